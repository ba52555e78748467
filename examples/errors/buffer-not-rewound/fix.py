import torch

# --8<-- [start:fix]
import io

buffer = io.BytesIO()
torch.save({"weight": torch.ones(4)}, buffer)
buffer.seek(0)  # 처음부터 읽게 합니다.
print(torch.load(buffer, weights_only=True))
#> {'weight': tensor([1., 1., 1., 1.])}
# --8<-- [end:fix]

# --8<-- [start:bytes]
data = buffer.getvalue()  # 위치와 상관없이 전체를 줍니다. read()는 남은 것만 줍니다.
again = torch.load(io.BytesIO(data), weights_only=True)
# --8<-- [end:bytes]

assert torch.equal(again["weight"], torch.ones(4))
assert len(data) > len(buffer.read())
