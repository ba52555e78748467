import os

os.environ["TORCH_HOME"] = "hub"
import torch

torch.hub.sys.stdout = open(os.devnull, "w")  # 내려받는다는 안내를 보이지 않습니다.
# --8<-- [start:load]
torch.hub.load_state_dict_from_url("example.com/model.pth")  # https://가 빠졌습니다.
# --8<-- [end:load]
