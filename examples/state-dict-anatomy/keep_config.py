import torch
from torch import nn


# --8<-- [start:setup]
class Tagger(nn.Module):
    def __init__(self, vocabulary):
        super().__init__()
        self.vocabulary = vocabulary
        self.output = nn.Linear(4, len(vocabulary))
        self.register_buffer("mean", torch.zeros(4))
        self.register_buffer("std", torch.ones(4))


model = Tagger(["고양이", "강아지", "토끼"])
model.mean.copy_(torch.arange(4))
config = {"vocabulary": model.vocabulary}
torch.save({"config": config, "model": model.state_dict()}, "model.pt")

checkpoint = torch.load("model.pt", weights_only=True)
restored = Tagger(**checkpoint["config"])  # 어휘의 수를 알아야 output을 만들 수 있습니다.
restored.load_state_dict(checkpoint["model"])
print(restored.vocabulary, restored.mean.tolist())
#> ['고양이', '강아지', '토끼'] [0.0, 1.0, 2.0, 3.0]
# --8<-- [end:setup]
assert torch.equal(restored.mean, model.mean)
assert torch.equal(restored.output.weight, model.output.weight)
