# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import nn

# --8<-- [start:save]
models = {"generator": nn.Linear(4, 2), "critic": nn.Linear(2, 1)}
merged = {}
for name, model in models.items():
    merged |= model.state_dict(prefix=f"{name}.")
save_file(merged, "both.safetensors")
print(list(merged))
#> ['generator.weight', 'generator.bias', 'critic.weight', 'critic.bias']
# --8<-- [end:save]


# --8<-- [start:load]
def load_one(path, prefix):  # 그 모델의 텐서만 읽습니다.
    with safe_open(path, framework="pt") as file:
        names = [name for name in file.keys() if name.startswith(prefix)]
        return {name.removeprefix(prefix): file.get_tensor(name) for name in names}


critic = nn.Linear(2, 1)
print(critic.load_state_dict(load_one("both.safetensors", "critic.")))
#> <All keys matched successfully>
# --8<-- [end:load]
assert torch.equal(critic.weight, models["critic"].weight)
