import torch
from torch import nn

saved = nn.Embedding(100, 4)
torch.save(saved.state_dict(), "model.pt")
model = nn.Embedding(100, 4)
model.load_state_dict(torch.load("model.pt", map_location="cpu", weights_only=True))
tokens = torch.tensor([3, 100])

# --8<-- [start:fix]
print("행:", model.num_embeddings, "번호:", tokens.min().item(), "~", tokens.max().item())
#> 행: 100 번호: 3 ~ 100
needed = int(tokens.max()) + 1  # 진짜 코드에서는 len(tokenizer)입니다.

if needed > model.num_embeddings:
    grown = nn.Embedding(needed, model.embedding_dim)
    with torch.no_grad():
        grown.weight[: model.num_embeddings] = model.weight
    model = grown
print(tuple(model(tokens).shape))
#> (2, 4)
# --8<-- [end:fix]
assert torch.equal(model.weight[:100], saved.weight)
try:
    model(torch.tensor([-100]))
    raise AssertionError
except IndexError as error:
    assert str(error) == "index out of range in self"  # 음수도 같은 글입니다.
