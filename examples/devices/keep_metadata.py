from torch import nn

# --8<-- [start:check]
model = nn.BatchNorm1d(3)
state_dict = model.state_dict()
plain = {key: tensor.cpu() for key, tensor in state_dict.items()}
print(hasattr(state_dict, "_metadata"), hasattr(plain, "_metadata"))
#> True False
# --8<-- [end:check]

# --8<-- [start:reproduce]
del state_dict["num_batches_tracked"], plain["num_batches_tracked"]
print(model.load_state_dict(plain))  # 빠진 키를 모르고 지나갑니다.
#> <All keys matched successfully>
try:
    model.load_state_dict(state_dict)
except RuntimeError as error:
    message = str(error).splitlines()[1].strip()
print(message)
#> Missing key(s) in state_dict: "num_batches_tracked".
# --8<-- [end:reproduce]
assert "num_batches_tracked" in message
