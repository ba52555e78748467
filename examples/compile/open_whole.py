import torch
from torch import nn

# --8<-- [start:save]
compiles = []


def counting(graph, inputs):
    compiles.append(graph)
    return graph.forward


compiled = torch.compile(nn.Linear(4, 2), backend=counting)
expected = compiled(torch.ones(1, 4))
torch.save(compiled, "whole.pt")
print(len(compiles))
#> 1
# --8<-- [end:save]

# --8<-- [start:load]
torch.compiler.reset()  # 새로 시작한 프로세스처럼 컴파일한 것을 비웁니다.
loaded = torch.load("whole.pt", weights_only=False)
output = loaded(torch.ones(1, 4))
print(type(loaded).__name__, len(compiles))  # 처음부터 다시 컴파일했습니다.
#> OptimizedModule 2
torch.save(loaded._orig_mod.state_dict(), "model.pt")  # 가중치만 꺼내 둡니다.
# --8<-- [end:load]
assert torch.equal(output, expected)
assert list(torch.load("model.pt", weights_only=True)) == ["weight", "bias"]
