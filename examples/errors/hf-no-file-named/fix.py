# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import json
from pathlib import Path

import torch
from safetensors.torch import save_file

folder = Path("my-model")
folder.mkdir()
save_file({"a": torch.ones(2)}, folder / "model-00001-of-00002.safetensors")
places = {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors"}
index = folder / "model.safetensors.index.json"
index.write_text(json.dumps({"metadata": {}, "weight_map": places}))


# --8<-- [start:fix]
import json


def diagnose(folder):
    names = {path.name for path in Path(folder).iterdir()}
    index = Path(folder) / "model.safetensors.index.json"
    if index.is_file():
        needed = set(json.loads(index.read_text("utf-8"))["weight_map"].values())
        return f"빠진 샤드: {sorted(needed - names)}"
    if "adapter_config.json" in names:
        return "LoRA 어댑터입니다."
    endings = (".safetensors", ".bin", ".pt", ".pth")
    return f"가중치로 보이는 파일: {sorted(n for n in names if n.endswith(endings))}"


print(diagnose("my-model"))
#> 빠진 샤드: ['model-00002-of-00002.safetensors']
# --8<-- [end:fix]
assert "model-00002" in diagnose("my-model")
index.unlink()
(folder / "adapter_config.json").write_text("{}")
assert diagnose("my-model") == "LoRA 어댑터입니다."
(folder / "adapter_config.json").unlink()
assert "model-00001-of-00002.safetensors" in diagnose("my-model")
