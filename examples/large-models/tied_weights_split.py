import torch
from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(100, 8)
        self.head = nn.Linear(8, 100, bias=False)
        self.head.weight = self.embed.weight


# --8<-- [start:reproduce]
torch.save(Tied().state_dict(), "tied.pt")
with torch.device("meta"):
    model = Tied()
print(len(list(model.parameters())))
#> 1
weights = torch.load("tied.pt", map_location="cpu", mmap=True, weights_only=True)
model.load_state_dict(weights, assign=True)
print(len(list(model.parameters())), model.head.weight is model.embed.weight)
#> 2 False
print(model.head.weight.data_ptr() == model.embed.weight.data_ptr())  # 아직 같은 메모리
#> True
# --8<-- [end:reproduce]
assert model.head.weight is not model.embed.weight

# --8<-- [start:wrong]
model.to(torch.bfloat16)
print(model.head.weight.data_ptr() == model.embed.weight.data_ptr())
#> False
# --8<-- [end:wrong]
assert torch.equal(model.head.weight, model.embed.weight)

# --8<-- [start:fix]
model.head.weight = model.embed.weight  # __init__에 있는 줄을 한 번 더 실행합니다.
print(len(list(model.parameters())), model.head.weight is model.embed.weight)
#> 1 True
# --8<-- [end:fix]
assert model.head.weight is model.embed.weight
