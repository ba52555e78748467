# /// script
# dependencies = ["torch", "safetensors>=0.8", "numpy"]
# ///
import os
import stat
from pathlib import Path

import torch
from safetensors.torch import save_file

import safe_saving

# --8<-- [start:setup]
weights = {"weight": torch.ones(4)}
saves = {"torch.save": torch.save, "save_file": save_file, "safe_saving": safe_saving.save}


def overwrite(save):
    for path in (Path("file"), Path("link"), Path("target")):
        path.unlink(missing_ok=True)
    save(weights, "file")
    os.chmod("file", 0o664)  # 같은 그룹도 쓸 수 있습니다.
    os.link("file", "old")  # 옛 파일에 다른 이름을 하나 더 붙여 둡니다.
    os.symlink("target", "link")
    save(weights, "file")
    save(weights, "link")
    mode = oct(stat.S_IMODE(os.stat("file").st_mode))
    in_place, linked = os.path.samefile("file", "old"), Path("link").is_symlink()
    os.unlink("old")
    return {"in place": in_place, "mode": mode, "link": linked}
# --8<-- [end:setup]


# --8<-- [start:check]
for name, save in saves.items():
    for what, value in overwrite(save).items():
        print(f"{name} {what}: {value}")
        #> torch.save in place: True
        #> torch.save mode: 0o664
        #> torch.save link: True
        #> save_file in place: False
        #> save_file mode: 0o600
        #> save_file link: False
        #> safe_saving in place: False
        #> safe_saving mode: 0o664
        #> safe_saving link: True
# --8<-- [end:check]
assert overwrite(save_file) == {"in place": False, "mode": "0o600", "link": False}
assert overwrite(safe_saving.save) == {"in place": False, "mode": "0o664", "link": True}
