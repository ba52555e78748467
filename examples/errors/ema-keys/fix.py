import torch
from torch import nn

trained = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
ema = torch.optim.swa_utils.AveragedModel(trained)
ema.update_parameters(trained)
torch.save(ema.state_dict(), "ema.pt")

# --8<-- [start:fix]
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

state_dict = torch.load("ema.pt", map_location="cpu", weights_only=True)
state_dict.pop("n_averaged")  # 평균을 낸 횟수입니다. 추론에는 필요 없습니다.
consume_prefix_in_state_dict_if_present(state_dict, "module.")

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model[0].weight, ema.module[0].weight)

# --8<-- [start:save]
torch.save(ema.module.state_dict(), "for_inference.pt")  # 추론에 쓸 파일입니다.
torch.save(ema.state_dict(), "ema.pt")  # 평균을 이어서 내는 데 쓸 파일입니다.
# --8<-- [end:save]

assert list(torch.load("for_inference.pt", weights_only=True)) == list(model.state_dict())

# --8<-- [start:resume]
from torch.optim.swa_utils import AveragedModel

resumed = AveragedModel(model)
resumed.load_state_dict(torch.load("ema.pt", map_location="cpu", weights_only=True))
print(resumed.n_averaged.item())  # 몇 번째 평균인지 이어집니다.
#> 1
# --8<-- [end:resume]

assert torch.equal(resumed.module[2].bias, ema.module[2].bias)

resumed.n_averaged.zero_()  # 횟수를 잃으면 다음 갱신이 평균을 버리고 모델의 값을 복사합니다.
other = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
resumed.update_parameters(other)
assert torch.equal(resumed.module[2].bias, other[2].bias)
