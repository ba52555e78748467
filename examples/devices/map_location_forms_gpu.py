import torch
from torch import nn

model = nn.Linear(4, 2).to("cuda:0")
torch.save(model.state_dict(), "model.pt")


# --8<-- [start:load]
def to_first_gpu(storage, location):
    return storage.cuda(0)


for form in ("cuda", torch.device("cuda:0"), {"cuda:0": "cuda:0"}, to_first_gpu, None):
    state_dict = torch.load("model.pt", map_location=form, weights_only=True)
    print(type(form).__name__, state_dict["weight"].device)
    #> str cuda:0
    #> device cuda:0
    #> dict cuda:0
    #> function cuda:0
    #> NoneType cuda:0
# --8<-- [end:load]
assert torch.equal(state_dict["weight"], model.weight)
for form in ("cpu", torch.device("cpu"), {"cuda:0": "cpu"}, lambda storage, location: storage):
    state_dict = torch.load("model.pt", map_location=form, weights_only=True)
    assert torch.equal(state_dict["weight"], model.weight.cpu())
assert torch.load("model.pt", map_location="meta", weights_only=True)["weight"].is_meta
