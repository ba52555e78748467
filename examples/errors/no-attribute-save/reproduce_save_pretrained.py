from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(2, 1)


model = Net()

# --8<-- [start:call]
model.save_pretrained("model")
# --8<-- [end:call]
