import torch

# --8<-- [start:setup]
import pickle

with open("weights.pkl", "wb") as file:
    pickle.dump({"weight": [1.0, 2.0]}, file, protocol=2)
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("weights.pkl")  # 기본값
# --8<-- [end:load]
