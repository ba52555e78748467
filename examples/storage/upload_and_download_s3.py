# /// script
# dependencies = ["torch", "boto3"]
# ///
import torch
from torch import nn

# --8<-- [start:setup]
import os
import tempfile

import boto3

s3 = boto3.client("s3")  # 자격 증명은 코드에 적지 말고 환경 변수나 역할(role)에 두세요.
# --8<-- [end:setup]

model = nn.Linear(10, 2)

# --8<-- [start:save]
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "model.pt")
    torch.save(model.state_dict(), path)
    s3.upload_file(path, "my-models", "runs/1/model.pt")
# --8<-- [end:save]

# --8<-- [start:load]
s3.download_file("my-models", "runs/1/model.pt", "model.pt")
restored = nn.Linear(10, 2)
restored.load_state_dict(torch.load("model.pt", map_location="cpu", weights_only=True))
# --8<-- [end:load]

# --8<-- [start:check]
remote = s3.head_object(Bucket="my-models", Key="runs/1/model.pt")["ContentLength"]
print(os.path.getsize("model.pt") == remote, torch.equal(restored.weight, model.weight))
#> True True
# --8<-- [end:check]
assert torch.equal(restored.bias, model.bias)
