from pathlib import Path

import torch

# --8<-- [start:fix]
from datetime import datetime

name = f"model_{datetime.now():%Y%m%d_%H%M%S}.pt"  # 시각에 콜론(:)을 쓰지 않습니다.
torch.save({"weight": torch.ones(2)}, name)
print(":" in name)
#> False
# --8<-- [end:fix]


# --8<-- [start:clean]
import re


def safe_name(text):
    """Windows에서 파일 이름에 쓸 수 없는 글자를 밑줄로 바꿉니다."""
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", text).rstrip(" .")


print(safe_name("val/acc=0.9 12:47:25?"))
#> val_acc=0.9 12_47_25_
# --8<-- [end:clean]

assert Path(name).is_file() and safe_name(name) == name
