# /// script
# dependencies = ["torch", "transformers", "safetensors", "numpy"]
# ///
# --8<-- [start:setup]
import torch
from transformers import BertConfig, BertModel

config = BertConfig(
    vocab_size=30, hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16
)
model = BertModel(config)
config.save_pretrained("my-model")
torch.save(model.state_dict(), "my-model/model.pt")  # Transformers가 찾는 이름이 아닙니다.
# --8<-- [end:setup]

# --8<-- [start:load]
BertModel.from_pretrained("my-model")
# --8<-- [end:load]
