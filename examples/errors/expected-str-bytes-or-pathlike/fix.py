import os
import sys

import torch

torch.save({"weight": torch.ones(2)}, "model.pt")
os.environ["MODEL_DIR"] = "."
sys.argv[1:] = ["--checkpoint", "model.pt"]  # 명령줄에 적은 것과 같습니다.

# --8<-- [start:fix]
import argparse
import os

parser = argparse.ArgumentParser()
parser.add_argument("--checkpoint", required=True)  # 빠뜨리면 여기서 사용법을 알리고 멈춥니다.
args = parser.parse_args()
state_dict = torch.load(args.checkpoint, weights_only=True)

folder = os.environ["MODEL_DIR"]  # 없으면 KeyError: 'MODEL_DIR'로 이름을 알립니다.
same = torch.load(os.path.join(folder, "model.pt"), weights_only=True)
print(torch.equal(state_dict["weight"], same["weight"]))
#> True
# --8<-- [end:fix]

assert args.checkpoint == "model.pt" and list(same) == ["weight"]
