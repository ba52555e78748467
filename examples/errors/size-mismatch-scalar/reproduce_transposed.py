import torch
from torch import nn

# --8<-- [start:load]
kernel = torch.arange(8.0).reshape(4, 2)  # Keras의 Dense는 (입력, 출력)으로 담습니다.
torch.save({"weight": kernel, "bias": torch.zeros(2)}, "from_keras.pt")

model = nn.Linear(4, 2)  # PyTorch는 (출력, 입력)입니다.
model.load_state_dict(torch.load("from_keras.pt", weights_only=True))
# --8<-- [end:load]
