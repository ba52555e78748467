from pathlib import Path

import torch

torch.save({"weight": torch.ones(2)}, "old.pt", _use_new_zipfile_serialization=False)

# --8<-- [start:look]
head = Path("old.pt").open("rb").read(4)
print(head == b"PK\x03\x04")  # 지금의 형식(zip)이면 True입니다.
#> False
# --8<-- [end:look]

# --8<-- [start:fix]
checkpoint = torch.load("old.pt", map_location="cpu", weights_only=True)  # 한 번만 mmap 없이
torch.save(checkpoint, "new.pt")

checkpoint = torch.load("new.pt", map_location="cpu", mmap=True, weights_only=True)
print(list(checkpoint))
#> ['weight']
# --8<-- [end:fix]

assert torch.equal(checkpoint["weight"], torch.ones(2))
