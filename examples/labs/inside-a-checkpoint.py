# %% [markdown]
# # 체크포인트 내부 들여다보기 { #inside }
#
# `torch.save`가 만든 파일을 파이썬의 `zipfile`과 `pickletools`로 열어 텐서 하나의 바이트를 손으로 찾습니다.
# 그러면 `weights_only`가 무엇을 검사하는지, 파일이 왜 그만큼 큰지 알게 됩니다.

# %% [markdown]
# ## 체크포인트 만들기 { #make }
#
# 작은 모델을 Adam으로 한 스텝 학습하고, 모델과 옵티마이저의 상태를 파일 하나에 담습니다.
# 직접 실행하려면 `pip install torch numpy matplotlib`으로 준비하세요.

# %%
import os
import pickle
import pickletools
import struct
import sys
import zipfile
from collections import Counter

import matplotlib.pyplot as plt
import torch
from torch import nn

# %%
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 128), nn.BatchNorm1d(128), nn.ReLU(), nn.Linear(128, 10))
optimizer = torch.optim.Adam(model.parameters())
model(torch.randn(32, 64)).sum().backward()
optimizer.step()  # Adam의 상태는 첫 스텝에서 생깁니다.

states = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
torch.save(states, "checkpoint.pt")
print(f"{os.path.getsize('checkpoint.pt'):,} 바이트")

# %% [markdown]
# ## zip 열어 보기 { #unzip }
#
# 이 파일은 zip입니다. 이름과 구조는 `data.pkl`에, 텐서의 값은 `data/` 아래에 있습니다. 텐서는 처음 셋만
# 출력합니다.

# %%
with zipfile.ZipFile("checkpoint.pt") as archive:
    entries = archive.infolist()

tensors = [entry for entry in entries if entry.filename.startswith("checkpoint/data/")]
others = [entry for entry in entries if entry not in tensors]
for entry in others + tensors[:3]:
    print(f"{entry.file_size:>6,}  {entry.filename}")
print(f"텐서는 모두 {len(tensors)}개")

# %% [markdown]
# 텐서 아홉 개는 모델에서, 열여덟 개는 옵티마이저에서 왔습니다. zip이지만 **압축하지는 않습니다.** 0으로
# 가득한 텐서도 제 크기만큼 자리를 차지합니다.

# %%
assert len(model.state_dict()) == 9 and len(tensors) == 9 + 18
assert all(entry.compress_type == zipfile.ZIP_STORED for entry in entries)
assert all(entry.compress_size == entry.file_size for entry in entries)

# %% [markdown]
# zip은 항목마다 30바이트 헤더, 이름, extra 필드, 내용을 차례로 적습니다. `torch.save`는 extra 필드의 길이를
# 조절해 텐서의 값이 **64의 배수인 자리에서 시작하게** 합니다.

# %%
def data_start(entry):
    with open("checkpoint.pt", "rb") as file:
        file.seek(entry.header_offset + 26)  # 이름과 extra 필드의 길이가 적힌 자리입니다.
        name_length, extra_length = struct.unpack("<HH", file.read(4))
    return entry.header_offset + 30 + name_length + extra_length


for entry in tensors[:3]:
    start = data_start(entry)
    print(f"{entry.filename}  {start:>6,} = 64 × {start // 64}")
assert all(data_start(entry) % 64 == 0 for entry in tensors)

# %% [markdown]
# 메모리 매핑(mmap)으로 열면 파일의 그 자리가 그대로 텐서의 메모리가 됩니다. 두 텐서의 메모리 주소를 빼면
# 파일에서 떨어진 거리가 나옵니다.

# %%
mapped = torch.load("checkpoint.pt", weights_only=True, mmap=True)["model"]
in_memory = mapped["0.bias"].data_ptr() - mapped["0.weight"].data_ptr()
in_file = data_start(tensors[1]) - data_start(tensors[0])
print(f"{in_memory:,} {in_file:,}")
assert in_memory == in_file and mapped["0.weight"].data_ptr() % 64 == 0
del mapped  # 메모리로 쓰고 있는 파일을 덮어쓰지 않도록 놓아줍니다.

# %% [markdown]
# ## 실행하지 않고 pickle 읽기 { #pickle }
#
# `data.pkl`은 `pickle` 명령을 늘어놓은 것입니다. `pickletools.genops`는 명령을 **실행하지 않고** 하나씩
# 보여 줍니다. 먼저 이 파일이 가져다 쓰려는 파이썬 객체, 곧 전역 객체(globals)의 이름을 봅니다.

# %%
with zipfile.ZipFile("checkpoint.pt") as archive:
    data_pkl = archive.read("checkpoint/data.pkl")

commands = [(code.name, argument) for code, argument, _ in pickletools.genops(data_pkl)]
for name in sorted({argument for code, argument in commands if code == "GLOBAL"}):
    print(name)

