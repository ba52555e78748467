# /// script
# dependencies = ["torch", "transformers", "safetensors", "numpy"]
# ///
import shutil
from pathlib import Path

# --8<-- [start:setup]
import torch
from safetensors.torch import load_file, save_file
from transformers import BertConfig, BertForSequenceClassification
from transformers.utils import logging

logging.disable_progress_bar()  # 진행 막대를 끕니다.

config = BertConfig(
    vocab_size=30, hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16
)
model = BertForSequenceClassification(config).eval()
# --8<-- [end:setup]

# --8<-- [start:save]
model.save_pretrained("my-model")
print(sorted(path.name for path in Path("my-model").iterdir()))
#> ['config.json', 'model.safetensors']
# --8<-- [end:save]

# --8<-- [start:load]
restored = BertForSequenceClassification.from_pretrained("my-model", local_files_only=True)
# --8<-- [end:load]

# --8<-- [start:check]
ids = torch.tensor([[1, 2, 3]])
print(torch.equal(restored(ids).logits, model(ids).logits))
#> True
print(restored.training)  # from_pretrained은 평가 모드로 돌려줍니다.
#> False
# --8<-- [end:check]

# --8<-- [start:plain]
weights = load_file("my-model/model.safetensors")
plain = BertForSequenceClassification(BertConfig.from_pretrained("my-model")).eval()
print(plain.load_state_dict(weights))
#> <All keys matched successfully>
# --8<-- [end:plain]
assert torch.equal(plain(ids).logits, model(ids).logits)

# --8<-- [start:metadata]
save_file(weights, "my-model/model.safetensors")  # 메타데이터 없이 다시 저장했습니다.
reopened = BertForSequenceClassification.from_pretrained("my-model")
print(torch.equal(reopened(ids).logits, model(ids).logits))
#> True
# --8<-- [end:metadata]

# --8<-- [start:dtype]
half = BertForSequenceClassification.from_pretrained("my-model", dtype=torch.bfloat16)
half.save_pretrained("half")
again = BertForSequenceClassification.from_pretrained("half")  # 저장한 자료형 그대로입니다.
wide = BertForSequenceClassification.from_pretrained("half", dtype=torch.float32)
print(half.dtype, again.dtype, wide.dtype)
#> torch.bfloat16 torch.bfloat16 torch.float32
# --8<-- [end:dtype]

# --8<-- [start:own]
own = {f"module.{k}": v for k, v in model.state_dict().items()}
torch.save({"model": own, "epoch": 3}, "checkpoint.pt")  # 직접 학습하며 저장한 파일

state_dict = torch.load("checkpoint.pt", weights_only=True)["model"]
state_dict = {k.removeprefix("module."): v for k, v in state_dict.items()}
converted = BertForSequenceClassification(config)
converted.load_state_dict(state_dict)  # 모든 키가 맞는지 여기에서 확인합니다.
converted.save_pretrained("converted")
# --8<-- [end:own]
assert (Path("converted") / "config.json").is_file()

# --8<-- [start:bin]
Path("old").mkdir()
shutil.copy("my-model/config.json", "old")
torch.save(model.state_dict(), "old/pytorch_model.bin")  # 옛 버전이 쓰던 파일

model = BertForSequenceClassification.from_pretrained("old")
model.save_pretrained("new")
print(sorted(path.name for path in Path("new").iterdir()))
#> ['config.json', 'model.safetensors']
# --8<-- [end:bin]
assert torch.equal(model.eval()(ids).logits, restored(ids).logits)

# --8<-- [start:bin-plain]
state_dict = torch.load("old/pytorch_model.bin", map_location="cpu", weights_only=True)
print(plain.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:bin-plain]
