import torch
from torch.nn.functional import scaled_dot_product_attention

# --8<-- [start:load]
query = torch.ones(1, 1, 2, 4)
key = value = torch.ones(1, 1, 2, 4).half()
scaled_dot_product_attention(query, key, value)
# --8<-- [end:load]
