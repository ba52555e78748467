import pickle

import torch
from torch import nn


class Classifier(nn.Linear):
    pass


torch.save(Classifier(4, 2), "model_full.pt")

# --8<-- [start:load]
try:
    torch.load("model_full.pt", weights_only=None)  # 인자를 적지 않은 것과 같습니다.
except pickle.UnpicklingError as error:
    message = str(error)
print(message.split(". ")[0])
#> Weights only load failed
print("Unsupported global: GLOBAL __main__.Classifier" in message)
#> True
print("In PyTorch 2.6, we changed the default value" in message)
#> True
# --8<-- [end:load]
assert torch.load.__kwdefaults__["weights_only"] is None
