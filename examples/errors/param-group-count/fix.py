import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))
first = torch.optim.SGD(model[1].parameters(), lr=0.1)
first.add_param_group({"params": model[0].parameters(), "lr": 0.01})
torch.save(first.state_dict(), "optimizer.pt")

# --8<-- [start:look]
saved = torch.load("optimizer.pt", map_location="cpu", weights_only=True)
for group in saved["param_groups"]:
    print(len(group["params"]), group["lr"], group["weight_decay"])
    #> 2 0.1 0
    #> 2 0.01 0
# --8<-- [end:look]

# --8<-- [start:fix]
optimizer = torch.optim.SGD(model[1].parameters(), lr=0.1)
if len(saved["param_groups"]) == 2:  # 본체까지 학습하기 시작한 뒤에 저장한 파일입니다.
    optimizer.add_param_group({"params": model[0].parameters()})
optimizer.load_state_dict(saved)
# --8<-- [end:fix]

assert [group["lr"] for group in optimizer.param_groups] == [0.1, 0.01]
assert optimizer.param_groups[1]["params"][0] is model[0].weight
