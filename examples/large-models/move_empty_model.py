import torch
from torch import nn

torch.save(nn.Linear(2, 1).state_dict(), "model.pt")
# --8<-- [start:reproduce]
with torch.device("meta"):
    model = nn.Linear(2, 1)
try:
    model.to("cpu")
except NotImplementedError as error:
    message = str(error)
print(message.partition(" Please")[0])
#> Cannot copy out of meta tensor; no data!
# --8<-- [end:reproduce]
assert message.endswith("when moving module from meta to a different device.")

# --8<-- [start:fix]
weights = torch.load("model.pt", map_location="cpu", weights_only=True)
model.load_state_dict(weights, assign=True)
model.to("cpu")  # 값을 채운 다음에 옮깁니다.
# --8<-- [end:fix]
assert torch.equal(model.weight, weights["weight"])
