# %% [markdown]
# # 파일의 바이트가 가는 곳 { #file-sizes }
#
# 같은 모델을 옵티마이저, 자료형, 압축, 파일 형식, 텐서의 수를 바꾸어 가며 저장하고 파일의 크기를 잽니다.
# 무엇을 바꾸면 파일이 줄고 무엇은 바꾸어도 소용이 없는지 알게 됩니다.

# %% [markdown]
# ## 모델 만들기 { #make }
#
# 압축해 볼 것이므로 조금이라도 학습한 가중치가 있어야 합니다. 무작위 입력으로 열 스텝 학습합니다. 직접
# 실행하려면 `pip install torch numpy matplotlib safetensors`로 준비하세요.

# %%
import gzip
import os

import matplotlib.pyplot as plt
import numpy as np
import torch
from safetensors.torch import save_file, save_model
from torch import nn, optim

# %%
torch.manual_seed(0)
model = nn.Sequential(
    nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 8)
)
optimizer = optim.AdamW(model.parameters())
for _ in range(10):
    inputs = torch.randn(64, 64)
    loss = (model(inputs) - inputs[:, :8].sin()).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
weight = model[2].weight.detach().clone()  # 가장 큰 가중치입니다. 나중에 압축해 봅니다.


def saved_size(value, **options):
    torch.save(value, "size.pt", **options)
    return os.path.getsize("size.pt")


values = sum(tensor.nbytes for tensor in model.state_dict().values())
file = saved_size(model.state_dict())
print(f"텐서의 값 {values:,}, 파일 {file:,} 바이트")
assert 0 < file - values < 5000

# %% [markdown]
# 파일은 텐서의 값보다 몇 KB 클 뿐입니다. 파일을 줄이는 길은 **값을 덜 담거나 값을 짧게 적는 것** 둘입니다.
# 체크포인트 하나의 안쪽은 [체크포인트 내부 들여다보기](../inside-a-checkpoint/#sizes)에서 바이트까지 셉니다.

# %% [markdown]
# ## 옵티마이저 { #optimizers }
#
# 옵티마이저를 바꾸어 한 스텝 학습하고, 모델과 함께 저장한 체크포인트가 가중치만 담은 파일의 몇 배인지 잽니다.

# %%
optimizers = {
    "SGD": optim.SGD,
    "SGD momentum": lambda weights: optim.SGD(weights, momentum=0.9),
    "RMSprop": optim.RMSprop,
    "Adafactor": optim.Adafactor,
    "Adam": optim.Adam,
    "AdamW": optim.AdamW,
    "AdamW amsgrad": lambda weights: optim.AdamW(weights, amsgrad=True),
}

times = {}
for name, build in optimizers.items():
    optimizer = build(model.parameters())
    optimizer.step()  # 기울기는 위에서 남은 것입니다.
    states = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
    times[name] = saved_size(states) / file

# %%
# 그림 설명: 옵티마이저마다 체크포인트가 가중치만 담은 파일의 몇 배인지 그린 가로 막대그래프
figure, axes = plt.subplots()
bars = axes.barh(list(times), list(times.values()))
axes.bar_label(bars, fmt="{:.2f}", padding=4)
axes.axvline(1, color="#808793", linestyle=":")
axes.margins(x=0.15)
axes.invert_yaxis()
axes.set_xlabel("checkpoint / weights alone")
figure.savefig("optimizers.png", bbox_inches="tight")

# %% [markdown]
# **AdamW의 체크포인트는 셋 가운데 둘이 옵티마이저의 상태입니다.** `amsgrad=True`면 넷 가운데 셋입니다.
# Adafactor는 행렬마다 행과 열의 값만 쌓아서 거의 늘지 않습니다. 추론에 쓸 파일에는 모델의 `state_dict`만
# 담으세요.

# %%
rounded = {name: round(ratio, 1) for name, ratio in times.items()}
assert rounded["SGD"] == rounded["Adafactor"] == 1
assert rounded["SGD momentum"] == rounded["RMSprop"] == 2
assert rounded["Adam"] == rounded["AdamW"] == 3 and rounded["AdamW amsgrad"] == 4

# %% [markdown]
# ### 기울기는 담기지 않습니다 { #gradients }
#
# 기울기도 가중치만큼의 메모리를 쓰지만 `state_dict()`에 없습니다. 모델 전체를 저장해도 담기지 않습니다.

