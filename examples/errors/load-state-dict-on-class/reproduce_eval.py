from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)


# --8<-- [start:load]
model = Net
model.eval()
# --8<-- [end:load]
