# /// script
# dependencies = ["torch", "torchdata==0.11.0"]
# ///
from torchdata.stateful_dataloader import StatefulDataLoader

# --8<-- [start:setup]
data = list(range(16))
loader = StatefulDataLoader(data, batch_size=4)
next(iter(loader))
saved = loader.state_dict()
# --8<-- [end:setup]

# --8<-- [start:load]
loader = StatefulDataLoader(data, batch_size=4, num_workers=2)
loader.load_state_dict(saved)  # 여기에서는 오류가 나지 않습니다.
for _ in loader:
    pass
# --8<-- [end:load]
