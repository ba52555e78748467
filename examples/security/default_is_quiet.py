# /// script
# dependencies = ["torch>=2.6"]
# ///
import warnings

import torch

torch.save({"weight": torch.ones(2)}, "model.pt")

# --8<-- [start:check]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.load("model.pt")  # 인자를 생략했습니다. 2.6부터 기본값은 True입니다.
print(caught)
#> []
# --8<-- [end:check]
assert caught == []
