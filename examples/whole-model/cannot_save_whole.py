import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

# --8<-- [start:setup]
parametrized = weight_norm(nn.Linear(4, 2))
with_lambda = nn.Linear(4, 2)
with_lambda.activation = lambda x: x.relu()
# --8<-- [end:setup]

# --8<-- [start:reproduce]
messages = []
for model in (parametrized, with_lambda):
    try:
        torch.save(model, "model_full.pt")
    except Exception as error:
        messages.append(str(error))
print(messages[0].split(". ")[0])
#> Serialization of parametrized modules is only supported through state_dict()
print(messages[1].split(" at ")[0])
#> Can't pickle <function <lambda>
# --8<-- [end:reproduce]

# --8<-- [start:fix]
for model in (parametrized, with_lambda):
    torch.save(model.state_dict(), "model.pt")
    print(list(torch.load("model.pt", weights_only=True)))
    #> ['bias', 'parametrizations.weight.original0', 'parametrizations.weight.original1']
    #> ['weight', 'bias']
# --8<-- [end:fix]
assert len(messages) == 2
