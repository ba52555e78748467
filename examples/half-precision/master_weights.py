import torch
from torch import nn

# --8<-- [start:wrong]
model = nn.Linear(1, 1, bias=False, dtype=torch.bfloat16)
nn.init.ones_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=0.0005)
for _ in range(1000):
    optimizer.zero_grad()
    model(torch.ones(1, 1, dtype=torch.bfloat16)).sum().backward()  # 기울기는 늘 1입니다.
    optimizer.step()
print(model.weight.item())  # 1000번 학습했는데 그대로입니다.
#> 1.0
# --8<-- [end:wrong]

# --8<-- [start:save]
nn.init.ones_(model.weight)
masters = {name: p.detach().float().requires_grad_() for name, p in model.named_parameters()}
optimizer = torch.optim.SGD(masters.values(), lr=0.0005)
for _ in range(1000):
    model.zero_grad()
    model(torch.ones(1, 1, dtype=torch.bfloat16)).sum().backward()
    for name, parameter in model.named_parameters():
        masters[name].grad = parameter.grad.float()
    optimizer.step()
    model.load_state_dict(masters, strict=False)  # 계산할 사본만 bfloat16으로 바꿉니다.
weights = {name: master.detach() for name, master in masters.items()}
torch.save({"model": weights, "optimizer": optimizer.state_dict()}, "last.pt")
print(round(masters["weight"].item(), 3), model.weight.dtype)
#> 0.5 torch.bfloat16
# --8<-- [end:save]

# --8<-- [start:load]
checkpoint = torch.load("last.pt", map_location="cpu", weights_only=True)
print(checkpoint["model"]["weight"].dtype)
#> torch.float32
model.load_state_dict(checkpoint["model"], strict=False)
masters = {name: t.clone().requires_grad_() for name, t in checkpoint["model"].items()}
optimizer = torch.optim.SGD(masters.values(), lr=0.0005)
optimizer.load_state_dict(checkpoint["optimizer"])
# --8<-- [end:load]
assert masters["weight"].dtype == torch.float32 and abs(masters["weight"].item() - 0.5) < 1e-3
