import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:setup]
FORMAT_VERSION = 3


def v1_to_v2(file):
    """v2에서 `hidden_size`의 이름이 `hidden`이 되었습니다."""
    config = dict(file["config"])
    config["hidden"] = config.pop("hidden_size")
    return {**file, "config": config}


def v2_to_v3(file):
    """v3에서 `activation`이 생겼고(전에는 늘 relu), 계층 `fc`의 이름이 `head`가 되었습니다."""
    old = file["model"]
    model = {"head." + k[3:] if k.startswith("fc.") else k: v for k, v in old.items()}
    return {**file, "config": {**file["config"], "activation": "relu"}, "model": model}


MIGRATIONS = {1: v1_to_v2, 2: v2_to_v3}


def migrate(file):
    """체크포인트를 지금의 형식으로 옮긴 새 딕셔너리입니다. 모르는 버전이면 ValueError입니다."""
    version = file.get("format_version", 1)  # 처음에는 버전을 적지 않았습니다.
    if version not in range(1, FORMAT_VERSION + 1):
        raise ValueError(
            f"읽을 수 없는 format_version입니다: {version!r}. 이 코드는 1부터 {FORMAT_VERSION}까지 "
            "읽습니다. 파일을 만든 코드로 여세요."
        )
    for step in range(version, FORMAT_VERSION):
        file = MIGRATIONS[step](file)
    return {**file, "format_version": FORMAT_VERSION}
# --8<-- [end:setup]


class Net(nn.Module):
    def __init__(self, hidden, activation):
        super().__init__()
        self.body = nn.Linear(4, hidden)
        self.act = {"relu": nn.ReLU, "gelu": nn.GELU}[activation]()
        self.head = nn.Linear(hidden, 2)

    def forward(self, x):
        return self.head(self.act(self.body(x)))


source = Net(8, "relu")
old = {key.replace("head.", "fc."): value for key, value in source.state_dict().items()}
torch.save({"config": {"hidden_size": 8}, "model": old}, "v1.pt")

# --8<-- [start:load]
file = migrate(torch.load("v1.pt", map_location="cpu", weights_only=True))
model = Net(**file["config"])
model.load_state_dict(file["model"])
print(file["format_version"], file["config"])
#> 3 {'hidden': 8, 'activation': 'relu'}
# --8<-- [end:load]

# --8<-- [start:check]
x = torch.randn(3, 4)
print(torch.equal(model(x), source(x)))
#> True
try:
    migrate({**file, "format_version": 4})
except ValueError as error:
    message = str(error)
print(message.partition(" 파일을")[0])
#> 읽을 수 없는 format_version입니다: 4. 이 코드는 1부터 3까지 읽습니다.
# --8<-- [end:check]

# --8<-- [start:save]
now = {"format_version": FORMAT_VERSION, "config": file["config"], "model": model.state_dict()}
torch.save(now, "v3.pt")
# --8<-- [end:save]
again = migrate(torch.load("v3.pt", weights_only=True))
assert again["config"] == file["config"] and again["format_version"] == 3
assert migrate(file) == file and "4" in message
assert set(MIGRATIONS) == set(range(1, FORMAT_VERSION))
