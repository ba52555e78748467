import zipfile
from pathlib import Path

import torch
import training_checkpoint
from torch import nn

parts = {"model": nn.Linear(4, 2)}
parts["optimizer"] = torch.optim.Adam(parts["model"].parameters())
weight = parts["model"].weight.detach().clone()
training_checkpoint.save("good.pt", parts, {"epoch": 3})
good = Path("good.pt").read_bytes()

# --8<-- [start:files]
Path("cut.pt").write_bytes(good[:-100])  # 옮기다 끊긴 파일
Path("lfs.pt").write_text("version https://git-lfs.github.com/spec/v1\n")
torch.save({"model": parts["model"].state_dict(), "epoch": 3}, "mine.pt")  # 직접 만든 체크포인트
newer = torch.load("good.pt", weights_only=True) | {"training_checkpoint": 2}
torch.save(newer, "newer.pt")
body = nn.Linear(4, 3)
other_head = {"model": body, "optimizer": torch.optim.Adam(body.parameters())}
sgd = parts | {"optimizer": torch.optim.SGD(parts["model"].parameters())}
# --8<-- [end:files]


# --8<-- [start:check]
def message(path, parts):
    try:
        training_checkpoint.load(path, parts)
    except (FileNotFoundError, ValueError) as error:
        return str(error)


for path in ("none.pt", "cut.pt", "lfs.pt", "mine.pt", "newer.pt"):
    print(message(path, parts))
    #> none.pt: 체크포인트가 없습니다. 경로를 확인하세요.
    #> cut.pt: 망가졌거나 PyTorch가 저장한 파일이 아닙니다. 이전 체크포인트를 쓰세요.
    #> lfs.pt: 망가졌거나 PyTorch가 저장한 파일이 아닙니다. 이전 체크포인트를 쓰세요.
    #> mine.pt: training_checkpoint.save로 만든 파일이 아닙니다. 내용: ['model', 'epoch']
    #> newer.pt: 더 새로운 형식입니다. 저장한 쪽의 training_checkpoint.py를 쓰세요.
for wrong in ({"model": parts["model"]}, other_head, sgd):
    print(message("good.pt", wrong))
    #> good.pt: 담긴 것이 다릅니다. 파일: ['model', 'optimizer'], parts: ['model']
    #> good.pt: 저장할 때와 다릅니다. model weight: 파일 [2, 4], 지금 [3, 4]
    #> good.pt: 저장할 때와 다릅니다. optimizer class: 파일 Adam, 지금 SGD
# --8<-- [end:check]


# --8<-- [start:save]
try:
    training_checkpoint.save("good.pt", parts, {"path": Path("data")})
except TypeError as error:
    refused = str(error)
print(refused)
#> good.pt: 저장하지 않았습니다. 다음 객체를 수, 문자열, 텐서로 바꾸세요: pathlib.PosixPath
print(Path("good.pt").read_bytes() == good)  # 있던 파일은 그대로입니다.
#> True
# --8<-- [end:save]
assert torch.equal(parts["model"].weight, weight)
assert not list(Path().glob("*.tmp")) and zipfile.is_zipfile("good.pt")
progress, _ = training_checkpoint.load("good.pt", parts)
assert progress == {"epoch": 3}
