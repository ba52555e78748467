import torch

# --8<-- [start:setup]
words = [torch.ones(2), torch.ones(3)]  # 길이가 다른 텐서들
batch = torch.nested.nested_tensor(words, layout=torch.jagged)
torch.save({"batch": batch}, "batch.pt")

# 묶음을 만들 때 등록된 것을 지워, 새로 시작한 프로그램처럼 만듭니다.
torch.serialization.clear_safe_globals()
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("batch.pt")  # 기본값
# --8<-- [end:load]
