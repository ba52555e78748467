import torch
from torch import nn

torch.manual_seed(0)
# --8<-- [start:load]
color = nn.Conv2d(3, 8, kernel_size=3)
torch.save(color.state_dict(), "color.pt")
state_dict = torch.load("color.pt", map_location="cpu", weights_only=True)

state_dict["weight"] = state_dict["weight"].sum(dim=1, keepdim=True)  # (8, 1, 3, 3)
gray = nn.Conv2d(1, 8, kernel_size=3)
print(gray.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:load]

# --8<-- [start:check]
image = torch.rand(2, 1, 16, 16)
same_in_color = image.expand(-1, 3, -1, -1)  # 세 채널에 같은 값을 넣은 회색 그림입니다.
print(torch.allclose(gray(image), color(same_in_color), atol=1e-5))
#> True
# --8<-- [end:check]
state_dict["weight"] = color.weight.mean(dim=1, keepdim=True)
gray.load_state_dict(state_dict)
assert not torch.allclose(gray(image), color(same_in_color), atol=1e-2)  # 평균이면 작아집니다.
