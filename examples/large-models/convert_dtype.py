import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(64, 64)
        self.norm = nn.BatchNorm1d(64)


saved = Net()
torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:load]
with torch.device("meta"):
    model = Net()
weights = torch.load("model.pt", map_location="cpu", mmap=True, weights_only=True)
model.load_state_dict(weights, assign=True)
del weights  # 남겨 두면 파일을 계속 붙잡습니다.
model.to(torch.bfloat16)  # 텐서를 하나씩 바꿉니다.
torch.save(model.state_dict(), "half.pt")  # 다음부터는 바꿀 필요가 없습니다.
# --8<-- [end:load]

# --8<-- [start:check]
print(model.fc.weight.dtype, model.norm.num_batches_tracked.dtype)
#> torch.bfloat16 torch.int64
# --8<-- [end:check]
assert torch.equal(model.fc.weight, saved.fc.weight.bfloat16())
assert torch.load("half.pt", weights_only=True)["fc.weight"].dtype == torch.bfloat16
