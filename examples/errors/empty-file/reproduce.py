import torch

# --8<-- [start:setup]
open("model.pt", "wb").close()  # 저장을 시작하자마자 멈추면 0바이트인 파일이 남습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
