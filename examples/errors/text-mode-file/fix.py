import torch

# --8<-- [start:fix]
with open("model.pt", "wb") as file:
    torch.save({"weight": torch.ones(2)}, file)

with open("model.pt", "rb") as file:
    state_dict = torch.load(file, weights_only=True)
# --8<-- [end:fix]

# --8<-- [start:path]
torch.save({"weight": torch.ones(2)}, "model.pt")  # 경로를 주면 torch가 알아서 엽니다.
state_dict = torch.load("model.pt", weights_only=True)
print(list(state_dict))
#> ['weight']
# --8<-- [end:path]

assert torch.equal(state_dict["weight"], torch.ones(2))
