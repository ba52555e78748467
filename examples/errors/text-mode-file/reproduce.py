import torch

# --8<-- [start:setup]
torch.save({"weight": torch.ones(2)}, "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
with open("model.pt", encoding="utf-8") as file:  # "rb"가 없습니다.
    torch.load(file)  # 기본값
# --8<-- [end:load]
