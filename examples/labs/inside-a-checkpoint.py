# %% [markdown]
# # 체크포인트 안 들여다보기 { #inside }
#
# `.pt` 파일을 실행하지 않고 풀어 봅니다.

# %%
import torch
from torch import nn
import matplotlib.pyplot as plt

torch.save(nn.Linear(2, 2).state_dict(), "model.pt")
print(torch.load("model.pt", weights_only=True).keys())

# %% [markdown]
# ## 그림 { #plot }

# %%
plt.plot([1, 2, 3])
plt.title("size");
