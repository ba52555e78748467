import pickle

import torch
from torch import nn


# --8<-- [start:setup]
class Tagger(nn.Module):
    def __init__(self, vocabulary=()):
        super().__init__()
        self.vocabulary = list(vocabulary)
        self.output = nn.Linear(4, 2)

    def get_extra_state(self):
        return {"vocabulary": self.vocabulary}

    def set_extra_state(self, state):
        self.vocabulary = state["vocabulary"]


model = Tagger(["고양이", "강아지"])
print(list(model.state_dict()))
#> ['_extra_state', 'output.weight', 'output.bias']
torch.save(model.state_dict(), "model.pt")

restored = Tagger()
restored.load_state_dict(torch.load("model.pt", weights_only=True))
print(restored.vocabulary)
#> ['고양이', '강아지']
# --8<-- [end:setup]
assert restored.vocabulary == model.vocabulary

# --8<-- [start:refused]
torch.save(Tagger([frozenset({"고양이"})]).state_dict(), "refused.pt")
try:
    torch.load("refused.pt", weights_only=True)
except pickle.UnpicklingError as error:
    message = str(error)
print("Unsupported global" in message, "frozenset" in message)
#> True True
# --8<-- [end:refused]
assert "Unsupported global" in message and "frozenset" in message
