"""이 기계 안의 S3 API. `_s3` 예제는 진짜 S3에 쓰는 코드 그대로 여기에 읽고 씁니다."""

import urllib.request
from contextlib import contextmanager

BUCKET = "my-models"


@contextmanager
def serve():
    """127.0.0.1의 빈 포트에 moto 서버를 띄우고, 그 주소를 돌려줍니다. 끝나면 멈춥니다."""
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        yield f"http://{host}:{port}"
    finally:
        server.stop()


def empty_bucket(address: str) -> dict[str, str]:
    """`address`의 S3를 비우고 빈 버킷 `my-models`를 만듭니다. boto3와 s3fs가 읽는 환경 변수를 돌려줍니다."""
    import boto3

    environment = {
        "AWS_ENDPOINT_URL": address,
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    urllib.request.urlopen(f"{address}/moto-api/reset", data=b"")
    client = boto3.client(
        "s3",
        endpoint_url=address,
        region_name=environment["AWS_DEFAULT_REGION"],
        aws_access_key_id=environment["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=environment["AWS_SECRET_ACCESS_KEY"],
    )
    client.create_bucket(Bucket=BUCKET)
    return environment
