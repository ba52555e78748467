import torch

# --8<-- [start:setup]
import shutil
from pathlib import Path


def require_space(folder, needed):
    """`folder`에 `needed`바이트가 남아 있지 않으면 OSError입니다. 할당량(quota)까지 알지는 못합니다."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise OSError(f"{folder}: {needed:,}바이트가 필요한데 {free:,}바이트 남았습니다.")


def size_on_disk(state_dict):
    """텐서들을 저장하면 차지할 크기를 바이트로 어림합니다. 묶인 가중치는 한 번만 셉니다."""
    storages = {t.untyped_storage().data_ptr(): t.untyped_storage() for t in state_dict.values()}
    return sum(storage.nbytes() for storage in storages.values())
# --8<-- [end:setup]


# --8<-- [start:check]
weights = torch.nn.Linear(1000, 1000).state_dict()
needed = size_on_disk(weights)
require_space(".", needed)  # 새것과 옛것이 함께 있을 만큼 남아야 합니다.
torch.save(weights, "model.pt")
print(needed, Path("model.pt").stat().st_size - needed < 10_000)
#> 4004000 True
# --8<-- [end:check]
try:
    require_space(".", 10**18)
except OSError as error:
    assert "1,000,000,000,000,000,000바이트" in str(error)
