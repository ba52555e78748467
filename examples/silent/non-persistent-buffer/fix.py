import torch
from torch import nn


# --8<-- [start:fix]
class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("seen", torch.zeros(()))  # persistent=True가 기본값입니다.

    def forward(self, x):
        self.seen += len(x)
        return x


trained = Counter()
trained(torch.zeros(32, 1))
torch.save(trained.state_dict(), "model.pt")

model = Counter()
model.load_state_dict(torch.load("model.pt", weights_only=True))
print("저장할 때:", trained.seen.item(), "불러온 뒤:", model.seen.item())
#> 저장할 때: 32.0 불러온 뒤: 32.0
# --8<-- [end:fix]

assert model.seen == 32

# --8<-- [start:check]
# 남는 이름은 __init__에서 다시 계산할 수 있는 것이어야 합니다.
assert not dict(model.named_buffers()).keys() - model.state_dict().keys()
# --8<-- [end:check]
