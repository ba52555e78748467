import torch
from torch import nn

# --8<-- [start:setup]
import hashlib
import io
import sqlite3

database = sqlite3.connect("models.db")
database.execute("CREATE TABLE models (name TEXT PRIMARY KEY, sha256 TEXT, data BLOB)")


def put(name, obj):
    """`obj`를 `name`으로 넣습니다. 있던 것은 바꿉니다. 도중에 실패하면 있던 것이 남습니다."""
    buffer = io.BytesIO()
    torch.save(obj, buffer)
    data = buffer.getvalue()
    row = (name, hashlib.sha256(data).hexdigest(), data)
    with database:  # 트랜잭션이므로 다 들어가거나 하나도 들어가지 않습니다.
        database.execute("INSERT OR REPLACE INTO models VALUES (?, ?, ?)", row)


def get(name):
    """`name`의 값을 CPU로 돌려줍니다. 없으면 KeyError, 바이트가 다르면 ValueError입니다."""
    query = "SELECT sha256, data FROM models WHERE name = ?"
    row = database.execute(query, (name,)).fetchone()
    if row is None:
        raise KeyError(name)
    if hashlib.sha256(row[1]).hexdigest() != row[0]:
        raise ValueError(f"{name}: 저장할 때의 바이트와 다릅니다.")
    return torch.load(io.BytesIO(row[1]), map_location="cpu", weights_only=True)
# --8<-- [end:setup]


model = nn.Linear(4, 2)

# --8<-- [start:check]
put("linear", model.state_dict())
print(torch.equal(get("linear")["weight"], model.weight))
#> True

with database:
    database.execute("UPDATE models SET data = substr(data, 1, 500)")  # 뒤가 잘렸습니다.
try:
    get("linear")
except ValueError as error:
    message = str(error)
print(message)
#> linear: 저장할 때의 바이트와 다릅니다.
# --8<-- [end:check]
try:
    get("none")
except KeyError as error:
    assert error.args == ("none",)
database.close()
