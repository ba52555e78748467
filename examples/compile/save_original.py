import torch
from torch import nn

torch.manual_seed(0)


# --8<-- [start:setup]
def build():
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))


model = build()
compiled = torch.compile(model, backend="eager")  # 실제로는 backend를 적지 않습니다.
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
compiled(torch.randn(16, 4)).square().mean().backward()  # 학습은 compiled로 합니다.
optimizer.step()
# --8<-- [end:setup]

# --8<-- [start:save]
torch.save(model.state_dict(), "model.pt")  # 저장은 model로 합니다.
# --8<-- [end:save]

# --8<-- [start:load]
restored = build()
print(restored.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
compiled2 = torch.compile(restored, backend="eager")  # 필요하면 불러온 다음에 컴파일합니다.
# --8<-- [end:load]

# --8<-- [start:check]
print(compiled._orig_mod is model)
#> True
x = torch.randn(3, 4)
print(torch.equal(compiled(x), compiled2(x)))
#> True
print(torch.equal(compiled(x), restored(x)))  # 컴파일하지 않고 써도 같은 파일입니다.
#> True
# --8<-- [end:check]
assert not [key for key in torch.load("model.pt", weights_only=True) if "_orig_mod" in key]
