import os

import torch

# --8<-- [start:trap]
embeddings = torch.arange(1_000_000.0).view(-1, 10)
torch.save(embeddings[:5], "five.pt")  # 다섯 줄만 나누어 주려고 합니다.
print(f"{os.path.getsize('five.pt') // 1000:,} KB")
#> 4,001 KB

received = torch.load("five.pt", weights_only=True)
print("받은 모양:", list(received.shape))
#> 받은 모양: [5, 10]
everything = torch.empty(0).set_(received.untyped_storage())
print("함께 온 값:", everything.numel())
#> 함께 온 값: 1000000
# --8<-- [end:trap]

assert torch.equal(everything, embeddings.flatten())
