import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 2))
dcp.save({"model": model.state_dict(), "epoch": 3}, checkpoint_id="checkpoint")

# --8<-- [start:check]
metadata = dcp.FileSystemReader("checkpoint").read_metadata()
for name, info in metadata.state_dict_metadata.items():
    print(name, list(info.size) if hasattr(info, "size") else "값")
    #> model.0.weight [8, 4]
    #> model.0.bias [8]
    #> model.1.weight [2, 8]
    #> model.1.bias [2]
    #> epoch 값
files = {info.relative_path for info in metadata.storage_data.values()}
print("있어야 할 파일:", sorted(files))
#> 있어야 할 파일: ['__0_0.distcp']
# --8<-- [end:check]


# --8<-- [start:load]
def read_tensors(folder, prefix=""):
    """prefix로 시작하는 텐서만 CPU로 읽어 {이름: 텐서}로 돌려줍니다. 모델이 없어도 됩니다.

    남의 디렉터리에는 쓰지 마세요. .metadata는 검사 없이 pickle로 읽습니다.
    """
    found = dcp.FileSystemReader(folder).read_metadata().state_dict_metadata
    state = {
        name: torch.empty(info.size, dtype=info.properties.dtype)
        for name, info in found.items()
        if name.startswith(prefix) and hasattr(info, "size")
    }
    dcp.load(state, checkpoint_id=folder)
    return state


print(list(read_tensors("checkpoint", "model.1.")))
#> ['model.1.weight', 'model.1.bias']
# --8<-- [end:load]
loaded = read_tensors("checkpoint", "model.")
for key, tensor in model.state_dict().items():
    assert torch.equal(loaded[f"model.{key}"], tensor)
assert files == {"__0_0.distcp"}
