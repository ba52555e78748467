"""검사가 정말로 실패할 수 있는지, 일부러 망가뜨린 작은 저장소로 시험합니다."""

import json
import os
import shutil
import subprocess
import sys

import pytest
import record
import test_docs

PAGE = """---
description: 시험용 페이지입니다. 검색 결과에 보일 만큼 길고, 무엇을 다루는지 한 문장으로 말하는 설명입니다.
---
# 저장하기 { #top }

가중치를 저장합니다.

=== "CPU"

    ```python
    --8<-- "demo/save.py:save"
    ```
"""
FAQ = """---
description: 시험용 질문 목록입니다. 검색 결과에 보일 만큼 길고, 무엇을 다루는지 한 문장으로 말하는 설명입니다.
---
# 질문 { #faq }

### 에러 없이 어떻게 저장하나요? { #how }

파일 하나에 가중치만 담으면 됩니다. [저장하기](guide/demo.md#top)
"""
EXAMPLE = """import torch

# --8<-- [start:save]
torch.save({"a": torch.ones(2)}, "a.pt")
print(list(torch.load("a.pt", weights_only=True)))
#> ['a']
# --8<-- [end:save]
assert True
"""
ERROR = """---
description: 시험용 오류 항목입니다. 검색 결과에 보일 만큼 길고, 무엇을 다루는지 한 문장으로 말하는 설명입니다.
group: file
common: 2
cause: 파일이 없어서 읽지 못했습니다.
patterns:
  - "No such file"
---
# `FileNotFoundError` { #message }

## 해결하기 { #fix }

```python
--8<-- "errors/oops/fix.py"
```

## 왜 생기나요 { #why }

파일이 없습니다.

## 재현하기 { #reproduce }

```python
--8<-- "errors/oops/reproduce.py"
```

## 관련 항목 { #related }

- [저장하기](../guide/demo.md#top)
"""
GLOSSARY = """---
description: 시험용 용어집입니다. 검색 결과에 보일 만큼 길고, 무엇을 다루는지 한 문장으로 말하는 설명입니다.
---
# 용어집 { #glossary }

| 영어 | 이 사이트의 말 | 뜻 | 피하는 말 |
|---|---|---|---|
| error | 오류 | 잘못된 일 | 에러 |
"""


@pytest.fixture
def project(tmp_path):
    """모든 검사를 통과하는 가장 작은 저장소."""
    write(tmp_path, "docs/guide/demo.md", PAGE)
    write(tmp_path, "docs/faq.md", FAQ)
    write(tmp_path, "docs/reference/glossary.md", GLOSSARY)
    write(tmp_path, "examples/demo/save.py", EXAMPLE)
    write(tmp_path, "docs/errors/oops.md", ERROR)
    write(tmp_path, "examples/errors/oops/reproduce.py", "open('nope')\n")
    write(tmp_path, "examples/errors/oops/fix.py", "assert True\n")
    write(tmp_path, "README.md", "```python\nimport torch\n```\n")
    write(tmp_path, "mkdocs.yml", "nav: []\n")
    write(tmp_path, "pyproject.toml", 'dependencies = ["torch==2.13.0"]\n')
    write_record(tmp_path)
    return tmp_path


def write(root, name, text):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def write_record(root, torch="2.13.0"):
    run = dict.fromkeys(record.RUN_KEYS, "") | {"device": "CPU", "torch": torch}
    entries = {
        record.name_of(path, root / "examples"): {
            "sha256": record.digest(path),
            "outcome": "passed",
            "seconds": 0.1,
        }
        for path in record.example_files(root / "examples")
    }
    content = {"run": run, "examples": entries}
    write(root, "docs/_site/records/cpu.json", json.dumps(content))


def edit(root, name, old, new):
    text = (root / name).read_text("utf-8")
    assert old in text, f"{name}에 {old!r}가 없습니다."
    write(root, name, text.replace(old, new))


def problems(check, root):
    return list(getattr(test_docs, check)(root))


def test_small_project_passes(project):
    assert [p for check in test_docs.CHECKS for p in check(project)] == []


