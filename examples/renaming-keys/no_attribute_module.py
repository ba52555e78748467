import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DataParallel, DistributedDataParallel

model = nn.Sequential(nn.Linear(4, 2))
# --8<-- [start:reproduce]
try:
    torch.save(model.module.state_dict(), "model.pt")  # 감싸지 않은 모델입니다.
except AttributeError as error:
    message = str(error)
print(message)
#> 'Sequential' object has no attribute 'module'
# --8<-- [end:reproduce]


# --8<-- [start:fix]
def unwrap(model):
    while isinstance(model, DataParallel | DistributedDataParallel):
        model = model.module
    return model


for each in (model, nn.DataParallel(model)):
    print(list(unwrap(each).state_dict()))
    #> ['0.weight', '0.bias']
    #> ['0.weight', '0.bias']
# --8<-- [end:fix]
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)  # 프로세스 하나
distributed = DistributedDataParallel(model)
assert list(distributed.state_dict()) == ["module.0.weight", "module.0.bias"]
assert unwrap(distributed) is model
dist.destroy_process_group()
named = nn.ModuleDict({"module": nn.Linear(2, 2)})
assert unwrap(named) is named and unwrap(nn.DataParallel(named)) is named
