from torch import nn


class VGG(nn.Module):
    def __init__(self, classes=1000):
        super().__init__()
        self.features = nn.Linear(4, 8)
        self.classifier = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, classes))


model = VGG()

# --8<-- [start:fix]
linears = [name for name, module in model.named_modules() if isinstance(module, nn.Linear)]
print(linears[-1])  # 마지막 Linear가 대개 헤드입니다.
#> classifier.2

name = linears[-1]
old = model.get_submodule(name)
model.set_submodule(name, nn.Linear(old.in_features, 10))
print(model.classifier[2].out_features)
#> 10
# --8<-- [end:fix]

assert model.get_submodule("classifier.2").weight.shape == (10, 8)

# --8<-- [start:wrong]
model.fc = nn.Linear(8, 10)  # 오류가 나지 않지만 forward가 쓰지 않는 계층입니다.
print([name for name, module in model.named_children()])
#> ['features', 'classifier', 'fc']
# --8<-- [end:wrong]

assert model.fc is not model.classifier[2]
