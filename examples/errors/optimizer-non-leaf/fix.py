import torch
from torch import nn

torch.save(torch.zeros(4, 8), "prompt.pt")
device = "cuda" if torch.cuda.is_available() else "cpu"

# --8<-- [start:fix]
prompt = torch.load("prompt.pt", map_location="cpu", weights_only=True)
prompt = nn.Parameter(prompt.to(device, torch.float64))  # 옮긴 다음에 감쌉니다.
optimizer = torch.optim.Adam([prompt])
# --8<-- [end:fix]

assert prompt.is_leaf
prompt.sum().backward()
optimizer.step()
assert (prompt < 0).all()

parameter = nn.Parameter(torch.zeros(2))
assert parameter.to("cpu") is parameter  # 그 장치에 이미 있으면 같은 텐서입니다.
assert not parameter.double().is_leaf and not parameter.clone().is_leaf
