import torch
from lora import add_lora, load_lora, lora_state_dict
from torch import nn


def make(seed=0):
    torch.manual_seed(seed)
    model = add_lora(nn.Sequential(nn.Linear(8, 8), nn.Tanh(), nn.Linear(8, 2)), ["0", "2"])
    trained = [p for p in model.parameters() if p.requires_grad]  # 어댑터만 넘깁니다.
    return model, torch.optim.AdamW(trained, lr=0.01)


def train(model, optimizer, steps):
    for step in steps:
        x = torch.randn(16, 8, generator=torch.Generator().manual_seed(step))
        optimizer.zero_grad()
        (model(x) - 1).square().mean().backward()
        optimizer.step()


model, optimizer = make()
train(model, optimizer, range(5))

# --8<-- [start:save]
checkpoint = {
    "adapter": lora_state_dict(model),
    "optimizer": optimizer.state_dict(),  # 학습하는 매개변수의 상태만 있어서 작습니다.
    "step": 5,
}
torch.save(checkpoint, "adapter-checkpoint.pt")
# --8<-- [end:save]
train(model, optimizer, range(5, 10))

# --8<-- [start:load]
resumed, optimizer2 = make()  # 바탕 모델, LoRA, 옵티마이저의 차례로 만듭니다.
checkpoint = torch.load("adapter-checkpoint.pt", map_location="cpu", weights_only=True)
load_lora(resumed, checkpoint["adapter"])
optimizer2.load_state_dict(checkpoint["optimizer"])
train(resumed, optimizer2, range(checkpoint["step"], 10))
# --8<-- [end:load]

# --8<-- [start:check]
pairs = zip(lora_state_dict(model).values(), lora_state_dict(resumed).values(), strict=True)
print(all(torch.equal(a, b) for a, b in pairs))  # 멈추지 않은 학습과 같습니다.
#> True
print(len(optimizer2.state), len(list(resumed.parameters())))
#> 4 8
# --8<-- [end:check]
assert checkpoint["step"] == 5
