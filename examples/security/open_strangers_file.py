# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import hashlib
import zipfile

import torch
from safetensors.torch import load_file, save_file
from torch import nn
from torch.serialization import get_unsafe_globals_in_checkpoint


class Payload:
    def __reduce__(self):
        return exec, ("open('it_ran.txt', 'w').close()",)


def build():
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))


torch.save(build().state_dict(), "model.pt")
torch.save(build().state_dict() | {"note": Payload()}, "gift.pt")
torch.save(build().state_dict() | {"0.bias": torch.full((8,), torch.nan)}, "broken.pt")
with open("model.pt", "rb") as file:
    published = hashlib.file_digest(file, "sha256").hexdigest()

# --8<-- [start:hash]
with open("model.pt", "rb") as file:
    digest = hashlib.file_digest(file, "sha256").hexdigest()
print(digest == published)  # published는 만든 사람이 따로 알린 값입니다.
#> True
# --8<-- [end:hash]


# --8<-- [start:look]
with open("model.pt", "rb") as file:
    head = file.read(4)
print(head)
#> b'PK\x03\x04'
entries = zipfile.ZipFile("model.pt").infolist()
print([entry.filename for entry in entries if "/data" in entry.filename])
#> ['model/data.pkl', 'model/data/0', 'model/data/1', 'model/data/2', 'model/data/3']
# --8<-- [end:look]

# --8<-- [start:list]
for path in ("model.pt", "gift.pt"):
    print(path, get_unsafe_globals_in_checkpoint(path))
    #> model.pt []
    #> gift.pt ['builtins.exec']
# --8<-- [end:list]

# --8<-- [start:load]
state = torch.load("model.pt", map_location="cpu", weights_only=True)
# --8<-- [end:load]


# --8<-- [start:check]
def problems(state, model):
    expected = model.state_dict()
    if not isinstance(state, dict) or state.keys() != expected.keys():
        return ["키가 다릅니다."]
    found = []
    for key, tensor in state.items():
        if not isinstance(tensor, torch.Tensor) or tensor.layout != torch.strided:
            found.append(f"{key}: 보통 텐서가 아닙니다.")
        elif (tensor.shape, tensor.dtype) != (expected[key].shape, expected[key].dtype):
            found.append(f"{key}: 모양이나 자료형이 다릅니다.")
        elif not torch.isfinite(tensor).all():
            found.append(f"{key}: NaN이나 무한대가 있습니다.")
    return found


with torch.device("meta"):
    model = build()  # 모양과 자료형만 있으면 되므로 메모리를 쓰지 않습니다.
print(problems(state, model))
#> []
print(problems(torch.load("broken.pt", map_location="cpu", weights_only=True), model))
#> ['0.bias: NaN이나 무한대가 있습니다.']
# --8<-- [end:check]

# --8<-- [start:save]
save_file(state, "model.safetensors")  # 다음부터는 이 파일을 엽니다.
print(load_file("model.safetensors").keys() == state.keys())
#> True
# --8<-- [end:save]
assert all(torch.equal(state[key], value) for key, value in load_file("model.safetensors").items())
sparse = state | {"0.bias": torch.zeros(8).to_sparse()}
assert problems(sparse, model) == ["0.bias: 보통 텐서가 아닙니다."]
assert problems(state | {"0.bias": torch.zeros(9)}, model) and problems([], model)
