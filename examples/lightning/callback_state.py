# /// script
# dependencies = ["torch", "lightning"]
# ///
import torch
from lit_model import L, LitModel, make_data, make_trainer

torch.manual_seed(0)


# --8<-- [start:save]
class Counter(L.Callback):
    seen = 0

    def on_train_batch_end(self, *ignored):
        self.seen += 1

    def state_dict(self):
        return {"seen": self.seen}

    def load_state_dict(self, state_dict):
        self.seen = state_dict["seen"]


trainer = make_trainer(epochs=1, callbacks=[Counter()])
trainer.fit(LitModel(), make_data())
trainer.save_checkpoint("counter.ckpt")
print(torch.load("counter.ckpt", weights_only=True)["callbacks"])
#> {'Counter': {'seen': 4}}
# --8<-- [end:save]

# --8<-- [start:load]
counter = Counter()
trainer = make_trainer(epochs=3, callbacks=[counter])  # 저장할 때와 같은 콜백을 주세요.
trainer.fit(LitModel(), make_data(), ckpt_path="counter.ckpt", weights_only=True)
print(counter.seen)
#> 12
# --8<-- [end:load]
assert counter.seen == 12

# --8<-- [start:ema]
from lightning.pytorch.callbacks import EMAWeightAveraging, ModelCheckpoint

callbacks = [EMAWeightAveraging(decay=0.9), ModelCheckpoint(dirpath="ema", filename="model")]
trainer = make_trainer(epochs=2, callbacks=callbacks, enable_checkpointing=True)
trainer.fit(LitModel(), make_data())
checkpoint = torch.load("ema/model.ckpt", weights_only=True)
print([name for name in checkpoint if "model_state" in name or "averaging" in name])
#> ['current_model_state', 'averaging_state']
average, current = checkpoint["state_dict"], checkpoint["current_model_state"]
print(average.keys() == current.keys(), torch.equal(*(s["model.0.weight"] for s in (average, current))))
#> True False
# --8<-- [end:ema]
served = LitModel.load_from_checkpoint("ema/model.ckpt", weights_only=True)
assert torch.equal(served.model[0].weight, average["model.0.weight"])
# 학습이 끝난 모델에는 평균이 들어 있습니다.
assert torch.equal(trainer.lightning_module.model[0].weight, average["model.0.weight"])
