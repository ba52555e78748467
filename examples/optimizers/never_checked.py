import torch
from torch import nn


# --8<-- [start:setup]
def build(sizes=(4, 3, 2), kind=torch.optim.Adam, **options):
    model = nn.Sequential(*[nn.Linear(a, b) for a, b in zip(sizes, sizes[1:], strict=False)])
    return model, kind(model.parameters(), **options)


def step(model, optimizer):
    model(torch.ones(1, model[0].in_features)).sum().backward()
    optimizer.step()


def try_file_in(model, optimizer):
    file_model, file = build()
    step(file_model, file)
    try:
        optimizer.load_state_dict(file.state_dict())
    except (KeyError, ValueError) as error:
        return f"불러올 때 {type(error).__name__}"
    try:
        step(model, optimizer)
    except (KeyError, RuntimeError) as error:
        return f"step()에서 {type(error).__name__}"
    return "학습됨"
# --8<-- [end:setup]


two_groups = build()
two_groups[1].add_param_group({"params": [nn.Parameter(torch.zeros(1))]})
BUILT = {
    "same": build(),
    "shape": build((4, 5, 2)),
    "class": build(kind=torch.optim.SGD),
    "options": build(lr=0.5, betas=(0.5, 0.5), weight_decay=0.1),
    "count": build((4, 3, 2, 1)),
    "groups": two_groups,
}
results = {}
# --8<-- [start:check]
for name, built in BUILT.items():
    results[name] = try_file_in(*built)
    print(f"{name}: {results[name]}")
    #> same: 학습됨
    #> shape: step()에서 RuntimeError
    #> class: step()에서 KeyError
    #> options: 학습됨
    #> count: 불러올 때 ValueError
    #> groups: 불러올 때 ValueError
# --8<-- [end:check]

# --8<-- [start:message]
model, optimizer = build((4, 5, 2))
saved_model, saved = build()
step(saved_model, saved)
optimizer.load_state_dict(saved.state_dict())  # 오류가 나지 않습니다.
try:
    step(model, optimizer)
except RuntimeError as error:
    message = str(error)
print(message.split(" at ")[0])
#> The size of tensor a (3) must match the size of tensor b (5)
# --8<-- [end:message]
assert BUILT["options"][1].param_groups[0]["lr"] == 0.001
assert BUILT["options"][1].param_groups[0]["betas"] == (0.9, 0.999)
assert results["shape"] == "step()에서 RuntimeError"
