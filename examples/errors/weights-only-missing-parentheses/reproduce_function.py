import torch

# --8<-- [start:load]
torch.save({"activation": torch.relu}, "checkpoint.pt")  # 함수를 담아도 같습니다.
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
