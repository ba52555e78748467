from torch import nn


# --8<-- [start:setup]
class VGG(nn.Module):  # 헤드의 이름이 fc가 아니라 classifier인 모델입니다.
    def __init__(self, classes=1000):
        super().__init__()
        self.features = nn.Linear(4, 8)
        self.classifier = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, classes))


model = VGG()
# --8<-- [end:setup]

# --8<-- [start:load]
model.fc = nn.Linear(model.fc.in_features, 10)
# --8<-- [end:load]
