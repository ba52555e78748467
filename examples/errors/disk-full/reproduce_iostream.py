import torch

# --8<-- [start:save]
# /dev/full은 쓸 때마다 "남은 공간이 없다"고 답하는 리눅스의 장치입니다.
torch.save({"weight": torch.ones(4)}, "/dev/full")
# --8<-- [end:save]
