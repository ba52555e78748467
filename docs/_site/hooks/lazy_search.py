"""검색 색인을 첫 방문에 받지 않고, 독자가 검색창에 손을 댈 때 받게 합니다.

Material은 모든 첫 방문에서 색인 전체를 받습니다. 번들의 그 조건 하나만 바꾸고,
Material이 바뀌어 조건을 찾지 못하면 빌드를 멈춥니다.
"""

import re
from pathlib import Path

from mkdocs.exceptions import PluginError

EAGER = re.compile(r'\w+\(\$\(location\.protocol!=="file:"\),(\w+\("search"\))\)')


def on_post_build(config):
    bundles = list(Path(config.site_dir, "assets/javascripts").glob("bundle.*.min.js"))
    for bundle in bundles:
        source, count = EAGER.subn(r"\1", bundle.read_text("utf-8"))
        if count != 1:
            raise PluginError(
                f"{bundle.name}: 색인을 부르는 조건이 {count}곳입니다(1곳이어야 합니다). "
                "mkdocs-material 버전을 확인하고 lazy_search.py의 EAGER를 고치세요."
            )
        bundle.write_text(source, "utf-8")
    if not bundles:
        raise PluginError("assets/javascripts/bundle.*.min.js를 찾지 못했습니다.")