# %% [markdown]
# `weights_only=True`는 이런 이름을 하나하나 허용 목록에서 찾습니다. 텐서를 복원하는 데 쓰는 위의 이름은
# 모두 목록에 있습니다. 모델 전체를 저장한 파일에는 목록에 없는 클래스의 이름이 있어서, 그 이름을 만나면
# 오류를 냅니다.

# %%
torch.save(model, "whole_model.pt")
try:
    torch.load("whole_model.pt", weights_only=True)
except pickle.UnpicklingError as error:
    message = str(error)

start = message.index("Unsupported global")
print(message[start : message.index(" was not", start)])
assert "torch.nn.modules.container.Sequential" in message

# %% [markdown]
# 목록에 없는 이름은 파일을 불러오지 않고도 볼 수 있습니다.

# %%
not_allowed = torch.serialization.get_unsafe_globals_in_checkpoint
print(not_allowed("checkpoint.pt"))
for name in sorted(not_allowed("whole_model.pt")):
    print(name)
assert not_allowed("checkpoint.pt") == []

# %% [markdown]
# 텐서의 값은 `data.pkl`에 없습니다. 값이 들어갈 자리에는 `data/` 아래의 어느 파일을 읽을지 적은 영속
# ID(persistent ID)가 있습니다. `BINPERSID` 명령 바로 앞에 놓인 다섯 값이 영속 ID입니다. 두 번째부터는 값
# 대신 번호를 적기도 하므로, 번호가 가리키는 값을 기억하면서 모읍니다.

# %%
storages, memo, values = [], {}, []
for code, argument in commands:
    if code == "MARK":  # 여기부터 새 튜플입니다.
        values = []
    elif code == "BINPERSID":
        storages.append(tuple(values))
    elif code in ("BINPUT", "LONG_BINPUT"):  # 마지막 값에 번호를 붙입니다.
        memo[argument] = values[-1:]
    elif code in ("BINGET", "LONG_BINGET"):  # 번호로 값을 다시 씁니다.
        values += memo[argument]
    elif argument is not None:
        values.append(argument)

# %%
for storage in storages[:3]:
    print(storage)

names = {f"checkpoint/data/{key}" for _, _, key, _, _ in storages}
assert names == {entry.filename for entry in tensors}

# %% [markdown]
# 앞에서부터 종류, 자료형(dtype), `data/` 아래의 이름, 저장할 때의 장치, 원소 수입니다. 모양(shape)은 여기에
# 없고, `_rebuild_tensor_v2`에 넘길 인자로 영속 ID 다음에 적혀 있습니다. 첫 텐서는 스토리지의 0번째 원소부터
# 시작하는 (128, 64) 텐서입니다.

# %%
after = [code for code, _ in commands].index("BINPERSID") + 1
offset_and_shape = [argument for _, argument in commands[after : after + 3]]
print(offset_and_shape)
assert offset_and_shape == [0, 128, 64]

# %% [markdown]
# ## 텐서 하나를 손으로 읽기 { #bytes }
#
# 이 파일에서 정수 텐서는 BatchNorm의 `num_batches_tracked` 하나뿐입니다. 학습한 배치를 세는 값이니 1이어야
# 합니다.

# %%
counters = [storage for storage in storages if storage[1] == "torch LongStorage"]
with zipfile.ZipFile("checkpoint.pt") as archive:
    byteorder = archive.read("checkpoint/byteorder").decode()
    raw = archive.read(f"checkpoint/data/{counters[0][2]}")

print(byteorder)
print(raw.hex(" "))
print(struct.unpack("<q" if byteorder == "little" else ">q", raw))
assert len(counters) == 1 and int.from_bytes(raw, byteorder) == 1

# %% [markdown]
# `byteorder`가 `little`이라 낮은 자리의 바이트가 앞에 옵니다. 다음은 첫 계층의 가중치입니다. 맨 먼저 저장한
# 텐서이므로 첫 번째 영속 ID를 따라갑니다.

# %%
_, _, key, _, count = storages[0]
with zipfile.ZipFile("checkpoint.pt") as archive:
    raw = archive.read(f"checkpoint/data/{key}")
assert byteorder == sys.byteorder and len(raw) == count * 4  # float32는 4바이트입니다.

by_hand = torch.frombuffer(bytearray(raw), dtype=torch.float32).reshape(128, 64)
loaded = torch.load("checkpoint.pt", weights_only=True)["model"]["0.weight"]
print(torch.equal(by_hand, loaded))
assert torch.equal(by_hand, loaded)

# %% [markdown]
# 압축하지 않았으니 `zipfile` 없이 파일의 그 자리를 읽어도 같은 바이트가 나옵니다.

# %%
(entry,) = [entry for entry in tensors if entry.filename == f"checkpoint/data/{key}"]
with open("checkpoint.pt", "rb") as file:
    file.seek(data_start(entry))
    direct = file.read(entry.file_size)
