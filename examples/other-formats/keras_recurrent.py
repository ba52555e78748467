# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)


def random(*shape):
    return rng.normal(size=shape).astype("float32") / 2


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


# --8<-- [start:setup]
def from_lstm(kernel, recurrent_kernel, bias):
    """Keras LSTM의 세 배열을 nn.LSTM 한 층의 이름에 맞춥니다. 게이트의 순서는 같습니다."""
    return {
        "weight_ih_l0": torch.from_numpy(kernel.T.copy()),
        "weight_hh_l0": torch.from_numpy(recurrent_kernel.T.copy()),
        "bias_ih_l0": torch.from_numpy(bias.copy()),
        "bias_hh_l0": torch.zeros(len(bias)),  # Keras에는 편향이 하나뿐입니다.
    }


def from_gru(kernel, recurrent_kernel, bias):
    """Keras GRU(reset_after=True)의 세 배열을 nn.GRU의 것으로 바꿉니다. 게이트의 순서가 다릅니다."""

    def reorder(array):  # Keras는 z, r, h이고 PyTorch는 r, z, n입니다.
        z, r, h = np.split(array, 3, axis=-1)
        return torch.from_numpy(np.concatenate([r, z, h], axis=-1).T.copy())

    return {
        "weight_ih_l0": reorder(kernel),
        "weight_hh_l0": reorder(recurrent_kernel),
        "bias_ih_l0": reorder(bias[0]),
        "bias_hh_l0": reorder(bias[1]),
    }
# --8<-- [end:setup]


# --8<-- [start:by-hand]
def lstm_by_hand(x, kernel, recurrent_kernel, bias):
    h = c = np.zeros(len(recurrent_kernel), "float32")
    for step in x:
        i, f, g, o = np.split(step @ kernel + h @ recurrent_kernel + bias, 4)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
    return h


def gru_by_hand(x, kernel, recurrent_kernel, bias):
    h = np.zeros(len(recurrent_kernel), "float32")
    for step in x:
        x_z, x_r, x_h = np.split(step @ kernel + bias[0], 3)
        h_z, h_r, h_h = np.split(h @ recurrent_kernel + bias[1], 3)
        z = sigmoid(x_z + h_z)
        h = z * h + (1 - z) * np.tanh(x_h + sigmoid(x_r + h_r) * h_h)
    return h
# --8<-- [end:by-hand]


x = random(5, 3)  # 다섯 시점, 특징 셋입니다.
arrays = {"LSTM": (random(3, 16), random(4, 16), random(16))}
arrays["GRU"] = (random(3, 12), random(4, 12), random(2, 12))

# --8<-- [start:check]
lstm, gru = nn.LSTM(3, 4), nn.GRU(3, 4)
lstm.load_state_dict(from_lstm(*arrays["LSTM"]))
gru.load_state_dict(from_gru(*arrays["GRU"]))
steps = torch.from_numpy(x)
for module, by_hand in ((lstm, lstm_by_hand), (gru, gru_by_hand)):
    name = type(module).__name__
    expected = torch.from_numpy(by_hand(x, *arrays[name]))
    print(name, torch.allclose(module(steps)[0][-1], expected, atol=1e-5))
    #> LSTM True
    #> GRU True
# --8<-- [end:check]
    torch.testing.assert_close(module(steps)[0][-1], expected, atol=1e-5, rtol=1e-5)
same_order = {name: torch.from_numpy(a.T.copy()) for name, a in zip(
    ("weight_ih_l0", "weight_hh_l0"), arrays["GRU"], strict=False)}
gru.load_state_dict(same_order, strict=False)  # 순서를 바꾸지 않으면 틀립니다.
assert not torch.allclose(gru(steps)[0][-1], expected, atol=1e-2)
