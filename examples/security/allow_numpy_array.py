# /// script
# dependencies = ["torch>=2.13", "numpy>=2"]
# ///
import pickle
import re

import numpy as np
import torch
from torch.serialization import safe_globals

torch.save({"counts": np.ones(2)}, "old.pt")


# --8<-- [start:check]
def try_with(names):
    try:
        with safe_globals(names):
            return torch.load("old.pt", weights_only=True)
    except pickle.UnpicklingError as error:
        return re.search(r"GLOBAL \S+|got <class '\S+'>", str(error))[0]


multiarray = np._core.multiarray
names = [multiarray._reconstruct, np.ndarray, np.dtype, np.dtypes.Float64DType]
for count in range(5):
    print(count, try_with(names[:count]))
    #> 0 GLOBAL numpy._core.multiarray._reconstruct
    #> 1 GLOBAL numpy.ndarray
    #> 2 GLOBAL numpy.dtype
    #> 3 got <class 'numpy.dtypes.Float64DType'>
    #> 4 {'counts': array([1., 1.])}
# --8<-- [end:check]
assert np.array_equal(try_with(names)["counts"], np.ones(2))
