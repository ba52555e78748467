// 메시지 안의 값을 읽어, 어느 항목인지와 이 글에서 무엇을 알 수 있는지를 말합니다.
// 함수마다 { path?, otherwise?, says }를 돌려주거나, 읽을 것이 없으면 null을 돌려줍니다.
// path는 이 값이 가리키는 항목이고, otherwise는 무늬로 찾은 것이 없을 때의 항목입니다.

import { compact } from "./clean.js";
import { explainKeys } from "./keys.js";

/** 첫 바이트의 번호 → 무엇의 파일인가 */
const FIRST_BYTES = {
  118: ["git-lfs-pointer", "Git-LFS 포인터(version …)의 첫 글자입니다"],
  60: ["html-page", "HTML이나 XML의 첫 글자입니다. 파일 대신 웹 페이지를 내려받았습니다"],
  31: ["compressed-file", "gzip으로 압축한 파일의 첫 바이트입니다. 압축부터 푸세요"],
  123: ["json-or-text-file", "JSON의 첫 글자입니다. 설정 파일을 모델로 열었습니다"],
  149: ["unsupported-operand-149", "pickle 프로토콜 4 이상이 쓰는 명령입니다"],
  72: ["load-hdf5-with-torch", "HDF5(.h5) 파일의 앞부분입니다. Keras로 저장한 파일입니다"],
};

function operand(text) {
  const number = text.match(/Unsupported operand (\d+)/i);
  const key = text.match(/invalid load key, '(\\x[0-9a-f]{2}|\\[ntr]|.)'/i);
  if (!number && !key) return null;
  const code = number ? Number(number[1]) : byteOf(key[1]);
  const shown = code > 32 && code < 127 ? `글자 '${String.fromCharCode(code)}'` : `바이트 0x${code.toString(16).padStart(2, "0")}`;
  const [slug, meaning] = FIRST_BYTES[code] ?? [];
  const says = meaning ?? "torch.save가 쓰는 명령이 아닙니다. 파일의 앞부분을 들여다보세요";
  return { path: slug && `errors/${slug}/`, otherwise: "errors/unsupported-operand-other/", says: [`${number ? code : key[1]} = ${shown}. ${says}.`] };
}

function byteOf(key) {
  if (key.startsWith("\\x")) return parseInt(key.slice(2), 16);
  return { "\\n": 10, "\\t": 9, "\\r": 13 }[key] ?? key.charCodeAt(0);
}

/** 부르기만 해도 명령이나 코드가 실행될 수 있는 이름 */
const DANGEROUS =
  /^(posix|nt|os|subprocess|socket|shutil|sys|runpy|importlib|pty|commands)\.|^(__builtin__|builtins)\.(eval|exec|compile|open|__import__)$|^(eval|exec|compile|open|__import__)$/;

/** GLOBAL의 이름 → 할 일. 위에서부터 보아 처음 맞는 것입니다. */
const GLOBALS = [
  [/^__main__\.(.+)$/, (_, name) => `저장한 스크립트의 클래스 ${name}의 객체가 들어 있습니다. 모델 객체라면 state_dict()를, 설정이라면 보통의 값을 저장하세요.`],
  [/^numpy\.random/, () => "NumPy의 난수 생성기 상태입니다. 보통의 값으로 바꾸어 저장하세요."],
  [/^numpy\./, () => "NumPy 값입니다. 수는 float()나 int()로, 배열은 torch.from_numpy()로 바꾸어 저장하세요."],
  [/^argparse\.Namespace$/, () => "args 객체입니다. vars(args)로 딕셔너리를 만들어 저장하세요."],
  [/^pathlib\./, () => "경로 객체입니다. str(path)로 저장하세요."],
  [/^collections\.defaultdict$/, () => "defaultdict입니다. dict(...)로 바꾸어 저장하세요."],
  [/^datetime\./, () => "날짜 객체입니다. isoformat()으로 글을 만들어 저장하세요."],
  [/^torch\.optim\.lr_scheduler/, () => "스케줄러 객체입니다. scheduler.state_dict()를 저장하세요."],
  [/^torch\.optim\./, () => "옵티마이저 객체입니다. optimizer.state_dict()를 저장하세요."],
  [/^torch\.nn\.parallel\./, () => "감싼 모델 객체입니다. model.module.state_dict()를 저장하세요."],
  [/^torch\.nn\.modules\./, (name) => `모델 객체(${name.split(".").pop()})가 통째로 들어 있습니다. model.state_dict()를 저장하세요.`],
  [/^torch\._C\.Generator$/, () => "난수 생성기 객체입니다. generator.get_state()를 저장하세요."],
  [/^[^.]+$/, () => "이 이름은 허용 목록에 없습니다."],
  [/^([^.]*)\./, (_, library) => `라이브러리 ${library}의 클래스입니다. 파일을 만든 사람을 믿을 수 있을 때만 그 라이브러리를 설치하고, safe_globals로 그 이름만 허용하세요.`],
];

