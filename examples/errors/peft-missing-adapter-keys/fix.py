# /// script
# dependencies = ["torch", "peft", "safetensors", "numpy"]
# ///
from peft import LoraConfig, PeftModel, get_peft_model
from torch import nn

lora = LoraConfig(r=2, target_modules=["q_proj"])
trained = nn.ModuleDict({"model": nn.ModuleDict({"q_proj": nn.Linear(4, 4)})})
adapter = get_peft_model(trained, lora)
nn.init.ones_(adapter.base_model.model["model"]["q_proj"].lora_B.default.weight)
adapter.save_pretrained("my-lora")
model = nn.ModuleDict({"language_model": nn.ModuleDict({"q_proj": nn.Linear(4, 4)})})

# --8<-- [start:fix]
from safetensors.torch import load_file, save_file

FILE = "my-lora/adapter_model.safetensors"


def unplaced(model):
    """어댑터가 가리키는데 지금 모델에는 없는 계층의 이름."""
    modules = {name for name, _ in model.named_modules()}
    targets = {key.partition(".lora_")[0] for key in load_file(FILE)}
    return sorted(t for t in targets if t.removeprefix("base_model.model.") not in modules)


print(unplaced(model), [name for name, _ in model.named_modules() if "q_proj" in name])
#> ['base_model.model.model.q_proj'] ['language_model.q_proj']
weights = {k.replace(".model.q", ".language_model.q"): v for k, v in load_file(FILE).items()}
save_file(weights, FILE, metadata={"format": "pt"})
print(unplaced(model))
#> []
# --8<-- [end:fix]
fixed = PeftModel.from_pretrained(model, "my-lora")  # 이제 경고가 없습니다.
assert (fixed.base_model.model["language_model"]["q_proj"].lora_B.default.weight == 1).all()
