import torch
from torch import nn

torch.manual_seed(0)
# --8<-- [start:save]
old_words = ["<pad>", "cat", "dog"]
saved = nn.Embedding(len(old_words), 4)
torch.save({"words": old_words, "model": saved.state_dict()}, "small.pt")  # 단어도 담습니다.
# --8<-- [end:save]

# --8<-- [start:load]
checkpoint = torch.load("small.pt", map_location="cpu", weights_only=True)
new_words = ["<pad>", "bird", "cat", "dog", "fish"]  # 사이에 끼어들어 번호가 밀렸습니다.
model = nn.Embedding(len(new_words), 4)

old_row = {word: row for row, word in enumerate(checkpoint["words"])}
known = [word for word in new_words if word in old_row]
rows = torch.tensor([new_words.index(word) for word in known])
from_rows = torch.tensor([old_row[word] for word in known])
before = model.weight.detach().clone()
with torch.no_grad():
    model.weight[rows] = checkpoint["model"]["weight"][from_rows]
# --8<-- [end:load]

# --8<-- [start:check]
for row, word in enumerate(new_words):
    if word in old_row:
        assert torch.equal(model.weight[row], saved.weight[old_row[word]])
    else:
        assert torch.equal(model.weight[row], before[row])  # 새 단어는 처음 값 그대로입니다.
print(known, [word for word in new_words if word not in old_row])
#> ['<pad>', 'cat', 'dog'] ['bird', 'fish']
# --8<-- [end:check]

# --8<-- [start:wrong]
wrong = nn.Embedding(len(new_words), 4)
with torch.no_grad():
    wrong.weight[: len(old_words)] = checkpoint["model"]["weight"]  # 번호대로 복사했습니다.
bird, cat = new_words.index("bird"), old_words.index("cat")
print(torch.equal(wrong.weight[bird], saved.weight[cat]))  # bird의 행에 cat의 값이 있습니다.
#> True
# --8<-- [end:wrong]

# --8<-- [start:inside]
tagger = nn.ModuleDict({"embed": nn.Embedding(len(old_words), 4), "head": nn.Linear(4, 2)})
state_dict = tagger.state_dict()  # 파일에서 읽은 것이라고 하겠습니다.

bigger = nn.ModuleDict({"embed": nn.Embedding(len(new_words), 4), "head": nn.Linear(4, 2)})
grown = bigger["embed"].weight.detach().clone()
grown[rows] = state_dict["embed.weight"][from_rows]
state_dict["embed.weight"] = grown  # 늘린 표로 바꾸면 나머지와 함께 들어갑니다.
print(bigger.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:inside]
assert len(known) == 3
assert torch.equal(bigger["head"].weight, tagger["head"].weight)
assert torch.equal(bigger["embed"].weight[3], tagger["embed"].weight[2])
