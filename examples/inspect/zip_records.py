# /// script
# dependencies = ["torch==2.13.0"]
# ///
import zipfile
from pathlib import Path

import torch

torch.save({"weight": torch.ones(2, 4), "bias": torch.ones(2)}, "model.pt")

# --8<-- [start:check]
archive = zipfile.ZipFile("model.pt")
for record in archive.infolist():
    print(record.filename, record.file_size)
    #> model/data.pkl 232
    #> model/.format_version 1
    #> model/.storage_alignment 2
    #> model/byteorder 6
    #> model/data/0 32
    #> model/data/1 8
    #> model/version 2
    #> model/.data/serialization_id 40
print(archive.read("model/version"), archive.read("model/byteorder"))
#> b'3\n' b'little'
# --8<-- [end:check]

# --8<-- [start:torch-version]
release = torch.__version__.partition("+")[0]
print(release.encode() in Path("model.pt").read_bytes())
#> False
# --8<-- [end:torch-version]
assert release.encode() not in Path("model.pt").read_bytes()
