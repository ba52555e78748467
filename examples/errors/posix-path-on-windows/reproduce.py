import pathlib

import torch


# --8<-- [start:setup]
class SavedOnWindows:  # 윈도우에서 Path를 저장하면 파일에 이렇게 적힙니다.
    def __reduce__(self):
        return pathlib.WindowsPath, ("C:\\", "data")


torch.save({"epoch": 3, "data": SavedOnWindows()}, "checkpoint.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("checkpoint.pt", weights_only=False)  # 리눅스에서 엽니다.
# --8<-- [end:load]