# %%
gradients = sum(parameter.grad.nbytes for parameter in model.parameters())
print(f"기울기 {gradients:,}, 모델 전체를 저장한 파일 {saved_size(model):,} 바이트")
assert gradients == values and saved_size(model) < values + 10_000

# %% [markdown]
# ## 자료형과 압축 { #dtypes }
#
# 학습한 가중치를 여러 자료형으로 바꾸고, 바이트를 그대로 둘 때와 gzip으로 압축할 때를 비교합니다. `int8`은
# 행마다 배율을 나누어 [양자화한 것](../../guide/quantized/)입니다.

# %%
scale = weight.abs().amax(dim=1, keepdim=True)
variants = {
    "float64": weight.double(),
    "float32": weight,
    "float16": weight.half(),
    "bfloat16": weight.bfloat16(),
    "float8": (weight / scale).to(torch.float8_e4m3fn),
    "int8": (weight / scale * 127).round().to(torch.int8),
}


def bytes_of(tensor):
    return tensor.contiguous().view(torch.uint8).numpy().tobytes()


def packed(tensor):
    return len(gzip.compress(bytes_of(tensor), 6)) / tensor.nbytes


sizes = {name: tensor.element_size() for name, tensor in variants.items()}
packed_sizes = {name: sizes[name] * packed(tensor) for name, tensor in variants.items()}
zeros = packed(torch.zeros_like(weight))

# %%
# 그림 설명: 자료형마다 값 하나가 차지하는 바이트를 그대로 둘 때와 gzip으로 압축할 때로 나누어 그린 막대그래프
figure, axes = plt.subplots(figsize=(5.2, 3.8))
rows = np.arange(len(sizes))
plain = axes.barh(rows - 0.2, list(sizes.values()), 0.4, label="as is")
small = axes.barh(rows + 0.2, list(packed_sizes.values()), 0.4, label="gzip")
axes.bar_label(plain, padding=4)
axes.bar_label(small, fmt="{:.1f}", padding=4)
axes.set_yticks(rows, list(sizes))
axes.margins(x=0.12)
axes.invert_yaxis()
axes.set_xlabel("bytes per weight")
axes.legend(loc="lower right", frameon=False)
figure.savefig("dtypes.png", bbox_inches="tight")

# %% [markdown]
# **자료형을 절반으로 줄이면 파일도 절반이 되지만, 압축은 `float32`를 10%도 줄이지 못합니다.** 0으로 가득한
# 텐서라면 1%도 남지 않습니다. `float64`가 많이 줄어드는 것은 `float32`에서 늘린 값이라 뒤쪽 비트가 모두 0이기
# 때문입니다. 파일이 커서 걱정이라면 압축하지 말고 [나눠 줄 사본을 `bfloat16`으로
# 저장](../../guide/half-precision/#save)하세요.

# %%
for name, size in sizes.items():
    assert abs(saved_size(variants[name]) - size * weight.numel()) < 2000
assert 0.9 < packed_sizes["float32"] / sizes["float32"] < 1 and zeros < 0.01
assert packed_sizes["bfloat16"] < sizes["bfloat16"] < packed_sizes["float32"]
assert packed_sizes["int8"] > 0.9 and packed_sizes["float64"] < 0.7 * sizes["float64"]

# %% [markdown]
# ### 압축이 듣지 않는 까닭 { #why }
#
# `float32` 하나는 네 바이트입니다. 모든 값의 첫 바이트끼리, 둘째 바이트끼리 모아 따로 압축해 봅니다. 맨 뒤의
# 바이트에는 부호와 지수의 대부분이, 나머지에는 가수가 있습니다.

# %%
columns = weight.view(torch.uint8).reshape(-1, 4)
left = [packed(column) for column in columns.unbind(1)]

# %%
# 그림 설명: float32의 네 바이트를 자리마다 모아 gzip으로 압축했을 때 몇 퍼센트가 남는지 그린 막대그래프
figure, axes = plt.subplots()
places = ["mantissa\n(low)", "mantissa", "mantissa\n(high)", "sign and\nexponent"]
bars = axes.bar(places, [100 * ratio for ratio in left], color=["C0", "C0", "C0", "C1"])
axes.bar_label(bars, fmt="{:.0f}%", padding=2)
axes.margins(y=0.15)
axes.set_ylabel("% left after gzip")
figure.savefig("bytes.png", bbox_inches="tight")

