from pathlib import Path

import torch

# --8<-- [start:trap]
for epoch in range(12):
    torch.save({"epoch": epoch}, f"epoch-{epoch}.pt")

latest = sorted(Path().glob("epoch-*.pt"))[-1]
print(latest.name, torch.load(latest, weights_only=True)["epoch"])
#> epoch-9.pt 9
# --8<-- [end:trap]

assert latest.name == "epoch-9.pt"
