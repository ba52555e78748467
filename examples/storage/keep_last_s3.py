# /// script
# dependencies = ["torch", "boto3"]
# ///
import io

import torch

# --8<-- [start:setup]
import boto3

s3 = boto3.client("s3")


def steps(bucket, prefix):
    """`prefix` 아래의 체크포인트 키를 스텝의 차례로 돌려줍니다. 1000개가 넘어도 모두 봅니다."""
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
    keys = [item["Key"] for page in pages for item in page.get("Contents", [])]
    return sorted(key for key in keys if key.endswith(".pt"))


def save(obj, bucket, prefix, step, keep=2):
    """새 키로 올린 다음 오래된 것을 지웁니다. 번호는 여덟 자리로 적어 글자의 차례와 같게 합니다."""
    buffer = io.BytesIO()
    torch.save(obj, buffer)
    s3.put_object(Bucket=bucket, Key=f"{prefix}step-{step:08d}.pt", Body=buffer.getvalue())
    for key in steps(bucket, prefix)[:-keep]:
        s3.delete_object(Bucket=bucket, Key=key)


def latest(bucket, prefix):
    """마지막 체크포인트입니다. 하나도 없으면 None입니다."""
    found = steps(bucket, prefix)
    if not found:
        return None
    data = s3.get_object(Bucket=bucket, Key=found[-1])["Body"].read()
    return torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)
# --8<-- [end:setup]


# --8<-- [start:check]
for step in (90, 100, 1000):
    save({"step": step}, "my-models", "runs/1/", step)
print(steps("my-models", "runs/1/"), latest("my-models", "runs/1/"))
#> ['runs/1/step-00000100.pt', 'runs/1/step-00001000.pt'] {'step': 1000}
# --8<-- [end:check]
assert latest("my-models", "runs/2/") is None
