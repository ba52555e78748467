from pathlib import Path

import torch

# --8<-- [start:setup]
import resource

torch.save({"weight": torch.zeros(50_000_000)}, "large.pt")  # 200MB

# 이 프로세스가 앞으로 100MB까지만 더 쓰게 하여 메모리가 모자란 컴퓨터를 흉내 냅니다.
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 100_000_000, used + 100_000_000))
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("large.pt", map_location="cpu")  # 기본값
# --8<-- [end:load]
