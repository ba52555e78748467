import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

torch.manual_seed(0)


# --8<-- [start:save]
def build():
    return nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 2)).eval()


models = [build() for _ in range(3)]
parameters, buffers = stack_module_state(models)
stacked = {name: tensor.detach() for name, tensor in (parameters | buffers).items()}
torch.save(stacked, "ensemble.pt")
for name, tensor in stacked.items():
    print(name, tuple(tensor.shape))
    #> 0.weight (3, 8, 4)
    #> 0.bias (3, 8)
    #> 1.weight (3, 8)
    #> 1.bias (3, 8)
    #> 2.weight (3, 2, 8)
    #> 2.bias (3, 2)
    #> 1.running_mean (3, 8)
    #> 1.running_var (3, 8)
    #> 1.num_batches_tracked (3,)
# --8<-- [end:save]

# --8<-- [start:load]
loaded = torch.load("ensemble.pt", map_location="cpu", weights_only=True)
with torch.device("meta"):
    skeleton = build()  # 구조만 쓰므로 값이 필요 없습니다.
x = torch.randn(5, 4)
outputs = vmap(lambda state: functional_call(skeleton, state, (x,)))(loaded)
print(tuple(outputs.shape))
#> (3, 5, 2)
# --8<-- [end:load]

# --8<-- [start:one]
second = build()
print(second.load_state_dict({name: tensor[1] for name, tensor in loaded.items()}))
#> <All keys matched successfully>
# --8<-- [end:one]
each = torch.stack([model(x) for model in models])
assert torch.allclose(outputs, each, atol=1e-6) and torch.equal(second(x), models[1](x))
