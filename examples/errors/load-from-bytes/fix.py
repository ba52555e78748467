from pathlib import Path

import torch

torch.save({"weight": torch.ones(2)}, "model.pt")

# --8<-- [start:fix]
import io

data = Path("model.pt").read_bytes()  # DB나 HTTP에서 받은 바이트도 같습니다.
state_dict = torch.load(io.BytesIO(data), weights_only=True)
print(list(state_dict))
#> ['weight']
# --8<-- [end:fix]

# --8<-- [start:save]
buffer = io.BytesIO()
torch.save(state_dict, buffer)
data = buffer.getvalue()  # 바이트로 만들 때는 getvalue()입니다. 되감지 않아도 됩니다.
# --8<-- [end:save]

assert torch.equal(torch.load(io.BytesIO(data), weights_only=True)["weight"], torch.ones(2))