# %% [markdown]
# **줄어드는 것은 네 바이트 가운데 하나뿐입니다.** 가중치는 크기가 서로 비슷해서 지수는 몇 가지가 되풀이되지만,
# 가수는 무작위와 다름없어 줄일 것이 없습니다. `bfloat16`은 높은 자리의 두 바이트만 남긴 것이라 압축이 더 듣습니다.
# 압축한 `.pt`는 [`torch.load`로 바로 열리지 않아](../../errors/compressed-file/) 열 때마다 먼저 풀어야 합니다.

# %%
assert min(left[:3]) > 0.95 and left[3] < 0.5
assert packed(variants["bfloat16"]) < packed(weight) - 0.1

# %% [markdown]
# ## 함께 쓰는 메모리 { #shared }
#
# 임베딩과 출력 계층이 가중치 하나를 함께 쓰는 모델(가중치 묶기)입니다. 그 가중치의 몇 배가 파일에
# 들어가는지 잽니다.

# %%
embedding = nn.Embedding(1000, 256)
head = nn.Linear(256, 1000, bias=False)
head.weight = embedding.weight
tied = nn.ModuleDict({"embedding": embedding, "head": head})
states = tied.state_dict()
one = embedding.weight.nbytes

save_model(tied, "tied.safetensors")
np.savez("tied.npz", **{key: tensor.numpy() for key, tensor in states.items()})
copies = {
    "torch.save": saved_size(states),
    "safetensors save_model": os.path.getsize("tied.safetensors"),
    "torch.save, clone()": saved_size({key: tensor.clone() for key, tensor in states.items()}),
    "torch.save, 파일 둘": sum(saved_size({key: tensor}) for key, tensor in states.items()),
    "np.savez": os.path.getsize("tied.npz"),
}
for name, size in copies.items():
    print(f"{size / one:.2f}배  {name}")
assert [round(size / one, 1) for size in copies.values()] == [1, 1, 2, 2, 2]

# %% [markdown]
# `torch.save`는 **파일 하나 안에서** 같은 메모리를 한 번만 적습니다. `clone()`으로 복사하거나, 파일을
# 나누거나, NumPy를 거치면 두 벌이 됩니다. safetensors의 `save_file`은 이 딕셔너리를
# [거절합니다](../../guide/safetensors/#tied).
#
# `expand`로 늘린 텐서는 늘리기 전의 값만 적습니다. 거꾸로 [잘라 낸 텐서는 원본을 모두
# 적습니다](../../silent/slice-saves-the-whole/).

# %%
wide = torch.zeros(1, 1000).expand(1000, 1000)
for name, tensor in {"expand()": wide, "contiguous()": wide.contiguous()}.items():
    print(f"{saved_size(tensor):>9,}  {name}")
assert saved_size(wide) < 10_000 < 4_000_000 < saved_size(wide.contiguous())

# %% [markdown]
# ### 버퍼 { #buffers }
#
# 마스크처럼 다시 만들 수 있는 버퍼가 가중치보다 클 때가 있습니다. `persistent=False`로 등록하면 `state_dict`에
# 담기지 않습니다. 모델 전체를 저장하면 그래도 담깁니다.

# %%
def with_mask(persistent):
    layer = nn.Linear(256, 256)
    layer.register_buffer("mask", torch.ones(1024, 1024).tril().bool(), persistent=persistent)
    return layer


kept, dropped = with_mask(True), with_mask(False)
for name, value in {
    "버퍼": kept.mask,
    "state_dict": kept.state_dict(),
    "state_dict, persistent=False": dropped.state_dict(),
    "모델 전체, persistent=False": dropped,
}.items():
    print(f"{saved_size(value):>9,}  {name}")
assert saved_size(dropped.state_dict()) < kept.mask.nbytes < saved_size(dropped)

# %% [markdown]
# ## 파일 형식과 텐서의 수 { #formats }
#
# 처음의 모델을 여섯 가지로 저장하고, 텐서의 값을 뺀 나머지 바이트를 잽니다.

