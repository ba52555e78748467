import torch

# --8<-- [start:save]
import io

torch.save({"weight": torch.ones(2)}, io.StringIO())
# --8<-- [end:save]
