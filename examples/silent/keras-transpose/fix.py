import torch
from torch import nn

torch.manual_seed(0)


# --8<-- [start:fix]
def dense(kernel):
    """Keras의 Dense (입력, 출력)를 nn.Linear의 (출력, 입력)으로 바꿉니다."""
    return kernel.T.contiguous()


def dense_after_flatten(kernel, height, width, channels):
    """Flatten 바로 뒤의 Dense입니다. 입력의 순서 H, W, C를 PyTorch의 C, H, W로 바꿉니다."""
    split = kernel.reshape(height, width, channels, -1)
    return split.permute(3, 2, 0, 1).reshape(kernel.shape[1], -1)


kernel, x = torch.randn(4, 4), torch.randn(1, 4)
model = nn.Linear(4, 4, bias=False)
model.load_state_dict({"weight": dense(kernel)})
print("같은 답인가요:", torch.allclose(model(x), x @ kernel, atol=1e-5))
#> 같은 답인가요: True
# --8<-- [end:fix]

image = torch.randn(1, 2, 3, 5)  # Keras의 사진: N, H, W, C
flat_kernel = torch.randn(30, 7)
flat = nn.Linear(30, 7, bias=False)
flat.load_state_dict({"weight": dense_after_flatten(flat_kernel, 2, 3, 5)})
ours = flat(image.permute(0, 3, 1, 2).flatten(1))
torch.testing.assert_close(ours, image.flatten(1) @ flat_kernel)
wrong = image.permute(0, 3, 1, 2).flatten(1) @ dense(flat_kernel).T
assert not torch.allclose(wrong, image.flatten(1) @ flat_kernel, atol=0.1)
expected = x @ kernel

# --8<-- [start:check]
torch.testing.assert_close(model(x), expected)  # 같은 입력에 원래 모델이 낸 답입니다.
# --8<-- [end:check]
