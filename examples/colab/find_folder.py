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
    """체크포인트를 둘 디렉터리를 만들어 돌려줍니다. Colab이면 드라이브를 연결합니다.

    Kaggle의 것은 Save Version을 해야 남습니다.
    """
    if Path("/kaggle/working").is_dir():  # Kaggle에도 google.colab이 있을 수 있어 먼저 봅니다.
        root = Path("/kaggle/working")
    elif drive:
        drive.mount("/content/drive")
        root = Path("/content/drive/MyDrive")
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
