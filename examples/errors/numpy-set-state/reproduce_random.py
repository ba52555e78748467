# /// script
# dependencies = ["numpy"]
# ///
import random

import numpy as np

# --8<-- [start:load]
states = {"numpy": np.random.get_state(), "random": random.getstate()}
np.random.set_state(states["random"])
# --8<-- [end:load]
