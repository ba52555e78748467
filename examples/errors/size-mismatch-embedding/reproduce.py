import torch
from torch import nn


# --8<-- [start:setup]
class Tagger(nn.Module):
    def __init__(self, words):
        super().__init__()
        self.embed = nn.Embedding(words, 8)
        self.head = nn.Linear(8, 2)


torch.save(Tagger(words=100).state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = Tagger(words=103)  # 단어를 셋 더했습니다.
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
