// 양식(고르기 도우미, 오류 해독기, 두 버전 고르기)이 있는 페이지에서만 그 스크립트를 받습니다.

const SCRIPTS = {
  "form.chooser[hidden]": "./chooser.js",
  "form.decoder[hidden]": "./decoder/box.js",
  "form.pair[hidden]": "./pair.js",
};

function mount() {
  for (const [selector, script] of Object.entries(SCRIPTS)) {
    const form = document.querySelector(selector);
    if (form) import(script).then(({ open }) => open(form));
  }
}

// 빠른 이동(navigation.instant)은 문서를 새로 불러오지 않고 document$로 알려 줍니다.
if (window.document$) window.document$.subscribe(mount);
else if (document.readyState === "loading") addEventListener("DOMContentLoaded", mount);
else mount();
