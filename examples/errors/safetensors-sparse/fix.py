# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import os

import torch
from safetensors.torch import load_file, save_file

matrix = torch.eye(1000).to_sparse()

# --8<-- [start:fix]
matrix = matrix.coalesce()  # 같은 자리의 값을 합칩니다.
parts = {
    "matrix.indices": matrix.indices(),
    "matrix.values": matrix.values(),
    "matrix.size": torch.tensor(matrix.shape),
}
save_file(parts, "matrix.safetensors")

parts = load_file("matrix.safetensors")
restored = torch.sparse_coo_tensor(
    parts["matrix.indices"],
    parts["matrix.values"],
    tuple(parts["matrix.size"].tolist()),
    check_invariants=True,
)
print(torch.equal(restored.to_dense(), matrix.to_dense()))
#> True
# --8<-- [end:fix]
assert torch.equal(restored.to_dense(), matrix.to_dense())

# --8<-- [start:dense]
save_file({"matrix": matrix.to_dense()}, "dense.safetensors")
print(f"{os.path.getsize('dense.safetensors') // os.path.getsize('matrix.safetensors')}배")
#> 197배
# --8<-- [end:dense]
assert os.path.getsize("dense.safetensors") > 100 * os.path.getsize("matrix.safetensors")
