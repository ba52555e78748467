# /// script
# dependencies = ["torch", "lightning"]
# ///
import logging
import warnings

import lightning.pytorch as L
import torch
from torch import nn

logging.getLogger("lightning.pytorch").setLevel(logging.WARNING)
warnings.filterwarnings("ignore", message=".*LeafSpec")  # torch 2.13의 새 이름을 쓰라는 경고입니다.


class LitModel(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.model = nn.Linear(4, 2)

    def training_step(self, batch, index):
        return self.model(batch).sum()

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())


quiet = {"logger": False, "enable_progress_bar": False, "enable_model_summary": False}
quiet |= {"enable_checkpointing": False, "accelerator": "cpu", "max_epochs": 1}
batches = torch.utils.data.DataLoader(torch.ones(4, 4))

# --8<-- [start:load]
trainer = L.Trainer(**quiet)
trainer.fit(LitModel(), batches)
trainer.save_checkpoint("model.ckpt", weights_only=True)  # save_weights_only=True와 같습니다.

L.Trainer(**quiet).fit(LitModel(), batches, ckpt_path="model.ckpt")
# --8<-- [end:load]
