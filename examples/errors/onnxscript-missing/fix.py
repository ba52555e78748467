# --8<-- [start:fix]
import importlib.util


def missing_packages():
    """torch.onnx.export에 필요한데 설치되지 않은 패키지."""
    needed = ("onnx", "onnxscript")
    return [name for name in needed if importlib.util.find_spec(name) is None]
# --8<-- [end:fix]


assert set(missing_packages()) <= {"onnx", "onnxscript"}
