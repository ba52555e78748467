"""저장을 정말로 끊어 보고, safe_saving이 체크포인트를 잃지 않는지 봅니다.

examples/safe-saving/_measure_crashes.py의 함수를 새 프로세스에서 부릅니다. 같은 일을 torch.save로도 해서,
잃는 일이 실제로 생기는 시험인지 함께 확인합니다.
"""

import json
import os
import subprocess
import sys

import pytest
import record
import runner

FOLDER = record.EXAMPLES / "safe-saving"
FORK = hasattr(os, "fork")
LIMIT = 300  # 초
pytestmark = pytest.mark.xdist_group("crash")  # 한 일꾼이 한 번만 잽니다.
SCRIPT = """
import json, os, signal, _measure_crashes as crashes
crashes.torch.set_num_threads(1)
results, left = {{}}, {{}}
for name, measure in {{{calls}}}.items():
    with crashes.new_folder() as folder:
        results[name] = measure(folder)
        left[name] = os.listdir(folder)
    assert not os.path.exists(folder)
print(json.dumps([results, left]))
"""


def measure(**calls):
    """이름마다 잰 결과와, 그때 디렉터리에 남은 파일. 끝난 뒤에 남은 프로세스가 없는지도 봅니다."""
    listed = ", ".join(f"{name!r}: lambda folder: crashes.{call}" for name, call in calls.items())
    process = subprocess.Popen(
        [sys.executable, "-B", "-c", SCRIPT.format(calls=listed)],
        cwd=FOLDER,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        out, _ = process.communicate(timeout=LIMIT)
    except subprocess.TimeoutExpired:
        runner.end_group(process.pid)
        process.kill()
        process.wait()
        pytest.fail(f"{', '.join(calls)}: {LIMIT}초 안에 끝나지 않았습니다.", pytrace=False)
    assert process.returncode == 0
    if FORK:
        with pytest.raises(ProcessLookupError):  # 세션에 남은 프로세스가 없습니다.
            os.killpg(process.pid, 0)
    return json.loads(out)


@pytest.fixture(scope="module")
def crashes():
    if not FORK:
        pytest.skip("이 운영 체제에는 fork가 없습니다.")
    results, left = measure(
        kill="stop_saves('safe', 200, signal.SIGKILL, folder)",
        naive_kill="stop_saves('naive', 30, signal.SIGKILL, folder)",
        interrupt="stop_saves('safe', 40, signal.SIGINT, folder)",
        two_writers="two_writers('safe', 10, folder)",
        flips="flip_bits(folder, step=17)",
    )
    assert left.pop("flips") == [] and set(map(tuple, left.values())) == {("model.pt",)}
    return results


def test_kill_loses_nothing(crashes):
    result = crashes["kill"]
    assert result["stopped"] == 200 and result["lost"] == result["other_error"] == 0
    assert result["leftovers"] > 0  # 치울 것이 있었고, 다 치웠습니다.


def test_kill_would_lose_with_torch_save(crashes):
    assert crashes["naive_kill"]["lost"] > 0


def test_interrupt_loses_nothing_and_stays_an_interrupt(crashes):
    result = crashes["interrupt"]
    assert result["stopped"] == 40
    assert result["lost"] == result["leftovers"] == result["other_error"] == 0


def test_two_writers_lose_nothing(crashes):
    assert crashes["two_writers"] == {"times": 10, "lost": 0}


def test_no_flipped_bit_is_loaded(crashes):
    assert crashes["flips"]["safe"]["wrong"] == 0 < crashes["flips"]["naive"]["wrong"]


def test_full_disk_keeps_the_old_file():
    results, left = measure(disk="full_disk(10)")
    assert left["disk"] == []
    if results["disk"] is None:
        if os.environ.get("CI") == "true" and not FORK:
            pytest.fail("CI인데 프로세스를 끊는 시험도 디스크를 채우는 시험도 할 수 없습니다.")
        pytest.skip("메모리 디스크를 붙일 수 없습니다. `unshare -rm`이나 root가 있어야 합니다.")
    naive, safe = results["disk"]["naive"], results["disk"]["safe"]
    assert naive["times"] == safe["times"] == 10
    assert safe["lost"] == 0 and safe["errors"] == ["OSError ENOSPC"]
    assert safe["files"] == ["model.pt"]
    assert naive["lost"] > 0
