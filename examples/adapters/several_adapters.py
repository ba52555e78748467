# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from lora import add_lora, load_lora, lora_state_dict, merge_lora
from safetensors.torch import load_file, save_file
from torch import nn

torch.manual_seed(0)
model = add_lora(nn.Sequential(nn.Linear(8, 8), nn.Linear(8, 2)), ["0", "1"])
x = torch.randn(4, 8)
outputs = {}
for task in ("translate", "summarize"):
    for k, v in model.named_parameters():
        if ".lora_" in k:
            nn.init.normal_(v)  # 한 가지 일을 학습한 셈 칩니다.
    save_file(lora_state_dict(model), f"{task}.safetensors")
    outputs[task] = model(x)

# --8<-- [start:load]
adapters = {name: load_file(f"{name}.safetensors") for name in ("translate", "summarize")}

load_lora(model, adapters["translate"])  # 바탕은 그대로 두고 작은 텐서만 바꿉니다.
print(torch.equal(model(x), outputs["translate"]))
#> True
load_lora(model, adapters["summarize"])
print(torch.equal(model(x), outputs["summarize"]))
#> True
# --8<-- [end:load]

# --8<-- [start:off]
nothing = {k: torch.zeros_like(v) for k, v in lora_state_dict(model).items()}
load_lora(model, nothing)  # B가 0이면 바탕 모델과 같습니다.
base = nn.Sequential(model[0].base, model[1].base)
print(torch.equal(model(x), base(x)))
#> True
# --8<-- [end:off]
assert not torch.equal(outputs["translate"], outputs["summarize"])

# --8<-- [start:stacked]
load_lora(model, adapters["translate"])
merge_lora(model)
load_lora(add_lora(model, ["0", "1"]), adapters["summarize"])
print(torch.allclose(model(x), outputs["summarize"]))  # 번역이 섞여 있습니다.
#> False
# --8<-- [end:stacked]
