import torch
from torch.optim.lr_scheduler import LambdaLR

# --8<-- [start:setup]
optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
saved = LambdaLR(optimizer, lambda epoch: 0.5**epoch)
# --8<-- [end:setup]

# --8<-- [start:wrong]
print(saved.state_dict()["lr_lambdas"])
#> [None]
optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
scheduler = LambdaLR(optimizer, lambda epoch: 0.1**epoch)  # 그사이 코드가 바뀌었습니다.
scheduler.load_state_dict(saved.state_dict())
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())  # 파일이 아니라 지금의 함수를 따릅니다.
#> [0.1]
# --8<-- [end:wrong]
assert scheduler.get_last_lr() == [0.1]


# --8<-- [start:right]
class Halving:
    def __init__(self, factor):
        self.factor = factor

    def __call__(self, epoch):
        return self.factor**epoch


saved = LambdaLR(torch.optim.SGD([torch.zeros(1)], lr=1.0), Halving(0.5))
print(saved.state_dict()["lr_lambdas"])
#> [{'factor': 0.5}]
optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
scheduler = LambdaLR(optimizer, Halving(0.1))
scheduler.load_state_dict(saved.state_dict())
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())
#> [0.5]
# --8<-- [end:right]
assert scheduler.lr_lambdas[0].factor == 0.5
