import torch

# --8<-- [start:setup]
generator = torch.Generator().manual_seed(7)
torch.save({"epoch": 3, "generator": generator}, "checkpoint.pt")  # 객체를 담았습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
