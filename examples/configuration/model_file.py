"""모델을 다시 만들 이름과 설정을 가중치와 함께 담습니다. torch와 표준 라이브러리만 씁니다."""

import inspect

import torch

MODELS = {}


# --8<-- [start:save]
def register(cls):
    """`cls`를 이름으로 찾을 수 있게 적어 둡니다. 클래스 위에 `@register`를 붙이세요."""
    known = MODELS.setdefault(cls.__name__, cls)
    if known.__module__ != cls.__module__:  # 노트북에서 셀을 다시 실행한 것은 괜찮습니다.
        raise ValueError(f"{cls.__name__}: 같은 이름의 클래스가 {known.__module__}에 있습니다.")
    MODELS[cls.__name__] = cls
    return cls


def save(model, config, path):
    """`model`과, 그것을 만든 인자 `config`(딕셔너리)를 담습니다. 적지 않은 기본값도 적습니다.

    등록하지 않은 클래스면 KeyError, `__init__`이 모르는 인자가 있으면 TypeError입니다.
    """
    name = type(model).__name__
    arguments = inspect.signature(MODELS[name]).bind(**config)
    arguments.apply_defaults()
    content = {"class": name, "config": dict(arguments.arguments), "model": model.state_dict()}
    torch.save(content, path)
# --8<-- [end:save]


# --8<-- [start:load]
def load(path, map_location="cpu"):
    """`save`가 쓴 파일로 모델을 만들어 평가 모드로 돌려줍니다. 클래스를 등록한 모듈을 먼저 import하세요.

    `map_location`은 모델을 둘 장치입니다. 모르는 이름이면 KeyError, 설정이 클래스와 맞지 않으면
    TypeError, 가중치가 맞지 않으면 RuntimeError입니다.
    """
    file = torch.load(path, map_location=map_location, weights_only=True)
    if file["class"] not in MODELS:
        known = ", ".join(sorted(MODELS)) or "없음"
        raise KeyError(f"{path}: 모르는 모델 {file['class']!r}. 등록된 모델: {known}")
    model = MODELS[file["class"]](**file["config"])
    model.load_state_dict(file["model"])
    return model.to(map_location).eval()
# --8<-- [end:load]


if __name__ == "__main__":  # 파일을 실행하면 스스로를 확인합니다.

    @register
    class Tiny(torch.nn.Linear):
        def __init__(self, inputs, outputs=2):
            super().__init__(inputs, outputs)

    tiny = Tiny(3)
    save(tiny, {"inputs": 3}, "tiny.pt")
    restored = load("tiny.pt")
    assert torch.load("tiny.pt", weights_only=True)["config"] == {"inputs": 3, "outputs": 2}
    assert torch.equal(restored.weight, tiny.weight) and not restored.training
