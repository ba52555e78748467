# /// script
# dependencies = ["torch", "transformers", "accelerate", "safetensors", "numpy"]
# ///
import contextlib
import os
from pathlib import Path

# --8<-- [start:setup]
import numpy as np
import torch
from transformers import BertConfig, BertForSequenceClassification, Trainer, TrainingArguments
from transformers.utils import logging

logging.disable_progress_bar()
config = BertConfig(
    vocab_size=30, hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16
)
rows = [{"input_ids": torch.tensor([i, i + 1]), "labels": i % 2} for i in range(16)]


def trainer(steps, seed=0):
    torch.manual_seed(seed)
    args = TrainingArguments(
        "out", max_steps=steps, save_steps=2, per_device_train_batch_size=2,
        lr_scheduler_type="constant", report_to=[], disable_tqdm=True, use_cpu=True,
    )  # fmt: skip
    return Trainer(BertForSequenceClassification(config), args, train_dataset=rows)


# --8<-- [end:setup]

quiet = contextlib.redirect_stdout(open(os.devnull, "w"))  # 학습 시간을 출력하기 때문입니다.

with quiet:
    # --8<-- [start:load]
    straight = trainer(4)
    straight.train()

    trainer(2).train()  # 두 스텝 뒤에 멈춘 셈입니다.
    resumed = trainer(4, seed=1)  # 다른 값에서 시작해도 체크포인트의 값으로 덮습니다.
    resumed.train(resume_from_checkpoint="out/checkpoint-2")
    # --8<-- [end:load]

# --8<-- [start:check]
for path in sorted(Path("out/checkpoint-2").iterdir()):
    print(path.name)
    #> config.json
    #> model.safetensors
    #> optimizer.pt
    #> rng_state.pth
    #> scheduler.pt
    #> trainer_state.json
    #> training_args.bin
pairs = zip(straight.model.parameters(), resumed.model.parameters(), strict=True)
print(all(torch.equal(a, b) for a, b in pairs))
#> True
# --8<-- [end:check]

# --8<-- [start:rng]
names = [np._core.multiarray._reconstruct, np.ndarray, np.dtype, np.dtypes.UInt32DType]
with torch.serialization.safe_globals(names):
    rng = torch.load("out/checkpoint-2/rng_state.pth", weights_only=True)
print(sorted(rng))
#> ['cpu', 'numpy', 'python']
# --8<-- [end:rng]

# --8<-- [start:args]
names = torch.serialization.get_unsafe_globals_in_checkpoint("out/checkpoint-2/training_args.bin")
print(any(name.endswith(".TrainingArguments") for name in names))
#> True
# --8<-- [end:args]
assert resumed.state.global_step == 4
