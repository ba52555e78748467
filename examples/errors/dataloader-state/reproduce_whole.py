# /// script
# dependencies = ["torch", "torchdata==0.11.0"]
# ///
from torchdata.stateful_dataloader import StatefulDataLoader

# --8<-- [start:load]
loader = StatefulDataLoader(list(range(16)), batch_size=4)
checkpoint = {"epoch": 3, "loader": loader.state_dict()}
loader.load_state_dict(checkpoint)  # checkpoint["loader"]를 넘겨야 합니다.
next(iter(loader))
# --8<-- [end:load]
