import torch

# --8<-- [start:setup]
use_amp = False
scaler = torch.amp.GradScaler("cpu", enabled=use_amp)
torch.save({"scaler": scaler.state_dict()}, "run.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
scaler = torch.amp.GradScaler("cpu")  # 이번에는 켰습니다.
scaler.load_state_dict(torch.load("run.pt", weights_only=True)["scaler"])
# --8<-- [end:load]
