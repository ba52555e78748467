import torch
from torch import nn

# --8<-- [start:check]
norm = nn.BatchNorm1d(3)
for _ in range(5):
    norm(torch.randn(4, 3))
norm.eval()(torch.randn(4, 3))  # 평가 모드에서는 세지 않습니다.
count = norm.state_dict()["num_batches_tracked"]
print(count.item(), count.dtype, tuple(count.shape))
#> 5 torch.int64 ()
# --8<-- [end:check]
assert count == 5


def mean_after_one_batch(momentum, counted):
    norm = nn.BatchNorm1d(1, momentum=momentum)
    norm.num_batches_tracked.fill_(counted)
    norm(torch.tensor([[1.0], [3.0]]))
    return norm.running_mean


# 세어 둔 수는 momentum=None일 때만 평균에 쓰입니다.
assert torch.equal(mean_after_one_batch(0.1, 0), mean_after_one_batch(0.1, 5))
assert not torch.equal(mean_after_one_batch(None, 0), mean_after_one_batch(None, 5))
