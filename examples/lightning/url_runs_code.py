# /// script
# dependencies = ["torch", "lightning"]
# ///
import contextlib
import functools
import http.server
import io
import pickle
import threading
from pathlib import Path

import torch
from lit_model import LitModel

hub = torch.hub.get_dir()
torch.hub.set_dir("cache")


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *ignored):
        pass


# --8<-- [start:setup]
class Attack:
    def __reduce__(self):
        return Path.touch, (Path("attacked"),)  # 여는 사람의 기계에 파일을 만듭니다.


Path("server").mkdir()
attack = {"state_dict": LitModel().state_dict(), "hyper_parameters": {"lr": Attack()}}
torch.save({"pytorch-lightning_version": "2.6.6", **attack}, "server/model.ckpt")
# --8<-- [end:setup]
serve = functools.partial(Quiet, directory="server")
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/model.ckpt"

results = {}
for name, options in {"기본값": {}, "weights_only=True": {"weights_only": True}}.items():
    for place in ("server/model.ckpt", url):
        Path("attacked").unlink(missing_ok=True)
        # 받는 동안의 안내와 진행 막대를 감춥니다.
        hide = contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO())
        with contextlib.suppress(pickle.UnpicklingError), hide[0], hide[1]:
            LitModel.load_from_checkpoint(place, **options)
        kind = "주소" if place == url else "파일"
        results[f"{kind}, {name}"] = Path("attacked").exists()
# --8<-- [start:check]
for name, attacked in results.items():
    print(f"{name}: {'코드가 실행됨' if attacked else '막음'}")
    #> 파일, 기본값: 막음
    #> 주소, 기본값: 코드가 실행됨
    #> 파일, weights_only=True: 막음
    #> 주소, weights_only=True: 막음
# --8<-- [end:check]
server.shutdown()
server.server_close()
torch.hub.set_dir(hub)
assert list(results.values()) == [False, True, False, False]
