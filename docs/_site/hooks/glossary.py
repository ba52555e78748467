"""용어집의 표를 읽습니다. 용어 검사와 검색의 다른 말이 같은 표에서 나옵니다."""

from pathlib import Path


def rows(path: Path) -> list[list[str]]:
    """용어 한 줄마다 [영어, 이 사이트의 말, 뜻, 피하는 말]. 파일이 없으면 빈 목록입니다."""
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    table = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    return [
        cells
        for cells in table
        if len(cells) == 4 and not set(cells[0]) <= set("-: ") and cells[3] != "피하는 말"
    ]
