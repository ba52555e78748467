import torch
from torch import nn


class Classifier(nn.Linear):
    def forward(self, x):
        return torch.relu(super().forward(x))


x = torch.randn(8, 4)
model = Classifier(4, 2)
torch.save(model, "model_full.pt")


# --8<-- [start:setup]
class Classifier(nn.Linear):
    def forward(self, x):  # 저장한 뒤에 relu를 tanh로 고쳤습니다.
        return torch.tanh(super().forward(x))
# --8<-- [end:setup]


# --8<-- [start:load]
loaded = torch.load("model_full.pt", weights_only=False)
print(torch.equal(loaded.weight, model.weight), torch.equal(loaded(x), model(x)))
#> True False
# --8<-- [end:load]

# --8<-- [start:check]
loaded.bias = None  # 불러온 모델을 고치는 일도 막지 않습니다.
print(torch.allclose(loaded(x), torch.tanh(x @ model.weight.T)))
#> True
# --8<-- [end:check]
assert model(x).min() >= 0  # 저장한 모델은 여전히 relu를 씁니다.
