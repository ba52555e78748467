import torch
from torch import nn


# --8<-- [start:setup]
class Embeddings(nn.Module):
    def __init__(self, persistent):
        super().__init__()
        self.words = nn.Embedding(10, 4)
        self.register_buffer("position_ids", torch.arange(6), persistent=persistent)


old = nn.ModuleDict({"embeddings": Embeddings(persistent=True)})  # 옛 버전의 코드입니다.
torch.save(old.state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.ModuleDict({"embeddings": Embeddings(persistent=False)})
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
