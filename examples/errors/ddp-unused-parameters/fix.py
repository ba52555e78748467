import torch
import torch.distributed as dist
from torch import nn

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)
        self.extra_head = nn.Linear(4, 2)

    def forward(self, x):
        return self.body(x)


# --8<-- [start:fix]
from torch.nn.parallel import DistributedDataParallel

net = Net()
net.extra_head.requires_grad_(False)  # 감싸기 전에, 쓰지 않는 계층을 동결합니다.
model = DistributedDataParallel(net)
# --8<-- [end:fix]


def train_twice(model):
    for _ in range(2):
        model(torch.ones(1, 4)).sum().backward()


train_twice(model)

# --8<-- [start:find]
net = Net()
net(torch.ones(1, 4)).sum().backward()  # 감싸지 않은 모델로 한 번 해 봅니다.
print([name for name, p in net.named_parameters() if p.requires_grad and p.grad is None])
#> ['extra_head.weight', 'extra_head.bias']
# --8<-- [end:find]

# --8<-- [start:each]
model = DistributedDataParallel(Net(), find_unused_parameters=True)
# --8<-- [end:each]

train_twice(model)
assert net.extra_head.weight.grad is None
dist.destroy_process_group()
