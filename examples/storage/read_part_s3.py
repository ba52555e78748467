# /// script
# dependencies = ["torch>=2.13", "s3fs", "boto3", "safetensors", "numpy"]
# ///
import torch

# --8<-- [start:setup]
import json
import struct

import boto3
import fsspec
from safetensors.torch import save

s3 = boto3.client("s3")
weights = {f"layer{i}": torch.zeros(250_000) for i in range(20)}
s3.put_object(Bucket="my-models", Key="model.safetensors", Body=save(weights))
with fsspec.open("s3://my-models/model.pt", "wb") as file:
    torch.save(weights, file)
# --8<-- [end:setup]


# --8<-- [start:load]
def ranged(start, size):
    """`start`부터 `size`바이트만 받습니다."""
    span = f"bytes={start}-{start + size - 1}"
    answer = s3.get_object(Bucket="my-models", Key="model.safetensors", Range=span)
    return answer["Body"].read()


(length,) = struct.unpack("<Q", ranged(0, 8))
header = json.loads(ranged(8, length))
print(len(header), header["layer3"]["shape"])
#> 20 [250000]

start, end = header["layer3"]["data_offsets"]
layer = torch.frombuffer(bytearray(ranged(8 + length + start, end - start)), dtype=torch.float32)
# --8<-- [end:load]
assert torch.equal(layer, weights["layer3"]) and end - start == 1_000_000


# --8<-- [start:check]
filesystem = fsspec.filesystem("s3")
for kind in ("readahead", "none"):
    requests = []
    with filesystem.open("my-models/model.pt", cache_type=kind) as file:
        fetch = file.cache.fetcher
        file.cache.fetcher = lambda start, end, f=fetch, r=requests: r.append(1) or f(start, end)
        torch.load(file, map_location="cpu", weights_only=True)
    print(f"{kind}: 요청 {len(requests)}번")
    #> readahead: 요청 1번
    #> none: 요청 59번
# --8<-- [end:check]
