import torch

torch.manual_seed(0)

# --8<-- [start:setup]
weight = torch.randn(1000, 100) * 0.02  # 흔한 크기의 가중치입니다.
weight = weight[weight.abs() > 2**-14]  # float16이 정밀도를 다 쓰는 범위만 봅니다.


def worst(dtype):
    """왕복했을 때 값이 원래의 크기에 견주어 얼마나 달라지는지(가장 나쁜 값)."""
    back = weight.to(dtype).float()
    return ((back - weight).abs() / weight.abs()).max().item()
# --8<-- [end:setup]


# --8<-- [start:check]
print(f"bfloat16: {worst(torch.bfloat16):.2%}")
#> bfloat16: 0.39%
print(f"float16: {worst(torch.float16):.2%}")
#> float16: 0.05%
big, tiny = torch.tensor(100_000.0), torch.tensor(1e-8)
print("float16 100000:", big.half().item(), "/ 1e-8:", tiny.half().item())
#> float16 100000: inf / 1e-8: 0.0
print("bfloat16 100000:", big.bfloat16().item(), "/ 1e-8 != 0:", tiny.bfloat16().item() != 0)
#> bfloat16 100000: 99840.0 / 1e-8 != 0: True
# --8<-- [end:check]

# --8<-- [start:again]
once = weight.bfloat16()
print(torch.equal(once.float(), weight))  # 다시 늘려도 돌아오지 않습니다.
#> False
print(torch.equal(once.float().bfloat16(), once))  # 한 번 더 줄여도 더 잃지는 않습니다.
#> True
# --8<-- [end:again]
assert worst(torch.bfloat16) <= 2**-8 and worst(torch.float16) <= 2**-11
assert worst(torch.float8_e4m3fn) == 1  # 배율 없이 바꾸면 작은 값이 0이 됩니다.
