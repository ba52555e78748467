import torch
from torch import nn


# --8<-- [start:setup]
class Embeddings(nn.Module):
    def __init__(self, persistent):
        super().__init__()
        self.words = nn.Embedding(10, 4)
        self.register_buffer("position_ids", torch.arange(6), persistent=persistent)
# --8<-- [end:setup]


torch.save(Embeddings(persistent=True).state_dict(), "old.pt")
# --8<-- [start:reproduce]
model = Embeddings(persistent=False)
state_dict = torch.load("old.pt", map_location="cpu", weights_only=True)
try:
    model.load_state_dict(state_dict)
except RuntimeError as error:
    message = str(error)
print(message.splitlines()[1].strip())
#> Unexpected key(s) in state_dict: "position_ids".
# --8<-- [end:reproduce]

# --8<-- [start:fix]
position_ids = state_dict.pop("position_ids")
assert torch.equal(position_ids, model.position_ids)  # 모델이 스스로 만든 값과 같습니다.
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]
assert torch.equal(model.words.weight, state_dict["words.weight"])
