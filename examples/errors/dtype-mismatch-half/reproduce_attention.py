import torch

# --8<-- [start:load]
from torch.nn.functional import scaled_dot_product_attention

query = torch.ones(1, 1, 2, 4)
key = value = torch.ones(1, 1, 2, 4).half()
scaled_dot_product_attention(query, key, value)
# --8<-- [end:load]
