import pickle

import torch
from torch import nn


def build():
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))


# --8<-- [start:setup]
def problems(path, model):
    """나눠 줄 가중치 파일에서 고칠 것들. model은 받는 사람이 만들 모델입니다."""
    try:
        state = torch.load(path, weights_only=True)  # map_location 없이도 열려야 합니다.
    except (RuntimeError, EOFError, pickle.UnpicklingError) as error:
        return [f"받는 사람이 열지 못합니다: {str(error).splitlines()[0][:60]}"]
    if not isinstance(state, dict) or not all(map(torch.is_tensor, state.values())):
        return ["텐서가 아닌 것이 들어 있습니다. state_dict()만 담으세요."]
    found = []
    try:
        model.load_state_dict(state)
    except RuntimeError as error:
        found.append(" ".join(str(error).splitlines()[1].split()))
    for key, tensor in state.items():
        if tensor.device.type != "cpu":
            found.append(f"{key}: {tensor.device}에 있습니다. CPU로 옮겨 저장하세요.")
        if not torch.isfinite(tensor).all():
            found.append(f"{key}: NaN이나 무한대가 있습니다.")
        if tensor.untyped_storage().nbytes() > tensor.nbytes:
            found.append(f"{key}: 쓰지 않는 값까지 담겼습니다. clone()하세요.")
    return found
# --8<-- [end:setup]


# --8<-- [start:check]
good = build().state_dict()
cases = {
    "good.pt": good,
    "whole.pt": build(),
    "checkpoint.pt": {"model": good, "epoch": 3},
    "prefix.pt": {f"module.{key}": tensor for key, tensor in good.items()},
    "nan.pt": good | {"0.bias": torch.full((8,), float("nan"))},
    "slice.pt": good | {"0.bias": torch.zeros(1000)[:8]},
}
for path, content in cases.items():
    torch.save(content, path)
for path in cases:
    print(path, problems(path, build())[:1])
    #> good.pt []
    #> whole.pt ['받는 사람이 열지 못합니다: Weights only load failed. This file can still be loaded, to ']
    #> checkpoint.pt ['텐서가 아닌 것이 들어 있습니다. state_dict()만 담으세요.']
    #> prefix.pt ['Missing key(s) in state_dict: "0.weight", "0.bias", "2.weight", "2.bias".']
    #> nan.pt ['0.bias: NaN이나 무한대가 있습니다.']
    #> slice.pt ['0.bias: 쓰지 않는 값까지 담겼습니다. clone()하세요.']
# --8<-- [end:check]
assert problems("good.pt", build()) == []
assert all(len(problems(path, build())) >= 1 for path in cases if path != "good.pt")
