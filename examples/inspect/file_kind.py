# /// script
# dependencies = ["torch>=2.13", "safetensors", "numpy"]
# ///
import gzip
import pickle
import tarfile
import warnings

import numpy as np
import torch
import torch.distributed.checkpoint as dcp
from safetensors.torch import save_file
from torch import nn

# --8<-- [start:function]
import zipfile
from pathlib import Path


def file_kind(path):
    """무슨 파일이고 무엇으로 여는지, 첫 바이트를 보고 답합니다. 아무것도 실행하지 않습니다."""
    path = Path(path)
    if path.is_dir():
        return "분산 체크포인트: dcp.load" if (path / ".metadata").exists() else "디렉터리"
    with open(path, "rb") as file:
        head = file.read(512)
    if not head.strip(b"\0"):
        return "모두 0: 다시 받기" if head else "빈 파일: 다시 받기"
    if head.startswith(b"PK\x03\x04"):
        if not zipfile.is_zipfile(path):
            return "잘린 zip: 다시 받기"
        names = {name.partition("/")[2] for name in zipfile.ZipFile(path).namelist()}
        return next((kind for name, kind in IN_ZIP.items() if name in names), "다른 zip: 풀기")
    if head[8:9] == b"{" and int.from_bytes(head[:8], "little") < path.stat().st_size:
        return "safetensors: load_file"
    if head[257:262] == b"ustar":
        return "tar: 풀기"
    starts = (kind for start, kind in STARTS.items() if head.lstrip().startswith(start))
    return next(starts, "모름")


IN_ZIP = {  # TorchScript 파일에도 data.pkl이 있으므로 순서가 중요합니다.
    "constants.pkl": "TorchScript: torch.jit.load",
    "archive_format": "내보낸 모델: torch.export.load",
    "data.pkl": "torch.save: torch.load",
}
STARTS = {
    b"version https://git-lfs": "Git LFS 포인터: git lfs pull",
    b"<": "HTML: 주소를 확인하고 다시 받기",
    b"{": "JSON: json.load",
    b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.": "torch.save의 옛 형식: torch.load",
    b"\x80": "pickle: 만든 프로그램",
    b"\x1f\x8b": "gzip: 풀기",
    b"\x93NUMPY": "NumPy: numpy.load",
    b"\x89HDF": "HDF5: h5py",
    b"GGUF": "GGUF: gguf",
}
# --8<-- [end:function]

model = nn.Linear(4, 2)
weights = model.state_dict()
# --8<-- [start:setup]
torch.save(weights, "model.pt")
torch.save(weights, "old.pt", _use_new_zipfile_serialization=False)
save_file(weights, "model.safetensors")
torch.export.save(torch.export.export(model, (torch.ones(1, 4),)), "model.pt2")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    torch.jit.script(model).save("script.pt")
    dcp.save({"model": weights}, checkpoint_id="dcp")
whole = Path("model.pt").read_bytes()
Path("plain.pkl").write_bytes(pickle.dumps({"weight": [1.0, 2.0]}))
Path("pointer.pt").write_text("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n")
Path("page.pt").write_text("\n<!DOCTYPE html><html></html>")
Path("config.json").write_text('{"inputs": 4}')
Path("model.pt.gz").write_bytes(gzip.compress(whole))
with tarfile.open("model.tar", "w") as archive:
    archive.add("model.pt")
np.save("array.npy", np.ones(2))
np.savez("arrays.npz", a=np.ones(2))
Path("cut.pt").write_bytes(whole[:-1])
Path("empty.pt").write_bytes(b"")
Path("zeros.pt").write_bytes(bytes(1000))
Path("model.h5").write_bytes(b"\x89HDF\r\n\x1a\n")  # 아래 둘은 첫 바이트만 적었습니다.
Path("model.gguf").write_bytes(b"GGUF\x03\0\0\0")
# --8<-- [end:setup]

# --8<-- [start:check]
for path in sorted(Path().iterdir()):
    print(f"{path}: {file_kind(path)}")
    #> array.npy: NumPy: numpy.load
    #> arrays.npz: 다른 zip: 풀기
    #> config.json: JSON: json.load
    #> cut.pt: 잘린 zip: 다시 받기
    #> dcp: 분산 체크포인트: dcp.load
    #> empty.pt: 빈 파일: 다시 받기
    #> model.gguf: GGUF: gguf
    #> model.h5: HDF5: h5py
    #> model.pt: torch.save: torch.load
    #> model.pt.gz: gzip: 풀기
    #> model.pt2: 내보낸 모델: torch.export.load
    #> model.safetensors: safetensors: load_file
    #> model.tar: tar: 풀기
    #> old.pt: torch.save의 옛 형식: torch.load
    #> page.pt: HTML: 주소를 확인하고 다시 받기
    #> plain.pkl: pickle: 만든 프로그램
    #> pointer.pt: Git LFS 포인터: git lfs pull
    #> script.pt: TorchScript: torch.jit.load
    #> zeros.pt: 모두 0: 다시 받기
# --8<-- [end:check]
for width in range(1, 200):  # 헤더의 길이가 무엇이든 safetensors를 알아봅니다.
    save_file({"w" * width: torch.ones(1)}, "any.safetensors")
    assert file_kind("any.safetensors").startswith("safetensors")
