import torch

# --8<-- [start:setup]
torch.save({"weight": torch.ones(2)}, "model.pt")
checkpoint = torch.load("model.pt", weights_only=True)
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load(checkpoint)  # 기본값. 이미 불러온 딕셔너리를 다시 불러옵니다.
# --8<-- [end:load]
