# /// script
# dependencies = ["torch>=2.13"]
# ///
import torch
from torch import nn

model = nn.Linear(4, 2)
torch.export.save(torch.export.export(model, (torch.ones(1, 4),)), "model.pt2")

# --8<-- [start:fix]
program = torch.export.load("model.pt2")
output = program.module()(torch.ones(1, 4))  # 클래스의 코드 없이 계산합니다.
print(list(program.state_dict))  # 가중치만 필요하면 이 딕셔너리를 쓰세요.
#> ['weight', 'bias']
# --8<-- [end:fix]

# --8<-- [start:names]
import zipfile

names = [name.partition("/")[2] for name in zipfile.ZipFile("model.pt2").namelist()]
print("archive_format" in names, "data.pkl" in names)
#> True False
# --8<-- [end:names]

assert torch.equal(output, model(torch.ones(1, 4)))
assert torch.equal(program.state_dict["weight"], model.weight)
