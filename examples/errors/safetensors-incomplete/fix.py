# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from pathlib import Path

import torch
from safetensors.torch import save_file

save_file({"weight": torch.randn(1000)}, "model.safetensors", metadata={"format": "pt"})
good = Path("model.safetensors").read_bytes()
Path("model.safetensors").write_bytes(good[:2000])


# --8<-- [start:fix]
import json


def missing_bytes(path):
    """모자란 바이트 수. 0이면 크기가 맞고, 음수이면 뒤에 무엇이 붙었습니다."""
    with open(path, "rb") as file:
        length = int.from_bytes(file.read(8), "little")
        header = json.loads(file.read(length))  # 헤더에서 잘렸으면 여기서 오류가 납니다.
    header.pop("__metadata__", None)
    end = max((entry["data_offsets"][1] for entry in header.values()), default=0)
    return 8 + length + end - Path(path).stat().st_size


print(f"{missing_bytes('model.safetensors')}바이트가 모자랍니다.")
#> 2104바이트가 모자랍니다.
# --8<-- [end:fix]
assert missing_bytes("model.safetensors") == len(good) - 2000
Path("model.safetensors").write_bytes(good)
assert missing_bytes("model.safetensors") == 0
