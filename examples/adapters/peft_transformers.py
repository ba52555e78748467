# /// script
# dependencies = ["torch", "peft", "transformers", "safetensors", "numpy"]
# ///
import warnings

# --8<-- [start:setup]
import torch
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import BertConfig, BertForSequenceClassification
from transformers.utils import logging

logging.disable_progress_bar()
# PEFT 0.21이 Transformers의 옛 이름을 불러서 나는 경고입니다. 우리 코드와 상관이 없습니다.
warnings.filterwarnings("ignore", "`is_gradient_checkpointing`", FutureWarning)

config = BertConfig(
    vocab_size=30, hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16
)
BertForSequenceClassification(config).save_pretrained("base")
base = BertForSequenceClassification.from_pretrained("base")
# 분류(SEQ_CLS)라고 적으면 헤드인 classifier도 함께 학습하고 저장합니다.
lora = LoraConfig(r=2, target_modules=["query", "value"], task_type="SEQ_CLS")
model = get_peft_model(base, lora)
# --8<-- [end:setup]
for p in model.parameters():
    if p.requires_grad:
        torch.nn.init.normal_(p)  # 학습한 셈 칩니다.
model.eval()

# --8<-- [start:save]
model.save_pretrained("my-lora")

fresh = BertForSequenceClassification.from_pretrained("base")
merged = PeftModel.from_pretrained(fresh, "my-lora").merge_and_unload()
merged.save_pretrained("merged")  # PEFT가 없는 곳에서도 열립니다.
# --8<-- [end:save]

# --8<-- [start:load]
plain = BertForSequenceClassification.from_pretrained("merged")
# --8<-- [end:load]

# --8<-- [start:check]
ids = torch.tensor([[1, 2, 3]])
print(torch.allclose(plain(ids).logits, model(input_ids=ids).logits, atol=1e-4))
#> True
print(any("lora" in key for key in plain.state_dict()))
#> False
# --8<-- [end:check]
original = BertForSequenceClassification.from_pretrained("base")
assert not torch.allclose(plain(ids).logits, original(ids).logits, atol=1e-4)
