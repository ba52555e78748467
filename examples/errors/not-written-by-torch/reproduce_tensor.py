import torch

# --8<-- [start:load]
import pickle

with open("weights.pkl", "wb") as file:
    pickle.dump({"weight": torch.ones(2)}, file, protocol=2)
torch.load("weights.pkl")  # 기본값
# --8<-- [end:load]
