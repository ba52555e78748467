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
import re
import numpy as np


def stopped_at(message, path):
    """오류의 번호를 바이트로 바꾸고, 그 바이트가 처음 나오는 자리와 파일의 시작을 보여 줍니다."""
    number = int(re.search(r"Unsupported operand (\d+)", message)[1])
    with open(path, "rb") as file:
        head = file.read(16)
    return bytes([number]), head.find(number), head


print(stopped_at(message, "weights.npy"))
#> (b'\x93', 0, b"\x93NUMPY\x01\x00v\x00{'desc")
weights = torch.from_numpy(np.load("weights.npy"))  # 만든 프로그램의 함수로 엽니다.
# --8<-- [end:fix]

assert stopped_at(message, "weights.npy")[:2] == (b"\x93", 0)
assert weights.tolist() == [1, 1, 1, 1]
