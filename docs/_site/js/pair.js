// 두 버전 고르기(reference/versions). 쓴 버전과 여는 버전을 고르면 그 한 쌍의 결과만 보입니다.
// 이 파일이 없어도 같은 결과가 아래의 전체 표에 있습니다.

const MODES = ["default", "true", "false", "mmap"];

/** 한 쌍의 결과: [{ label, cells: { 방법: 결과의 글 } }]. 쓰지 못한 종류는 빼고 돌려줍니다. */
export function results(matrix, writer, reader) {
  const { cells } = matrix.readers[reader];
  return Object.entries(matrix.kinds)
    .map(([kind, { label }]) => ({ label, cells: found(cells[kind] ?? {}, writer) }))
    .filter((row) => Object.keys(row.cells).length);
}

function found(modes, writer) {
  const pairs = Object.entries(modes).map(([mode, outcomes]) => {
    const outcome = Object.keys(outcomes).find((text) => outcomes[text].split(" ").includes(writer));
    return [mode, outcome];
  });
  return Object.fromEntries(pairs.filter(([, outcome]) => outcome));
}

/** 결과의 글에서 열렸는지와, 오류나 경고의 글. */
export function told(outcome) {
  const [first, ...warnings] = outcome.split(" | ");
  return first === "ok" ? { ok: true, texts: warnings } : { ok: false, texts: [first] };
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** 마크다운의 `코드`를 <code>로. */
function marked(text) {
  return text.split("`").map((part, i) => (i % 2 ? element("code", { textContent: part }) : part));
}

/** `weights_only=True`를 `=` 다음에서 줄을 바꿀 수 있게. */
function breakable(text) {
  const [name, value] = text.split("=");
  return value ? [`${name}=`, element("wbr", {}), value] : [text];
}

function mark(outcome) {
  if (!outcome) return element("td", { textContent: "–" });
  const { ok } = told(outcome);
  return element("td", {}, element("span", { className: ok ? "yes" : "no", textContent: ok ? "✓" : "✗" }));
}

/** 한 종류의 줄. 오류나 경고가 있었다면 그 글의 줄을 아래에 붙입니다. */
function lines({ label, cells }) {
  const texts = [...new Set(Object.values(cells).flatMap((outcome) => told(outcome).texts))];
  const messages = texts.map((text) => element("div", {}, element("code", { textContent: text })));
  const below = element("td", { className: "told", colSpan: MODES.length + 1 }, ...messages);
  const marks = cells.own
    ? [Object.assign(mark(cells.own), { colSpan: MODES.length })]
    : MODES.map((mode) => mark(cells[mode]));
  const first = element("tr", {}, element("td", {}, ...marked(label)), ...marks);
  return texts.length ? [first, element("tr", {}, below)] : [first];
}

function table(rows) {
  const heads = ["저장한 것", "기본값", "weights_only=True", "weights_only=False", "mmap=True"];
  const head = element("tr", {}, ...heads.map((text) => element("th", {}, ...breakable(text))));
  const made = element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows.flatMap(lines)));
  return element("div", { className: "md-typeset__scrollwrap", tabIndex: 0 }, made);
}

/** 주소의 #가 닫힌 탭이나 접힘 안을 가리키면 엽니다. 표의 칸을 누르면 그 글로 갑니다. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const block = target?.closest(".tabbed-block");
  if (!block) return;
  const tab = [...block.parentElement.children].indexOf(block);
  block.closest(".tabbed-set").querySelectorAll(":scope > input")[tab].click();
  target.closest("details").open = true;
  target.scrollIntoView();
}

/** 양식을 보이고, 고를 때마다 결과를 바꿉니다. 결과 파일은 처음 고를 때 한 번 받습니다. */
export function open(form) {
  let matrix;
  addEventListener("hashchange", reveal);
  reveal();
  form.addEventListener("change", async () => {
    const status = form.querySelector("[role=status]");
    const { writer, reader } = Object.fromEntries(new FormData(form));
    if (!writer || !reader) return;
    try {
      matrix ??= await (await fetch(form.action)).json();
    } catch {
      status.textContent = "결과 파일을 받지 못했습니다. 아래의 전체 표를 보세요.";
      return;
    }
    const rows = results(matrix, writer, reader);
    const count = (test) => rows.filter(test).length;
    const byDefault = count(({ cells }) => told(cells.own ?? cells.default).ok);
    const somehow = count(({ cells }) => Object.values(cells).some((o) => told(o).ok));
    status.textContent =
      `${writer}에서 쓴 파일 ${rows.length}가지 가운데 ${reader}에서 기본값으로 ${byDefault}가지, ` +
      `다른 방법까지 쓰면 ${somehow}가지가 열립니다.`;
    form.querySelector(".versions").replaceChildren(table(rows));
  });
  form.hidden = false;
}
