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

# --8<-- [start:fix]
import io
import urllib.request

with urllib.request.urlopen(url) as response:
    buffer = io.BytesIO(response.read())  # 끝까지 읽어 메모리에 담습니다.
state_dict = torch.load(buffer, weights_only=True)
print(list(state_dict))
#> ['weight']
# --8<-- [end:fix]

# --8<-- [start:disk]
with urllib.request.urlopen(url) as response, open("copy.pt", "wb") as file:
    while chunk := response.read(1 << 20):  # 큰 파일은 1MB씩 디스크에 옮깁니다.
        file.write(chunk)
state_dict = torch.load("copy.pt", weights_only=True)
# --8<-- [end:disk]

server.shutdown()
assert torch.equal(state_dict["weight"], torch.ones(2))
