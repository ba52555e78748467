import warnings

from torch import nn

# --8<-- [start:setup]
from collections import Counter

import torch


def problems(path, model):
    """나눠 줄 가중치 파일에서 고칠 것들. model은 받는 사람이 만들 모델입니다."""
    try:
        state = torch.load(path, weights_only=True)  # map_location 없이도 열려야 합니다.
    except Exception as error:  # 깨진 파일은 온갖 예외를 냅니다.
        reason = str(error).rpartition("WeightsUnpickler error: ")[2].strip().partition("\n")[0]
        reason = reason[:60] or "비었거나 잘린 파일입니다."
        return [f"열지 못합니다: {type(error).__name__}: {reason}"]
    if not isinstance(state, dict) or not all(isinstance(key, str) for key in state):
        return ["키가 이름인 딕셔너리가 아닙니다. state_dict()만 담으세요."]
    # get_extra_state()가 돌려준 것은 텐서가 아니어도 됩니다.
    tensors = {key: t for key, t in state.items() if not key.endswith("_extra_state")}
    if not all(map(torch.is_tensor, tensors.values())):
        return ["텐서가 아닌 것이 들어 있습니다. state_dict()만 담으세요."]
    found, expected = [], model.state_dict()
    try:
        model.load_state_dict(state)
    except RuntimeError as error:
        lines = str(error).splitlines()
        found += [" ".join(line.split()) for line in lines[1:] or lines]
    for key, tensor in tensors.items():
        if key in expected and tensor.dtype != expected[key].dtype:
            found.append(f"{key}: {tensor.dtype}인데 모델은 {expected[key].dtype}입니다.")
    return found + flaws(tensors)
# --8<-- [end:setup]


# --8<-- [start:flaws]
def flaws(tensors):
    found, used = [], Counter()
    dense = {k: t for k, t in tensors.items() if t.layout == torch.strided and not t.is_meta}
    # 저장소마다 쓰는 바이트를 셉니다. 묶은 가중치처럼 같은 곳을 보는 텐서는 한 번만 셉니다.
    views = {
        (t.untyped_storage().data_ptr(), t.storage_offset(), t.shape, t.stride(), t.nbytes)
        for t in dense.values()
    }
    for address, *_, size in views:
        used[address] += size
    for key, tensor in tensors.items():
        if tensor.device.type not in ("cpu", "meta"):
            found.append(f"{key}: {tensor.device}에 있습니다. CPU로 옮겨 저장하세요.")
        if key not in dense or tensor.is_quantized:
            found.append(f"{key}: 희소, 양자화, meta 텐서라서 값을 보지 못했습니다.")
            continue
        storage = tensor.untyped_storage()
        if storage.nbytes() > used[storage.data_ptr()]:
            found.append(f"{key}: 쓰지 않는 값까지 담겼습니다. clone()하세요.")
        if tensor.itemsize == 1:  # float8에는 isfinite()가 없습니다.
            tensor = tensor.float()
        if not tensor.isfinite().all():
            found.append(f"{key}: NaN이나 무한대가 있습니다.")
    return found
# --8<-- [end:flaws]


def build():
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))


# --8<-- [start:check]
good = build().state_dict()
cases = {
    "good.pt": good,
    "whole.pt": build(),
    "checkpoint.pt": {"model": good, "epoch": 3},
    "prefix.pt": {f"module.{key}": tensor for key, tensor in good.items()},
    "nan.pt": good | {"0.bias": torch.full((8,), float("nan"))},
    "slice.pt": good | {"0.bias": torch.zeros(1000)[:8]},
    "half.pt": good | {"0.bias": torch.zeros(8).half()},
}
for path, content in cases.items():
    torch.save(content, path)
open("empty.pt", "wb").close()
print(problems("good.pt", build()))
#> []
paths = [*cases, "empty.pt", "nowhere.pt"]  # 마지막은 없는 파일입니다.
found = [(path, problem) for path in paths for problem in problems(path, build())]
for path, problem in found:
    print(path, problem[:60])
    #> whole.pt 열지 못합니다: UnpicklingError: Unsupported global: GLOBAL torch.n
    #> checkpoint.pt 텐서가 아닌 것이 들어 있습니다. state_dict()만 담으세요.
    #> prefix.pt Missing key(s) in state_dict: "0.weight", "0.bias", "2.weigh
    #> prefix.pt Unexpected key(s) in state_dict: "module.0.weight", "module.
    #> nan.pt 0.bias: NaN이나 무한대가 있습니다.
    #> slice.pt 0.bias: 쓰지 않는 값까지 담겼습니다. clone()하세요.
    #> half.pt 0.bias: torch.float16인데 모델은 torch.float32입니다.
    #> empty.pt 열지 못합니다: EOFError: 비었거나 잘린 파일입니다.
    #> nowhere.pt 열지 못합니다: FileNotFoundError: [Errno 2] No such file or direct
# --8<-- [end:check]
assert {path for path, _ in found} == {*paths} - {"good.pt"}
warnings.filterwarnings("ignore", "Validating sparse")  # 2.15는 희소 텐서를 검사한다고 알립니다.
odd = {"sparse": torch.zeros(8).to_sparse(), "meta": torch.zeros(8, device="meta")}
odd |= {"float8": torch.zeros(8).to(torch.float8_e4m3fn), "bool": torch.zeros(8, dtype=torch.bool)}
for name, tensor in odd.items():
    torch.save(good | {"0.bias": tensor}, "odd.pt")
    unseen = any("보지 못했습니다" in problem for problem in problems("odd.pt", build()))
    assert unseen == (name in {"sparse", "meta"}), name
torch.save({0: torch.zeros(1)}, "odd.pt")
assert problems("odd.pt", build())


class WithSettings(nn.Module):
    def __init__(self):
        super().__init__()
        both = torch.arange(16.0)
        self.a, self.b = nn.Parameter(both[:8]), nn.Parameter(both[8:])
        self.tied = self.a

    def get_extra_state(self):
        return {"classes": ["cat", "dog"]}

    def set_extra_state(self, state):
        assert state == {"classes": ["cat", "dog"]}


model = WithSettings()
torch.save(model.state_dict(), "settings.pt")  # 한 저장소를 둘이 나누어 다 씁니다.
assert problems("settings.pt", model) == []
torch.save({"a": model.a, "tied": model.a}, "tied.pt")  # 같은 곳을 두 번 세지 않습니다.
assert sum("쓰지 않는 값" in problem for problem in problems("tied.pt", model)) == 2
torch.save(good, "old.pt", _use_new_zipfile_serialization=False)
with open("old.pt", "rb") as file:
    data = file.read()
errors = set()
warnings.simplefilter("ignore")  # 깨진 파일의 pickle 프로토콜 경고를 끕니다.
for index in range(0, 600, 3):  # 바이트 하나가 깨진 파일도 예외 없이 답합니다.
    with open("broken.pt", "wb") as file:
        file.write(data[:index] + bytes([data[index] ^ 0x55]) + data[index + 1 :])
    errors |= {problem.split(": ")[1] for problem in problems("broken.pt", build()) if "열지" in problem}
assert errors - {"RuntimeError", "UnpicklingError", "EOFError"}
