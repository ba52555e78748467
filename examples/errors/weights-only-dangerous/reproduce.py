import os

import torch


# --8<-- [start:setup]
class Gift:
    def __reduce__(self):  # 여는 컴퓨터에서 부를 함수와 인자를 파일에 적습니다.
        return os.system, ("echo 실행되었습니다",)


torch.save({"weight": torch.ones(2), "gift": Gift()}, "downloaded.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("downloaded.pt")  # 기본값
# --8<-- [end:load]
