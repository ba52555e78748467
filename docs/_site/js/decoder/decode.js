// 붙여 넣은 글 → 맞는 항목. 화면과 떨어져 있어 그대로 시험할 수 있습니다.

import { clean } from "./clean.js";
import { explain } from "./explain.js";
import { COMPARED } from "./keys.js";
import { certain, prepare, similar } from "./match.js";

export { prepare };

/**
 * @param {string} text 붙여 넣은 글
 * @param {ReturnType<typeof prepare>} book 준비한 항목들
 * @returns {{ certain: object[], similar: object[], says: string[] }}
 *   확실한 항목, 비슷한 항목(겹치지 않게), 글에서 읽은 것을 풀어 쓴 문장들
 */
export function decode(text, book) {
  const cleaned = clean(text);
  const findings = explain(cleaned);
  const find = (key) => findings.flatMap((f) => book.entries.filter(({ path }) => path === f[key]));
  const named = find("path");
  const matched = certain(cleaned, book).filter(({ path }) => !named.length || !COMPARED.includes(path));
  const sure = [...new Set([...named, ...matched, ...(matched.length ? [] : find("otherwise").slice(0, 1))])];
  const alike = similar(cleaned, book).filter((entry) => !sure.includes(entry));
  return { certain: sure.slice(0, 4), similar: alike.slice(0, sure.length ? 2 : 5), says: findings.flatMap(({ says }) => says) };
}
