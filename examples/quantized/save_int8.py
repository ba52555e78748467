# /// script
# dependencies = ["torch==2.13.0", "safetensors", "numpy"]
# ///
import os

import torch
from int8_linear import quantize
from safetensors.torch import load_file, save_file
from torch import nn

torch.manual_seed(0)


# --8<-- [start:setup]
def build():
    return nn.Sequential(nn.Linear(256, 512), nn.ReLU(), nn.Linear(512, 10)).eval()


model = build()
torch.save(model.state_dict(), "float32.pt")  # 원본은 지우지 않습니다.
# --8<-- [end:setup]
expected = model(torch.ones(1, 256))

# --8<-- [start:save]
quantized = quantize(model)
save_file(quantized.state_dict(), "int8.safetensors")
# --8<-- [end:save]

# --8<-- [start:load]
with torch.device("meta"):
    restored = quantize(build())  # 값이 없는 빈 모델을 똑같이 양자화합니다.
print(restored.load_state_dict(load_file("int8.safetensors"), assign=True))
#> <All keys matched successfully>
# --8<-- [end:load]

# --8<-- [start:check]
for name, tensor in restored.state_dict().items():
    print(name, tensor.dtype, tuple(tensor.shape))
    #> 0.weight_int8 torch.int8 (512, 256)
    #> 0.scale torch.float32 (512, 1)
    #> 0.bias torch.float32 (512,)
    #> 2.weight_int8 torch.int8 (10, 512)
    #> 2.scale torch.float32 (10, 1)
    #> 2.bias torch.float32 (10,)
x = torch.ones(1, 256)
print(torch.equal(restored(x), quantized(x)))
#> True
# --8<-- [end:check]
print("float32:", os.path.getsize("float32.pt"))
#> float32: 549085
print("int8:", os.path.getsize("int8.safetensors"))
#> int8: 140800
torch.save(quantized.state_dict(), "int8.pt")
print("int8 pt:", os.path.getsize("int8.pt"))
#> int8 pt: 143025
assert (restored(x) - expected).abs().max() < 0.05