print(direct == raw)
assert direct == raw

# %% [markdown]
# ## 텐서의 일부만 저장하기 { #views }
#
# 영속 ID가 가리키는 것은 텐서가 아니라 값이 놓인 메모리, 곧 스토리지(storage)입니다. `big[0]`은 `big`의
# 스토리지를 함께 쓰므로, 한 행만 저장해도 스토리지 전체가 파일에 들어갑니다.

# %%
def saved_size(tensor):
    torch.save(tensor, "row.pt")
    return os.path.getsize("row.pt")


big = torch.zeros(1000, 1000)
row = big[0]
choices = {"big": big, "big[0]": row, "contiguous()": row.contiguous(), "clone()": row.clone()}
sizes = {name: saved_size(tensor) for name, tensor in choices.items()}
for name, size in sizes.items():
    print(f"{name:<12}  {size:>9,}")
assert min(sizes["big[0]"], sizes["contiguous()"]) > big.nbytes
assert row.nbytes < sizes["clone()"] < 2 * row.nbytes

# %% [markdown]
# `contiguous()`는 소용이 없습니다. 이 행은 메모리에 이미 이어져 있어서, 복사하지 않고 같은 메모리를
# 돌려줍니다. `clone()`은 그 행만 새 스토리지에 복사합니다. 이런 텐서는 저장하기 전에 텐서와 스토리지의
# 크기를 비교하면 찾을 수 있습니다.

# %%
for tensor in (row, row.contiguous(), row.clone()):
    print(f"{tensor.nbytes:,} / {tensor.untyped_storage().nbytes():,}")
assert row.contiguous().data_ptr() == big.data_ptr() != row.clone().data_ptr()

# %% [markdown]
# ## 파일 크기를 차지하는 것 보기 { #sizes }
#
# 처음에 만든 체크포인트의 바이트를 빠짐없이 여섯 갈래로 나눕니다. `pickle + zip`은 텐서의 값을 뺀 나머지
# 전부입니다.

# %%
checkpoint = torch.load("checkpoint.pt", weights_only=True)
parameters = dict(model.named_parameters())
parts = Counter()
for name, tensor in checkpoint["model"].items():
    parts["weights" if name in parameters else "buffers"] += tensor.nbytes
for state in checkpoint["optimizer"]["state"].values():
    for name, tensor in state.items():
        parts[f"Adam {name}"] += tensor.nbytes

assert parts.total() == sum(entry.file_size for entry in tensors)
parts["pickle + zip"] = os.path.getsize("checkpoint.pt") - parts.total()

# %%
# 그림 설명: checkpoint.pt에서 여섯 갈래가 차지하는 바이트 수를 그린 가로 막대그래프
figure, axes = plt.subplots()
bars = axes.barh(list(parts), list(parts.values()))
axes.bar_label(bars, fmt="{:,.0f}", padding=4)
axes.margins(x=0.15)
axes.invert_yaxis()
axes.xaxis.set_major_formatter("{x:,.0f}")
axes.set_xlabel("bytes in checkpoint.pt")
figure.savefig("parts.png", bbox_inches="tight")

# %% [markdown]
# Adam의 `exp_avg`와 `exp_avg_sq`가 저마다 가중치(weights)와 똑같은 크기를 차지하고, 버퍼(buffers)와
# `step`은 아주 작습니다. `pickle + zip`은 텐서 하나에 1000바이트도 되지 않으며, 텐서가 커져도 늘지
# 않습니다. 앞에서 `big`을 저장한 파일과 `clone()`을 저장한 파일 모두 텐서의 값을 빼면 2000바이트
# 아래입니다.

# %%
assert parts["Adam exp_avg"] == parts["Adam exp_avg_sq"] == parts["weights"]
assert parts["buffers"] + parts["Adam step"] < parts["weights"] / 20
assert parts["pickle + zip"] < 1000 * len(tensors)
assert max(sizes["big"] - big.nbytes, sizes["clone()"] - row.nbytes) < 2000

# %% [markdown]
# ## 정리하기 { #takeaways }
#
# - 체크포인트는 압축하지 않은 zip입니다. 크기는 담긴 텐서의 바이트 수로 거의 정해집니다.
# - Adam의 상태는 가중치의 두 배입니다. 추론에만 쓸 파일이라면 [가중치만
#   저장](../../guide/state-dict/#save)하고, 학습을 이어 갈 파일이라면
#   [체크포인트](../../guide/checkpoint/)로 저장하세요.
# - `weights_only=True`는 `data.pkl`에 적힌 이름을 검사합니다. [모델 전체를 저장한 파일이 열리지 않는
#   이유](../../guide/whole-model/#why-it-fails)이 이것입니다.
# - 큰 텐서의 일부만 저장할 때는 `clone()`으로 복사한 텐서를 저장하세요.
