import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2).double().eval()
model.weight.requires_grad_(False)
model.bias.grad = torch.ones(2, dtype=torch.float64)
model.register_forward_hook(lambda module, args, output: output * 2)
model.note = "세 번째 실험"
torch.save(model.state_dict(), "model.pt")

restored = nn.Linear(4, 2)
restored.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:setup]

looks = {
    "training": lambda m: m.training,
    "requires_grad": lambda m: m.weight.requires_grad,
    "grad": lambda m: m.bias.grad is not None,
    "hooks": lambda m: len(m._forward_hooks),
    "note": lambda m: hasattr(m, "note"),
    "dtype": lambda m: m.weight.dtype,
}
for name, look in looks.items():
    print(f"{name}: {look(model)} → {look(restored)}")
    #> training: False → True
    #> requires_grad: False → True
    #> grad: True → False
    #> hooks: 1 → 0
    #> note: True → False
    #> dtype: torch.float64 → torch.float32
state_dict = torch.load("model.pt", weights_only=True)
print(f"file dtype: {state_dict['weight'].dtype}")
#> file dtype: torch.float64
assert torch.equal(restored.weight, model.weight.float()) and len(state_dict) == 2
message = ""
try:
    torch.save(model, "model_full.pt")  # lambda 때문에 모델 전체는 저장되지 않습니다.
except Exception as error:
    message = str(error)
assert "lambda" in message
