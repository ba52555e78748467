import io

import torch

import safe_saving

weights = {"weight": torch.ones(1000)}


# --8<-- [start:reproduce]
class StoppedFile(io.BytesIO):
    def write(self, data):
        if len(data) == 4000:
            raise KeyboardInterrupt  # 텐서를 쓰는 동안 Ctrl-C를 누른 것과 같습니다.
        return super().write(data)


try:
    torch.save(weights, StoppedFile())
except RuntimeError as error:
    message, hidden = str(error), error.__context__
print("unexpected pos" in message, type(hidden).__name__)
#> True KeyboardInterrupt
# --8<-- [end:reproduce]


class Stop:
    def __reduce__(self):
        try:
            open("model.pt", "x")
        except FileExistsError:  # 다른 예외를 처리하는 동안 눌러도 Ctrl-C로 알립니다.
            raise KeyboardInterrupt from None


safe_saving.save(weights, "model.pt")
try:
    safe_saving.save({"weight": torch.zeros(1000), "stop": Stop()}, "model.pt")
except KeyboardInterrupt:
    stopped = True
assert stopped and torch.equal(safe_saving.load("model.pt")["weight"], weights["weight"])
