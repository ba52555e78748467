# /// script
# requires-python = ">=3.11.7"
# dependencies = ["torch>=2.13", "safetensors", "numpy"]
# ///
import gzip
import io
import pickle
import warnings
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save

weights = {"weight": torch.ones(2, 4)}
array = io.BytesIO()
np.save(array, np.ones(2))

# --8<-- [start:setup]
files = {
    "LFS pointer": b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n",
    "HTML": b"<!DOCTYPE html><html></html>",
    "BOM": b"\xef\xbb\xbf<!DOCTYPE html>",
    "empty line": b"\n<html></html>",
    "JSON": b'{"message": "Not Found"}',
    "404": b"404: Not Found",
    "gzip": gzip.compress(b"weights"),
    "NumPy": array.getvalue(),
    "HDF5": b"\x89HDF\r\n\x1a\n",
    "safetensors": save(weights),
    "pickle": pickle.dumps({"weight": [1.0]}, protocol=4),
}
# --8<-- [end:setup]


# --8<-- [start:check]
def error_of(load):
    try:
        load()
    except Exception as error:
        return str(error)


warnings.simplefilter("ignore")  # pickle 프로토콜 경고를 끕니다.
numbers, keys = {}, {}
for name, data in files.items():
    Path("received.pt").write_bytes(data)
    message = error_of(lambda: torch.load("received.pt", weights_only=True))
    numbers[name] = int(message.split("Unsupported operand ")[1].split()[0])
    keys[name] = error_of(lambda data=data: pickle.loads(data))
print(numbers["LFS pointer"], ord("v"), numbers["HTML"], ord("<"))
#> 118 118 60 60
# --8<-- [end:check]
said = numbers | {f"{name} key": key for name, key in keys.items() if key}
for name, words in said.items():
    print(f"{name}: {words}")
    #> LFS pointer: 118
    #> HTML: 60
    #> BOM: 239
    #> empty line: 10
    #> JSON: 123
    #> 404: 52
    #> gzip: 31
    #> NumPy: 147
    #> HDF5: 72
    #> safetensors: 64
    #> pickle: 149
    #> LFS pointer key: invalid load key, 'v'.
    #> HTML key: invalid load key, '<'.
    #> BOM key: invalid load key, '\xef'.
    #> empty line key: invalid load key, '\x0a'.
    #> JSON key: invalid load key, '{'.
    #> 404 key: invalid load key, '4'.
    #> gzip key: invalid load key, '\x1f'.
    #> NumPy key: unpickling stack underflow
    #> HDF5 key: invalid load key, 'H'.
    #> safetensors key: invalid load key, '@'.
assert numbers["HDF5"] == files["HDF5"][1]  # 첫 바이트 0x89는 pickle에도 있는 명령입니다.
assert all(numbers[name] == files[name][0] for name in ("LFS pointer", "HTML", "gzip", "NumPy"))
