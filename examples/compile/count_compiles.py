# /// script
# dependencies = ["torch>=2.13"]
# ///
import torch
from torch import nn

# --8<-- [start:setup]
compiles = []


def counting(graph, inputs):  # 컴파일할 때마다 불리는 백엔드입니다.
    compiles.append(graph)
    return graph.forward


model = nn.Sequential(nn.Linear(4, 2), nn.Dropout(0.5))
compiled = torch.compile(model, backend=counting)
x = torch.ones(1, 4)
compiled(x)


def extra_compiles(change, x=x):
    before = len(compiles)
    change()
    output = compiled(x)
    assert output.dtype == model[0].weight.dtype
    return len(compiles) - before
# --8<-- [end:setup]


# --8<-- [start:check]
ones = {"0.weight": torch.ones(2, 4), "0.bias": torch.ones(2)}
half = {name: tensor.half() for name, tensor in ones.items()}
double = {name: tensor.double() for name, tensor in ones.items()}
counts = {
    "load_state_dict": extra_compiles(lambda: model.load_state_dict(ones)),
    "half file": extra_compiles(lambda: model.load_state_dict(half)),
    "assign": extra_compiles(lambda: model.load_state_dict(ones, assign=True)),
    "eval": extra_compiles(model.eval),
    "back to train": extra_compiles(model.train),
    "freeze": extra_compiles(lambda: model.requires_grad_(False)),
    "assign double": extra_compiles(
        lambda: model.load_state_dict(double, assign=True), x.double()
    ),
}
for name, count in counts.items():
    print(f"{name}: {count}")
    #> load_state_dict: 0
    #> half file: 0
    #> assign: 0
    #> eval: 1
    #> back to train: 0
    #> freeze: 1
    #> assign double: 1
# --8<-- [end:check]
model.eval()
model.load_state_dict({name: 3 * tensor for name, tensor in double.items()})
assert compiled(x.double()).tolist() == [[15.0, 15.0]]  # 새 값으로 계산합니다.
