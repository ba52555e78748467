from torch import nn

# --8<-- [start:setup]
import inspect


def build(cls, config):
    """설정의 이름이 `cls`의 인자와 똑같을 때만 만듭니다. 모르는 것과 빠진 것을 함께 알립니다."""
    names = inspect.signature(cls).parameters
    unknown, missing = sorted(config.keys() - names), [n for n in names if n not in config]
    if unknown or missing:
        raise TypeError(f"{cls.__name__}: 모르는 설정 {unknown}, 빠진 설정 {missing}")
    return cls(**config)
# --8<-- [end:setup]


class Net(nn.Linear):
    def __init__(self, inputs, outputs, scale=1.0):
        super().__init__(inputs, outputs)
        self.scale = scale


# --8<-- [start:check]
messages = []
for make in (lambda c: Net(**c), lambda c: build(Net, c)):
    try:
        make({"inputs": 4, "n_outputs": 2})
    except TypeError as error:
        messages.append(str(error))
for message in messages:
    print(message)
    #> Net.__init__() got an unexpected keyword argument 'n_outputs'
    #> Net: 모르는 설정 ['n_outputs'], 빠진 설정 ['outputs', 'scale']
# --8<-- [end:check]
assert build(Net, {"inputs": 4, "outputs": 2, "scale": 0.5}).scale == 0.5

missing = ""
try:
    Net(**{"inputs": 4})
except TypeError as error:
    missing = str(error)
print(f"missing: {missing}")
#> missing: Net.__init__() missing 1 required positional argument: 'outputs'
