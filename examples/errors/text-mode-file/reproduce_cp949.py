import torch

torch.save({"weight": torch.ones(2)}, "model.pt")

# --8<-- [start:load]
with open("model.pt", encoding="cp949") as file:  # 한국어 Windows에서 적지 않았을 때의 값입니다.
    torch.load(file)  # 기본값
# --8<-- [end:load]
