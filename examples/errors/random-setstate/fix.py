import json
import random

import torch

with open("run.json", "w") as file:
    json.dump({"random": random.getstate()}, file)
expected = random.random()

# --8<-- [start:fix]
import json
import random

with open("run.json") as file:
    version, numbers, gauss = json.load(file)["random"]
random.setstate((version, tuple(numbers), gauss))
# --8<-- [end:fix]

assert random.random() == expected

# --8<-- [start:save]
torch.save({"epoch": 3, "random": random.getstate()}, "run.pt")
saved = torch.load("run.pt", map_location="cpu", weights_only=True)
random.setstate(saved["random"])
# --8<-- [end:save]

assert isinstance(saved["random"][1], tuple)
