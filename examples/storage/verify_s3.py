# /// script
# dependencies = ["torch", "boto3"]
# ///
import os

import torch

# --8<-- [start:setup]
import hashlib

import boto3

s3 = boto3.client("s3")


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def upload(path, bucket, key):
    """올리면서 sha256을 메타데이터에 적습니다. 버킷이 없거나 권한이 없으면 boto3의 예외가 납니다."""
    extra = {"Metadata": {"sha256": sha256(path)}}
    s3.upload_file(path, bucket, key, ExtraArgs=extra)


def download(bucket, key, path):
    """`path.part`로 받아 sha256을 비교하고 이름을 바꿉니다. 다르면 ValueError입니다."""
    expected = s3.head_object(Bucket=bucket, Key=key)["Metadata"].get("sha256")
    if expected is None:
        raise ValueError(f"s3://{bucket}/{key}: 올릴 때 sha256을 적지 않았습니다.")
    part = f"{path}.part"
    s3.download_file(bucket, key, part)
    if sha256(part) != expected:
        raise ValueError(f"s3://{bucket}/{key}: 올릴 때의 파일과 다릅니다.")
    os.replace(part, path)
# --8<-- [end:setup]


# --8<-- [start:check]
torch.save({"weight": torch.ones(1000)}, "model.pt")
upload("model.pt", "my-models", "model.pt")
download("my-models", "model.pt", "copy.pt")
print(sha256("copy.pt") == sha256("model.pt"))
#> True

old = s3.head_object(Bucket="my-models", Key="model.pt")["Metadata"]
with open("model.pt", "rb") as file:
    half = file.read()[:2000]  # 누군가 반쪽짜리를 같은 메타데이터로 올렸습니다.
s3.put_object(Bucket="my-models", Key="model.pt", Body=half, Metadata=old)
try:
    download("my-models", "model.pt", "copy.pt")
except ValueError as error:
    message = str(error)
print(message)
#> s3://my-models/model.pt: 올릴 때의 파일과 다릅니다.
# --8<-- [end:check]
assert torch.load("copy.pt", weights_only=True)["weight"].sum() == 1000  # 있던 파일은 그대로입니다.

# --8<-- [start:etag]
with open("big.bin", "wb") as file:
    file.write(bytes(9 * 2**20))
for name in ("model.pt", "big.bin"):
    s3.upload_file(name, "my-models", name)
    with open(name, "rb") as file:
        md5 = hashlib.file_digest(file, "md5").hexdigest()
    etag = s3.head_object(Bucket="my-models", Key=name)["ETag"].strip('"')
    print(f"{name}: MD5와 같은가요 {etag == md5}, 길이 {len(etag)}")
    #> model.pt: MD5와 같은가요 True, 길이 32
    #> big.bin: MD5와 같은가요 False, 길이 34
# --8<-- [end:etag]
