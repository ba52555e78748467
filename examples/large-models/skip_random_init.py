import torch
from torch import nn


def on_meta():
    with torch.device("meta"):
        return nn.Linear(1000, 1000)


# --8<-- [start:check]
ways = {
    "nn.Linear": lambda: nn.Linear(1000, 1000),
    "meta": on_meta,
    "skip_init": lambda: nn.utils.skip_init(nn.Linear, 1000, 1000),
    "to_empty": lambda: on_meta().to_empty(device="cpu"),
}
for name, build in ways.items():
    before = torch.get_rng_state()
    model = build()
    drew = not torch.equal(torch.get_rng_state(), before)  # 난수를 뽑았는지 봅니다.
    print(f"{name}: {drew}, {model.weight.device}")
    #> nn.Linear: True, cpu
    #> meta: False, meta
    #> skip_init: False, cpu
    #> to_empty: False, cpu
# --8<-- [end:check]
assert not drew


# --8<-- [start:limit]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(1000, 1000)


try:
    nn.utils.skip_init(Net)
except RuntimeError as error:
    message = str(error)
print(message)
#> Module must support a 'device' arg to skip initialization
# --8<-- [end:limit]
assert on_meta().weight.is_meta
assert "device" in message
