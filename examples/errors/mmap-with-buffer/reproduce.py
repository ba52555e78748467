import torch

# --8<-- [start:setup]
torch.save({"weight": torch.ones(2)}, "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
with open("model.pt", "rb") as file:
    torch.load(file, map_location="cpu", mmap=True)  # 기본값
# --8<-- [end:load]
