import torch


# --8<-- [start:function]
def check_loaded(model, state_dict, assign=False):
    """load_state_dict() 바로 뒤에 부릅니다. 모델이 딕셔너리와 다르면 ValueError를 냅니다.

    state_dict: {키: 텐서}. 모양(shape)과 자료형은 모델과 같아야 하고, 장치는 달라도 됩니다.
    assign: assign=True로 불러왔다면 True. 메모리를 함께 쓰는 것을 문제로 보지 않습니다.
    """
    own = model.state_dict(keep_vars=True)
    pairs = [(k, own[k], v) for k, v in state_dict.items() if k in own and torch.is_tensor(v)]
    full = [(k, a, b) for k, a, b in pairs if b.numel() and not (a.is_meta or b.is_meta)]
    alike = [(k, a, b) for k, a, b in full if (a.shape, a.dtype) == (b.shape, b.dtype)]
    first = {}  # 딕셔너리에서 같은 메모리를 보는 키들은 모델에서도 한 객체여야 합니다.
    place = {k: (b.device, b.data_ptr(), b.shape, b.stride()) for k, _, b in full}
    found = {
        "딕셔너리에 없는 키": own.keys() - state_dict.keys(),
        "모델에 없는 키": state_dict.keys() - own.keys(),
        "meta 장치에 남은 것": [k for k, t in (*model.named_parameters(), *model.named_buffers()) if t.is_meta],
        "모양이 다른 키": [k for k, a, b in pairs if a.shape != b.shape],
        "자료형이 다른 키": [k for k, a, b in pairs if a.dtype != b.dtype],
        "값이 다르거나 NaN인 키": [k for k, a, b in alike if not torch.equal(a.cpu(), b.cpu())],
        "묶음이 풀린 키": [k for k, a, _ in full if first.setdefault(place[k], a) is not a],
        "메모리를 함께 쓰는 키": [k for k, a, b in full if not assign and a.data_ptr() == b.data_ptr()],
    }
    if wrong := [f"{what}: {', '.join(sorted(keys))}" for what, keys in found.items() if keys]:
        raise ValueError("\n".join(wrong))
# --8<-- [end:function]


if __name__ == "__main__":  # 이 파일을 실행하면 스스로 확인합니다.
    model, saved = torch.nn.Linear(2, 1), {"weight": torch.ones(1, 2), "bias": torch.ones(1)}
    model.load_state_dict(saved)
    check_loaded(model, saved)
    saved["bias"] += 1
    try:
        check_loaded(model, saved)
        message = ""
    except ValueError as error:
        message = str(error)
    assert message == "값이 다르거나 NaN인 키: bias", message
