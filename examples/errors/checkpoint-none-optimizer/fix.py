import torch
from torch import nn

trained = nn.Linear(4, 2)
first = torch.optim.Adam(trained.parameters(), lr=0.5)
weights = {"model_state_dict": trained.state_dict()}
torch.save(weights, "model.pt")
torch.save({**weights, "optimizer_state_dict": first.state_dict(), "epoch": 3}, "run.pt")

for path in ("run.pt", "model.pt"):
    model = nn.Linear(4, 2)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    # --8<-- [start:fix]
    checkpoint = torch.load(path, map_location="cpu", weights_only=True)
    model.load_state_dict(checkpoint["model_state_dict"])
    if "optimizer_state_dict" in checkpoint:  # 이어서 학습합니다.
        optimizer.load_state_dict(checkpoint["optimizer_state_dict"])
        start_epoch = checkpoint["epoch"] + 1
    else:  # 가중치만 있는 파일입니다. 옵티마이저는 새것으로 시작합니다.
        start_epoch = 0
    print(list(checkpoint), start_epoch, optimizer.param_groups[0]["lr"])
    #> ['model_state_dict', 'optimizer_state_dict', 'epoch'] 4 0.5
    #> ['model_state_dict'] 0 0.001
    # --8<-- [end:fix]

assert start_epoch == 0 and torch.equal(model.weight, trained.weight)
