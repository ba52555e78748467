# /// script
# dependencies = ["torch", "peft", "safetensors", "numpy"]
# ///
import warnings

# --8<-- [start:setup]
from peft import LoraConfig, PeftModel, get_peft_model
from torch import nn

model = nn.ModuleDict({"model": nn.ModuleDict({"q_proj": nn.Linear(4, 4)})})
get_peft_model(model, LoraConfig(r=2, target_modules=["q_proj"])).save_pretrained("my-lora")
# --8<-- [end:setup]
warnings.simplefilter("error")

# --8<-- [start:load]
other = nn.ModuleDict({"language_model": nn.ModuleDict({"q_proj": nn.Linear(4, 4)})})
PeftModel.from_pretrained(other, "my-lora")  # 학습할 때와 이름이 다릅니다.
# --8<-- [end:load]
