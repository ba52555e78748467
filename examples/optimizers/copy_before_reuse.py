import copy

import torch
from torch import nn


# --8<-- [start:setup]
def build():
    model = nn.Linear(2, 1)
    return model, torch.optim.AdamW(model.parameters())


def train(model, optimizer, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        model(torch.ones(1, 2)).sum().backward()
        optimizer.step()


def steps_done(optimizer):
    return int(optimizer.state_dict()["state"][0]["step"])
# --8<-- [end:setup]


# --8<-- [start:wrong]
model, optimizer = build()
train(model, optimizer, 3)
kept = optimizer.state_dict()  # 복사가 아니라 지금의 텐서를 가리킵니다.
train(model, optimizer, 2)
print(kept["state"][0]["step"].item())
#> 5.0
first, second = build(), build()
first[1].load_state_dict(kept)
second[1].load_state_dict(kept)  # 셋이 같은 텐서를 함께 씁니다.
train(*first, 10)
print(steps_done(first[1]), steps_done(second[1]), steps_done(optimizer))
#> 15 15 15
# --8<-- [end:wrong]
assert second[1].state[second[0].weight]["exp_avg"] is kept["state"][0]["exp_avg"]

# --8<-- [start:right]
kept = copy.deepcopy(optimizer.state_dict())  # 남겨 둘 때 복사합니다.
first, second = build(), build()
first[1].load_state_dict(copy.deepcopy(kept))  # 넣을 때도 복사합니다.
second[1].load_state_dict(copy.deepcopy(kept))
train(*first, 10)
print(steps_done(first[1]), steps_done(second[1]), steps_done(optimizer))
#> 25 15 15
# --8<-- [end:right]
assert kept["state"][0]["step"] == 15
assert second[1].state[second[0].weight]["exp_avg"] is not kept["state"][0]["exp_avg"]
