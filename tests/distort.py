"""기록된 오류 글을, 사람들이 붙여 넣는 여러 모습으로 바꿉니다."""

import re
import textwrap

TRACEBACK = """Traceback (most recent call last):
  File "/home/user/project/train.py", line 214, in <module>
    main(args)
  File "/home/user/project/train.py", line 88, in main
    state = load(args.resume)
            ^^^^^^^^^^^^^^^^^
"""
NAMES = {"Net": "ResNetClassifier", "Sequential": "MyEncoder", "Model": "Seq2Seq"}


def ansi(text):
    """색 코드가 낱말 사이에 낀 터미널의 글."""
    words = re.split(r"(\s+)", text)
    return "".join(
        f"\x1b[1m{w}\x1b[0m" if i % 6 == 0 and w.strip() else w for i, w in enumerate(words)
    )


def wrapped(text):
    """좁은 창에서 낱말 가운데가 잘려 줄이 바뀐 글."""
    return "\n".join(
        line[i : i + 57] for line in text.splitlines() for i in range(0, len(line), 57)
    )


def ranked(text):
    """torchrun이 줄마다 랭크를 붙인 트레이스백."""
    return "".join(f"[rank0]: {line}\n" for line in (TRACEBACK + text).splitlines())


def framed(text):
    """rich가 네모 안에 그린 트레이스백."""
    lines = [part for line in text.splitlines() for part in textwrap.wrap(line, 70) or [""]]
    return "╭─ Traceback ─╮\n" + "".join(f"│ {line:<70} │\n" for line in lines) + "╰─────╯"


def jupyter(text):
    """노트북의 트레이스백과, 앞뒤에 적은 한국어."""
    head = (
        "안녕하세요 이런 에러가 뜨는데 어떻게 해결하나요?\n"
        + "-" * 75
        + "\nError Traceback (most recent call last)\nCell In[12], line 3\n      1 model = build()\n"
        "----> 3 run(path)\n\n"
    )
    return f"{head}{text}\n\n도와주세요 ㅠㅠ"


def renamed(text):
    """클래스의 이름과 줄 번호가 다른 글."""
    for name, other in NAMES.items():
        text = re.sub(rf"\b{name}\b", other, text)
    return TRACEBACK.replace("214", "7") + text


def first_half(text):
    return text[: len(text) // 2]


def last_half(text):
    return text[len(text) // 2 :]


ALL = (ansi, wrapped, ranked, framed, jupyter, renamed, first_half, last_half)
