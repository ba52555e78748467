from pathlib import Path

from torch.distributed.checkpoint.format_utils import dcp_to_torch_save

Path("checkpoint").mkdir()

# --8<-- [start:load]
dcp_to_torch_save("checkpoint", "model.pt")
# --8<-- [end:load]