# %%
states = model.state_dict()
arrays = {key: tensor.numpy() for key, tensor in states.items()}
save_file(states, "model.safetensors")
np.savez("model.npz", **arrays)
torch.export.save(torch.export.export(model, (torch.ones(1, 64),)), "model.pt2")
extra = {
    "safetensors": os.path.getsize("model.safetensors"),
    "torch.save, 옛 형식": saved_size(states, _use_new_zipfile_serialization=False),
    "np.savez": os.path.getsize("model.npz"),
    "torch.save": saved_size(states),
    "torch.save, 모델 전체": saved_size(model),
    "torch.export": os.path.getsize("model.pt2"),
}
for name, size in extra.items():
    print(f"{size - values:>7,}  {name}")
assert all(0 < size - values < 0.03 * values for size in extra.values())

# %% [markdown]
# 계산까지 담은 `torch.export`의 파일도 값보다 3% 넘게 크지 않습니다. **크기를 보고 형식을 고르지 마세요.**
#
# 텐서의 수가 아주 많으면 달라집니다. 값이 하나뿐인 텐서를 천 개와 삼천 개 저장하고, 텐서 하나가 늘 때마다 파일이
# 몇 바이트 커지는지 봅니다.

# %%
def sizes_of(count):
    tensors = {f"tensor.{number:05}": torch.tensor([1.0]) for number in range(count)}
    save_file(tensors, "many.safetensors")
    np.savez("many.npz", **{key: tensor.numpy() for key, tensor in tensors.items()})
    return {
        "torch.save": saved_size(tensors),
        "np.savez": os.path.getsize("many.npz"),
        "torch.save (legacy)": saved_size(tensors, _use_new_zipfile_serialization=False),
        "safetensors": os.path.getsize("many.safetensors"),
        "one tensor": saved_size(torch.cat(list(tensors.values()))),
    }


few, many = sizes_of(1000), sizes_of(3000)
per_tensor = {name: (many[name] - few[name]) / 2000 for name in many}

# %%
# 그림 설명: 값이 하나인 텐서가 하나 늘 때마다 파일이 몇 바이트 커지는지 형식마다 그린 가로 막대그래프
figure, axes = plt.subplots()
bars = axes.barh(list(per_tensor), list(per_tensor.values()))
axes.bar_label(bars, fmt="{:.0f}", padding=4)
axes.margins(x=0.15)
axes.invert_yaxis()
axes.set_xlabel("bytes per 4-byte tensor")
figure.savefig("many.png", bbox_inches="tight")

# %% [markdown]
# 4바이트를 적는 데 `torch.save`는 **200바이트 넘게** 씁니다. 텐서 하나로 이어 붙이면 4바이트 그대로입니다.
# 표본마다 특징이나 손실을 모아 둔다면 리스트나 딕셔너리째 저장하지 말고 `torch.stack`이나 `torch.cat`으로
# 묶어 저장하세요.

# %%
assert 200 < per_tensor["torch.save"] < 400 and 200 < per_tensor["np.savez"] < 400
assert 50 < per_tensor["safetensors"] < per_tensor["torch.save (legacy)"] < 200
assert round(per_tensor["one tensor"]) == 4

# %% [markdown]
# ## 정리하기 { #takeaways }
#
# - 가장 많이 줄어드는 것은 [옵티마이저의 상태](../../guide/optimizers/#inside)를 뺄 때입니다. 이어서 학습하지
#   않을 파일이라면 [체크포인트](../../guide/checkpoint/)가 아니라 가중치만 저장하세요.
# - 다음은 자료형입니다. `bfloat16`은 [절반](../../guide/half-precision/#save), `int8`은
#   [4분의 1](../../guide/quantized/#check)이 됩니다. 값의 정밀도를 잃습니다.
# - `float32`는 압축해도 거의 줄지 않습니다. 줄어드는 `bfloat16`도 열 때마다 풀어야 하니, [클라우드에 올릴
#   때도](../../guide/storage/#save) 그대로 올리세요.
# - 함께 쓰는 텐서는 한 파일에 담아야 한 번만 적힙니다. 묶인 가중치를 [safetensors로
#   저장](../../guide/safetensors/#tied)할 때는 `save_model`을 쓰세요.
# - 작은 텐서가 수천 개라면 하나로 묶으세요. 그 밖에는 파일 형식이 크기를 바꾸지 않습니다.
