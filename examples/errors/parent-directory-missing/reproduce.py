import torch

# --8<-- [start:save]
torch.save({"weight": torch.ones(2)}, "runs/today/model.pt")  # 디렉터리를 만들지 않았습니다.
# --8<-- [end:save]
