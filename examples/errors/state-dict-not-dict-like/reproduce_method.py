from torch import nn

teacher = nn.Linear(4, 2)
student = nn.Linear(4, 2)

# --8<-- [start:load]
student.load_state_dict(teacher.state_dict)
# --8<-- [end:load]
