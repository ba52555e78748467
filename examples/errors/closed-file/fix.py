import torch

# --8<-- [start:fix]
with open("model.pt", "wb") as file:
    torch.save({"weight": torch.ones(2)}, file)  # 들여쓰기가 with 안에 있습니다.

with open("model.pt", "rb") as file:
    state_dict = torch.load(file, weights_only=True)

print(list(state_dict))  # 불러온 텐서는 파일을 닫은 다음에도 쓸 수 있습니다.
#> ['weight']
# --8<-- [end:fix]

assert torch.equal(state_dict["weight"], torch.ones(2))
