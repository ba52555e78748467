# /// script
# dependencies = ["torch>=2.13", "numpy>=2"]
# ///
import argparse
import dataclasses
import datetime
import enum
import functools
import io
import logging
import pickle
import random
import re
import types
import uuid
import warnings
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from decimal import Decimal
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.optim import lr_scheduler

warnings.filterwarnings("ignore", "Validating sparse")  # 2.15는 희소 텐서를 검사한다고 알립니다.
Mode = enum.Enum("Mode", ["TRAIN"])
Point = namedtuple("Point", "x y")
day = datetime.datetime(2026, 1, 1)


@dataclasses.dataclass
class Config:
    lr: float


class Table(dict):
    pass


class Named(torch.Tensor):
    pass


model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
step = lr_scheduler.StepLR(optimizer, 2)
plateau = lr_scheduler.ReduceLROnPlateau(optimizer)
cycle = lr_scheduler.OneCycleLR(optimizer, 0.1, total_steps=5)
by_function = lr_scheduler.LambdaLR(optimizer, lambda epoch: 1.0)
parts = [model, optimizer, step, plateau, cycle, by_function, torch.amp.GradScaler("cpu")]
dtypes = [torch.float16, torch.bfloat16, torch.float8_e4m3fn, torch.complex64]
dtypes += [torch.bool, torch.int8, torch.uint8, torch.uint16, torch.int64, torch.float64]
tensors = [torch.zeros(2, dtype=dtype) for dtype in dtypes]
tensors += [nn.Parameter(torch.ones(2)), nn.Buffer(torch.ones(2))]
tensors += [torch.eye(2).to_sparse(), torch.ones(2, device="meta")]
generator = torch.Generator()


# --8<-- [start:check]
def opens(value):
    file = io.BytesIO()
    torch.save(value, file)
    file.seek(0)
    try:
        torch.load(file, weights_only=True)
    except pickle.UnpicklingError:
        return False
    return True


def result(values):
    opened = [opens(value) for value in values]
    return "열림" if all(opened) else "섞임" if any(opened) else "거절"
# --8<-- [end:check]


kinds = {
    "basics": [None, True, 2**100, 0.1, float("nan"), 1j, "가", b"x", bytearray(b"x")],
    "containers": [[1], (1,), {1: 2}, {1}, OrderedDict(a=1), Counter("aa")],
    "random.getstate()": [random.getstate()],
    "huge int": [2**3000],
    "range, slice": [range(3), slice(3)],
    "defaultdict": [defaultdict(list, a=[1])],
    "frozenset, deque": [frozenset({1}), deque([1])],
    "Namespace": [argparse.Namespace(lr=0.1), types.SimpleNamespace(lr=0.1)],
    "Path, Decimal, UUID": [Path("data"), Decimal("0.1"), uuid.UUID(int=1)],
    "datetime": [day, day.date(), day - day],
    "partial, re.compile, Logger": [functools.partial(int), re.compile("x"), logging.root],
    "tensors": tensors,
    "state_dict()": [part.state_dict() for part in parts],
    "dtype, device, Size": [torch.float32, torch.device("cpu"), torch.Size([1])],
    "torch rng": [torch.get_rng_state(), generator.get_state()],
    "objects": [nn.Sequential(model), model, optimizer, step, plateau, cycle, parts[-1]],
    "no parentheses": [model.state_dict],
    "Generator": [generator],
    "subclass": [torch.ones(2).as_subclass(Named)],
    "uninitialized": [nn.UninitializedParameter()],
    "Dataset": [torch.utils.data.TensorDataset(torch.ones(2))],
    "bit_generator.state": [np.random.default_rng(0).bit_generator.state],
    "NumPy number": [np.float64(1), np.float32(1), np.int64(1), np.bool_(True)],
    "ndarray": [np.ones(2)],
    "np.random.get_state()": [np.random.get_state()],
    "dataclass": [Config(0.1)],
    "Enum": [Mode.TRAIN],
    "namedtuple": [Point(1, 2)],
    "dict subclass": [Table(a=1)],
    "function, class": [len, Table],
}
for name, values in kinds.items():
    print(f"{name}: {result(values)}")
    #> basics: 열림
    #> containers: 열림
    #> random.getstate(): 열림
    #> huge int: 거절
    #> range, slice: 거절
    #> defaultdict: 거절
    #> frozenset, deque: 거절
    #> Namespace: 거절
    #> Path, Decimal, UUID: 거절
    #> datetime: 거절
    #> partial, re.compile, Logger: 거절
    #> tensors: 열림
    #> state_dict(): 열림
    #> dtype, device, Size: 열림
    #> torch rng: 열림
    #> objects: 거절
    #> no parentheses: 거절
    #> Generator: 거절
    #> subclass: 거절
    #> uninitialized: 거절
    #> Dataset: 거절
    #> bit_generator.state: 열림
    #> NumPy number: 거절
    #> ndarray: 거절
    #> np.random.get_state(): 거절
    #> dataclass: 거절
    #> Enum: 거절
    #> namedtuple: 거절
    #> dict subclass: 거절
    #> function, class: 거절
assert opens(torch.ones(2).as_subclass(Named).as_subclass(torch.Tensor))
assert "섞임" not in map(result, kinds.values())
