import os
import pickle
import warnings
from pathlib import Path
from unittest.mock import patch

import torch


class Payload:
    def __reduce__(self):
        return exec, ("open('it_ran.txt', 'w').close()",)


torch.save({"note": Payload()}, "gift.pt")


# --8<-- [start:check]
def open_with(variables, how):
    Path("it_ran.txt").unlink(missing_ok=True)
    try:
        with patch.dict(os.environ, variables):
            torch.load("gift.pt", **how)  # how가 비어 있으면 기본값입니다.
    except pickle.UnpicklingError:
        pass
    return "실행됨" if Path("it_ran.txt").exists() else "거절"


calls = {"none": {}, "True": {"weights_only": True}, "False": {"weights_only": False}}
settings = {
    "unset": {},
    "force": {"TORCH_FORCE_WEIGHTS_ONLY_LOAD": "1"},
    "no": {"TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD": "1"},
}
# --8<-- [end:check]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    results = {
        f"{setting}, {call}": open_with(settings[setting], calls[call])
        for setting in settings
        for call in calls
    }
for name, value in results.items():
    print(f"{name}: {value}")
    #> unset, none: 거절
    #> unset, True: 거절
    #> unset, False: 실행됨
    #> force, none: 거절
    #> force, True: 거절
    #> force, False: 거절
    #> no, none: 실행됨
    #> no, True: 거절
    #> no, False: 실행됨
print(str(caught[0].message).split(" detected")[0])
#> Environment variable TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD

try:
    open_with(settings["force"] | settings["no"], {"weights_only": True})
except RuntimeError as error:
    message = str(error)
print(message.split(" or")[0])
#> Only one of `TORCH_FORCE_WEIGHTS_ONLY_LOAD`
assert len(caught) == 1
