import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")  # torch.ao.quantization은 사용 중단 예정이라 경고가 나옵니다.
trained = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
saved = torch.ao.quantization.quantize_dynamic(trained, {nn.Linear}, dtype=torch.qint8)
torch.save(saved.state_dict(), "int8.pt")
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))

# --8<-- [start:fix]
quantized = torch.ao.quantization.quantize_dynamic(model, {nn.Linear}, dtype=torch.qint8)
state_dict = torch.load("int8.pt", map_location="cpu", weights_only=True)
print(quantized.load_state_dict(state_dict))  # 똑같이 양자화한 다음 불러옵니다.
#> <All keys matched successfully>
# --8<-- [end:fix]

x = torch.randn(3, 4)
assert torch.equal(quantized(x), saved(x))

# --8<-- [start:float]
floats = {}
for key, value in state_dict.items():
    if key.endswith("_packed_params._packed_params"):
        name = key.removesuffix("_packed_params._packed_params")
        weight, bias = value
        floats[f"{name}weight"], floats[f"{name}bias"] = weight.dequantize(), bias
print(model.load_state_dict(floats))  # 8비트로 반올림한 값이 실수로 들어갑니다.
#> <All keys matched successfully>
# --8<-- [end:float]

difference = (model[0].weight - trained[0].weight).abs().max().item()
assert 0 < difference < 0.01
