# /// script
# dependencies = ["torch", "transformers", "numpy"]
# ///
# --8<-- [start:load]
from transformers import AutoConfig

AutoConfig.from_pretrained("models/bert/my-modle")  # 그런 디렉터리가 없습니다.
# --8<-- [end:load]
