from torch import nn


# --8<-- [start:load]
class Head(nn.Module):
    def __init__(self, parent):
        super().__init__()
        self.parent = parent  # 부모가 다시 하위 모듈이 됩니다.
        self.output = nn.Linear(4, 2)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = Head(self)


Net().state_dict()
# --8<-- [end:load]
