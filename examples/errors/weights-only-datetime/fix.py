from datetime import UTC, datetime, timedelta

import torch

saved_at = datetime(2026, 1, 1, 9, 30, tzinfo=UTC)
elapsed = timedelta(minutes=90)
torch.save({"epoch": 3, "saved_at": saved_at}, "old.pt")

# --8<-- [start:fix]
from datetime import datetime, timedelta

checkpoint = {
    "epoch": 3,
    "saved_at": saved_at.isoformat(),  # 문자열
    "elapsed": elapsed.total_seconds(),  # 초
}
torch.save(checkpoint, "checkpoint.pt")

file = torch.load("checkpoint.pt", weights_only=True)
print(datetime.fromisoformat(file["saved_at"]), timedelta(seconds=file["elapsed"]))
#> 2026-01-01 09:30:00+00:00 1:30:00
# --8<-- [end:fix]

assert datetime.fromisoformat(file["saved_at"]) == saved_at

# --8<-- [start:old]
from datetime import datetime, timedelta, timezone
from torch.serialization import safe_globals

# 시간대가 든 값이면 timezone과 timedelta도 있어야 합니다.
with safe_globals([datetime, timezone, timedelta]):
    old = torch.load("old.pt", weights_only=True)
torch.save({**old, "saved_at": old["saved_at"].isoformat()}, "checkpoint.pt")
# --8<-- [end:old]

new = torch.load("checkpoint.pt", weights_only=True)
assert new == {"epoch": 3, "saved_at": "2026-01-01T09:30:00+00:00"}
