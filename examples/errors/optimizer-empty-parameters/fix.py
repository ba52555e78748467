import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Linear(4, 4), nn.Linear(4, 2)])


for model in (Net(list), Net(nn.ModuleList), Net(nn.ModuleList).requires_grad_(False)):
    # --8<-- [start:look]
    parameters = list(model.parameters())
    learned = sum(p.requires_grad for p in parameters)
    print(f"{len(parameters)}개 가운데 {learned}개를 학습합니다.")
    #> 0개 가운데 0개를 학습합니다.
    #> 4개 가운데 4개를 학습합니다.
    #> 4개 가운데 0개를 학습합니다.
    # --8<-- [end:look]

# --8<-- [start:fix]
model = Net(nn.ModuleList)  # 리스트 대신 ModuleList에 담습니다.
model.requires_grad_(False)
model.layers[-1].requires_grad_(True)  # 마지막 계층의 동결을 풀고
optimizer = torch.optim.Adam(p for p in model.parameters() if p.requires_grad)
# --8<-- [end:fix]

assert len(optimizer.param_groups[0]["params"]) == 2
assert list(Net(list).state_dict()) == []
