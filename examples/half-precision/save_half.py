# /// script
# dependencies = ["torch==2.13.0"]
# ///
import os

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Conv2d(3, 64, 3), nn.BatchNorm2d(64), nn.Flatten(), nn.Linear(2304, 100))
model.eval()


# --8<-- [start:setup]
def shrink(state_dict, dtype=torch.bfloat16):
    """실수 텐서만 `dtype`으로 바꾼 새 딕셔너리. 범위를 넘는 값이 있으면 ValueError를 냅니다."""
    small, done = {}, {}
    for name, tensor in state_dict.items():
        place = tensor.data_ptr(), tensor.shape, tensor.stride(), tensor.dtype
        if place not in done:  # 묶인 가중치는 한 번만 바꾸어 묶인 채로 둡니다.
            done[place] = tensor.to(dtype) if tensor.is_floating_point() else tensor
        small[name] = done[place]
        if tensor.isfinite().all() and not small[name].isfinite().all():
            raise ValueError(f"{name}의 값이 {dtype}의 범위를 넘습니다.")
    return small
# --8<-- [end:setup]


# --8<-- [start:save]
torch.save(model.state_dict(), "float32.pt")  # 이어서 학습할 원본입니다.
torch.save(shrink(model.state_dict()), "bfloat16.pt")  # 나눠 줄 파일입니다.
# --8<-- [end:save]

# --8<-- [start:load]
restored = nn.Sequential(
    nn.Conv2d(3, 64, 3), nn.BatchNorm2d(64), nn.Flatten(), nn.Linear(2304, 100)
)
state_dict = torch.load("bfloat16.pt", map_location="cpu", weights_only=True)
print(restored.load_state_dict(state_dict), restored[0].weight.dtype)
#> <All keys matched successfully> torch.float32
restored.eval()
# --8<-- [end:load]
x = torch.randn(2, 3, 8, 8)
assert (restored(x) - model(x)).abs().max() < 0.02 and not torch.equal(restored(x), model(x))

# --8<-- [start:check]
for name, tensor in state_dict.items():
    print(name, tensor.dtype)
    #> 0.weight torch.bfloat16
    #> 0.bias torch.bfloat16
    #> 1.weight torch.bfloat16
    #> 1.bias torch.bfloat16
    #> 1.running_mean torch.bfloat16
    #> 1.running_var torch.bfloat16
    #> 1.num_batches_tracked torch.int64
    #> 3.weight torch.bfloat16
    #> 3.bias torch.bfloat16
# --8<-- [end:check]
for name, dtype in {"float16": torch.float16, "float8": torch.float8_e4m3fn}.items():
    small = {k: t.to(dtype) if t.is_floating_point() else t for k, t in model.state_dict().items()}
    torch.save(small, f"{name}.pt")
for name in ("float32", "bfloat16", "float16", "float8"):
    print(f"{name}:", os.path.getsize(f"{name}.pt"))
    #> float32: 933513
    #> bfloat16: 468760
    #> float16: 468297
    #> float8: 235770

# --8<-- [start:refuse]
try:
    shrink({"weight": torch.tensor([1.0, 100_000.0])}, torch.float16)
except ValueError as error:
    message = str(error)
print(message)
#> weight의 값이 torch.float16의 범위를 넘습니다.
# --8<-- [end:refuse]

embedding, head = nn.Embedding(50, 8), nn.Linear(8, 50, bias=False)
head.weight = embedding.weight
tied = shrink(nn.ModuleList([embedding, head]).state_dict())
assert tied["0.weight"].data_ptr() == tied["1.weight"].data_ptr()
