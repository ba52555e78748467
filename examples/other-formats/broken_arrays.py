# /// script
# dependencies = ["numpy"]
# ///
from pathlib import Path

import numpy as np

# --8<-- [start:setup]
np.savez("good.npz", weight=np.ones(1000, "f4"))
np.save("good.npy", np.ones(1000, "f4"))


def cut(data):
    return data[:-100]


def flip(data):
    return data[:2000] + bytes([data[2000] ^ 1]) + data[2001:]  # 비트 하나를 뒤집습니다.
# --8<-- [end:setup]


def opened(path):
    try:
        array = np.load(path, allow_pickle=False)
        array = array["weight"] if path.endswith("npz") else array
    except Exception as error:
        return f"{type(error).__name__}: {error}".partition(". ")[0]
    return "같은 값" if np.array_equal(array, np.ones(1000, "f4")) else "오류 없이 다른 값"


results = {}
for ending in ("npz", "npy"):
    results[f"온전한 .{ending}"] = opened(f"good.{ending}")
    for name, damage in {"잘린": cut, "비트가 뒤집힌": flip}.items():
        path = Path(f"bad.{ending}")
        path.write_bytes(damage(Path(f"good.{ending}").read_bytes()))
        results[f"{name} .{ending}"] = opened(str(path))
# --8<-- [start:check]
for name, result in results.items():
    print(f"{name}: {result}")
    #> 온전한 .npz: 같은 값
    #> 잘린 .npz: BadZipFile: File is not a zip file
    #> 비트가 뒤집힌 .npz: BadZipFile: Bad CRC-32 for file 'weight.npy'
    #> 온전한 .npy: 같은 값
    #> 잘린 .npy: ValueError: Failed to read all data for array
    #> 비트가 뒤집힌 .npy: 오류 없이 다른 값
# --8<-- [end:check]
assert [r.partition(":")[0] for r in results.values()] == [
    "같은 값",
    "BadZipFile",
    "BadZipFile",
    "같은 값",
    "ValueError",
    "오류 없이 다른 값",
]
