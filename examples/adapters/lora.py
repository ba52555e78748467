"""LoRA 어댑터를 붙이고, 꺼내고, 넣고, 병합하는 함수. 복사해서 쓰세요."""

# --8<-- [start:setup]
import torch
from torch import nn


class LoRALinear(nn.Module):
    """`nn.Linear`에 곱 B·A를 더합니다. 처음에는 B가 0이라서 출력이 `base`와 같습니다."""

    def __init__(self, base, rank=4, alpha=8):
        super().__init__()
        self.base = base.requires_grad_(False)
        self.scale = alpha / rank
        options = {"device": base.weight.device, "dtype": base.weight.dtype}
        self.lora_A = nn.Parameter(torch.randn(rank, base.in_features, **options) / rank)
        self.lora_B = nn.Parameter(torch.zeros(base.out_features, rank, **options))

    def forward(self, x):
        return self.base(x) + self.scale * (x @ self.lora_A.T @ self.lora_B.T)


def add_lora(model, names, rank=4, alpha=8):
    """이름이 `names`에 있는 `nn.Linear`를 감싸고, 나머지를 모두 동결합니다."""
    model.requires_grad_(False)
    for name in names:
        parent, _, child = name.rpartition(".")
        base = model.get_submodule(name)
        setattr(model.get_submodule(parent), child, LoRALinear(base, rank, alpha))
    return model


# --8<-- [end:setup]


# --8<-- [start:save]
def lora_state_dict(model):
    """어댑터의 가중치만 고릅니다. 값은 모델과 메모리를 함께 씁니다."""
    return {k: v for k, v in model.state_dict().items() if ".lora_" in k}


def load_lora(model, state_dict):
    """어댑터를 넣습니다. 키가 하나라도 모자라거나 남으면 ValueError를 냅니다."""
    different = sorted(lora_state_dict(model).keys() ^ state_dict.keys())
    if different:
        raise ValueError(f"모델과 어댑터의 키가 다릅니다: {different}")
    model.load_state_dict(state_dict, strict=False)


# --8<-- [end:save]


# --8<-- [start:merge]
@torch.no_grad()
def merge_lora(model):
    """B·A를 가중치에 더하고, LoRALinear를 보통의 nn.Linear로 되돌립니다."""
    for name, module in list(model.named_modules()):
        if isinstance(module, LoRALinear):
            module.base.weight += module.scale * (module.lora_B @ module.lora_A)
            parent, _, child = name.rpartition(".")
            setattr(model.get_submodule(parent), child, module.base)
    return model


# --8<-- [end:merge]

if __name__ == "__main__":
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 2))
    x = torch.randn(3, 4)
    before = model(x)
    add_lora(model, ["0", "2"], rank=2)
    assert torch.equal(model(x), before)
    assert [k for k, p in model.named_parameters() if p.requires_grad] == list(
        lora_state_dict(model)
    )
    nn.init.normal_(model[0].lora_B)
    after = model(x)
    assert not torch.allclose(after, before)
    merge_lora(model)
    assert torch.allclose(model(x), after, atol=1e-5) and type(model[0]) is nn.Linear
