import torch
from torch import nn


# --8<-- [start:setup]
class Tagger(nn.Linear):
    def get_extra_state(self):
        return {"labels": ["고양이", "개"]}

    def set_extra_state(self, state):
        self.labels = state["labels"]


torch.save(nn.Linear(4, 2).state_dict(), "old.pt")  # 메소드를 더하기 전의 파일입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
Tagger(4, 2).load_state_dict(torch.load("old.pt", weights_only=True))
# --8<-- [end:load]
