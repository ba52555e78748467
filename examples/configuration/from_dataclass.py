import torch
from torch import nn

# --8<-- [start:setup]
from dataclasses import asdict, dataclass, field


@dataclass
class EncoderConfig:
    width: int = 16
    layers: int = 2


@dataclass
class ModelConfig:
    inputs: int
    encoder: EncoderConfig = field(default_factory=EncoderConfig)

    @classmethod
    def from_dict(cls, values):
        """`asdict`의 결과로 만듭니다. 모르는 이름이 있으면 TypeError입니다."""
        return cls(**{**values, "encoder": EncoderConfig(**values["encoder"])})
# --8<-- [end:setup]


def build(config):
    width = config.encoder.width
    blocks = [nn.Linear(width, width) for _ in range(config.encoder.layers)]
    return nn.Sequential(nn.Linear(config.inputs, width), *blocks)


# --8<-- [start:save]
config = ModelConfig(inputs=4, encoder=EncoderConfig(layers=3))
model = build(config)
torch.save({"config": asdict(config), "model": model.state_dict()}, "model.pt")
# --8<-- [end:save]

# --8<-- [start:load]
file = torch.load("model.pt", map_location="cpu", weights_only=True)
print(file["config"])
#> {'inputs': 4, 'encoder': {'width': 16, 'layers': 3}}
restored = build(ModelConfig.from_dict(file["config"]))
restored.load_state_dict(file["model"])
# --8<-- [end:load]

# --8<-- [start:trap]
shallow = ModelConfig(**file["config"])  # 안쪽은 딕셔너리로 남습니다.
print(type(shallow.encoder).__name__)
#> dict
# --8<-- [end:trap]
assert ModelConfig.from_dict(file["config"]) == config and len(restored) == 4
