# /// script
# dependencies = ["boto3"]
# ///
import os
import subprocess
import sys

# --8<-- [start:reproduce]
code = """
import boto3

s3 = boto3.client("s3")
try:
    s3.put_object(Bucket="my-models", Key="model.pt", Body=b"weights")
except Exception as error:
    print(type(error).__name__, error, sep=": ")
"""
secrets = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE")
environment = {name: value for name, value in os.environ.items() if name not in secrets}
# 이 컴퓨터의 설정 파일과 클라우드의 역할도 보지 못하게 합니다.
environment |= {"AWS_SHARED_CREDENTIALS_FILE": "none", "AWS_CONFIG_FILE": "none"}
environment |= {"AWS_EC2_METADATA_DISABLED": "true"}
run = subprocess.run(
    [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
)
print(f"error: {run.stdout.strip()}")
#> error: NoCredentialsError: Unable to locate credentials
# --8<-- [end:reproduce]
assert run.stdout.startswith("NoCredentialsError")
