import logging
import queue

import torch
from torch import nn

model = nn.Linear(4, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "epoch": 3,
    "events": queue.Queue(),
    "log": logging.StreamHandler(),
}


# --8<-- [start:find]
import pickle


def unpicklable(value, where="checkpoint"):
    """저장할 수 없는 값이 있는 자리와 이유의 목록. 딕셔너리와 리스트의 안까지 봅니다."""
    try:
        pickle.dumps(value)
        return []
    except Exception as error:
        items = value.items() if isinstance(value, dict) else ()
        items = enumerate(value) if isinstance(value, list | tuple) else items
        inside = [x for key, item in items for x in unpicklable(item, f"{where}[{key!r}]")]
        return inside or [f"{where}: {error}"]


for line in unpicklable(checkpoint):
    print(line)
    #> checkpoint['events']: cannot pickle '_thread.lock' object
    #> checkpoint['log']: cannot pickle '_thread.RLock' object
# --8<-- [end:find]

# --8<-- [start:fix]
checkpoint = {  # state_dict와 수, 문자열만 담습니다.
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "epoch": 3,
}
torch.save(checkpoint, "checkpoint.pt")
# --8<-- [end:fix]

model.events = queue.Queue()
assert [x.split(":")[0] for x in unpicklable(vars(model))] == ["checkpoint['events']"]
assert torch.load("checkpoint.pt", weights_only=True)["epoch"] == 3
