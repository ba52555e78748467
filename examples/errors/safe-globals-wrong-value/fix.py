import argparse

import torch

torch.save({"args": argparse.Namespace(lr=0.1)}, "checkpoint.pt")
torch.serialization.add_safe_globals(["argparse.Namespace"])

# --8<-- [start:fix]
import argparse

torch.serialization.clear_safe_globals()  # 잘못 넣은 것부터 지웁니다. 지울 때까지 남습니다.

with torch.serialization.safe_globals([argparse.Namespace]):  # 클래스를 리스트에 담습니다.
    checkpoint = torch.load("checkpoint.pt", weights_only=True)
print(checkpoint["args"].lr)
#> 0.1
# --8<-- [end:fix]

# --8<-- [start:pair]
pair = (argparse.Namespace, "argparse.Namespace")  # (지금의 클래스, 파일에 적힌 이름)
with torch.serialization.safe_globals([pair]):
    checkpoint = torch.load("checkpoint.pt", weights_only=True)
# --8<-- [end:pair]

assert checkpoint["args"].lr == 0.1
assert torch.serialization.get_safe_globals() == []
