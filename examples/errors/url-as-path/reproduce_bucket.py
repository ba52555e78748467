import torch

# --8<-- [start:load]
torch.load("s3://my-bucket/model.pt")  # 기본값
# --8<-- [end:load]
