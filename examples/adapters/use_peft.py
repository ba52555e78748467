# /// script
# dependencies = ["torch", "peft", "safetensors", "numpy"]
# ///
import warnings

# --8<-- [start:setup]
import torch
from peft import LoraConfig, PeftModel, get_peft_model
from safetensors.torch import load_file
from torch import nn


class Net(nn.Module):
    def __init__(self, classes=2):
        super().__init__()
        self.hidden = nn.Linear(32, 32)
        self.head = nn.Linear(32, classes)

    def forward(self, x):
        return self.head(torch.relu(self.hidden(x)))


torch.manual_seed(0)
base = Net()
pretrained = {k: v.clone() for k, v in base.state_dict().items()}
config = LoraConfig(r=4, target_modules=["hidden"], modules_to_save=["head"])
model = get_peft_model(base, config)  # base도 제자리(in-place)에서 바뀝니다.
# --8<-- [end:setup]
for p in model.parameters():
    if p.requires_grad:
        nn.init.normal_(p)  # 학습한 셈 칩니다.
x = torch.randn(4, 32)
model.eval()

# --8<-- [start:save]
model.save_pretrained("my-lora")
for key in load_file("my-lora/adapter_model.safetensors"):
    print(key)
    #> base_model.model.head.bias
    #> base_model.model.head.weight
    #> base_model.model.hidden.lora_A.weight
    #> base_model.model.hidden.lora_B.weight
# --8<-- [end:save]

# --8<-- [start:load]
fresh = Net()
fresh.load_state_dict(pretrained)  # 바탕을 먼저 채웁니다. 어댑터에는 바탕이 없습니다.
restored = PeftModel.from_pretrained(fresh, "my-lora").eval()
print(torch.equal(restored(x), model(x)))
#> True
print(any(p.requires_grad for p in restored.parameters()))  # 이어서 학습하려면 is_trainable=True
#> False
# --8<-- [end:load]


# --8<-- [start:check]
from peft import get_peft_model_state_dict


def placed(model, folder):
    """어댑터 파일의 값이 모두 모델에 들어갔으면 True."""
    saved = load_file(f"{folder}/adapter_model.safetensors")
    loaded = get_peft_model_state_dict(model)
    return saved.keys() == loaded.keys() and all(
        torch.equal(loaded[k].cpu(), v.to(loaded[k].dtype)) for k, v in saved.items()
    )


print(placed(restored, "my-lora"))
#> True
# --8<-- [end:check]

# --8<-- [start:merge]
merged = restored.merge_and_unload()
print(type(merged).__name__, list(merged.state_dict()))
#> Net ['hidden.weight', 'hidden.bias', 'head.weight', 'head.bias']
print(torch.allclose(merged(x), model(x), atol=1e-4))
#> True
# --8<-- [end:merge]

# --8<-- [start:wrong]
config = LoraConfig(r=4, target_modules=["hidden"])
lora_only = get_peft_model(Net(), config)
nn.init.normal_(lora_only.base_model.model.hidden.lora_B.default.weight)
lora_only.save_pretrained("my-lora-2")

wrapped = nn.ModuleDict({"net": Net()})  # 학습할 때와 이름이 다릅니다.
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    wrong = PeftModel.from_pretrained(wrapped, "my-lora-2")
print(str(caught[0].message)[:52])  # 경고뿐이고, 모델은 만들어집니다.
#> Found missing adapter keys while loading the checkpo
print(wrong.base_model.model["net"].hidden.lora_B.default.weight.any().item())
#> False
print(placed(wrong, "my-lora-2"))
#> False
# --8<-- [end:wrong]
assert not placed(wrong, "my-lora-2")
again = get_peft_model(Net(), LoraConfig(r=4, target_modules=["hidden"]))
keys = again.load_state_dict(load_file("my-lora-2/adapter_model.safetensors"), strict=False)
assert len(keys.unexpected_keys) == 2 and not placed(again, "my-lora-2")
assert not any("head" in key for key in load_file("my-lora-2/adapter_model.safetensors"))
assert not any(p.requires_grad for n, p in lora_only.named_parameters() if "head" in n)
