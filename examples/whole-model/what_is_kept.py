import torch
from torch import nn


# --8<-- [start:setup]
class Classifier(nn.Linear):
    def __init__(self):
        super().__init__(4, 2)
        self.register_buffer("cache", torch.zeros(3), persistent=False)


model = Classifier().eval()
model.cache.fill_(7)
model.note = "세 번째 실험"
model.weight.requires_grad_(False)

torch.save(model, "model_full.pt")
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
whole = torch.load("model_full.pt", weights_only=False)
filled = Classifier()
filled.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]

# --8<-- [start:check]
print(whole.training, filled.training)
#> False True
print(hasattr(whole, "note"), hasattr(filled, "note"))
#> True False
print(whole.weight.requires_grad, filled.weight.requires_grad)
#> False True
print(whole.cache.tolist(), filled.cache.tolist())
#> [7.0, 7.0, 7.0] [0.0, 0.0, 0.0]
# --8<-- [end:check]
assert torch.equal(whole.weight, filled.weight)
