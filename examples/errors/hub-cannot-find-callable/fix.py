from pathlib import Path

import torch
from torch import nn

Path("repo").mkdir()
Path("repo", "hubconf.py").write_text(
    "from torch import nn\n\ndef small_net():\n    return nn.Linear(4, 2)\n"
)
torch.save(nn.Linear(4, 2).state_dict(), "my_model.pt")


# --8<-- [start:names]
import ast


def hub_names(folder):
    """hubconf.py에 있는 이름들. 코드를 실행하지 않고 읽기만 합니다."""
    tree = ast.parse(Path(folder, "hubconf.py").read_text("utf-8"))
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    names += [
        alias.asname or alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    ]
    return [name for name in names if not name.startswith("_")]


print(hub_names("repo"))
#> ['small_net', 'nn']
# --8<-- [end:names]

# --8<-- [start:fix]
model = torch.hub.load("repo", "small_net", source="local")  # 파일이 아니라 함수의 이름입니다.
model.load_state_dict(torch.load("my_model.pt", weights_only=True))  # 내 가중치는 따로 넣습니다.
# --8<-- [end:fix]

assert "small_net" in hub_names("repo")
assert model.weight.shape == (2, 4)
