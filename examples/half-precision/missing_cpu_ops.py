# /// script
# dependencies = ["torch==2.13.0"]
# ///
import torch
from torch import nn

# --8<-- [start:check]
x = torch.eye(4)
operations = {
    "nn.Linear": lambda d: nn.Linear(4, 2, dtype=d)(x.to(d)),
    "nn.Conv2d": lambda d: nn.Conv2d(1, 1, 3, dtype=d)(x.to(d)[None, None]),
    "torch.cdist": lambda d: torch.cdist(x.to(d), x.to(d)),
    "torch.fft.rfft": lambda d: torch.fft.rfft(x.to(d)),
    "torch.linalg.inv": lambda d: torch.linalg.inv(x.to(d)),
    "torch.linalg.svd": lambda d: torch.linalg.svd(x.to(d)),
}
results = {}
for name, run in operations.items():
    for dtype in (torch.float16, torch.bfloat16):
        try:
            run(dtype)
            results[name, dtype] = "됩니다"
        except (NotImplementedError, RuntimeError) as error:
            results[name, dtype] = str(error)
for name in operations:
    print(f"{name}: {results[name, torch.float16]}")
    #> nn.Linear: 됩니다
    #> nn.Conv2d: 됩니다
    #> torch.cdist: "cdist" not implemented for 'Half'
    #> torch.fft.rfft: Unsupported dtype Half
    #> torch.linalg.inv: linalg.inv: Low precision dtypes not supported. Got Half
    #> torch.linalg.svd: "linalg_svd_cpu" not implemented for 'Half'
# --8<-- [end:check]
failed = {name for (name, _), text in results.items() if text != "됩니다"}
assert all((results[n, torch.bfloat16] != "됩니다") == (n in failed) for n in operations)
