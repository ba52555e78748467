# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import copy

import torch
from lora import add_lora, merge_lora
from safetensors.torch import load_file, save_file
from torch import nn

torch.manual_seed(0)
base = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 8))
model = add_lora(copy.deepcopy(base), ["0", "2"])
for k, v in model.named_parameters():
    if k.endswith("lora_B"):
        nn.init.normal_(v, std=0.1)  # 학습한 셈 칩니다.
x = torch.randn(16, 64)
adapted = model(x)
adapter = copy.deepcopy(model)

# --8<-- [start:save]
merged = merge_lora(copy.deepcopy(model))  # 원래 모델을 지키려고 복사합니다.
save_file(merged.state_dict(), "merged.safetensors")
# --8<-- [end:save]

# --8<-- [start:load]
plain = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 8))
print(plain.load_state_dict(load_file("merged.safetensors")))
#> <All keys matched successfully>
# --8<-- [end:load]

# --8<-- [start:check]
print(torch.allclose(plain(x), adapted, atol=1e-5))
#> True
print(torch.equal(plain(x), adapted))
#> False
# --8<-- [end:check]

# --8<-- [start:unmerge]
with torch.no_grad():
    for name in (0, 2):
        change = adapter[name].scale * (adapter[name].lora_B @ adapter[name].lora_A)
        merged[name].weight -= change
print(torch.allclose(merged[0].weight, base[0].weight, atol=1e-6))
#> True
print(torch.equal(merged[0].weight, base[0].weight))
#> False
# --8<-- [end:unmerge]

# --8<-- [start:low]
low = base[0].weight.detach().bfloat16()
tiny = torch.full_like(low, 1e-4)  # 어댑터가 바꾼 값이 작으면
changed = (low + tiny != low).float().mean()
print("bfloat16에서 절반 넘게 사라집니다:", (changed < 0.5).item())
#> bfloat16에서 절반 넘게 사라집니다: True
right = (low.float() + tiny.float()).bfloat16()  # 끝에 한 번 줄여도 같습니다.
print(torch.equal(right, low + tiny))
#> True
# --8<-- [end:low]
assert "0.weight" in plain.state_dict() and not any("lora" in k for k in plain.state_dict())
