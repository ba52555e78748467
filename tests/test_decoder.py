"""오류 해독기: 기록된 오류와, 그것을 여러 모습으로 바꾼 글을 진짜 브라우저에서 해독합니다."""

import gzip
from pathlib import Path

import browser
import distort
import entries
import pytest
import record

pytestmark = pytest.mark.xdist_group("site")

UNRELATED = Path(__file__).with_name("unrelated_errors.txt").read_text("utf-8").split("=====\n")
MODULES = """const load = name => import(new URL(`_site/js/decoder/${name}.js`, base));
    const { decode, prepare } = await load("decode");
    const { certain: matching, matches, split } = await load("match");
    const { clean, squeeze } = await load("clean");
    const data = await (await fetch(new URL("_site/decoder.json", base))).json();"""
DECODE = f"""async ([base, texts]) => {{
    {MODULES}
    const book = prepare(data);
    return texts.map(text => {{
        const {{ certain, similar, says }} = decode(text, book);
        const paths = list => list.map(entry => entry.path);
        const holding = matching(clean(text), book);
        return {{ certain: paths(certain), similar: paths(similar), holding: paths(holding), says }};
    }});
}}"""
PATTERNS = f"""async ([base, recorded]) => {{
    {MODULES}
    const seen = (entry, pattern) =>
        recorded[entry.path].some(text => matches(split(pattern), squeeze(clean(text))));
    return data.flatMap(e => e.patterns.filter(p => !seen(e, p)).map(p => [e.path, p]));
}}"""


def recorded():
    """{항목의 주소: 기록된 오류 글들}. 출처의 주소는 뺍니다."""
    found = {}
    for entry in entries.load():
        texts = [p.read_text("utf-8") for p in sorted((record.EXAMPLES / entry.path).glob("*.txt"))]
        found[f"{entry.path}/"] = [
            "\n".join(x for x in text.splitlines() if not x.startswith("http")).strip()
            for text in texts
        ]
    return found


RECORDED = recorded()


def accepted(text):
    """이 글이 가리킬 수 있는 항목들. 글이 똑같은데 원인이 둘인 오류가 있습니다."""
    return {path for path, texts in RECORDED.items() if text in texts}


@pytest.fixture(scope="module")
def evaluate(chromium, url):
    """`evaluate(script, argument)`: 지은 사이트에서 [사이트의 주소, argument]로 스크립트를 실행합니다."""
    page = chromium.new_page()
    page.goto(url)
    yield lambda script, argument: page.evaluate(script, [url, argument])
    page.close()


@pytest.fixture(scope="module")
def decoder(evaluate):
    """`decoder(texts)` → 글마다 {certain, similar, holding(무늬가 있는 항목), says}."""
    return lambda texts: evaluate(DECODE, texts)


def test_every_pattern_occurs_in_a_recorded_text(evaluate):
    unseen = evaluate(PATTERNS, RECORDED)
    told = "\n".join(f"docs/{path[:-1]}.md: {pattern!r}" for path, pattern in unseen)
    assert not unseen, f"기록된 글(error*.txt, seen.txt) 어디에도 없는 무늬입니다.\n{told}"


def first(found):
    return next(iter(found["certain"] + found["similar"]), None)


def test_recorded_errors_lead_to_their_entry(decoder):
    texts = [text for group in RECORDED.values() for text in group]
    wrong = [
        (text[:200], found)
        for text, found in zip(texts, decoder(texts), strict=True)
        if not found["certain"]
        or found["certain"][0] not in accepted(text)
        or not all(isinstance(line, str) for line in found["says"])
    ]
    assert not wrong


