# --8<-- [start:save]
"""DDP 학습의 체크포인트. 복사해서 쓰세요. parts는 {이름: state_dict()가 있는 객체}입니다."""

import os

import torch
import torch.distributed as dist
from torch.nn.parallel import DataParallel, DistributedDataParallel


def unwrap(part):
    """DDP, DataParallel, torch.compile이 감싼 것을 모두 벗깁니다. 감싸지 않았으면 그대로 돌려줍니다."""
    while True:
        if isinstance(part, (DataParallel, DistributedDataParallel)):
            part = part.module
        elif hasattr(part, "_orig_mod"):
            part = part._orig_mod
        else:
            return part


def save(path, parts, progress):
    """모든 랭크가 불러야 합니다. 랭크 0이 쓰지 못하면 모든 랭크에서 RuntimeError가 납니다."""
    rng, result = [None] * dist.get_world_size(), [None]
    dist.all_gather_object(rng, get_rng())  # 난수는 랭크마다 다르므로 모두 모읍니다.
    if dist.get_rank() == 0:
        try:
            states = {name: unwrap(part).state_dict() for name, part in parts.items()}
            torch.save({"parts": states, "progress": progress, "rng": rng}, f"{path}.tmp")
            os.replace(f"{path}.tmp", path)
        except Exception as error:
            result = [f"{path}: 랭크 0이 저장하지 못했습니다. {error!r}"]
    dist.broadcast_object_list(result)  # barrier()처럼 기다리고, 결과까지 받습니다.
    if result[0]:
        raise RuntimeError(result[0])
# --8<-- [end:save]


# --8<-- [start:load]
def load(path, parts):
    """parts를 채우고 progress를 돌려줍니다. 난수도 되돌리므로 학습 루프 바로 앞에서 부르세요.

    옵티마이저의 상태는 매개변수가 있는 장치로 갑니다. 랭크의 수가 다르면 난수는 그대로 둡니다.
    """
    content = torch.load(path, map_location="cpu", weights_only=True)
    for name, part in parts.items():
        unwrap(part).load_state_dict(content["parts"][name])
    if len(content["rng"]) == dist.get_world_size():
        set_rng(content["rng"][dist.get_rank()])
    return content["progress"]


def get_rng():
    """이 랭크의 난수 생성기 상태. GPU는 torch.cuda.set_device로 고른 것 하나입니다."""
    cuda = [torch.cuda.get_rng_state()] if torch.cuda.is_initialized() else []
    return [torch.get_rng_state(), *cuda]


def set_rng(states):
    torch.set_rng_state(states[0])
    if states[1:] and torch.cuda.is_available():
        torch.cuda.set_rng_state(states[1])
# --8<-- [end:load]


if __name__ == "__main__":  # 이 파일을 실행하면 스스로 확인합니다.
    dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
    model = DistributedDataParallel(torch.nn.Linear(2, 1))
    save("self-check.pt", {"model": model}, {"epoch": 3})
    expected, other = torch.rand(4), torch.nn.Linear(2, 1)
    assert load("self-check.pt", {"model": other}) == {"epoch": 3}
    assert torch.equal(torch.rand(4), expected)
    assert torch.equal(other.weight, model.module.weight)
    del model
    dist.destroy_process_group()
