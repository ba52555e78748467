import torch
from torch import nn


# --8<-- [start:setup]
class LanguageModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed_tokens = nn.Embedding(8, 4)
        self.lm_head = nn.Linear(4, 8, bias=False)
        self.lm_head.weight = self.embed_tokens.weight  # 가중치를 묶습니다.


state_dict = LanguageModel().state_dict()
del state_dict["lm_head.weight"]  # 많은 도구가 묶인 키를 한 번만 저장합니다.
torch.save(state_dict, "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
LanguageModel().load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
