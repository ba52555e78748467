import torch

with open("model.pt", "w") as file:
    file.write("<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>\n")

# --8<-- [start:load]
torch.load("model.pt", weights_only=False)  # torch 2.5까지의 기본값과 같습니다.
# --8<-- [end:load]
