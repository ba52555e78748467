import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
optimizer = torch.optim.Adam(model.parameters())
torch.save({"model_state_dict": model.state_dict()}, "model.pt")  # 옵티마이저를 뺐습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
checkpoint = torch.load("model.pt", weights_only=True)
model.load_state_dict(checkpoint["model_state_dict"])
optimizer.load_state_dict(checkpoint["optimizer_state_dict"])
# --8<-- [end:load]
