# /// script
# dependencies = ["torch", "lightning"]
# ///
import logging
import warnings

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [start:setup]
import lightning.pytorch as L


class LitModel(L.LightningModule):
    def __init__(self, hidden=8, lr=0.01):
        super().__init__()
        self.save_hyperparameters()  # hidden와 lr이 체크포인트에 담깁니다.
        self.model = nn.Sequential(nn.Linear(4, hidden), nn.ReLU(), nn.Linear(hidden, 1))

    def training_step(self, batch, index):
        inputs, targets = batch
        loss = nn.functional.mse_loss(self.model(inputs), targets)
        self.log("loss", loss)
        return loss

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=self.hparams.lr)
# --8<-- [end:setup]


# --8<-- [start:trainer]
logging.getLogger("lightning.pytorch").setLevel(logging.WARNING)  # 안내만 끄고 경고는 둡니다.
# Lightning 2.6.6이 torch 2.13의 옛 이름을 써서 나는 경고입니다.
warnings.filterwarnings("ignore", message=".*LeafSpec")


def make_trainer(epochs, **options):
    """CPU에서 조용히 학습하는 Trainer를 돌려줍니다. 체크포인트는 시킬 때만 저장합니다."""
    quiet = {"logger": False, "enable_progress_bar": False, "enable_model_summary": False}
    options = {"enable_checkpointing": False, "accelerator": "cpu", **quiet, **options}
    return L.Trainer(max_epochs=epochs, **options)
# --8<-- [end:trainer]


def make_data(shuffle=False):
    """네 수의 합을 맞히는 데이터입니다. 배치는 넷입니다."""
    inputs = torch.linspace(-1, 1, 64).reshape(16, 4)
    data = TensorDataset(inputs, inputs.sum(1, keepdim=True))
    return DataLoader(data, batch_size=4, shuffle=shuffle)


if __name__ == "__main__":
    torch.manual_seed(0)
    model, trainer = LitModel(), make_trainer(2)
    before = model.model[0].weight.clone()
    trainer.fit(model, make_data())
    assert trainer.global_step == 8 and not torch.equal(before, model.model[0].weight)
