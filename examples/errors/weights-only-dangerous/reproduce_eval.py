import torch


# --8<-- [start:load]
class Gift:
    def __reduce__(self):
        return eval, ("1 + 1",)


torch.save(Gift(), "downloaded.pt")
torch.load("downloaded.pt")  # 기본값
# --8<-- [end:load]
