import torch
from torch import nn

# --8<-- [start:setup]
class Classifier(nn.Module):
    def __init__(self, classes, mean, std):
        super().__init__()
        self.classes = list(classes)
        self.register_buffer("mean", torch.tensor(mean).view(-1, 1, 1))
        self.register_buffer("std", torch.tensor(std).view(-1, 1, 1))
        self.head = nn.Linear(len(mean), len(classes))

    def forward(self, images):  # 정규화하지 않은 [0, 1]의 RGB를 받습니다.
        return self.head(((images - self.mean) / self.std).mean(dim=(-2, -1)))

    @torch.inference_mode()
    def predict(self, images):
        return [self.classes[i] for i in self(images).argmax(dim=1).tolist()]
# --8<-- [end:setup]


# --8<-- [start:save]
config = {
    "classes": ["고양이", "강아지", "새"],  # 번호가 0, 1, 2인 차례입니다.
    "mean": [0.485, 0.456, 0.406],
    "std": [0.229, 0.224, 0.225],
}
vocabulary = {"<pad>": 0, "안녕": 1, "하세요": 2}  # 글을 받는 모델이라면 어휘도 담습니다.
model = Classifier(**config).eval()
sample = torch.rand(2, 3, 8, 8)
torch.save(
    {
        "config": config,
        "vocabulary": vocabulary,
        "model": model.state_dict(),
        "example": {"input": sample, "output": model(sample).detach()},
    },
    "model.pt",
)
# --8<-- [end:save]

# --8<-- [start:load]
file = torch.load("model.pt", map_location="cpu", weights_only=True)
restored = Classifier(**file["config"])
restored.load_state_dict(file["model"])
restored.eval()
# --8<-- [end:load]

# --8<-- [start:check]
example = file["example"]
torch.testing.assert_close(restored(example["input"]), example["output"])
print(restored.predict(sample) == model.predict(sample), file["vocabulary"]["하세요"])
#> True 2
# --8<-- [end:check]
assert restored.classes == config["classes"] and "mean" in file["model"]
