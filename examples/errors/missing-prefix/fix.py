import torch
from torch import nn

saved = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
torch.save(saved.state_dict(), "model.pt")
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
print(model.load_state_dict(state_dict))  # 먼저 불러오고
#> <All keys matched successfully>
wrapped = nn.DataParallel(model)  # 그다음에 감쌉니다.
# --8<-- [end:fix]

assert torch.equal(wrapped.module[0].weight, saved[0].weight)

wrapped = nn.DataParallel(nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)))
compiled = torch.compile(nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)))
# --8<-- [start:inside]
print(wrapped.module.load_state_dict(state_dict))  # DataParallel, DistributedDataParallel
#> <All keys matched successfully>
print(compiled._orig_mod.load_state_dict(state_dict))  # torch.compile
#> <All keys matched successfully>
# --8<-- [end:inside]

assert torch.equal(wrapped.module[0].weight, saved[0].weight)
assert torch.equal(compiled._orig_mod[0].weight, saved[0].weight)
assert list(state_dict) == list(saved.state_dict())


class LitModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))


wrapper = LitModel()
wrapper.model.load_state_dict(state_dict)
assert torch.equal(wrapper.model[0].weight, saved[0].weight)  # 직접 만든 래퍼도 같습니다.
