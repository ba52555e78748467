// 고르기 도우미(guide/choose). 페이지에 있는 질문을 보이게 하고, 대답에 맞는 방법만 남깁니다.
// 이 파일이 없어도 다섯 가지 방법은 모두 보통 본문으로 읽힙니다.

/** 질문과 대답. 페이지의 라디오 단추의 name, value와 같습니다. */
export const QUESTIONS = {
  goal: ["infer", "tune", "resume"], // 추론, 미세 조정, 학습 이어서 하기
  who: ["me", "anyone"], // 여는 사람: 우리 팀, 모르는 사람
  code: ["yes", "no", "changed"], // 모델을 만드는 코드: 있음, 없음, 만든 뒤에 구조를 바꿈
};

/** 방법. 페이지의 <section data-way>와 같습니다. */
export const WAYS = {
  "state-dict": "state_dict",
  "whole-model": "모델 전체",
  checkpoint: "학습 재개용 체크포인트",
  safetensors: "safetensors",
  export: "torch.export",
};

const TRUSTED_EXPORT =
  "계산 그래프가 파일에 있어 모델 코드 없이 실행됩니다. 열 때 pickle을 쓰므로, 받는 사람이 보낸 사람을 믿을 수 있어야 합니다.";

// 위에서부터 보아 조건이 모두 맞는 첫 줄이 답입니다. 마지막 줄은 조건이 없어 늘 맞습니다.
const RULES = [
  [{ goal: "resume", code: "yes" }, "checkpoint",
    "가중치에 더해 옵티마이저와 스케줄러의 상태, 에폭까지 있어야 멈춘 곳에서 이어집니다."],
  [{ goal: "resume", code: "changed" }, "checkpoint",
    "옵티마이저의 상태까지 담습니다. 구조를 바꾸는 코드도 남겨 두었다가, 같은 구조를 만든 다음에 불러오세요."],
  [{ goal: "resume" }, "checkpoint",
    "옵티마이저의 상태까지 담습니다. 학습하려면 모델을 만드는 코드가 있어야 하니 코드도 함께 옮기세요."],
  [{ goal: "infer", code: "no", who: "me" }, "export",
    "계산 그래프가 파일에 있어 모델 코드 없이 실행됩니다."],
  [{ goal: "infer", code: "no" }, "export", TRUSTED_EXPORT],
  [{ goal: "infer", code: "changed", who: "me" }, "export",
    "바꾼 구조까지 계산 그래프로 담습니다. 모델 코드 없이 실행됩니다."],
  [{ goal: "infer", code: "changed" }, "export", TRUSTED_EXPORT],
  [{ code: "changed", who: "me" }, "whole-model",
    "코드로 다시 만들 수 없는 구조라면 모델 객체를 통째로 담아야 합니다. 클래스의 코드가 그대로 있는 곳에서만 열립니다."],
  [{ who: "anyone", code: "yes" }, "safetensors",
    "pickle이 없는 형식이라, 모르는 사람이 열어도 파일이 코드를 실행하지 못합니다."],
  [{ who: "anyone" }, "safetensors",
    "파일이 코드를 실행하지 못하는 형식입니다. 미세 조정에는 모델을 만드는 코드가 필요하니 함께 공개하세요."],
  [{ code: "no" }, "state-dict",
    "미세 조정에는 모델을 만드는 코드가 필요합니다. 코드와 state_dict를 함께 옮기세요."],
  [{}, "state-dict", "모델을 만드는 코드가 있으니 가중치만 옮기면 됩니다. PyTorch만 있으면 열립니다."],
];

/** 세 질문에 모두 답했을 때의 추천: { way, why }. */
export function recommend(answers) {
  const [, way, why] = RULES.find(([when]) =>
    Object.entries(when).every(([question, answer]) => answers[question] === answer),
  );
  return { way, why };
}

/** 아직 답하지 않은 질문에 무엇을 답하느냐에 따라 나올 수 있는 추천을 모두 돌려줍니다. */
export function possible(answers) {
  const open = Object.keys(QUESTIONS).find((question) => !(question in answers));
  if (!open) return [recommend(answers)];
  return QUESTIONS[open].flatMap((answer) => possible({ ...answers, [open]: answer }));
}

const PANELS = "section[data-way]";

function update(form) {
  const results = possible(Object.fromEntries(new FormData(form)));
  const ways = Object.keys(WAYS).filter((way) => results.some((result) => result.way === way));
  const reasons = new Set(results.map((result) => result.why));
  for (const panel of document.querySelectorAll(PANELS)) {
    panel.hidden = !ways.includes(panel.dataset.way);
  }
  const names = ways.map((way) => WAYS[way]).join(", ");
  const title = document.createElement("strong");
  title.textContent = ways.length > 1 ? `남은 방법 ${ways.length}가지` : `추천: ${names}`;
  const rest = ways.length > 1 ? names : reasons.size === 1 ? [...reasons][0] : "";
  form.querySelector("[role=status]").replaceChildren(title, " ", rest);
}

/** 숨긴 방법 안을 가리키는 링크도 열리게 합니다. */
function reveal(hash) {
  const target = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
  const panel = target && target.closest(`${PANELS}[hidden]`);
  if (!panel) return;
  panel.hidden = false;
  target.scrollIntoView();
}

/** 질문을 보이고, 대답을 따라 방법을 고르게 합니다. */
export function open(form) {
  form.addEventListener("change", () => update(form));
  form.addEventListener("reset", () => setTimeout(() => update(form)));
  form.hidden = false;
}

if (typeof document !== "undefined") {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href*='#']");
    if (link && link.pathname === location.pathname) reveal(link.hash);
  }, true);
  addEventListener("hashchange", () => reveal(location.hash));
}