function global(text) {
  const found = text.match(/GLOBAL ([\w.]+?)(?= was not an allowed|\s*$|[^\w.])/) ?? text.match(/add_safe_globals\(\[([\w.]+)\]\)/);
  if (!found) return null;
  const name = found[1];
  if (DANGEROUS.test(name)) {
    return { path: "errors/weights-only-dangerous/", says: [`${name}: 명령을 실행할 수 있는 이름입니다. 이 파일을 열지 마세요.`] };
  }
  const [hit, advise] = GLOBALS.map(([pattern, advice]) => [name.match(pattern), advice]).find(([match]) => match);
  return { otherwise: "errors/weights-only-unknown-library/", says: [`${name}: ${advise(...hit)}`] };
}

/** `size mismatch for 이름: 파일의 모양, 모델의 모양` */
const MISMATCH =
  /sizemismatchfor(.+?):copyingaparamwithshape(?:torch\.Size\()?[[(]?([\d,]*)[\])]*fromcheckpoint,theshapeincurrentmodelis(?:torch\.Size\()?[[(]?([\d,]*)[\])]*/g;

function shapes(text) {
  const list = [...compact(text).matchAll(MISMATCH)].map(([, name, file, model]) => ({
    name, file: sizes(file), model: sizes(model),
  }));
  if (!list.length) return null;
  const layers = new Set(list.map(({ name }) => name.replace(/\.(weight|bias)$/, "")));
  const says = list.slice(0, 4).map(describe);
  if (list.length > 4) says.push(`모두 ${list.length}개의 모양이 다릅니다.`);
  const slug = /ignore_mismatched_sizes/.test(text) ? "hf-size-mismatch" : mismatchKind(list, layers);
  return { path: `errors/${slug}/`, says };
}

function sizes(text) {
  return text.split(",").filter(Boolean).map(Number);
}

function describe({ name, file, model }) {
  const shown = `${name}: 파일은 [${file.join(", ")}], 모델은 [${model.join(", ")}]`;
  if (file.length !== model.length) return `${shown}. 차원의 수가 다릅니다.`;
  const changed = file.flatMap((size, i) => (size === model[i] ? [] : [i]));
  const where = changed.map((i) => `${i}번 차원 ${file[i]} → ${model[i]}`).join(", ");
  return `${shown}. ${where}.`;
}

const product = (shape) => shape.reduce((a, b) => a * b, 1);
const EMBEDDING = /(emb|wte|wpe|token|vocab|pos_|position|conv1|patch_embed|stem|conv_in)/i;

function mismatchKind(list, layers) {
  const [first] = list;
  if (layers.size > 2) return "size-mismatch-many";
  if (list.every(({ file, model }) => product(file) === product(model))) return "size-mismatch-scalar";
  const firstDimension = ({ file, model }) => file[0] !== model[0] && file.slice(1).join() === model.slice(1).join();
  const hasBias = list.some(({ file }) => file.length === 1);
  if (EMBEDDING.test(first.name) && !hasBias) return "size-mismatch-embedding";
  if (list.every(firstDimension)) return "size-mismatch-head";
  return layers.size === 1 ? "size-mismatch-embedding" : "size-mismatch-many";
}

function device(text) {
  const count = text.match(/CUDA device (\d+) but torch\.cuda\.device_count\(\) is (\d+)/i);
  if (count) {
    return { path: "errors/cuda-device-count/", says: [
      `파일은 cuda:${count[1]}에서 저장되었고 여기의 GPU는 ${count[2]}개입니다. map_location={"cuda:${count[1]}": "cuda:0"}이나 map_location="cpu"로 불러오세요.`,
    ] };
  }
  if (/CUDA device but torch\.cuda\.is_available\(\) is False/i.test(text)) {
    return { path: "errors/cuda-file-on-cpu/", says: ['map_location="cpu"로 불러오세요.'] };
  }
  const tag = text.match(/tagged with ([\w:.-]+)\)/i);
  if (tag) return { says: [`map_location이나 파일에 적힌 장치의 이름이 ${tag[1]}입니다. "cpu", "cuda", "cuda:0", "mps" 가운데 여기에 있는 것으로 불러오세요.`] };
  const missing = text.match(/Storage device not recognized: (\w+)/i);
  if (missing) return { says: [`${missing[1]}에서 저장한 파일입니다. map_location="cpu"로 불러온 뒤 원하는 장치로 옮기세요.`] };
  return null;
}

/** torch.load를 지나온 트레이스백의 ModuleNotFoundError. 다른 곳에서 난 것은 우리 일이 아닙니다. */
function moduleName(text) {
  const missing = text.match(/No module named '([\w.]+)'/i);
  if (!missing || !/find_class|torch\.load\(|serialization\.py|unpickl/i.test(text)) return null;
  return { otherwise: "errors/no-module-named/", says: [`파일에 적힌 클래스가 ${missing[1]} 모듈에 있는데, 여기에는 그 모듈이 없습니다.`] };
}

/** 이유가 적힌 부분이 잘려 나간 글. 가장 흔한 까닭을 말합니다. */
function weightsOnly(text) {
  return /Weights only load failed/i.test(text) ? { otherwise: "errors/weights-only-own-class/", says: [] } : null;
}

const READERS = [explainKeys, shapes, operand, global, device, moduleName, weightsOnly];

/** 다듬은 글에서 읽은 것을 모두 돌려줍니다. 메시지의 빈칸이 줄바꿈으로 바뀐 글도 읽습니다. */
export function explain(text) {
  const line = text.replace(/\s+/g, " ");
  return READERS.map((read) => read(line)).filter(Boolean);
}
