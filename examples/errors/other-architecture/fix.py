import torch
from torch import nn


def mlp(width, depth):
    layers = [nn.Linear(4, width)] + [nn.Linear(width, width) for _ in range(depth)]
    return nn.Sequential(*layers, nn.Linear(width, 2))


torch.save({"epoch": 3, "model": mlp(width=16, depth=2).state_dict()}, "unknown.pt")

# --8<-- [start:fix]
CANDIDATES = {  # 이 파일일 수 있는 모델들입니다.
    "small": lambda: mlp(width=8, depth=2),
    "base": lambda: mlp(width=16, depth=2),
    "deep": lambda: mlp(width=16, depth=4),
}


def shapes(state_dict):
    return {key: tuple(tensor.shape) for key, tensor in state_dict.items()}


file = torch.load("unknown.pt", map_location="cpu", weights_only=True)
if isinstance(file.get("model"), dict):  # 체크포인트라면 가중치를 꺼냅니다.
    file = file["model"]
for name, build in CANDIDATES.items():
    with torch.device("meta"):  # 메모리를 쓰지 않고 모양만 만듭니다.
        mine = shapes(build().state_dict())
    same = sum(mine.get(key) == shape for key, shape in shapes(file).items())
    print(f"{name}: 모델의 키 {len(mine)}개, 파일의 키 {len(file)}개, 같은 것 {same}개")
    #> small: 모델의 키 8개, 파일의 키 8개, 같은 것 1개
    #> base: 모델의 키 8개, 파일의 키 8개, 같은 것 8개
    #> deep: 모델의 키 12개, 파일의 키 8개, 같은 것 6개
# --8<-- [end:fix]

model = CANDIDATES["base"]()
assert not model.load_state_dict(file).missing_keys

# --8<-- [start:save]
config = {"width": 16, "depth": 2}
torch.save({"config": config, "model": mlp(**config).state_dict()}, "model.pt")

saved = torch.load("model.pt", map_location="cpu", weights_only=True)
model = mlp(**saved["config"])  # 파일이 알려 주는 대로 만듭니다.
print(model.load_state_dict(saved["model"]))
#> <All keys matched successfully>
# --8<-- [end:save]

assert torch.equal(model[0].weight, saved["model"]["0.weight"])
