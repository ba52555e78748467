import argparse
from pathlib import Path

import torch

import safe_saving

safe_saving.save({"weight": torch.ones(4), "best": 0.5}, "run/last.pt")
before = Path("run/last.pt").read_bytes()

# --8<-- [start:check]
args = argparse.Namespace(lr=0.1)
try:
    safe_saving.save({"weight": torch.zeros(4), "args": args}, "run/last.pt")
except safe_saving.CheckpointError as error:
    message = str(error)
print(message.partition("그대로입니다. ")[2])
#> Unsupported global: GLOBAL argparse.Namespace. 텐서, 수, 문자열만 담으세요.
safe_saving.save({"weight": torch.zeros(4), "args": vars(args)}, "run/last.pt")
print(safe_saving.load("run/last.pt")["args"])
#> {'lr': 0.1}
# --8<-- [end:check]
safe_saving.save({"weight": torch.ones(4), "best": 0.5}, "run/last.pt")
assert len(Path("run/last.pt").read_bytes()) == len(before)
torch.save({"args": args}, "plain.pt")  # torch.save는 저장하고, 나중에 열리지 않습니다.
assert Path("plain.pt").is_file() and "last.pt" in message
assert [path.name for path in Path("run").iterdir()] == ["last.pt"]
