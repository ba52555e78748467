import torch
from torch import nn

trained = nn.Sequential(nn.Conv2d(3, 4, 1), nn.BatchNorm2d(4))
trained = nn.SyncBatchNorm.convert_sync_batchnorm(trained)
torch.save(trained.state_dict(), "model.pt")

# --8<-- [start:fix]
model = nn.Sequential(nn.Conv2d(3, 4, 1), nn.BatchNorm2d(4))  # 바꾸지 않은 모델을 만듭니다.
print(model.load_state_dict(torch.load("model.pt", map_location="cpu", weights_only=True)))
#> <All keys matched successfully>
model.eval()
# --8<-- [end:fix]

assert isinstance(trained[1], nn.SyncBatchNorm)
x = torch.ones(1, 3, 2, 2)
assert torch.equal(model(x), trained.eval()(x))
