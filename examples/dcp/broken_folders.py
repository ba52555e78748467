# /// script
# dependencies = ["torch>=2.13"]
# ///
import logging
import shutil
import warnings
from pathlib import Path

import torch
import torch.distributed.checkpoint as dcp
from torch.distributed.checkpoint.api import CheckpointException

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
logging.disable()  # .metadata를 찾지 못하면 Traceback도 로그에 적습니다.
values = torch.arange(5.0)
dcp.save({"model": {"weight": values}}, checkpoint_id="good")


# --8<-- [start:setup]
def reason(folder):
    """dcp.load가 낸 진짜 오류의 글에서 앞부분을 돌려줍니다. 없으면 '오류 없음'."""
    state = {"model": {"weight": torch.zeros(5)}}
    try:
        dcp.load(state, checkpoint_id=folder)
    except CheckpointException as error:
        inner = error.failures[0][0]
        text = str(inner).split("global ")[-1].split("; rank")[0].split(": '")[0]
        return f"{type(inner).__name__} {text.split(' archive')[0]}".strip()
    return "오류 없음"


def damage(name, data=None):
    """good을 복사해, 파일 하나를 지우거나 data로 바꿉니다."""
    shutil.rmtree("bad", ignore_errors=True)
    shutil.copytree("good", "bad")
    path = Path("bad", name)
    path.unlink() if data is None else path.write_bytes(data)
    return reason("bad")
# --8<-- [end:setup]


shard = Path("good/__0_0.distcp").read_bytes()
place = shard.index(values.numpy().tobytes())
flipped = shard[: place + 6] + bytes([shard[place + 6] ^ 1]) + shard[place + 7 :]
Path("run").mkdir()
shutil.copytree("good", "run/step-1")

# --8<-- [start:check]
print("no metadata:", damage(".metadata"))
#> no metadata: AssertionError metadata read failed: [Errno 2] No such file or directory
print("empty metadata:", damage(".metadata", b""))
#> empty metadata: AssertionError metadata read failed: Ran out of input
print("no shard:", damage("__0_0.distcp"))
#> no shard: FileNotFoundError [Errno 2] No such file or directory
print("cut shard:", damage("__0_0.distcp", shard[: len(shard) // 2]))
#> cut shard: RuntimeError PytorchStreamReader failed reading zip
print("empty shard:", damage("__0_0.distcp", b""))
#> empty shard: EOFError
print("one bit:", damage("__0_0.distcp", flipped))
#> one bit: 오류 없음
print("parent:", reason("run"))
#> parent: AssertionError metadata read failed: [Errno 2] No such file or directory
# --8<-- [end:check]
state = {"model": {"weight": torch.zeros(5)}}
damage("__0_0.distcp", flipped)
dcp.load(state, checkpoint_id="bad")
assert reason("good") == "오류 없음" and not torch.equal(state["model"]["weight"], values)
