from unittest.mock import patch

import torch

with patch("torch.serialization.location_tag", return_value="cuda:1"):
    torch.save({"weight": torch.ones(2)}, "model.pt")


# --8<-- [start:setup]
@patch("torch.cuda.is_available", lambda: True)
@patch("torch.cuda.device_count", lambda: 1)  # 어디서나 GPU가 하나인 컴퓨터처럼 돌립니다.
def error_of(path):
    try:
        torch.load(path, weights_only=True)
    except RuntimeError as error:
        return str(error).partition(". ")[0]
# --8<-- [end:setup]


# --8<-- [start:reproduce]
for part in error_of("model.pt").split(" but "):
    print(part)
    #> Attempting to deserialize object on CUDA device 1
    #> torch.cuda.device_count() is 1
# --8<-- [end:reproduce]

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
print(state_dict["weight"].device)
#> cpu
# --8<-- [end:fix]
assert torch.equal(state_dict["weight"], torch.ones(2))
