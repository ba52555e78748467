import zipfile
from argparse import Namespace
from pathlib import Path

import torch
import training_checkpoint
from torch import nn

parts = {"model": nn.Linear(4, 2)}
parts["optimizer"] = torch.optim.Adam(parts["model"].parameters())
weight = parts["model"].weight.detach().clone()
training_checkpoint.save("runs/today/good.pt", parts, {"epoch": 3})  # 없는 디렉터리는 만듭니다.
training_checkpoint.save("good.pt", parts, {"epoch": 3})
good = Path("good.pt").read_bytes()

# --8<-- [start:files]
Path("cut.pt").write_bytes(good[:-100])  # 옮기다 끊긴 파일
torch.save(parts["model"], "whole.pt")  # 모델 전체를 저장한 파일
Path("lfs.pt").write_text("version https://git-lfs.github.com/spec/v1\n")
torch.save({"model": parts["model"].state_dict(), "epoch": 3}, "mine.pt")  # 직접 만든 체크포인트
newer = torch.load("good.pt", weights_only=True) | {"training_checkpoint": 2}
torch.save(newer, "newer.pt")
torch.save({"training_checkpoint": 1}, "empty.pt")
body = nn.Linear(4, 3)
other_head = {"model": body, "optimizer": torch.optim.Adam(body.parameters())}
double = parts | {"model": nn.Linear(4, 2).double()}
wrapped = parts | {"model": nn.DataParallel(parts["model"])}
ema = parts | {"ema": torch.optim.swa_utils.AveragedModel(parts["model"])}
sgd = parts | {"optimizer": torch.optim.SGD(parts["model"].parameters())}
# --8<-- [end:files]


# --8<-- [start:check]
def message(path, parts):
    try:
        training_checkpoint.load(path, parts)
    except (OSError, ValueError) as error:
        return str(error)


for path in ("none.pt", "cut.pt", "lfs.pt", "whole.pt", "mine.pt", "newer.pt"):
    print(message(path, parts))
    #> none.pt: 열 수 없습니다(No such file or directory). 경로를 확인하세요.
    #> cut.pt: 망가졌거나 PyTorch가 저장한 파일이 아닙니다. 이전 체크포인트를 쓰세요.
    #> lfs.pt: 망가졌거나 PyTorch가 저장한 파일이 아닙니다. 이전 체크포인트를 쓰세요.
    #> whole.pt: save로 만든 파일이 아닙니다. torch.nn.modules.linear.Linear 객체가 들어 있습니다. 다시 저장하세요.
    #> mine.pt: 형식이 다릅니다. 이 모듈로 저장한 것을 넘기세요. 내용: ['model', 'epoch']
    #> newer.pt: 형식이 다릅니다. 이 모듈로 저장한 것을 넘기세요. 내용: ['training_checkpoint', 'shapes', 'parts']
for wrong in ({"model": parts["model"]}, ema, wrapped, other_head, double, sgd):
    print(message("good.pt", wrong))
    #> good.pt: 저장할 때와 다르니 같게 만드세요. 파일에는 optimizer Adam, 지금은 없음
    #> good.pt: 저장할 때와 다르니 같게 만드세요. 파일에는 없고, 지금은 ema Module
    #> good.pt: 저장할 때와 다르니 같게 만드세요. 파일에는 model bias [2] float32, 지금은 model module.bias [2] float32
    #> good.pt: 저장할 때와 다르니 같게 만드세요. 파일에는 model bias [2] float32, 지금은 model bias [3] float32
    #> good.pt: 저장할 때와 다르니 같게 만드세요. 파일에는 model bias [2] float32, 지금은 model bias [2] float64
    #> good.pt: 저장할 때와 다르니 같게 만드세요. 파일에는 optimizer Adam, 지금은 optimizer SGD
# --8<-- [end:check]


# --8<-- [start:save]
def refusal(parts, progress):
    try:
        training_checkpoint.save("good.pt", parts, progress)
    except TypeError as error:
        return str(error)


args = Namespace(lr=0.1)  # vars(args)로 담아야 합니다.
print(refusal(parts, {"epoch": 4, "args": args}))
#> good.pt: 저장하지 않았습니다. 수, 문자열, 텐서로 바꾸세요: progress['args'](Namespace)
print(refusal(parts | {"epoch": 4, "best": parts["model"].state_dict()}, {}))
#> good.pt: 저장하지 않았습니다. parts에는 상태 대신 객체를, 수는 progress에 담으세요: ['epoch', 'best']
print(Path("good.pt").read_bytes() == good)  # 있던 파일은 그대로입니다.
#> True
# --8<-- [end:save]
assert message("empty.pt", parts).startswith("empty.pt: 형식이 다릅니다.")
assert torch.equal(parts["model"].weight, weight)
assert Path("runs/today/good.pt").is_file()
assert not list(Path().glob("*.tmp")) and zipfile.is_zipfile("good.pt")
progress, _ = training_checkpoint.load("good.pt", parts)
assert progress == {"epoch": 3}
