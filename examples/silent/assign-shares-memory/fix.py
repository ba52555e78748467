import copy

import torch
from torch import nn

# --8<-- [start:fix]
state_dict = nn.Linear(4, 1).state_dict()
teacher, student = nn.Linear(4, 1), nn.Linear(4, 1)
teacher.load_state_dict(copy.deepcopy(state_dict), assign=True)  # 모델마다 복사본을 줍니다.
student.load_state_dict(copy.deepcopy(state_dict), assign=True)

with torch.no_grad():
    student.weight.zero_()
print("teacher도 0인가요:", not teacher.weight.any())
#> teacher도 0인가요: False
# --8<-- [end:fix]

assert torch.equal(teacher.weight, state_dict["weight"])

# --8<-- [start:check]
assert teacher.weight.data_ptr() != student.weight.data_ptr()
# --8<-- [end:check]
