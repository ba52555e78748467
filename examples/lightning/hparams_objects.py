# /// script
# dependencies = ["torch", "lightning"]
# ///
import argparse
import warnings
from functools import partial
from pathlib import Path, PurePosixPath

import torch
from lit_model import L, LitModel, make_data, make_trainer
from torch import nn
from torch.serialization import get_unsafe_globals_in_checkpoint, safe_globals


class LitAny(L.LightningModule):
    def __init__(self, option, lr=0.01):
        super().__init__()
        self.save_hyperparameters()
        self.model = nn.Linear(4, 1)

    training_step = LitModel.training_step
    configure_optimizers = LitModel.configure_optimizers


def save(option, path):
    trainer = make_trainer(epochs=1)
    trainer.fit(LitAny(option), make_data())
    trainer.save_checkpoint(path)


values = {
    "dict": {"width": 8},
    "list": [8, 16],
    "torch.float16": torch.float16,
    "Path": PurePosixPath("data"),
    "self.hparams": LitModel().hparams,
    "Namespace": argparse.Namespace(width=8),
    "partial": partial(torch.optim.Adam, lr=0.1),
    "function": nn.functional.relu,
    "class": nn.ReLU,
    "module": nn.Linear(4, 1),
}
refused = {}
for name, value in values.items():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # 모듈이면 ignore에 적으라고 알려 줍니다.
        save(value, "any.ckpt")
    try:
        LitAny.load_from_checkpoint("any.ckpt")
    except Exception as error:
        refused[name] = type(error).__name__
# --8<-- [start:check]
for name in values:
    print(f"{name}: {refused.get(name, '열립니다')}")
    #> dict: 열립니다
    #> list: 열립니다
    #> torch.float16: 열립니다
    #> Path: UnpicklingError
    #> self.hparams: UnpicklingError
    #> Namespace: UnpicklingError
    #> partial: UnpicklingError
    #> function: UnpicklingError
    #> class: UnpicklingError
    #> module: UnpicklingError
# --8<-- [end:check]

save(argparse.Namespace(width=8), "old.ckpt")
# --8<-- [start:load]
print(get_unsafe_globals_in_checkpoint("old.ckpt"))
#> ['argparse.Namespace']
with safe_globals([argparse.Namespace]):
    lit_model = LitAny.load_from_checkpoint("old.ckpt", weights_only=True)
print(lit_model.hparams.option)
#> Namespace(width=8)
# --8<-- [end:load]


# --8<-- [start:save]
class LitOptions(L.LightningModule):
    def __init__(self, width, data_dir, activation):
        super().__init__()
        self.save_hyperparameters()  # 수와 문자열뿐입니다.
        self.data_dir = Path(data_dir)
        self.model = nn.Sequential(nn.Linear(4, width), getattr(nn, activation)())


args = argparse.Namespace(width=8, data_dir="data", activation="ReLU")
lit_model = LitOptions(**vars(args))
# --8<-- [end:save]


class LitArgs(L.LightningModule):
    def __init__(self, args):
        super().__init__()
        self.save_hyperparameters(args)
        self.model = nn.Linear(4, args.width)

    training_step = LitModel.training_step
    configure_optimizers = LitAny.configure_optimizers


trainer = make_trainer(epochs=1)
trainer.fit(LitArgs(argparse.Namespace(width=1, lr=0.01)), make_data())
trainer.save_checkpoint("args.ckpt")
try:
    LitArgs.load_from_checkpoint("args.ckpt", weights_only=True)
except AttributeError as error:
    message = str(error)
assert message == "'dict' object has no attribute 'width'"
assert lit_model.hparams == vars(args) and len(refused) == 7
