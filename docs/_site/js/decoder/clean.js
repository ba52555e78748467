// 붙여 넣은 글을 다듬습니다. 색 코드, 화면의 틀, 랭크 표시처럼 뜻이 없는 것을 걷어 냅니다.

export const LIMIT = 200_000; // 글자. 넘으면 앞 20,000자와 나머지 뒤쪽만 봅니다.
const HEAD = 20_000;

const ESCAPES = /\x1b(?:\][^\x07\x1b]*(?:\x07|\x1b\\)|\[[0-?]*[ -/]*[@-~]|[@-Z\\-_])|\[\d{1,2}(?:;\d{1,3})*m/g;
const FRAMES = /[\u2500-\u257f\u2580-\u259f]+/g; // rich가 그리는 네모의 선
const PREFIXES = /^(?:\s*(?:\[(?:rank)?\d+\]:?|\(\w+ pid=\d+[^)]*\)|rank ?\d+:|\d+:|[>|] |E {2,}(?=\S)))+/gim;

/** 긴 글에서 볼 부분. 오류 글은 끝에 있으므로 뒤쪽을 많이 남깁니다. */
export function trim(text) {
  if (text.length <= LIMIT) return text;
  return text.slice(0, HEAD) + "\n" + text.slice(HEAD - LIMIT);
}

/** 사람이 읽을 글로 다듬습니다. 줄은 그대로 둡니다. */
export function clean(text) {
  return trim(text)
    .replace(ESCAPES, "")
    .replace(FRAMES, "")
    .replace(/\r\n?/g, "\n")
    .replace(PREFIXES, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
}

/** 빈칸을 모두 뺍니다. 줄이 엉뚱한 데서 바뀐 글도 같아집니다. */
export function compact(text) {
  return text.replace(/\s+/g, "");
}

/** 비교에 쓸 꼴: 빈칸과 대소문자의 차이를 없앱니다. */
export function squeeze(text) {
  return compact(text).toLowerCase();
}

const ERROR_LINE = /^ *(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception|Warning|Interrupt|Exit)\b.*$/gm;

/** 마지막 오류 줄부터 끝까지. 그런 줄이 없으면 글 전체입니다. */
export function message(text) {
  const last = [...text.matchAll(ERROR_LINE)].pop();
  return last ? text.slice(last.index) : text;
}
