import torch

# --8<-- [start:save]
torch.save({"weight": torch.ones(2)}, "실험" * 45 + ".pt")  # 93자이지만 273바이트입니다.
# --8<-- [end:save]
