# /// script
# dependencies = ["torch", "transformers", "safetensors", "numpy"]
# ///
import sys

# --8<-- [start:setup]
from transformers import GPT2Config, GPT2ForSequenceClassification, GPT2Model
from transformers.utils import logging

logging.disable_progress_bar()

config = GPT2Config(
    vocab_size=32, n_positions=16, n_embd=16, n_layer=1, n_head=2, bos_token_id=0, eos_token_id=0
)
GPT2Model(config).save_pretrained("my-model")  # 헤드가 없는 모델입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
model = GPT2ForSequenceClassification.from_pretrained("my-model")
# --8<-- [end:load]
sys.exit(1)  # 보고서는 로그일 뿐이라서, 여기까지 와도 오류가 없습니다.
