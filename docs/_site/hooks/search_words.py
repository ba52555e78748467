"""검색 색인에 한국어 낱말을 더합니다. 질문 쪽의 짝은 js/search/words.js입니다.

Material의 검색은 빈칸으로 나눈 말의 앞부분만 견줍니다. 그래서 "불러올 때"로 "불러오기"를,
"에러"로 "오류"를, "load_state_dict"로 `model.load_state_dict(...)`를 찾지 못합니다. 여기서 단락마다
형태소(kiwipiepy), 식별자의 조각, 용어집의 다른 말을 색인의 새 칸에 적습니다. 화면에는 보이지 않습니다.
"""

import hashlib
import html
import json
import re
from functools import cache
from importlib.metadata import version
from pathlib import Path

import glossary
import record
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

# 칸마다의 무게. 본문은 1, 제목은 1000입니다(Material의 기본값).
FIELDS = {"title_words": 300.0, "keywords": 1000.0, "description": 300.0, "words": 1.0}
# 메시지가 아닌 질문에는 항목보다 먼저 나오게 합니다.
BOOSTS = {"guide": 3.0, "faq": 2.0, "faq-deploy": 2.0}
ENTRY = re.compile(r"\W+")  # search.js의 mark와 같은 꼴로 만듭니다.
KEPT = ("NN", "NR", "XR", "SL", "VV", "VA", "MAG")  # 명사, 어근, 외국어, 동사, 형용사, 부사
IDENTIFIER = re.compile(r"[A-Za-z_][\w.]{3,}")
CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
TAG = re.compile(r"<[^>]+>")
CACHE = record.ROOT / ".cache" / "search-words.json"


def on_page_context(context, page, config, nav):
    """front matter의 설명과 keywords(사람들이 쓰는 말)를 모읍니다."""
    described[page.url] = page.meta.get("description", ""), page.meta.get("keywords", [])


def on_config(config):
    global described
    described = {}


@event_priority(-50)  # 검색 플러그인이 색인을 쓴 다음에 고칩니다.
def on_post_build(config):
    path = Path(config.site_dir, "search", "search_index.json")
    index = json.loads(path.read_text("utf-8"))
    if "fields" not in index["config"]:
        raise PluginError(
            f"{path.name}: config.fields가 없습니다. mkdocs-material의 버전을 확인하고 "
            "search_words.py를 고치세요."
        )
    index["config"]["fields"] |= {name: {"boost": boost} for name, boost in FIELDS.items()}
    with Words(record.ROOT / "docs" / "reference" / "glossary.md") as words:
        for doc in index["docs"]:
            doc["title_words"] = words.of(doc["title"])
            doc["words"] = words.of(doc["text"])
            if doc["location"] in described:  # 페이지의 첫 단락에만 적습니다.
                description, keywords = described[doc["location"]]
                doc["description"] = f"{description} {words.of(description)}"
                mark = ENTRY.sub("_", f"entry_{doc['location']}")
                doc["keywords"] = " ".join([*keywords, words.of(" ".join(keywords)), mark])
            doc["boost"] = BOOSTS.get(doc["location"].partition("/")[0], 1.0)
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), "utf-8")


def synonyms(path):
    """용어집에서 (우리 말, 같은 뜻의 다른 말)의 목록. 다른 말은 영어와 피하는 말이고, 붙여 적습니다."""
    found = set()
    for english, ours, _, avoided in glossary.rows(path):
        terms = terms_of(re.sub(r"\]\([^)]*\)|\([^)]*\)|[\[`]", "", ours))
        others = terms_of(re.sub(r"[`–]", "", f"{english},{avoided}"))
        found.update((term, other.replace(" ", "")) for term in terms for other in others)
    return sorted(found)


def terms_of(cell):
    return [term.strip() for term in cell.split(",") if term.strip()]


class Words:
    """글에서 색인에 더할 낱말을 뽑습니다. 같은 글은 다시 분석하지 않습니다."""

    def __init__(self, glossary_page):
        self.synonyms = synonyms(glossary_page)
        salt = f"{version('kiwipiepy')} {Path(__file__).read_text('utf-8')} {self.synonyms}"
        self.salt = hashlib.sha256(salt.encode()).hexdigest()

    def __enter__(self):
        try:
            self.old = json.loads(CACHE.read_text("utf-8"))
        except (OSError, ValueError):
            self.old = {}  # 처음이거나 망가졌으면 다시 만듭니다.
        self.new = {}
        return self

    def __exit__(self, kind, *_):
        if kind is None and self.new != self.old:
            CACHE.parent.mkdir(exist_ok=True)
            CACHE.write_text(json.dumps(self.new, ensure_ascii=False), "utf-8")

    def of(self, text):
        """HTML 조각에서 더할 낱말들을 빈칸으로 이은 글."""
        key = hashlib.sha256((self.salt + text).encode()).hexdigest()[:16]
        if key not in self.new:
            known = self.old.get(key)
            plain = html.unescape(TAG.sub(" ", text))
            self.new[key] = self.analyze(plain) if known is None else known
        return self.new[key]

    def analyze(self, plain):
        same = {word for term, word in self.synonyms if term in plain}
        return " ".join(sorted(morphemes(plain) | pieces(plain) | same))


@cache
def analyzer():
    from kiwipiepy import Kiwi  # 글이 바뀌었을 때만 불러옵니다(0.8초).

    return Kiwi(num_workers=1)


def morphemes(text):
    """글의 명사와 동사의 어간들. 글에 그대로 있는 낱말의 앞부분이면 더하지 않습니다."""
    if not re.search("[가-힣]", text):
        return set()
    shown = set(re.split(r"[\s\-,:!=\[\]()\"`/{}|;&]+", text.lower()))
    stems = {t.form.lower() for t in analyzer().tokenize(text) if t.tag.startswith(KEPT)}
    return {s for s in stems if len(s) > 1 and not any(w.startswith(s) for w in shown)}


def pieces(text):
    """식별자의 조각들: model.load_state_dict → load_state_dict, state_dict, dict"""
    found = set()
    for name in set(IDENTIFIER.findall(text)):
        for part in name.lower().strip(".").split("."):
            steps = part.split("_")
            found.update("_".join(steps[i:]) for i in range(len(steps)))
        found.update(w.lower() for w in CAMEL.findall(name) if name.lower() != name)
    return {f for f in found if len(f) > 2}
