# --8<-- [start:save]
"""학습을 멈춘 곳에서 비트까지 똑같이 이어 가는 체크포인트. 복사해서 쓰세요.

parts: {이름: 객체}. state_dict()가 있는 것(모델, 옵티마이저, 스케줄러, GradScaler)이나 torch.Generator.
progress: 에폭처럼 수와 문자열로 된 값의 딕셔너리. 텐서와 객체는 어느 장치에 있어도 됩니다.
"""

import os
import random
import sys

import torch

numpy = sys.modules.get("numpy")  # NumPy가 있으면 torch가 이미 불러왔습니다.


def save(path, parts, progress):
    """parts의 상태, progress, 난수 생성기 상태를 파일 하나에 담습니다.

    다른 이름으로 쓰고 기본값(weights_only=True)으로 열리는지 본 다음에 이름을 바꾸므로, 실패해도
    있던 파일은 그대로입니다. 그렇게 열 수 없는 값이 섞여 있으면 TypeError를 냅니다.
    """
    states = {k: p.state_dict() if hasattr(p, "state_dict") else p.get_state() for k, p in parts.items()}
    content = {
        "training_checkpoint": 1,
        "shapes": {name: shapes(part) for name, part in parts.items()},
        "parts": states,
        "progress": progress,
        "rng": get_rng(),
    }
    temporary = f"{path}.{os.getpid()}.tmp"
    try:
        torch.save(content, temporary)
        if names := torch.serialization.get_unsafe_globals_in_checkpoint(temporary):
            told = "저장하지 않았습니다. 다음 객체를 수, 문자열, 텐서로 바꾸세요"
            raise TypeError(f"{path}: {told}: {', '.join(names)}")
        os.replace(temporary, path)
    finally:
        if os.path.exists(temporary):
            os.remove(temporary)
# --8<-- [end:save]


# --8<-- [start:load]
def load(path, parts):
    """path의 상태를 parts에 채우고 (progress, rng)를 돌려줍니다. 텐서는 parts의 장치로 갑니다.

    rng는 학습 루프에 들어가기 바로 전에 set_rng에 넘기세요. 파일이 없으면 FileNotFoundError,
    망가졌거나 남의 파일이거나 저장할 때와 다른 parts면 ValueError를 내고 parts를 바꾸지 않습니다.
    """
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise FileNotFoundError(f"{path}: 체크포인트가 없습니다. 경로를 확인하세요.") from None
    except Exception as error:
        raise ValueError(f"{path}: 망가졌거나 PyTorch가 저장한 파일이 아닙니다. 이전 체크포인트를 쓰세요.") from error
    if not isinstance(content, dict) or "training_checkpoint" not in content:
        inside = list(content)[:8] if isinstance(content, dict) else type(content).__name__
        raise ValueError(f"{path}: training_checkpoint.save로 만든 파일이 아닙니다. 내용: {inside}")
    if content["training_checkpoint"] > 1:
        raise ValueError(f"{path}: 더 새로운 형식입니다. 저장한 쪽의 training_checkpoint.py를 쓰세요.")
    saved, now = content["shapes"], {name: shapes(part) for name, part in parts.items()}
    if saved.keys() != now.keys():
        raise ValueError(f"{path}: 담긴 것이 다릅니다. 파일: {sorted(saved)}, parts: {sorted(now)}")
    for name in parts:
        for key in [*saved[name], *now[name]]:
            old, new = saved[name].get(key), now[name].get(key)
            if old != new:
                raise ValueError(f"{path}: 저장할 때와 다릅니다. {name} {key}: 파일 {old}, 지금 {new}")
    for name, part in parts.items():
        fill = part.load_state_dict if hasattr(part, "load_state_dict") else part.set_state
        fill(content["parts"][name])
    return content["progress"], content["rng"]


def shapes(part):
    """클래스의 이름과 텐서의 shape. 모듈은 감싸도 되므로 키만, 옵티마이저는 자리만 봅니다."""
    if isinstance(part, torch.nn.Module):
        return {k: list(v.shape) for k, v in part.state_dict().items() if torch.is_tensor(v)}
    groups = getattr(part, "param_groups", [])
    sizes = {f"group {i}": [list(p.shape) for p in g["params"]] for i, g in enumerate(groups)}
    return {"class": type(part).__name__, **sizes}
# --8<-- [end:load]


# --8<-- [start:rng]
def get_rng():
    """torch(CPU와 모든 GPU), 파이썬, NumPy의 난수 생성기 상태."""
    rng = {"torch": torch.get_rng_state(), "cuda": torch.cuda.get_rng_state_all()}
    rng["python"] = random.getstate()
    if numpy:
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
    if numpy and "numpy" in rng:
        numpy.random.set_state(rng["numpy"])
# --8<-- [end:rng]


if __name__ == "__main__":  # 이 파일을 실행하면 스스로 확인합니다.
    model, generator = torch.nn.Linear(2, 1), torch.Generator()
    save("self-check.pt", {"model": model, "shuffle": generator}, {"epoch": 3})
    expected = torch.rand(4)
    progress, rng = load("self-check.pt", {"model": model, "shuffle": generator})
    set_rng(rng)
    assert progress == {"epoch": 3} and torch.equal(torch.rand(4), expected)
