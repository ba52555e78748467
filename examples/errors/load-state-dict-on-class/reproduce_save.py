import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)


# --8<-- [start:save]
torch.save(Net.state_dict(), "model.pt")
# --8<-- [end:save]
