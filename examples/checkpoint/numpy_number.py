# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch

# --8<-- [start:reproduce]
best = np.mean([0.5, 0.25])  # 파이썬의 float처럼 보이지만 NumPy의 수입니다.
torch.save({"best_loss": best}, "checkpoint.pt")  # 저장할 때는 오류가 나지 않습니다.
try:
    torch.load("checkpoint.pt", weights_only=True)
except Exception as error:
    message = str(error)
print(message.split("error: ")[1].split(" by default")[0])
#> Unsupported global: GLOBAL numpy._core.multiarray.scalar was not an allowed global
# --8<-- [end:reproduce]

# --8<-- [start:fix]
torch.save({"best_loss": float(best)}, "checkpoint.pt")
print(torch.load("checkpoint.pt", weights_only=True))
#> {'best_loss': 0.375}
# --8<-- [end:fix]
assert torch.load("checkpoint.pt", weights_only=True)["best_loss"] == best
assert type(best.item()) is float
