import torch
from torch import nn


# --8<-- [start:reproduce]
class Tagger(nn.Linear):
    def get_extra_state(self):
        return {"note": "세 번째 실험"}

    def set_extra_state(self, state):
        self.note = state["note"]


def error_of(model, state_dict):
    try:
        model.load_state_dict(state_dict)
    except RuntimeError as error:
        return str(error).splitlines()[1].strip()


old = nn.Linear(4, 2).state_dict()
new = Tagger(4, 2).state_dict()
print(error_of(Tagger(4, 2), old))
#> Missing key(s) in state_dict: "_extra_state".
print(error_of(nn.Linear(4, 2), new))
#> Unexpected key(s) in state_dict: "_extra_state".

result = Tagger(4, 2).load_state_dict(old, strict=False)
print(result)  # 빠진 것이 _extra_state뿐인지 확인하세요.
#> _IncompatibleKeys(missing_keys=['_extra_state'], unexpected_keys=[])
new.pop("_extra_state")
print(nn.Linear(4, 2).load_state_dict(new))
#> <All keys matched successfully>
# --8<-- [end:reproduce]
assert result.missing_keys == ["_extra_state"] and result.unexpected_keys == []


class WriteOnly(nn.Linear):
    def get_extra_state(self):
        return {"note": "세 번째 실험"}


# 읽는 메소드가 없으면 자기 파일도 불러오지 못합니다.
message = error_of(WriteOnly(4, 2), WriteOnly(4, 2).state_dict())
assert message == 'Unexpected key(s) in state_dict: "_extra_state".'
model = Tagger(4, 2)
model.load_state_dict(Tagger(4, 2).state_dict())
assert model.note == "세 번째 실험" and torch.is_tensor(model.weight)
