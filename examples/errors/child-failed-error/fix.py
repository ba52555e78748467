import torch
from torch import nn


# --8<-- [start:fix]
from torch.distributed.elastic.multiprocessing.errors import record


@record  # 오류가 나면 그 글을 torchrun의 요약에 담습니다.
def main():
    model = nn.Linear(4, 2)
    torch.save(model.state_dict(), "model.pt")
    return model


if __name__ == "__main__":
    model = main()
# --8<-- [end:fix]
    loaded = torch.load("model.pt", weights_only=True)
    assert torch.equal(loaded["weight"], model.weight)
