import torch

# --8<-- [start:load]
torch.save({"scaler": torch.amp.GradScaler("cpu")}, "checkpoint.pt")
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
