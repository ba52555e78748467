# /// script
# dependencies = ["torch>=2.13"]
# ///
import logging
import zipfile
from pathlib import Path

# --8<-- [start:setup]
import torch
from torch import nn

model = nn.Linear(4, 2).eval()
torch.export.save(torch.export.export(model, (torch.ones(3, 4),)), "model.pt2")
good = Path("model.pt2").read_bytes()
# --8<-- [end:setup]
logging.getLogger("torch.export").setLevel(logging.ERROR)  # 까닭을 적은 긴 기록을 끕니다.

torch.save(model.state_dict(), "weights.pt2")
Path("cut.pt2").write_bytes(good[: len(good) // 2])
# --8<-- [start:check]
messages = {}
for name in ("cut.pt2", "weights.pt2", "gone.pt2"):
    try:
        torch.export.load(name)
    except (RuntimeError, OSError, zipfile.BadZipFile) as error:
        messages[name] = f"{type(error).__name__}: {error}".split(". ")[0]
for name, message in messages.items():
    print(f"{name}: {message}")
    #> cut.pt2: BadZipFile: File is not a zip file
    #> weights.pt2: RuntimeError: We ran into an error when deserializing the saved file
    #> gone.pt2: FileNotFoundError: [Errno 2] No such file or directory: 'gone.pt2'
# --8<-- [end:check]
assert len(messages) == 3

# --8<-- [start:flip]
data = bytearray(good)
data[data.find(model.weight.detach().numpy().tobytes()) + 3] ^= 1  # 가중치의 비트 하나입니다.
Path("flipped.pt2").write_bytes(data)
x = torch.ones(3, 4)
print(torch.equal(torch.export.load("flipped.pt2").module()(x), model(x)))
#> False
print(zipfile.ZipFile("flipped.pt2").testzip() is None)  # zip의 CRC는 알아챕니다.
#> False
# --8<-- [end:flip]
assert zipfile.ZipFile("model.pt2").testzip() is None
