import torch
from torch import nn


# --8<-- [start:setup]
class Scale(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.value = nn.Parameter(torch.zeros(shape))
# --8<-- [end:setup]


# --8<-- [start:reproduce]
state_dict = Scale(()).state_dict()  # 파일은 모양이 ()입니다.
try:
    Scale((1,)).load_state_dict(state_dict)
except RuntimeError as error:
    message = str(error)
print(message.splitlines()[1].split(", the")[0].strip())
#> size mismatch for value: copying a param with shape torch.Size([]) from checkpoint
print(Scale(()).load_state_dict(Scale((1,)).state_dict()))  # 반대쪽은 받아 줍니다.
#> <All keys matched successfully>
# --8<-- [end:reproduce]

# --8<-- [start:fix]
state_dict["value"] = state_dict["value"].reshape(1)
print(Scale((1,)).load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]
assert "size mismatch for value" in message
