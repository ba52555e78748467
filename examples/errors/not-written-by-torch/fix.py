import pickle

import torch

with open("weights.pkl", "wb") as file:
    pickle.dump({"weight": torch.ones(2)}, file)

# --8<-- [start:fix]
import pickle

with open("weights.pkl", "rb") as file:
    weights = pickle.load(file)  # 내가 만든 파일만 이렇게 여세요.
torch.save(weights, "weights.pt")  # 한 번만 옮깁니다.
print(torch.load("weights.pt", weights_only=True))
#> {'weight': tensor([1., 1.])}
# --8<-- [end:fix]

assert torch.equal(torch.load("weights.pt", weights_only=True)["weight"], torch.ones(2))
