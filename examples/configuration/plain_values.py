# /// script
# dependencies = ["torch", "numpy"]
# ///
import argparse
import datetime
import json
import pickle
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np
import torch


# --8<-- [start:setup]
def check_plain(value, where="config"):
    """`value`가 torch.load(weights_only=True)와 JSON이 모두 받는 값인지 봅니다. 아니면 TypeError입니다."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if type(key) is not str:
                raise TypeError(f"{where}: 키 {key!r}는 문자열이 아닙니다.")
            check_plain(inner, f"{where}.{key}")
    elif type(value) in (list, tuple):
        for i, inner in enumerate(value):
            check_plain(inner, f"{where}[{i}]")
    elif type(value) not in (str, int, float, bool, type(None)):
        kind = type(value)
        raise TypeError(f"{where}: 담을 수 없는 값입니다: {kind.__module__}.{kind.__qualname__}")
# --8<-- [end:setup]


class Mode(Enum):
    TRAIN = "train"


@dataclass
class Config:
    lr: float = 0.1


values = {
    "path": Path("data"),
    "enum": Mode.TRAIN,
    "numpy": np.float64(0.1),
    "date": datetime.date(2026, 1, 1),
    "dataclass": Config(),
    "namespace": argparse.Namespace(lr=0.1),
    "function": torch.relu,
    "class": torch.nn.GELU,
    "set": {1, 2},
    "dtype": torch.float16,
    "device": torch.device("cpu"),
    "tuple": (3, 3),
}
results = {}
for name, value in values.items():
    torch.save({name: value}, "value.pt")
    results[name] = results[f"{name} json"] = "예"
    try:
        torch.load("value.pt", weights_only=True)
    except pickle.UnpicklingError:
        results[name] = "아니요"
    try:
        json.dumps(value)
    except TypeError:
        results[f"{name} json"] = "아니요"
for name, result in results.items():
    print(f"{name}: {result}")
    #> path: 아니요
    #> path json: 아니요
    #> enum: 아니요
    #> enum json: 아니요
    #> numpy: 아니요
    #> numpy json: 예
    #> date: 아니요
    #> date json: 아니요
    #> dataclass: 아니요
    #> dataclass json: 아니요
    #> namespace: 아니요
    #> namespace json: 아니요
    #> function: 아니요
    #> function json: 아니요
    #> class: 아니요
    #> class json: 아니요
    #> set: 예
    #> set json: 아니요
    #> dtype: 예
    #> dtype json: 아니요
    #> device: 예
    #> device json: 아니요
    #> tuple: 예
    #> tuple json: 예

# --8<-- [start:check]
try:
    check_plain({"model": {"hidden": 32, "stages": [2, np.int64(3)]}})
except TypeError as error:
    message = str(error)
print(message)
#> config.model.stages[1]: 담을 수 없는 값입니다: numpy.int64
# --8<-- [end:check]
check_plain({"lr": 1e-3, "stages": (2, 3), "name": None, "nested": {"on": True}})
assert [n for n, r in results.items() if r == "예"][-1] == "tuple json"
