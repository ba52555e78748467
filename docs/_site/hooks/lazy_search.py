"""검색 색인과 검색 일꾼(worker)을 첫 방문에 받지 않고, 독자가 검색창에 손을 댈 때 받게 합니다.

Material은 모든 첫 방문에서 색인 전체와 일꾼을 받습니다. 번들의 그 두 곳만 바꾸고,
Material이 바뀌어 그곳을 찾지 못하면 빌드를 멈춥니다.
"""

import re
from pathlib import Path

from mkdocs.exceptions import PluginError

CHANGES = {
    # 색인을 곧바로 부르는 조건을 빼면, 검색창에 손을 댔을 때만 부릅니다.
    "색인을 부르는 조건": (r'\w+\(\$\(location\.protocol!=="file:"\),(\w+\("search"\))\)', r"\1"),
    "일꾼을 만드는 곳": (r"=new Worker\(", "=new LazyWorker("),
}
LAZY_WORKER = """class LazyWorker extends EventTarget {
  constructor(url) { super(); this.url = url; }
  postMessage(message) {
    this.worker ??= this.start();
    this.worker.postMessage(message);
  }
  start() {
    const worker = new Worker(this.url);
    worker.addEventListener("message", ({ data }) => {
      this.dispatchEvent(new MessageEvent("message", { data }));
    });
    return worker;
  }
}
"""


def on_post_build(config):
    bundles = list(Path(config.site_dir, "assets/javascripts").glob("bundle.*.min.js"))
    for bundle in bundles:
        source = bundle.read_text("utf-8")
        for what, (pattern, replacement) in CHANGES.items():
            source, count = re.subn(pattern, replacement, source)
            if count != 1:
                raise PluginError(
                    f"{bundle.name}: {what}이 {count}곳입니다(1곳이어야 합니다). "
                    "mkdocs-material 버전을 확인하고 lazy_search.py의 CHANGES를 고치세요."
                )
        bundle.write_text(LAZY_WORKER + source, "utf-8")
    if not bundles:
        raise PluginError("assets/javascripts/bundle.*.min.js를 찾지 못했습니다.")
