import torch
import training_checkpoint

# --8<-- [start:reproduce]
off = torch.amp.GradScaler("cpu", enabled=False)
print(off.state_dict())  # 비활성화한 GradScaler의 상태는 비어 있습니다.
#> {}
try:
    torch.amp.GradScaler("cpu").load_state_dict(off.state_dict())
except RuntimeError as error:
    message = str(error)
print(message.split(",")[0])
#> The source state dict is empty
# --8<-- [end:reproduce]

# --8<-- [start:fix]
scaler = torch.amp.GradScaler("cpu")
if state := off.state_dict():  # 저장할 때 켜져 있었을 때만 불러옵니다.
    scaler.load_state_dict(state)
# --8<-- [end:fix]
training_checkpoint.save("off.pt", {"scaler": off}, {"epoch": 3})

# --8<-- [start:module]
try:
    training_checkpoint.load("off.pt", {"scaler": scaler})
except ValueError as error:
    refused = str(error)
print(refused)
#> off.pt: 저장할 때와 다르니 같게 만드세요. 파일에는 scaler 비활성화한 GradScaler, 지금은 scaler GradScaler

off = torch.amp.GradScaler("cpu", enabled=False)  # 불러올 때만 넘기고, 학습은 켜진 것으로 합니다.
progress, rng = training_checkpoint.load("off.pt", {"scaler": off})
# --8<-- [end:module]
assert progress == {"epoch": 3}
assert message.startswith("The source state dict is empty")
assert scaler.get_scale() == 65536.0
