# /// script
# dependencies = ["torch>=2.7", "safetensors", "numpy"]
# ///
import torch
from safetensors.torch import load, load_file, save, save_file
from torch import nn

torch.manual_seed(0)
model = nn.Linear(64, 32)

# --8<-- [start:save]
float8 = torch.float8_e4m3fn  # 가장 큰 값이 448입니다.
scale = model.weight.detach().abs().max() / torch.finfo(float8).max
weights = {
    "weight": (model.weight.detach() / scale).to(float8),
    "weight_scale": scale,  # 배율이 없으면 값을 되돌릴 수 없습니다.
    "bias": model.bias.detach(),
}
save_file(weights, "float8.safetensors")
# --8<-- [end:save]

# --8<-- [start:load]
loaded = load_file("float8.safetensors")
print(loaded["weight"].dtype, loaded["weight"].nbytes)
#> torch.float8_e4m3fn 2048
restored = nn.Linear(64, 32)
weight = loaded["weight"].float() * loaded["weight_scale"]
restored.load_state_dict({"weight": weight, "bias": loaded["bias"]})
# --8<-- [end:load]
largest = model.weight.detach().abs().max()
assert (restored.weight - model.weight).abs().max() < largest / 16

# --8<-- [start:wrong]
wrong = nn.Linear(64, 32)
result = wrong.load_state_dict(loaded, strict=False)  # 배율을 곱하지 않았습니다.
print(result.unexpected_keys, wrong.weight.max().item())
#> ['weight_scale'] 448.0
# --8<-- [end:wrong]
torch.save(weights, "float8.pt")
again = torch.load("float8.pt", weights_only=True)["weight"]
messages = []
for attempt in (
    lambda: again + again,
    lambda: load(save({"scale": torch.ones(2).to(torch.float8_e8m0fnu)})),
):
    try:
        attempt()
    except (RuntimeError, KeyError) as error:
        messages.append(str(error))
assert len(messages) == 2 and "not implemented" in messages[0] and "F8_E8M0" in messages[1]
assert torch.equal(again.view(torch.uint8), loaded["weight"].view(torch.uint8))
