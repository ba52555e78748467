# /// script
# dependencies = ["torch", "huggingface_hub", "safetensors", "numpy"]
# ///
import os

os.environ["HF_HUB_OFFLINE"] = "1"  # 아무것도 내려받지 않습니다.
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

old, new = "a" * 40, "b" * 40  # 커밋의 SHA-1 자리입니다.
repository = Path("cache/models--my-team--my-net")
for commit, value in ((old, 1.0), (new, 2.0)):
    (repository / "snapshots" / commit).mkdir(parents=True)
    path = repository / "snapshots" / commit / "model.safetensors"
    save_file({"weight": torch.full((2,), value)}, path)
(repository / "refs").mkdir()
(repository / "refs" / "main").write_text(new)  # main은 나중의 커밋을 가리킵니다.

# --8<-- [start:load]
from huggingface_hub import hf_hub_download

name = {"repo_id": "my-team/my-net", "filename": "model.safetensors", "cache_dir": "cache"}
pinned = hf_hub_download(**name, revision=old)
moving = hf_hub_download(**name)  # main은 저장소의 주인이 언제든 옮깁니다.
print(load_file(pinned)["weight"], load_file(moving)["weight"])
#> tensor([1., 1.]) tensor([2., 2.])
# --8<-- [end:load]

# --8<-- [start:missing]
from huggingface_hub.errors import LocalEntryNotFoundError

try:
    hf_hub_download(**name, revision="c" * 40, local_files_only=True)
except LocalEntryNotFoundError as error:
    message = str(error)
print(message[:88])
#> Cannot find the requested files in the disk cache and outgoing traffic has been disabled
# --8<-- [end:missing]
assert Path(pinned).parent.name == old
