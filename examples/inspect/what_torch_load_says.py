# /// script
# dependencies = ["torch>=2.13"]
# ///
import pickle
import re
import tarfile
import warnings
from pathlib import Path

import torch
from torch import nn

model = nn.Linear(4, 2)
torch.save(model.state_dict(), "model.pt")
torch.save(model.state_dict(), "old.pt", _use_new_zipfile_serialization=False)
torch.save(model.state_dict(), "protocol4.pt", pickle_protocol=4)
torch.export.save(torch.export.export(model, (torch.ones(1, 4),)), "model.pt2")
with tarfile.open("model.tar", "w") as archive:
    archive.add("model.pt")
warnings.simplefilter("ignore")
torch.jit.script(model).save("script.pt")
try:
    torch.save({"function": lambda x: x}, "failed.pt")  # 저장하다가 오류가 납니다.
except (pickle.PicklingError, AttributeError):
    pass

# --8<-- [start:setup]
whole, old = Path("model.pt").read_bytes(), Path("old.pt").read_bytes()
files = {
    "empty": b"",
    "cut": whole[:-1],
    "four bytes": whole[:4],
    "cut old": old[:-1],
    "zeros": bytes(1000),
    "tar": Path("model.tar").read_bytes(),
    "failed save": Path("failed.pt").read_bytes(),
    "pickle": pickle.dumps({"weight": [1.0]}, protocol=2),
    "protocol 4": Path("protocol4.pt").read_bytes(),
    "TorchScript": Path("script.pt").read_bytes(),
    "torch.export": Path("model.pt2").read_bytes(),
}
# --8<-- [end:setup]

# --8<-- [start:check]
messages = {}
for name, data in files.items():
    Path("received.pt").write_bytes(data)
    try:
        torch.load("received.pt", weights_only=True)
    except Exception as error:
        messages[name] = f"{type(error).__name__}: {error}"
# --8<-- [end:check]
wanted = (
    r"Unsupported operand \d+|with TorchScript archives|with files saved in the legacy .tar format|"
    r"Pytorch[^.]*?(directory|ZIP archive|data.pkl)|Invalid magic number; corrupt file\?|"
    r"unexpected EOF|EOFError"
)
for name, message in messages.items():
    print(f"{name}: {re.search(wanted, message)[0]}")
    #> empty: EOFError
    #> cut: PytorchStreamReader failed reading zip archive: failed finding central directory
    #> four bytes: PytorchStreamReader failed reading zip archive: not a ZIP archive
    #> cut old: unexpected EOF
    #> zeros: with files saved in the legacy .tar format
    #> tar: with files saved in the legacy .tar format
    #> failed save: PytorchStreamReader failed locating file data.pkl
    #> pickle: Invalid magic number; corrupt file?
    #> protocol 4: Unsupported operand 149
    #> TorchScript: with TorchScript archives
    #> torch.export: PytorchStreamReader failed locating file data.pkl
assert messages.keys() == files.keys()
