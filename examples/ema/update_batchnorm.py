import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn, update_bn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8))
ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.999))
loader = [torch.randn(32, 4) for _ in range(8)]
for batch in loader * 10:
    model(batch)
    with torch.no_grad():
        model[0].weight.mul_(1.02)  # 학습이 가중치를 조금씩 키운다고 합시다.
    ema.update_parameters(model)


# --8<-- [start:setup]
def batchnorm_gap(model, loader):
    """`model`(Linear, BatchNorm 순서)이 기억한 분산이 실제 분산의 몇 배인지."""
    with torch.no_grad():
        real = model[0](torch.cat(loader)).var(dim=0)
    return (model[1].running_var / real).mean().item()
# --8<-- [end:setup]


# --8<-- [start:check]
before = batchnorm_gap(ema.module, loader)
update_bn(loader, ema)  # 학습 데이터를 한 번 돌며 통계를 다시 셉니다.
after = batchnorm_gap(ema.module, loader)
print(before > 3, 0.95 < after < 1.05)
#> True True
torch.save(ema.module.state_dict(), "model.pt")  # 통계를 고친 다음 저장합니다.
# --8<-- [end:check]
assert torch.load("model.pt", weights_only=True)["1.num_batches_tracked"] == len(loader)
