import torch

torch.save({"weight": torch.ones(2)}, "model.pt")

# --8<-- [start:save]
with open("model.pt", "rb") as file:  # 쓰려면 "wb"입니다.
    torch.save({"weight": torch.zeros(2)}, file)
# --8<-- [end:save]
