import torch
from torch import nn

first, second, last = nn.Linear(4, 8), nn.Linear(8, 8), nn.Linear(8, 2)
old_model = nn.ModuleDict({"conv1": first, "conv2": second, "fc": last})
torch.save(old_model.state_dict(), "old.pt")
blocks = nn.ModuleList([nn.Linear(4, 8), nn.Linear(8, 8)])
model = nn.ModuleDict({"blocks": blocks, "head": nn.Linear(8, 2)})


# --8<-- [start:setup]
TABLE = {"conv1.": "blocks.0.", "conv2.": "blocks.1.", "fc.": "head."}  # 옛 이름: 새 이름


def rename(state_dict, table):
    renamed = {}
    for key, tensor in state_dict.items():
        old = next((old for old in table if key.startswith(old)), "")
        new_key = table.get(old, "") + key.removeprefix(old)
        if new_key in renamed:
            raise ValueError(f"두 키가 {new_key}로 모였습니다.")
        renamed[new_key] = tensor
    return renamed
# --8<-- [end:setup]


# --8<-- [start:load]
state_dict = torch.load("old.pt", map_location="cpu", weights_only=True)
print(model.load_state_dict(rename(state_dict, TABLE)))
#> <All keys matched successfully>
# --8<-- [end:load]

# --8<-- [start:wrong]
table = {**TABLE, "conv2.": "blocks.0."}  # 1을 0으로 잘못 적었습니다.
try:
    rename(state_dict, table)
except ValueError as error:
    message = str(error)
print(message)
#> 두 키가 blocks.0.weight로 모였습니다.
# --8<-- [end:wrong]
silent = {
    new + key.removeprefix(old): tensor
    for key, tensor in state_dict.items()
    for old, new in table.items()
    if key.startswith(old)
}
assert len(state_dict) == 6 and len(silent) == 4  # 확인하지 않으면 나중 것이 앞의 것을 덮습니다.
assert torch.equal(model["blocks"][1].weight, second.weight)
assert torch.equal(model["head"].weight, last.weight)
