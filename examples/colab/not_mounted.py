from pathlib import Path

# --8<-- [start:setup]
import os


def require_mounted(path="/content/drive"):
    """`path`에 드라이브가 연결되어 있지 않으면 RuntimeError입니다."""
    if not os.path.ismount(path):
        raise RuntimeError(f"{path}: 드라이브가 아니라 보통 디렉터리이거나 없습니다. 먼저 연결하세요.")
# --8<-- [end:setup]


# --8<-- [start:check]
folder = Path("drive/MyDrive/my-run")
folder.mkdir(parents=True)  # 연결하지 않았는데 오류 없이 만들어집니다.
try:
    require_mounted("drive")
except RuntimeError as error:
    message = str(error)
print(message)
#> drive: 드라이브가 아니라 보통 디렉터리이거나 없습니다. 먼저 연결하세요.
# --8<-- [end:check]
require_mounted("/")  # 연결된 곳이면 아무 일도 없습니다.
assert folder.is_dir() and "drive" in message
