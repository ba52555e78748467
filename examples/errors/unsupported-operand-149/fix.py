import pickle

import torch
from torch import nn

model = nn.Linear(4, 2)
torch.save(model.state_dict(), "old.pt", pickle_protocol=4)
with open("old.pkl", "wb") as file:
    pickle.dump(model.state_dict(), file)

# --8<-- [start:fix]
torch.save(model.state_dict(), "model.pt")  # pickle_protocol을 적지 않습니다.
print(list(torch.load("model.pt", weights_only=True)))
#> ['weight', 'bias']
# --8<-- [end:fix]

# --8<-- [start:convert]
state_dict = torch.load("old.pt", weights_only=False)  # 여러분이 만든 파일일 때만
torch.save(state_dict, "new.pt")
# --8<-- [end:convert]

# --8<-- [start:pickle]
import pickle

with open("old.pkl", "rb") as file:
    state_dict = pickle.load(file)  # pickle.dump로 쓴 파일. 여러분이 만든 것일 때만
torch.save(state_dict, "new.pt")
# --8<-- [end:pickle]

loaded = torch.load("new.pt", weights_only=True)
assert all(torch.equal(loaded[name], value) for name, value in model.state_dict().items())
