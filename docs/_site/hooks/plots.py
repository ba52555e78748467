"""matplotlib의 SVG를 페이지 안에 넣을 모양으로 다듬습니다. labs.py와 charts.py가 씁니다."""

import re
from pathlib import Path

from bs4 import BeautifulSoup

SETTINGS = Path(__file__).resolve().parents[1] / "lab"  # matplotlibrc와 IPython의 설정


def inline_svg(source, told):
    """그림을 페이지 안에 넣습니다. 그래야 글자가 사이트의 글꼴과 색을 따릅니다."""
    svg = BeautifulSoup(source[source.index("<svg") :], "html.parser").svg
    svg["role"], svg["aria-label"] = "img", told
    for tag in svg.find_all(["metadata", "style"]):
        tag.decompose()  # style은 페이지 전체에 걸립니다. 같은 규칙이 site.css에 있습니다.
    for tag in svg.find_all(id=re.compile("_")):
        del tag["id"]  # 그림마다 같은 `axes_1` 따위입니다. 참조되는 id에는 밑줄이 없습니다.
    return svg
