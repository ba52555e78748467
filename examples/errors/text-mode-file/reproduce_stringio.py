import io

import torch

# --8<-- [start:save]
torch.save({"weight": torch.ones(2)}, io.StringIO())
# --8<-- [end:save]
