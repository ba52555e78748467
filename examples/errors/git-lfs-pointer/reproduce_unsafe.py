import torch

with open("model.pt", "w") as file:
    file.write("version https://git-lfs.github.com/spec/v1\n")
    file.write(f"oid sha256:{'0' * 64}\nsize 102530333\n")

# --8<-- [start:load]
torch.load("model.pt", weights_only=False)  # torch 2.5까지의 기본값과 같습니다.
# --8<-- [end:load]
