import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", "`torch.jit", FutureWarning)  # 2.14부터 보이는 사용 중단 예정 경고입니다.
model = nn.Linear(4, 2)
torch.save(model.state_dict(), "model.pt")
torch.jit.script(model).save("script.pt")
torch.export.save(torch.export.export(model, (torch.ones(1, 4),)), "model.pt2")


# --8<-- [start:fix]
import zipfile


def loader(path):
    """파일을 여는 함수의 이름."""
    names = {name.rpartition("/")[2] for name in zipfile.ZipFile(path).namelist()}
    if "constants.pkl" in names:
        return "torch.jit.load"
    if names & {"archive_format", "serialized_exported_program.json"}:  # 뒤는 2.6의 이름입니다.
        return "torch.export.load"
    return "torch.load" if "data.pkl" in names else "모름"


print(loader("model.pt"))
#> torch.load
# --8<-- [end:fix]
assert [loader("script.pt"), loader("model.pt2")] == ["torch.jit.load", "torch.export.load"]
