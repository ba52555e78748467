# --8<-- [start:setup]
import json

import torch
from torch import nn

model = nn.Linear(4, 2).eval()
program = torch.export.export(model, (torch.ones(3, 4),))
# --8<-- [end:setup]

# --8<-- [start:save]
labels = ["고양이", "개"]
extra = {"labels.json": json.dumps(labels, ensure_ascii=False), "commit": "792f289"}
torch.export.save(program, "model.pt2", extra_files=extra)
# --8<-- [end:save]

# --8<-- [start:load]
extra = {"labels.json": ""}  # 이름을 하나라도 적으면 파일에 있는 것을 모두 채워 줍니다.
restored = torch.export.load("model.pt2", extra_files=extra).module()
labels = json.loads(extra["labels.json"])
print(labels)
#> ['고양이', '개']
# --8<-- [end:load]

# --8<-- [start:check]
print(sorted(extra))
#> ['commit', 'labels.json']
missing = {"no-such-file": ""}
torch.export.load("model.pt2", extra_files=missing)
print(missing["no-such-file"] == "")  # 없는 이름이어도 오류가 나지 않습니다.
#> True
# --8<-- [end:check]
assert restored(torch.ones(3, 4)).shape[1] == len(labels) and labels == ["고양이", "개"]
