import torch

# --8<-- [start:reproduce]
state = torch.get_rng_state()
print(state.dtype, state.device)
#> torch.uint8 cpu
errors = []
for wrong in (state.float(), state.tolist()):  # 자료형을 바꾸거나 JSON을 거친 상태입니다.
    try:
        torch.set_rng_state(wrong)
    except TypeError as error:
        errors.append(str(error))
for text in errors:
    print(text)
    #> RNG state must be a torch.ByteTensor
    #> expected a torch.ByteTensor, but got list
# --8<-- [end:reproduce]

# --8<-- [start:fix]
torch.set_rng_state(torch.tensor(state.tolist(), dtype=torch.uint8, device="cpu"))
# --8<-- [end:fix]
assert len(errors) == 2 and torch.equal(torch.get_rng_state(), state)
