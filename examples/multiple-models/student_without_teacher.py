import torch
from torch import nn


# --8<-- [start:setup]
class Distiller(nn.Module):
    def __init__(self):
        super().__init__()
        self.teacher = nn.Linear(4, 64).requires_grad_(False)
        self.student = nn.Linear(4, 2)
# --8<-- [end:setup]


# --8<-- [start:save]
model = Distiller()
print(list(model.state_dict()))
#> ['teacher.weight', 'teacher.bias', 'student.weight', 'student.bias']
torch.save(model.student.state_dict(), "student.pt")  # 나눠 줄 파일입니다.
trained = {k: v for k, v in model.state_dict().items() if not k.startswith("teacher.")}
torch.save(trained, "last.pt")  # 이어서 학습할 파일에도 교사는 필요 없습니다.
# --8<-- [end:save]

# --8<-- [start:load]
resumed = Distiller()  # 교사의 가중치는 교사의 파일에서 불러옵니다.
result = resumed.load_state_dict(torch.load("last.pt", weights_only=True), strict=False)
unknown = [k for k in result.missing_keys if not k.startswith("teacher.")]
if unknown or result.unexpected_keys:
    raise KeyError(f"교사 말고도 다릅니다: {unknown} {result.unexpected_keys}")
print(result.missing_keys)
#> ['teacher.weight', 'teacher.bias']
# --8<-- [end:load]
assert torch.equal(resumed.student.weight, model.student.weight)
student = nn.Linear(4, 2)
student.load_state_dict(torch.load("student.pt", weights_only=True))
assert torch.equal(student.weight, model.student.weight)
