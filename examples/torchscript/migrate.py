import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", "`torch.jit", FutureWarning)  # 2.14부터 보이는 사용 중단 예정 경고입니다.


# --8<-- [start:setup]
class Gate(nn.Module):
    def __init__(self):
        super().__init__()
        self.hot = nn.Linear(4, 2)
        self.cold = nn.Linear(4, 2)

    def forward(self, x):
        if x.sum() > 0:
            return self.hot(x)
        return self.cold(x)


class NewGate(Gate):  # 가중치의 이름은 그대로입니다.
    def forward(self, x):
        return torch.cond(x.sum() > 0, self.hot, self.cold, (x,))


model, x = Gate().eval(), torch.randn(3, 4)
# --8<-- [end:setup]

# --8<-- [start:old]
old = torch.jit.script(model)
torch.jit.save(old, "old.pt", _extra_files={"labels.txt": "cat,dog"})
labels = {"labels.txt": ""}
old = torch.jit.load("old.pt", map_location="cpu", _extra_files=labels)
# --8<-- [end:old]

# --8<-- [start:new]
new_model = NewGate().eval()
new_model.load_state_dict(old.state_dict())  # 가중치는 옛 파일에서 꺼냅니다.
dynamic_shapes = {"x": {0: torch.export.Dim.DYNAMIC}}
program = torch.export.export(new_model, (x,), dynamic_shapes=dynamic_shapes)
torch.export.save(program, "new.pt2", extra_files={"labels.txt": "cat,dog"})
new_labels = {"labels.txt": ""}
new = torch.export.load("new.pt2", extra_files=new_labels).module()
# --8<-- [end:new]

# --8<-- [start:check]
for sample in (torch.ones(5, 4), -torch.ones(1, 4)):
    print(torch.equal(old(sample), new(sample)), torch.equal(new(sample), model(sample)))
    #> True True
    #> True True
print(labels["labels.txt"], new_labels["labels.txt"])
#> b'cat,dog' cat,dog
print(list(old.state_dict()) == list(program.state_dict))
#> True
# --8<-- [end:check]
assert not torch.equal(model.hot(x), model.cold(x))
