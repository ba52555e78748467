# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import importlib
import sys
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

sys.dont_write_bytecode = True  # 고친 코드 대신 옛 바이트코드를 읽지 않게 합니다.
sys.path.insert(0, ".")

# --8<-- [start:setup]
CODE = """
import torch
from torch import nn

class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return torch.relu(self.fc(x))"""
# --8<-- [end:setup]


def write_and_import(file, code):
    for old in Path().glob("*_net.py"):
        old.unlink()
        sys.modules.pop(old.stem)
    Path(file).write_text(code)
    importlib.invalidate_caches()
    return importlib.import_module(file.removesuffix(".py"))


x = torch.randn(64, 4)
model = write_and_import("old_net.py", CODE).Small().eval()
expected = model(x)
torch.save(model.state_dict(), "state_dict.pt")
torch.save({"model": model.state_dict()}, "checkpoint.pt")
save_file(model.state_dict(), "model.safetensors")
torch.save(model, "whole.pt")
torch.export.save(torch.export.export(model, (x,)), "model.pt2")

# --8<-- [start:changes]
with_drop = CODE.replace("2)", "2)\n        self.drop = nn.Dropout()")
CHANGES = {
    "file name": ("new_net.py", CODE),
    "class name": ("old_net.py", CODE.replace("Small", "Tiny")),
    "new layer": ("old_net.py", with_drop.replace("(self.fc(x))", "(self.drop(self.fc(x)))")),
    "layer name": ("old_net.py", CODE.replace("self.fc", "self.head")),
    "forward": ("old_net.py", CODE.replace("relu", "tanh")),
}
# --8<-- [end:changes]


def fill(weights):
    model = (getattr(net, "Small", None) or net.Tiny)()
    model.load_state_dict(weights)
    return model.eval()


# --8<-- [start:load]
LOADERS = {
    "state_dict": lambda: fill(torch.load("state_dict.pt", weights_only=True)),
    "checkpoint": lambda: fill(torch.load("checkpoint.pt", weights_only=True)["model"]),
    "safetensors": lambda: fill(load_file("model.safetensors")),
    "whole": lambda: torch.load("whole.pt", weights_only=False),
    "export": lambda: torch.export.load("model.pt2").module(),
}


def outcome(load):
    step = "불러올 때"
    try:
        model = load()
        step = "실행할 때"
        output = model(x)
    except Exception as error:
        return f"{step} `{type(error).__name__}`"
    return "같은 출력" if torch.equal(output, expected) else "다른 출력"
# --8<-- [end:load]


results = {}
for change, (file, code) in CHANGES.items():
    net = write_and_import(file, code)
    results = {way: outcome(load) for way, load in LOADERS.items()}
    assert results["state_dict"] == results["checkpoint"] == results["safetensors"]
    for way in ("state_dict", "whole", "export"):
        print(f"{change}, {way}: {results[way]}")
        #> file name, state_dict: 같은 출력
        #> file name, whole: 불러올 때 `ModuleNotFoundError`
        #> file name, export: 같은 출력
        #> class name, state_dict: 같은 출력
        #> class name, whole: 불러올 때 `AttributeError`
        #> class name, export: 같은 출력
        #> new layer, state_dict: 같은 출력
        #> new layer, whole: 실행할 때 `AttributeError`
        #> new layer, export: 같은 출력
        #> layer name, state_dict: 불러올 때 `RuntimeError`
        #> layer name, whole: 실행할 때 `AttributeError`
        #> layer name, export: 같은 출력
        #> forward, state_dict: 다른 출력
        #> forward, whole: 다른 출력
        #> forward, export: 같은 출력
sys.modules.pop("old_net")
sys.path.remove(".")
