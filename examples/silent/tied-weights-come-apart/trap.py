import torch
from torch import nn


# --8<-- [start:trap]
class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(10, 4)
        self.head = nn.Linear(4, 10, bias=False)
        self.head.weight = self.embed.weight  # 하나를 함께 씁니다.


torch.save(Tied().half().state_dict(), "model.pt")  # 작게 저장한 파일입니다.
model = Tied()
state_dict = {k: v.float() for k, v in torch.load("model.pt", weights_only=True).items()}
print(model.load_state_dict(state_dict, assign=True))
#> <All keys matched successfully>
with torch.no_grad():
    model.embed.weight.add_(1)  # 임베딩만 학습되었다고 합시다.
print("출력층도 바뀌었나요:", torch.equal(model.head.weight, model.embed.weight))
#> 출력층도 바뀌었나요: False
# --8<-- [end:trap]

assert model.head.weight is not model.embed.weight
assert len(list(model.parameters())) == 2
