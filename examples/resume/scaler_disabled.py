import torch

# --8<-- [start:reproduce]
off = torch.amp.GradScaler("cpu", enabled=False)
print(off.state_dict())  # 끈 GradScaler의 상태는 비어 있습니다.
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
assert message.startswith("The source state dict is empty")
assert scaler.get_scale() == 65536.0
