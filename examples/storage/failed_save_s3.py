# /// script
# dependencies = ["torch", "s3fs"]
# ///
import io

import torch

# --8<-- [start:setup]
import fsspec

url = "s3://my-models/model.pt"
good = {"weight": torch.ones(1000)}
bad = {**good, "loss": lambda x: x}  # 함수는 저장할 수 없습니다.
# --8<-- [end:setup]

with fsspec.open(url, "wb") as file:
    torch.save(good, file)

# --8<-- [start:reproduce]
try:
    with fsspec.open(url, "wb") as file:
        torch.save(bad, file)
except Exception as error:
    failed = type(error).__name__
filesystem = fsspec.filesystem("s3", use_listings_cache=False)
print(failed, filesystem.size(url) < 4000)  # 온전한 파일은 4000바이트가 넘습니다.
#> PicklingError True
# --8<-- [end:reproduce]

message = ""
try:
    with fsspec.open(url, "rb") as file:
        torch.load(file, weights_only=True)
except Exception as error:
    message = str(error)
print(f"error: {message.partition(' This')[0].rstrip('.')[:80]}")
#> error: PytorchStreamReader failed locating file data.pkl: file not found

with fsspec.open(url, "wb") as file:
    torch.save(good, file)

# --8<-- [start:fix]
try:
    buffer = io.BytesIO()
    torch.save(bad, buffer)  # 여기에서 멈추므로 S3에는 아무 일도 없습니다.
    filesystem.pipe_file(url, buffer.getvalue())
except Exception as error:
    failed = type(error).__name__
with fsspec.open(url, "rb") as file:
    kept = torch.load(file, map_location="cpu", weights_only=True)
print(failed, torch.equal(kept["weight"], good["weight"]))
#> PicklingError True
# --8<-- [end:fix]
assert "data.pkl" in message
