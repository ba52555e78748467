# /// script
# dependencies = ["torch", "transformers", "safetensors", "numpy"]
# ///
# --8<-- [start:setup]
from transformers import BertConfig, BertForSequenceClassification

config = BertConfig(
    vocab_size=30, hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16
)
BertForSequenceClassification(config).save_pretrained("my-model")  # 라벨이 2개입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
BertForSequenceClassification.from_pretrained("my-model", num_labels=5)
# --8<-- [end:load]
