import subprocess
import sys
from pathlib import Path

Path("net.py").write_text("""\
# --8<-- [start:net]
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(2, 16)
        self.output = nn.Linear(16, 2)

    def forward(self, x):
        return self.output(self.hidden(x).relu())
# --8<-- [end:net]
# net.py는 여기까지입니다.""", "utf-8")

Path("train.py").write_text("""\
# --8<-- [start:train]
import torch
from torch import nn

from net import Net

torch.manual_seed(0)
x = torch.rand(256, 2)
y = (x.sum(dim=1) > 1).long()  # 두 수의 합이 1보다 크면 1, 아니면 0입니다.

model = Net()
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for _ in range(100):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

torch.save(model.state_dict(), "model.pt")

model.eval()
with torch.inference_mode():
    answers = model(torch.tensor([[0.9, 0.8], [0.1, 0.3], [0.2, 0.9]]))
torch.save(answers, "answers.pt")  # 나중에 비교할 답도 남깁니다.
print(answers.argmax(dim=1).tolist())
# --8<-- [end:train]
# train.py는 여기까지입니다.""", "utf-8")

Path("predict.py").write_text("""\
# --8<-- [start:predict]
import torch

from net import Net

model = Net()  # 저장할 때와 같은 구조입니다.
model.load_state_dict(torch.load("model.pt", weights_only=True))
model.eval()

with torch.inference_mode():
    answers = model(torch.tensor([[0.9, 0.8], [0.1, 0.3], [0.2, 0.9]]))
print(answers.argmax(dim=1).tolist())
print(torch.equal(answers, torch.load("answers.pt", weights_only=True)))
# --8<-- [end:predict]
# predict.py는 여기까지입니다.""", "utf-8")


def run(script):  # 스크립트마다 새 프로세스에서 실행합니다.
    command = [sys.executable, script]
    return subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout


trained = run("train.py").split("\n")
predicted = run("predict.py").split("\n")
print("train.py:", trained[0])
#> train.py: [1, 0, 1]
print("predict.py:", predicted[0])
#> predict.py: [1, 0, 1]
print("same:", predicted[1])
#> same: True
assert trained[0] == predicted[0] and predicted[1] == "True"
