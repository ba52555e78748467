import zipfile

import torch
from torch import nn

model = nn.Linear(4, 2)
make_tag = torch.serialization.location_tag
torch.serialization.location_tag = lambda storage: "cuda:0"  # GPU에서 저장한 파일을 흉내 냅니다.
torch.save(model.state_dict(), "model.pt")
torch.serialization.location_tag = make_tag

# --8<-- [start:check]
print(b"cuda:0" in zipfile.ZipFile("model.pt").read("model/data.pkl"))
#> True
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
print(state_dict["weight"].device)
#> cpu
# --8<-- [end:check]
assert torch.equal(state_dict["weight"], model.weight)
