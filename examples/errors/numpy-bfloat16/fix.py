# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch
from torch import nn

saved = nn.Linear(4, 2).bfloat16()
torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
arrays = {key: value.float().numpy() for key, value in state_dict.items()}  # float32로
print(arrays["weight"].dtype)
#> float32
# --8<-- [end:fix]
assert np.array_equal(arrays["weight"], saved.weight.detach().float().numpy())
back = torch.from_numpy(arrays["weight"]).bfloat16()
assert torch.equal(back, saved.weight)  # 되돌리면 비트까지 같습니다.

# --8<-- [start:bits]
bits = state_dict["weight"].view(torch.uint16).numpy()  # 크기를 지키려면 비트째로 옮깁니다.
same = torch.from_numpy(bits).view(torch.bfloat16)
print(bits.dtype, torch.equal(same, state_dict["weight"]))
#> uint16 True
# --8<-- [end:bits]
assert torch.equal(same, saved.weight)
