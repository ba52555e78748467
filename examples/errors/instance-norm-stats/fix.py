import torch
from torch import nn

trained = nn.Sequential(nn.Conv2d(3, 4, 3), nn.InstanceNorm2d(4, track_running_stats=True))
torch.save(dict(trained.state_dict()), "generator.pt")
model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.InstanceNorm2d(4))

# --8<-- [start:fix]
STATS = ("running_mean", "running_var", "num_batches_tracked")

state_dict = torch.load("generator.pt", map_location="cpu", weights_only=True)
for name, module in model.named_modules():
    if isinstance(module, nn.InstanceNorm2d) and not module.track_running_stats:
        for stat in STATS:
            state_dict.pop(f"{name}.{stat}", None)

print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model[0].weight, trained[0].weight)

state_dict = torch.load("generator.pt", weights_only=True)
# --8<-- [start:keep]
model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.InstanceNorm2d(4, track_running_stats=True))
print(model.load_state_dict(state_dict))  # 통계를 쓰며 학습한 모델이라면 이쪽입니다.
#> <All keys matched successfully>
# --8<-- [end:keep]

x = torch.randn(2, 3, 8, 8)
without = nn.Sequential(nn.Conv2d(3, 4, 3), nn.InstanceNorm2d(4)).eval()
assert torch.equal(model.eval()(x), trained.eval()(x))
without[0].load_state_dict(trained[0].state_dict())
assert not torch.allclose(without(x), trained(x), atol=1e-2)  # 통계를 쓰는지에 따라 다릅니다.
