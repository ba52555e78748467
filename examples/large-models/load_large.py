import torch
from torch import nn


# --8<-- [start:load]
def load_large(build, path):
    """build()가 만드는 모델을, path에 저장한 state_dict로 채워 돌려줍니다.

    값을 복사하지 않고 파일을 메모리처럼 씁니다(mmap). 모델을 쓰는 동안에는 파일을
    지우거나 덮어쓰지 마세요. 옵티마이저는 돌려받은 모델로 만드세요.
    """
    with torch.device("meta"):  # 자리도 값도 없이 모양만 만듭니다.
        model = build()
    names = {}
    for name, parameter in model.named_parameters(remove_duplicate=False):
        names.setdefault(parameter, []).append(name)

    weights = torch.load(path, map_location="cpu", mmap=True, weights_only=True)
    model.load_state_dict(weights, assign=True)

    for *others, last in names.values():  # 함께 쓰던 매개변수를 다시 묶습니다.
        for other in others:
            owner, _, leaf = other.rpartition(".")
            setattr(model.get_submodule(owner), leaf, model.get_parameter(last))

    empty = [name for name, p in model.named_parameters() if p.is_meta]
    for owner, module in model.named_modules():  # 저장하지 않는 버퍼와 속성까지 봅니다.
        for name, value in (module._buffers | vars(module)).items():
            if isinstance(value, torch.Tensor) and value.is_meta:
                empty.append(f"{owner}.{name}".lstrip("."))
    if empty:
        raise RuntimeError(f"파일에 값이 없어 meta 장치에 남은 텐서: {', '.join(empty)}")
    return model
# --8<-- [end:load]


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(1000, 64)
        self.norm = nn.BatchNorm1d(64)
        self.head = nn.Linear(64, 1000, bias=False)
        self.head.weight = self.embed.weight

    def forward(self, x):
        return self.head(self.norm(self.embed(x)))


torch.save(Net().state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:check]
model = load_large(Net, "model.pt").eval()
naive = Net().eval()
naive.load_state_dict(torch.load("model.pt", weights_only=True))
x = torch.arange(1000)
print(torch.equal(model(x), naive(x)), model.head.weight is model.embed.weight)
#> True True
# --8<-- [end:check]


# --8<-- [start:refuse]
class WithTable(Net):
    def __init__(self):
        super().__init__()
        self.register_buffer("table", torch.arange(10), persistent=False)
        self.scale = torch.ones(3)


try:
    load_large(WithTable, "model.pt")
except RuntimeError as error:
    message = str(error)
print(message)
#> 파일에 값이 없어 meta 장치에 남은 텐서: table, scale
# --8<-- [end:refuse]
assert message.endswith(": table, scale")
assert model.state_dict().keys() == naive.state_dict().keys()
assert all(torch.equal(v, naive.state_dict()[k]) for k, v in model.state_dict().items())
assert [p.requires_grad for p in model.parameters()] == [True] * 3
