import torch
from torch import nn


# --8<-- [start:setup]
class Tagger(nn.Linear):  # set_extra_state를 빠뜨렸습니다.
    def get_extra_state(self):
        return {"labels": ["고양이", "개"]}


model = Tagger(4, 2)
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
