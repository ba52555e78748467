"""호환성 표의 줄: 파일의 종류마다 무엇을 저장하고, 어떻게 열고, 연 것이 맞는지 무엇으로 판정하는지.

torch 1.13부터 어느 버전에서나 import할 수 있습니다. `own_class` 파일은 이 모듈의 `Net`을 찾습니다.
"""

import argparse
import collections
import pathlib
import random
from dataclasses import dataclass, field
from collections.abc import Callable

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import nn
from torch.nn.utils import weight_norm
from torch.optim import lr_scheduler


def load(**options):
    return lambda path: torch.load(str(path), **options)  # 2.1의 mmap은 글로 적은 경로만 받습니다.


# torch.load를 부르는 방법. mmap은 weights_only의 값을 종류에 맞춥니다.
DATA = {
    "default": load(),
    "true": load(weights_only=True),
    "false": load(weights_only=False),
    "mmap": load(mmap=True, weights_only=True),
}
OBJECT = {**DATA, "mmap": load(mmap=True, weights_only=False)}


@dataclass(frozen=True)
class Kind:
    """파일의 종류 하나.

    group, label: 표에 적을 묶음과 이름.
    make: 저장할 객체를 만드는 함수.
    use: 객체를 쓰는 함수. 수의 목록을 돌려주며, 저장한 쪽과 연 쪽의 목록이 같아야 합니다.
    save: (객체, 경로)를 받는 함수.
    modes: {방법: 경로를 받아 객체를 여는 함수}.
    suffix: 파일 이름의 끝.
    expect: 저장한 쪽에서 `use` 대신 쓸 함수. 저장한 버전에서도 `use`가 실패하는 종류에 있습니다.
    """

    group: str
    label: str
    make: Callable[[], object]
    use: Callable[[object], list]
    save: Callable[[object, pathlib.Path], None] = torch.save
    modes: dict = field(default_factory=lambda: DATA)
    suffix: str = ".pt"
    expect: Callable[[object], list] | None = None


def numbers(*values):
    """텐서와 수를 한 줄로 늘어놓은 수의 목록."""
    found = []
    for value in values:
        if isinstance(value, torch.Tensor):
            parts = torch.view_as_real(value) if value.is_complex() else value
            found += parts.detach().double().flatten().tolist()
        else:
            found.append(float(value))
    return found


# ---- 가중치


