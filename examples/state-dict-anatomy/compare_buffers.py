import torch
from torch import nn


# --8<-- [start:check]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(3))
        self.register_buffer("mean", torch.zeros(3))
        self.register_buffer("cache", torch.zeros(3), persistent=False)
        self.history = torch.zeros(3)


model = Net().to("meta")  # 어디에나 있는 장치입니다.
learned = dict(model.named_parameters())
answers = {}
for name in ("weight", "mean", "cache", "history"):
    answers[f"{name} saved"] = name in model.state_dict()
    answers[f"{name} moved"] = getattr(model, name).is_meta
    answers[f"{name} learned"] = name in learned
# --8<-- [end:check]
words = {True: "O", False: "X"}
for name, answer in answers.items():
    print(f"{name}: {words[answer]}")
    #> weight saved: O
    #> weight moved: O
    #> weight learned: O
    #> mean saved: O
    #> mean moved: O
    #> mean learned: X
    #> cache saved: X
    #> cache moved: O
    #> cache learned: X
    #> history saved: X
    #> history moved: X
    #> history learned: X
assert list(model.state_dict()) == ["weight", "mean"]
