# /// script
# dependencies = ["torch", "onnx", "onnxscript", "onnxruntime", "numpy"]
# ///
"""내보내기 페이지의 비교표를 재서 docs/_site/measurements/export.json에 씁니다.

    python examples/export/_measure_export.py

같은 모델을 다섯 방법으로 저장하고, 새 프로세스가 파이썬을 시작해 첫 출력을 낼 때까지의 시간을 번갈아 가며
잽니다. 값은 같은 바퀴에서 `state_dict`로 걸린 시간의 몇 배인지이고, 중앙값과 최솟값, 최댓값을 남깁니다.
g++가 있어야 합니다. 기계를 쓰는 사람이 없을 때 돌리세요.
"""

import logging
import os
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

import numpy as np
import torch

sys.path.append(str(Path(__file__).resolve().parents[2] / "docs/_site/hooks"))

from measuring import spread, when_and_where, write

ROUNDS = 7
WIDTH = 512
MODEL = f"""
from torch import nn

model = nn.Sequential(
    nn.Linear({WIDTH}, {WIDTH}), nn.ReLU(), nn.Linear({WIDTH}, {WIDTH}), nn.ReLU(), nn.Linear({WIDTH}, 10)
).eval()
"""
TORCH = 'x = torch.load("x.pt", weights_only=True)\nwith torch.no_grad():\n    answer = run(x)\n'
KEEP = 'torch.save(answer, "answer.pt")\n'
# 이름: (파일들, 새 프로세스가 실행할 코드). 코드는 첫 출력을 파일에 남깁니다.
READERS = {
    "state_dict": (
        ["model.pt"],
        f"import torch\n{MODEL}\n"
        'model.load_state_dict(torch.load("model.pt", weights_only=True))\nrun = model\n' + TORCH + KEEP,
    ),
    "export": (
        ["model.pt2"],
        'import torch\nrun = torch.export.load("model.pt2").module()\n' + TORCH + KEEP,
    ),
    "aotinductor": (
        ["aoti.pt2"],
        'import torch\nrun = torch._inductor.aoti_load_package("aoti.pt2")\n' + TORCH + KEEP,
    ),
    "onnx": (
        ["model.onnx", "model.onnx.data"],
        "import numpy as np\nimport onnxruntime\n"
        'session = onnxruntime.InferenceSession("model.onnx", providers=["CPUExecutionProvider"])\n'
        'answer = session.run(None, {"input": np.load("x.npy")})[0]\nnp.save("answer.npy", answer)\n',
    ),
    "torchscript": (
        ["script.pt"],
        'import torch\nrun = torch.jit.load("script.pt")\n' + TORCH + KEEP,
    ),
}


def prepare():
    """모델 하나를 다섯 방법으로 저장하고, eager의 출력을 돌려줍니다."""
    torch.manual_seed(0)
    scope = {}
    exec(MODEL, scope)
    model, x = scope["model"], torch.randn(4, WIDTH)
    np.save("x.npy", x.numpy())
    torch.save(x, "x.pt")
    torch.save(model.state_dict(), "model.pt")
    program = torch.export.export(model, (x,))
    torch.export.save(program, "model.pt2")
    torch._inductor.aoti_compile_and_package(program, package_path="aoti.pt2")
    torch.onnx.export(model, (x,), "model.onnx", verbose=False)
    torch.jit.script(model).save("script.pt")
    with torch.no_grad():
        return model(x)


def first_answer(way):
    """새 프로세스에서 파일을 열고 첫 출력을 낼 때까지의 초와, 그 출력."""
    code = READERS[way][1]
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, stderr=subprocess.DEVNULL)
    seconds = time.perf_counter() - start
    if way == "onnx":
        return seconds, torch.from_numpy(np.load("answer.npy"))
    return seconds, torch.load("answer.pt", weights_only=True)


def main():
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)
    rounds, rows = [], {}
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        eager = prepare()
        for way, (files, _) in READERS.items():
            _, answer = first_answer(way)  # 한 번 실행해 파일과 라이브러리를 페이지 캐시에 올립니다.
            gap = (answer - eager).abs().max().item()
            rows[way] = {
                "files": str(len(files)),
                "size": f"{sum(os.path.getsize(name) for name in files) / 1e6:.2f} MB",
                "equal": "같음" if torch.equal(answer, eager) else f"최대 {gap:.0e}",
            }
        for number in range(1, ROUNDS + 1):
            rounds.append({way: first_answer(way)[0] for way in READERS})
            print(f"{number}/{ROUNDS}바퀴: {rounds[-1]['state_dict']:.2f}초", flush=True)
        os.chdir("/")
    for way, row in rows.items():
        row["start"] = spread([seconds[way] / seconds["state_dict"] for seconds in rounds])
    write("export.json", {"run": when_and_where(rounds=str(ROUNDS)), **rows})


if __name__ == "__main__":
    main()
