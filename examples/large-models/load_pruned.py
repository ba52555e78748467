import warnings

import torch
from load_large import load_large
from torch import nn
from torch.nn.utils import parametrizations, prune, spectral_norm, weight_norm

warnings.simplefilter("ignore")  # 옛 weight_norm은 사용 중단 예정이라고 알립니다.
x = torch.ones(2, 4)


# --8<-- [start:check]
ways = {
    "prune": lambda: prune.l1_unstructured(nn.Linear(4, 4), "weight", amount=0.5),
    "weight_norm": lambda: weight_norm(nn.Linear(4, 4)),
    "spectral_norm": lambda: spectral_norm(nn.Linear(4, 4)),
}
for name, build in ways.items():
    saved = build().eval()
    torch.save(saved.state_dict(), f"{name}.pt")
    weights = torch.load(f"{name}.pt", map_location="cpu", mmap=True, weights_only=True)
    model = load_large(build, weights).eval()
    print(name, model.weight.is_meta, torch.equal(model(x), saved(x)), model.weight.is_meta)
    #> prune True True False
    #> weight_norm True True False
    #> spectral_norm True True False
# --8<-- [end:check]


def same_output(build):
    saved = build()
    model = load_large(build, saved.state_dict())
    return torch.equal(model(x)[0], saved(x)[0])


# LSTM은 가중치를 리스트에도 담아 둡니다.
assert same_output(lambda: weight_norm(nn.LSTM(4, 4), "weight_hh_l0"))
assert same_output(lambda: prune.random_unstructured(nn.LSTM(4, 4), "weight_hh_l0", amount=0.5))
assert same_output(lambda: parametrizations.weight_norm(nn.LSTM(4, 4), "weight_hh_l0"))
assert same_output(lambda: parametrizations.spectral_norm(nn.GRU(4, 4), "weight_hh_l0").eval())
