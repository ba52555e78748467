# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
from safetensors.torch import save_file
from torch import nn


class Tagger(nn.Module):
    def get_extra_state(self):
        return {"vocabulary": ["고양이", "강아지"]}


# --8<-- [start:reproduce]
try:
    save_file(Tagger().state_dict(), "model.safetensors")
except ValueError as error:
    message = str(error)
print(message)
#> Key `_extra_state` is invalid, expected torch.Tensor but received <class 'dict'>
# --8<-- [end:reproduce]
assert "_extra_state" in message
