import torch
from torch import nn


def build():
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))


# --8<-- [start:setup]
def problems(path, model):
    """나눠 줄 가중치 파일에서 고칠 것들. model은 받는 사람이 만들 모델입니다."""
    try:
        state = torch.load(path, weights_only=True)  # map_location 없이도 열려야 합니다.
    except Exception as error:
        reason = str(error).rpartition("WeightsUnpickler error: ")[2].strip().partition("\n")[0]
        return [f"열지 못합니다: {type(error).__name__}: {reason[:60]}"]
    if not isinstance(state, dict) or not all(map(torch.is_tensor, state.values())):
        return ["텐서가 아닌 것이 들어 있습니다. state_dict()만 담으세요."]
    found = []
    try:
        model.load_state_dict(state)
    except Exception as error:
        lines = str(error).splitlines()
        found += [" ".join(line.split()) for line in lines[1:] or lines]
    for key, tensor in state.items():
        if tensor.device.type != "cpu":
            found.append(f"{key}: {tensor.device}에 있습니다. CPU로 옮겨 저장하세요.")
        if tensor.layout != torch.strided or tensor.is_quantized or tensor.is_meta:
            found.append(f"{key}: 희소, 양자화, meta 텐서라서 값을 보지 못했습니다.")
            continue
        if tensor.untyped_storage().nbytes() > tensor.nbytes:
            found.append(f"{key}: 쓰지 않는 값까지 담겼습니다. clone()하세요.")
        if tensor.itemsize == 1:  # float8에는 isfinite()가 없습니다.
            tensor = tensor.float()
        if not tensor.isfinite().all():
            found.append(f"{key}: NaN이나 무한대가 있습니다.")
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
print(problems("good.pt", build()))
#> []
cases["nowhere.pt"] = None  # 없는 파일입니다.
found = [(path, problem) for path in cases for problem in problems(path, build())]
for path, problem in found:
    print(path, problem[:60])
    #> whole.pt 열지 못합니다: UnpicklingError: Unsupported global: GLOBAL torch.n
    #> checkpoint.pt 텐서가 아닌 것이 들어 있습니다. state_dict()만 담으세요.
    #> prefix.pt Missing key(s) in state_dict: "0.weight", "0.bias", "2.weigh
    #> prefix.pt Unexpected key(s) in state_dict: "module.0.weight", "module.
    #> nan.pt 0.bias: NaN이나 무한대가 있습니다.
    #> slice.pt 0.bias: 쓰지 않는 값까지 담겼습니다. clone()하세요.
    #> nowhere.pt 열지 못합니다: FileNotFoundError: [Errno 2] No such file or direct
# --8<-- [end:check]
assert {path for path, _ in found} == cases.keys() - {"good.pt"}
odd = {"sparse": torch.zeros(8).to_sparse(), "meta": torch.zeros(8, device="meta")}
odd |= {"float8": torch.zeros(8).to(torch.float8_e4m3fn), "bool": torch.zeros(8, dtype=torch.bool)}
for name, tensor in odd.items():
    torch.save(good | {"0.bias": tensor}, "odd.pt")
    assert bool(problems("odd.pt", build())) == (name in {"sparse", "meta"}), name
torch.save({0: torch.zeros(1)}, "odd.pt")
assert problems("odd.pt", build())
