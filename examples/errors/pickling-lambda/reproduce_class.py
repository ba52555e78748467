import torch
from torch import nn


# --8<-- [start:save]
def make_model():
    class Net(nn.Linear):  # 함수 안에서 정의한 클래스도 같습니다.
        pass

    return Net(4, 2)


torch.save(make_model(), "model_full.pt")
# --8<-- [end:save]
