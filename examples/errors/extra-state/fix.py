import torch
from torch import nn


class Tagger(nn.Linear):
    def get_extra_state(self):
        return {"labels": ["고양이", "개"]}

    def set_extra_state(self, state):
        self.labels = state["labels"]


torch.save(nn.Linear(4, 2).state_dict(), "old.pt")
torch.save(Tagger(4, 2).state_dict(), "new.pt")

# --8<-- [start:fix]
# 파일에 없을 때: 빠진 것이 _extra_state뿐인지 확인합니다.
model = Tagger(4, 2)
old = torch.load("old.pt", map_location="cpu", weights_only=True)
result = model.load_state_dict(old, strict=False)
assert all(key.endswith("_extra_state") for key in result.missing_keys)
assert not result.unexpected_keys

# 모델이 읽지 않을 때: 그 키만 지우고 strict=True로 불러옵니다.
plain = nn.Linear(4, 2)
new = torch.load("new.pt", map_location="cpu", weights_only=True)
extra = {key: new.pop(key) for key in list(new) if key.endswith("_extra_state")}
print(plain.load_state_dict(new))
#> <All keys matched successfully>
print(extra)  # 버리는 값이 무엇인지 봅니다.
#> {'_extra_state': {'labels': ['고양이', '개']}}
# --8<-- [end:fix]

assert torch.equal(model.weight, old["weight"]) and torch.equal(plain.weight, new["weight"])
assert not hasattr(model, "labels")  # 파일에 없던 값은 채워지지 않습니다.
reader = Tagger(4, 2)
reader.load_state_dict(torch.load("new.pt", weights_only=True))
assert reader.labels == ["고양이", "개"]
