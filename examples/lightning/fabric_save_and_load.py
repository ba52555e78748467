# /// script
# dependencies = ["torch", "lightning"]
# ///
import torch
from lightning.fabric import Fabric
from torch import nn

# --8<-- [start:save]
fabric = Fabric(accelerator="cpu", devices=1)
fabric.launch()
model = nn.Linear(4, 2)
model, optimizer = fabric.setup(model, torch.optim.Adam(model.parameters()))
fabric.backward(model(torch.ones(1, 4)).sum())
optimizer.step()
fabric.save("fabric.ckpt", {"model": model, "optimizer": optimizer, "epoch": 3})
# --8<-- [end:save]
saved = model.weight.clone()

# --8<-- [start:check]
checkpoint = torch.load("fabric.ckpt", weights_only=True)
print(list(checkpoint), list(checkpoint["model"]))
#> ['model', 'optimizer', 'epoch'] ['weight', 'bias']
# --8<-- [end:check]

nn.init.zeros_(model.weight)
# --8<-- [start:load]
state = {"model": model, "optimizer": optimizer, "epoch": 0}
rest = fabric.load("fabric.ckpt", state, weights_only=True)  # state를 제자리에서 채웁니다.
print(state["epoch"], rest)  # 쓰이지 않고 남은 키를 돌려줍니다.
#> 3 {}
# --8<-- [end:load]
assert torch.equal(model.weight, saved)
plain = nn.Linear(4, 2)
plain.load_state_dict(checkpoint["model"])  # 접두사가 없습니다.
assert torch.equal(plain.weight, saved)
