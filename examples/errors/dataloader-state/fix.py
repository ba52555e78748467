# /// script
# dependencies = ["torch", "torchdata==0.11.0"]
# ///
import warnings

import torch
from torchdata.stateful_dataloader import StatefulDataLoader

# torchdata 0.11은 torch에서 없어질 함수를 불러 경고를 냅니다.
warnings.filterwarnings("ignore", message="'set_vital' is deprecated")
data = list(range(16))
loader = StatefulDataLoader(data, batch_size=4)
next(iter(loader))

# --8<-- [start:fix]
from torchdata.stateful_dataloader import StatefulDataLoader

torch.save({"loader": loader.state_dict(), "num_workers": loader.num_workers}, "run.pt")

checkpoint = torch.load("run.pt", map_location="cpu", weights_only=True)
loader = StatefulDataLoader(data, batch_size=4, num_workers=checkpoint["num_workers"])
loader.load_state_dict(checkpoint["loader"])
print("다음 배치:", next(iter(loader)).tolist())
#> 다음 배치: [4, 5, 6, 7]
# --8<-- [end:fix]


# --8<-- [start:workers]
def workers_of(state):
    """StatefulDataLoader의 상태를 저장할 때의 num_workers."""
    return state["_snapshot"]["_main_snapshot"]["_num_workers"] if "_snapshot" in state else 0
# --8<-- [end:workers]


assert workers_of(checkpoint["loader"]) == 0
assert workers_of({"_snapshot": {"_main_snapshot": {"_num_workers": 2}}}) == 2
