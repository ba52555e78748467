import torch
from bundle import load_all, save_all
from torch import nn


# --8<-- [start:setup]
def build():
    torch.manual_seed(0)
    generator = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
    critic = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1))
    return {
        "generator": generator,
        "critic": critic,
        "generator_optimizer": torch.optim.Adam(generator.parameters(), lr=1e-3),
        "critic_optimizer": torch.optim.Adam(critic.parameters(), lr=1e-3),
    }


def train(parts, steps):
    for step in steps:
        torch.manual_seed(step)
        fake = parts["generator"](torch.randn(16, 4))
        loss = parts["critic"](fake.detach()).mean() - parts["critic"](torch.randn(16, 2)).mean()
        parts["critic_optimizer"].zero_grad()
        loss.backward()
        parts["critic_optimizer"].step()
        parts["generator_optimizer"].zero_grad()
        (-parts["critic"](fake).mean()).backward()
        parts["generator_optimizer"].step()
# --8<-- [end:setup]


# --8<-- [start:save]
parts = build()
train(parts, range(5))
save_all("last.pt", **parts, extra={"step": 5})
# --8<-- [end:save]

# --8<-- [start:load]
resumed = build()
extra = load_all("last.pt", **resumed)
train(resumed, range(extra["step"], 10))
# --8<-- [end:load]

# --8<-- [start:check]
train(parts, range(5, 10))  # 멈추지 않은 학습입니다.
for name in ("generator", "critic"):
    print(name, all(map(torch.equal, parts[name].parameters(), resumed[name].parameters())))
    #> generator True
    #> critic True
# --8<-- [end:check]

# --8<-- [start:one]
generator = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
load_all("last.pt", generator=generator)  # 생성만 할 때는 하나만 채웁니다.
generator.eval()
# --8<-- [end:one]
assert not torch.equal(generator[0].weight, build()["generator"][0].weight)
