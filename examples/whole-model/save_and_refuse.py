# --8<-- [start:setup]
import pickle

import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 50)
        self.output = nn.Linear(50, 1)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


model = Classifier()
# --8<-- [end:setup]

# --8<-- [start:save]
torch.save(model, "model_full.pt")  # state_dict가 아니라 객체를 넘겼습니다.
# --8<-- [end:save]

# --8<-- [start:refuse]
try:
    torch.load("model_full.pt")  # 2.6부터 기본값은 weights_only=True입니다.
except pickle.UnpicklingError as error:
    message = str(error)
print(message.split(".")[0])
#> Weights only load failed
print(message.split("WeightsUnpickler error: ")[1].split(". ")[0])
#> Unsupported global: GLOBAL __main__.Classifier was not an allowed global by default
# --8<-- [end:refuse]
assert "In PyTorch 2.6, we changed the default value" in message
