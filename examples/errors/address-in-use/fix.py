import torch.distributed as dist

# --8<-- [start:fix]
store = dist.TCPStore("127.0.0.1", 0, is_master=True, wait_for_workers=False)  # 0: 빈 포트
print("포트를 골랐나요:", store.port > 0)  # 다른 랭크에는 이 번호를 알려 줍니다.
#> 포트를 골랐나요: True
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
# --8<-- [end:fix]

assert dist.get_world_size() == 1
dist.destroy_process_group()
