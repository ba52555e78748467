import torch
from torch import nn
from torch.nn.utils import parametrizations
from torch.nn.utils.parametrize import remove_parametrizations

# --8<-- [start:check]
for wrap in ("weight_norm", "spectral_norm", "orthogonal"):
    layer = getattr(parametrizations, wrap)(nn.Linear(4, 4, bias=False))
    for key in layer.state_dict():
        print(f"{wrap}: {key}")
        #> weight_norm: parametrizations.weight.original0
        #> weight_norm: parametrizations.weight.original1
        #> spectral_norm: parametrizations.weight.original
        #> spectral_norm: parametrizations.weight.0._u
        #> spectral_norm: parametrizations.weight.0._v
        #> orthogonal: parametrizations.weight.original
        #> orthogonal: parametrizations.weight.0.base

layer = parametrizations.orthogonal(nn.Linear(4, 4, bias=False))
before = layer.weight.detach().clone()
remove_parametrizations(layer, "weight")
print(list(layer.state_dict()), torch.equal(layer.weight, before))
#> ['weight'] True
# --8<-- [end:check]
restored = nn.Linear(4, 4, bias=False)
restored.load_state_dict(layer.state_dict())
assert torch.equal(restored.weight, before)
