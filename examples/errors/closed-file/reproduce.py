import torch

# --8<-- [start:setup]
torch.save({"weight": torch.ones(2)}, "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
with open("model.pt", "rb") as file:
    pass
torch.load(file)  # 기본값. with를 벗어나서 이미 닫혔습니다.
# --8<-- [end:load]
