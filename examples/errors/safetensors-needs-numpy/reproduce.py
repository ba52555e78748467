# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import sys
from importlib.machinery import PathFinder


class Hidden(PathFinder):
    """NumPy를 설치하지 않은 환경과 같게, 찾지 못하게 합니다."""

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        hidden = name.partition(".")[0] == "numpy"
        return None if hidden else super().find_spec(name, path, target)


sys.meta_path[sys.meta_path.index(PathFinder)] = Hidden
for name in [name for name in sys.modules if name.partition(".")[0] == "numpy"]:
    del sys.modules[name]

import torch
from safetensors.torch import save_file

# --8<-- [start:setup]
weights = {"weight": torch.ones(2)}
# --8<-- [end:setup]

# --8<-- [start:save]
save_file(weights, "model.safetensors")
# --8<-- [end:save]
