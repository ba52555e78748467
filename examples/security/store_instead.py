# /// script
# dependencies = ["torch", "numpy"]
# ///
import argparse
import dataclasses
import enum
from collections import defaultdict, deque, namedtuple
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import numpy as np
import torch

Config = dataclasses.make_dataclass("Config", ["lr"])
Mode = enum.Enum("Mode", ["TRAIN", "TEST"])
Point = namedtuple("Point", "x y")
args, config = argparse.Namespace(lr=0.1), Config(0.1)
path, started, price = Path("data/train"), datetime(2026, 1, 1), Decimal("0.1")
groups, recent, labels = defaultdict(list, a=[1]), deque([1, 2]), frozenset({1, 2})
loss, counts = np.mean([0.5, 0.25]), np.arange(3)
generator = torch.Generator().manual_seed(7)
span, big, waited = range(0, 10, 2), 2**3000, timedelta(minutes=90)
run = UUID(int=7)

# --8<-- [start:save]
kind, words, *rest = np.random.get_state()
checkpoint = {
    "args": vars(args),
    "config": dataclasses.asdict(config),
    "mode": Mode.TRAIN.name,
    "point": Point(1, 2)._asdict(),
    "path": str(path),
    "started": started.isoformat(),
    "price": str(price),
    "run": str(run),
    "groups": dict(groups),
    "recent": list(recent),
    "labels": set(labels),
    "span": [span.start, span.stop, span.step],
    "big": str(big),
    "waited": waited.total_seconds(),
    "loss": float(loss),
    "counts": torch.from_numpy(counts),
    "numpy_rng": [kind, torch.from_numpy(words), *rest],
    "generator": generator.get_state(),
}
torch.save(checkpoint, "checkpoint.pt")
# --8<-- [end:save]

# --8<-- [start:load]
file = torch.load("checkpoint.pt", weights_only=True)
kind, words, *rest = file["numpy_rng"]
np.random.set_state((kind, words.numpy(), *rest))
same = [
    argparse.Namespace(**file["args"]) == args,
    Config(**file["config"]) == config,
    Mode[file["mode"]] is Mode.TRAIN,
    Point(**file["point"]) == Point(1, 2),
    Path(file["path"]) == path,
    datetime.fromisoformat(file["started"]) == started,
    Decimal(file["price"]) == price,
    UUID(file["run"]) == run,
    defaultdict(list, file["groups"]) == groups,
    deque(file["recent"]) == recent,
    frozenset(file["labels"]) == labels,
    range(*file["span"]) == span,
    int(file["big"]) == big,
    timedelta(seconds=file["waited"]) == waited,
    file["loss"] == loss,
    np.array_equal(file["counts"].numpy(), counts),
    torch.equal(file["generator"], generator.get_state()),
]
print(f"same: {sum(same)}/{len(same)}")
#> same: 17/17
# --8<-- [end:load]
first = np.random.random(3)
np.random.set_state((kind, words.numpy(), *rest))
restored = torch.Generator().set_state(file["generator"])
assert torch.equal(torch.rand(3, generator=restored), torch.rand(3, generator=generator))
assert all(same) and np.array_equal(np.random.random(3), first)
