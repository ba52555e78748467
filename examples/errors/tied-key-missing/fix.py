import torch
from torch import nn


class LanguageModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed_tokens = nn.Embedding(8, 4)
        self.lm_head = nn.Linear(4, 8, bias=False)
        self.lm_head.weight = self.embed_tokens.weight


trained = LanguageModel()
torch.save({"embed_tokens.weight": trained.embed_tokens.weight.detach()}, "model.pt")
model = LanguageModel()

# --8<-- [start:fix]
# 묶인 모델인지 먼저 봅니다. False라면 아래처럼 채우면 안 됩니다.
print(model.lm_head.weight is model.embed_tokens.weight)
#> True

state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
state_dict["lm_head.weight"] = state_dict["embed_tokens.weight"]
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model.lm_head.weight, trained.lm_head.weight)
assert model.lm_head.weight is model.embed_tokens.weight


class Untied(LanguageModel):
    def __init__(self):
        super().__init__()
        self.lm_head.weight = nn.Parameter(torch.randn(8, 4))


untied = Untied()
file = torch.load("model.pt", weights_only=True)
assert untied.load_state_dict(file, strict=False).missing_keys == ["lm_head.weight"]
assert not torch.equal(untied.lm_head.weight, trained.lm_head.weight)  # 초기값이 남았습니다.
