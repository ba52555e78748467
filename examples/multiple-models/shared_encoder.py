# /// script
# dependencies = ["torch==2.13.0"]
# ///
import os

import torch
from torch import nn


# --8<-- [start:setup]
def build():
    encoder = nn.Linear(256, 256)  # 두 모델이 함께 씁니다.
    return nn.Sequential(encoder, nn.Linear(256, 3)), nn.Sequential(encoder, nn.Linear(256, 2))


classifier, detector = build()
# --8<-- [end:setup]

# --8<-- [start:save]
torch.save({"c": classifier.state_dict(), "d": detector.state_dict()}, "together.pt")
torch.save(classifier.state_dict(), "c.pt")
torch.save(detector.state_dict(), "d.pt")
together = os.path.getsize("together.pt")
apart = os.path.getsize("c.pt") + os.path.getsize("d.pt")
print(f"{apart / together:.1f}")  # 따로 저장하면 인코더를 두 번 적습니다.
#> 2.0
# --8<-- [end:save]

# --8<-- [start:load]
both = torch.load("together.pt", map_location="cpu", weights_only=True)
new_classifier, new_detector = build()
new_classifier.load_state_dict(both["c"])
new_detector.load_state_dict(both["d"])
print(new_classifier[0].weight is new_detector[0].weight)  # 묶는 것은 build()입니다.
#> True
# --8<-- [end:load]

# --8<-- [start:wrong]
with torch.no_grad():
    detector[0].weight.add_(1)  # 더 학습하고 detector만 다시 저장했습니다.
torch.save(detector.state_dict(), "d.pt")
new_classifier, new_detector = build()
new_detector.load_state_dict(torch.load("d.pt", weights_only=True))
new_classifier.load_state_dict(torch.load("c.pt", weights_only=True))
print(torch.equal(new_detector[0].weight, detector[0].weight))  # 나중에 불러온 것이 덮었습니다.
#> False
# --8<-- [end:wrong]
assert both["c"]["0.weight"].data_ptr() == both["d"]["0.weight"].data_ptr()
