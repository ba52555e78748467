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
        return "앞이 모두 0: 다시 받기" if head else "빈 파일: 다시 받기"
    if head.startswith(b"PK\x03\x04"):
        if not zipfile.is_zipfile(path):
            return "잘린 zip: 다시 받기"
        names = {name.partition("/")[2] for name in zipfile.ZipFile(path).namelist()}
        return next((kind for name, kind in IN_ZIP.items() if name in names), "다른 zip: 풀기")
    if head[8:9] == b"{" and int.from_bytes(head[:8], "little") < path.stat().st_size:
        return "safetensors: load_file"
    if head[257:262] == b"ustar":
        return "tar: 풀기"
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()  # 글의 앞에 붙은 BOM과 빈칸을 뺍니다.
    unknown = "모름" if set(head) & set(range(9)) else "글: 열어서 읽기"
    return next((kind for start, kind in STARTS.items() if text.startswith(start)), unknown)


IN_ZIP = {  # TorchScript 파일에도 data.pkl이 있으므로 순서가 중요합니다.
    "constants.pkl": "TorchScript: torch.jit.load",
    "archive_format": "내보낸 모델: torch.export.load",
    "data.pkl": "torch.save: torch.load",
}
STARTS = {
    b"version https://git-lfs": "Git LFS 포인터: git lfs pull",
    b"<": "HTML이나 XML: 주소를 확인하고 다시 받기",
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
received = Path("received")
received.mkdir()
torch.save(weights, received / "model.pt")
torch.save(weights, received / "old.pt", _use_new_zipfile_serialization=False)
save_file(weights, received / "model.safetensors")
torch.export.save(torch.export.export(model, (torch.ones(1, 4),)), received / "model.pt2")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    torch.jit.script(model).save(received / "script.pt")
    dcp.save({"model": weights}, checkpoint_id=received / "dcp")
with tarfile.open(received / "model.tar", "w") as archive:
    archive.add(received / "model.pt")
np.save(received / "array.npy", np.ones(2))
np.savez(received / "arrays.npz", a=np.ones(2))
whole = (received / "model.pt").read_bytes()
files = {
    "plain.pkl": pickle.dumps({"weight": [1.0, 2.0]}),
    "pointer.pt": b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n",
    "page.pt": b"\n<!DOCTYPE html><html></html>",
    "bom.pt": b"\xef\xbb\xbf<!DOCTYPE html><html></html>",
    "message.pt": b"404: Not Found",
    "config.json": b'{"inputs": 4}',
    "model.pt.gz": gzip.compress(whole),
    "cut.pt": whole[:-1],
    "empty.pt": b"",
    "zeros.pt": bytes(1000) + b"weights",
    "random.bin": bytes(range(100)),
    "model.h5": b"\x89HDF\r\n\x1a\n",  # 아래 둘은 첫 바이트만 적었습니다.
    "model.gguf": b"GGUF\x03\0\0\0",
}
for name, data in files.items():
    (received / name).write_bytes(data)
# --8<-- [end:setup]

# --8<-- [start:check]
for path in sorted(received.iterdir()):
    print(f"{path.name}: {file_kind(path)}")
    #> array.npy: NumPy: numpy.load
    #> arrays.npz: 다른 zip: 풀기
    #> bom.pt: HTML이나 XML: 주소를 확인하고 다시 받기
    #> config.json: JSON: json.load
    #> cut.pt: 잘린 zip: 다시 받기
    #> dcp: 분산 체크포인트: dcp.load
    #> empty.pt: 빈 파일: 다시 받기
    #> message.pt: 글: 열어서 읽기
    #> model.gguf: GGUF: gguf
    #> model.h5: HDF5: h5py
    #> model.pt: torch.save: torch.load
    #> model.pt.gz: gzip: 풀기
    #> model.pt2: 내보낸 모델: torch.export.load
    #> model.safetensors: safetensors: load_file
    #> model.tar: tar: 풀기
    #> old.pt: torch.save의 옛 형식: torch.load
    #> page.pt: HTML이나 XML: 주소를 확인하고 다시 받기
    #> plain.pkl: pickle: 만든 프로그램
    #> pointer.pt: Git LFS 포인터: git lfs pull
    #> random.bin: 모름
    #> script.pt: TorchScript: torch.jit.load
    #> zeros.pt: 앞이 모두 0: 다시 받기
# --8<-- [end:check]
assert {file_kind(path) for path in received.iterdir()} >= {*IN_ZIP.values(), *STARTS.values()}
for width in range(1, 200):  # 헤더의 길이가 무엇이든 safetensors를 알아봅니다.
    save_file({"w" * width: torch.ones(1)}, "any.safetensors")
    assert file_kind("any.safetensors").startswith("safetensors")
for start in (*STARTS, b"PK\x03\x04", b"\0", b"text"):  # 무엇으로 시작하든 예외 없이 답합니다.
    Path("any.bin").write_bytes(start + bytes(range(256)))
    assert file_kind("any.bin")
