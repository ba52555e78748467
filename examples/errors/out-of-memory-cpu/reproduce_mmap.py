import resource
from pathlib import Path

import torch

torch.save({"weight": torch.zeros(50_000_000)}, "large.pt")  # 200MB
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 100_000_000, used + 100_000_000))

# --8<-- [start:load]
torch.load("large.pt", map_location="cpu", mmap=True)  # 기본값
# --8<-- [end:load]
