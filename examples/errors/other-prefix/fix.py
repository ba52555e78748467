import torch
from torch import nn


class LitModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
        self.loss = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 3.0]))


trained = LitModel()
torch.save({"epoch": 3, "state_dict": trained.state_dict()}, "last.ckpt")
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))

# --8<-- [start:fix]
prefix = "model."  # 오류의 Unexpected key(s)에 보이는, 모델의 키보다 긴 부분입니다.

checkpoint = torch.load("last.ckpt", map_location="cpu", weights_only=True)
state_dict = checkpoint["state_dict"]  # 가중치만 든 파일이라면 checkpoint를 그대로 씁니다.
weights = {
    key.removeprefix(prefix): tensor
    for key, tensor in state_dict.items()
    if key.startswith(prefix)  # 손실 함수처럼 모델 밖의 키는 고르지 않습니다.
}
print(model.load_state_dict(weights))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model[2].bias, trained.model[2].bias)
assert "loss.weight" in state_dict and "loss.weight" not in weights

# --8<-- [start:wrapper]
lit = LitModel()
lit.load_state_dict(state_dict)  # 래퍼에 그대로 불러오고
torch.save(lit.model.state_dict(), "model.pt")  # 안의 모델만 다시 저장합니다.
# --8<-- [end:wrapper]

assert list(torch.load("model.pt", weights_only=True)) == list(model.state_dict())
