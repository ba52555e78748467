from pathlib import Path

import torch

import safe_saving

good = {"weight": torch.arange(3.0)}
bad = {"weight": torch.arange(3.0), "activation": lambda x: x}  # 함수는 저장할 수 없습니다.


def survives(save):
    torch.save(good, "model.pt")
    try:
        save(bad, "model.pt")
    except Exception as error:
        raised.append(error)
    try:
        return torch.equal(torch.load("model.pt", weights_only=True)["weight"], good["weight"])
    except RuntimeError as error:
        raised.append(error)
        return False


# --8<-- [start:check]
raised = []
print("torch.save:", survives(torch.save))
#> torch.save: False
print("safe_saving.save:", survives(safe_saving.save))
#> safe_saving.save: True
print(str(raised[1]).partition(".")[0])  # torch.save가 남긴 파일을 열 때의 오류입니다.
#> PytorchStreamReader failed locating file data
# --8<-- [end:check]
assert isinstance(raised[2], safe_saving.CheckpointError)
assert "있던 파일은 그대로입니다" in str(raised[2]) and "model.pt" in str(raised[2])
assert raised[2].__cause__ is not None
assert not list(Path().glob(".*.part"))  # 임시 파일을 남기지 않습니다.
