# /// script
# dependencies = []
# ///
# --8<-- [start:setup]
from pathlib import Path

try:
    from google.colab import drive
except ImportError:  # Colab이 아닙니다.
    drive = None


def checkpoint_folder(name):
    """세션이 끝나도 남는 디렉터리를 만들어 돌려줍니다. Colab이면 드라이브를 연결합니다."""
    if drive:
        drive.mount("/content/drive")
        root = Path("/content/drive/MyDrive")
    elif Path("/kaggle/working").is_dir():
        root = Path("/kaggle/working")
    else:
        root = Path.cwd()
    folder = root / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder
# --8<-- [end:setup]


# --8<-- [start:check]
folder = checkpoint_folder("my-run")
print(folder.name, folder.is_dir())
#> my-run True
# --8<-- [end:check]
assert folder.is_absolute()
