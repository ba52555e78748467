# /// script
# dependencies = ["torch", "boto3"]
# ///
import io

import torch
from torch import nn

model = nn.Linear(100, 100)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def train_one_step():
    optimizer.zero_grad()
    model(torch.ones(1, 100)).sum().backward()
    optimizer.step()


# --8<-- [start:setup]
from concurrent.futures import ThreadPoolExecutor

import boto3
from botocore.config import Config

s3 = boto3.client("s3", config=Config(retries={"mode": "standard", "max_attempts": 5}))


def snapshot(obj):
    """`obj`를 지금의 값 그대로 바이트로 만듭니다. 그다음의 학습은 이 바이트를 바꾸지 못합니다."""
    buffer = io.BytesIO()
    torch.save(obj, buffer)
    buffer.seek(0)
    return buffer
# --8<-- [end:setup]


before = model.weight.detach().clone()
# --8<-- [start:save]
with ThreadPoolExecutor(max_workers=1) as uploader:
    content = snapshot({"step": 100, "model": model.state_dict()})
    uploading = uploader.submit(s3.upload_fileobj, content, "my-models", "step-100.pt")
    train_one_step()  # 올리는 동안 학습을 계속합니다.
    uploading.result()  # 다음에 올리기 전에 부릅니다. 올리다 난 오류도 여기에서 납니다.
# --8<-- [end:save]

# --8<-- [start:check]
data = s3.get_object(Bucket="my-models", Key="step-100.pt")["Body"].read()
saved = torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)["model"]["weight"]
print(torch.equal(saved, before), torch.equal(saved, model.weight))
#> True False
# --8<-- [end:check]
assert torch.equal(saved, before) and not torch.equal(saved, model.weight)
