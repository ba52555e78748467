# --8<-- [start:setup]
import torch


def save_all(path, *, extra=None, **parts):
    """이름을 붙인 모델과 옵티마이저를 `extra`(숫자와 문자열)와 함께 한 파일에 저장합니다."""
    state = {name: part.state_dict() for name, part in parts.items()}
    torch.save({"parts": state, "extra": extra or {}}, path)


def load_all(path, **parts):
    """`save_all`한 파일에서 적은 부품만 채우고 `extra`를 돌려줍니다.

    이름이 없으면 무엇도 바꾸기 전에 KeyError를 냅니다. 값은 CPU로 읽습니다.
    """
    checkpoint = torch.load(path, map_location="cpu", weights_only=True)
    missing = parts.keys() - checkpoint["parts"].keys()
    if missing:
        raise KeyError(f"{sorted(missing)}: 파일에 없는 이름입니다. 있는 것: {list(checkpoint['parts'])}")
    for name, part in parts.items():
        part.load_state_dict(checkpoint["parts"][name])
    return checkpoint["extra"]
# --8<-- [end:setup]


if __name__ == "__main__":
    from torch import nn

    a, b = nn.Linear(2, 2), nn.Linear(3, 1)
    save_all("both.pt", a=a, b=b, extra={"epoch": 3})
    b2 = nn.Linear(3, 1)
    assert load_all("both.pt", b=b2) == {"epoch": 3} and torch.equal(b.weight, b2.weight)
    before = b2.weight.clone()
    try:
        load_all("both.pt", b=nn.Linear(3, 1), c=b2)
    except KeyError as error:
        message = error.args[0]
    assert message.startswith("['c']") and torch.equal(b2.weight, before)
