# /// script
# dependencies = ["torch", "s3fs"]
# ///
import torch

# --8<-- [start:setup]
import io

import fsspec


def save(obj, url):
    """`obj`를 경로나 주소에 씁니다. 다 만든 바이트를 한 번에 쓰므로 그만큼 메모리가 더 듭니다.

    로컬 경로의 디렉터리나 버킷이 없으면 FileNotFoundError입니다.
    """
    buffer = io.BytesIO()
    torch.save(obj, buffer)  # 저장할 수 없는 객체면 여기에서 멈추고, url은 그대로입니다.
    filesystem, path = fsspec.url_to_fs(url)
    filesystem.pipe_file(path, buffer.getvalue())


def load(url):
    """`save`가 쓴 것을 CPU로 불러옵니다. 없으면 FileNotFoundError입니다."""
    with fsspec.open(url, "rb") as file:
        return torch.load(file, map_location="cpu", weights_only=True)
# --8<-- [end:setup]


# --8<-- [start:check]
weights = {"weight": torch.ones(3)}
for url in ("model.pt", "memory://runs/model.pt", "s3://my-models/runs/model.pt"):
    save(weights, url)
    print(url, load(url)["weight"].tolist())
    #> model.pt [1.0, 1.0, 1.0]
    #> memory://runs/model.pt [1.0, 1.0, 1.0]
    #> s3://my-models/runs/model.pt [1.0, 1.0, 1.0]
# --8<-- [end:check]

# --8<-- [start:typo]
try:
    save(weights, "s3://my-modles/model.pt")  # 버킷의 이름을 잘못 적었습니다.
except FileNotFoundError as error:
    message = str(error)
print(message)
#> The specified bucket does not exist

with fsspec.open("s3://my-other/model.pt", "wb") as file:
    file.write(b"weights")
print(fsspec.filesystem("s3").exists("s3://my-other"))  # 없던 버킷이 생겼습니다.
#> True
# --8<-- [end:typo]
missing = 0
for url in ("none.pt", "memory://none.pt", "s3://my-models/none.pt"):
    try:
        load(url)
    except FileNotFoundError:
        missing += 1
assert missing == 3
