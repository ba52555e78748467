import ddp_checkpoint
import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.checkpoint.state_dict import get_model_state_dict
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)


# --8<-- [start:setup]
def compiled_in_place():
    model = nn.Linear(4, 2)
    model.compile()  # 감싸지 않으므로 키가 바뀌지 않습니다.
    return DistributedDataParallel(model)


wrapped = {
    "감싸지 않음": nn.Linear(4, 2),
    "DataParallel(model)": nn.DataParallel(nn.Linear(4, 2)),
    "DDP(model)": DistributedDataParallel(nn.Linear(4, 2)),
    "model.compile() 다음 DDP": compiled_in_place(),
    "DDP(torch.compile(model))": DistributedDataParallel(torch.compile(nn.Linear(4, 2))),
    "torch.compile(DDP(model))": torch.compile(DistributedDataParallel(nn.Linear(4, 2))),
}
# --8<-- [end:setup]

# --8<-- [start:check]
for name, model in wrapped.items():
    print(f"{name}: {next(iter(model.state_dict()))}")
    #> 감싸지 않음: weight
    #> DataParallel(model): module.weight
    #> DDP(model): module.weight
    #> model.compile() 다음 DDP: module.weight
    #> DDP(torch.compile(model)): module._orig_mod.weight
    #> torch.compile(DDP(model)): _orig_mod.module.weight


plain = [list(ddp_checkpoint.unwrap(model).state_dict()) for model in wrapped.values()]
print("unwrap:", all(keys == ["weight", "bias"] for keys in plain))
#> unwrap: True
collected = {name: next(iter(get_model_state_dict(model))) for name, model in wrapped.items()}
print("떼지 못한 것:", [name for name, key in collected.items() if key != "weight"])
#> 떼지 못한 것: ['DataParallel(model)']
# --8<-- [end:check]
assert all(keys == ["weight", "bias"] for keys in plain) and len(plain) == 6
del wrapped, model
dist.destroy_process_group()
