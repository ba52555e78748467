import torch
from torch import nn

from check_loaded import check_loaded

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(4, 4)]  # 등록되지 않는 계층입니다.
        self.scale = torch.rand(4)  # 등록되지 않는 텐서입니다.
        self.dropout, self.head = nn.Dropout(0.5), nn.Linear(4, 2)

    def forward(self, x):
        return self.head(self.dropout(self.layers[0](x * self.scale)))


trained = Net().eval()
trained.head.weight.requires_grad_(False)  # 동결했습니다.
torch.save(trained.state_dict(), "model.pt")

# --8<-- [start:check]
model = Net()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model.load_state_dict(state_dict, assign=True)
check_loaded(model, state_dict, assign=True)  # 통과합니다.

held = {id(p) for group in optimizer.param_groups for p in group["params"]}
print("layers-in-a-list:", torch.equal(model.layers[0].weight, trained.layers[0].weight))
#> layers-in-a-list: False
print("plain-tensor-attribute:", torch.equal(model.scale, trained.scale))
#> plain-tensor-attribute: False
print("forgotten-eval:", model.training == trained.training)
#> forgotten-eval: False
print("frozen-becomes-trainable:", model.head.weight.requires_grad is False)
#> frozen-becomes-trainable: False
print("assign-after-optimizer:", id(model.head.weight) in held)
#> assign-after-optimizer: False
# --8<-- [end:check]
assert model.training and model.head.weight.requires_grad
assert id(model.head.weight) not in held
