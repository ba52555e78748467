// 한국어 질문을 검색어로 바꿉니다: 조사와 어미를 떼고, 붙여 쓴 말을 나눕니다.
// 색인 쪽의 짝은 hooks/search_words.py입니다.

const MOST = 48; // 검색어의 수. 긴 오류 글은 앞에서부터 이만큼만 찾습니다.
const SEPARATORS = /[\s,:!?=[\]()<>"'`/{}|;&@#%$\\*^~+…“”‘’·]+/;

const STOP = new Set(
  ("the a an is are was were be in on of for to from and or not with that this it as by at you your if do can did " +
    "방법 법 어떻게 왜 뭐 무엇 무슨 것 거 수 때 등 좀 및 또는 그리고 하나요 되나요 있나요 인가요 하나 하는 하면 하고 해요 했는데 했더니 " +
    "되는 되면 싶어요 싶은데 있는 있어요 없나요 주세요 알려 나요 나와요 나옵니다 나는데 떠요 뜹니다 뜨는 안돼요 해야 하려면 뭘 뭔가요 거 안 못 제가 저는 그냥").split(" "),
);

// 이 사이트의 거의 모든 페이지에 있는 말. 다른 말과 함께 물으면 가볍게 셉니다.
const EVERYWHERE = new Set("저장 저장하 불러오 불러오기 모델 파일 torch pytorch 파이토치 파이썬 python 오류 에러 error 문제".split(" "));

// 긴 것부터 뗍니다.
const PARTICLES =
  "으로부터 에서부터 이라고 이라는 이라면 에서는 에서도 에게서 으로만 으로는 으로도 까지만 부터는 처럼은 이랑 이나 이란 이라 에는 에도 에만 에서 에게 한테 부터 까지 처럼 보다 마다 대로 밖에 으로 로는 로도 로만 라고 라는 라면 라서 하고 이고 이며 이면 이랑 인데 만으로 만큼 와의 과의 들은 들을 들이 들의 은 는 이 가 을 를 의 에 로 와 과 도 만 들 랑 나".split(" ");
const ENDINGS = (
  "하려고 하려면 하는데 하나요 합니다 했습니다 했는데 했더니 했어요 하지 하면 하기 하는 하고 하며 해서 해야 해도 해요 했다 한다 할까요 될까요 되나요 됩니다 됐는데 됐어요 되지 되면 되기 되는 되고 돼요 돼서 된다 시키기 시키는 " +
  "습니다 었습니다 았습니다 었는데 았는데 었어요 았어요 으려면 으려고 려면 려고 는데 는지 나요 네요 어요 아요 여요 니다 다가 거나 면서 으면 으니 어서 아서 어도 아도 지만 지도 지 면 기 는 고 며 서 야 도 요 다 게 니 음 은 을"
).split(" ").sort((a, b) => b.length - a.length);

const HANGUL = /[가-힣]/;
const BASE = 0xac00;

/** 마지막 글자를 어간의 꼴로 되돌립니다: 불러올 → 불러오, 열려 → 열리, 저장해 → 저장하, 됐 → 되 */
function plain(word) {
  const last = word.charCodeAt(word.length - 1) - BASE;
  if (last < 0 || last >= 11172) return [];
  const rest = word.slice(0, -1);
  const [lead, vowel, tail] = [Math.floor(last / 588), Math.floor((last % 588) / 28), last % 28];
  const letter = (v, t = 0) => rest + String.fromCharCode(BASE + lead * 588 + v * 28 + t);
  const found = [];
  if ([4, 8, 16, 17, 20].includes(tail)) found.push(letter(vowel)); // ㄴ ㄹ ㅁ ㅂ ㅆ
  if (tail === 0 || tail === 20) {
    const contracted = { 6: 20, 9: 8, 14: 13, 1: 0, 10: 11 }; // ㅕ→ㅣ ㅘ→ㅗ ㅝ→ㅜ ㅐ→ㅏ ㅙ→ㅚ
    if (vowel in contracted) found.push(letter(contracted[vowel]));
  }
  return found;
}

function without(word, endings) {
  const ending = endings.find((e) => word.endsWith(e) && word.length - e.length >= 2);
  return ending ? word.slice(0, -ending.length) : null;
}

/** 낱말 하나를 찾을 꼴들. 앞의 것이 본래 꼴입니다. */
function forms(word) {
  if (!HANGUL.test(word)) return [word];
  const found = new Set([word]);
  for (const list of [PARTICLES, ENDINGS]) {
    for (const base of [...found]) {
      const shorter = without(base, list);
      if (shorter) found.add(shorter);
    }
  }
  for (const base of [...found]) for (const stem of plain(base)) if (stem.length > 1) found.add(stem);
  for (const base of [...found]) if (base.length > 2 && /[하되]$/.test(base)) found.add(base.slice(0, -1));
  const longest = [...found].find((f) => f.length >= 4 && /^[가-힣]+$/.test(f));
  if (longest) {
    for (let i = 2; i <= longest.length - 2; i++) found.add(longest.slice(0, i)).add(longest.slice(i));
  }
  return [...found];
}

/** 한글과 영문이 붙은 말을 나눕니다: `GPU에서` → GPU, 에서 */
function pieces(token) {
  return HANGUL.test(token) ? token.split(/(?<=[가-힣])(?=[\w.])|(?<=[\w.])(?=[가-힣])/) : [token];
}

/** 질문 → 일꾼이 읽을 검색어. 본래 꼴은 무겁게, 나머지는 앞부분이 같은 것을 찾습니다. */
export function expand(query) {
  const terms = new Map();
  const add = (term, weight) => {
    if (term.length > 1 || /[^\x00-\x7f]/.test(term)) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  };
  for (const token of query.toLowerCase().split(SEPARATORS)) {
    const parts = pieces(token.replace(/^[.\-]+|[.\-]+$/g, ""));
    for (const [i, part] of parts.entries()) {
      if (!part || part.length > 60 || STOP.has(part)) continue;
      if (i > 0 && HANGUL.test(part) && (PARTICLES.includes(part) || ENDINGS.includes(part))) continue;
      const [first, ...others] = forms(part);
      add(first, [first, ...others].some((form) => EVERYWHERE.has(form)) ? 1 : 4);
      others.forEach((other) => { if (!STOP.has(other)) add(other, EVERYWHERE.has(other) ? 1 : 2); });
      if (/^[\w]+(\.[\w]+)+$/.test(part)) add(part.split(".").pop(), 1);
    }
    if (terms.size >= MOST) break;
  }
  return [...terms].slice(0, MOST).map(([term, weight]) => (weight > 1 ? `${term}*^${weight}` : `${term}*`)).join(" ");
}
