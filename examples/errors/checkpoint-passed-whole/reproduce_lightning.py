import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
checkpoint = {  # Lightning이 쓰는 파일과 같은 꼴입니다.
    "epoch": 3,
    "global_step": 120,
    "pytorch-lightning_version": "2.5.0",
    "state_dict": model.state_dict(),
    "optimizer_states": [],
    "hyper_parameters": {},
}
torch.save(checkpoint, "last.ckpt")
# --8<-- [end:setup]

# --8<-- [start:load]
model.load_state_dict(torch.load("last.ckpt", weights_only=True))
# --8<-- [end:load]
