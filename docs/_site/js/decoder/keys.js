// 누락된 키와 예상하지 못한 키의 두 목록을 견주어, 왜 다른지 말합니다.

import { compact } from "./clean.js";

/** 두 목록을 견주어야만 알 수 있는 항목. 견준 결과가 있으면 무늬로 찾은 것은 버립니다. */
export const COMPARED = ["renamed-layers", "missing-keys-only", "unexpected-keys-only", "other-architecture"].map(
  (slug) => `errors/${slug}/`,
);

const MOST = 300; // 목록마다 이만큼만 견줍니다. 이유는 앞부분에 드러납니다.

/** 체크포인트 딕셔너리의 바깥 키로 흔한 이름 */
const OUTER =
  /^(epochs?|steps?|global_step|iter(ation)?s?|optimizers?(_state(_dict|s)?)?|optim|(lr_)?schedulers?(_state(_dict)?)?|loss(es)?|best_\w+|model|net|network|(model_)?state_dict|model_state|weights|params|args|config|cfg|opt|scaler|ema|amp|rng_state|hyper_parameters|callbacks|loops|pytorch-lightning_version|train_\w+|val_\w+|accuracy|acc|date|version)$/i;
const WEIGHTS = /^(model|net|network|(model_)?state_dict|model_state|weights|params|ema)$/i;

/** 이름만 보고 아는 키: [무늬, 항목, 모든 키가 맞아야 하는지]. 위에서부터 봅니다. */
const KNOWN = [
  [/_extra_state$/, "extra-state", true],
  [/(^|\.)total_(ops|params)$/, "profiler-keys", false],
  [/^n_averaged$/, "ema-keys", false],
  [/(^|\.)(weight_u|parametrizations\.\w+\.0\._[uv])$/, "spectral-norm-keys", false],
  [/(^|\.)(weight_[gv]|parametrizations\.\w+\.original[01])$/, "weight-norm-keys", false],
  [/_(orig|mask)$/, "pruned-keys", false],
  [/(^|\.)(scale|zero_point|_packed_params(\.\w+)*|absmax|quant_map|quant_state\.\w+)$/, "quantized-keys", false],
  [/(^|\.)(position_ids|num_batches_tracked|\w*mask|relative_position_index|inv_freq|freqs_cis|pe|mean|std)$/, "buffer-keys", true],
  [/(^|\.)(running_mean|running_var|num_batches_tracked)$/, "norm-layer-keys", true],
];

function list(text, title) {
  const found = text.match(new RegExp(`${title}key\\(s\\)instate_dict:((?:"[^"]*",?)+)`, "i"));
  return found ? [...found[1].matchAll(/"([^"]*)"/g)].map((m) => m[1]).slice(0, MOST) : [];
}

