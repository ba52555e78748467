import torch
from torch import nn

torch.manual_seed(0)


# --8<-- [start:setup]
class EMA:
    """실수 텐서의 평균(EMA)을 float32로 지닙니다. 정수 버퍼는 마지막 값을 베낍니다."""

    def __init__(self, model, decay=0.999):
        self.decay, self.steps = decay, 0
        self.shadow = {
            name: t.detach().float().clone() if t.is_floating_point() else t.clone()
            for name, t in model.state_dict().items()
        }

    @torch.no_grad()
    def update(self, model):
        self.steps += 1
        for name, tensor in model.state_dict().items():
            average = self.shadow[name]
            if average.is_floating_point():
                average.lerp_(tensor.to(average), 1 - self.decay)
            else:
                average.copy_(tensor)

    def state_dict(self):
        return {"shadow": self.shadow, "steps": self.steps, "decay": self.decay}

    def load_state_dict(self, state):
        if state["shadow"].keys() != self.shadow.keys():
            raise KeyError(f"키가 다릅니다: {sorted(state['shadow'].keys() ^ self.shadow.keys())}")
        self.shadow = {k: state["shadow"][k].to(t, copy=True) for k, t in self.shadow.items()}
        self.steps, self.decay = state["steps"], state["decay"]
# --8<-- [end:setup]


# --8<-- [start:save]
model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8))
ema = EMA(model, decay=0.9)
for _ in range(5):
    with torch.no_grad():
        model[0].weight.add_(0.1)
    ema.update(model)
torch.save({"model": model.state_dict(), "ema": ema.state_dict()}, "last.pt")
# --8<-- [end:save]

# --8<-- [start:load]
checkpoint = torch.load("last.pt", map_location="cpu", weights_only=True)
resumed = EMA(nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8)))
resumed.load_state_dict(checkpoint["ema"])
print(resumed.steps, resumed.decay)
#> 5 0.9

served = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8))  # 평균만 꺼내 쓸 모델입니다.
print(served.load_state_dict(checkpoint["ema"]["shadow"]))
#> <All keys matched successfully>
# --8<-- [end:load]
assert all(torch.equal(resumed.shadow[k], ema.shadow[k]) for k in ema.shadow)
assert torch.equal(served[0].weight, ema.shadow["0.weight"])
message = ""
try:
    resumed.load_state_dict({"shadow": {}, "steps": 0, "decay": 0.9})
except KeyError as error:
    message = str(error)
assert "0.weight" in message and resumed.steps == 5
