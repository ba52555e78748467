import torch
from torch import nn

torch.manual_seed(0)
torch.save(nn.BatchNorm1d(3).state_dict(), "model.pt")

# --8<-- [start:fix]
model = nn.BatchNorm1d(3)
state_dict = torch.load("model.pt", weights_only=True)
model.load_state_dict(state_dict)
model.eval()  # 실행하기 전에 부릅니다.
with torch.no_grad():
    model(torch.randn(8, 3) + 10)

mean = model.running_mean
print("평균이 파일과 같은가요:", torch.equal(mean, state_dict["running_mean"]))
#> 평균이 파일과 같은가요: True
# --8<-- [end:fix]

assert model.num_batches_tracked == 0

# --8<-- [start:check]
assert all(torch.equal(t.cpu(), state_dict[k]) for k, t in model.state_dict().items())
# --8<-- [end:check]
