from torch import nn

# --8<-- [start:setup]
lazy = nn.LazyLinear(2)  # 입력의 크기를 아직 모릅니다.
state_dict = lazy.state_dict()  # 한 번도 실행하지 않았습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
nn.Linear(4, 2).load_state_dict(state_dict)
# --8<-- [end:load]
