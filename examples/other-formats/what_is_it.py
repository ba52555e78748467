# /// script
# dependencies = ["torch>=2.13", "safetensors", "numpy", "onnx"]
# ///
import pickle
import tarfile
import warnings

import numpy as np
import torch
from onnx import helper
from safetensors.torch import save_file
from torch import nn

# --8<-- [start:setup]
import zipfile
from pathlib import Path

STARTS = {  # (자리, 바이트): 여는 방법
    (0, b"\x93NUMPY"): ".npy: numpy.load(allow_pickle=False)",
    (0, b"\x89HDF\r\n"): "HDF5(Keras): h5py",
    (0, b"GGUF"): "GGUF: gguf.GGUFReader",
    (4, b"TFL3"): "TFLite: tensorflow.lite",
    (8, b"{"): "safetensors: load_file",
    (257, b"ustar"): "tar(.nemo): 풀기",
    (0, b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19."): "torch.save, 1.5까지: torch.load",
    (0, b"\x80"): "pickle(joblib): 안전하게 읽기",
    (0, b"\x08"): "ONNX: onnx.load",
}
IN_ZIP = {  # zip 안에 이 이름으로 끝나는 것이 있으면
    "model.weights.h5": ".keras: Keras",
    "/constants.pkl": "TorchScript: torch.jit.load",
    "/archive_format": "torch.export: torch.export.load",
    "/data.pkl": "torch.save: torch.load",
    ".npy": ".npz: numpy.load(allow_pickle=False)",
}


def what_is_it(path):
    """어느 라이브러리의 파일이고 무엇으로 여는지 첫 바이트로 답합니다. 아무것도 실행하지 않습니다."""
    with open(path, "rb") as file:
        head = file.read(512)
    if head.startswith(b"PK\x03\x04"):
        names = zipfile.ZipFile(path).namelist()
        return next((IN_ZIP[end] for end in IN_ZIP for n in names if n.endswith(end)), "다른 zip")
    return next((kind for (at, start), kind in STARTS.items() if head[at:].startswith(start)), "모름")
# --8<-- [end:setup]


model = nn.Linear(4, 2).eval()
weights = model.state_dict()
folder = Path("received")
folder.mkdir()
torch.save(weights, folder / "a.pt")
torch.save(weights, folder / "old.pt", _use_new_zipfile_serialization=False)
save_file(weights, folder / "a.safetensors")
np.save(folder / "a.npy", np.ones(2))
np.savez(folder / "a.npz", weight=np.ones(2))
(folder / "a.pkl").write_bytes(pickle.dumps({"weight": np.ones(2)}))
torch.export.save(torch.export.export(model, (torch.ones(1, 4),)), folder / "a.pt2")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # TorchScript의 사용 중단 예정 경고입니다.
    torch.jit.script(model).save(folder / "script.pt")
graph = helper.make_graph([helper.make_node("Relu", ["x"], ["y"])], "g", [], [])
(folder / "a.onnx").write_bytes(helper.make_model(graph).SerializeToString())
with tarfile.open(folder / "a.nemo", "w") as archive:
    archive.add(folder / "a.pt")
with zipfile.ZipFile(folder / "a.keras", "w") as archive:  # 아래 넷은 첫머리만 적은 파일입니다.
    archive.writestr("model.weights.h5", b"\x89HDF\r\n\x1a\n")
(folder / "a.h5").write_bytes(b"\x89HDF\r\n\x1a\n")
(folder / "a.gguf").write_bytes(b"GGUF\x03\0\0\0")
(folder / "a.tflite").write_bytes(b"\x1c\0\0\0TFL3")

# --8<-- [start:check]
for path in sorted(folder.iterdir()):
    print(f"{path.name} → {what_is_it(path)}")
    #> a.gguf → GGUF: gguf.GGUFReader
    #> a.h5 → HDF5(Keras): h5py
    #> a.keras → .keras: Keras
    #> a.nemo → tar(.nemo): 풀기
    #> a.npy → .npy: numpy.load(allow_pickle=False)
    #> a.npz → .npz: numpy.load(allow_pickle=False)
    #> a.onnx → ONNX: onnx.load
    #> a.pkl → pickle(joblib): 안전하게 읽기
    #> a.pt → torch.save: torch.load
    #> a.pt2 → torch.export: torch.export.load
    #> a.safetensors → safetensors: load_file
    #> a.tflite → TFLite: tensorflow.lite
    #> old.pt → torch.save, 1.5까지: torch.load
    #> script.pt → TorchScript: torch.jit.load
# --8<-- [end:check]
answers = {what_is_it(path) for path in folder.iterdir()}
assert answers == {*STARTS.values(), *IN_ZIP.values()}
Path("text.txt").write_text("version https://git-lfs.github.com/spec/v1\n")
assert what_is_it("text.txt") == "모름"
