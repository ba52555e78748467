import resource
from contextlib import contextmanager
from pathlib import Path

import torch
from torch import nn

model = nn.Linear(5_000, 10_000)  # 200MB
expected = model.bias.clone()
torch.save(model.state_dict(), "large.pt")
del model


@contextmanager
def room(size):
    """앞으로 `size`바이트까지만 더 쓸 수 있게 합니다."""
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


# --8<-- [start:room]
with room(300_000_000):  # 200MB짜리 모델이 하나는 들어가고 둘은 들어가지 않습니다.
    try:
        model = nn.Linear(5_000, 10_000)  # 하나를 만들고
        model.load_state_dict(torch.load("large.pt", weights_only=True))  # 하나를 더 읽습니다.
    except RuntimeError as error:
        message = str(error)
print("can't allocate memory" in message)
#> True
# --8<-- [end:room]

del model

with room(300_000_000):
    # --8<-- [start:fix]
    with torch.device("meta"):
        model = nn.Linear(5_000, 10_000)  # 모양만 있고 메모리를 쓰지 않습니다.
    state_dict = torch.load("large.pt", map_location="cpu", mmap=True, weights_only=True)
    model.load_state_dict(state_dict, assign=True)  # 복사하지 않고 그 텐서를 씁니다.
    # --8<-- [end:fix]

assert torch.equal(model.bias, expected) and not model.weight.is_meta
