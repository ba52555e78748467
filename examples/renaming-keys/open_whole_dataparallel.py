import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 2))
torch.save(nn.DataParallel(model), "whole.pt")

# --8<-- [start:reproduce]
try:
    torch.load("whole.pt", map_location="cpu", weights_only=True)
except Exception as error:
    message = str(error)
print(message.partition("Unsupported global: ")[2].split(" was not")[0])
#> GLOBAL torch.nn.parallel.data_parallel.DataParallel
# --8<-- [end:reproduce]

# --8<-- [start:load]
for name in sorted(torch.serialization.get_unsafe_globals_in_checkpoint("whole.pt")):
    print(name)
    #> torch.nn.modules.container.Sequential
    #> torch.nn.modules.linear.Linear
    #> torch.nn.parallel.data_parallel.DataParallel
with torch.serialization.safe_globals([nn.DataParallel, nn.Sequential, nn.Linear]):
    wrapped = torch.load("whole.pt", map_location="cpu", weights_only=True)
torch.save(wrapped.module.state_dict(), "model.pt")  # 이제 이 파일만 쓰세요.
# --8<-- [end:load]

restored = nn.Sequential(nn.Linear(4, 2))
restored.load_state_dict(torch.load("model.pt", map_location="cpu", weights_only=True))
assert torch.equal(restored[0].weight, model[0].weight)
