import torch
from torch import nn

torch.manual_seed(0)


# --8<-- [start:setup]
def build(dtype=torch.float32):
    model = nn.Linear(4, 2, dtype=dtype)
    return model, torch.optim.AdamW(model.parameters())


model, optimizer = build()
model(torch.randn(8, 4)).square().mean().backward()
optimizer.step()
torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, "last.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
checkpoint = torch.load("last.pt", map_location="cpu", weights_only=True)
half, half_optimizer = build(torch.bfloat16)
half.load_state_dict(checkpoint["model"])
half_optimizer.load_state_dict(checkpoint["optimizer"])  # 상태도 bfloat16이 됩니다.
state = half_optimizer.state[half.weight]
print(state["exp_avg_sq"].dtype, state["step"].dtype)
#> torch.bfloat16 torch.float32
# --8<-- [end:load]

# --8<-- [start:back]
again, again_optimizer = build()  # float32로 돌아와도 값은 돌아오지 않습니다.
again_optimizer.load_state_dict(half_optimizer.state_dict())
state = again_optimizer.state[again.weight]
original = optimizer.state[model.weight]
print(state["exp_avg_sq"].dtype, torch.equal(state["exp_avg_sq"], original["exp_avg_sq"]))
#> torch.float32 False
# --8<-- [end:back]
assert torch.equal(state["exp_avg_sq"], original["exp_avg_sq"].bfloat16().float())
