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

function mark(outcome) {
  if (!outcome) return element("td", { textContent: "–" });
  const { ok } = told(outcome);
  return element("td", {}, element("span", { className: ok ? "yes" : "no", textContent: ok ? "✓" : "✗" }));
}

function line({ label, cells }) {
  const texts = [...new Set(Object.values(cells).flatMap((outcome) => told(outcome).texts))];
  const messages = texts.map((text) => element("div", {}, element("code", { textContent: text })));
  const marks = cells.own
    ? [Object.assign(mark(cells.own), { colSpan: MODES.length })]
    : MODES.map((mode) => mark(cells[mode]));
  return element("tr", {}, element("td", {}, ...marked(label)), ...marks, element("td", {}, ...messages));
}

function table(rows) {
  const heads = ["저장한 것", "기본값", "True", "False", "mmap", "오류와 경고의 글"];
  const head = element("tr", {}, ...heads.map((text) => element("th", { textContent: text })));
  const made = element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows.map(line)));
  return element("div", { className: "md-typeset__scrollwrap", tabIndex: 0 }, made);
}

/** 양식을 보이고, 고를 때마다 결과를 바꿉니다. 결과 파일은 처음 고를 때 한 번 받습니다. */
export function open(form) {
  let matrix;
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
    const opened = rows.filter(({ cells }) => Object.values(cells).some((o) => told(o).ok)).length;
    status.textContent = `${writer}에서 쓴 파일 ${rows.length}가지 가운데 ${opened}가지를 ${reader}에서 열 수 있습니다.`;
    form.querySelector(".versions").replaceChildren(table(rows));
  });
  form.hidden = false;
}
