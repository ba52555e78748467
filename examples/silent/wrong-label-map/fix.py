import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:fix]
names = ["cat", "dog", "fox"]  # 학습에 쓴 순서 그대로입니다.
model = nn.Linear(4, len(names))
torch.save({"names": names, "model": model.state_dict()}, "model.pt")
x = torch.randn(1, 4)
right = names[model(x).argmax()]

checkpoint = torch.load("model.pt", map_location="cpu", weights_only=True)
loaded = nn.Linear(4, len(checkpoint["names"]))
loaded.load_state_dict(checkpoint["model"])
print("학습한 쪽:", right, "서비스:", checkpoint["names"][loaded(x).argmax()])
#> 학습한 쪽: dog 서비스: dog
# --8<-- [end:fix]

assert checkpoint["names"][loaded(x).argmax()] == right

# --8<-- [start:check]
assert checkpoint["names"] == names  # 서비스가 쓰는 목록과 견줍니다.
# --8<-- [end:check]