DEMO, SAVE, OOPS = "docs/guide/demo.md", "examples/demo/save.py", "docs/errors/oops.md"
BROKEN = {
    "손으로 적은 코드": (
        "check_no_typed_python",
        (
            DEMO,
            '    --8<-- "demo/save.py:save"',
            '    import torch\n    --8<-- "demo/save.py:save"',
        ),
        "docs/guide/demo.md:11: 손으로 적은 파이썬입니다: 'import torch'",
    ),
    "끼워 넣은 것이 없는 블록": (
        "check_no_typed_python",
        (DEMO, '    --8<-- "demo/save.py:save"\n', ""),
        "docs/guide/demo.md:10: 파이썬 블록에",
    ),
    "언어가 없는 블록": (
        "check_no_typed_python",
        (DEMO, "```python", "```"),
        "docs/guide/demo.md:10: 블록의 언어 ''",
    ),
    "없는 구역": (
        "check_includes_exist",
        (DEMO, "save.py:save", "save.py:sav"),
        "docs/guide/demo.md:11: examples/demo/save.py에 구역 'sav'이 없습니다. 있는 구역: save.",
    ),
    "없는 파일": (
        "check_includes_exist",
        (DEMO, "save.py:save", "safe.py:save"),
        "docs/guide/demo.md:11: examples/demo/safe.py 파일이 없습니다.",
    ),
    "닫히지 않은 구역": (
        "check_includes_exist",
        (SAVE, "# --8<-- [end:save]\n", ""),
        "examples/demo/save.py:3: 구역 'save'의 start와 end가",
    ),
    "블록 하나에 파일 둘": (
        "check_one_file_in_a_block",
        (DEMO, 'save.py:save"', 'save.py:save"\n    --8<-- "demo/other.py:save"'),
        "docs/guide/demo.md:10: 블록 하나에 파일이 여럿입니다(demo/other.py, demo/save.py). 나누세요.",
    ),
    "쓰이지 않는 예제": (
        "check_every_example_is_used",
        (DEMO, 'demo/save.py:save"', 'other.py"'),
        "examples/demo/save.py:1: 이 예제를 쓰는 페이지가 없습니다.",
    ),
    "id가 없는 제목": (
        "check_headings",
        (DEMO, "저장하기 { #top }", "저장하기"),
        "docs/guide/demo.md:4: 제목 끝에 { #english-id }를 붙이세요",
    ),
    "겹치는 id": (
        "check_headings",
        (DEMO, "가중치를", "## 다시 { #top }\n\n가중치를"),
        "docs/guide/demo.md:6: id #top가 이 페이지에 이미 있습니다.",
    ),
    "닫히지 않은 front matter": (
        "check_front_matter",
        (DEMO, "---\n# 저장", "# 저장"),
        "docs/guide/demo.md:1: front matter가 없거나 닫히지 않았습니다.",
    ),
    "항목이 빠진 front matter": (
        "check_entries",
        (OOPS, "group: file\n", ""),
        "docs/errors/oops.md:1: front matter에 group 항목이 없습니다.",
    ),
    "모르는 묶음": (
        "check_entries",
        (OOPS, "group: file", "group: fiel"),
        "docs/errors/oops.md:1: 모르는 group 'fiel'. 쓸 수 있는 것: weights-only, file,",
    ),
    "읽을 수 없는 front matter": (
        "check_entries",
        (OOPS, "cause: 파일이", "cause: 파일: [이"),
        "docs/errors/oops.md: front matter를 읽지 못했습니다.",
    ),
    "목록이 아닌 무늬": (
        "check_entries",
        (OOPS, 'patterns:\n  - "No such file"', "patterns: No such file"),
        'docs/errors/oops.md:1: patterns는 따옴표로 감싼 글의 목록(- "...")으로 적으세요.',
    ),
    "차례가 틀린 항목": (
        "check_entries",
        (OOPS, "{ #why }", "{ #because }"),
        "docs/errors/oops.md:1: 제목의 id가 ['message', 'fix', 'because',",
    ),
    "재현하지도 않고 출처도 없는 항목": (
        "check_entries",
        (OOPS, "common: 2", "common: 2\nneeds: GPU가 있어야 합니다."),
        "docs/errors/oops.md:1: 재현한 항목에는 reproduce.py가 있고 needs가 없습니다.",
    ),
    "코드가 없는 곳으로 가는 답": (
        "check_faq",
        ("docs/faq.md", "guide/demo.md#top", "guide/demo.md#nowhere"),
        "docs/faq.md:6: 실행한 코드가 있는 제목으로 가는 링크",
    ),
    "너무 긴 답": (
        "check_faq",
        ("docs/faq.md", "파일 하나에", "파일 하나에 " * 40),
        "docs/faq.md:6: 답이",
    ),
    "질문이 없는 목록": (
        "check_faq",
        ("docs/faq.md", "### 에러", "## 에러"),
        "docs/faq.md:1: 질문(### )이 없습니다.",
    ),
    "두 번 나오는 질문": (
        "check_faq",
        ("docs/faq.md", "### 에러 없이", "### 다른 질문 { #how }\n\n### 에러 없이"),
        "docs/faq.md:8: docs/faq.md:6에 id가 같은 질문이 있습니다",
    ),
    "설명이 없는 페이지": (
        "check_front_matter",
        (DEMO, "description:", "summary:"),
        "docs/guide/demo.md:1: front matter에 description이 없습니다.",
    ),
    "모르는 탭 라벨": (
        "check_tabs",
        (DEMO, '"CPU"', '"씨피유"'),
        "docs/guide/demo.md:8: 모르는 탭 라벨 '씨피유'.",
    ),
    "피하는 말": (
        "check_terms",
        (DEMO, "저장합니다.", "저장하다 에러가 납니다."),
        "docs/guide/demo.md:6: '에러' 대신 '오류'를 쓰세요.",
    ),
    "주석의 피하는 말": (
        "check_terms",
        (SAVE, "assert True", "assert True  # 에러가 없습니다."),
        "examples/demo/save.py:8: '에러' 대신 '오류'를 쓰세요.",
    ),
    "읽을 수 없는 용어집": (
        "check_terms",
        ("docs/reference/glossary.md", "| error | 오류 | 잘못된 일 | 에러 |", "| error | 오류 |"),
        "docs/reference/glossary.md:1: 용어 표를 읽지 못했습니다.",
    ),
    "weights_only 없는 torch.load": (
        "check_weights_only",
        (SAVE, ", weights_only=True", ""),
        "examples/demo/save.py:5: torch.load에 weights_only=True를 적으세요.",
    ),
    "경고 없는 weights_only=False": (
        "check_weights_only",
        (SAVE, "weights_only=True", "weights_only=False"),
        "docs/guide/demo.md:11: weights_only=False가 보이기 전에",
    ),
    "assert 없는 예제": (
        "check_examples_prove",
        (SAVE, "assert True\n", ""),
        "examples/demo/save.py:1: assert가 없습니다.",
    ),
    "검사되지 않는 print": (
        "check_examples_prove",
        (SAVE, "assert True", "if torch:\n    print(1)\nassert True"),
        "examples/demo/save.py:9: print가 If 안에 있어",
    ),
    "여러 줄 출력": (
        "check_examples_prove",
        (SAVE, "#> ['a']\n", "'''\n긴 출력\n'''\n"),
        "examples/demo/save.py:6: 출력이 깁니다.",
    ),
    "적지 않은 패키지": (
        "check_inline_scripts",
        (SAVE, "import torch\n", "import torch\nimport numpy\n"),
        "examples/demo/save.py:1: numpy를 씁니다.",
    ),
    "NumPy를 적지 않고 safetensors로 저장": (
        "check_inline_scripts",
        (
            SAVE,
            "import torch\n",
            '# /// script\n# dependencies = ["torch", "safetensors"]\n# ///\n'
            "import torch\nfrom safetensors.torch import save_file\n",
        ),
        "examples/demo/save.py:1: safetensors는 저장할 때 NumPy가",
    ),
    "바뀐 소스": (
        "check_cpu_record",
        (SAVE, "torch.ones(2)", "torch.ones(3)"),
        "docs/_site/records/cpu.json: examples/demo/save.py의 지금 소스를 실행한 기록이 없습니다.",
    ),
    "망가진 기록": (
        "check_cpu_record",
        ("docs/_site/records/cpu.json", '"sha256"', '"hash"'),
        "확인 기록을 읽을 수 없습니다",
    ),
    "README에만 있는 코드": (
        "check_readme",
        ("README.md", "import torch", "import torch  # 저장"),
        "README.md:1: 이 코드와 똑같은 부분이",
    ),
    "너무 긴 페이지": (
        "check_lengths",
        (DEMO, "가중치를", "\n" * 300 + "가중치를"),
        "두 페이지로 나누세요",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_check_names_file_line_and_cure(project, name):
    check, change, expected = BROKEN[name]
    edit(project, *change)
    found = problems(check, project)
    assert any(expected in line for line in found), found


def test_record_of_another_torch(project):
    write_record(project, torch="2.12.0")
    assert any("고정한 버전은 2.13.0" in p for p in problems("check_cpu_record", project))


def test_folder_without_page(project):
    write(project, "examples/orphan/save.py", EXAMPLE)
    found = problems("check_every_folder_has_a_page", project)
    assert found == ["examples/orphan: 이름이 같은 페이지 docs/**/orphan.md가 없습니다."]


def test_every_check_has_a_broken_case():
    tried = {check for check, _, _ in BROKEN.values()} | {"check_every_folder_has_a_page"}
    assert {check.__name__ for check in test_docs.CHECKS} == tried


# ---- 실행기: 망가진 예제들을 진짜 pytest로 돌려 봅니다. -------------------------------------

SMALL = {
    "good/passes.py": "print(1 + 1)\n#> 2\nassert True\n",
    "good/stale_output.py": "print(1 + 1)\n#> 3\nassert True\n",
    "good/raises.py": "import torch\n\ntorch.ones(2) @ torch.ones(3)\n",
    "good/warns.py": "import warnings\n\nwarnings.warn('조심하세요')\nassert True\n",
    "good/hidden_output.py": "import sys\n\nsys.stdout.write('몰래\\n')\nassert True\n",
    "good/needs_cuda_gpu.py": "import torch\n\nassert torch.ones(1, device='cuda').is_cuda\n",
    "good/needs_cuda_gpu_2proc.py": (
        "import torch\n\nif __name__ == '__main__':\n    assert torch.cuda.is_available()\n"
    ),
    "good/bucket_s3.py": (
        "import boto3\n\nkeys = boto3.client('s3').list_objects_v2(Bucket='my-models')\n"
        "assert keys['KeyCount'] == 0\n"
        "boto3.client('s3').put_object(Bucket='my-models', Key='a', Body=b'')\n"
    ),
    "good/other_torch.py": (
        '# /// script\n# dependencies = ["torch==1.0.0"]\n# ///\nimport torch\n\n'
        "print(torch.__version__)\n#> 1.0.0\nassert True\n"
    ),
    "good/other_python.py": (
        '# /// script\n# requires-python = ">=4"\n# dependencies = ["torch"]\n# ///\n'
        "import sys\n\nassert sys.version_info >= (4,)\n"
    ),
    "good/sum_2proc.py": (
        "import multiprocessing as mp\n\n\ndef work(q):\n    q.put(3)\n\n\n"
        "if __name__ == '__main__':\n    q = mp.get_context('spawn').Queue()\n"
        "    p = mp.get_context('spawn').Process(target=work, args=(q,))\n    p.start()\n"
        "    assert q.get(timeout=50) == 3\n    p.join()\n"
    ),
    "good/leaves_2proc.py": (
        "import subprocess\nimport sys\n\nif __name__ == '__main__':\n"
        "    subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(50)'])\n    assert True\n"
    ),
    "good/two.py": "def two():\n    return 2\n\n\nif __name__ == '__main__':\n    assert two() == 2\n",
    "good/uses_module.py": "import two\n\nprint(two.two())\n#> 2\nassert two.two() == 2\n",
    "errors/match/reproduce.py": "raise ValueError('a\\nb')\n",
    "errors/differs/reproduce.py": "raise ValueError('새 글')\n",
    "errors/silent/reproduce.py": "assert True\n",
}


def small_repository(root):
    for name in ("tests", "docs/_site/hooks"):
        shutil.copytree(record.ROOT / name, root / name, ignore=shutil.ignore_patterns("__py*"))
    shutil.copy(record.ROOT / "pyproject.toml", root)
    for name, source in SMALL.items():
        write(root, f"examples/{name}", source)
    write(root, "examples/errors/match/error.txt", "ValueError: a\nb\n")
    write(root, "examples/errors/differs/error.txt", "ValueError: 옛 글\n")


def run_pytest(root, *arguments, **environment):
    command = [sys.executable, "-m", "pytest", "-n0", "-rA", "tests/test_examples.py", *arguments]
    done = subprocess.run(
        command, cwd=root, capture_output=True, text=True, env=os.environ | environment
    )
    return done.returncode, done.stdout + done.stderr


def outcomes(output):
    """`-rA` 요약에서 {테스트: 결과}."""
    lines = [line.split(" - ")[0].split() for line in output.splitlines()]
    return {
        words[1].partition("::")[2]: words[0]
        for words in lines
        if len(words) == 2 and words[0] in {"PASSED", "FAILED"}
    }


@pytest.fixture(scope="module")
def small_run(tmp_path_factory):
    root = tmp_path_factory.mktemp("small")
    small_repository(root)
    _, output = run_pytest(root, f"--record={root / 'record.json'}", CUDA_VISIBLE_DEVICES="")
    return root, output


@pytest.mark.parametrize(
    ("test", "outcome", "says"),
    [
        ("test_output[good/passes.py]", "PASSED", ""),
        ("test_as_reader[good/passes.py]", "PASSED", ""),
        ("test_output[good/stale_output.py]", "FAILED", "--update-examples"),
        ("test_as_reader[good/stale_output.py]", "FAILED", "실제 ['2']"),
        ("test_output[good/raises.py]", "FAILED", "RuntimeError: inconsistent tensor size"),
        ("test_as_reader[good/raises.py]", "FAILED", "종료 코드 1"),
        ("test_as_reader[good/warns.py]", "FAILED", "독자가 이 경고를 보게 됩니다"),
        ("test_as_reader[good/hidden_output.py]", "FAILED", "실제 ['몰래']"),
        ("test_as_reader[good/sum_2proc.py]", "PASSED", ""),
        ("test_output[good/bucket_s3.py]", "PASSED", ""),
        ("test_as_reader[good/bucket_s3.py]", "PASSED", ""),
        ("test_as_reader[good/leaves_2proc.py]", "FAILED", "프로세스가 남았습니다"),
        ("test_output[good/uses_module.py]", "PASSED", ""),
        ("test_as_reader[good/uses_module.py]", "PASSED", ""),
        ("test_error[errors/match/reproduce.py]", "PASSED", ""),
        ("test_error[errors/differs/reproduce.py]", "FAILED", "ValueError: 새 글"),
        ("test_error[errors/silent/reproduce.py]", "FAILED", "오류가 나지 않고 끝났습니다"),
    ],
)
def test_runner_reports_each_example(small_run, test, outcome, says):
    _, output = small_run
    assert outcomes(output).get(test) == outcome, output
    assert says in output


def test_record_holds_every_outcome(small_run):
    root, _ = small_run
    examples = record.load(root / "record.json").examples
    assert set(examples) == set(SMALL)
    assert examples["good/passes.py"]["outcome"] == "passed"
    assert examples["good/raises.py"]["outcome"] == "failed"
    assert examples["good/needs_cuda_gpu.py"]["outcome"] == "skipped"
    assert examples["good/needs_cuda_gpu_2proc.py"]["outcome"] == "skipped"
    assert examples["good/other_torch.py"]["outcome"] == "skipped"
    assert examples["good/other_python.py"]["outcome"] == "skipped"


def test_changed_module_unverifies_its_users(tmp_path):
    write(tmp_path, "two.py", SMALL["good/two.py"])
    write(tmp_path, "uses_module.py", SMALL["good/uses_module.py"])
    before = record.digest(tmp_path / "uses_module.py")
    write(tmp_path, "unrelated.py", "assert True\n")
    assert record.digest(tmp_path / "uses_module.py") == before
    edit(tmp_path, "two.py", "assert two()", "assert 2 ==")
    assert record.digest(tmp_path / "uses_module.py") != before


def test_broken_syntax_names_file_and_line(tmp_path):
    write(tmp_path, "broken.py", "import torch\nfor\n")
    with pytest.raises(ValueError, match=r"broken.py:2: 파이썬 문법"):
        record.digest(tmp_path / "broken.py")


def test_partial_run_leaves_the_record_alone(small_run):
    root, _ = small_run
    target = root / "kept.json"
    target.write_text("소중한 기록", "utf-8")
    code, output = run_pytest(root, "-k", "passes", f"--record={target}")
    assert code != 0 and "전체를 실행하세요" in output
    assert target.read_text("utf-8") == "소중한 기록"


def test_required_gpu_is_not_skipped(small_run):
    root, _ = small_run
    code, output = run_pytest(
        root, "-k", "needs_cuda and reader", REQUIRE_GPU="1", CUDA_VISIBLE_DEVICES=""
    )
    assert code != 0 and "REQUIRE_GPU=1인데 CUDA 장치가 없습니다" in output


def test_update_rewrites_output_and_error(small_run, tmp_path):
    root = tmp_path / "copy"
    small_repository(root)
    run_pytest(root, "-k", "stale or differs", "--update-examples")
    assert "#> 2" in (root / "examples/good/stale_output.py").read_text("utf-8")
    assert (root / "examples/errors/differs/error.txt").read_text("utf-8") == "ValueError: 새 글\n"
