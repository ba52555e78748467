import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")


# --8<-- [start:load]
def build_model(name):
    if name == "small":
        return nn.Linear(4, 2)


model = build_model("smal")  # 이름을 잘못 적어 아무 가지에도 들어가지 않습니다.
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
