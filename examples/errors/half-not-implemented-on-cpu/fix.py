import torch
from torch import nn

saved = nn.Linear(4, 2).half()
torch.save(saved.state_dict(), "half.pt")  # GPU에서 float16으로 쓰던 파일이라고 하겠습니다.

# --8<-- [start:fix]
state_dict = torch.load("half.pt", map_location="cpu", weights_only=True)
model = nn.Linear(4, 2)  # .half()를 부르지 않습니다.
model.load_state_dict(state_dict)  # float32로 바뀌어 들어갑니다.
print(model.weight.dtype, model(torch.ones(1, 4)).dtype)
#> torch.float32 torch.float32
# --8<-- [end:fix]
assert torch.equal(model.weight.half(), saved.weight)

# --8<-- [start:device]
device = "cuda" if torch.cuda.is_available() else "cpu"
model.to(device, dtype=torch.float16 if device == "cuda" else torch.float32)
# --8<-- [end:device]
assert model.weight.device.type == device
