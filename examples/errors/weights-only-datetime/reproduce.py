from datetime import datetime

import torch

# --8<-- [start:setup]
torch.save({"epoch": 3, "saved_at": datetime.now()}, "checkpoint.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
