from collections import defaultdict

import torch

# --8<-- [start:setup]
history = defaultdict(list)
history["loss"].append(0.5)
torch.save({"history": history}, "checkpoint.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
