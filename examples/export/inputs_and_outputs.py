import torch
from torch import nn


# --8<-- [start:setup]
class Detector(nn.Module):
    def __init__(self):
        super().__init__()
        self.score = nn.Linear(4, 2)

    def forward(self, batch, *, scale=None):
        logits = self.score(batch["image"])
        if scale is not None:
            logits = logits * scale
        return {"logits": logits, "label": logits.argmax(-1)}, logits.mean()


model = Detector().eval()
# --8<-- [end:setup]

# --8<-- [start:save]
rows = torch.export.Dim("rows")
program = torch.export.export(
    model,
    args=({"image": torch.randn(4, 4)},),
    kwargs={"scale": torch.tensor(2.0)},
    dynamic_shapes={"batch": {"image": {0: rows}}, "scale": None},
)
torch.export.save(program, "model.pt2")
# --8<-- [end:save]

# --8<-- [start:load]
restored = torch.export.load("model.pt2").module()
image, scale = torch.randn(7, 4), torch.tensor(3.0)
outputs, mean = restored({"image": image}, scale=scale)
print({name: tuple(tensor.shape) for name, tensor in outputs.items()})
#> {'logits': (7, 2), 'label': (7,)}
# --8<-- [end:load]
expected, expected_mean = model({"image": image}, scale=scale)
assert torch.equal(outputs["logits"], expected["logits"]) and torch.equal(mean, expected_mean)

# --8<-- [start:wrong]
messages = []
for arguments, keywords in [(({"image": image},), {}), (({"picture": image},), {"scale": scale})]:
    try:
        restored(*arguments, **keywords)
    except ValueError as error:
        messages.append(str(error).split(":")[0])
print(messages[0])
#> Ran into a kwarg keyword mismatch
print(messages[1])
#> Trying to flatten user inputs with exported input tree spec
# --8<-- [end:wrong]
assert len(messages) == 2
