# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save

# --8<-- [start:setup]
good = save({"weight": torch.ones(8)})
torch.save({"weight": torch.ones(8)}, "torch.pt")
files = {
    "empty": b"",
    "LFS pointer": b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 96\n",
    "HTML": b"<!DOCTYPE html><html></html>",
    "renamed .pt": Path("torch.pt").read_bytes(),
    "cut in the header": good[:40],
    "cut in the data": good[:-1],
    "appended": good + b"\n",
    "zeros": bytes(100),
}
# --8<-- [end:setup]

# --8<-- [start:check]
messages = {}
for name, data in files.items():
    Path("model.safetensors").write_bytes(data)
    try:
        load_file("model.safetensors")
    except SafetensorError as error:
        messages[name] = str(error).removeprefix("Error while deserializing header: ")
for name, message in messages.items():
    print(f"{name}: {message}")
    #> empty: header too small
    #> LFS pointer: header too large
    #> HTML: header too large
    #> renamed .pt: header too large
    #> cut in the header: invalid header length
    #> cut in the data: incomplete metadata, file not fully covered
    #> appended: incomplete metadata, file not fully covered
    #> zeros: invalid JSON in header: EOF while parsing a value at line 1 column 0
# --8<-- [end:check]
assert messages.keys() == files.keys()
