# /// script
# dependencies = ["torch", "lightning"]
# ///
import torch
from lit_model import L, LitModel, make_data, make_trainer
from torch import nn

trainer = make_trainer(epochs=1)
trainer.fit(LitModel(hidden=16), make_data())
trainer.save_checkpoint("model.ckpt")

# --8<-- [start:load]
lit_model = LitModel.load_from_checkpoint("model.ckpt", map_location="cpu", weights_only=True)
print(lit_model.hparams.hidden, lit_model.training)  # 인자는 파일에서 옵니다.
#> 16 True
lit_model.eval()  # 평가 모드로 바꾸어 주지는 않습니다.
# --8<-- [end:load]

# --8<-- [start:override]
faster = LitModel.load_from_checkpoint("model.ckpt", weights_only=True, lr=0.5)
print(dict(faster.hparams))
#> {'hidden': 16, 'lr': 0.5}
# --8<-- [end:override]


# --8<-- [start:module]
class LitWrapper(L.LightningModule):
    def __init__(self, model, lr=0.01):
        super().__init__()
        self.save_hyperparameters(ignore=["model"])  # 가중치는 state_dict에 있습니다.
        self.model = model

    training_step = LitModel.training_step
    configure_optimizers = LitModel.configure_optimizers


trainer = make_trainer(epochs=1)
trainer.fit(LitWrapper(nn.Linear(4, 1)), make_data())
trainer.save_checkpoint("wrapper.ckpt")
wrapper = LitWrapper.load_from_checkpoint("wrapper.ckpt", weights_only=True, model=nn.Linear(4, 1))
# --8<-- [end:module]
assert torch.equal(wrapper.model.weight, trainer.lightning_module.model.weight)

messages = {}
try:
    LitWrapper.load_from_checkpoint("wrapper.ckpt", weights_only=True)
except TypeError as error:
    messages["missing argument"] = str(error).partition(".")[2]
try:
    LitModel.load_from_checkpoint("model.ckpt", weights_only=True, hidden=4)
except RuntimeError as error:
    messages["other size"] = str(error).splitlines()[1].strip().partition(":")[0]
# --8<-- [start:messages]
for name, message in messages.items():
    print(f"{name}: {message}")
    #> missing argument: __init__() missing 1 required positional argument: 'model'
    #> other size: size mismatch for model.0.weight
# --8<-- [end:messages]
assert len(messages) == 2 and faster.hparams.lr == 0.5
