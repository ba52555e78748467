# /// script
# dependencies = ["torch", "transformers", "safetensors", "numpy"]
# ///
# --8<-- [start:setup]
import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from transformers import GPT2Config, GPT2LMHeadModel
from transformers.utils import logging

logging.disable_progress_bar()

config = GPT2Config(
    vocab_size=32, n_positions=16, n_embd=16, n_layer=2, n_head=2, bos_token_id=0, eos_token_id=0
)
model = GPT2LMHeadModel(config).eval()
# --8<-- [end:setup]

# --8<-- [start:save]
model.save_pretrained("my-model", max_shard_size="15KB")
for path in sorted(Path("my-model").iterdir()):
    print(path.name)
    #> config.json
    #> generation_config.json
    #> model-00001-of-00003.safetensors
    #> model-00002-of-00003.safetensors
    #> model-00003-of-00003.safetensors
    #> model.safetensors.index.json
# --8<-- [end:save]


# --8<-- [start:load]
def read_shards(folder):
    """나뉜 safetensors를 한 딕셔너리로 읽습니다. index와 다르면 ValueError를 냅니다."""
    folder = Path(folder)
    index = json.loads((folder / "model.safetensors.index.json").read_text("utf-8"))
    state_dict = {}
    for name in sorted(set(index["weight_map"].values())):
        state_dict.update(load_file(folder / name))
    different = sorted(index["weight_map"].keys() ^ state_dict.keys())
    if different:
        raise ValueError(f"index와 샤드의 키가 다릅니다: {different}")
    return state_dict


state_dict = read_shards("my-model")
# --8<-- [end:load]

# --8<-- [start:tied]
restored = GPT2LMHeadModel(config).eval()
result = restored.load_state_dict(state_dict, strict=False)
print(result.missing_keys, result.unexpected_keys)
#> ['lm_head.weight'] []
print(restored.lm_head.weight is restored.transformer.wte.weight)
#> True
# --8<-- [end:tied]

# --8<-- [start:check]
ids = torch.tensor([[1, 2, 3]])
print(torch.equal(restored(ids).logits, model(ids).logits))
#> True
# --8<-- [end:check]

# --8<-- [start:hub]
from huggingface_hub import load_torch_model

other = GPT2LMHeadModel(config).eval()
print(load_torch_model(other, "my-model", strict=False).missing_keys)
#> ['lm_head.weight']
# --8<-- [end:hub]
assert torch.equal(other(ids).logits, model(ids).logits)

# --8<-- [start:missing]
(Path("my-model") / "model-00002-of-00003.safetensors").unlink()
try:
    read_shards("my-model")
except FileNotFoundError as error:
    message = str(error)
print(message)
#> No such file or directory: my-model/model-00002-of-00003.safetensors
# --8<-- [end:missing]
