import re


# --8<-- [start:check]
def one_lower(match):  # layer1은 blocks.0이 됩니다.
    return f"blocks.{int(match[1]) - 1}."


for key in ("layer1.weight", "layer10.weight", "sublayer1.weight"):
    replaced = key.replace("layer1", "blocks.0")
    matched = re.sub(r"^layer(\d+)\.", one_lower, key)  # 맨 앞(^)부터 점(\.)까지 맞춥니다.
    print(f"{key}: {replaced}, {matched}")
    #> layer1.weight: blocks.0.weight, blocks.0.weight
    #> layer10.weight: blocks.00.weight, blocks.9.weight
    #> sublayer1.weight: subblocks.0.weight, sublayer1.weight
# --8<-- [end:check]
assert matched == "sublayer1.weight"  # 맨 앞이 아니면 건드리지 않습니다.
assert re.sub(r"layer(.).", one_lower, "layer1_norm") == "blocks.0.norm"  # 점을 그대로 적은 경우
