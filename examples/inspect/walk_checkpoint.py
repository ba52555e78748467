from torch import nn

# --8<-- [start:function]
import torch

NESTED = (dict, list, tuple, torch.Tensor)


def walk(value, name=""):
    """체크포인트에 든 것의 이름과 값을 차례로 내놓습니다."""
    if isinstance(value, torch.Tensor):
        yield name, f"{tuple(value.shape)} {value.dtype}"
    elif isinstance(value, dict) and value:
        for key, item in value.items():
            yield from walk(item, f"{name}.{key}" if name else str(key))
    elif isinstance(value, list | tuple) and any(isinstance(v, NESTED) for v in value):
        yield from walk(dict(enumerate(value)), name)
    else:
        yield name, repr(value)
# --8<-- [end:function]

model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(1, 4)).sum().backward()
optimizer.step()
states = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
torch.save({"epoch": 3, **states, "losses": [0.5, 0.25]}, "checkpoint.pt")

# --8<-- [start:check]
checkpoint = torch.load("checkpoint.pt", map_location="meta", weights_only=True)
for name, what in list(walk(checkpoint))[:12]:  # 너무 길어서 앞의 열두 줄만 봅니다.
    print(name, what)
    #> epoch 3
    #> model.weight (2, 4) torch.float32
    #> model.bias (2,) torch.float32
    #> optimizer.state.0.step () torch.float32
    #> optimizer.state.0.exp_avg (2, 4) torch.float32
    #> optimizer.state.0.exp_avg_sq (2, 4) torch.float32
    #> optimizer.state.1.step () torch.float32
    #> optimizer.state.1.exp_avg (2,) torch.float32
    #> optimizer.state.1.exp_avg_sq (2,) torch.float32
    #> optimizer.param_groups.0.lr 0.001
    #> optimizer.param_groups.0.betas (0.9, 0.999)
    #> optimizer.param_groups.0.eps 1e-08
# --8<-- [end:check]
names = dict(walk(checkpoint))
assert names["optimizer.state.0.exp_avg"] == "(2, 4) torch.float32"
assert names["losses"] == "[0.5, 0.25]" and names["optimizer.param_groups.0.params"] == "[0, 1]"
assert dict(walk([1, {"a": [torch.ones(2)]}])) == {"0": "1", "1.a.0": "(2,) torch.float32"}
