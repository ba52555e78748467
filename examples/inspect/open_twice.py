import io

import torch

torch.save({"model": {"weight": torch.ones(2)}}, "checkpoint.pt")

# --8<-- [start:reproduce]
checkpoint = torch.load("checkpoint.pt", weights_only=True)
try:
    torch.load(checkpoint, weights_only=True)
except AttributeError as error:
    message = str(error)
print(message.partition(".")[0])
#> 'dict' object has no attribute 'seek'
# --8<-- [end:reproduce]

# --8<-- [start:fix]
weights = checkpoint["model"]  # 이미 연 딕셔너리입니다.
# --8<-- [end:fix]

# --8<-- [start:buffer]
buffer = io.BytesIO()
torch.save(weights, buffer)
try:
    torch.load(buffer, weights_only=True)
except EOFError as error:
    message = str(error)
print(repr(message))
#> ''
buffer.seek(0)  # 처음으로 되감습니다.
print(torch.load(buffer, weights_only=True))
#> {'weight': tensor([1., 1.])}
# --8<-- [end:buffer]
assert torch.equal(weights["weight"], torch.ones(2))
