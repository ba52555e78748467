import torch
from torch import nn

# --8<-- [start:save]
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--hidden", type=int, default=32)
parser.add_argument("--lr", type=float, default=1e-3)
parser.add_argument("--data", default="data/train")
args = parser.parse_args(["--hidden", "64"])  # 진짜 스크립트에서는 인자 없이 부릅니다.

model = nn.Linear(10, args.hidden)
config = {"inputs": 10, "hidden": args.hidden}  # 모델을 만드는 데 필요한 것만 고릅니다.
checkpoint = {"config": config, "args": vars(args), "model": model.state_dict()}
torch.save(checkpoint, "checkpoint.pt")
# --8<-- [end:save]

# --8<-- [start:load]
file = torch.load("checkpoint.pt", map_location="cpu", weights_only=True)
restored = nn.Linear(file["config"]["inputs"], file["config"]["hidden"])
restored.load_state_dict(file["model"])

parser.set_defaults(**file["args"])  # 저장한 값이 기본값이 되고, 명령줄이 그보다 먼저입니다.
again = parser.parse_args(["--lr", "0.01"])
print(again)
#> Namespace(hidden=64, lr=0.01, data='data/train')
# --8<-- [end:load]
assert torch.equal(restored.weight, model.weight)
assert (again.hidden, again.lr) == (64, 0.01) and vars(args) == file["args"]
