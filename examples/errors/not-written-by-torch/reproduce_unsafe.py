import pickle

import torch

with open("weights.pkl", "wb") as file:
    pickle.dump({"weight": torch.ones(2)}, file)

# --8<-- [start:load]
torch.load("weights.pkl", weights_only=False)  # torch 2.5까지의 기본값과 같습니다.
# --8<-- [end:load]
