import torch

# --8<-- [start:setup]
torch.save(torch.zeros(4, 8), "prompt.pt")  # 학습하던 프롬프트 벡터입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
prompt = torch.load("prompt.pt", weights_only=True).requires_grad_()
prompt = prompt.to(torch.float64)  # GPU로 옮기는 .to("cuda")도 같습니다.
optimizer = torch.optim.Adam([prompt])
# --8<-- [end:load]
