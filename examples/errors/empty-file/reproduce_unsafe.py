import torch

open("model.pt", "wb").close()

# --8<-- [start:load]
torch.load("model.pt", weights_only=False)  # torch 2.5까지의 기본값과 같습니다.
# --8<-- [end:load]
