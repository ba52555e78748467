import io
import pickle
import struct
import tarfile

import torch


class Old(pickle.Pickler):
    def persistent_id(self, value):
        return "1" if value == "the tensor" else None


# 0.1.x의 형식을 손으로 적습니다: 저장소 하나, 텐서 하나, 그리고 딕셔너리.
storages = b"".join(pickle.dumps(x, 2) for x in (1, (0, "cpu", torch.FloatStorage)))
storages += struct.pack("<q4f", 4, 1, 2, 3, 4) + pickle.dumps([], 2)
tensors = b"".join(pickle.dumps(x, 2) for x in (1, (1, 0, torch.FloatTensor)))
tensors += struct.pack("<ii5q", 2, 0, 2, 2, 2, 1, 0)
Old(names := io.BytesIO(), 2).dump({"weight": "the tensor"})
with tarfile.open("old.pth", "w", format=tarfile.PAX_FORMAT) as archive:
    records = {"storages": storages, "tensors": tensors, "pickle": names.getvalue()}
    for name, data in records.items():
        info = tarfile.TarInfo(name)
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))

# --8<-- [start:look]
import tarfile

names = tarfile.open("old.pth").getnames()
print("storages" in names)  # True이면 PyTorch 0.1.x가 만든 파일입니다.
#> True
# --8<-- [end:look]

# --8<-- [start:fix]
weights = torch.load("old.pth", weights_only=False)  # 출처를 믿는 파일만, 한 번만 엽니다.
torch.save(weights, "new.pth")  # 다음부터는 이 파일을 쓰세요.
print(torch.load("new.pth", weights_only=True)["weight"].tolist())
#> [[1.0, 2.0], [3.0, 4.0]]
# --8<-- [end:fix]

assert weights["weight"].tolist() == [[1, 2], [3, 4]]
