import os
import socket

os.environ["TORCH_HOME"] = "hub"
import torch

with socket.socket() as unused:  # 아무도 듣지 않는 포트를 하나 얻습니다.
    unused.bind(("127.0.0.1", 0))
    host = f"http://127.0.0.1:{unused.getsockname()[1]}"
torch.hub.sys.stdout = open(os.devnull, "w")  # 내려받는다는 안내를 보이지 않습니다.
# --8<-- [start:load]
torch.hub.load_state_dict_from_url(f"{host}/model.pth", progress=False)  # 서버가 꺼져 있습니다.
# --8<-- [end:load]
