import torch
from torch import nn

model = nn.Sequential(nn.Embedding(1000, 64), nn.BatchNorm1d(64), nn.Linear(64, 10))
torch.save(model.state_dict(), "model.pt")

# --8<-- [start:keys]
state_dict = torch.load("model.pt", map_location="meta", weights_only=True)
for name, tensor in state_dict.items():
    print(name, tuple(tensor.shape), tensor.dtype)
    #> 0.weight (1000, 64) torch.float32
    #> 1.weight (64,) torch.float32
    #> 1.bias (64,) torch.float32
    #> 1.running_mean (64,) torch.float32
    #> 1.running_var (64,) torch.float32
    #> 1.num_batches_tracked () torch.int64
    #> 2.weight (10, 64) torch.float32
    #> 2.bias (10,) torch.float32
# --8<-- [end:keys]

# --8<-- [start:count]
numbers = sum(tensor.numel() for tensor in state_dict.values())
size = sum(tensor.numel() * tensor.element_size() for tensor in state_dict.values())
print(f"{numbers:,}개, {size:,}바이트")
#> 64,907개, 259,632바이트
# --8<-- [end:count]
assert all(tensor.is_meta for tensor in state_dict.values())
assert size == sum(tensor.nbytes for tensor in model.state_dict().values())
