import http.server
import os
import threading

os.environ["TORCH_HOME"] = "hub"
import torch


class Private(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_error(403)  # 로그인해야 주는 파일입니다.

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Private)
threading.Thread(target=server.serve_forever, daemon=True).start()
host = f"http://127.0.0.1:{server.server_port}"
torch.hub.sys.stdout = open(os.devnull, "w")  # 내려받는다는 안내를 보이지 않습니다.
# --8<-- [start:load]
torch.hub.load_state_dict_from_url(f"{host}/private.pth", progress=False)
# --8<-- [end:load]
