import torch

torch.manual_seed(0)


# --8<-- [start:setup]
def pack(values):
    """-8~7인 정수 텐서를 두 개씩 uint8 하나에 담습니다. 마지막 차원은 짝수여야 합니다."""
    nibbles = (values + 8).to(torch.uint8)
    return nibbles[..., ::2] | (nibbles[..., 1::2] << 4)


def unpack(packed):
    """`pack`의 반대입니다. int8 텐서를 돌려줍니다."""
    low, high = packed & 15, packed >> 4
    return torch.stack([low, high], dim=-1).flatten(-2).to(torch.int8) - 8
# --8<-- [end:setup]


# --8<-- [start:check]
values = torch.randint(-8, 8, (16, 64), dtype=torch.int8)
torch.save({"weight_int4": pack(values)}, "int4.pt")
packed = torch.load("int4.pt", weights_only=True)["weight_int4"]
print(values.nbytes, packed.nbytes, torch.equal(unpack(packed), values))
#> 1024 512 True
# --8<-- [end:check]
assert unpack(packed).dtype == torch.int8 and unpack(packed).shape == values.shape
