# /// script
# dependencies = ["torch>=2.13"]
# ///
import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)


def options(optimizer):
    group = optimizer.param_groups[0]
    return group["weight_decay"], group["decoupled_weight_decay"]


adam = torch.optim.Adam(model.parameters())
adamw = torch.optim.AdamW(model.parameters())
print(options(adam), options(adamw))
#> (0, False) (0.01, True)
for saved in (adam, adamw):
    torch.save(saved.state_dict(), f"{type(saved).__name__}.pt")
# --8<-- [end:setup]

# --8<-- [start:wrong]
optimizer = torch.optim.AdamW(model.parameters(), weight_decay=0.05)
optimizer.load_state_dict(torch.load("Adam.pt", weights_only=True))
print(options(optimizer))  # 0.05가 사라졌습니다.
#> (0, True)
optimizer = torch.optim.Adam(model.parameters())
optimizer.load_state_dict(torch.load("AdamW.pt", weights_only=True))
print(options(optimizer))  # 이름만 Adam이고 AdamW의 방식으로 감쇠합니다.
#> (0.01, True)
# --8<-- [end:wrong]
like_adamw = optimizer

# --8<-- [start:fix]
def load_keeping_options(optimizer, saved, keys):
    mine = [{key: group[key] for key in keys} for group in optimizer.param_groups]
    optimizer.load_state_dict(saved)
    for group, options in zip(optimizer.param_groups, mine, strict=True):
        group.update(options)  # 상태는 파일에서, 이 값들은 코드에서 옵니다.


optimizer = torch.optim.AdamW(model.parameters(), weight_decay=0.05)
saved = torch.load("Adam.pt", weights_only=True)
load_keeping_options(optimizer, saved, ["weight_decay", "decoupled_weight_decay"])
print(options(optimizer))
#> (0.05, True)
# --8<-- [end:fix]
decaying = torch.optim.Adam(model.parameters(), weight_decay=0.3)
optimizer = torch.optim.AdamW(model.parameters(), weight_decay=0.05)
optimizer.load_state_dict(decaying.state_dict())
assert options(optimizer) == (0.3, True)  # 0이 아니라 파일의 값입니다.
weight = model.weight.detach().clone()
model.weight.grad = torch.zeros_like(weight)
like_adamw.step()
assert torch.allclose(model.weight, weight * (1 - 0.001 * 0.01), rtol=0, atol=1e-9)
