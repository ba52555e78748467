import torch
from torch import nn

pretrained = nn.ModuleDict({"stem": nn.Conv2d(3, 8, 3), "fc": nn.Linear(8, 1000)})
pretrained.register_buffer("mean", torch.randn(3))
torch.save(pretrained.state_dict(), "pretrained.pt")
model = nn.ModuleDict({"stem": nn.Conv2d(3, 8, 3), "fc": nn.Linear(8, 10)})
model["extra"] = nn.Linear(8, 1)


# --8<-- [start:setup]
def load_matching(model, state_dict):
    own = model.state_dict()
    same = {k: v for k, v in state_dict.items() if k in own and v.shape == own[k].shape}
    skipped = {
        key: f"{tuple(state_dict[key].shape)} -> {tuple(own[key].shape)}"
        if key in own
        else "모델에 없음"
        for key in state_dict.keys() - same.keys()
    }
    missing = model.load_state_dict(same, strict=False).missing_keys
    return missing, dict(sorted(skipped.items()))
# --8<-- [end:setup]


# --8<-- [start:load]
state_dict = torch.load("pretrained.pt", map_location="cpu", weights_only=True)
missing, skipped = load_matching(model, state_dict)
for key, reason in skipped.items():
    print(f"{key}: {reason}")
    #> fc.bias: (1000,) -> (10,)
    #> fc.weight: (1000, 8) -> (10, 8)
    #> mean: 모델에 없음
print(missing)
#> ['fc.weight', 'fc.bias', 'extra.weight', 'extra.bias']
# --8<-- [end:load]

# --8<-- [start:check]
assert set(missing) == {"fc.weight", "fc.bias", "extra.weight", "extra.bias"}, missing
assert set(skipped) == {"fc.weight", "fc.bias", "mean"}, skipped
# --8<-- [end:check]
assert torch.equal(model["stem"].weight, pretrained["stem"].weight)
assert torch.equal(model["stem"].bias, pretrained["stem"].bias)
