# /// script
# dependencies = ["torch", "huggingface_hub", "safetensors", "numpy"]
# ///
import contextlib
import io
import json
from dataclasses import dataclass
from pathlib import Path

import torch
from huggingface_hub import PyTorchModelHubMixin
from torch import nn

quiet = contextlib.redirect_stdout(io.StringIO())


# --8<-- [start:dropped]
class Net(nn.Module, PyTorchModelHubMixin):
    def __init__(self, size=4, activation=None):
        super().__init__()
        self.linear = nn.Linear(size, size)
        self.activation = activation or nn.ReLU()

    def forward(self, x):
        return self.activation(self.linear(x))


model = Net(activation=nn.Tanh()).eval()
model.save_pretrained("my-net")
print(json.loads(Path("my-net/config.json").read_text("utf-8")))
#> {'activation': None, 'size': 4}
with quiet:
    restored = Net.from_pretrained("my-net")
print(restored.activation)  # 오류 없이 다른 모델이 되었습니다.
#> ReLU()
# --8<-- [end:dropped]
x = torch.ones(1, 4)
assert not torch.equal(restored(x), model(x))


# --8<-- [start:by-name]
class Named(Net):
    def __init__(self, size=4, activation="ReLU"):  # 객체가 아니라 이름을 받습니다.
        super().__init__(size, {"ReLU": nn.ReLU, "Tanh": nn.Tanh}[activation]())


model = Named(activation="Tanh").eval()
model.save_pretrained("named")
with quiet:
    restored = Named.from_pretrained("named")
print(torch.equal(restored(x), model(x)))
#> True
# --8<-- [end:by-name]


# --8<-- [start:strict]
class Grown(Named):
    def __init__(self, size=4, activation="ReLU"):
        super().__init__(size, activation)
        self.head = nn.Linear(size, 2)  # 파일에는 없는 계층입니다.


with quiet:
    grown = Grown.from_pretrained("named")  # head는 무작위 값입니다.
    try:
        Grown.from_pretrained("named", strict=True)
    except RuntimeError as error:
        message = str(error)
print(message.splitlines()[1].strip())
#> Missing key(s) in state_dict: "head.bias", "head.weight"
# --8<-- [end:strict]
assert torch.equal(grown.linear.weight, model.linear.weight)


# --8<-- [start:changed]
model.linear = nn.Linear(4, 6)  # 인자를 거치지 않고 바꾸었습니다.
model.save_pretrained("changed")
try:
    with quiet:
        Named.from_pretrained("changed")
except RuntimeError as error:
    message = str(error)
print(message.splitlines()[1].strip()[:29])
#> size mismatch for linear.weig
# --8<-- [end:changed]


# --8<-- [start:dataclass]
@dataclass
class Config:
    size: int = 4
    classes: int = 2


class Configured(nn.Module, PyTorchModelHubMixin):
    def __init__(self, config: Config):  # 이 주석(annotation)을 보고 dataclass로 되돌립니다.
        super().__init__()
        self.config = config
        self.linear = nn.Linear(config.size, config.classes)


Configured(Config(size=6)).save_pretrained("configured")
with quiet:
    restored = Configured.from_pretrained("configured", strict=True)
print(restored.config)
#> Config(size=6, classes=2)
# --8<-- [end:dataclass]
