// Material의 검색 일꾼에게 가는 질문(type 2)을 길목에서 고칩니다: 한국어의 꼴을 늘리고(search/words.js),
// 오류 메시지라면 해독기가 아는 항목의 표시를 더합니다. 색인에는 항목마다 그 표시가 하나씩 있습니다.

let rewrite; // 검색창을 처음 열 때 받습니다. 받지 못하면 질문을 그대로 보냅니다.

function mark(path) {
  return `entry_${path.replace(/\W+/g, "_")}`;
}

function prepare() {
  const words = import("./search/words.js");
  const decoder = import("./decoder/book.js").then(({ load }) => load());
  words.then(({ expand }) => { rewrite ??= expand; }, () => {});
  Promise.all([words, decoder]).then(([{ expand }, decode]) => {
    const marks = ({ certain }) => certain.map(({ path }, i) => `${mark(path)}^${1000 - 100 * i}`);
    rewrite = (query) => [...marks(decode(query)), expand(query)].join(" ");
  }, () => {});
}

document.addEventListener("focusin", ({ target }) => {
  if (!rewrite && target.matches(".md-search__input")) prepare();
});

const send = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (message, ...rest) {
  const asked = rewrite && message?.type === 2 && typeof message.data === "string";
  return send.call(this, asked ? { ...message, data: rewrite(message.data) } : message, ...rest);
};
