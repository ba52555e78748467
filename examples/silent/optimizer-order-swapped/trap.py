import torch
from torch import nn


# --8<-- [start:trap]
def build(names):
    model = nn.ModuleDict({name: nn.Linear(2, 1, bias=False) for name in names})
    return model, torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)


model, optimizer = build(["left", "right"])
(model["left"].weight.sum() * 10 + model["right"].weight.sum()).backward()
optimizer.step()
checkpoint = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}

resumed, optimizer = build(["right", "left"])  # 코드를 정리하면서 순서가 바뀌었습니다.
print(resumed.load_state_dict(checkpoint["model"]))  # 이름으로 맞추므로 괜찮습니다.
#> <All keys matched successfully>
optimizer.load_state_dict(checkpoint["optimizer"])  # 순서로 맞춥니다.
momentum = optimizer.state[resumed["left"].weight]["momentum_buffer"]
print("left의 모멘텀:", momentum[0, 0].item(), "저장할 때는 10.0")
#> left의 모멘텀: 1.0 저장할 때는 10.0
# --8<-- [end:trap]

assert momentum[0, 0] == 1
