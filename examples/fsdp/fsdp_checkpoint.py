# --8<-- [start:save]
"""FSDP 학습을 파일 하나로 멈추고 잇습니다. 복사해서 쓰세요. DDP나 감싸지 않은 모델에도 됩니다."""

import os

import torch
import torch.distributed as dist
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    get_model_state_dict,
    get_optimizer_state_dict,
    set_model_state_dict,
    set_optimizer_state_dict,
)


def save(path, model, optimizer, progress):
    """모든 랭크가 불러야 합니다. 랭크 0의 CPU에 전체가 들어갈 자리가 있어야 합니다.

    랭크 0이 쓰지 못하면 모든 랭크에서 RuntimeError가 납니다."""
    options = StateDictOptions(full_state_dict=True, cpu_offload=True)
    weights = get_model_state_dict(model, options=options)
    moments = get_optimizer_state_dict(model, optimizer, options=options)
    result = [None]
    if dist.get_rank() == 0:
        try:
            file = {"model": weights, "optimizer": moments, "progress": progress}
            torch.save(file, f"{path}.tmp")
            os.replace(f"{path}.tmp", path)
        except Exception as error:
            result = [f"{path}: 랭크 0이 저장하지 못했습니다. {error!r}"]
    dist.broadcast_object_list(result)  # 기다리고, 결과까지 받습니다.
    if result[0]:
        raise RuntimeError(result[0])
# --8<-- [end:save]


# --8<-- [start:load]
def load(path, model, optimizer):
    """랭크 0만 읽어 나누어 주고 progress를 돌려줍니다. 모든 랭크가 불러야 합니다."""
    file = {"model": {}, "optimizer": {}, "progress": None}
    if dist.get_rank() == 0:
        file = torch.load(path, map_location="cpu", weights_only=True)
    options = StateDictOptions(full_state_dict=True, broadcast_from_rank0=True)
    set_model_state_dict(model, file["model"], options=options)
    set_optimizer_state_dict(model, optimizer, file["optimizer"], options=options)
    progress = [file["progress"]]
    dist.broadcast_object_list(progress)
    return progress[0]
# --8<-- [end:load]


if __name__ == "__main__":  # 이 파일을 실행하면 스스로 확인합니다.
    dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
    model = torch.nn.Linear(2, 1)
    optimizer = torch.optim.AdamW(model.parameters())
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    save("self-check.pt", model, optimizer, {"epoch": 3})
    other = torch.nn.Linear(2, 1)
    adam = torch.optim.AdamW(other.parameters())
    assert load("self-check.pt", other, adam) == {"epoch": 3}
    assert torch.equal(other.weight, model.weight)
    assert torch.equal(adam.state[other.bias]["exp_avg"], optimizer.state[model.bias]["exp_avg"])
    dist.destroy_process_group()
