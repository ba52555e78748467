# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

# --8<-- [start:load]
generator = np.random.default_rng(0)
generator.bit_generator.state = np.random.get_state()
# --8<-- [end:load]
