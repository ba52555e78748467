# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from safetensors.torch import load_file, save_file
from torch import nn


def build():
    return nn.Sequential(nn.Linear(8, 8), nn.Linear(8, 8))


saved = build()
torch.save(saved.state_dict(), "model.pt")
save_file(saved.state_dict(), "model.safetensors")

# --8<-- [start:check]
mapped = {
    "torch": torch.load("model.pt", map_location="cpu", mmap=True, weights_only=True),
    "safetensors": load_file("model.safetensors"),
}
for name, weights in mapped.items():
    aligned = all(tensor.data_ptr() % 64 == 0 for tensor in weights.values())
    same = all(torch.equal(tensor, saved.state_dict()[key]) for key, tensor in weights.items())
    print(f"{name}: {aligned}, {same}")  # 64의 배수인 자리에 있는지, 값이 같은지
    #> torch: True, True
    #> safetensors: False, True
# --8<-- [end:check]
model = build()
model.load_state_dict(weights, assign=True)
x = torch.ones(1, 8)
torch.testing.assert_close(model(x), saved(x))

# --8<-- [start:fix]
model = build()
model.load_state_dict(weights)  # assign 없이 복사하면 저장하기 전과 같은 자리 맞춤이 됩니다.
print(torch.equal(model(x), saved(x)))
#> True
# --8<-- [end:fix]
assert all(p.data_ptr() % 64 == 0 for p in model.parameters())
