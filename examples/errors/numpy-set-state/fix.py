# /// script
# dependencies = ["torch", "numpy"]
# ///
import torch

# --8<-- [start:fix]
import numpy as np

name, numbers, *rest = np.random.get_state()
torch.save({"numpy": (name, numbers.tolist(), *rest)}, "run.pt")
expected = np.random.rand()

saved = torch.load("run.pt", map_location="cpu", weights_only=True)
np.random.set_state(saved["numpy"])
assert np.random.rand() == expected
# --8<-- [end:fix]

# --8<-- [start:generator]
import numpy as np

generator = np.random.default_rng(0)
torch.save({"numpy": generator.bit_generator.state}, "run.pt")
expected = generator.random()

saved = torch.load("run.pt", map_location="cpu", weights_only=True)
generator.bit_generator.state = saved["numpy"]
assert generator.random() == expected
# --8<-- [end:generator]
