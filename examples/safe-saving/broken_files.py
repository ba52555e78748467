import io
from pathlib import Path

import torch

torch.save({"weight": torch.zeros(1000)}, "good.pt")
data = Path("good.pt").read_bytes()

# --8<-- [start:reproduce]
Path("empty.pt").touch()
Path("cut.pt").write_bytes(data[: len(data) // 2])
memory = io.BytesIO()
torch.save({"weight": torch.zeros(1000)}, memory)  # memory.seek(0)을 하지 않았습니다.
# --8<-- [end:reproduce]


def message(file):
    try:
        torch.load(file, weights_only=True)
    except (EOFError, RuntimeError) as error:
        return str(error).partition(".")[0] or type(error).__name__


# --8<-- [start:check]
print(message("empty.pt"))
#> EOFError
print(message(memory))
#> EOFError
print(message("cut.pt"))
#> PytorchStreamReader failed reading zip archive: failed finding central directory
# --8<-- [end:check]
memory.seek(0)
assert torch.equal(torch.load(memory, weights_only=True)["weight"], torch.zeros(1000))
assert message("empty.pt") == message(io.BytesIO())
