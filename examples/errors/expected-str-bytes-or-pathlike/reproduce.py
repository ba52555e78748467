import torch

# --8<-- [start:setup]
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--checkpoint")
args = parser.parse_args([])  # 명령줄에 --checkpoint를 적지 않았습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load(args.checkpoint)  # 기본값. args.checkpoint는 None입니다.
# --8<-- [end:load]
