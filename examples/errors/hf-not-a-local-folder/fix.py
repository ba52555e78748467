from pathlib import Path


# --8<-- [start:fix]
def local_model(path):
    """모델 디렉터리의 절대 경로. 없으면 무엇이 없는지 알립니다."""
    folder = Path(path).expanduser().resolve()
    if not folder.is_dir():
        raise FileNotFoundError(f"디렉터리가 없습니다: {folder}")
    if not (folder / "config.json").is_file():
        names = sorted(item.name for item in folder.iterdir())
        raise FileNotFoundError(f"{folder}에 config.json이 없습니다. 있는 것: {names}")
    return str(folder)
# --8<-- [end:fix]


messages = []
for name in ("my-modle", "my-model"):
    Path("my-model").mkdir(exist_ok=True)
    try:
        local_model(name)
    except FileNotFoundError as error:
        messages.append(str(error))
assert "디렉터리가 없습니다" in messages[0] and "config.json" in messages[1]
Path("my-model/config.json").write_text("{}")
assert local_model("my-model") == str(Path("my-model").resolve())
