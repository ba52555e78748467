# /// script
# dependencies = ["torch==2.13.0"]
# ///
import io

import torch


# --8<-- [start:check]
def size(thing):
    file = io.BytesIO()
    torch.save(thing, file)
    return file.tell()


big = torch.zeros(1_000_000)
part = big[:10]
row = torch.zeros(1, 1000)

sizes = {
    "slice": size(part),
    "contiguous": size(part.contiguous()),
    "clone": size(part.clone()),
    "expand": size(row.expand(1000, 1000)),
    "expand clone": size(row.expand(1000, 1000).clone()),
}
# --8<-- [end:check]
for name, value in sizes.items():
    print(f"{name}: {value:,}")
    #> slice: 4,001,577
    #> contiguous: 4,001,577
    #> clone: 1,577
    #> expand: 5,545
    #> expand clone: 4,001,577

file = io.BytesIO()
torch.save(part, file)
file.seek(0)
opened = torch.load(file, weights_only=True)
assert opened.untyped_storage().nbytes() == big.untyped_storage().nbytes()
assert sizes["slice"] == sizes["contiguous"] > 1000 * sizes["clone"]
