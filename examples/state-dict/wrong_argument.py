import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save(model.state_dict(), "model.pt")
# --8<-- [start:reproduce]
messages = []
for load in (
    lambda: model.load_state_dict("model.pt"),  # 경로를 넘겼습니다.
    lambda: model.load_state_dict(torch.load("model.pt", weights_only=True), map_location="cpu"),
):
    try:
        load()
    except TypeError as error:
        messages.append(str(error))
for message in messages:
    print(message)
    #> Expected state_dict to be dict-like, got <class 'str'>.
    #> Module.load_state_dict() got an unexpected keyword argument 'map_location'
# --8<-- [end:reproduce]

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)  # 파일은 여기서 열고
print(model.load_state_dict(state_dict))  # 여기에는 딕셔너리만 넘깁니다.
#> <All keys matched successfully>
# --8<-- [end:fix]
assert "dict-like" in messages[0] and "map_location" in messages[1]
