import warnings

import torch
from torch import nn

from check_loaded import check_loaded

warnings.filterwarnings("ignore", message=".*which is a no-op")  # 경고를 끈 사람도 있습니다.
torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed, self.norm = nn.Embedding(6, 4), nn.BatchNorm1d(4)
        self.dropout, self.head = nn.Dropout(0.5), nn.Linear(4, 6, bias=False)
        self.head.weight = self.embed.weight
        self.register_buffer("table", torch.arange(4.0), persistent=False)

    def forward(self, x):
        return self.head(self.dropout(self.norm(self.embed(x) + self.table)))


torch.save(Net().state_dict(), "model.pt")

# --8<-- [start:use]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model = Net()
model.load_state_dict(state_dict)
check_loaded(model, state_dict)  # 아무 일도 없으면 통과입니다.
# --8<-- [end:use]


# --8<-- [start:setup]
def fresh():
    return torch.load("model.pt", map_location="cpu", weights_only=True)


def verdict(model, state_dict, assign=False):
    try:
        check_loaded(model, state_dict, assign)
    except ValueError as error:
        return ", ".join(line.split(":")[0] for line in str(error).splitlines())
    return "통과"


def on_meta():
    with torch.device("meta"):
        return Net()
# --8<-- [end:setup]


found = {}
# --8<-- [start:cases]
model, saved = Net(), {f"module.{key}": value for key, value in fresh().items()}
model.load_state_dict(saved, strict=False)
found["strict-false-loads-nothing"] = verdict(model, saved)

model, saved = on_meta(), fresh()
model.load_state_dict(saved)
found["meta-load-is-a-no-op"] = verdict(model, saved)

model.load_state_dict(saved, assign=True)
found["meta-left-over"] = verdict(model, saved, assign=True)

model.to_empty(device="cpu")
model.embed.weight.data.zero_()  # 남아 있던 아무 값 대신 0으로 둡니다.
found["to-empty-erases"] = verdict(model, saved, assign=True)

model, saved = Net(), fresh()
model.load_state_dict(saved, assign=True)
found["tied-weights-come-apart"] = verdict(model, saved, assign=True)
model = Net()
model.load_state_dict(saved)  # 앞에서 assign=True로 쓴 딕셔너리입니다.
found["assign-shares-memory"] = verdict(model, saved)

model = Net()
found["best-weights-change"] = verdict(model, model.state_dict())
# --8<-- [end:cases]

# --8<-- [start:more]
model, saved = Net(), {key: value.half() for key, value in fresh().items()}
model.load_state_dict(saved)
found["half-file-in-float-model"] = verdict(model, saved)

model, saved = Net(), fresh()
model.load_state_dict(saved)
model(torch.arange(6))  # eval()을 부르기 전에 한 번 실행했습니다.
found["buffers-updated-in-train"] = verdict(model, saved)

model, saved = Net(), fresh() | {"norm.weight": torch.zeros(9)}
try:
    model.load_state_dict(saved)
except RuntimeError:
    pass  # 오류를 삼키고 이어 가는 코드입니다.
found["failed-load-changes-model"] = verdict(model, saved)

model, saved = Net(), fresh()
model.load_state_dict(saved)
model.embed.reset_parameters()  # 불러온 다음에 초기화했습니다.
found["initialized-after-load"] = verdict(model, saved)
# --8<-- [end:more]

# --8<-- [start:check]
for slug, answer in found.items():
    print(f"{slug}: {answer}")
    #> strict-false-loads-nothing: 딕셔너리에 없는 키, 모델에 없는 키
    #> meta-load-is-a-no-op: meta 장치에 남은 것
    #> meta-left-over: meta 장치에 남은 것, 묶음이 풀린 키
    #> to-empty-erases: 값이 다르거나 NaN인 키, 묶음이 풀린 키
    #> tied-weights-come-apart: 묶음이 풀린 키
    #> assign-shares-memory: 묶음이 풀린 키, 메모리를 함께 쓰는 키
    #> best-weights-change: 메모리를 함께 쓰는 키
    #> half-file-in-float-model: 자료형이 다른 키
    #> buffers-updated-in-train: 값이 다르거나 NaN인 키
    #> failed-load-changes-model: 모양이 다른 키
    #> initialized-after-load: 값이 다르거나 NaN인 키
# --8<-- [end:check]
assert "통과" not in found.values()
