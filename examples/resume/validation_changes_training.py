import torch
from torch.utils.data import DataLoader


# --8<-- [start:check]
def next_number(generator):
    torch.manual_seed(0)
    validation = DataLoader(torch.arange(4.0), shuffle=False, generator=generator)
    for _ in validation:  # 섞지 않는 로더로 검증만 했습니다.
        pass
    return torch.rand(1).item()  # 이어지는 학습이 쓸 다음 난수입니다.


torch.manual_seed(0)
without = torch.rand(1).item()  # 검증하지 않았을 때의 다음 난수
print(next_number(generator=None) == without)
#> False
print(next_number(generator=torch.Generator()) == without)
#> True
# --8<-- [end:check]
assert next_number(None) != without and next_number(torch.Generator()) == without
