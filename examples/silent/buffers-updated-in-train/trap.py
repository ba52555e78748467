import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:trap]
torch.save(nn.BatchNorm1d(3).state_dict(), "model.pt")

model = nn.BatchNorm1d(3)
state_dict = torch.load("model.pt", weights_only=True)
model.load_state_dict(state_dict)
with torch.no_grad():
    model(torch.randn(8, 3) + 10)  # 모양만 보려고 한 번 실행했습니다.
model.eval()  # 이제 부르면 늦습니다.

mean = model.running_mean
print("평균이 파일과 같은가요:", torch.equal(mean, state_dict["running_mean"]))
#> 평균이 파일과 같은가요: False
# --8<-- [end:trap]

assert model.num_batches_tracked == 1
