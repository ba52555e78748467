# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import json
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import nn


def make(config):
    model = nn.Sequential(nn.Linear(config["inputs"], 8), nn.ReLU(), nn.Linear(8, 1))
    return model, torch.optim.Adam(model.parameters())


# --8<-- [start:save]
def save_folder(folder, model, optimizer, config, epoch):
    folder.mkdir(parents=True, exist_ok=True)
    save_file(model.state_dict(), folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(config, ensure_ascii=False), "utf-8")
    torch.save({"optimizer": optimizer.state_dict(), "epoch": epoch}, folder / "training.pt")
# --8<-- [end:save]


# --8<-- [start:load]
def load_folder(folder, resume=False):
    needed = ["config.json", "model.safetensors"] + ["training.pt"] * resume
    missing = [name for name in needed if not (folder / name).is_file()]
    if missing:
        raise FileNotFoundError(f"{folder}에 없습니다: {', '.join(missing)}")
    model, optimizer = make(json.loads((folder / "config.json").read_text("utf-8")))
    model.load_state_dict(load_file(folder / "model.safetensors"))
    if not resume:
        return model.eval()
    training = torch.load(folder / "training.pt", map_location="cpu", weights_only=True)
    optimizer.load_state_dict(training["optimizer"])
    return model.train(), optimizer, training["epoch"] + 1
# --8<-- [end:load]


config = {"inputs": 4}
model, optimizer = make(config)
model(torch.ones(2, 4)).sum().backward()
optimizer.step()

# --8<-- [start:check]
folder = Path("my-model")
save_folder(folder, model, optimizer, config, epoch=3)
model2, optimizer2, epoch = load_folder(folder, resume=True)
print(epoch)
#> 4

(folder / "training.pt").unlink()  # 가중치만 나눠 준 디렉터리입니다.
print(load_folder(folder).training)
#> False
try:
    load_folder(folder, resume=True)
except FileNotFoundError as error:
    message = str(error)
print(message)
#> my-model에 없습니다: training.pt
# --8<-- [end:check]
assert all(map(torch.equal, model.parameters(), model2.parameters()))
saved, restored = optimizer.state_dict()["state"], optimizer2.state_dict()["state"]
assert len(saved) == 4 and all(torch.equal(saved[i]["exp_avg"], restored[i]["exp_avg"]) for i in saved)
