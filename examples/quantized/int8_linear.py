# --8<-- [start:layer]
import torch
from torch import nn


class Int8Linear(nn.Module):
    """가중치를 int8과 행마다 하나인 배율로 지니는 추론용 nn.Linear입니다."""

    def __init__(self, in_features, out_features, bias=True):
        super().__init__()
        self.register_buffer("weight_int8", torch.zeros(out_features, in_features, dtype=torch.int8))
        self.register_buffer("scale", torch.ones(out_features, 1))
        self.register_buffer("bias", torch.zeros(out_features) if bias else None)

    def forward(self, x):
        weight = self.weight_int8.to(x.dtype) * self.scale.to(x.dtype)
        return nn.functional.linear(x, weight, self.bias)
# --8<-- [end:layer]


# --8<-- [start:quantize]
def quantize(model):
    """`model` 안의 nn.Linear를 제자리에서 Int8Linear로 바꾸고 `model`을 돌려줍니다."""
    for name, child in model.named_children():
        if type(child) is not nn.Linear:  # 하위 클래스는 weight를 직접 쓸 수 있어 남깁니다.
            quantize(child)
            continue
        small = Int8Linear(child.in_features, child.out_features, child.bias is not None)
        weight = child.weight.detach()
        if not weight.is_meta:  # meta 장치의 빈 모델이면 구조만 바꿉니다.
            small.scale = weight.abs().amax(dim=1, keepdim=True).clamp(min=1e-12) / 127
            small.weight_int8 = (weight / small.scale).round().to(torch.int8)
            small.bias = None if child.bias is None else child.bias.detach()
        setattr(model, name, small)
    return model
# --8<-- [end:quantize]


if __name__ == "__main__":
    torch.manual_seed(0)
    linear = nn.Linear(64, 32)
    weight = linear.weight.detach().clone()
    small = quantize(nn.Sequential(linear))[0]
    restored = small.weight_int8 * small.scale
    # 반올림이므로 배율의 절반보다 더 틀리지 않습니다.
    assert ((restored - weight).abs() <= small.scale / 2 + 1e-7).all()
    assert list(small.state_dict()) == ["weight_int8", "scale", "bias"]
    assert "bias" not in quantize(nn.Sequential(nn.Linear(2, 2, bias=False)))[0].state_dict()
    attention = quantize(nn.MultiheadAttention(8, 2, batch_first=True))
    x = torch.ones(1, 3, 8)
    assert attention(x, x, x)[0].shape == (1, 3, 8)  # 안의 계층은 nn.Linear의 하위 클래스입니다.
    message = ""
    try:  # 계층의 weight를 직접 읽는 모듈입니다.
        quantize(nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)).eval()(x)
    except AttributeError as error:
        message = str(error)
    assert message == "'Int8Linear' object has no attribute 'weight'"
