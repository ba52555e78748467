from pathlib import Path

import torch

# --8<-- [start:setup]
HUBCONF = '''
dependencies = ["torch"]

from pathlib import Path

import torch


def classifier(pretrained=False, classes=2):
    """작은 분류기. 파일은 저장소 안에 있습니다."""
    model = torch.nn.Linear(4, classes)
    if pretrained:
        path = Path(__file__).with_name("classifier.pt")
        model.load_state_dict(torch.load(path, weights_only=True))
    return model
'''
# --8<-- [end:setup]
model = torch.nn.Linear(4, 2)

# --8<-- [start:save]
repository = Path("my-repository")
repository.mkdir()
(repository / "hubconf.py").write_text(HUBCONF, "utf-8")
torch.save(model.state_dict(), repository / "classifier.pt")
# --8<-- [end:save]

# --8<-- [start:load]
restored = torch.hub.load("my-repository", "classifier", source="local", pretrained=True)
print(torch.equal(restored.weight, model.weight))
#> True
# --8<-- [end:load]

# --8<-- [start:danger]
with open(repository / "hubconf.py", "a") as file:
    file.write('\nPath("ran.txt").write_text("실행됨", "utf-8")\n')
torch.hub.load("my-repository", "classifier", source="local")
print(Path("ran.txt").exists())  # 함수 밖의 코드까지 실행됩니다.
#> True
# --8<-- [end:danger]
assert Path("ran.txt").read_text("utf-8") == "실행됨"
