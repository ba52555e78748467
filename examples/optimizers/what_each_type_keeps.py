# /// script
# dependencies = ["torch>=2.13"]
# ///
import torch
from torch import nn, optim

# --8<-- [start:setup]
TYPES = {
    "SGD": optim.SGD,
    "SGD momentum": lambda weights: optim.SGD(weights, momentum=0.9),
    "RMSprop": optim.RMSprop,
    "Adagrad": optim.Adagrad,
    "Adam": optim.Adam,
    "AdamW": optim.AdamW,
    "AdamW amsgrad": lambda weights: optim.AdamW(weights, amsgrad=True),
    "RAdam": optim.RAdam,
    "Adafactor": optim.Adafactor,
    "Muon": optim.Muon,
}


def state_after_one_step(build):
    model = nn.Linear(512, 512, bias=False)
    optimizer = build(model.parameters())
    model(torch.ones(1, 512)).sum().backward()
    optimizer.step()
    return optimizer.state_dict()["state"].get(0, {}), model.weight.nbytes
# --8<-- [end:setup]


results = {}
# --8<-- [start:check]
for name, build in TYPES.items():
    state, weight = state_after_one_step(build)
    results[name] = sum(value.nbytes for value in state.values()) / weight
    for label, value in (("keeps", ", ".join(state) or "–"), ("size", f"{results[name]:.1%}")):
        print(f"{name} {label}: {value}")
        #> SGD keeps: –
        #> SGD size: 0.0%
        #> SGD momentum keeps: momentum_buffer
        #> SGD momentum size: 100.0%
        #> RMSprop keeps: step, square_avg
        #> RMSprop size: 100.0%
        #> Adagrad keeps: step, sum
        #> Adagrad size: 100.0%
        #> Adam keeps: step, exp_avg, exp_avg_sq
        #> Adam size: 200.0%
        #> AdamW keeps: step, exp_avg, exp_avg_sq
        #> AdamW size: 200.0%
        #> AdamW amsgrad keeps: step, exp_avg, exp_avg_sq, max_exp_avg_sq
        #> AdamW amsgrad size: 300.0%
        #> RAdam keeps: step, exp_avg, exp_avg_sq
        #> RAdam size: 200.0%
        #> Adafactor keeps: step, row_var, col_var
        #> Adafactor size: 0.4%
        #> Muon keeps: momentum_buffer
        #> Muon size: 100.0%
# --8<-- [end:check]
early = [name for name, build in TYPES.items() if build([torch.zeros(2, 2)]).state]
assert early == ["Adagrad"]  # 첫 스텝 전에 상태를 만드는 것은 이것뿐입니다.
assert results["SGD"] == 0 and results["SGD momentum"] == results["Muon"] == 1
assert 2 < results["AdamW"] == results["Adam"] == results["RAdam"] < 2.001
assert 3 < results["AdamW amsgrad"] < 3.001 and results["Adafactor"] < 0.01
