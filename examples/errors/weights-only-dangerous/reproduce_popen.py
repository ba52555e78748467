import subprocess

import torch


# --8<-- [start:load]
class Gift:
    def __reduce__(self):
        return subprocess.Popen, (["echo", "실행되었습니다"],)


torch.save(Gift(), "downloaded.pt")
torch.load("downloaded.pt")  # 기본값
# --8<-- [end:load]
