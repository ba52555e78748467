# /// script
# dependencies = ["torch>=2.9", "onnx", "onnxscript", "onnxruntime", "numpy"]
# ///
import logging
import textwrap
import warnings

# --8<-- [start:setup]
import numpy as np
import onnxruntime
import torch
from torch import nn


class Detector(nn.Module):
    def __init__(self):
        super().__init__()
        self.score = nn.Linear(4, 2)

    def forward(self, batch, *, scale):
        logits = self.score(batch["image"]) * scale
        return {"logits": logits, "label": logits.argmax(-1)}


model = Detector().eval()
# --8<-- [end:setup]

# 없는 torchvision을 찾았다는 알림과, 라이브러리끼리 부르다 나는 경고를 끕니다.
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)

# --8<-- [start:save]
rows = torch.export.Dim("rows")
torch.onnx.export(
    model,
    ({"image": torch.randn(4, 4)},),
    "model.onnx",
    kwargs={"scale": torch.tensor(2.0)},
    output_names=["logits", "label"],
    dynamic_shapes={"batch": {"image": {0: rows}}, "scale": None},
    external_data=False,
    verbose=False,
)
session = onnxruntime.InferenceSession("model.onnx")
for value in (*session.get_inputs(), *session.get_outputs()):
    print(value.name, value.shape, value.type)
    #> batch_image ['rows', 4] tensor(float)
    #> scale [] tensor(float)
    #> logits ['rows', 2] tensor(float)
    #> label ['rows'] tensor(int64)
# --8<-- [end:save]

# --8<-- [start:load]
image = np.ones((7, 4), dtype=np.float32)
feed = {"batch_image": image, "scale": np.asarray(3.0, dtype=np.float32)}
logits, label = session.run(None, feed)
# --8<-- [end:load]
expected = model({"image": torch.from_numpy(image)}, scale=torch.tensor(3.0))
assert np.allclose(logits, expected["logits"].detach().numpy(), rtol=1e-4, atol=1e-5)
assert (label == expected["label"].numpy()).all()

# --8<-- [start:wrong]
wrong = {
    "name": {"picture": image, "scale": feed["scale"]},
    "shape": {**feed, "batch_image": np.ones((7, 5), dtype=np.float32)},
    "dtype": {**feed, "batch_image": np.ones((7, 4))},
    "tensor": {**feed, "batch_image": torch.ones(7, 4)},
}
messages = {}
for kind, inputs in wrong.items():
    try:
        session.run(None, inputs)
    except Exception as error:
        messages[kind] = textwrap.shorten(str(error).split(" : ")[-1], 64, placeholder=" …")
for kind, message in messages.items():
    print(f"{kind}: {message}")
    #> name: Required inputs (['batch_image']) are missing from input feed …
    #> shape: Got invalid dimensions for input: batch_image for the …
    #> dtype: Unexpected input data type. Actual: (tensor(double)) , …
    #> tensor: Input must be a list of dictionaries or a single numpy array …
# --8<-- [end:wrong]
assert messages.keys() == wrong.keys()
