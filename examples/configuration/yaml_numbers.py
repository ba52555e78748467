# /// script
# dependencies = ["pyyaml"]
# ///
# --8<-- [start:check]
import yaml

text = "lr: 1e-3\nweight_decay: 1.0e-2\ncountry: no\n"
print(yaml.safe_load(text))
#> {'lr': '1e-3', 'weight_decay': 0.01, 'country': False}
written = yaml.safe_dump({"lr": 1e-3, "country": "no"})
print(yaml.safe_load(written))
#> {'country': 'no', 'lr': 0.001}
# --8<-- [end:check]
assert yaml.safe_load(text)["lr"] == "1e-3"
