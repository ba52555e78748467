# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
rng = np.random.default_rng(0)


def random(*shape):
    return rng.normal(size=shape).astype("float32")


# --8<-- [start:setup]
def tensor(array):
    return torch.from_numpy(np.array(array, order="C"))


def from_dense(kernel, bias):
    """Keras Dense의 (입력, 출력)을 nn.Linear의 (출력, 입력)으로 바꿉니다."""
    return {"weight": tensor(kernel.T), "bias": tensor(bias)}


def from_conv2d(kernel, bias):
    """Keras Conv2D의 (높이, 너비, 입력, 출력)을 nn.Conv2d의 (출력, 입력, 높이, 너비)로 바꿉니다."""
    return {"weight": tensor(kernel.transpose(3, 2, 0, 1)), "bias": tensor(bias)}


def from_batch_norm(gamma, beta, moving_mean, moving_variance):
    """Keras BatchNormalization의 네 배열을 nn.BatchNorm2d의 이름에 맞춥니다."""
    return {
        "weight": tensor(gamma),
        "bias": tensor(beta),
        "running_mean": tensor(moving_mean),
        "running_var": tensor(moving_variance),
        "num_batches_tracked": torch.tensor(0),
    }


def from_dense_after_flatten(kernel, bias, height, width, channels):
    """Flatten 바로 뒤의 Dense입니다. 입력의 순서를 (높이, 너비, 채널)에서 PyTorch의 것으로 바꿉니다."""
    kernel = kernel.reshape(height, width, channels, -1).transpose(2, 0, 1, 3)
    return from_dense(kernel.reshape(height * width * channels, -1), bias)
# --8<-- [end:setup]


kernel, conv_bias = random(3, 3, 2, 4), random(4)
gamma, beta, mean, variance = random(4), random(4), random(4), random(4) ** 2 + 0.5
dense_kernel, dense_bias = random(3 * 4 * 4, 5), random(5)


# --8<-- [start:by-hand]
def keras_by_hand(x):
    """Keras 모델이 하는 계산을 NumPy로 적었습니다. x는 (높이, 너비, 채널)입니다."""
    out = np.empty((x.shape[0] - 2, x.shape[1] - 2, 4), "float32")
    for row, column in np.ndindex(out.shape[:2]):
        patch = x[row : row + 3, column : column + 3]
        out[row, column] = np.einsum("hwi,hwio->o", patch, kernel) + conv_bias
    out = gamma * (out - mean) / np.sqrt(variance + 1e-3) + beta
    return np.maximum(out, 0).reshape(-1) @ dense_kernel + dense_bias
# --8<-- [end:by-hand]


# --8<-- [start:load]
model = nn.Sequential(
    nn.Conv2d(2, 4, 3),
    nn.BatchNorm2d(4, eps=1e-3, momentum=0.01),  # Keras의 기본값입니다. PyTorch는 1e-5와 0.1입니다.
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(48, 5),
)
model[0].load_state_dict(from_conv2d(kernel, conv_bias))
model[1].load_state_dict(from_batch_norm(gamma, beta, mean, variance))
model[4].load_state_dict(from_dense_after_flatten(dense_kernel, dense_bias, 3, 4, 4))
model.eval()
# --8<-- [end:load]

# --8<-- [start:check]
image = random(5, 6, 2)  # Keras의 사진은 (높이, 너비, 채널)입니다.
expected = torch.from_numpy(keras_by_hand(image))
output = model(torch.from_numpy(image).permute(2, 0, 1)[None])[0]
print(torch.allclose(output, expected, atol=1e-4))
#> True
# --8<-- [end:check]


def wrong(change):
    broken = nn.Sequential(nn.Conv2d(2, 4, 3), nn.BatchNorm2d(4, eps=1e-3), *model[2:4])
    broken.append(nn.Linear(48, 5)).load_state_dict(model.state_dict())
    change(broken)
    answer = broken.eval()(torch.from_numpy(image).permute(2, 0, 1)[None])[0]
    return torch.allclose(answer, expected, atol=1e-4)


# --8<-- [start:wrong]
mistakes = {
    "flatten order": lambda m: m[4].load_state_dict(from_dense(dense_kernel, dense_bias)),
    "default eps": lambda m: setattr(m[1], "eps", 1e-5),
    "height and width swapped": lambda m: m[0].load_state_dict(
        from_conv2d(kernel.transpose(1, 0, 2, 3), conv_bias)
    ),
}
results = {name: wrong(change) for name, change in mistakes.items()}
print(results)
#> {'flatten order': False, 'default eps': False, 'height and width swapped': False}
# --8<-- [end:wrong]
assert wrong(lambda m: None) and not any(results.values())
torch.testing.assert_close(output, expected, atol=1e-4, rtol=1e-4)
dense = nn.Linear(3, 3)
square, square_bias, vector = random(3, 3), random(3), random(3)
dense.load_state_dict(from_dense(square, square_bias))
by_hand = torch.from_numpy(vector @ square + square_bias)
torch.testing.assert_close(dense(torch.from_numpy(vector)), by_hand)
depthwise = random(3, 3, 2, 2)  # DepthwiseConv2D: (높이, 너비, 입력, 배수)
layer = nn.Conv2d(2, 4, 3, groups=2, bias=False)
weight = tensor(depthwise.transpose(2, 3, 0, 1).reshape(4, 1, 3, 3))
layer.load_state_dict({"weight": weight})
patch = random(3, 3, 2)
by_hand = torch.from_numpy(np.einsum("hwi,hwim->im", patch, depthwise).reshape(4))
torch.testing.assert_close(layer(torch.from_numpy(patch).permute(2, 0, 1)[None]).flatten(), by_hand)
