# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from torch import nn


# --8<-- [start:setup]
class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.input = nn.Embedding(100, 8)
        self.output = nn.Linear(8, 100, bias=False)
        self.output.weight = self.input.weight
# --8<-- [end:setup]


# --8<-- [start:reproduce]
from safetensors import safe_open
from safetensors.torch import load_file, load_model, save_file, save_model

model = Tied()
try:
    save_file(model.state_dict(), "model.safetensors")
except RuntimeError as error:
    message = str(error).strip()
print(message.partition(",")[0])
#> Some tensors share memory
# --8<-- [end:reproduce]

# --8<-- [start:fix]
save_model(model, "model.safetensors")
restored = Tied()
print(load_model(restored, "model.safetensors"))  # (누락된 키, 예상하지 못한 키)
#> (set(), [])
print(restored.output.weight is restored.input.weight)
#> True
# --8<-- [end:fix]
assert torch.equal(restored.output.weight, model.output.weight)

# --8<-- [start:trap]
with safe_open("model.safetensors", framework="pt") as file:
    dropped = file.metadata()  # 뺀 이름과 남긴 이름입니다.
print(dropped)
#> {'output.weight': 'input.weight'}
weights = load_file("model.safetensors")
print(list(weights))
#> ['input.weight']
try:
    Tied().load_state_dict(weights)
except RuntimeError as error:
    message = str(error).splitlines()[1].strip()
print(message)
#> Missing key(s) in state_dict: "output.weight".
# --8<-- [end:trap]

# --8<-- [start:by-hand]
weights["output.weight"] = weights["input.weight"]
restored = Tied()
print(restored.load_state_dict(weights))
#> <All keys matched successfully>
print(restored.output.weight is restored.input.weight)
#> True
# --8<-- [end:by-hand]
assert torch.equal(restored.input.weight, model.input.weight)

# --8<-- [start:drop]
state_dict = model.state_dict()
del state_dict["output.weight"]  # 묶인 이름은 하나만 저장합니다.
save_file(state_dict, "dropped.safetensors")

restored = Tied()
result = restored.load_state_dict(load_file("dropped.safetensors"), strict=False)
print(result.missing_keys, result.unexpected_keys)
#> ['output.weight'] []
print(torch.equal(restored.output.weight, model.output.weight))
#> True
# --8<-- [end:drop]
assert restored.output.weight is restored.input.weight
