# /// script
# dependencies = ["boto3"]
# ///
import io

from botocore.awsrequest import AWSResponse

# --8<-- [start:setup]
import boto3
from botocore.config import Config

s3 = boto3.client("s3", config=Config(retries={"mode": "standard", "max_attempts": 5}))
# --8<-- [end:setup]


class Busy(io.BytesIO):
    def stream(self, *args, **kwargs):
        yield self.read()


# --8<-- [start:check]
calls = []


def busy_once(request, **kwargs):
    calls.append(request.method)
    if len(calls) == 1:  # 첫 번째 요청에는 서버가 바쁘다고 답합니다.
        return AWSResponse(request.url, 503, {}, Busy(b""))


s3.meta.events.register("before-send.s3.PutObject", busy_once)
s3.put_object(Bucket="my-models", Key="model.pt", Body=b"weights")
print(calls, s3.get_object(Bucket="my-models", Key="model.pt")["Body"].read())
#> ['PUT', 'PUT'] b'weights'
# --8<-- [end:check]
assert len(calls) == 2