def test_distorted_errors_lead_to_their_entry(decoder):
    """첫 항목이 맞는 비율이 97% 이상입니다.

    반만 남은 글은, 그 항목의 무늬가 남았을 때만 셉니다. 남지 않았으면 사람도 알 수 없습니다.
    """
    cases = [
        (change.__name__, text, change(text))
        for group in RECORDED.values()
        for text in group
        for change in distort.ALL
    ]
    found = decoder([case[2] for case in cases])
    results = {}
    for (kind, text, cut), answer in zip(cases, found, strict=True):
        halves = kind.endswith("_half")
        if halves and not accepted(text) & set(answer["holding"]):
            continue
        results.setdefault(kind, []).append((first(answer) in accepted(text), cut, answer))
    counted = [right for group in results.values() for right, _, _ in group]
    wrong = [(k, cut[:160], a) for k, group in results.items() for ok, cut, a in group if not ok]
    assert len(counted) >= 500 and {"first_half", "last_half"} <= results.keys()
    assert sum(counted) >= 0.97 * len(counted), wrong


def test_half_a_message_still_lists_its_entry(decoder):
    """반만 남은 글에서도, 열에 일곱은 나온 항목들 가운데 맞는 것이 있습니다. 반은 어느 오류에나 있는 글입니다."""
    texts = [text for group in RECORDED.values() for text in group]
    halves = [half(text) for text in texts for half in (distort.first_half, distort.last_half)]
    found = decoder(halves)
    listed = [
        bool(accepted(texts[i // 2]) & set(answer["certain"] + answer["similar"]))
        for i, answer in enumerate(found)
    ]
    assert sum(listed) >= 0.7 * len(listed)


def test_unrelated_errors_get_no_certain_answer(decoder):
    assert len(UNRELATED) >= 30
    wrong = [
        (text, found["certain"])
        for text, found in zip(UNRELATED, decoder(UNRELATED), strict=True)
        if found["certain"]
    ]
    assert not wrong


KEYS = (
    "Error(s) in loading state_dict for Net: Missing key(s) in state_dict: {}. "
    "Unexpected key(s) in state_dict: {}. "
)
SIZES = (
    "size mismatch for {}: copying a param with shape torch.Size({}) from checkpoint, "
    "the shape in current model is torch.Size({})."
)
SAID = {
    "operand": ("Unsupported operand 60", "글자 '<'"),
    "load key": ("invalid load key, '\\x1f'.", "gzip"),
    "global": ("GLOBAL argparse.Namespace was not an allowed global by default", "vars(args)"),
    "dangerous global": ("GLOBAL posix.system was not an allowed global", "열지 마세요"),
    "prefix": (KEYS.format('"a.w", "b.w"', '"net.a.w", "net.b.w"'), "앞부분: net."),
    "lacking prefix": (KEYS.format('"module.a.w"', '"a.w"'), "모델의 키에만 있는 부분: module."),
    "infix": (KEYS.format('"a.c.w"', '"a.module.c.w"'), "중간에만 있는 부분: module."),
    "lora": (KEYS.format('"q.base.w", "q.lora_A"', '"q.w"'), "LoRA로 감싸기 전"),
    "many networks": (KEYS.format('"a.w"', '"netG", "netD"'), "바깥 키(netG, netD)"),
    "module": (
        "File serialization.py, line 1, in find_class\nModuleNotFoundError: No module named 'nanochat'",
        "nanochat",
    ),
    "whole checkpoint": (KEYS.format('"a.w"', '"epoch", "weights"'), 'checkpoint["weights"]'),
    "renamed": (KEYS.format('"head.w", "head.b"', '"fc.w", "fc.b"'), "fc → head"),
    "other head": (SIZES.format("fc.weight", "[1000, 512]", "[10, 512]"), "0번 차원 1000 → 10"),
    "device": ("CUDA device 3 but torch.cuda.device_count() is 1", '"cuda:3": "cuda:0"'),
}


@pytest.mark.parametrize("case", SAID)
def test_values_in_the_message_are_explained(decoder, case):
    text, expected = SAID[case]
    says = decoder([text])[0]["says"]
    assert any(expected in line for line in says), says


# ---- 화면 ------------------------------------------------------------------------------------


@pytest.fixture
def box(visit):
    """해독기가 있는 페이지의 (페이지, 칸, 응답들)."""
    page, responses, errors = visit("errors/", permissions=["clipboard-read", "clipboard-write"])
    field = page.locator("#decoder-message")
    yield page, field, responses
    assert errors == []


def test_answer_appears_while_typing(box, url):
    page, field, responses = box
    field.press_sequentially("Unsupported operand 118")
    link = page.locator(".decoder .certain a").first
    link.wait_for()
    assert link.get_attribute("href") == f"{url}errors/git-lfs-pointer/"
    assert "Git-LFS" in page.locator(".decoder .says").inner_text()
    assert sum("decoder.json" in r.url for r in responses) == 1
    page.locator(".decoder button[type=reset]").click()
    assert page.locator(".decoder .found li").count() == 0
    field.fill("Unsupported operand 118")
    link.click()
    page.wait_for_url("**/errors/git-lfs-pointer/")


def test_pasted_text_is_only_shown_as_text(box):
    page, field, _ = box
    field.fill("size mismatch for <img src=x onerror=alert(1)>: copying a param with shape "
               "torch.Size([2]) from checkpoint, the shape in current model is torch.Size([3]).")  # fmt: skip
    page.wait_for_selector(".decoder .says li")
    assert page.locator(".decoder .found img").count() == 0
    assert "<imgsrc=xonerror=alert(1)>" in page.locator(".decoder .says").inner_text()


def test_nothing_leaves_the_browser(box, url):
    page, field, responses = box
    before = len(responses)
    field.fill("비밀번호 hunter2 RuntimeError: something nobody has seen")
    page.wait_for_selector(".decoder .nothing:visible, .decoder .found li")
    after = [r.url for r in responses[before:]]
    assert all(u.startswith(f"{url}_site/") and "hunter2" not in u for u in after), after


def test_unknown_error_offers_search_and_the_issue_form(box):
    page, field, _ = box
    field.fill("ZorkError: 가나다라 zzzz qqqq xxxx vvvv")
    page.wait_for_selector(".decoder .nothing:visible")
    issue = page.locator(".decoder .nothing a").get_attribute("href")
    assert issue.endswith("/issues/new?template=error.yml")
    page.locator(".decoder .search").click()
    assert page.locator(".md-search__input").input_value().startswith("ZorkError")
    page.wait_for_function(browser.SEARCHED)


def test_huge_paste_does_not_freeze(box):
    """10MB를 붙여 넣어도 1초 안에 다음 일을 하고, 끝에 있는 오류를 찾습니다."""
    page, field, _ = box
    page.evaluate(
        "navigator.clipboard.writeText('GET /index 200 0.1ms\\n'.repeat(500_000)"
        " + 'EOFError: Ran out of input')"
    )
    field.click()
    page.keyboard.press("Control+V")
    page.wait_for_selector(".decoder .certain li")
    busy = page.evaluate(
        "() => { const t = performance.now(); return new Promise(done =>"
        " setTimeout(() => done(performance.now() - t))) }"
    )
    assert busy < 1000
    assert len(field.input_value()) < 300_000
    assert "empty-file" in page.locator(".decoder .certain a").first.get_attribute("href")


def test_missing_data_is_told(visit):
    page, _, _ = visit("errors/")
    page.route("**/decoder.json", lambda route: route.abort())
    page.locator("#decoder-message").fill("Unsupported operand 118")
    page.wait_for_function(
        "document.querySelector('.decoder [role=status]').textContent.includes('받지 못했습니다')"
    )


def test_works_after_instant_navigation(visit):
    page, _, _ = visit("guide/quickstart/")
    page.locator(".md-nav a[href*='errors/']").first.click()
    page.wait_for_url("**/errors/")
    page.locator("#decoder-message").fill("invalid load key, 'v'")
    page.locator(".decoder .certain a[href*='git-lfs']").wait_for()


def test_data_is_small(site):
    data = (site / "_site" / "decoder.json").read_bytes()
    scripts = [p.read_bytes() for p in (site / "_site/js/decoder").glob("*.js")]
    assert len(gzip.compress(data, 6)) <= 40 * 1024
    assert sum(len(gzip.compress(s, 6)) for s in scripts) <= 16 * 1024
