# /// script
# dependencies = ["torch>=2.13"]
# ///
import json
import logging
import zipfile

import torch
from torch import nn

# --8<-- [start:setup]


def made_with(path):
    """`.pt2` 파일을 열지 않고, 만든 torch의 버전과 형식의 (major, minor)를 돌려줍니다."""
    with zipfile.ZipFile(path) as file:
        name = next(n for n in file.namelist() if n.endswith("models/model.json"))
        model = json.loads(file.read(name))
    schema = model["schema_version"]
    return model["torch_version"], (schema["major"], schema["minor"])
# --8<-- [end:setup]


model = nn.Linear(4, 2).eval()

# --8<-- [start:check]
torch.export.save(torch.export.export(model, (torch.ones(3, 4),)), "model.pt2")
version, schema = made_with("model.pt2")
print(version == torch.__version__, schema)
#> True (8, 20)
# --8<-- [end:check]


# --8<-- [start:pretend]
def pretend(path, number, value):
    """형식의 버전을 바꾼 사본을 만듭니다."""
    with zipfile.ZipFile("model.pt2") as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name.endswith("models/model.json"):
                changed = json.loads(data)
                changed["schema_version"][number] = value
                data = json.dumps(changed).encode()
            new.writestr(name.replace("model/", f"{path.removesuffix('.pt2')}/", 1), data)


pretend("minor.pt2", "minor", schema[1] + 1)
pretend("major.pt2", "major", schema[0] + 1)
# --8<-- [end:pretend]

logging.getLogger("torch.export").setLevel(logging.ERROR)  # 까닭을 적은 긴 기록을 끕니다.
# --8<-- [start:load]
x = torch.ones(3, 4)
print(torch.equal(torch.export.load("minor.pt2").module()(x), model(x)))
#> True
message = ""
try:
    torch.export.load("major.pt2")
except RuntimeError as error:
    message = str(error)
print(message.split(".")[0])
#> We ran into an error when deserializing the saved file
# --8<-- [end:load]
assert made_with("major.pt2")[1][0] == schema[0] + 1
