# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.torch import save_file
from torch import nn

model = nn.ModuleDict({"language_model": nn.ModuleDict({"q_proj": nn.Linear(4, 4)})})
key = "base_model.model.model.q_proj.lora_A.weight"  # 다른 클래스로 학습했습니다.
save_file({key: torch.ones(2, 4)}, "adapter_model.safetensors")


# --8<-- [start:fix]
from safetensors import safe_open


def unplaced(path, model):
    """어댑터가 가리키는데 지금 모델에는 없는 계층의 이름."""
    modules = {name for name, _ in model.named_modules()}
    with safe_open(path, framework="pt") as file:
        targets = {key.partition(".lora_")[0] for key in file.keys()}
    return sorted(t for t in targets if t.removeprefix("base_model.model.") not in modules)


print(unplaced("adapter_model.safetensors", model))
#> ['base_model.model.model.q_proj']
print([name for name, _ in model.named_modules() if name.endswith("q_proj")])
#> ['language_model.q_proj']
# --8<-- [end:fix]
assert unplaced("adapter_model.safetensors", model) == ["base_model.model.model.q_proj"]
right = "base_model.model.language_model.q_proj.lora_A.weight"
save_file({right: torch.ones(2, 4)}, "adapter_model.safetensors")
assert unplaced("adapter_model.safetensors", model) == []
