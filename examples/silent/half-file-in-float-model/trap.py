import torch
from torch import nn

# --8<-- [start:trap]
model = nn.Linear(1, 1)
with torch.no_grad():
    model.weight.fill_(0.1)
    model.bias.fill_(100_000)
torch.save({k: v.bfloat16() for k, v in model.state_dict().items()}, "small.pt")
torch.save(model.state_dict(), "full.pt")

loaded = nn.Linear(1, 1)  # float32 모델입니다.
print(loaded.load_state_dict(torch.load("small.pt", weights_only=True)))
#> <All keys matched successfully>
print(loaded.weight.dtype, loaded.weight.item())
#> torch.float32 0.10009765625

half = nn.Linear(1, 1).half()
half.load_state_dict(torch.load("full.pt", weights_only=True))
print("float16 모델의 편향:", half.bias.item())
#> float16 모델의 편향: inf
# --8<-- [end:trap]

assert loaded.weight.dtype == torch.float32 and loaded.weight.item() != model.weight.item()
assert half.bias.isinf()
