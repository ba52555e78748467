import torch
from torch import nn

# --8<-- [start:check]
torch.save(nn.Linear(2, 1).half().state_dict(), "half.pt")
for assign in (False, True):
    model = nn.Linear(2, 1)
    model.bias.requires_grad_(False)
    model.load_state_dict(torch.load("half.pt", weights_only=True), assign=assign)
    print(assign, model.weight.dtype, model.weight.requires_grad, model.bias.requires_grad)
    #> False torch.float32 True False
    #> True torch.float16 True False
# --8<-- [end:check]
assert model.weight.dtype == torch.float16
assert model.weight.requires_grad and not model.bias.requires_grad
