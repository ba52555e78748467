# /// script
# dependencies = ["torch==2.13.0"]
# ///
import os
import warnings

import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:setup]
# torch.ao.quantization은 사라질 예정이라 쓸 때마다 경고가 나옵니다.
warnings.filterwarnings("ignore", message=".*torch.ao.quantization is deprecated")
warnings.filterwarnings("ignore", message="torch.quantize_per_tensor")
warnings.filterwarnings("ignore", message="TypedStorage is deprecated")


def build():
    model = nn.Sequential(nn.Linear(256, 512), nn.ReLU(), nn.Linear(512, 10)).eval()
    return torch.ao.quantization.quantize_dynamic(model, {nn.Linear}, dtype=torch.qint8)
# --8<-- [end:setup]


# --8<-- [start:save]
quantized = build()
torch.save(quantized.state_dict(), "dynamic.pt")
# --8<-- [end:save]

# --8<-- [start:load]
restored = build()  # 만들고, 양자화하고, 그다음에 불러옵니다.
print(restored.load_state_dict(torch.load("dynamic.pt", weights_only=True)))
#> <All keys matched successfully>
# --8<-- [end:load]

# --8<-- [start:check]
for name, value in list(quantized.state_dict().items())[:4]:
    print(name, type(value).__name__)
    #> 0.scale Tensor
    #> 0.zero_point Tensor
    #> 0._packed_params.dtype dtype
    #> 0._packed_params._packed_params tuple
x = torch.randn(3, 256)
print(torch.equal(quantized(x), restored(x)))
#> True
# --8<-- [end:check]
print("dynamic:", os.path.getsize("dynamic.pt"))
#> dynamic: 141837
assert (quantized(x) == restored(x)).all()
