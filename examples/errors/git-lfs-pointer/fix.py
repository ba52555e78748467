from pathlib import Path

Path("model.pt").write_text(
    f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 64}\nsize 102530333\n"
)


# --8<-- [start:fix]
def lfs_size(path):
    """Git-LFS 포인터라면 진짜 파일의 바이트 수를, 아니면 None을 돌려줍니다."""
    with open(path, "rb") as file:
        head = file.read(200)
    if not head.startswith(b"version https://git-lfs"):
        return None
    return int(head.split(b"size ")[1])


print(f"{Path('model.pt').stat().st_size}바이트. 진짜 파일은 {lfs_size('model.pt')}바이트")
#> 134바이트. 진짜 파일은 102530333바이트
# --8<-- [end:fix]

assert lfs_size("model.pt") == 102530333
assert lfs_size(__file__) is None
