import torch

# --8<-- [start:fix]
import hashlib
import json

config = {"hidden_size": 512, "layers": 15, "dropout": 0.1}
text = json.dumps(config, sort_keys=True)
name = hashlib.sha256(text.encode()).hexdigest()[:12]  # 설정이 같으면 이름도 같습니다.
torch.save({"weight": torch.ones(2), "config": config}, f"{name}.pt")

checkpoint = torch.load(f"{name}.pt", weights_only=True)
print(checkpoint["config"] == config)  # 설정은 이름이 아니라 파일 안에 있습니다.
#> True
# --8<-- [end:fix]

assert len(name) == 12 and len("실험" * 45 + ".pt") == 93
assert len(("실험" * 45 + ".pt").encode()) == 273
