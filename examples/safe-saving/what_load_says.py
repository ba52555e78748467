from pathlib import Path

import torch

import safe_saving

torch.save({"weight": torch.zeros(1000)}, "good.pt")
data = Path("good.pt").read_bytes()

# --8<-- [start:reproduce]
files = {
    "empty.pt": b"",
    "cut.pt": data[: len(data) // 2],
    "lfs.pt": b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 4321\n",
    "page.pt": b"<!DOCTYPE html><title>Sign in</title>",
    "packed.pt": b"\x1f\x8b\x08\x00" + data,
}
for name, content in files.items():
    Path(name).write_bytes(content)
# --8<-- [end:reproduce]


def message(name):
    try:
        safe_saving.load(name)
    except (OSError, safe_saving.CheckpointError) as error:
        return str(error)


# --8<-- [start:load]
for name in (*files, "gone.pt"):
    print(message(name))
    #> empty.pt: 비었거나 모르는 형식입니다. 이전 체크포인트를 쓰거나 만든 프로그램으로 여세요.
    #> cut.pt: 망가졌습니다(File is not a zip file). 다시 받거나 이전 체크포인트를 쓰세요.
    #> lfs.pt: Git LFS의 안내문입니다. git lfs pull로 받으세요.
    #> page.pt: HTML 같은 글입니다. 주소를 확인하고 다시 받으세요.
    #> packed.pt: gzip으로 압축한 파일입니다. 압축을 푸세요.
    #> [Errno 2] gone.pt: 없습니다. 옆에 있는 체크포인트: empty.pt, good.pt, lfs.pt, packed.pt, page.pt
# --8<-- [end:load]
assert torch.equal(safe_saving.load("good.pt")["weight"], torch.zeros(1000))
assert all(Path(name).read_bytes() == content for name, content in files.items())
