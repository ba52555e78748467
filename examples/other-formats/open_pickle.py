# /// script
# dependencies = ["torch", "numpy"]
# ///
import pickle
from pathlib import Path

import numpy as np

weights = {"weight": np.arange(6, dtype="f4").reshape(2, 3), "bias": np.zeros(2, "f4")}
for protocol in range(2, 6):
    Path(f"weights{protocol}.pkl").write_bytes(pickle.dumps(weights, protocol))

# --8<-- [start:setup]
import pickle

import numpy as np
import torch

CORE = {"numpy.core.multiarray", "numpy._core.multiarray", "numpy._core.numeric"}
ALLOWED = {(module, name) for module in CORE for name in ("_reconstruct", "_frombuffer")}
ALLOWED |= {("numpy", "ndarray"), ("numpy", "dtype"), ("_codecs", "encode")}
ALLOWED |= {("collections", "OrderedDict"), ("numpy.core.numeric", "_frombuffer")}


class ArraysOnly(pickle.Unpickler):
    """NumPy 배열과 파이썬 기본값만 여는 Unpickler. 그 밖의 이름이 있으면 UnpicklingError를 냅니다."""

    def find_class(self, module, name):
        if (module, name) not in ALLOWED:
            raise pickle.UnpicklingError(f"허용하지 않은 이름입니다: {module}.{name}")
        return super().find_class(module, name)


def load_arrays(path):
    """`pickle`로 저장한 배열 딕셔너리를 텐서 딕셔너리로 돌려줍니다. 텐서는 CPU에 있습니다."""
    with open(path, "rb") as file:
        arrays = ArraysOnly(file, encoding="latin1").load()  # 파이썬 2의 파일도 엽니다.
    arrays = arrays.get("model", arrays)  # Detectron2는 한 겹 안에 있습니다.
    return {k: torch.tensor(v) for k, v in arrays.items() if isinstance(v, np.ndarray)}
# --8<-- [end:setup]


# --8<-- [start:load]
loaded = load_arrays("weights4.pkl")
print({name: tuple(tensor.shape) for name, tensor in loaded.items()})
#> {'weight': (2, 3), 'bias': (2,)}
# --8<-- [end:load]
for protocol in range(2, 6):
    loaded = load_arrays(f"weights{protocol}.pkl")
    assert all(np.array_equal(loaded[name].numpy(), weights[name]) for name in weights)


# --8<-- [start:check]
class Attack:
    def __reduce__(self):
        return eval, ("1 + 1",)


Path("attack.pkl").write_bytes(pickle.dumps({"weight": Attack()}))
try:
    load_arrays("attack.pkl")
except pickle.UnpicklingError as error:
    message = str(error)
print(message)
#> 허용하지 않은 이름입니다: builtins.eval
# --8<-- [end:check]
assert "builtins.eval" in message

# 파이썬 2가 쓰던 바이트입니다. 그때의 str은 바이트라서, latin1이 아니면 배열의 값을 읽지 못합니다.
values = np.array([1.5, -2.0], "<f4").tobytes()
old = b"\x80\x02}U\x04bias" + b"cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\x00\x85U\x01b\x87R"
old += b"(K\x01K\x02\x85cnumpy\ndtype\nU\x02f4K\x00K\x01\x87R"
old += b"(K\x03U\x01<NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb\x89"
old += b"U" + bytes([len(values)]) + values + b"tbs."
Path("python2.pkl").write_bytes(old)
assert load_arrays("python2.pkl")["bias"].tolist() == [1.5, -2.0]
