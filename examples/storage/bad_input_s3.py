# /// script
# dependencies = ["torch", "boto3"]
# ///
import torch

# --8<-- [start:setup]
import boto3
from boto3.exceptions import S3UploadFailedError
from botocore.exceptions import ClientError

s3 = boto3.client("s3")
torch.save({"weight": torch.ones(2)}, "model.pt")
# --8<-- [end:setup]

# --8<-- [start:check]
attempts = {
    "no key, download": lambda: s3.download_file("my-models", "none.pt", "x.pt"),
    "no key, get": lambda: s3.get_object(Bucket="my-models", Key="none.pt"),
    "no bucket, download": lambda: s3.download_file("my-modles", "model.pt", "x.pt"),
    "no bucket, upload": lambda: s3.upload_file("model.pt", "my-modles", "model.pt"),
    "torch.save": lambda: torch.save({}, "s3://my-models/model.pt"),
    "torch.load": lambda: torch.load("s3://my-models/model.pt", weights_only=True),
}
messages = {}
for name, attempt in attempts.items():
    try:
        attempt()
    except (ClientError, S3UploadFailedError, RuntimeError, OSError) as error:
        messages[name] = str(error).rpartition("occurred ")[2].partition(" operation")[0]
for name, message in messages.items():
    print(f"{name}: {message}")
    #> no key, download: (404) when calling the HeadObject
    #> no key, get: (NoSuchKey) when calling the GetObject
    #> no bucket, download: (404) when calling the HeadObject
    #> no bucket, upload: (NoSuchBucket) when calling the PutObject
    #> torch.save: Parent directory s3://my-models does not exist.
    #> torch.load: [Errno 2] No such file or directory: 's3://my-models/model.pt'
# --8<-- [end:check]
assert messages.keys() == attempts.keys()


# --8<-- [start:exists]
def exists(bucket, key):
    """있으면 True, 없으면 False입니다. 권한이 없는 것(403)은 없는 것과 다르므로 그대로 예외로 냅니다."""
    try:
        s3.head_object(Bucket=bucket, Key=key)
    except ClientError as error:
        if error.response["Error"]["Code"] != "404":
            raise
        return False
    return True
# --8<-- [end:exists]


s3.upload_file("model.pt", "my-models", "model.pt")
print(exists("my-models", "model.pt"), exists("my-models", "none.pt"))
#> True False
