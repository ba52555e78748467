import torch

# --8<-- [start:load]
checkpoint = {
    "rng": torch.get_rng_state(),
    "cuda_rng": [torch.zeros(16, dtype=torch.uint8)],  # GPU의 상태는 16바이트입니다.
}
torch.set_rng_state(checkpoint["cuda_rng"][0])  # "rng"를 꺼내야 합니다.
# --8<-- [end:load]
