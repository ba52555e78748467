from concurrent.futures import ThreadPoolExecutor

import torch
from torch import nn

model = nn.Linear(100, 100)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def train_one_step():
    optimizer.zero_grad()
    model(torch.ones(1, 100)).sum().backward()
    optimizer.step()


# --8<-- [start:save]
with ThreadPoolExecutor(max_workers=1) as writer:
    copy = {key: tensor.cpu().clone() for key, tensor in model.state_dict().items()}
    writing = writer.submit(torch.save, copy, "model.pt")
    train_one_step()  # 쓰는 동안 학습을 계속합니다.
    writing.result()  # 다음 저장 전에 부릅니다. 쓰다 난 오류도 여기에서 납니다.
# --8<-- [end:save]

# --8<-- [start:check]
loaded = torch.load("model.pt", weights_only=True)
print(torch.equal(loaded["weight"], copy["weight"]), torch.equal(loaded["weight"], model.weight))
#> True False
# --8<-- [end:check]
assert torch.equal(loaded["weight"], copy["weight"])
assert not torch.equal(loaded["weight"], model.weight)
