# /// script
# dependencies = ["torch==2.13.0"]
# ///
import torch
from torch import nn

state_dict = nn.Linear(2, 1).state_dict()


# --8<-- [start:reproduce]
def share(a, b):
    return a.weight.data_ptr() == b.weight.data_ptr()


print(dict(state_dict._metadata))
#> {'': {'version': 1}}
first, second = nn.Linear(2, 1), nn.Linear(2, 1)
first.load_state_dict(state_dict, assign=True)
print(dict(state_dict._metadata))
#> {'': {'version': 1, 'assign_to_params_buffers': True}}
second.load_state_dict(state_dict)  # assign을 적지 않았습니다.
print(share(first, second))
#> True
# --8<-- [end:reproduce]
with torch.no_grad():
    second.weight.zero_()
assert not first.weight.any()

# --8<-- [start:file]
torch.save(state_dict, "model.pt")
reloaded = torch.load("model.pt", weights_only=True)
third, fourth = nn.Linear(2, 1), nn.Linear(2, 1)
third.load_state_dict(reloaded)
fourth.load_state_dict(reloaded)
print(share(third, fourth))
#> True
# --8<-- [end:file]

# --8<-- [start:fix]
for metadata in state_dict._metadata.values():
    metadata.pop("assign_to_params_buffers", None)
fifth, sixth = nn.Linear(2, 1), nn.Linear(2, 1)
fifth.load_state_dict(state_dict)
sixth.load_state_dict(state_dict)
print(share(fifth, sixth))
#> False
# --8<-- [end:fix]
assert torch.equal(fifth.weight, sixth.weight)
