import torch

# --8<-- [start:setup]
import resource

# 이 프로세스가 쓰는 파일의 크기를 제한해 가득 찬 디스크를 흉내 냅니다.
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, hard))
# --8<-- [end:setup]

# --8<-- [start:save]
torch.save({"weight": torch.ones(1_000_000)}, "model.pt")  # 4MB
# --8<-- [end:save]
