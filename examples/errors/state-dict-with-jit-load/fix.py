import torch
from torch import nn

model = nn.Linear(4, 2)
torch.save(model.state_dict(), "model.pt")
torch.jit.script(model).save("script.pt")
torch.export.save(torch.export.export(model, (torch.ones(1, 4),)), "model.pt2")


# --8<-- [start:fix]
import zipfile


def loader(path):
    """파일을 여는 함수의 이름."""
    names = {name.partition("/")[2] for name in zipfile.ZipFile(path).namelist()}
    if "constants.pkl" in names:
        return "torch.jit.load"
    if "archive_format" in names:
        return "torch.export.load"
    return "torch.load" if "data.pkl" in names else "모름"


print(loader("model.pt"))
#> torch.load
# --8<-- [end:fix]
assert [loader("script.pt"), loader("model.pt2")] == ["torch.jit.load", "torch.export.load"]
