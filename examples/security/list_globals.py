import argparse
import datetime
import pickle
import warnings
from pathlib import Path

import torch
from torch.serialization import get_unsafe_globals_in_checkpoint


class Payload:
    def __reduce__(self):
        return exec, ("open('it_ran.txt', 'w').close()",)


args, day = argparse.Namespace(lr=0.1), datetime.date(2026, 1, 1)
torch.save({"args": args, "day": day, "note": Payload()}, "unknown.pt")

# --8<-- [start:list]
for name in sorted(get_unsafe_globals_in_checkpoint("unknown.pt")):
    print(name)
    #> argparse.Namespace
    #> builtins.exec
    #> datetime.date
print(Path("it_ran.txt").exists())  # 이름만 모았고 실행하지 않았습니다.
#> False
# --8<-- [end:list]


# --8<-- [start:limits]
torch.save(args, "protocol4.pt", pickle_protocol=4)
torch.save(args, "legacy.pt", _use_new_zipfile_serialization=False)


def list_or_error(path):
    try:
        return get_unsafe_globals_in_checkpoint(path)
    except (pickle.UnpicklingError, ValueError) as error:
        return str(error)


print(list_or_error("protocol4.pt"))
#> Unsupported operand 149
print(list_or_error("legacy.pt"))
#> Expected input to be a checkpoint returned by torch.save
# --8<-- [end:limits]
refused = []
for path in ("protocol4.pt", "legacy.pt"):
    try:
        with warnings.catch_warnings(action="ignore"):
            torch.load(path, weights_only=True)
    except pickle.UnpicklingError as error:
        refused.append(str(error))
assert "Unsupported operand 149" in refused[0] and not Path("it_ran.txt").exists()
assert "GLOBAL argparse.Namespace" in refused[1]
