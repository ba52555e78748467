import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 50)
        self.output = nn.Linear(50, 1)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


model = Classifier()

# --8<-- [start:save]
model.eval()  # 평가 모드도 파일에 고정됩니다. 내보내기 전에 바꾸세요.
shapes = ({0: torch.export.Dim("batch")},)  # 배치 크기는 정하지 않습니다.
program = torch.export.export(model, (torch.randn(4, 10),), dynamic_shapes=shapes)
torch.export.save(program, "model.pt2")
# --8<-- [end:save]

# --8<-- [start:load]
restored = torch.export.load("model.pt2").module()  # Classifier가 없어도 됩니다.
# --8<-- [end:load]

# --8<-- [start:check]
x = torch.randn(32, 10)
print(torch.equal(model(x), restored(x)))
#> True
# --8<-- [end:check]
assert type(restored).__name__ != "Classifier"
