import torch

# --8<-- [start:fix]
from pathlib import PureWindowsPath

raw = r"C:\Users\me\new_model.pt"  # 앞에 r을 붙이면 역슬래시를 그대로 둡니다.
slash = "C:/Users/me/new_model.pt"  # Windows도 /를 받습니다.
print(PureWindowsPath(raw) == PureWindowsPath(slash))
#> True
# --8<-- [end:fix]

# --8<-- [start:look]
path = "C:\temp\new_model.pt"  # r이 없습니다.
print([c for c in path if not c.isprintable()])  # 비어 있어야 합니다.
#> ['\t', '\n']
# --8<-- [end:look]

# --8<-- [start:newline]
try:
    torch.load(path, weights_only=True)
except OSError as error:
    message = str(error)
print(message.partition("'")[2])
#> C:\temp\new_model.pt'
# --8<-- [end:newline]

assert all(c.isprintable() for c in raw)
