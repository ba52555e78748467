import torch
from torch import nn


# --8<-- [start:trap]
class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("seen", torch.zeros(()), persistent=False)

    def forward(self, x):
        self.seen += len(x)  # 본 데이터의 수를 셉니다.
        return x


trained = Counter()
trained(torch.zeros(32, 1))
torch.save(trained.state_dict(), "model.pt")

model = Counter()
print(model.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
print("저장할 때:", trained.seen.item(), "불러온 뒤:", model.seen.item())
#> 저장할 때: 32.0 불러온 뒤: 0.0
# --8<-- [end:trap]

assert model.seen == 0 and not trained.state_dict()
