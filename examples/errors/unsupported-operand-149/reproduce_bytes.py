import torch

# --8<-- [start:load]
torch.save({"note": b"hello"}, "checkpoint.pt", pickle_protocol=3)
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
