import torch
from torch import nn


# --8<-- [start:setup]
class OldEmbedding(nn.Embedding):
    def __init__(self):
        super().__init__(8, 2)
        self.register_buffer("position_ids", torch.arange(8))


torch.save(nn.Sequential(OldEmbedding()).state_dict(), "old.pt")
# --8<-- [end:setup]


# --8<-- [start:reproduce]
class Embedding(nn.Embedding):
    def __init__(self):
        super().__init__(8, 2)
        self.register_buffer("position_ids", torch.arange(8), persistent=False)


try:
    nn.Sequential(Embedding()).load_state_dict(torch.load("old.pt", weights_only=True))
except RuntimeError as error:
    message = str(error).splitlines()[1].strip()
print(message)
#> Unexpected key(s) in state_dict: "0.position_ids".

state_dict = torch.load("old.pt", weights_only=True)
state_dict.pop("0.position_ids")  # 없앤 버퍼가 맞는지 이름을 보고 하나만 뺍니다.
print(nn.Sequential(Embedding()).load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:reproduce]


# --8<-- [start:hook]
def drop_position_ids(module, state_dict, prefix, *_):
    state_dict.pop(prefix + "position_ids", None)


class NewEmbedding(Embedding):
    def __init__(self):
        super().__init__()
        self.register_load_state_dict_pre_hook(drop_position_ids)


old = torch.load("old.pt", weights_only=True)
print(nn.Sequential(NewEmbedding()).load_state_dict(old))
#> <All keys matched successfully>
print("0.position_ids" in old)  # 넘긴 딕셔너리는 그대로입니다.
#> True
# --8<-- [end:hook]
model = nn.Sequential(NewEmbedding())
model.load_state_dict(old)
assert torch.equal(model[0].weight, old["0.weight"])
assert NewEmbedding().load_state_dict({"weight": old["0.weight"]}).missing_keys == []
