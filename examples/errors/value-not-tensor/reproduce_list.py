from torch import nn

# --8<-- [start:load]
import json

model = nn.Linear(4, 2)
lists = {key: value.tolist() for key, value in model.state_dict().items()}
model.load_state_dict(json.loads(json.dumps(lists)))
# --8<-- [end:load]
