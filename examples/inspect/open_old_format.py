import zipfile

import torch
from torch import nn

weights = nn.Linear(4, 2).state_dict()

# --8<-- [start:save]
torch.save(weights, "old.pt", _use_new_zipfile_serialization=False)  # 1.5까지의 형식입니다.
# --8<-- [end:save]

# --8<-- [start:check]
print(zipfile.is_zipfile("old.pt"))
#> False
loaded = torch.load("old.pt", map_location="cpu", weights_only=True)
print(torch.equal(loaded["weight"], weights["weight"]))
#> True
# --8<-- [end:check]

# --8<-- [start:limits]
messages = []
for look in (
    lambda: torch.load("old.pt", mmap=True, weights_only=True),
    lambda: torch.serialization.get_unsafe_globals_in_checkpoint("old.pt"),
):
    try:
        look()
    except (RuntimeError, ValueError) as error:
        messages.append(str(error))
for message in messages:
    print(message.partition(" with `")[0])
    #> mmap can only be used with files saved
    #> Expected input to be a checkpoint returned by torch.save
# --8<-- [end:limits]

# --8<-- [start:convert]
torch.save(loaded, "new.pt")
print(zipfile.is_zipfile("new.pt"))
#> True
# --8<-- [end:convert]
assert len(messages) == 2
