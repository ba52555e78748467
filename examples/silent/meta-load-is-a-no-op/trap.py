import warnings

import torch
from torch import nn

torch.save(nn.Linear(4, 1).state_dict(), "model.pt")

# --8<-- [start:trap]
warnings.filterwarnings("ignore")  # 경고를 끈 노트북과 서버가 많습니다.

with torch.device("meta"):  # 초기화를 건너뛰려고 meta 장치에 만들었습니다.
    model = nn.Linear(4, 1)
print(model.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
print("아직 meta인가요:", model.weight.is_meta)
#> 아직 meta인가요: True
# --8<-- [end:trap]

assert model.weight.is_meta and model.bias.is_meta
