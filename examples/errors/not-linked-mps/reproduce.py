from torch import nn

# --8<-- [start:load]
nn.Linear(4, 2).to("mps")  # Mac이 아닌 컴퓨터입니다.
# --8<-- [end:load]
