# /// script
# dependencies = ["torch", "boto3", "safetensors", "numpy"]
# ///
import torch
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:save]
import boto3
from safetensors.torch import load, save

s3 = boto3.client("s3")
s3.put_object(Bucket="my-models", Key="model.safetensors", Body=save(model.state_dict()))
# --8<-- [end:save]

# --8<-- [start:load]
data = s3.get_object(Bucket="my-models", Key="model.safetensors")["Body"].read()
restored = nn.Linear(4, 2)
print(restored.load_state_dict(load(data)))
#> <All keys matched successfully>
# --8<-- [end:load]
assert torch.equal(restored.weight, model.weight)
