# /// script
# requires-python = ">=3.11.7"
# dependencies = ["torch"]
# ///
import sys

from torch import multiprocessing

if __name__ == "__main__":
    sys.excepthook = lambda *_: None  # 새 프로세스의 오류만 남깁니다.


# --8<-- [start:setup]
def work(rank):
    pass
# --8<-- [end:setup]


# --8<-- [start:load]
multiprocessing.spawn(work, nprocs=1)  # 파일의 맨 바깥에서 바로 시작합니다.
# --8<-- [end:load]
