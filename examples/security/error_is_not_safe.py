import pickle
from pathlib import Path

import torch


# --8<-- [start:setup]
class Payload:
    def __reduce__(self):  # 파일을 여는 쪽이 이 함수를 이 인자로 부르게 합니다.
        return exec, ("open('it_ran.txt', 'w').close()",)


Path("gift.pth").write_bytes(pickle.dumps(Payload(), protocol=2))  # torch.save가 아닙니다.
# --8<-- [end:setup]


def message_of(weights_only):
    try:
        torch.load("gift.pth", weights_only=weights_only)
    except (pickle.UnpicklingError, RuntimeError) as error:
        return str(error)


refused = message_of(True)
assert "Weights only load failed" in refused and not Path("it_ran.txt").exists()

# --8<-- [start:run]
try:
    torch.load("gift.pth", weights_only=False)
except RuntimeError as error:
    message = str(error)
print(message)
#> Invalid magic number; corrupt file?
print(Path("it_ran.txt").exists())  # 오류가 나기 전에 이미 실행되었습니다.
#> True
# --8<-- [end:run]
assert message_of(False) == message
