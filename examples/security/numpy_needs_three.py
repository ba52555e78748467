# /// script
# dependencies = ["torch>=2.13", "numpy>=2"]
# ///
import pickle
import re

import numpy as np
import torch
from torch.serialization import get_unsafe_globals_in_checkpoint, safe_globals

torch.save({"loss": np.float64(0.375)}, "old.pt")


# --8<-- [start:check]
def try_with(names):
    try:
        with safe_globals(names):
            return torch.load("old.pt", weights_only=True)
    except pickle.UnpicklingError as error:
        found = re.search(r"Unsupported global: GLOBAL \S+|Can only build .* allowlisted", str(error))
        return found[0]


names = [np._core.multiarray.scalar, np.dtype, np.dtypes.Float64DType]
for count in range(3):
    print(count, try_with(names[:count]))
    #> 0 Unsupported global: GLOBAL numpy._core.multiarray.scalar
    #> 1 Unsupported global: GLOBAL numpy.dtype
    #> 2 Can only build Tensor, Parameter, OrderedDict or types allowlisted

print(try_with(names))
#> {'loss': np.float64(0.375)}
print(sorted(get_unsafe_globals_in_checkpoint("old.pt")))  # 세 번째는 목록에 없습니다.
#> ['numpy._core.multiarray.scalar', 'numpy.dtype']
# --8<-- [end:check]
assert try_with(names) == {"loss": 0.375}
