import torch
from torch import nn


class Training(nn.Module):  # LightningModule처럼 모델을 self.model에 담습니다.
    def __init__(self):
        super().__init__()
        self.model = nn.Linear(4, 2)
        self.loss = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 3.0]))


trained = Training()
file = {"epoch": 3, "global_step": 120, "state_dict": trained.state_dict(), "hyper_parameters": {}}
torch.save(file, "last.ckpt")

# --8<-- [start:load]
checkpoint = torch.load("last.ckpt", map_location="cpu", weights_only=True)
print(list(checkpoint))
#> ['epoch', 'global_step', 'state_dict', 'hyper_parameters']
print(list(checkpoint["state_dict"]))
#> ['model.weight', 'model.bias', 'loss.weight']
weights = {
    key.removeprefix("model."): tensor
    for key, tensor in checkpoint["state_dict"].items()
    if key.startswith("model.")
}
model = nn.Linear(4, 2)
print(model.load_state_dict(weights))
#> <All keys matched successfully>
# --8<-- [end:load]
assert torch.equal(model.weight, trained.model.weight)
assert "loss.weight" in checkpoint["state_dict"]  # 모델 밖의 키는 고르지 않았습니다.
