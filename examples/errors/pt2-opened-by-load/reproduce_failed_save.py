import torch

# --8<-- [start:load]
try:
    torch.save({"weight": torch.ones(4), "loss": lambda x: x}, "model.pt")
except Exception:  # 저장하다 난 오류를 삼키면 반쯤 쓴 파일이 남습니다.
    pass
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
