import torch
from torch import nn


class Patches(nn.Module):
    def __init__(self, positions):
        super().__init__()
        self.position_embeddings = nn.Parameter(torch.randn(1, positions, 8))


saved = Patches(positions=16)
torch.save(saved.state_dict(), "model.pt")
model = Patches(positions=36)

# --8<-- [start:fix]
from torch.nn.functional import interpolate

state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
old = state_dict["position_embeddings"]  # (1, 16, 8): 4 x 4 자리

grid = old.reshape(1, 4, 4, 8).permute(0, 3, 1, 2)  # (1, 8, 4, 4): 이미지처럼 펼칩니다.
grid = interpolate(grid, size=(6, 6), mode="bicubic", align_corners=False)
state_dict["position_embeddings"] = grid.permute(0, 2, 3, 1).reshape(1, 36, 8)
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]
same = interpolate(old.reshape(1, 4, 4, 8).permute(0, 3, 1, 2), size=(4, 4), mode="bicubic")
assert torch.allclose(same.permute(0, 2, 3, 1).reshape(1, 16, 8), saved.position_embeddings)
assert torch.isfinite(model.position_embeddings).all()
