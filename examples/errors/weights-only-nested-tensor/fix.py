import subprocess
import sys
from pathlib import Path

import torch

words = [torch.ones(2), torch.ones(3)]
batch = torch.nested.nested_tensor(words, layout=torch.jagged)
torch.save({"batch": batch}, "old.pt")

Path("load.py").write_text(
    """\
# --8<-- [start:old]
import torch
import torch._dynamo  # 크기를 나타내는 객체가 여기에서 등록됩니다.
from torch.nested._internal.nested_tensor import NestedTensor, _rebuild_njt

with torch.serialization.safe_globals([NestedTensor, _rebuild_njt]):  # 2.15부터 필요합니다.
    file = torch.load("old.pt", weights_only=True)
# --8<-- [end:old]
torch.save({"batch": list(file["batch"].unbind())}, "new.pt")
""",
    "utf-8",
)
subprocess.run([sys.executable, "load.py"], check=True)  # 새 프로그램에서 엽니다.

# --8<-- [start:fix]
torch.save({"batch": list(batch.unbind())}, "batch.pt")  # 길이가 다른 텐서의 리스트로 담습니다.

file = torch.load("batch.pt", weights_only=True)
restored = torch.nested.nested_tensor(file["batch"], layout=torch.jagged)
print([tuple(part.shape) for part in restored.unbind()])
#> [(2,), (3,)]
# --8<-- [end:fix]

for parts in (restored.unbind(), torch.load("new.pt", weights_only=True)["batch"]):
    assert all(torch.equal(a, b) for a, b in zip(parts, words, strict=True))