class Net(nn.Module):
    """독자가 스스로 정의한 클래스를 대신합니다. (N, 1, 6, 6) → (N, 3)."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3)
        self.norm = nn.BatchNorm2d(2)
        self.head = nn.Linear(8, 3)

    def forward(self, x):
        x = torch.relu(self.norm(self.conv(x)))
        return self.head(nn.functional.max_pool2d(x, 2).flatten(1))


def image():
    return torch.linspace(-1, 1, 72).reshape(2, 1, 6, 6)


def net():
    torch.manual_seed(0)
    return Net()


def trained():
    """BatchNorm의 통계가 처음과 다른, 평가 모드의 Net."""
    model = net()
    model(image())
    return model.eval()


def restored(state_dict):
    model = Net().eval()
    model.load_state_dict(state_dict)
    return numbers(*model.state_dict().values())


def save_legacy(state_dict, path):
    torch.save(state_dict, path, _use_new_zipfile_serialization=False)


def floats(count=8):
    return torch.linspace(-2, 2, count)


def linear():
    torch.manual_seed(0)
    return nn.Linear(3, 2)


def old_weight_norm():
    return weight_norm(linear())


def new_weight_norm():
    return nn.utils.parametrizations.weight_norm(linear())


def into(layer):
    """state_dict를 `layer()`에 불러와 그 출력을 내는 함수."""

    def use(state_dict):
        model = layer()
        model.load_state_dict(state_dict)
        return numbers(model(floats(3)))

    return use


# ---- 체크포인트


def learner(schedule):
    model = linear()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    return model, optimizer, schedule(optimizer)


def advance(model, optimizer, scheduler, steps=3):
    """모든 기울기를 매개변수의 절반으로 두고 학습합니다. 스텝마다의 학습률을 돌려줍니다."""
    rates = []
    for _ in range(steps):
        for parameter in model.parameters():
            parameter.grad = parameter.detach() / 2
        optimizer.step()
        loss = [1.0] if isinstance(scheduler, lr_scheduler.ReduceLROnPlateau) else []
        scheduler.step(*loss)
        rates.append(optimizer.param_groups[0]["lr"])
    return rates


def constant(optimizer):
    return lr_scheduler.LambdaLR(optimizer, lambda step: 1.0)


def warmup_then_cosine(optimizer):
    parts = [
        lr_scheduler.LinearLR(optimizer, 0.1, total_iters=2),
        lr_scheduler.CosineAnnealingLR(optimizer, T_max=8),
    ]
    return lr_scheduler.SequentialLR(optimizer, parts, milestones=[2])


def checkpoint(label, schedule):
    """Adam과 `schedule`이 만든 스케줄러로 세 스텝 학습한 체크포인트. 이어서 세 스텝 학습해 봅니다."""

    def make():
        model, optimizer, scheduler = learner(schedule)
        advance(model, optimizer, scheduler)
        return {
            "model": model.state_dict(),
            "optimizer": optimizer.state_dict(),
            "scheduler": scheduler.state_dict(),
            "epoch": 3,
            "loss": 0.25,
        }

    def use(saved):
        model, optimizer, scheduler = learner(schedule)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        scheduler.load_state_dict(saved["scheduler"])
        rates = advance(model, optimizer, scheduler)
        return numbers(*model.parameters(), *rates, saved["epoch"], saved["loss"])

    return Kind("체크포인트", label, make, use)


def torch_draw(state):
    torch.set_rng_state(state)
    return numbers(torch.rand(4))


def python_draw(state):
    random.setstate(state)
    return [random.random() for _ in range(4)]


def numpy_draw(state):
    np.random.set_state(state)
    return np.random.rand(4).tolist()


def metrics():
    found = collections.defaultdict(list)
    found["loss"] += [0.5, 0.25]
    return found


# ---- 객체를 통째로


def stock_layers():
    torch.manual_seed(0)
    layers = nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.GELU(), nn.Upsample(scale_factor=2)
    return nn.Sequential(*layers, nn.Flatten(), nn.Dropout(), nn.Linear(128, 2)).eval()


def transformer():
    torch.manual_seed(0)
    layer = nn.TransformerEncoderLayer(8, 2, dim_feedforward=8, batch_first=True)
    return nn.TransformerEncoder(layer, 1, enable_nested_tensor=False).eval()


def lstm():
    torch.manual_seed(0)
    return nn.LSTM(4, 3, num_layers=2, batch_first=True)


def whole_optimizer():
    model, optimizer, scheduler = learner(constant)
    advance(model, optimizer, scheduler)
    return optimizer


def step_whole_optimizer(optimizer):
    parameters = optimizer.param_groups[0]["params"]
    for parameter in parameters:
        parameter.grad = parameter.detach() / 2
    optimizer.step()
    return numbers(*parameters)


def whole(label, make, use):
    return Kind("객체를 통째로", label, make, use, modes=OBJECT)


# ---- 다른 형식


def save_dcp(state_dict, path):
    import torch.distributed.checkpoint as dcp

    if hasattr(dcp, "save"):
        dcp.save(state_dict, checkpoint_id=path)
    else:
        dcp.save_state_dict(state_dict, dcp.FileSystemWriter(path), no_dist=True)


def load_dcp(path):
    import torch.distributed.checkpoint as dcp

    state_dict = Net().state_dict()
    if hasattr(dcp, "load"):
        dcp.load(state_dict, checkpoint_id=path)
    else:
        dcp.load_state_dict(state_dict, dcp.FileSystemReader(path), no_dist=True)
    return state_dict


def export():
    """쓴 기계의 소스 경로(stack_trace)를 뺀 프로그램."""
    program = torch.export.export(trained(), (image(),))
    for node in program.graph.nodes:
        node.meta.pop("stack_trace", None)
    return program


def other(label, make, use, save, opened, suffix):
    return Kind("다른 형식", label, make, use, save, {"own": opened}, suffix)


def weights(label, make, use, save=torch.save, expect=None):
    return Kind("가중치", label, make, use, save, expect=expect)


def content(label, make, use):
    return Kind("체크포인트에 넣은 값", label, make, use)


KINDS = {
    "state_dict": weights("`state_dict`", lambda: trained().state_dict(), restored),
    "legacy": weights(
        "`state_dict`, zip이 아닌 옛 형식", lambda: trained().state_dict(), restored, save_legacy
    ),
    "bfloat16": weights("`bfloat16` 텐서", lambda: floats().bfloat16(), numbers),
    "float8": weights(
        "`float8_e4m3fn` 텐서", lambda: floats().to(torch.float8_e4m3fn), lambda x: numbers(x.float())
    ),
    "uint16": weights(
        "`uint16` 텐서",
        lambda: torch.tensor([1, 60000], dtype=torch.uint16),
        lambda x: numbers(x.int()),
    ),
    "complex64": weights("`complex64` 텐서", lambda: torch.complex(floats(), floats()), numbers),
    "sparse": weights(
        "희소(COO) 텐서", lambda: torch.eye(3).to_sparse(), lambda x: numbers(x.to_dense())
    ),
    "quantized": weights(
        "양자화된 `qint8` 텐서",
        lambda: torch.quantize_per_tensor(floats(), 0.1, 0, torch.qint8),
        lambda x: numbers(x.dequantize()),
    ),
    "weight_norm": weights(
        "옛 `weight_norm` → 옛 것", lambda: old_weight_norm().state_dict(), into(old_weight_norm)
    ),
    "weight_norm_new": weights(
        "새 `weight_norm` → 새 것", lambda: new_weight_norm().state_dict(), into(new_weight_norm)
    ),
    "weight_norm_to_new": weights(
        "옛 `weight_norm` → 새 것",
        lambda: old_weight_norm().state_dict(),
        into(new_weight_norm),
        expect=into(old_weight_norm),
    ),
    "weight_norm_to_old": weights(
        "새 `weight_norm` → 옛 것",
        lambda: new_weight_norm().state_dict(),
        into(old_weight_norm),
        expect=into(new_weight_norm),
    ),
    "lambda_lr": checkpoint("Adam, `LambdaLR`", constant),
    "step_lr": checkpoint("Adam, `StepLR`", lambda o: lr_scheduler.StepLR(o, 2)),
    "cosine": checkpoint(
        "Adam, `CosineAnnealingLR`", lambda o: lr_scheduler.CosineAnnealingLR(o, 10)
    ),
    "warm_restarts": checkpoint(
        "Adam, `CosineAnnealingWarmRestarts`",
        lambda o: lr_scheduler.CosineAnnealingWarmRestarts(o, 4),
    ),
    "one_cycle": checkpoint(
        "Adam, `OneCycleLR`", lambda o: lr_scheduler.OneCycleLR(o, 0.1, total_steps=10)
    ),
    "plateau": checkpoint(
        "Adam, `ReduceLROnPlateau`", lambda o: lr_scheduler.ReduceLROnPlateau(o, patience=1)
    ),
    "sequential_lr": checkpoint("Adam, `SequentialLR`", warmup_then_cosine),
    "torch_rng": content("torch의 난수 상태", torch.get_rng_state, torch_draw),
    "python_rng": content("Python의 난수 상태", random.getstate, python_draw),
    "numpy_rng": content("NumPy의 난수 상태", np.random.get_state, numpy_draw),
    "numpy_scalar": content("NumPy 스칼라(`np.float64`)", lambda: np.float64(0.5), lambda x: [float(x)]),
    "numpy_array": content("NumPy 배열", lambda: np.arange(4.0), lambda x: x.tolist()),
    "namespace": content(
        "`argparse.Namespace`", lambda: argparse.Namespace(lr=0.5), lambda x: [x.lr]
    ),
    "path": content("`pathlib.Path`", lambda: pathlib.Path("runs/1"), lambda x: [float(x.name)]),
    "defaultdict": content("`collections.defaultdict`", metrics, lambda x: x["loss"]),
    "dtype_device": content(
        "`torch.dtype`과 `torch.device`",
        lambda: {"dtype": torch.bfloat16, "device": torch.device("cpu")},
        lambda x: numbers(torch.ones(2, **x)),
    ),
    "stock_layers": whole("torch의 계층만 든 모델", stock_layers, lambda m: numbers(m(image()))),
    "own_class": whole("직접 만든 클래스의 모델", trained, lambda m: numbers(m(image()))),
    "transformer": whole(
        "`TransformerEncoder`", transformer, lambda m: numbers(m(floats(24).reshape(1, 3, 8)))
    ),
    "lstm": whole("`LSTM`", lstm, lambda m: numbers(m(floats(12).reshape(1, 3, 4))[0])),
    "whole_weight_norm": whole(
        "옛 `weight_norm`을 쓴 계층", old_weight_norm, lambda m: numbers(m(floats(3)))
    ),
    "whole_weight_norm_new": whole(
        "새 `weight_norm`을 쓴 계층", new_weight_norm, lambda m: numbers(m(floats(3)))
    ),
    "optimizer": whole("옵티마이저 객체(Adam)", whole_optimizer, step_whole_optimizer),
    "safetensors": other(
        "safetensors",
        lambda: trained().state_dict(),
        restored,
        save_file,
        load_file,
        ".safetensors",
    ),
    "torchscript": other(
        "TorchScript",
        lambda: torch.jit.script(trained()),
        lambda m: numbers(m(image())),
        torch.jit.save,
        torch.jit.load,
        ".pt",
    ),
    "export": other(
        "`torch.export`(.pt2)",
        export,
        lambda program: numbers(program.module()(image())),
        lambda program, path: torch.export.save(program, str(path)),
        lambda path: torch.export.load(str(path)),
        ".pt2",
    ),
    "dcp": other(
        "분산 체크포인트(DCP)", lambda: trained().state_dict(), restored, save_dcp, load_dcp, ""
    ),
}
