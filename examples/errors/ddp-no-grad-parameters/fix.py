import torch.distributed as dist
from torch import nn

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Linear(4, 2).requires_grad_(False)


# --8<-- [start:fix]
from torch.nn.parallel import DistributedDataParallel


def wrap(model):
    """학습할 매개변수가 있을 때만 DDP로 감쌉니다."""
    if any(parameter.requires_grad for parameter in model.parameters()):
        return DistributedDataParallel(model)
    return model


teacher = wrap(model)  # 동결한 모델은 그대로 씁니다.
student = wrap(nn.Linear(4, 2))
print(type(teacher).__name__, type(student).__name__)
#> Linear DistributedDataParallel
# --8<-- [end:fix]

assert teacher is model
dist.destroy_process_group()
