import torch
from torch import nn

model = nn.Conv1d(1, 1, kernel_size=1)
if torch.cuda.is_available():
    model.to("cuda")
batch = torch.ones(2, 1, 4)

# --8<-- [start:fix]
device = next(model.parameters()).device  # 모델이 있는 곳
batch = batch.to(device)  # 텐서의 to()는 새 텐서를 돌려줍니다. 받아서 쓰세요.
output = model(batch)
print(output.device == device)
#> True
# --8<-- [end:fix]
assert batch.device == device
