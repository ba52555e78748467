import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:save]
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
optimizer = torch.optim.AdamW(model.parameters())
with torch.autocast("cpu", dtype=torch.bfloat16):
    output = model(torch.randn(16, 4))
    loss = output.square().mean()
loss.backward()
optimizer.step()
torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, "last.pt")
# --8<-- [end:save]

# --8<-- [start:check]
checkpoint = torch.load("last.pt", map_location="cpu", weights_only=True)
print(output.dtype, {tensor.dtype for tensor in checkpoint["model"].values()})
#> torch.bfloat16 {torch.float32}
state = checkpoint["optimizer"]["state"][0]
print(state["exp_avg"].dtype)
#> torch.float32
# --8<-- [end:check]
assert state["exp_avg_sq"].dtype == torch.float32
