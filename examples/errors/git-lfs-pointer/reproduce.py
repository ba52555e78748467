import torch

# --8<-- [start:setup]
# git-lfs 없이 받은 저장소에는 진짜 파일 대신 이런 글이 들어 있습니다.
with open("model.pt", "w") as file:
    file.write("version https://git-lfs.github.com/spec/v1\n")
    file.write(f"oid sha256:{'0' * 64}\nsize 102530333\n")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
