import json

import torch

# --8<-- [start:load]
text = json.dumps({"epoch": 3, "rng": torch.get_rng_state().tolist()})
torch.set_rng_state(json.loads(text)["rng"])
# --8<-- [end:load]
