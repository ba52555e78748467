# --8<-- [start:reproduce]
from pathlib import PurePosixPath, PureWindowsPath

print(PurePosixPath("s3://my-models/runs") / "model.pt")  # 빗금 하나가 사라집니다.
#> s3:/my-models/runs/model.pt
print(PureWindowsPath("runs/1") / "model.pt")  # Windows에서 만든 키는 역슬래시가 됩니다.
#> runs\1\model.pt
# --8<-- [end:reproduce]

# --8<-- [start:fix]
import posixpath

print(posixpath.join("s3://my-models/runs", "1", "model.pt"))
#> s3://my-models/runs/1/model.pt
print((PureWindowsPath("runs/1") / "model.pt").as_posix())
#> runs/1/model.pt
# --8<-- [end:fix]
assert posixpath.join("s3://my-models", "a") == "s3://my-models/a"
