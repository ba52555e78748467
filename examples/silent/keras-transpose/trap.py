import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:trap]
kernel = torch.randn(4, 4)  # Keras의 Dense: (입력, 출력). x @ kernel로 씁니다.
x = torch.randn(1, 4)
expected = x @ kernel  # Keras가 낸 답입니다.

model = nn.Linear(4, 4, bias=False)
print(model.load_state_dict({"weight": kernel}))  # 정사각형이라 모양이 맞습니다.
#> <All keys matched successfully>
print("같은 답인가요:", torch.allclose(model(x), expected, atol=1e-5))
#> 같은 답인가요: False
# --8<-- [end:trap]

assert not torch.allclose(model(x), expected, atol=0.1)
