import torch
from torch import nn


class Tagger(nn.Module):
    def __init__(self, words):
        super().__init__()
        self.embed = nn.Embedding(words, 8)
        self.head = nn.Linear(8, 2)


saved = Tagger(words=100)
torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:fix]
model = Tagger(words=103)
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)

old = state_dict["embed.weight"]
grown = model.embed.weight.detach().clone()  # 새 단어의 행은 처음 값 그대로 둡니다.
grown[: len(old)] = old  # 새 단어가 모두 뒤에 붙었을 때입니다.
state_dict["embed.weight"] = grown
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]
assert torch.equal(model.embed.weight[:100], saved.embed.weight)
assert torch.equal(model.head.weight, saved.head.weight)
