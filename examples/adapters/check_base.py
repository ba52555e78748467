# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
# --8<-- [start:setup]
import hashlib

import torch
from lora import add_lora, load_lora, lora_state_dict
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import nn


def fingerprint(model):
    """어댑터를 뺀 가중치의 SHA-256. 계층을 LoRALinear로 감싼 뒤에도 같은 값입니다."""
    digest = hashlib.sha256()
    items = {k.replace(".base.", "."): v for k, v in model.state_dict().items()}
    for key in sorted(k for k in items if ".lora_" not in k):
        value = items[key].detach().cpu().contiguous()
        digest.update(f"{key} {value.dtype} {tuple(value.shape)}".encode())
        digest.update(value.flatten().view(torch.uint8).numpy().tobytes())
    return digest.hexdigest()


# --8<-- [end:setup]

torch.manual_seed(0)
base = nn.Sequential(nn.Linear(8, 8), nn.Linear(8, 2))
before = fingerprint(base)
model = add_lora(base, ["0"])
assert fingerprint(model) == before

# --8<-- [start:save]
metadata = {"base_sha256": fingerprint(model)}
save_file(lora_state_dict(model), "adapter.safetensors", metadata=metadata)
# --8<-- [end:save]

# --8<-- [start:reproduce]
other = add_lora(nn.Sequential(nn.Linear(8, 8), nn.Linear(8, 2)), ["0"])  # 다른 바탕
load_lora(other, load_file("adapter.safetensors"))  # 키와 모양이 같아서 오류가 없습니다.
# --8<-- [end:reproduce]

# --8<-- [start:check]
with safe_open("adapter.safetensors", framework="pt") as file:
    expected = file.metadata()["base_sha256"]
print(fingerprint(model) == expected)
#> True
print(fingerprint(other) == expected)  # 다르면 넣지 마세요.
#> False
# --8<-- [end:check]
assert fingerprint(other.bfloat16()) != fingerprint(other.float())
