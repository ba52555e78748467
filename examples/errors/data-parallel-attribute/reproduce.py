from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)


model = nn.DataParallel(Net())
# --8<-- [end:setup]

# --8<-- [start:load]
model.fc = nn.Linear(4, model.fc.out_features + 1)
# --8<-- [end:load]
