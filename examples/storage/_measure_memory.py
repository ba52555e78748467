# /// script
# dependencies = ["torch", "boto3", "s3fs", "moto[server]"]
# ///
"""저장소 페이지의 메모리 표를 재서 docs/_site/measurements/storage.json에 씁니다.

    python examples/storage/_measure_memory.py

이 기계에 띄운 S3 API(moto)에 올리고 받습니다. 방법마다 새 프로세스를 쓰고, 그사이 가장 많이 쓴 메모리가
시작할 때보다 텐서 값의 몇 배만큼 늘었는지 적습니다. 세 번의 중앙값입니다. Linux에서 돌리세요.
"""

import io
import multiprocessing
import os
import statistics
import sys
import tempfile
from pathlib import Path

import boto3
import fsspec
import torch

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "docs/_site/hooks"), str(ROOT / "tests")]

import s3
from measuring import in_new_process, when_and_where, write

VALUES = 32 * 2**20  # float32이므로 128 MiB입니다.
ROUNDS = 3
BUCKET = s3.BUCKET


def client():
    return boto3.client("s3")


def save_local_then_upload(weights):
    torch.save(weights, "model.pt")
    client().upload_file("model.pt", BUCKET, "out.pt")


def save_bytes_then_upload(weights):
    buffer = io.BytesIO()
    torch.save(weights, buffer)
    buffer.seek(0)
    client().upload_fileobj(buffer, BUCKET, "out.pt")


def save_getvalue_then_put(weights):
    buffer = io.BytesIO()
    torch.save(weights, buffer)
    client().put_object(Bucket=BUCKET, Key="out.pt", Body=buffer.getvalue())


def save_through_fsspec(weights):
    with fsspec.open(f"s3://{BUCKET}/out.pt", "wb") as file:
        torch.save(weights, file)


def load_downloaded(_):
    client().download_file(BUCKET, "model.pt", "model.pt")
    return torch.load("model.pt", map_location="cpu", weights_only=True)


def load_mapped(_):
    client().download_file(BUCKET, "model.pt", "model.pt")
    return torch.load("model.pt", map_location="cpu", weights_only=True, mmap=True)


def load_bytes(_):
    data = client().get_object(Bucket=BUCKET, Key="model.pt")["Body"].read()
    return torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)


def load_fileobj(_):
    buffer = io.BytesIO()
    client().download_fileobj(BUCKET, "model.pt", buffer)
    buffer.seek(0)
    return torch.load(buffer, map_location="cpu", weights_only=True)


def load_through_fsspec(_):
    with fsspec.open(f"s3://{BUCKET}/model.pt", "rb") as file:
        return torch.load(file, map_location="cpu", weights_only=True)


WAYS = {
    "save": {
        "local": save_local_then_upload,
        "bytes": save_bytes_then_upload,
        "getvalue": save_getvalue_then_put,
        "fsspec": save_through_fsspec,
    },
    "load": {
        "download": load_downloaded,
        "mmap": load_mapped,
        "bytes": load_bytes,
        "fileobj": load_fileobj,
        "fsspec": load_through_fsspec,
    },
}


def status(name):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(name))


def peak_of(kind, way, answer):
    """RssAnon을 짧게 되풀이해 읽습니다. 파일에 이어진(mmap) 쪽은 운영 체제가 되가져갈 수 있어 세지 않습니다."""
    import threading

    weights = {f"layer{i}": torch.ones(VALUES // 16) for i in range(16)} if kind == "save" else None
    client().list_buckets()  # 라이브러리를 불러오는 데 드는 메모리를 뺍니다.
    fsspec.filesystem("s3").ls(BUCKET)
    before, peak, done = status("RssAnon"), [0], threading.Event()

    def watch():
        while not done.wait(0.002):
            peak[0] = max(peak[0], status("RssAnon"))

    thread = threading.Thread(target=watch)
    thread.start()
    result = WAYS[kind][way](weights)
    peak[0] = max(peak[0], status("RssAnon"))
    done.set()
    thread.join()
    del result
    answer.put((peak[0] - before) / (VALUES * 4))


def main():
    context = multiprocessing.get_context("spawn")
    found = {(kind, way): [] for kind, ways in WAYS.items() for way in ways}
    with tempfile.TemporaryDirectory() as folder, s3.serve() as address:
        os.chdir(folder)
        os.environ.update(s3.empty_bucket(address))
        torch.save({f"layer{i}": torch.ones(VALUES // 16) for i in range(16)}, "model.pt")
        client().upload_file("model.pt", BUCKET, "model.pt")
        for _ in range(ROUNDS):
            for kind, way in found:
                found[kind, way].append(in_new_process(context, peak_of, kind, way))
        os.chdir(ROOT)
    result = {"run": when_and_where(size=f"{VALUES * 4 // 2**20} MiB", rounds=str(ROUNDS))}
    for (kind, way), values in found.items():
        result.setdefault(kind, {})[way] = f"{statistics.median(values):.1f}"
    write("storage.json", result)


if __name__ == "__main__":
    main()
