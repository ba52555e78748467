from torch import nn

# --8<-- [start:wrap]
model = nn.parallel.DistributedDataParallel(nn.Linear(4, 2))
# --8<-- [end:wrap]
