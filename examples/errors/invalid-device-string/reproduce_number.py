from torch import nn

# --8<-- [start:load]
nn.Linear(4, 2).to("cuda0")  # 콜론이 없습니다. "cuda:0"이 맞습니다.
# --8<-- [end:load]
