import base64

import torch
from torch import nn

model = nn.Linear(100, 100)

# --8<-- [start:save]
import io

buffer = io.BytesIO()
torch.save(model.state_dict(), buffer)
data = buffer.getvalue()  # 읽는 위치와 상관없이 처음부터 끝까지의 바이트입니다.
# --8<-- [end:save]

# --8<-- [start:load]
state_dict = torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)
# --8<-- [end:load]

# --8<-- [start:check]
restored = nn.Linear(100, 100)
restored.load_state_dict(state_dict)
print(torch.equal(restored.weight, model.weight))
#> True
print(f"{len(base64.b64encode(data)) / len(data):.2f}배")
#> 1.33배
# --8<-- [end:check]
assert torch.equal(restored.bias, model.bias)
