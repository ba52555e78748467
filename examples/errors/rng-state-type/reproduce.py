import torch
from torch import nn

# --8<-- [start:setup]
checkpoint = {**nn.Linear(4, 2).state_dict(), "rng": torch.get_rng_state()}
half = {name: tensor.half() for name, tensor in checkpoint.items()}  # 모든 텐서를 바꿨습니다.
torch.save(half, "run.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
checkpoint = torch.load("run.pt", weights_only=True)
torch.set_rng_state(checkpoint["rng"])
# --8<-- [end:load]
