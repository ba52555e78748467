import torch

torch.manual_seed(0)

# --8<-- [start:setup]
weight = torch.randn(64, 256) * 0.02
weight[0] *= 50  # 한 행만 값이 큽니다. 실제 모델에도 흔합니다.


def rounded(weight, scale):
    return (weight / scale).round().clamp(-127, 127) * scale
# --8<-- [end:setup]


# --8<-- [start:check]
one = weight.abs().max() / 127
per_row = weight.abs().amax(dim=1, keepdim=True) / 127
errors = {
    "one scale": (rounded(weight, one) - weight)[1:].norm() / weight[1:].norm(),
    "scale per row": (rounded(weight, per_row) - weight)[1:].norm() / weight[1:].norm(),
    "bfloat16": (weight.bfloat16().float() - weight)[1:].norm() / weight[1:].norm(),
}
for name, error in errors.items():
    print(f"{name}: {error:.1%}")
    #> one scale: 38.6%
    #> scale per row: 0.7%
    #> bfloat16: 0.2%
# --8<-- [end:check]
again = rounded(rounded(weight, per_row), per_row)
assert torch.allclose(again, rounded(weight, per_row))  # 한 번 더 해도 더 나빠지지 않습니다.
