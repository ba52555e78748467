import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Linear):  # 버퍼를 나중에 더했습니다.
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        self.register_buffer("position_ids", torch.arange(inputs))


torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
Net(4, 2).load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
