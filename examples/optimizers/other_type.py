import torch
from torch import nn, optim

# --8<-- [start:setup]
TYPES = {
    "SGD": optim.SGD,
    "momentum": lambda weights: optim.SGD(weights, momentum=0.9),
    "RMSprop": optim.RMSprop,
    "Adam": optim.Adam,
    "AdamW": optim.AdamW,
    "NAdam": optim.NAdam,
}


def build(name):
    model = nn.Linear(4, 2)
    return model, TYPES[name](model.parameters())


def step(model, optimizer):
    model(torch.ones(1, 4)).sum().backward()
    optimizer.step()


def try_file_in(old, new):
    model, saved = build(old)
    step(model, saved)
    model, optimizer = build(new)
    try:
        optimizer.load_state_dict(saved.state_dict())
    except KeyError as error:
        return f"불러올 때 KeyError: {error}"
    try:
        step(model, optimizer)
    except KeyError as error:
        return f"step()에서 KeyError: {error}"
    return "학습됨"
# --8<-- [end:setup]


COLUMNS = ("momentum", "RMSprop", "Adam")
results = {}
# --8<-- [start:check]
for old in TYPES:
    for new in COLUMNS:
        results[old, new] = try_file_in(old, new)
        print(f"{old} in {new}: {results[old, new]}")
        #> SGD in momentum: 학습됨
        #> SGD in RMSprop: step()에서 KeyError: 'alpha'
        #> SGD in Adam: step()에서 KeyError: 'betas'
        #> momentum in momentum: 학습됨
        #> momentum in RMSprop: 불러올 때 KeyError: 'step'
        #> momentum in Adam: 불러올 때 KeyError: 'step'
        #> RMSprop in momentum: step()에서 KeyError: 'dampening'
        #> RMSprop in RMSprop: 학습됨
        #> RMSprop in Adam: step()에서 KeyError: 'betas'
        #> Adam in momentum: step()에서 KeyError: 'momentum'
        #> Adam in RMSprop: step()에서 KeyError: 'square_avg'
        #> Adam in Adam: 학습됨
        #> AdamW in momentum: step()에서 KeyError: 'momentum'
        #> AdamW in RMSprop: step()에서 KeyError: 'square_avg'
        #> AdamW in Adam: 학습됨
        #> NAdam in momentum: step()에서 KeyError: 'momentum'
        #> NAdam in RMSprop: step()에서 KeyError: 'square_avg'
        #> NAdam in Adam: 학습됨
# --8<-- [end:check]

# --8<-- [start:half]
model, saved = build("momentum")
step(model, saved)
model, optimizer = build("Adam")
try:
    optimizer.load_state_dict(saved.state_dict())
except KeyError:
    inside = list(optimizer.state[model.weight])
print(inside)  # 오류가 났는데도 파일의 상태가 들어와 있습니다.
#> ['momentum_buffer']
# --8<-- [end:half]
same = [[results[old, new] for new in COLUMNS] for old in ("Adam", "AdamW", "NAdam")]
assert same[0] == same[1] == same[2]
assert all(try_file_in(old, "AdamW") == results[old, "Adam"] for old in TYPES)
model, saved = build("SGD")
model, optimizer = build("momentum")
optimizer.load_state_dict(saved.state_dict())
assert optimizer.param_groups[0]["momentum"] == 0  # 코드의 0.9가 사라집니다.
