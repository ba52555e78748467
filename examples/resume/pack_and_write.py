import torch
import training_checkpoint
from torch import nn

model = nn.Linear(4, 2)
parts = {"model": model, "optimizer": torch.optim.Adam(model.parameters())}
expected = model.weight.detach().clone()

# --8<-- [start:save]
content = training_checkpoint.pack(parts, {"epoch": 3})  # 열리지 않을 값이 있으면 여기서 멈춥니다.
torch.save(content, "run.pt")  # safe_saving.save(content, "run.pt")
# --8<-- [end:save]
expected_draw = torch.rand(4)

model = nn.Linear(4, 2)
parts = {"model": model, "optimizer": torch.optim.Adam(model.parameters())}
# --8<-- [start:load]
content = torch.load("run.pt", weights_only=True)  # safe_saving.load("run.pt")
progress, rng = training_checkpoint.unpack(content, parts)  # 다르면 채우기 전에 멈춥니다.
# --8<-- [end:load]
training_checkpoint.set_rng(rng)
assert progress == {"epoch": 3} and torch.equal(model.weight, expected)
assert torch.equal(torch.rand(4), expected_draw)
try:
    training_checkpoint.unpack(content, {"model": model})
    raise AssertionError
except ValueError as error:
    assert "optimizer Adam" in str(error)
