import subprocess
import sys

# --8<-- [start:setup]
import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 50)
        self.drop = nn.Dropout(0.5)
        self.output = nn.Linear(50, 3)

    def forward(self, x):
        return self.output(self.drop(torch.relu(self.hidden(x))))


model = Classifier()
# --8<-- [end:setup]

# --8<-- [start:save]
model.eval()  # 모드도 파일에 굳으므로 내보내기 전에 바꿉니다.
batch = torch.export.Dim("batch")
program = torch.export.export(model, (torch.randn(4, 10),), dynamic_shapes={"x": {0: batch}})
torch.export.save(program, "model.pt2")
# --8<-- [end:save]
x = torch.randn(7, 10)
torch.save({"x": x, "answer": model(x).detach()}, "expected.pt")

# --8<-- [start:load]
reader = """
import torch

model = torch.export.load("model.pt2").module()
expected = torch.load("expected.pt", weights_only=True)
with torch.no_grad():
    answer = model(expected["x"])
print(tuple(answer.shape), torch.equal(answer, expected["answer"]))"""
run = subprocess.run([sys.executable, "-c", reader], capture_output=True, text=True)
print(run.stdout.strip())
#> (7, 3) True
# --8<-- [end:load]
assert "Classifier" not in reader and run.returncode == 0, run.stderr

# --8<-- [start:check]
program = torch.export.load("model.pt2")
print(list(program.state_dict))
#> ['hidden.weight', 'hidden.bias', 'output.weight', 'output.bias']
print(list(program.range_constraints.values()))
#> [VR[0, int_oo]]
print([tuple(tensor.shape) for tensor in program.example_inputs[0]])
#> [(4, 10)]
# --8<-- [end:check]
assert torch.equal(program.module()(x), model(x))
