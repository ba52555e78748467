# /// script
# dependencies = ["torch", "huggingface_hub", "safetensors", "numpy"]
# ///
import contextlib
import io
from pathlib import Path

# --8<-- [start:setup]
import torch
from huggingface_hub import PyTorchModelHubMixin
from torch import nn


class Net(nn.Module, PyTorchModelHubMixin, license="mit", tags=["demo"]):
    def __init__(self, features=8, classes=2):
        super().__init__()
        self.hidden = nn.Linear(features, 16)
        self.output = nn.Linear(16, classes)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


model = Net(features=4)
# --8<-- [end:setup]

# --8<-- [start:save]
model.save_pretrained("my-net")
print(sorted(path.name for path in Path("my-net").iterdir()))
#> ['README.md', 'config.json', 'model.safetensors']
print(" ".join(Path("my-net/config.json").read_text("utf-8").split()))
#> { "classes": 2, "features": 4 }
# --8<-- [end:save]

# from_pretrained은 "Loading weights from local directory"를 출력합니다.
with contextlib.redirect_stdout(io.StringIO()):
    # --8<-- [start:load]
    restored = Net.from_pretrained("my-net", strict=True)
    # --8<-- [end:load]

# --8<-- [start:check]
x = torch.ones(1, 4)
print(torch.equal(restored(x), model.eval()(x)))
#> True
print(restored.training)
#> False
# --8<-- [end:check]

# --8<-- [start:plain]
import json

from safetensors.torch import load_file

config = json.loads(Path("my-net/config.json").read_text("utf-8"))
plain = Net(**config)
print(plain.load_state_dict(load_file("my-net/model.safetensors")))
#> <All keys matched successfully>
# --8<-- [end:plain]

# --8<-- [start:card]
card = Path("my-net/README.md")
print("license: mit" in card.read_text("utf-8").splitlines())
#> True
card.write_text(card.read_text("utf-8") + "\n손으로 적은 설명\n", "utf-8")
model.save_pretrained("my-net")
print("손으로 적은 설명" in card.read_text("utf-8"))
#> True
# --8<-- [end:card]
assert torch.equal(plain.eval()(x), restored(x))
