# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from pathlib import Path

import torch
from safetensors.torch import save_file

state_dict = {"weight": torch.ones(2)}
torch.save(state_dict, "model.safetensors")
save_file(state_dict, "good.safetensors")
Path("pointer.safetensors").write_text("version https://git-lfs.github.com/spec/v1\n")
Path("page.safetensors").write_text("<!DOCTYPE html>")


# --8<-- [start:fix]
def kind(path):
    """safetensors라는 파일이 정말 무엇인지 첫 바이트로 알아냅니다."""
    with open(path, "rb") as file:
        head = file.read(9)
    if head.startswith(b"PK"):
        return "torch"
    if head.startswith(b"version "):
        return "Git-LFS"
    if head.lstrip().startswith(b"<"):
        return "HTML"
    return "safetensors" if head.endswith(b"{") else "모름"


print(kind("model.safetensors"))
#> torch
# --8<-- [end:fix]
assert [kind(f"{name}.safetensors") for name in ("good", "pointer", "page")] == [
    "safetensors",
    "Git-LFS",
    "HTML",
]
Path("model.safetensors").rename("model.pt")
assert torch.equal(torch.load("model.pt", weights_only=True)["weight"], state_dict["weight"])