/** 키 목록이 없으면 null, 있으면 { path, says }. */
export function explainKeys(line) {
  const text = compact(line);
  const found = compare(text);
  // safetensors의 load_model은 목록을 마침표 없이 끝냅니다. 나머지는 torch의 글과 같습니다.
  if (found && /"(Unexpectedkey|$)/i.test(text)) return { ...found, path: "errors/safetensors-load-model/" };
  if (/runningstatsbuffer/i.test(text)) return { path: "errors/instance-norm-stats/", says: found?.says ?? [] };
  return found;
}

function compare(text) {
  const missing = list(text, "Missing");
  const unexpected = list(text, "Unexpected");
  if (!missing.length && !unexpected.length) return null;
  const early = outer(missing, unexpected) ?? known(missing, unexpected);
  if (early) return early;
  if (isCut(text, missing, unexpected)) return half(unexpected);
  return (
    prefix(missing, unexpected) ??
    oneSided(missing, unexpected) ??
    (text.split("sizemismatchfor").length > 4 ? null : renamed(missing, unexpected)) ?? {
      path: "errors/other-architecture/",
      says: [`모델에만 있는 키 ${missing.length}개와 파일에만 있는 키 ${unexpected.length}개 사이에 공통점이 없습니다. 다른 모델의 파일로 보입니다.`],
    }
  );
}

/** 두 목록 가운데 하나가 잘려 나간 글인지. 목록은 `".`으로 끝납니다. */
function isCut(text, missing, unexpected) {
  if (missing.length && unexpected.length) return false;
  if (missing.length) return !/Missingkey\(s\)instate_dict:("[^"]*",)*"[^"]*"\./i.test(text);
  return !/inloadingstate_dictfor[^:]*:Unexpectedkey/i.test(text);
}

/** 반만 남은 글에서는 접두사만 알아볼 수 있습니다. */
function half(unexpected) {
  if (!unexpected.length) return null;
  if (unexpected.some((key) => key.includes("_orig_mod."))) return wrapped("_orig_mod.", "orig-mod-prefix");
  if (unexpected.every((key) => /(^|\.)module\./.test(key))) return wrapped("module.", "module-prefix");
  return null;
}

function wrapped(front, slug) {
  return { path: `errors/${slug}/`, says: [`파일의 키에만 있는 부분: ${front}`] };
}

/** 점이 없는 키만 남았다면 체크포인트의 바깥 키입니다. 모델의 키는 대개 `계층.weight`처럼 점이 있습니다. */
function outer(missing, unexpected) {
  if (!unexpected.length || unexpected.some((key) => key.includes("."))) return null;
  const tensors = unexpected.some((key) => /weight|bias/.test(key));
  const layered = missing.length > 0 && missing.every((key) => key.includes(".")) && !tensors;
  if (!layered && !unexpected.some((key) => OUTER.test(key))) return null;
  const weights = unexpected.find((key) => WEIGHTS.test(key));
  const shown = unexpected.slice(0, 5).join(", ");
  const cure = weights ? `checkpoint["${weights}"]만 load_state_dict에 넘기세요.` : "그 안에서 가중치가 든 것만 load_state_dict에 넘기세요.";
  return { path: "errors/checkpoint-passed-whole/", says: [`파일의 바깥 키(${shown})가 그대로 왔습니다. ${cure}`] };
}

function known(missing, unexpected) {
  const all = [...missing, ...unexpected];
  for (const [pattern, slug, every] of KNOWN) {
    const hits = all.filter((key) => pattern.test(key));
    if (every ? hits.length === all.length : hits.length) {
      const shown = hits.slice(0, 3).join(", ") + (hits.length > 3 ? " 들" : "");
      return { path: `errors/${slug}/`, says: [`${shown}: 키의 이름에서 원인을 알 수 있습니다.`] };
    }
  }
  return null;
}

/** 같은 것의 수를 세어, 많은 것부터 [것, 수]로 돌려줍니다. */
function tally(items) {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** 긴 쪽의 키마다 `part`로 나온 것 가운데, 적은 쪽 키의 반 이상에서 나온 것. 없으면 null입니다. */
function majority(longer, shorter, part) {
  const known = new Set(shorter);
  const [best] = tally(longer.map((key) => part(key.split("."), known)).filter((found) => found !== undefined));
  return best && best[1] * 2 >= Math.min(longer.length, shorter.length) ? best : null;
}

/** 떼면 아는 키가 되는 앞부분. `net.conv.weight` → `net.` */
function front(parts, known) {
  const at = parts.findIndex((_, i) => i > 0 && known.has(parts.slice(i).join(".")));
  return at > 0 ? `${parts.slice(0, at).join(".")}.` : undefined;
}

/** 빼면 아는 키가 되는 조각 하나. `encoder.module.conv` → `module` */
function inside(parts, known) {
  return parts.find((_, i) => known.has(parts.filter((_, j) => j !== i).join(".")));
}

const WRAPPERS = { module: "module-prefix", _orig_mod: "orig-mod-prefix" };

function prefix(missing, unexpected) {
  const extra = majority(unexpected, missing, front);
  if (extra) {
    const [part, count] = extra;
    const slug = part.includes("_orig_mod.") ? "orig-mod-prefix" : part === "module." ? "module-prefix" : "other-prefix";
    return { path: `errors/${slug}/`, says: [`파일의 키에만 있는 앞부분: ${part} (떼면 ${count}개가 모델의 키와 맞습니다)`] };
  }
  const middle = majority(unexpected, missing, inside);
  if (middle) {
    const [part, count] = middle;
    return { path: `errors/${WRAPPERS[part] ?? "other-prefix"}/`, says: [`파일의 키 중간에만 있는 부분: ${part}. (떼면 ${count}개가 모델의 키와 맞습니다)`] };
  }
  const lacking = majority(missing, unexpected, front) ?? majority(missing, unexpected, inside);
  if (!lacking) return unexpected.some((key) => key.includes("_orig_mod.")) && missing.length ? half(unexpected) : null;
  const [part, count] = lacking;
  const lora = missing.some((key) => key.includes("lora_"));
  const cure = lora ? "LoRA로 감싸기 전의 모델에 먼저 불러오세요" : "감싼 모델이라면 안쪽의 모델에 불러오세요";
  return { path: "errors/missing-prefix/", says: [`모델의 키에만 있는 부분: ${part} (${cure}. ${count}개가 맞습니다)`] };
}

function oneSided(missing, unexpected) {
  if (missing.length && unexpected.length) return null;
  const keys = missing.length ? missing : unexpected;
  const tops = [...new Set(keys.map((key) => key.split(".").slice(0, -1).join(".") || key))];
  const shown = tops.slice(0, 4).join(", ") + (tops.length > 4 ? " 들" : "");
  if (unexpected.length) {
    return { path: "errors/unexpected-keys-only/", says: [`파일에만 있는 계층: ${shown}. 모델의 나머지 키는 모두 맞습니다.`] };
  }
  const tied = keys.length === 1 && /(lm_head|decoder|output|embed_out|emb\w*|wte|shared)\.weight$/.test(keys[0]);
  return { path: `errors/${tied ? "tied-key-missing" : "missing-keys-only"}/`, says: [`모델에만 있는 계층: ${shown}. 파일의 나머지 키는 모두 맞습니다.`] };
}

/** 끝이 같은 키끼리 짝을 지어, 달라진 조각을 셉니다. */
function renamed(missing, unexpected) {
  if (missing.length !== unexpected.length) return null;
  const changes = [];
  const rest = [...unexpected];
  for (const key of missing) {
    const parts = key.split(".");
    const at = rest.map((other) => other.split(".")).findIndex((other) => other.at(-1) === parts.at(-1) && other.length === parts.length);
    if (at < 0) return null;
    const [other] = rest.splice(at, 1);
    changes.push(difference(other.split("."), parts).join(" → "));
  }
  const shown = tally(changes).slice(0, 4).map(([change]) => change);
  return { path: "errors/renamed-layers/", says: [`이름이 바뀐 것으로 보입니다(파일 → 모델): ${shown.join(", ")}.`] };
}

/** 앞뒤로 같은 조각을 뺀 나머지 */
function difference(a, b) {
  while (a.length > 1 && b.length > 1 && a[0] === b[0]) { a.shift(); b.shift(); }
  while (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1)) { a.pop(); b.pop(); }
  return [a.join("."), b.join(".")];
}
