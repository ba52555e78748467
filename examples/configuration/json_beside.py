# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
from torch import nn

# --8<-- [start:setup]
import hashlib
import json
from pathlib import Path

from safetensors.torch import load_file, save_file


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
# --8<-- [end:setup]


# --8<-- [start:save]
def save(model, config, folder):
    """가중치를 먼저 쓰고, 그 해시를 적은 config.json을 나중에 씁니다."""
    folder.mkdir(parents=True, exist_ok=True)
    save_file(model.state_dict(), folder / "model.safetensors")
    content = {**config, "weights_sha256": sha256(folder / "model.safetensors")}
    text = json.dumps(content, ensure_ascii=False, indent=2)
    (folder / "config.json").write_text(text, "utf-8")
# --8<-- [end:save]


# --8<-- [start:load]
def load(folder):
    """설정과 가중치의 짝이 맞는지 보고 엽니다. 맞지 않으면 ValueError입니다."""
    config = json.loads((folder / "config.json").read_text("utf-8"))
    if config.pop("weights_sha256") != sha256(folder / "model.safetensors"):
        raise ValueError(f"{folder}: config.json이 이 model.safetensors의 것이 아닙니다.")
    model = nn.MultiheadAttention(**config)
    model.load_state_dict(load_file(folder / "model.safetensors"))
    return model.eval()
# --8<-- [end:load]


# --8<-- [start:check]
config = {"embed_dim": 8, "num_heads": 2}
save(nn.MultiheadAttention(**config), config, Path("a"))
save(nn.MultiheadAttention(8, num_heads=4), {**config, "num_heads": 4}, Path("b"))
print(load(Path("a")).num_heads)
#> 2

Path("b/model.safetensors").replace("a/model.safetensors")  # 가중치만 바뀌었습니다.
try:
    load(Path("a"))
except ValueError as error:
    message = str(error)
print(message)
#> a: config.json이 이 model.safetensors의 것이 아닙니다.
# --8<-- [end:check]

# --8<-- [start:changed]
saved = {"kernel": (3, 3), "names": {0: "고양이"}}
print(json.loads(json.dumps(saved)))
#> {'kernel': [3, 3], 'names': {'0': '고양이'}}
# --8<-- [end:changed]
wrong = nn.MultiheadAttention(**config)  # 해시를 보지 않으면 오류 없이 들어갑니다.
assert not any(wrong.load_state_dict(load_file("a/model.safetensors")))
