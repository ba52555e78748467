import torch
from torch import nn

models = {"segmenter": nn.Linear(4, 2), "depth": nn.Linear(4, 1)}
history = [
    {"segmenter": 0.5, "depth": 0.9},
    {"segmenter": 0.8, "depth": 0.7},
    {"segmenter": 0.6, "depth": 0.8},
]

# --8<-- [start:save]
best = dict.fromkeys(models, float("-inf"))
for epoch, scores in enumerate(history):
    for name, model in models.items():
        with torch.no_grad():
            model.bias.fill_(epoch)  # 학습했다고 합시다.
        if scores[name] > best[name]:
            best[name] = scores[name]
            content = {"model": model.state_dict(), "epoch": epoch, "score": scores[name]}
            torch.save(content, f"{name}-best.pt")
# --8<-- [end:save]

# --8<-- [start:load]
for name, model in models.items():
    checkpoint = torch.load(f"{name}-best.pt", map_location="cpu", weights_only=True)
    model.load_state_dict(checkpoint["model"])
    print(name, checkpoint["epoch"], checkpoint["score"])
    #> segmenter 1 0.8
    #> depth 0 0.9
# --8<-- [end:load]
assert models["segmenter"].bias[0] == 1 and models["depth"].bias[0] == 0
