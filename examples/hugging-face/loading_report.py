# /// script
# dependencies = ["torch", "transformers", "safetensors", "numpy"]
# ///
# --8<-- [start:setup]
import torch
from transformers import BertConfig, BertForSequenceClassification, BertModel
from transformers.utils import logging

logging.disable_progress_bar()
logging.set_verbosity_error()  # 보고서를 화면 대신 값으로 받습니다.

config = BertConfig(
    vocab_size=30, hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16
)
BertModel(config).save_pretrained("encoder")  # 헤드가 없는 사전 학습된 모델
# --8<-- [end:setup]


# --8<-- [start:load]
def load_checked(cls, folder, new=(), **options):
    """`new`로 시작하는 이름만 새로 만들어도 됩니다. 그 밖의 것이 있으면 ValueError를 냅니다."""
    model, info = cls.from_pretrained(folder, output_loading_info=True, **options)
    changed = set(info["missing_keys"]) | {key for key, *_ in info["mismatched_keys"]}
    lost = sorted(key for key in changed if not key.startswith(tuple(new)))
    if lost or info["unexpected_keys"] or info["error_msgs"]:
        raise ValueError(f"채우지 못함 {lost}, 쓰지 않음 {sorted(info['unexpected_keys'])}")
    return model


model = load_checked(BertForSequenceClassification, "encoder", new=["classifier."])
# --8<-- [end:load]

# --8<-- [start:check]
try:
    load_checked(BertForSequenceClassification, "encoder")
except ValueError as error:
    message = str(error)
print(message)
#> 채우지 못함 ['classifier.bias', 'classifier.weight'], 쓰지 않음 []
# --8<-- [end:check]
model.save_pretrained("two-labels")

# --8<-- [start:mismatch]
five = load_checked(
    BertForSequenceClassification,
    "two-labels",
    new=["classifier."],
    num_labels=5,
    ignore_mismatched_sizes=True,
)
print(five.classifier.weight.shape)
#> torch.Size([5, 8])
# --8<-- [end:mismatch]
same = five.bert.embeddings.word_embeddings.weight
assert torch.equal(same, model.bert.embeddings.word_embeddings.weight)

# --8<-- [start:trap]
wider = BertConfig.from_pretrained("two-labels", intermediate_size=32)  # 잘못 고친 설정
broken, info = BertForSequenceClassification.from_pretrained(
    "two-labels", config=wider, ignore_mismatched_sizes=True, output_loading_info=True
)
for key, saved, wanted in sorted(info["mismatched_keys"]):
    print(key.partition("layer.0.")[2], tuple(saved), tuple(wanted))
    #> intermediate.dense.bias (16,) (32,)
    #> intermediate.dense.weight (16, 8) (32, 8)
    #> output.dense.weight (8, 16) (8, 32)
# --8<-- [end:trap]
old = model.bert.encoder.layer[0].output.dense.weight
assert broken.bert.encoder.layer[0].output.dense.weight.shape != old.shape

# --8<-- [start:no-config]
from pathlib import Path

(Path("two-labels") / "config.json").unlink()
guessed = BertConfig.from_pretrained("two-labels")  # 설정이 없는데도 오류가 없습니다.
print(guessed.hidden_size, model.config.hidden_size)
#> 768 8
# --8<-- [end:no-config]
