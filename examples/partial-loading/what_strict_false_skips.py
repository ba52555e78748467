import torch
from torch import nn

# --8<-- [start:setup]
weight, bias = torch.ones(2, 3), torch.ones(2)
cases = {
    "missing": {"weight": weight},
    "extra": {"weight": weight, "bias": bias, "scale": bias},
    "nothing": {"fc.weight": weight, "fc.bias": bias},
    "empty": {},
    "shape": {"weight": torch.ones(4, 3), "bias": bias},
    "one": {"weight": weight, "bias": torch.ones(1)},
    "double": {"weight": weight.double(), "bias": bias},
    "integer": {"weight": weight, "bias": torch.tensor([1, 2])},
    "list": {"weight": weight, "bias": [0.0, 0.0]},
    "none": {"weight": weight, "bias": None},
}


def outcome(state_dict, strict):
    try:
        nn.Linear(3, 2).load_state_dict(state_dict, strict=strict)
    except RuntimeError:
        return "오류"
    return "조용히 지나감"
# --8<-- [end:setup]


# --8<-- [start:check]
for name, state_dict in cases.items():
    print(f"strict {name}: {outcome(state_dict, strict=True)}")
    #> strict missing: 오류
    #> strict extra: 오류
    #> strict nothing: 오류
    #> strict empty: 오류
    #> strict shape: 오류
    #> strict one: 오류
    #> strict double: 조용히 지나감
    #> strict integer: 조용히 지나감
    #> strict list: 오류
    #> strict none: 오류
for name, state_dict in cases.items():
    print(f"loose {name}: {outcome(state_dict, strict=False)}")
    #> loose missing: 조용히 지나감
    #> loose extra: 조용히 지나감
    #> loose nothing: 조용히 지나감
    #> loose empty: 조용히 지나감
    #> loose shape: 오류
    #> loose one: 오류
    #> loose double: 조용히 지나감
    #> loose integer: 조용히 지나감
    #> loose list: 오류
    #> loose none: 오류
# --8<-- [end:check]
assert outcome(cases["nothing"], strict=False) == "조용히 지나감"
assert outcome(cases["shape"], strict=False) == "오류"
result = nn.Linear(3, 2).load_state_dict(cases["missing"], strict=False)
assert result.missing_keys == ["bias"]
