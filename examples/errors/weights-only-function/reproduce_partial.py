from functools import partial

import torch

# --8<-- [start:load]
make_optimizer = partial(torch.optim.SGD, lr=0.1)  # save_hyperparameters()가 담는 값입니다.
torch.save({"hyper_parameters": {"optimizer": make_optimizer}}, "checkpoint.pt")
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
