// 오류 해독기가 있는 페이지에서만 나머지를 받습니다.

function mount() {
  const form = document.querySelector("form.decoder[hidden]");
  if (form) import("./decoder/box.js").then(({ open }) => open(form));
}

// 빠른 이동(navigation.instant)은 문서를 새로 불러오지 않고 document$로 알려 줍니다.
if (window.document$) window.document$.subscribe(mount);
else if (document.readyState === "loading") addEventListener("DOMContentLoaded", mount);
else mount();
