import json
import random

# --8<-- [start:setup]
with open("run.json", "w") as file:
    json.dump({"epoch": 3, "random": random.getstate()}, file)
# --8<-- [end:setup]

# --8<-- [start:load]
with open("run.json") as file:
    saved = json.load(file)
random.setstate(saved["random"])
# --8<-- [end:load]
