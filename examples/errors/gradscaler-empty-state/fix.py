import torch

off = torch.amp.GradScaler("cpu", enabled=False)
on = torch.amp.GradScaler("cpu", init_scale=1024.0)
torch.save({"scaler": off.state_dict()}, "off.pt")
torch.save({"scaler": on.state_dict()}, "on.pt")

for path in ("off.pt", "on.pt"):
    # --8<-- [start:fix]
    checkpoint = torch.load(path, map_location="cpu", weights_only=True)
    scaler = torch.amp.GradScaler("cpu")  # GPU라면 "cuda"입니다.
    if checkpoint["scaler"]:  # 켠 채 저장했을 때만 불러옵니다.
        scaler.load_state_dict(checkpoint["scaler"])
    print(path, scaler.get_scale())
    #> off.pt 65536.0
    #> on.pt 1024.0
    # --8<-- [end:fix]

off.load_state_dict(on.state_dict())  # 끈 쪽에 넣으면 무시됩니다.
assert off.state_dict() == {} and scaler.get_scale() == 1024.0
