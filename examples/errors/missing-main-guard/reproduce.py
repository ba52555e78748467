from torch import multiprocessing


# --8<-- [start:setup]
def work(rank):
    pass
# --8<-- [end:setup]


# --8<-- [start:load]
multiprocessing.spawn(work, nprocs=1)  # 파일의 맨 바깥에서 바로 시작합니다.
# --8<-- [end:load]
