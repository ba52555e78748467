# /// script
# dependencies = ["torch", "lightning==2.6.6"]
# ///
import subprocess
import sys

from lit_model import LitModel, make_data, make_trainer

# --8<-- [start:save]
trainer = make_trainer(epochs=2)
trainer.fit(LitModel(), make_data())
trainer.save_checkpoint("model.ckpt")
# --8<-- [end:save]

# --8<-- [start:load]
import torch
from torch import nn

checkpoint = torch.load("model.ckpt", map_location="cpu", weights_only=True)
weights = {
    name.removeprefix("model."): tensor
    for name, tensor in checkpoint["state_dict"].items()
    if name.startswith("model.")
}
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
model.load_state_dict(weights)
model.eval()
# --8<-- [end:load]
for name, tensor in trainer.lightning_module.model.state_dict().items():
    assert torch.equal(tensor, model.state_dict()[name])

# --8<-- [start:keys]
for name, value in checkpoint.items():
    print(f"{name}: {type(value).__name__}")
    #> epoch: int
    #> global_step: int
    #> pytorch-lightning_version: str
    #> state_dict: OrderedDict
    #> loops: dict
    #> callbacks: dict
    #> optimizer_states: list
    #> lr_schedulers: list
    #> hparams_name: str
    #> hyper_parameters: dict
print(f"version: {checkpoint['pytorch-lightning_version']}")
#> version: 2.6.6
print(checkpoint["epoch"], checkpoint["global_step"], checkpoint["hyper_parameters"])
#> 2 8 {'hidden': 8, 'lr': 0.01}
# --8<-- [end:keys]

# --8<-- [start:check]
reader = """
import sys
sys.modules["lightning"] = sys.modules["pytorch_lightning"] = None  # import하면 오류가 납니다.
import torch
print(list(torch.load("model.ckpt", weights_only=True)["state_dict"]))
"""
run = subprocess.run([sys.executable, "-c", reader], capture_output=True, text=True, check=True)
print(run.stdout.strip())
#> ['model.0.weight', 'model.0.bias', 'model.2.weight', 'model.2.bias']
# --8<-- [end:check]

# --8<-- [start:back]
torch.save(model.state_dict(), "model.pt")
lit_model = LitModel(hidden=8)
lit_model.model.load_state_dict(torch.load("model.pt", weights_only=True))  # 안쪽 모델에 넣습니다.
make_trainer(epochs=1).fit(lit_model, make_data())
# --8<-- [end:back]
assert not torch.equal(lit_model.model[0].weight, model[0].weight)
