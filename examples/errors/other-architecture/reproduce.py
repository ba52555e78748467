import torch
from torch import nn


# --8<-- [start:setup]
class Block(nn.Module):
    def __init__(self, size, bottleneck):
        super().__init__()
        inner = size // 4 if bottleneck else size
        self.conv1 = nn.Conv2d(size, inner, 1)
        self.conv2 = nn.Conv2d(inner, inner, 3)
        if bottleneck:
            self.conv3 = nn.Conv2d(inner, size, 1)


def resnet(depth, bottleneck):
    blocks = [Block(8, bottleneck) for _ in range(depth)]
    return nn.ModuleDict({"layer1": nn.Sequential(*blocks)})


torch.save(resnet(depth=3, bottleneck=False).state_dict(), "resnet34.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = resnet(depth=2, bottleneck=True)
model.load_state_dict(torch.load("resnet34.pt", weights_only=True))
# --8<-- [end:load]
