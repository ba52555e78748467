# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch

np.save("weights.npy", np.ones(4))
try:
    torch.load("weights.npy", weights_only=True)
except Exception as error:
    message = str(error)


# --8<-- [start:fix]
import numpy as np


def stopped_at(number, path):
    """번호를 바꾼 바이트, 그 바이트가 처음 나오는 위치, 파일의 처음 16바이트."""
    with open(path, "rb") as file:
        head = file.read(16)
    return bytes([number]), head.find(number), head


print(stopped_at(147, "weights.npy"))  # 147은 오류에 나온 번호입니다.
#> (b'\x93', 0, b"\x93NUMPY\x01\x00v\x00{'desc")
weights = torch.from_numpy(np.load("weights.npy"))  # 만든 프로그램의 함수로 엽니다.
# --8<-- [end:fix]

assert stopped_at(147, "weights.npy")[:2] == (b"\x93", 0) and "operand 147" in message
assert weights.tolist() == [1, 1, 1, 1]

np.save("state.npy", {"weight": np.ones(2)})  # 딕셔너리를 담은 .npy입니다.
assert np.load("state.npy", allow_pickle=True).item()["weight"].tolist() == [1, 1]
