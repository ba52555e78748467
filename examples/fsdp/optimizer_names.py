# /// script
# dependencies = ["torch>=2.13"]
# ///
import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)

# --8<-- [start:setup]
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    get_optimizer_state_dict,
    set_optimizer_state_dict,
)

whole = StateDictOptions(full_state_dict=True, cpu_offload=True)


def build(shard):
    model = nn.Sequential(nn.Linear(6, 10), nn.ReLU(), nn.Linear(10, 2))
    if shard:
        fully_shard(model, mesh=init_device_mesh("cpu", (dist.get_world_size(),)))
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    model(torch.ones(1, 6)).sum().backward()
    optimizer.step()
    return model, optimizer
# --8<-- [end:setup]


model, optimizer = build(shard=True)
# --8<-- [start:save]
own = optimizer.state_dict()  # 키는 번호이고, 값은 이 랭크의 몫입니다.
print(list(own["state"]), type(own["state"][0]["exp_avg"]).__name__)
#> [0, 1, 2, 3] DTensor
named = get_optimizer_state_dict(model, optimizer, options=whole)  # 모든 랭크가 부릅니다.
print(list(named["state"]), type(named["state"]["0.weight"]["exp_avg"]).__name__)
#> ['0.weight', '0.bias', '2.weight', '2.bias'] Tensor
# --8<-- [end:save]

# --8<-- [start:plain]
torch.save(named, "optimizer.pt")
plain, adam = build(shard=False)  # FSDP를 쓰지 않는 학습입니다.
file = torch.load("optimizer.pt", map_location="cpu", weights_only=True)
set_optimizer_state_dict(plain, adam, file, options=whole)
moment = adam.state[plain[0].weight]["exp_avg"]
print(torch.equal(moment, named["state"]["0.weight"]["exp_avg"]))
#> True
# --8<-- [end:plain]

# --8<-- [start:numbers]
torch.save(adam.state_dict(), "numbers.pt")  # FSDP 없이 저장한 보통의 파일입니다.
numbers = torch.load("numbers.pt", map_location="cpu", weights_only=True)
names = [name for name, _ in plain.named_parameters()]  # 저장할 때의 모델에서 얻습니다.
groups = [
    group | {"params": [names[i] for i in group["params"]]} for group in numbers["param_groups"]
]
state = {names[i]: value for i, value in numbers["state"].items()}
set_optimizer_state_dict(
    model, optimizer, {"state": state, "param_groups": groups}, options=whole
)
back = get_optimizer_state_dict(model, optimizer, options=whole)
print(torch.equal(back["state"]["2.bias"]["exp_avg"], numbers["state"][3]["exp_avg"]))
#> True
# --8<-- [end:numbers]

# --8<-- [start:wrong]
message = ""
try:
    set_optimizer_state_dict(model, optimizer, numbers, options=whole)
except KeyError as error:  # 번호를 이름으로 바꾸지 않았습니다.
    message = repr(error)
print(message)
#> KeyError('state.0.step')
# --8<-- [end:wrong]
assert torch.equal(moment, named["state"]["0.weight"]["exp_avg"])
assert torch.equal(back["state"]["2.bias"]["exp_avg"], numbers["state"][3]["exp_avg"])
assert message
dist.destroy_process_group()
