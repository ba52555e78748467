import torch
from torch import nn


class Patches(nn.Module):
    def __init__(self, positions):
        super().__init__()
        self.position_embeddings = nn.Parameter(torch.zeros(1, positions, 8))


torch.save(Patches(positions=16).state_dict(), "model.pt")

# --8<-- [start:load]
model = Patches(positions=36)  # 더 큰 이미지, 더 긴 글
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
