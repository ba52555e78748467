# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from safetensors.torch import save_file
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:save]
save_file("model.safetensors", model.state_dict())  # 순서가 바뀌었습니다.
# --8<-- [end:save]
