# /// script
# dependencies = ["torch==2.13.0"]
# ///
from pathlib import Path

import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(512, 512)
optimizer = torch.optim.Adam(model.parameters())
print(optimizer.state_dict()["state"])  # 아직 한 스텝도 학습하지 않았습니다.
#> {}
model(torch.ones(4, 512)).sum().backward()
optimizer.step()
# --8<-- [end:setup]

# --8<-- [start:check]
state = optimizer.state_dict()["state"]
for name, value in state[0].items():  # 0은 첫 매개변수인 model.weight의 자리입니다.
    print(name, tuple(value.shape))
    #> step ()
    #> exp_avg (512, 512)
    #> exp_avg_sq (512, 512)
# --8<-- [end:check]

# --8<-- [start:size]
torch.save({"model": model.state_dict()}, "model.pt")
torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, "both.pt")
alone, both = (Path(name).stat().st_size for name in ("model.pt", "both.pt"))
print(f"model: {alone:,}")
#> model: 1,052,437
print(f"both: {both:,}")
#> both: 3,155,171
print(f"ratio: {both / alone:.1f}")
#> ratio: 3.0
# --8<-- [end:size]
assert state[0]["exp_avg"].shape == state[0]["exp_avg_sq"].shape == model.weight.shape
