import torch

# --8<-- [start:setup]
# 로그인 화면이나 파일을 소개하는 화면을 model.pt라는 이름으로 받았습니다.
with open("model.pt", "w") as file:
    file.write("<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>\n")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
