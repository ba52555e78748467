import warnings

import torch
from int8_linear import quantize
from torch import nn

warnings.filterwarnings("ignore", message=".*torch.ao.quantization is deprecated")
warnings.filterwarnings("ignore", message="torch.quantize_per_tensor")


# --8<-- [start:setup]
def which_quantization(state_dict):
    """`state_dict`의 키와 자료형을 보고 어떻게 양자화한 파일인지 한 줄로 알려 줍니다."""
    keys = list(state_dict)
    if any("_packed_params" in key for key in keys):
        return "torch.ao.quantization: 똑같이 양자화한 모델에 불러오세요."
    if any("quant_state.bitsandbytes" in key for key in keys):
        return "bitsandbytes: 그 라이브러리로 여세요."
    if any(key.endswith((".qweight", ".qzeros")) for key in keys):
        return "GPTQ나 AWQ: 그 라이브러리로 여세요."
    tensors = [value for value in state_dict.values() if isinstance(value, torch.Tensor)]
    if any(type(tensor) not in (torch.Tensor, nn.Parameter) for tensor in tensors):
        return "텐서의 하위 클래스: torchao일 수 있습니다."
    if any(tensor.is_quantized for tensor in tensors):
        return "양자화 텐서: dequantize()로 풀 수 있습니다."
    if any(t.dtype in (torch.int8, torch.uint8) and t.dim() > 1 for t in tensors):
        return "정수와 배율을 따로 적은 파일: 만든 코드의 클래스에 불러오세요."
    return "양자화하지 않았습니다."
# --8<-- [end:setup]


def build():
    return nn.Sequential(nn.Linear(4, 2))


dynamic = torch.ao.quantization.quantize_dynamic(build(), {nn.Linear}, dtype=torch.qint8)

# --8<-- [start:check]
print(which_quantization(build().state_dict()))
#> 양자화하지 않았습니다.
print(which_quantization(quantize(build()).state_dict()))
#> 정수와 배율을 따로 적은 파일: 만든 코드의 클래스에 불러오세요.
print(which_quantization(dynamic.state_dict()))
#> torch.ao.quantization: 똑같이 양자화한 모델에 불러오세요.
print(which_quantization({"fc.weight.quant_state.bitsandbytes__nf4": torch.zeros(3)}))
#> bitsandbytes: 그 라이브러리로 여세요.
print(which_quantization({"fc.qweight": torch.zeros(2, 2, dtype=torch.int32)}))
#> GPTQ나 AWQ: 그 라이브러리로 여세요.
# --8<-- [end:check]
weight = torch.quantize_per_tensor(torch.ones(2, 2), 0.1, 0, torch.qint8)
assert which_quantization({"weight": weight}).startswith("양자화 텐서")
