# 실습을 실행하는 커널의 설정입니다. 결과는 빈 임시 디렉터리에 남고, 그림은 SVG로 나옵니다.
c = get_config()  # noqa: F821
c.IPKernelApp.exec_lines = [
    "import atexit, os, shutil, tempfile; os.chdir(tempfile.mkdtemp())",
    "atexit.register(shutil.rmtree, os.getcwd(), ignore_errors=True)",
]
c.InlineBackend.figure_formats = {"svg"}
c.IPKernelApp.log_level = 40  # 이 기계 안의 TCP 통신을 알리는 줄을 감춥니다.
