from pathlib import Path

import torch

# 랭크 둘이 같은 경로에 쓸 내용을 미리 만들어 둡니다.
torch.save({"weight": torch.zeros(2000)}, "rank0.pt")
torch.save({"weight": torch.ones(2000)}, "rank1.pt")
zeros, ones = Path("rank0.pt").read_bytes(), Path("rank1.pt").read_bytes()
assert len(zeros) == len(ones)
half = len(zeros) // 2

# --8<-- [start:reproduce]
rank0, rank1 = open("model.pt", "wb"), open("model.pt", "wb")
rank0.write(zeros[:half])
rank0.flush()
rank1.write(ones)  # 랭크 1이 처음부터 끝까지 씁니다.
rank1.close()
rank0.write(zeros[half:])  # 랭크 0이 나머지를 마저 씁니다.
rank0.close()

weight = torch.load("model.pt", weights_only=True)["weight"]
print("0과 1이 섞였습니다:", weight.unique().tolist())
#> 0과 1이 섞였습니다: [0.0, 1.0]
# --8<-- [end:reproduce]

# --8<-- [start:fix]
rank = 1
torch.save({"weight": torch.ones(2000)}, f"rng-rank{rank}.pt")  # 랭크마다 다른 값일 때만 씁니다.
# --8<-- [end:fix]
assert Path("rng-rank1.pt").exists() and len(weight.unique()) == 2
