import torch

# --8<-- [start:setup]
indices = torch.tensor([[0, 10], [0, 1]])
values = torch.ones(2)
broken = torch.sparse_coo_tensor(indices, values, (3, 3))  # 세 줄뿐인데 10번 줄을 가리킵니다.
torch.save(broken, "graph.pt")  # 여기까지 오류가 없습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.sparse.check_sparse_tensor_invariants.enable()
torch.load("graph.pt", weights_only=True)
# --8<-- [end:load]
