from pathlib import Path

for step in (500, 1000):
    Path(f"output/checkpoint-{step}").mkdir(parents=True)
    Path(f"output/checkpoint-{step}/adapter_config.json").write_text("{}")

# --8<-- [start:fix]
found = sorted(Path("output").rglob("adapter_config.json"))
print([path.parent.as_posix() for path in found])
#> ['output/checkpoint-1000', 'output/checkpoint-500']
# --8<-- [end:fix]
assert len(found) == 2
