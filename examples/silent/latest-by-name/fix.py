from pathlib import Path

import torch

# --8<-- [start:fix]
for epoch in range(12):
    torch.save({"epoch": epoch}, f"epoch-{epoch}.pt")


def number(path):
    """epoch-12.pt에서 12를 꺼냅니다."""
    return int(path.stem.rpartition("-")[2])


latest = max(Path().glob("epoch-*.pt"), key=number)
checkpoint = torch.load(latest, weights_only=True)
print(latest.name, checkpoint["epoch"])
#> epoch-11.pt 11
# --8<-- [end:fix]

assert checkpoint["epoch"] == 11

# --8<-- [start:check]
assert all(number(path) <= checkpoint["epoch"] for path in Path().glob("epoch-*.pt"))
# --8<-- [end:check]
