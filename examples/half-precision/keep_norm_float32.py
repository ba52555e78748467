import torch
from torch import nn


# --8<-- [start:setup]
def build():
    return nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8))


def half_except_norm(model, dtype=torch.bfloat16):
    """정규화 계층만 그대로 두고 나머지 실수를 `dtype`으로 바꿉니다. 제자리에서 바꿉니다."""
    model.to(dtype)
    for module in model.modules():
        if isinstance(module, (nn.BatchNorm2d, nn.LayerNorm, nn.GroupNorm)):
            module.float()
    return model
# --8<-- [end:setup]


# --8<-- [start:save]
model = build()
model[1].running_var.fill_(70_000)  # float16이라면 inf가 될 값입니다.
kept = {name: tensor.clone() for name, tensor in model[1].state_dict().items()}
norm = {f"1.{name}" for name in kept}
small = {
    name: tensor.bfloat16() if name not in norm else tensor
    for name, tensor in model.state_dict().items()
}
torch.save(small, "mixed.pt")
# --8<-- [end:save]

# --8<-- [start:load]
restored = half_except_norm(build())  # 구조뿐 아니라 자료형도 맞춘 모델입니다.
restored.load_state_dict(torch.load("mixed.pt", weights_only=True))
for name, tensor in restored.state_dict().items():
    print(name, tensor.dtype)
    #> 0.weight torch.bfloat16
    #> 0.bias torch.bfloat16
    #> 1.weight torch.float32
    #> 1.bias torch.float32
    #> 1.running_mean torch.float32
    #> 1.running_var torch.float32
    #> 1.num_batches_tracked torch.int64
# --8<-- [end:load]
assert all(torch.equal(restored[1].state_dict()[name], kept[name]) for name in kept)
assert restored.eval()(torch.ones(1, 3, 4, 4).bfloat16()).dtype == torch.bfloat16
