# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from safetensors.torch import save_file
from torch import nn

save_file(nn.Linear(4, 2).state_dict(), "model.safetensors")
save_file(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:fix]
from safetensors.torch import load_file

weights = load_file("model.safetensors", device="cpu")  # torch.load가 아닙니다.
print(sorted(weights))
#> ['bias', 'weight']
# --8<-- [end:fix]


# --8<-- [start:look]
def is_safetensors(path):
    """확장자를 보지 않고, 헤더의 길이와 그 뒤의 `{`로 알아봅니다."""
    with open(path, "rb") as file:
        head = file.read(9)
        size = file.seek(0, 2)
    return head[8:] == b"{" and 8 + int.from_bytes(head[:8], "little") <= size


print(is_safetensors("model.pt"))
#> True
# --8<-- [end:look]

torch.save(weights, "by_torch.pt")
assert not is_safetensors("by_torch.pt") and weights["weight"].shape == (2, 4)
assert load_file("model.pt").keys() == weights.keys()
