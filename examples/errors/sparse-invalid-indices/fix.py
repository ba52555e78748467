import warnings

import torch

warnings.filterwarnings("ignore", "Validating sparse")  # 2.15는 희소 텐서를 검사한다고 알립니다.
indices = torch.tensor([[0, 10], [0, 1]])
values = torch.ones(2)

# --8<-- [start:fix]
size = (11, 3)  # 가장 큰 색인보다 하나 더 커야 합니다.
graph = torch.sparse_coo_tensor(indices, values, size, check_invariants=True)
torch.save(graph, "graph.pt")

with torch.sparse.check_sparse_tensor_invariants():
    loaded = torch.load("graph.pt", weights_only=True)
print(tuple(loaded.shape), loaded._nnz())
#> (11, 3) 2
# --8<-- [end:fix]

assert torch.equal(loaded.to_dense(), graph.to_dense())
