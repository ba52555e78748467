import torch
from torch.utils.data import TensorDataset

# --8<-- [start:setup]
dataset = TensorDataset(torch.randn(6, 4), torch.arange(6))
torch.save(dataset, "train.pt")  # 전처리한 데이터를 객체째로 저장했습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("train.pt")  # 기본값
# --8<-- [end:load]
