# /// script
# dependencies = ["torch", "lightning"]
# ///
import torch
from lit_model import LitModel, make_data, make_trainer

torch.manual_seed(0)
# --8<-- [start:save]
from lightning.pytorch.callbacks import ModelCheckpoint

keep = ModelCheckpoint(
    dirpath="checkpoints",
    filename="{epoch}-{step}",
    monitor="loss",  # self.log에 적은 이름입니다.
    mode="min",
    save_top_k=2,
    save_last=True,
)
make_trainer(epochs=4, callbacks=[keep], enable_checkpointing=True).fit(LitModel(), make_data())
# --8<-- [end:save]

# --8<-- [start:load]
from pathlib import Path

print(sorted(path.name for path in Path("checkpoints").iterdir()))
#> ['epoch=2-step=12.ckpt', 'epoch=3-step=16.ckpt', 'last.ckpt']
print(Path(keep.best_model_path).name, Path(keep.last_model_path).name)
#> epoch=3-step=16.ckpt last.ckpt
best = LitModel.load_from_checkpoint(keep.best_model_path, weights_only=True)
# --8<-- [end:load]

# --8<-- [start:check]
state = torch.load("checkpoints/last.ckpt", weights_only=True)["callbacks"]
for name, value in next(iter(state.values())).items():  # 다른 프로세스에서도 최고 기록을 압니다.
    print(name, type(value).__name__)
    #> monitor str
    #> best_model_score Tensor
    #> best_model_path str
    #> current_score Tensor
    #> dirpath str
    #> best_k_models dict
    #> kth_best_model_path str
    #> kth_value Tensor
    #> last_model_path str
# --8<-- [end:check]

# --8<-- [start:weights-only]
small = ModelCheckpoint(dirpath="small", filename="model", save_weights_only=True)
make_trainer(epochs=1, callbacks=[small], enable_checkpointing=True).fit(LitModel(), make_data())
full = torch.load("checkpoints/last.ckpt", weights_only=True)
weights_only = torch.load("small/model.ckpt", weights_only=True)
print(sorted(full.keys() - weights_only.keys()))  # 빠진 것입니다.
#> ['callbacks', 'lr_schedulers', 'optimizer_states']
# --8<-- [end:weights-only]

# --8<-- [start:reproduce]
try:
    make_trainer(epochs=2).fit(
        LitModel(), make_data(), ckpt_path="small/model.ckpt", weights_only=True
    )
except KeyError as error:
    message = error.args[0]
print(message.partition(". ")[0])
#> Trying to restore optimizer state but checkpoint contains only the model
# --8<-- [end:reproduce]
assert "best_model_score" in next(iter(state.values())) and best.hparams.hidden == 8
assert weights_only.keys() < full.keys() and "only the model" in message

# --8<-- [start:again]
import warnings

again = ModelCheckpoint(dirpath="checkpoints", monitor="loss", save_last=True)
with warnings.catch_warnings(record=True) as seen:
    make_trainer(epochs=1, callbacks=[again], enable_checkpointing=True).fit(
        LitModel(), make_data()
    )
print(any("exists and is not empty" in str(warning.message) for warning in seen))
#> True
print(Path(again.last_model_path).name)
#> last-v1.ckpt
old = torch.load("checkpoints/last.ckpt", weights_only=True)
print(old["global_step"])  # 지난번 학습의 것 그대로입니다.
#> 16
# --8<-- [end:again]
assert old["global_step"] == 16
