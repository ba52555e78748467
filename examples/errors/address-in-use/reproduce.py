import torch.distributed as dist

# --8<-- [start:setup]
# 먼저 시작한 학습의 랭크 0이 29500번 포트에서 기다리고 있습니다.
other = dist.TCPStore("127.0.0.1", 29500, is_master=True, wait_for_workers=False)
# --8<-- [end:setup]

# --8<-- [start:load]
dist.init_process_group("gloo", init_method="tcp://127.0.0.1:29500", rank=0, world_size=1)
# --8<-- [end:load]
