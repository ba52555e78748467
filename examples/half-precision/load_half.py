import torch
from torch import nn

torch.save(nn.Linear(4, 2).bfloat16().state_dict(), "bfloat16.pt")
torch.save(nn.Linear(4, 2).state_dict(), "float32.pt")


# --8<-- [start:setup]
def load(file, dtype=torch.float32, assign=False):
    model = nn.Linear(4, 2, dtype=dtype)
    state_dict = torch.load(file, map_location="cpu", weights_only=True)
    model.load_state_dict(state_dict, assign=assign)
    return model.weight.dtype
# --8<-- [end:setup]


# --8<-- [start:load]
print("bf16 into fp32:", load("bfloat16.pt"))
#> bf16 into fp32: torch.float32
print("bf16 into fp32 assign:", load("bfloat16.pt", assign=True))
#> bf16 into fp32 assign: torch.bfloat16
print("bf16 into bf16:", load("bfloat16.pt", dtype=torch.bfloat16))
#> bf16 into bf16: torch.bfloat16
print("fp32 into bf16:", load("float32.pt", dtype=torch.bfloat16))
#> fp32 into bf16: torch.bfloat16
print("fp32 into bf16 assign:", load("float32.pt", dtype=torch.bfloat16, assign=True))
#> fp32 into bf16 assign: torch.float32
# --8<-- [end:load]
assert load("bfloat16.pt", assign=True) == torch.bfloat16
