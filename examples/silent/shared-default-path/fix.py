import os

import torch
from torch import nn


# --8<-- [start:fix]
def new_run(name):
    """runs/이름 디렉터리를 새로 만듭니다. 이미 있으면 FileExistsError입니다."""
    os.makedirs(f"runs/{name}")
    return f"runs/{name}"


def train(config):
    folder = new_run("-".join(f"{key}={value}" for key, value in config.items()))
    model = nn.Linear(2, 1)
    torch.save({"config": config, "model": model.state_dict()}, f"{folder}/best.pt")
    return folder


folders = [train({"lr": lr}) for lr in (0.1, 0.001)]
print(folders)
#> ['runs/lr=0.1', 'runs/lr=0.001']
# --8<-- [end:fix]

try:
    train({"lr": 0.1})
    refused = False
except FileExistsError:
    refused = True
assert refused
checkpoint = torch.load(f"{folders[0]}/best.pt", weights_only=True)

# --8<-- [start:check]
assert checkpoint["config"] == {"lr": 0.1}  # 평가하려는 실험의 파일인지 봅니다.
# --8<-- [end:check]
