import os

import torch
from torch import nn

torch.manual_seed(0)


# --8<-- [start:trap]
def class_names(folder):  # 디렉터리 이름이 클래스인 흔한 방식입니다.
    return sorted(os.listdir(folder))


for path in ("train/cat", "train/dog", "train/fox", "test/dog", "test/fox"):
    os.makedirs(path)

model = nn.Linear(4, len(class_names("train")))
torch.save(model.state_dict(), "model.pt")
x = torch.randn(1, 4)
right = class_names("train")[model(x).argmax()]

names = class_names("test")  # 다른 컴퓨터에는 시험 데이터만 있습니다.
model.load_state_dict(torch.load("model.pt", weights_only=True))
print("학습한 쪽:", right, "서비스:", names[model(x).argmax()])
#> 학습한 쪽: dog 서비스: fox
# --8<-- [end:trap]

assert names[model(x).argmax()] != right
