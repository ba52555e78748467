# /// script
# dependencies = ["torch==2.13.0"]
# ///
import torch
from torch import nn

# --8<-- [start:trap]
state_dict = nn.Linear(4, 1).state_dict()
teacher, student, third = nn.Linear(4, 1), nn.Linear(4, 1), nn.Linear(4, 1)
teacher.load_state_dict(state_dict, assign=True)
student.load_state_dict(state_dict, assign=True)
third.load_state_dict(state_dict)  # assign을 적지 않았습니다.

with torch.no_grad():
    student.weight.zero_()  # student만 고쳤습니다.
print("teacher도 0인가요:", not teacher.weight.any())
#> teacher도 0인가요: True
print("third도 0인가요:", not third.weight.any())
#> third도 0인가요: True
# --8<-- [end:trap]

assert teacher.weight.data_ptr() == student.weight.data_ptr() == third.weight.data_ptr()
