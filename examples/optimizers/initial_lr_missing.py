import torch
from torch.optim.lr_scheduler import StepLR


# --8<-- [start:setup]
def build_optimizer():
    return torch.optim.SGD([torch.zeros(1)], lr=0.1)


saved = StepLR(build_optimizer(), step_size=2)
for _ in range(3):
    saved.optimizer.step()
    saved.step()
file = {"optimizer": saved.optimizer.state_dict(), "scheduler": saved.state_dict()}
torch.save(file, "run.pt")
file = torch.load("run.pt", weights_only=True)
# --8<-- [end:setup]

# --8<-- [start:reproduce]
optimizer = build_optimizer()
try:
    StepLR(optimizer, step_size=2, last_epoch=3)  # 새 옵티마이저에는 처음 학습률이 없습니다.
except KeyError as error:
    message = error.args[0]
print(message.split(" when")[0])
#> param 'initial_lr' is not specified in param_groups[0]
# --8<-- [end:reproduce]

# --8<-- [start:fix]
optimizer = build_optimizer()
scheduler = StepLR(optimizer, step_size=2)  # last_epoch를 적지 않습니다.
optimizer.load_state_dict(file["optimizer"])
scheduler.load_state_dict(file["scheduler"])
print(scheduler.last_epoch, optimizer.param_groups[0]["initial_lr"])
#> 3 0.1
# --8<-- [end:fix]
assert scheduler.get_last_lr() == saved.get_last_lr()
