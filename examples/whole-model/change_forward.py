import torch
from torch import nn


# --8<-- [start:setup]
class Classifier(nn.Linear):
    def forward(self, x):
        return torch.relu(super().forward(x))


model = Classifier(4, 2)
torch.save(model, "model_full.pt")
x = torch.randn(64, 4)
before = model(x)
# --8<-- [end:setup]


# --8<-- [start:change]
class Classifier(nn.Linear):
    def forward(self, x):
        return torch.tanh(super().forward(x))  # 저장한 뒤에 relu를 tanh로 고쳤습니다.


whole = torch.load("model_full.pt", weights_only=False)
print(torch.equal(whole.weight, model.weight))
#> True
print(torch.equal(whole(x), before))
#> False
# --8<-- [end:change]
assert torch.equal(whole(x), torch.tanh(nn.functional.linear(x, model.weight, model.bias)))

torch.save(model.state_dict(), "model.pt")
filled = Classifier(4, 2)
filled.load_state_dict(torch.load("model.pt", weights_only=True))
assert torch.equal(filled(x), whole(x))  # 가중치 파일도 새 코드로 계산합니다.
