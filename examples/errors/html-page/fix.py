from pathlib import Path

Path("model.pt").write_text("<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>\n")


# --8<-- [start:title]
import re


def page_title(path):
    """HTML이라면 그 화면의 제목을, 아니면 None을 돌려줍니다."""
    with open(path, "rb") as file:
        head = file.read(100_000).decode("utf-8", "replace").lstrip("\ufeff \r\n\t")
    if not head.startswith("<"):
        return None
    found = re.search(r"<title[^>]*>(.*?)</title>", head, re.DOTALL | re.IGNORECASE)
    return found[1].strip() if found else "제목이 없는 HTML"


print(page_title("model.pt"))  # 로그인 화면을 받았습니다.
#> Sign in
# --8<-- [end:title]


# --8<-- [start:fix]
def direct_url(url):
    """웹 페이지의 주소를 파일의 주소로 바꿉니다. Hugging Face와 GitHub만 지원합니다."""
    if url.startswith("https://huggingface.co/"):
        return url.replace("/blob/", "/resolve/", 1)
    if url.startswith("https://github.com/"):
        return url.replace("/blob/", "/raw/", 1)
    return url


print(direct_url("https://huggingface.co/someone/model/blob/main/model.pt"))
#> https://huggingface.co/someone/model/resolve/main/model.pt
print(direct_url("https://github.com/someone/model/blob/main/model.pt"))
#> https://github.com/someone/model/raw/main/model.pt
# --8<-- [end:fix]

assert page_title("model.pt") == "Sign in"
assert page_title(__file__) is None
assert direct_url("https://example.com/model.pt") == "https://example.com/model.pt"
