# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import numpy as np
import torch
from safetensors.torch import save_file
from torch import nn

model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
tensor = torch.ones(2, 2)

# --8<-- [start:setup]
things = {
    "number": {"epoch": 3},
    "nested": {"model": model.state_dict()},
    "optimizer": optimizer.state_dict(),
    "numpy": {"weight": np.ones(2)},
    "integer key": {0: tensor},
    "bare": tensor,
    "sparse": {"weight": tensor.to_sparse()},
    "complex128": {"weight": tensor.to(torch.complex128)},
    "meta": {"weight": tensor.to("meta")},
    "shared": {"a": tensor, "b": tensor},
    "transposed": {"weight": torch.ones(2, 3).t()},
}
# --8<-- [end:setup]

# --8<-- [start:check]
refused = {}
for name, thing in things.items():
    try:
        save_file(thing, "model.safetensors")
    except Exception as error:
        refused[name] = str(error).strip()
print(len(refused) == len(things))
#> True
# --8<-- [end:check]
for name, message in refused.items():
    words = message[max(message.find("received"), 0) :]  # 오류 메시지에서 뜻을 가르는 부분입니다.
    print(f"{name}: {words.partition(': `')[0].partition(',')[0]}")
    #> number: received <class 'int'>
    #> nested: received <class 'collections.OrderedDict'>
    #> optimizer: received <class 'dict'>
    #> numpy: received <class 'numpy.ndarray'>
    #> integer key: argument 'tensor_dict': 'int' object is not an instance of 'str'
    #> bare: received <class 'torch.Tensor'>
    #> sparse: You are trying to save a sparse tensors
    #> complex128: torch.complex128
    #> meta: Cannot copy out of meta tensor; no data!
    #> shared: Some tensors share memory
    #> transposed: You are trying to save a non contiguous tensor
assert list(refused) == list(things)
save_file({"weight": tensor.to(torch.complex64)}, "model.safetensors")
