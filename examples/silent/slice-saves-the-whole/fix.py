import os

import torch

embeddings = torch.arange(1_000_000.0).view(-1, 10)

# --8<-- [start:fix]
part = embeddings[:5].clone()  # 새 메모리에 복사합니다.
torch.save(part, "five.pt")
print(f"{os.path.getsize('five.pt') // 1000:,} KB")
#> 1 KB
# --8<-- [end:fix]

contiguous = embeddings[:5].contiguous()
assert contiguous.untyped_storage().nbytes() > part.nbytes  # contiguous()로는 안 됩니다.

# --8<-- [start:check]
assert part.untyped_storage().nbytes() == part.nbytes
# --8<-- [end:check]
