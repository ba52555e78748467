import torch
import training_checkpoint
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))


# --8<-- [start:check]
def accepts(parameters):
    """저장한 다음, 매개변수의 순서만 뒤집은 옵티마이저에 불러옵니다."""
    saved = torch.optim.SGD(parameters, momentum=0.9)
    training_checkpoint.save("run.pt", {"optimizer": saved}, {"epoch": 3})
    flipped = torch.optim.SGD(parameters[::-1], momentum=0.9)
    try:
        training_checkpoint.load("run.pt", {"optimizer": flipped})
    except ValueError:
        return False
    return True


same_shape = [(name, p) for name, p in model.named_parameters() if p.dim() == 2]
print(accepts([p for _, p in same_shape]))  # 이름이 없으면 찾지 못합니다.
#> True
print(accepts(same_shape))  # 이름이 있으면 거절합니다.
#> False
# --8<-- [end:check]
assert accepts([p for _, p in same_shape]) and not accepts(same_shape)
