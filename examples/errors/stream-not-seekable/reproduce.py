import http.server
import threading

import torch


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


torch.save({"weight": torch.ones(2)}, "model.pt")
server = http.server.HTTPServer(("127.0.0.1", 0), Quiet)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/model.pt"

# --8<-- [start:load]
import urllib.request

response = urllib.request.urlopen(url)
torch.load(response)  # 기본값
# --8<-- [end:load]
