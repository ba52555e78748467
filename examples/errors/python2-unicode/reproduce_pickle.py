import pickle
from pathlib import Path

# --8<-- [start:load]
# 파이썬 2의 pickle.dump({"note": "학습"}, file, 2)가 쓰던 바이트입니다.
note = "학습".encode("cp949")
Path("vocabulary.pkl").write_bytes(b"\x80\x02}U\x04noteU\x04" + note + b"s.")

with open("vocabulary.pkl", "rb") as file:
    pickle.load(file)
# --8<-- [end:load]
