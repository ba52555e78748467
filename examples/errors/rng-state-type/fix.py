import torch

state = torch.get_rng_state()
torch.save({"rng": state}, "run.pt")
expected = torch.rand(3)

# --8<-- [start:fix]
checkpoint = torch.load("run.pt", map_location="cpu", weights_only=True)
torch.set_rng_state(checkpoint["rng"])
# --8<-- [end:fix]

assert torch.equal(torch.rand(3), expected)


# --8<-- [start:convert]
def as_rng_state(value):
    """GPU로 갔거나 자료형이 바뀌었거나 리스트가 된 상태를 CPU의 uint8 텐서로 되돌립니다."""
    return torch.as_tensor(value).to("cpu", torch.uint8)

# --8<-- [end:convert]


for changed in (state.half(), state.bfloat16(), state.tolist()):
    checkpoint = {"rng": changed}
    # --8<-- [start:use]
    torch.set_rng_state(as_rng_state(checkpoint["rng"]))
    # --8<-- [end:use]
    assert torch.equal(torch.rand(3), expected)
