# --8<-- [start:save]
"""학습을 멈춘 곳에서 비트까지 똑같이 이어 가는 체크포인트. 복사해서 쓰세요.

parts: {이름: 객체}. 모델, EMA, 옵티마이저, 스케줄러, GradScaler, torch.Generator. 어느 장치에 있어도 됩니다.
progress: 에폭처럼 수, 문자열, 텐서로 된 값의 딕셔너리.
"""

import os
import random
import sys
from collections import OrderedDict
from io import BytesIO

import torch


def save(path, parts, progress):
    """다른 이름으로 다 쓴 다음 이름을 바꾸므로, 저장하지 못해도 있던 파일은 그대로입니다."""
    content, temporary = pack(parts, progress, path), f"{path}.{os.getpid()}.tmp"
    os.makedirs(os.path.dirname(temporary) or ".", exist_ok=True)
    try:
        torch.save(content, temporary)
        os.replace(temporary, path)
    finally:
        if os.path.exists(temporary):
            os.remove(temporary)


def pack(parts, progress, path="체크포인트"):
    """저장할 딕셔너리. weights_only=True로 열리지 않을 값이 있으면 TypeError로 그 위치를 알립니다."""
    if wrong := [k for k, p in parts.items() if not isinstance(p, torch.Generator) and not hasattr(p, "state_dict")]:
        raise TypeError(f"{path}: 저장하지 않았습니다. parts에는 상태 대신 객체를, 수는 progress에 담으세요: {wrong}")
    states = {k: p.get_state() if isinstance(p, torch.Generator) else p.state_dict() for k, p in parts.items()}
    if refused := [*unloadable(states, "parts"), *unloadable(progress, "progress")]:
        raise TypeError(f"{path}: 저장하지 않았습니다. 수, 문자열, 텐서로 바꾸세요: {', '.join(refused)}")
    file = {"training_checkpoint": 1, "shapes": [*shapes(parts)], "parts": states}
    return file | {"progress": progress, "rng": get_rng()}
# --8<-- [end:save]


# --8<-- [start:refuse]
def unloadable(value, where):
    """weights_only=True로 열리지 않을 값의 위치와 클래스를 하나씩 돌려줍니다."""
    if type(value) in (dict, OrderedDict, list, tuple):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from unloadable(key, f"{where}의 키")
            yield from unloadable(inner, f"{where}[{key!r}]")
    elif type(value) not in (bool, int, float, str, type(None), torch.Tensor):
        try:
            torch.save(value, file := BytesIO())
            torch.load(BytesIO(file.getvalue()), weights_only=True)
        except Exception:
            yield f"{where}({type(value).__name__})"
# --8<-- [end:refuse]


# --8<-- [start:load]
def load(path, parts):
    """path로 parts를 채우고 (progress, rng)를 돌려줍니다. rng는 학습 루프 바로 앞에서 set_rng에 넘기세요.

    열지 못하면 OSError, 쓸 수 없는 파일이거나 저장할 때와 다른 parts면 채우기 전에 ValueError를 냅니다."""
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise type(error)(f"{path}: 열 수 없습니다({error.strerror}). 경로를 확인하세요.") from None
    except Exception as error:
        why = "망가졌거나 PyTorch가 저장한 파일이 아닙니다. 이전 체크포인트를 쓰세요."
        if name := str(error).partition("Unsupported global: GLOBAL ")[2].partition(" ")[0]:
            why = f"save로 만든 파일이 아닙니다. {name} 객체가 들어 있습니다. 다시 저장하세요."
        raise ValueError(f"{path}: {why}") from error
    return unpack(content, parts, path)


def unpack(content, parts, path="체크포인트"):
    """pack이 돌려준 딕셔너리로 parts를 채웁니다. 그 밖은 load와 같습니다."""
    if not isinstance(content, dict) or content.get("training_checkpoint") != 1 or "rng" not in content:
        inside = list(content)[:3] if isinstance(content, dict) else type(content).__name__
        raise ValueError(f"{path}: 형식이 다릅니다. 이 모듈로 저장한 것을 넘기세요. 내용: {inside}")
    saved, now = set(content["shapes"]), {*shapes(parts)}
    if saved != now:
        told = f"파일에는 {min(saved - now, default='없고')}, 지금은 {min(now - saved, default='없음')}"
        raise ValueError(f"{path}: 저장할 때와 다르니 같게 만드세요. {told}")
    for name, part in parts.items():
        fill = part.set_state if isinstance(part, torch.Generator) else part.load_state_dict
        fill(content["parts"][name])
    return content["progress"], content["rng"]


def shapes(parts):
    """저장할 때와 비교할 것. 모델은 클래스를 보지 않고, 옵티마이저는 매개변수의 순서, 이름, shape, 자료형을 봅니다."""
    for name, part in parts.items():
        tensors = part.state_dict() if (model := isinstance(part, torch.nn.Module)) else {}
        off = isinstance(part, torch.amp.GradScaler) and not part.is_enabled()
        for i, group in enumerate(getattr(part, "param_groups", ())):
            names = group.get("param_names", [""] * len(group["params"]))  # 없으면 순서가 바뀌어도 모릅니다.
            tensors |= {f"group {i} param {j} {names[j]}".strip(): p for j, p in enumerate(group["params"])}
        yield f"{name} {'비활성화한 ' * off}{'Module' if model else type(part).__name__}"
        for key, value in tensors.items():
            if torch.is_tensor(value):
                yield f"{name} {key} {list(value.shape)} {str(value.dtype)[6:]}"
# --8<-- [end:load]


# --8<-- [start:rng]
def get_rng():
    """torch(CPU와 모든 GPU), 파이썬, NumPy의 난수 생성기 상태."""
    rng = {"torch": torch.get_rng_state(), "cuda": torch.cuda.get_rng_state_all(), "python": random.getstate()}
    if numpy := sys.modules.get("numpy"):  # NumPy가 있으면 torch가 이미 불러왔습니다.
        name, keys, *rest = numpy.random.get_state()
        rng["numpy"] = (name, keys.tolist(), *rest)  # 배열인 채로는 weights_only=True로 열리지 않습니다.
    return rng


def set_rng(rng):
    """get_rng가 돌려준 상태로 되돌립니다. GPU의 수가 저장할 때와 다르면 ValueError를 냅니다."""
    if len(rng["cuda"]) != torch.cuda.device_count():
        raise ValueError("저장할 때와 GPU 수가 다릅니다. 난수까지 같을 수 없으니 set_rng를 빼고 이어 가세요.")
    torch.set_rng_state(rng["torch"])
    torch.cuda.set_rng_state_all(rng["cuda"])
    random.setstate(rng["python"])
    if (numpy := sys.modules.get("numpy")) and "numpy" in rng:
        numpy.random.set_state(rng["numpy"])
# --8<-- [end:rng]


if __name__ == "__main__":  # 이 파일을 실행하면 스스로 확인합니다.
    save("self-check.pt", parts := {"model": torch.nn.Linear(2, 1), "shuffle": torch.Generator()}, {"epoch": 3})
    expected = torch.rand(4)
    set_rng(load("self-check.pt", parts)[1])
    assert torch.equal(torch.rand(4), expected)
