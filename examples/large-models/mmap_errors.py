import io
from pathlib import Path

import torch
from torch import nn

state_dict = nn.Linear(2, 1).state_dict()


def message_of(source):
    try:
        torch.load(source, map_location="cpu", mmap=True, weights_only=True)
    except (ValueError, RuntimeError) as error:
        return str(error)


# --8<-- [start:path]
torch.save(state_dict, "model.pt")
with open("model.pt", "rb") as file:
    opened = message_of(file)  # 연 파일이나 BytesIO를 주면 나는 오류입니다.
print(opened)
#> f must be a file path in order to use the mmap argument
print(message_of("model.pt"))
#> None
# --8<-- [end:path]
assert message_of(io.BytesIO(Path("model.pt").read_bytes())) == opened

# --8<-- [start:zip]
torch.save(state_dict, "old.pt", _use_new_zipfile_serialization=False)
Path("empty.pt").write_bytes(b"")
Path("page.pt").write_text("<!DOCTYPE html>", "utf-8")  # 잘못 내려받은 파일입니다.
for path in ("old.pt", "empty.pt", "page.pt"):
    print(message_of(path).partition(" with `")[0])
    #> mmap can only be used with files saved
    #> mmap can only be used with files saved
    #> mmap can only be used with files saved
torch.save(torch.load("old.pt", map_location="cpu", weights_only=True), "new.pt")
print(message_of("new.pt"))
#> None
# --8<-- [end:zip]
weights = torch.load("new.pt", map_location="cpu", mmap=True, weights_only=True)
assert torch.equal(weights["weight"], state_dict["weight"])
