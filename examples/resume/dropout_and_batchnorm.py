import torch
import training_checkpoint
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


# --8<-- [start:setup]
def build(seed):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Linear(8, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Dropout(0.3), nn.Linear(32, 1)
    )
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.05, total_steps=24)
    shuffle = torch.Generator().manual_seed(seed)
    return {"model": model, "optimizer": optimizer, "scheduler": scheduler, "shuffle": shuffle}


def train(parts, epochs):
    model, optimizer, scheduler = parts["model"], parts["optimizer"], parts["scheduler"]
    loader = DataLoader(dataset, batch_size=16, shuffle=True, generator=parts["shuffle"])
    losses = []
    model.train()
    for epoch in epochs:
        for x, y in loader:
            loss = nn.functional.mse_loss(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
        training_checkpoint.save(f"epoch-{epoch}.pt", parts, {"epoch": epoch})
    return losses
# --8<-- [end:setup]


x = torch.randn(64, 8, generator=torch.Generator().manual_seed(1))
dataset = TensorDataset(x, x.sum(dim=1, keepdim=True))

# --8<-- [start:save]
full = build(seed=0)
full_losses = train(full, range(6))  # 멈추지 않고 여섯 에폭을 마칩니다.
# --8<-- [end:save]

# --8<-- [start:load]
resumed = build(seed=999)  # 다른 시드로 만듭니다. 값은 모두 파일에서 옵니다.
progress, rng = training_checkpoint.load("epoch-2.pt", resumed)
training_checkpoint.set_rng(rng)  # 학습 루프 바로 앞에서 부릅니다.
losses = train(resumed, range(progress["epoch"] + 1, 6))
# --8<-- [end:load]

# --8<-- [start:check]
same = [
    torch.equal(tensor, resumed["model"].state_dict()[key])
    for key, tensor in full["model"].state_dict().items()
]
print(len(same), all(same))  # 매개변수와 버퍼가 모두 비트까지 같습니다.
#> 9 True
print(losses == full_losses[12:])  # 이어서 한 열두 스텝의 손실도 같습니다.
#> True
# --8<-- [end:check]
assert all(same) and losses == full_losses[12:]
