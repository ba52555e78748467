import torch
from torch import nn

model = nn.ModuleDict({"body": nn.Linear(4, 4), "head": nn.Linear(4, 2)})


# --8<-- [start:save]
def build(unfrozen):
    head = {"params": list(model["head"].named_parameters("head")), "lr": 0.01}
    optimizer = torch.optim.AdamW([head])
    if unfrozen:
        body = {"params": list(model["body"].named_parameters("body")), "lr": 0.0001}
        optimizer.add_param_group(body)
    return optimizer


saved = build(unfrozen=True)  # 학습하다가 본체의 그룹을 더했습니다.
torch.save({"optimizer": saved.state_dict(), "unfrozen": True}, "run.pt")
# --8<-- [end:save]

# --8<-- [start:reproduce]
file = torch.load("run.pt", weights_only=True)
try:
    build(unfrozen=False).load_state_dict(file["optimizer"])
except ValueError as error:
    message = str(error)
print(message)
#> loaded state dict has a different number of parameter groups
# --8<-- [end:reproduce]

# --8<-- [start:fix]
optimizer = build(file["unfrozen"])  # 불러오기 전에 같은 그룹을 다시 더합니다.
optimizer.load_state_dict(file["optimizer"])
for group in optimizer.param_groups:
    print(group["param_names"], group["lr"])
    #> ['head.weight', 'head.bias'] 0.01
    #> ['body.weight', 'body.bias'] 0.0001
# --8<-- [end:fix]
assert [len(group["params"]) for group in optimizer.param_groups] == [2, 2]
