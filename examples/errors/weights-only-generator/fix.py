import torch

generator = torch.Generator().manual_seed(7)
torch.save({"epoch": 3, "generator": generator}, "old.pt")

# --8<-- [start:fix]
torch.save({"epoch": 3, "generator": generator.get_state()}, "checkpoint.pt")  # 상태는 텐서입니다.

file = torch.load("checkpoint.pt", weights_only=True)
restored = torch.Generator().set_state(file["generator"])
# --8<-- [end:fix]

# --8<-- [start:old]
from torch.serialization import safe_globals

with safe_globals([torch.Generator]):
    old = torch.load("old.pt", weights_only=True)
torch.save({**old, "generator": old["generator"].get_state()}, "checkpoint.pt")
# --8<-- [end:old]

again = torch.Generator().set_state(torch.load("checkpoint.pt", weights_only=True)["generator"])
expected = torch.rand(3, generator=generator)
assert torch.equal(torch.rand(3, generator=restored), expected)
assert torch.equal(torch.rand(3, generator=again), expected)
