from pathlib import Path

import torch

folder = Path("downloaded")
folder.mkdir()
(folder / "config.json").write_text('{"hidden_size": 768}')
torch.save({"weight": torch.ones(2)}, folder / "pytorch_model.bin")

# --8<-- [start:fix]
import json

folder = Path("downloaded")
config = json.loads((folder / "config.json").read_text("utf-8"))  # 설정입니다.
weights = torch.load(folder / "pytorch_model.bin", weights_only=True)  # 가중치입니다.
print(config, weights)
#> {'hidden_size': 768} {'weight': tensor([1., 1.])}
# --8<-- [end:fix]


# --8<-- [start:look]
def first_line(path, limit=80):
    """텍스트 파일이면 첫 줄을, 아니면 None을 돌려줍니다."""
    with open(path, "rb") as file:
        line = file.readline(limit)
    try:
        return None if b"\0" in line else line.decode("utf-8").rstrip()
    except UnicodeDecodeError:
        return None


print(first_line(folder / "config.json"))
#> {"hidden_size": 768}
print(first_line(folder / "pytorch_model.bin"))
#> None
# --8<-- [end:look]

assert config["hidden_size"] == 768 and torch.equal(weights["weight"], torch.ones(2))
assert first_line(folder / "config.json") == '{"hidden_size": 768}'
assert first_line(folder / "pytorch_model.bin") is None
