from unittest.mock import patch

import torch

torch.save({"weight": torch.ones(2)}, "cpu.pt")
with patch("torch.serialization.location_tag", return_value="cuda:0"):
    torch.save({"weight": torch.ones(2)}, "gpu.pt")


# --8<-- [start:setup]
@patch("torch.cuda.is_available", lambda: False)  # 어디서나 GPU가 없는 컴퓨터처럼 돌립니다.
def error_of(path, map_location=None):
    try:
        torch.load(path, map_location=map_location, weights_only=True)
    except RuntimeError as error:
        return str(error).partition(". ")[0]
# --8<-- [end:setup]


# --8<-- [start:reproduce]
print(error_of("gpu.pt"))
#> Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False
print(error_of("cpu.pt", map_location="cuda") == error_of("gpu.pt"))
#> True
# --8<-- [end:reproduce]

# --8<-- [start:fix]
print(error_of("gpu.pt", map_location="cpu"))
#> None
# --8<-- [end:fix]
weight = torch.load("gpu.pt", map_location="cpu", weights_only=True)["weight"]
assert torch.equal(weight, torch.ones(2))
assert "+cpu" not in torch.__version__ or torch.version.cuda is None
