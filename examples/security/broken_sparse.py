# /// script
# dependencies = ["torch==2.13.0"]
# ///
import torch
from torch.serialization import get_unsafe_globals_in_checkpoint

# --8<-- [start:setup]
indices = torch.tensor([[0, 10], [0, 1]])  # 세 줄뿐인데 열한째 줄을 가리킵니다.
values = torch.ones(2)
broken = torch.sparse_coo_tensor(indices, values, (3, 3), check_invariants=False)
torch.save(broken, "broken.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
loaded = torch.load("broken.pt", weights_only=True)
print(get_unsafe_globals_in_checkpoint("broken.pt"))
#> []
print(tuple(loaded.shape), loaded._indices().max().item())
#> (3, 3) 10
# --8<-- [end:load]

# --8<-- [start:fix]
try:
    with torch.sparse.check_sparse_tensor_invariants():
        torch.load("broken.pt", weights_only=True)
except RuntimeError as error:
    message = str(error)
print(message)
#> size is inconsistent with indices: for dim 0, size is 3 but found index 10
# --8<-- [end:fix]
assert loaded._indices().max() >= loaded.shape[0]
