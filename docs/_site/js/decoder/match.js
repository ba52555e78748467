// 다듬은 글에 맞는 항목을 찾습니다. 무늬가 맞으면 확실하고, 글자가 비슷하면 비슷한 항목입니다.

import { message, squeeze } from "./clean.js";

/** 무늬의 조각들. `*`는 아무 글이나 뜻합니다. */
export function split(pattern) {
  return pattern.split("*").map(squeeze);
}

/** 조각들이 차례대로 글에 있는지. 수로 끝나는 조각은 더 긴 수와 맞지 않습니다. */
export function matches(pieces, squeezed) {
  let from = 0;
  for (const piece of pieces) {
    from = find(piece, squeezed, from);
    if (from < 0) return false;
  }
  return true;
}

/** 조각이 끝나는 자리. 없으면 -1입니다. */
function find(piece, text, from) {
  for (let at = text.indexOf(piece, from); at >= 0; at = text.indexOf(piece, at + 1)) {
    const end = at + piece.length;
    if (!(/\d$/.test(piece) && /\d/.test(text.charAt(end)))) return end;
  }
  return -1;
}

/** 글자 세 개짜리 조각들. 한글은 낱말 안의 두 글자도 조각입니다("디스크 꽉"처럼 짧게 묻습니다). */
function grams(text) {
  const found = new Set();
  const add = (part, size) => {
    for (let i = 0; i + size <= part.length; i++) found.add(part.slice(i, i + size));
  };
  add(squeeze(text), 3);
  for (const word of text.match(/[가-힣]{2,}/g) ?? []) add(word, 2);
  return found;
}

/** 항목들을 한 번만 준비합니다: 무늬의 조각과 길이, 글자 세 개짜리 조각들과 그 드문 정도. */
export function prepare(entries) {
  const prepared = entries.map((entry) => ({
    ...entry,
    patterns: entry.patterns.map((pattern) => ({ pieces: split(pattern), length: squeeze(pattern).length })),
    grams: grams([entry.title, entry.cause, entry.words, ...entry.patterns].join(" ")),
  }));
  const counts = new Map();
  for (const { grams: own } of prepared) {
    for (const gram of own) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return { entries: prepared, weight: (gram) => Math.log(1 + entries.length / (counts.get(gram) ?? 1)) };
}

/** 다듬은 글에 무늬가 맞는 항목들. 맞은 무늬가 긴 것이 먼저이고, 같으면 흔한 것이 먼저입니다. */
export function certain(text, { entries }) {
  const squeezed = squeeze(text);
  return entries
    .map((entry) => {
      const hits = entry.patterns.filter(({ pieces }) => matches(pieces, squeezed));
      return { entry, score: Math.max(0, ...hits.map(({ length }) => length)) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.entry.common - a.entry.common)
    .map(({ entry }) => entry);
}

const ALIKE = 0.5; // 마지막 오류 글의 이만큼이 항목에 있어야 비슷하다고 말합니다.

/** 다듬은 글과 글자가 비슷한 항목들. 닮은 것이 먼저입니다. 한국어 문장에 섞인 메시지는 메시지만으로도 찾습니다. */
export function similar(text, book) {
  const asked = message(text).slice(0, 2000);
  const found = alike(asked, book);
  const english = asked.replace(/[가-힣]+/g, " ").trim();
  return found.length || english === asked || english.length < 4 ? found : alike(english, book);
}

function alike(text, { entries, weight }) {
  const wanted = [...grams(text)];
  const sum = (list) => list.reduce((total, gram) => total + weight(gram), 0);
  const whole = sum(wanted);
  if (!whole) return [];
  return entries
    .map((entry) => ({ entry, score: sum(wanted.filter((g) => entry.grams.has(g))) / whole }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || b.entry.common - a.entry.common)
    .map(({ entry }) => entry);
}
