import subprocess
import sys
from pathlib import Path

import torch
from torch.serialization import get_unsafe_globals_in_checkpoint


# --8<-- [start:setup]
class Payload:
    def __reduce__(self):  # 파일을 여는 쪽이 이 함수를 이 인자로 부르게 합니다.
        return exec, ("open('it_ran.txt', 'w').close()",)


torch.save({"weight": torch.ones(2), "note": Payload()}, "gift.pt")
# --8<-- [end:setup]


# --8<-- [start:open]
def open_gift(how):  # 파일을 새 프로세스에서 엽니다.
    code = f"import torch; print(list(torch.load('gift.pt', {how})))"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")
# --8<-- [end:open]


# --8<-- [start:refuse]
refused = open_gift("")  # 인자를 적지 않은 기본값입니다.
print("Unsupported global: GLOBAL" in refused.stderr, Path("it_ran.txt").exists())
#> True False
# --8<-- [end:refuse]

# --8<-- [start:list]
print(get_unsafe_globals_in_checkpoint("gift.pt"), Path("it_ran.txt").exists())
#> ['builtins.exec'] False
# --8<-- [end:list]

# --8<-- [start:run]
opened = open_gift("weights_only=False")
print(opened.stdout.strip(), Path("it_ran.txt").exists())
#> ['weight', 'note'] True
# --8<-- [end:run]
assert refused.returncode == 1 and opened.returncode == 0 and opened.stderr == ""
