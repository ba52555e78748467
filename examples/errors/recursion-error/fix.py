import torch
from torch import nn

model = nn.Linear(4, 4)
for _ in range(200):
    model = nn.Sequential(model, nn.ReLU())

# --8<-- [start:fix]
torch.save(model.state_dict(), "model.pt")  # 가중치만 저장하면 깊이가 상관없습니다.
# --8<-- [end:fix]

# --8<-- [start:flat]
layers = [nn.Linear(4, 4)]
for _ in range(200):
    layers.append(nn.ReLU())  # 감싸지 않고 늘어놓습니다.
flat = nn.Sequential(*layers)
torch.save(flat.state_dict(), "flat.pt")
# --8<-- [end:flat]

assert len(torch.load("model.pt", weights_only=True)) == 2
torch.save(flat, "model_full.pt")  # 늘어놓으면 모델 전체도 저장됩니다.


# --8<-- [start:parent]
class Head(nn.Module):
    def __init__(self, parent):
        super().__init__()
        self.parent = [parent]  # 리스트에 담으면 하위 모듈로 등록되지 않습니다.
        self.output = nn.Linear(4, 2)
# --8<-- [end:parent]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = Head(self)


assert list(Net().state_dict()) == ["head.output.weight", "head.output.bias"]


# --8<-- [start:getattr]
class Config:
    def __init__(self, **values):
        self.values = values

    def __getattr__(self, name):
        if name.startswith("__") or name == "values":  # 아직 채우지 않은 객체입니다.
            raise AttributeError(name)
        return self.values[name]
# --8<-- [end:getattr]


torch.save({"config": Config(lr=0.1)}, "checkpoint.pt")
with torch.serialization.safe_globals([Config]):
    assert torch.load("checkpoint.pt", weights_only=True)["config"].lr == 0.1
