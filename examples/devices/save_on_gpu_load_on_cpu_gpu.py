import torch
from torch import nn

# --8<-- [start:save]
model = nn.Linear(4, 2).to("cuda")
torch.save(model.state_dict(), "model.pt")  # 텐서마다 cuda:0이라고 적힙니다.
# --8<-- [end:save]
before = torch.cuda.memory_allocated()

# --8<-- [start:load]
restored = nn.Linear(4, 2)
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
restored.load_state_dict(state_dict)
# --8<-- [end:load]
after = torch.cuda.memory_allocated()

# --8<-- [start:check]
print(state_dict["weight"].device, restored.weight.device)
#> cpu cpu
print(torch.equal(restored.weight, model.weight.cpu()))
#> True
print(after <= before)  # GPU 메모리는 더 쓰지 않았습니다.
#> True
# --8<-- [end:check]

# --8<-- [start:default]
print(torch.load("model.pt", weights_only=True)["weight"].device)
#> cuda:0
# --8<-- [end:default]
assert torch.equal(restored.bias, model.bias.cpu())
