// 항목들의 자료를 한 번만 받아, 글을 해독하는 함수를 돌려줍니다. 해독기의 칸과 검색창이 함께 씁니다.

import { decode, prepare } from "./decode.js";

export const ROOT = new URL("../../../", import.meta.url);

let loading;

/** @returns {Promise<(text: string) => ReturnType<typeof decode>>} 받지 못하면 거절됩니다. */
export function load() {
  loading ??= fetch(new URL("_site/decoder.json", ROOT))
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.status))))
    .then(prepare)
    .then((book) => (text) => decode(text, book));
  loading.catch(() => { loading = undefined; });
  return loading;
}
