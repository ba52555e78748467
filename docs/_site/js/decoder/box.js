// 오류 해독기의 칸. 독자가 칸에 손을 댈 때 자료를 한 번 받고, 그 뒤로는 브라우저 안에서만 찾습니다.
// 붙여 넣은 글은 어디에도 보내지 않고, 화면에는 글자로만 씁니다.

import { load, ROOT } from "./book.js";
import { LIMIT, clean, message, trim } from "./clean.js";

const WAIT = 80; // ms. 글자를 칠 때마다 찾지 않도록 기다립니다.

/** 요소 하나를 만듭니다. 아이들은 요소이거나 글자입니다. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function card(entry) {
  const link = make("a", { href: new URL(entry.path, ROOT) }, make("code", {}, entry.title));
  return make("li", {}, link, make("span", {}, entry.cause));
}

function tell(form, text) {
  form.querySelector("[role=status]").textContent = text;
}

function show(form, { certain, similar, says }) {
  const count = certain.length + similar.length;
  const parts = [];
  if (says.length) parts.push(make("ul", { class: "says" }, ...says.map((line) => make("li", {}, line))));
  if (certain.length) parts.push(make("ol", { class: "certain" }, ...certain.map(card)));
  if (similar.length) {
    parts.push(make("p", {}, certain.length ? "비슷한 항목" : "똑같은 항목은 없습니다. 비슷한 항목입니다."));
    parts.push(make("ol", { class: "similar" }, ...similar.map(card)));
  }
  form.querySelector(".found").replaceChildren(...parts);
  form.querySelector(".nothing").hidden = count > 0;
  tell(form, count ? `항목 ${count}개를 찾았습니다.` : "맞는 항목을 찾지 못했습니다.");
}

function clear(form) {
  form.querySelector(".found").replaceChildren();
  form.querySelector(".nothing").hidden = true;
  tell(form, "");
}

async function look(form) {
  const { value } = form.elements.message;
  if (!value.trim()) return clear(form);
  try {
    const decode = await load();
    if (form.elements.message.value === value) show(form, decode(value));
  } catch {
    clear(form);
    tell(form, "해독기의 자료를 받지 못했습니다. 연결을 확인하고 다시 해 보거나, 아래 목록에서 찾으세요.");
  }
}

/** 아주 긴 글은 칸에 통째로 넣지 않고, 볼 부분만 넣습니다. */
function paste(event) {
  const text = event.clipboardData?.getData("text") ?? "";
  if (text.length <= LIMIT) return;
  event.preventDefault();
  event.target.value = trim(text);
  event.target.dispatchEvent(new Event("input", { bubbles: true }));
}

/** 사이트의 검색창을 열고, 오류의 첫 줄을 넣습니다. */
function search(form) {
  const toggle = document.querySelector("#__search");
  if (!toggle.checked) toggle.click(); // 눌러야 Material이 색인을 받기 시작합니다.
  const query = document.querySelector(".md-search__input");
  query.focus();
  query.value = message(clean(form.elements.message.value)).trim().split("\n")[0].slice(0, 120);
  query.dispatchEvent(new Event("keyup", { bubbles: true }));
}

/** 칸을 보이고, 붙여 넣거나 치는 글을 따라 찾게 합니다. */
export function open(form) {
  let timer;
  form.addEventListener("focusin", () => load().catch(() => {}), { once: true });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => clear(form));
  form.elements.message.addEventListener("paste", paste);
  form.elements.message.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => look(form), WAIT);
  });
  form.querySelector(".search").addEventListener("click", () => search(form));
  form.hidden = false;
}
