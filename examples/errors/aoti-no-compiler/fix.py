import torch
from torch import nn

model = nn.Linear(4, 2)
x = torch.ones(1, 4)
expected = model(x)

# --8<-- [start:fix]
import os
import shutil

compiler = shutil.which(os.environ.get("CXX", "g++"))
run = torch.compile(model) if compiler else model
# --8<-- [end:fix]
assert torch.equal(model(x), expected)
torch.export.save(torch.export.export(model, (x,)), "model.pt2")  # 컴파일러가 없어도 됩니다.
assert torch.equal(torch.export.load("model.pt2").module()(x), expected)
