import torch
from torch import nn

model = nn.Linear(1, 1)
with torch.no_grad():
    model.weight.fill_(0.1)
    model.bias.fill_(100_000)

# --8<-- [start:fix]
torch.save(model.state_dict(), "full.pt")  # 이어서 학습할 파일은 줄이지 않습니다.

state_dict = torch.load("full.pt", map_location="cpu", weights_only=True)
loaded = nn.Linear(1, 1, dtype=state_dict["weight"].dtype)  # 파일의 자료형으로 만듭니다.
loaded.load_state_dict(state_dict)
print("같은가요:", torch.equal(loaded.weight, model.weight), loaded.bias.item())
#> 같은가요: True 100000.0
# --8<-- [end:fix]

small = {k: v.half() for k, v in model.state_dict().items()}
assert [k for k, t in loaded.state_dict().items() if t.dtype != small[k].dtype]

# --8<-- [start:check]
assert not [k for k, t in loaded.state_dict().items() if t.dtype != state_dict[k].dtype]
# --8<-- [end:check]
