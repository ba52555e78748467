import torch

# --8<-- [start:load]
code = "import torch\nclass Net(torch.nn.Module):\n    def forward(self, x):\n        return x"
names = {"__name__": "__main__"}
exec(code, names)  # 소스 파일이 없는 클래스입니다.
torch.jit.script(names["Net"]())
# --8<-- [end:load]
