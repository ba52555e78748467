# /// script
# dependencies = ["torch>=2.13", "safetensors", "numpy"]
# ///
import json
import pickletools
import zipfile

import torch
from safetensors.torch import save_file
from torch import nn


# --8<-- [start:setup]
class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)

    def forward(self, x):
        return self.output(x)


model = Classifier().eval()
torch.save(model.state_dict(), "state_dict.pt")
torch.save(model, "whole.pt")
optimizer = torch.optim.Adam(model.parameters())
torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, "checkpoint.pt")
save_file(model.state_dict(), "model.safetensors")
torch.export.save(torch.export.export(model, (torch.ones(1, 4),)), "model.pt2")
# --8<-- [end:setup]


# --8<-- [start:names]
def names_in(file):  # 불러올 때 찾는 이름을, 실행하지 않고 읽습니다.
    pickled = zipfile.ZipFile(file).read(file.replace(".pt", "/data.pkl"))
    return {name for step, name, _ in pickletools.genops(pickled) if step.name == "GLOBAL"}


for name in sorted(names_in("state_dict.pt")):
    print(name)
    #> collections OrderedDict
    #> torch FloatStorage
    #> torch._utils _rebuild_tensor_v2
for name in sorted(names_in("whole.pt") - names_in("state_dict.pt")):
    print(name)
    #> __builtin__ set
    #> __main__ Classifier
    #> torch._utils _rebuild_parameter
    #> torch.nn.modules.linear Linear
# --8<-- [end:names]

archive = zipfile.ZipFile("state_dict.pt")
print("format version:", archive.read("state_dict/version").decode().strip())
#> format version: 3
print("byte order:", archive.read("state_dict/byteorder").decode())
#> byte order: little
steps = pickletools.genops(archive.read("state_dict/data.pkl"))
print("device tag:", "cpu" in [argument for _, argument, _ in steps])
#> device tag: True

# --8<-- [start:safetensors]
with open("model.safetensors", "rb") as file:
    size = int.from_bytes(file.read(8), "little")
    header = json.loads(file.read(size))
print(header["output.bias"])
#> {'dtype': 'F32', 'shape': [2], 'data_offsets': [0, 8]}
# --8<-- [end:safetensors]

# --8<-- [start:export]
archive = zipfile.ZipFile("model.pt2")
program = json.loads(archive.read("model/models/model.json"))
graph = program["graph_module"]["graph"]
for node in graph["nodes"]:
    print(node["target"])
    #> torch.ops.aten.linear.default
print("torch_version" in program, "schema_version" in program)
#> True True
print(graph["tensor_values"]["x"]["device"])
#> {'type': 'cpu', 'index': None}
# --8<-- [end:export]
print("source line:", "return self.output(x)" in graph["nodes"][0]["metadata"]["stack_trace"])
#> source line: True
sample = torch.load(archive.open("model/data/sample_inputs/model.pt"), weights_only=True)
print("sample input:", torch.equal(sample[0][0], torch.ones(1, 4)))
#> sample input: True
assert names_in("checkpoint.pt") == names_in("state_dict.pt")
