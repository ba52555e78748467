import torch
from torch import nn


# --8<-- [start:check]
def check_optimizer(optimizer, saved, saved_model):
    """불러오기 전에 매개변수의 이름, 순서, 모양이 저장할 때와 같은지 봅니다."""
    if len(saved["param_groups"]) != len(optimizer.param_groups):
        raise ValueError(
            f"그룹의 수가 다릅니다. 파일 {len(saved['param_groups'])}개, "
            f"지금 {len(optimizer.param_groups)}개."
        )
    for old, now in zip(saved["param_groups"], optimizer.param_groups, strict=True):
        if "param_names" not in old or "param_names" not in now:
            where = "지금의 옵티마이저" if "param_names" in old else "파일"
            raise ValueError(f"{where}에 이름이 없습니다. model.named_parameters()로 만드세요.")
        before, after = old["param_names"], now["param_names"]
        gone = [name for name in before if name not in after]
        new = [name for name in after if name not in before]
        if gone or new:
            raise ValueError(f"매개변수가 다릅니다. 파일에만 {gone}, 지금만 {new}.")
        if before != after:
            raise ValueError(f"매개변수의 순서가 다릅니다. 파일 {before}, 지금 {after}.")
        for name, parameter in zip(after, now["params"], strict=True):
            shape, expected = tuple(saved_model[name].shape), tuple(parameter.shape)
            if shape != expected:
                raise ValueError(f"{name}의 모양이 다릅니다. 파일 {shape}, 지금 {expected}.")
# --8<-- [end:check]


# --8<-- [start:setup]
def build(sizes=(4, 3, 2), named=True, flipped=False):
    model = nn.Sequential(*[nn.Linear(a, b) for a, b in zip(sizes, sizes[1:], strict=False)])
    parameters = list(model.named_parameters() if named else model.parameters())
    return model, torch.optim.AdamW(parameters[::-1] if flipped else parameters)


def try_load(saved_as, built_as):
    model, saved = build(**saved_as)
    _, optimizer = build(**built_as)
    try:
        check_optimizer(optimizer, saved.state_dict(), model.state_dict())
        optimizer.load_state_dict(saved.state_dict())
    except ValueError as error:
        return str(error)
    return "불러왔습니다."
# --8<-- [end:setup]


# --8<-- [start:use]
print(try_load({}, {}))
#> 불러왔습니다.
print(try_load({"named": False}, {}))
#> 파일에 이름이 없습니다. model.named_parameters()로 만드세요.
print(try_load({}, {"sizes": (4, 3, 2, 1)}))
#> 매개변수가 다릅니다. 파일에만 [], 지금만 ['2.weight', '2.bias'].
print(try_load({}, {"sizes": (4, 5, 2)}))
#> 0.weight의 모양이 다릅니다. 파일 (3, 4), 지금 (5, 4).
print(try_load({"sizes": (2, 2)}, {"sizes": (2, 2), "flipped": True}))
#> 매개변수의 순서가 다릅니다. 파일 ['0.weight', '0.bias'], 지금 ['0.bias', '0.weight'].
# --8<-- [end:use]

# --8<-- [start:old]
model, optimizer = build()
saved = build(named=False)[1].state_dict()  # 이름 없이 저장한 옛 파일입니다.
names = [name for name, _ in model.named_parameters()]  # 저장할 때의 순서를 알 때만 붙입니다.
saved["param_groups"][0]["param_names"] = names
check_optimizer(optimizer, saved, model.state_dict())
# --8<-- [end:old]
assert try_load({}, {"named": False}).startswith("지금의 옵티마이저에 이름이 없습니다.")
