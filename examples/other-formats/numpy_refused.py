# /// script
# dependencies = ["torch", "numpy"]
# ///
import re

import numpy as np
import torch
from torch import nn


def refusal(call):
    try:
        call()
    except (ValueError, TypeError) as error:
        return re.split(r", and|\. |, Py| with many", str(error))[0]


# --8<-- [start:setup]
def to_tensor(array, like):
    """NumPy 배열을 텐서 `like`와 모양과 자료형이 같은 새 텐서로 바꿉니다.

    모양이 다르거나, 바꾸면 값이 달라지는 자료형이면 ValueError를 냅니다. 결과는 CPU에 있습니다.
    """
    array = np.array(array, dtype=array.dtype.newbyteorder("="), order="C")  # 언제나 복사합니다.
    tensor = torch.from_numpy(array)
    if tensor.shape != like.shape:
        raise ValueError(f"모양이 다릅니다: {tuple(tensor.shape)}, 모델은 {tuple(like.shape)}.")
    if not torch.equal(converted := tensor.to(like.dtype), tensor):
        raise ValueError(f"{tensor.dtype}을 {like.dtype}으로 바꾸면 값이 달라집니다.")
    return converted
# --8<-- [end:setup]


model = nn.Linear(3, 2)
# --8<-- [start:load]
received = {
    "weight": np.arange(6, dtype=">f4").reshape(2, 3)[:, ::-1],  # 바이트의 순서도 방향도 반대입니다.
    "bias": np.array([0.5, 1.0]),  # NumPy의 기본인 float64입니다.
}
weights = {name: to_tensor(received[name], like) for name, like in model.state_dict().items()}
model.load_state_dict(weights)
print(model.weight[0].tolist(), model.bias.dtype)
#> [2.0, 1.0, 0.0] torch.float32
# --8<-- [end:load]

np.save("dictionary.npy", {"weight": np.ones(2)})
scalar, text = np.float32(1.0), np.array(["a"])
cases = {
    "big endian": lambda: torch.from_numpy(np.ones(2, ">f4")),
    "reversed": lambda: torch.from_numpy(np.ones(2)[::-1]),
    "scalar": lambda: torch.from_numpy(scalar),
    "text": lambda: torch.from_numpy(text),
    "object": lambda: np.load("dictionary.npy", allow_pickle=False),
    "named file": lambda: np.savez("weights.npz", **{"file": np.ones(2)}),
    "another shape": lambda: to_tensor(np.ones((3, 2)), model.weight),
    "loses digits": lambda: to_tensor(np.array([0.1, 0.2]), model.bias),
}
messages = {name: refusal(call) for name, call in cases.items()}
# --8<-- [start:check]
for name, message in messages.items():
    print(f"{name}: {message}")
    #> big endian: given numpy array has byte order different from the native byte order
    #> reversed: At least one stride in the given numpy array is negative
    #> scalar: expected np.ndarray (got numpy.float32)
    #> text: can't convert np.ndarray of type numpy.str_
    #> object: Object arrays cannot be loaded when allow_pickle=False
    #> named file: savez() got multiple values for argument 'file'
    #> another shape: 모양이 다릅니다: (3, 2), 모델은 (2, 3).
    #> loses digits: torch.float64을 torch.float32으로 바꾸면 값이 달라집니다.
# --8<-- [end:check]
assert all(messages.values())
np.savez("lost.npz", **{"allow_pickle": np.ones(2)})
assert np.load("lost.npz").files == []  # 오류 없이 사라지는 이름도 있습니다.
values = np.ones(2, "f4")
tensor = to_tensor(values, torch.zeros(2))
values[0] = 9
assert tensor.tolist() == [1, 1]
assert to_tensor(scalar, torch.zeros(())).item() == 1
