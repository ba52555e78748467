import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):  # train.py에 있던 클래스입니다.
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)


torch.save(Net(), "model_full.pt")  # state_dict가 아니라 모델 전체를 저장했습니다.
del Net  # 여는 스크립트에는 이 클래스가 없습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model_full.pt", weights_only=False)
# --8<-- [end:load]
