# /// script
# dependencies = ["torch", "peft", "safetensors", "numpy"]
# ///
# --8<-- [start:setup]
from pathlib import Path

from peft import LoraConfig, PeftModel, get_peft_model
from torch import nn

model = nn.Sequential(nn.Linear(4, 4))
adapter = get_peft_model(model, LoraConfig(r=2, target_modules=["0"]))
adapter.save_pretrained("output/checkpoint-500")
# --8<-- [end:setup]

# --8<-- [start:load]
PeftModel.from_pretrained(nn.Sequential(nn.Linear(4, 4)), "./output/")
# --8<-- [end:load]
assert Path("output").is_dir()
