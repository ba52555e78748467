import argparse

import torch

torch.save({"args": argparse.Namespace(lr=0.1), "epoch": 3}, "checkpoint.pt")

# --8<-- [start:fix]
import argparse

# 새 torch가 있는 곳에서 한 번 열어, 허용할 것이 없는 파일로 바꿉니다.
with torch.serialization.safe_globals([argparse.Namespace]):
    checkpoint = torch.load("checkpoint.pt", weights_only=True)
checkpoint["args"] = vars(checkpoint["args"])  # 딕셔너리로
torch.save(checkpoint, "plain.pt")
# --8<-- [end:fix]

# --8<-- [start:check]
print(torch.serialization.get_unsafe_globals_in_checkpoint("plain.pt"))
#> []
print(torch.load("plain.pt", weights_only=True))
#> {'args': {'lr': 0.1}, 'epoch': 3}
# --8<-- [end:check]

assert torch.load("plain.pt", weights_only=True)["args"] == {"lr": 0.1}
