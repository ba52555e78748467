# /// script
# dependencies = ["torch", "lightning"]
# ///
import torch
from lit_model import LitModel, make_data, make_trainer


def weights_of(trainer):
    return {name: t.clone() for name, t in trainer.lightning_module.state_dict().items()}


def same(a, b):
    return all(torch.equal(a[name], b[name]) for name in a)


torch.manual_seed(0)
straight = make_trainer(epochs=4)
straight.fit(LitModel(), make_data())

# --8<-- [start:save]
torch.manual_seed(0)
trainer = make_trainer(epochs=2)
trainer.fit(LitModel(), make_data())
trainer.save_checkpoint("last.ckpt")
# --8<-- [end:save]

# --8<-- [start:load]
trainer = make_trainer(epochs=4)  # 더 할 횟수가 아니라 모두 합한 횟수입니다.
trainer.fit(LitModel(), make_data(), ckpt_path="last.ckpt", weights_only=True)
print(trainer.global_step)
#> 16
# --8<-- [end:load]

# --8<-- [start:check]
print(same(weights_of(straight), weights_of(trainer)))  # 멈추지 않은 학습과 비교합니다.
#> True
# --8<-- [end:check]
assert same(weights_of(straight), weights_of(trainer))

fresh = make_trainer(epochs=2)  # load_from_checkpoint는 가중치만 되돌립니다.
fresh.fit(LitModel.load_from_checkpoint("last.ckpt", weights_only=True), make_data())
results = {"fit(ckpt_path=...)": same(weights_of(straight), weights_of(trainer))}
results["load_from_checkpoint + fit"] = same(weights_of(straight), weights_of(fresh))

done = make_trainer(epochs=2)  # 이미 2에폭을 마친 파일입니다.
done.fit(LitModel(), make_data(), ckpt_path="last.ckpt", weights_only=True)
saved = torch.load("last.ckpt", weights_only=True)["state_dict"]
assert same(saved, weights_of(done)) and done.global_step == 8

torch.manual_seed(0)
straight = make_trainer(epochs=4)
straight.fit(LitModel(), make_data(shuffle=True))
torch.manual_seed(0)
half = make_trainer(epochs=2)
half.fit(LitModel(), make_data(shuffle=True))
half.save_checkpoint("half.ckpt")
torch.manual_seed(1)  # 다시 시작한 프로세스의 난수는 다릅니다.
trainer = make_trainer(epochs=4)
trainer.fit(LitModel(), make_data(shuffle=True), ckpt_path="half.ckpt", weights_only=True)
results["fit(ckpt_path=...), shuffle"] = same(weights_of(straight), weights_of(trainer))
# --8<-- [start:results]
for name, result in results.items():
    print(f"{name}: {result}")
    #> fit(ckpt_path=...): True
    #> load_from_checkpoint + fit: False
    #> fit(ckpt_path=...), shuffle: False
# --8<-- [end:results]
assert list(results.values()) == [True, False, False]
