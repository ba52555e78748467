import torch
from torch import nn

model = nn.Linear(4, 2)
saved = torch.optim.AdamW(model.parameters())
model(torch.ones(1, 4)).sum().backward()
saved.step()
torch.save(saved.state_dict(), "optimizer.pt")


# --8<-- [start:load]
def load_into(model, **options):
    optimizer = torch.optim.AdamW(model.parameters(), **options)
    optimizer.load_state_dict(torch.load("optimizer.pt", weights_only=True))
    return optimizer


half = nn.Linear(4, 2).bfloat16()
optimizer = load_into(half)
for name, value in optimizer.state[half.weight].items():
    print(name, value.dtype)
    #> step torch.float32
    #> exp_avg torch.bfloat16
    #> exp_avg_sq torch.bfloat16
# --8<-- [end:load]
assert optimizer.state[half.weight]["exp_avg"].dtype == torch.bfloat16

# --8<-- [start:wrong]
model = nn.Linear(4, 2)
optimizer = load_into(model)
model.double()  # 불러온 뒤에 자료형을 바꾸면 상태는 float32로 남습니다.
model(torch.ones(1, 4).double()).sum().backward()
try:
    optimizer.step()
except RuntimeError as error:
    message = str(error)
print(message)
#> expected dtype float for `end` but got dtype double
# --8<-- [end:wrong]

# --8<-- [start:flags]
model = nn.Linear(4, 2)
optimizer = load_into(model, fused=True)
print(optimizer.param_groups[0]["fused"])  # 코드의 True가 아니라 파일의 값입니다.
#> None
saved = optimizer.state_dict()
saved["param_groups"][0]["capturable"] = True  # CUDA 그래프로 학습한 파일을 흉내 냅니다.
optimizer.load_state_dict(saved)
model(torch.ones(1, 4)).sum().backward()
try:
    optimizer.step()
except AssertionError as error:
    message = str(error)
print(message.split(": ")[0])
#> If capturable=True, params and state_steps must be on supported devices
for group in optimizer.param_groups:
    group["capturable"] = False  # 불러온 다음에 이 컴퓨터에 맞게 되돌립니다.
optimizer.step()
# --8<-- [end:flags]
assert optimizer.state[model.weight]["step"] == 2
