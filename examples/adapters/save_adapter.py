# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
# --8<-- [start:setup]
from pathlib import Path

import torch
from lora import add_lora, load_lora, lora_state_dict
from safetensors.torch import load_file, save_file
from torch import nn


def make_base():
    torch.manual_seed(0)  # 사전 학습된 모델을 불러오는 자리입니다.
    return nn.Sequential(nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 256))


model = add_lora(make_base(), ["0", "2"], rank=4)
# --8<-- [end:setup]
optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=0.1)
x = torch.randn(8, 256)
for _ in range(3):
    optimizer.zero_grad()
    model(x).square().mean().backward()
    optimizer.step()

# --8<-- [start:save]
save_file(lora_state_dict(model), "adapter.safetensors")
# --8<-- [end:save]

# --8<-- [start:load]
restored = add_lora(make_base(), ["0", "2"], rank=4)  # rank와 alpha도 같아야 합니다.
load_lora(restored, load_file("adapter.safetensors"))
restored.eval()
# --8<-- [end:load]

# --8<-- [start:check]
print(list(load_file("adapter.safetensors")))
#> ['0.lora_A', '0.lora_B', '2.lora_A', '2.lora_B']
print(torch.equal(restored(x), model(x)))
#> True
# --8<-- [end:check]
assert not torch.equal(restored(x), make_base()(x))

# --8<-- [start:size]
save_file(model.state_dict(), "full.safetensors")
print("adapter:", Path("adapter.safetensors").stat().st_size)
#> adapter: 16680
print("full:", Path("full.safetensors").stat().st_size)
#> full: 543328
# --8<-- [end:size]

# --8<-- [start:missing]
wrong = add_lora(make_base(), ["0"], rank=4)  # 한 계층에만 붙였습니다.
result = wrong.load_state_dict(load_file("adapter.safetensors"), strict=False)
print(result.unexpected_keys)  # 읽지 않으면 아무도 알려 주지 않습니다.
#> ['2.lora_A', '2.lora_B']
try:
    load_lora(wrong, load_file("adapter.safetensors"))
except ValueError as error:
    message = str(error)
print(message)
#> 모델과 어댑터의 키가 다릅니다: ['2.lora_A', '2.lora_B']
# --8<-- [end:missing]
assert not torch.equal(wrong(x), model(x))

# --8<-- [start:alpha]
wider = add_lora(make_base(), ["0", "2"], rank=4, alpha=16)  # 저장할 때는 8이었습니다.
load_lora(wider, load_file("adapter.safetensors"))
print(torch.allclose(wider(x), model(x)))
#> False
# --8<-- [end:alpha]
assert wider[0].scale == 2 * model[0].scale
