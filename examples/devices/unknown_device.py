from unittest.mock import patch

import torch

weights = {"weight": torch.arange(3.0)}
torch.save(weights, "model.pt")
# --8<-- [start:reproduce]
try:
    torch.load("model.pt", map_location="gpu", weights_only=True)
except RuntimeError as error:
    message = str(error)
print(message)
#> don't know how to restore data location of torch.storage.UntypedStorage (tagged with gpu)
print(torch.load("model.pt", map_location="cpu", weights_only=True)["weight"].device)
#> cpu
# --8<-- [end:reproduce]
assert "tagged with gpu" in message

# --8<-- [start:other]
for tag in ("xpu", "hpu", "npu"):
    with patch("torch.serialization.location_tag", return_value=tag):
        torch.save(weights, f"{tag}.pt")  # 다른 가속 장치에서 저장한 파일을 흉내 냅니다.
    opened = torch.load(f"{tag}.pt", map_location="cpu", weights_only=True)
    print(tag, torch.equal(opened["weight"], weights["weight"]))
    #> xpu True
    #> hpu True
    #> npu True
# --8<-- [end:other]
assert opened["weight"].device.type == "cpu"
