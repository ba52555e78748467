from unittest.mock import patch

import torch

# --8<-- [start:setup]
with patch("torch.serialization.location_tag", return_value="mps"):
    torch.save({"weight": torch.ones(2)}, "model.pt")  # Mac의 GPU에서 저장한 파일을 흉내 냅니다.
# --8<-- [end:setup]

# --8<-- [start:load]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
print(state_dict["weight"].device)
#> cpu
# --8<-- [end:load]
assert torch.equal(state_dict["weight"], torch.ones(2))

if not torch.backends.mps.is_available():
    try:
        torch.load("model.pt", weights_only=True)
        message = ""
    except RuntimeError as error:
        message = str(error)
    assert "Storage device not recognized: mps" in message, message
