import torch
from torch import nn


def build(classes):
    backbone = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.ReLU())
    return nn.ModuleDict({"backbone": backbone, "head": nn.Linear(8, classes)})


torch.save(build(1000).state_dict(), "pretrained.pt")
state_dict = torch.load("pretrained.pt", map_location="cpu", weights_only=True)
without_head = {k: v for k, v in state_dict.items() if not k.startswith("head.")}


# --8<-- [start:setup]
def check_loaded(model, state_dict, result, new):
    own = model.state_dict()
    expected = {key for key in own if key.startswith(new)}
    assert expected, f"모델에 {new}로 시작하는 키가 없습니다."
    assert set(result.missing_keys) == expected, set(result.missing_keys) ^ expected
    assert not result.unexpected_keys, result.unexpected_keys
    for key in own.keys() - expected:
        assert key in state_dict, f"파일에 {key}가 없습니다."
        assert torch.equal(own[key], state_dict[key]), f"{key}의 값이 파일과 다릅니다."
    return f"{len(own) - len(expected)} + {len(expected)}"
# --8<-- [end:setup]


# --8<-- [start:check]
model = build(3)
result = model.load_state_dict(without_head, strict=False)
print(check_loaded(model, without_head, result, new="head."))  # 불러온 수와 새로 학습할 수입니다.
#> 7 + 2
# --8<-- [end:check]

# --8<-- [start:wrong]
renamed = {f"module.{key}": tensor for key, tensor in without_head.items()}
result = build(3).load_state_dict(renamed, strict=False)  # 오류가 나지 않습니다.
try:
    check_loaded(build(3), renamed, result, new="head.")
except AssertionError as error:
    message = str(error)
print("backbone.0.weight" in message)  # 검사가 잡아냅니다.
#> True
# --8<-- [end:wrong]
for damaged in ("backbone.1.num_batches_tracked", "backbone.1.running_mean"):
    broken = {key: tensor for key, tensor in without_head.items() if key != damaged}
    model = build(3)
    result = model.load_state_dict(broken, strict=False)
    # _metadata가 없는 딕셔너리라, 첫째 것은 누락된 키에 나오지 않습니다.
    assert (damaged in result.missing_keys) == damaged.endswith("mean")
    try:
        check_loaded(model, broken, result, new="head.")
        message = ""
    except AssertionError as error:
        message = str(error)
    assert damaged in message
half = build(3).half()
result = half.load_state_dict(without_head, strict=False)
try:
    check_loaded(half, without_head, result, new="head.")
    message = ""
except AssertionError as error:
    message = str(error)
assert "값이 파일과 다릅니다" in message
