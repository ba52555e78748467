import pickletools
import zipfile

import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 50)
        self.output = nn.Linear(50, 1)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


torch.save(Classifier(), "model_full.pt")

# --8<-- [start:names]
with zipfile.ZipFile("model_full.pt") as archive:
    data = archive.read("model_full/data.pkl")

operations = list(pickletools.genops(data))  # 실행하지 않고 읽기만 합니다.
names = [argument for code, argument, _ in operations if code.name == "GLOBAL"]
for name in names:
    print(name)
    #> __main__ Classifier
    #> __builtin__ set
    #> collections OrderedDict
    #> torch.nn.modules.linear Linear
    #> torch._utils _rebuild_parameter
    #> torch._utils _rebuild_tensor_v2
    #> torch FloatStorage
# --8<-- [end:names]

# --8<-- [start:source]
texts = [argument for code, argument, _ in operations if code.name == "BINUNICODE"]
print("hidden" in texts, "out_features" in texts)
#> True True
print(b"relu" in data, b"super().__init__" in data)
#> False False
# --8<-- [end:source]
assert "__main__ Classifier" in names
