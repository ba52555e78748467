import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")


# --8<-- [start:load]
def build_model(path):
    model = nn.Linear(4, 2)
    model.load_state_dict(torch.load(path, weights_only=True))
    # return model을 빠뜨렸습니다.


model = build_model("model.pt")
model.eval()
# --8<-- [end:load]
