import torch
from torch import nn


class Embeddings(nn.Module):
    def __init__(self, persistent):
        super().__init__()
        self.words = nn.Embedding(10, 4)
        self.register_buffer("position_ids", torch.arange(6), persistent=persistent)


trained = nn.ModuleDict({"embeddings": Embeddings(persistent=True)})
torch.save(trained.state_dict(), "model.pt")
model = nn.ModuleDict({"embeddings": Embeddings(persistent=False)})

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
buffers = dict(model.named_buffers())  # 저장하지 않는 버퍼도 들어 있습니다.

for key in list(state_dict):
    if key in buffers and key not in model.state_dict():
        assert torch.equal(state_dict[key], buffers[key]), key  # 다르면 버리면 안 됩니다.
        del state_dict[key]

print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model["embeddings"].words.weight, trained["embeddings"].words.weight)


class Net(nn.Linear):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        self.register_buffer("position_ids", torch.arange(inputs))


torch.save(nn.Linear(4, 2).state_dict(), "old.pt")
model = Net(4, 2)
# --8<-- [start:missing]
result = model.load_state_dict(torch.load("old.pt", weights_only=True), strict=False)
assert result.missing_keys == ["position_ids"]  # 모델이 스스로 만든 값을 씁니다.
assert not result.unexpected_keys
# --8<-- [end:missing]

assert torch.equal(model.position_ids, torch.arange(4))
