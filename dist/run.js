export const id = 501;
export const ids = [501];
export const modules = {

/***/ 230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   E0: () => (/* binding */ pagesOf),
/* harmony export */   Mj: () => (/* binding */ withEach),
/* harmony export */   Qq: () => (/* binding */ HttpClient),
/* harmony export */   s7: () => (/* binding */ asGitHubError),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15);
const require = process.getBuiltinModule;


// src/github/repository.ts
var GitHubError = class extends Error {
  trouble;
  /** The message as it was said; `message` is the same as plain text. */
  said;
  constructor(message, trouble = "other") {
    super((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message)), this.name = "GitHubError", this.trouble = trouble, this.said = message;
  }
}, asGitHubError = (thrown) => thrown instanceof GitHubError ? thrown : new GitHubError((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStop */ .f6)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown).said)), reasonOf = (thrown, permission) => {
  let { said, trouble } = asGitHubError(thrown);
  return trouble === "forbidden" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${said}; grant ${permission} to github-token` : trouble === "missing" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${said}; github-token may lack ${permission}` : trouble === "token" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${said}; check the input github-token` : said;
}, PER_PAGE = 100, MOST_PAGES = 200;
async function* pagesOf(ask, path) {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    let entries = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(await ask("GET", path, { per_page: PER_PAGE, page }));
    if (yield entries, entries.length < PER_PAGE) return;
  }
}
var AT_ONCE = 20, withEach = async (items, does) => {
  let results = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    results.push(...await Promise.all(items.slice(at, at + AT_ONCE).map(does)));
  return results;
};

// scripts/stubs/http-client/index.js
var absent = (name) => () => {
  throw new Error(`${name} is not part of this bundle: the action asks for no OpenID Connect token.`);
}, HttpClient = class {
  get = absent("HttpClient.get");
  post = absent("HttpClient.post");
  getJson = absent("HttpClient.getJson");
  getAgent = () => {
  };
  getAgentDispatcher = () => {
  };
}, BearerCredentialHandler = absent("BearerCredentialHandler");




/***/ }),

/***/ 560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Aj: () => (/* binding */ REPORT_VERSION),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   BV: () => (/* binding */ bandOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Gu: () => (/* binding */ isWaiting),
/* harmony export */   Ij: () => (/* binding */ acts),
/* harmony export */   JA: () => (/* binding */ CELL),
/* harmony export */   Mj: () => (/* binding */ shortTime),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   RQ: () => (/* binding */ markdownOf),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VN: () => (/* binding */ blockOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   _7: () => (/* binding */ doneIn),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   _s: () => (/* binding */ weightOfField),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   gz: () => (/* binding */ SENTENCE),
/* harmony export */   h1: () => (/* binding */ isOfAccount),
/* harmony export */   l4: () => (/* binding */ reportJson),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   rL: () => (/* binding */ signOf),
/* harmony export */   sb: () => (/* binding */ undrifted),
/* harmony export */   se: () => (/* binding */ countedIn),
/* harmony export */   tS: () => (/* binding */ REPORT_SCHEMA_URL),
/* harmony export */   vx: () => (/* binding */ parted),
/* harmony export */   xE: () => (/* binding */ alert)
/* harmony export */ });
/* harmony import */ var _zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(753);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15);
const require = process.getBuiltinModule;



// src/kinds/words.ts
var inOrder = [..._zod_js__WEBPACK_IMPORTED_MODULE_0__/* .everyKind */ .Q8.slice(0, 1), ..._zod_js__WEBPACK_IMPORTED_MODULE_0__/* .everyKind */ .Q8.slice(1).toReversed()], rows = new Map(
  inOrder.flatMap(
    ([family, { wording }]) => Object.entries(wording.acts).map(([act, row]) => [act, { ...row, family }])
  )
), isAct = (name) => rows.has(name), RANKS = { takes: 0, reaches: 1, alters: 2, gives: 2, waits: 3 }, rank = (act) => RANKS[wordsOf(act).weight], wordsOf = (act) => {
  let row = rows.get(act);
  if (row === void 0) throw new Error(`There are no words for ${act}.`);
  return row;
}, acts = [...rows.keys()].filter(isAct).toSorted((a, b) => rank(a) - rank(b)), blockOf = (family) => _zod_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ[family].wording.block, isOfAccount = ({ act }) => wordsOf(act).family === "accounts", isWaiting = ({ act }) => wordsOf(act).weight === "waits";

// src/report/space.ts
var fits = (items, line, { max, measure }) => {
  let kept = [], left = max;
  for (let item of items) {
    let text = line(item);
    if (left -= measure(text) + 1, left < 0) break;
    kept.push(text);
  }
  return kept;
}, parted = (all, preferred, amount) => {
  let first = new Set([.../* @__PURE__ */ new Set([...preferred, ...all])].slice(0, amount));
  return [all.filter((each) => first.has(each)), all.filter((each) => !first.has(each))];
}, fold = (label, body) => `<details><summary>${label}</summary>

${body}

</details>`, alert = (kind, body) => [`[!${kind}]`, ...body.split(`
`)].map((line) => line === "" ? ">" : `> ${line}`).join(`
`);

// src/report/rows.ts
var hasFlag = (change, code2) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(change, code2) !== void 0, becomesAdmin = (change) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(change, "raise")?.to === "ADMIN", undrifted = (change) => ({
  ...change,
  flags: change.flags.filter(({ code: code2 }) => code2 !== "drift")
}), signOf = (change) => {
  let { sign } = wordsOf(change.act);
  return sign !== "~" && sign !== "+" ? sign : becomesAdmin(change) || hasFlag(change, "same-address") ? "!" : sign;
}, bandOf = (change) => {
  let sign = signOf(change);
  return sign === "-" ? 0 : sign === "!" ? 1 : 2;
}, orderOf = ({ act }) => acts.indexOf(act), weightOfField = ({ field, cleared }) => field === "permissionLevel" ? 0 : cleared ? 1 : 2, weightOf = ({ fields }) => Math.min(2, ...fields.map(weightOfField)), keyOf = (change) => isOfAccount(change) ? change.subject.id : change.subject.email, byImportance = (a, b) => bandOf(a) - bandOf(b) || Number(hasFlag(b, "protected")) - Number(hasFlag(a, "protected")) || orderOf(a) - orderOf(b) || weightOf(a) - weightOf(b) || (0,_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.target?.name ?? "", b.target?.name ?? "") || (0,_zod_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(keyOf(a), keyOf(b)), rankOf = ({ family, rows: [first] }) => family === "accounts" || first === void 0 ? -1 : orderOf(first), blocksOf = (changes) => {
  let rows2 = (changes.every((change) => hasFlag(change, "drift")) ? changes.map(undrifted) : changes).filter((change) => !isWaiting(change));
  return [...Map.groupBy(rows2, ({ act }) => wordsOf(act).family)].map(([family, own]) => ({ family, rows: own.toSorted(byImportance) })).toSorted((a, b) => rankOf(a) - rankOf(b));
}, fitting = (blocks, limit) => {
  let rows2 = blocks.flatMap(({ rows: own, line }) => own.map((row) => ({ row, line, band: bandOf(row) }))).toSorted((a, b) => a.band - b.band), lines = fits(rows2, ({ row, line }) => line(row), limit);
  return new Map(rows2.slice(0, lines.length).map(({ row }, index) => [row, lines[index] ?? ""]));
};

// src/report/text.ts
var CELL = 80, SENTENCE = 1200, LOG_LINE = 2e3, INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u2800\u3164\uffa0]/gu, SHORT = { "\n": "\\n", "\r": "\\r", "\0": "\\0" }, escapeInvisible = (character) => {
  let short = SHORT[character];
  if (short !== void 0) return short;
  let hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}, shorten = (text, max) => {
  if (text.length <= max) return text;
  let points = Array.from(text.slice(0, max * 2 + 2));
  return points.length <= max ? text : `${points.slice(0, max - 1).join("")}\u2026`;
}, PLAIN = /^[ -~]*$/, seen = (text, max) => {
  let bounded = text.slice(0, max * 4 + 4);
  return PLAIN.test(bounded) ? bounded : bounded.replaceAll(new RegExp("\\t|\\p{Zs}", "gu"), " ").replaceAll(INVISIBLE, escapeInvisible).replaceAll(new RegExp("(\\p{M}{4})\\p{M}+", "gu"), "$1");
}, visible = (text, max) => shorten(seen(text, max).replaceAll(/ {2,}/g, " ").trim(), max), logLine = (text) => {
  let line = shorten(seen(text, LOG_LINE).trimEnd(), LOG_LINE).replaceAll("##[", "##\\[");
  return line.trimStart().startsWith("::") ? `\\${line.trimStart()}` : line;
}, shortTime = (text) => text.replace(/^(\d{4}-\d\d-\d\d)T00:00:00(?:\.000)?Z$/, "$1"), MARKUP = /[&<>"`*_~[\]!#|\\^${}@]/g, entity = (character) => `&#${character.charCodeAt(0)};`, GAP = "&#8203;", LINKS = /[@#]|:(?=\S)|\bGH-|www(?=\.)/gi, LINK_MARK = "\u{F0000}", LIST_MARK = /^(?:[-+]|\d+[.)])(?=\s|$)/, inert = (text) => text.replaceAll(LINKS, (found) => `${found}${LINK_MARK}`).replaceAll(MARKUP, entity).replaceAll(LINK_MARK, GAP).replace(LIST_MARK, (mark) => `${mark.slice(0, -1)}${entity(mark.slice(-1))}`), code = (text, max = CELL) => {
  let inLine = visible(text, max);
  return inLine === "" ? "<code>&nbsp;</code>" : /[`|]/.test(inLine) ? `<code>${inert(inLine)}</code>` : `\`${inLine}\``;
}, ADDRESS = /([\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/u, words = (text, max = SENTENCE) => {
  let inLine = visible(text, max);
  return inLine.includes("@") ? inLine.split(ADDRESS).map((piece, index) => index % 2 === 1 ? code(piece) : inert(piece)).join("") : inert(inLine);
}, around = (text) => {
  let start = text.length - text.trimStart().length, end = text.trimEnd().length;
  return start >= end ? text === "" ? "" : " " : `${start > 0 ? " " : ""}${words(text, SENTENCE)}${end < text.length ? " " : ""}`;
}, wordsMarkdown = (text) => {
  let pieces = text.split("`");
  return pieces.length % 2 === 0 ? around(text) : pieces.map((piece, index) => index % 2 === 1 ? code(piece, SENTENCE) : around(piece)).join("");
}, partMarkdown = ({ is, text }) => is === "theirs" || is === "word" ? wordsMarkdown(text) : is === "person" || is === "thing" ? words(text, CELL) : code(text), QUOTED_CODE = /(?<!: )&#34;(`[^`]+`)&#34;/g, markdownOf = (text, max = SENTENCE) => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text).length > max * 2 ? wordsMarkdown(shorten((0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), max)) : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text, partMarkdown, wordsMarkdown).replaceAll(QUOTED_CODE, "$1"), lineOf = (text, max = SENTENCE) => visible((0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), max), count = (amount, noun, plural = `${noun}s`) => `${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(amount)} ${amount === 1 ? noun : plural}`;

// src/report/verdict.ts
var DEFAULT_FILE = "vanta-users.yml", NOUNS = {
  validate: "check",
  plan: "plan",
  apply: "sync",
  export: "export"
}, titleOf = ({ mode, label, usersFile }) => {
  let files = usersFile.join(", "), about = label ?? (files === DEFAULT_FILE || mode === "export" ? "" : files);
  return `Vanta ${NOUNS[mode]}${about === "" ? "" : ` for ${about}`}`;
}, admins = (act, all, raised) => {
  if (raised === 0) return "";
  let how = act === "accounts.updated" ? "to ADMIN" : "as ADMIN";
  return raised === all ? ` (${how})` : ` (${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(raised)} ${how})`;
}, countsOf = (changes, applied) => {
  let groups = Map.groupBy(changes, ({ act }) => act);
  return acts.flatMap((act) => {
    let own = groups.get(act) ?? [], { planned, counted, weight } = wordsOf(act);
    if (own.length === 0 || weight === "waits") return [];
    let [one, many] = applied ? counted : planned, raised = own.filter(becomesAdmin).length, text = `${count(own.length, one, many)}${admins(act, own.length, raised)}`;
    return [{ act, text }];
  });
}, countsText = (counts) => counts.map(({ text }) => text).join(", "), doneIn = ({ changes }) => {
  let done = changes.filter(({ result }) => result.status === "done");
  return countsOf(done, !0);
}, countedIn = (report) => report.applied ? doneIn(report) : countsOf(report.changes, !1), mainCounts = (report) => {
  let counts = countedIn(report), accounts = counts.filter(isOfAccount);
  return countsText(accounts.length > 0 ? accounts : counts);
}, entriesOf = ({ listed: entries }) => {
  let { users, groups, viewers } = entries ?? { users: null, groups: 0, viewers: 0 }, counts = [
    ...users === null ? [] : [count(users, "user")],
    ...groups === 0 ? [] : [count(groups, "group")],
    ...viewers === 0 ? [] : [count(viewers, "viewer")]
  ];
  return counts.length < 2 ? counts.join("") : `${counts.slice(0, -1).join(", ")} and ${counts.at(-1)}`;
}, partly = (report) => {
  let { done, failed: failed2, notTried, all } = report.totals.results, refused = report.guards.reduce((sum, { refusals }) => sum + refusals.length, 0);
  return `${[
    ...all === 0 ? [] : [`${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(done)} of ${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(all)} done`],
    ...failed2 === 0 ? [] : [`${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(failed2)} failed`],
    ...notTried === 0 ? [] : [`${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(notTried)} not tried`],
    ...refused === 0 ? [] : [count(refused, "refusal")]
  ].join(", ")}${all === 0 ? ", nothing else to change" : ""}`;
}, of = (icon, text) => ({ icon, rest: `: ${text}` }), failed = (report, { reason, problems, amount }) => {
  switch (reason) {
    case "configuration":
      return problems.length === 0 ? { icon: "\u274C", rest: " failed: nothing was written" } : of("\u274C", count(amount, "input to correct", "inputs to correct"));
    case "invalid-users-file": {
      let files = new Set(problems.flatMap(({ place }) => place === null ? [] : [place.file])), [file] = files, where = files.size === 1 ? file : files.size === 0 ? "the users files" : `${files.size} files`;
      return of("\u274C", `${count(Math.max(amount, 1), "problem")} in ${where}`);
    }
    case "refused": {
      let counts = mainCounts(report);
      return { icon: "\u26D4", rest: counts === "" ? " refused" : ` refused: ${counts}` };
    }
    case "plan-changed":
      return { icon: "\u26D4", rest: " refused: not the approved plan" };
    case "verification-failed": {
      let unlike = report.accounts?.mismatches.length ?? 0, differing = unlike === 0 ? "not read back" : count(unlike, "account differs", "accounts differ");
      return of("\u274C", `written, but ${differing}`);
    }
    case "partly-applied":
      return of("\u26A0\uFE0F", partly(report));
    default:
      return report.applied ? of("\u26A0\uFE0F", partly(report)) : report.uncertain ? { icon: "\u26A0\uFE0F", rest: " failed: not certain what was written" } : { icon: "\u274C", rest: " failed: nothing was written" };
  }
}, judged = (report) => {
  if (report.failure !== null) return failed(report, report.failure);
  let counts = mainCounts(report);
  if (report.superseded) return of("\u23ED\uFE0F", "left to the newer commit, nothing applied");
  if (report.mode === "export") {
    let written = count(report.listed?.users ?? 0, "account");
    return of("\u{1F4E4}", `${written} written to ${report.usersFile.join(", ")}`);
  }
  if (report.mode === "validate") {
    if (report.comparedWith === null) return of("\u2705", `valid, ${entriesOf(report)}`);
    let compared = `valid; compared with ${report.run.base ?? report.comparedWith.slice(0, 7)}`;
    return counts === "" ? of("\u2705", `${compared}: nothing to change`) : of("\u{1F4CB}", `${compared}: ${counts}`);
  }
  return counts === "" || report.mode === "apply" && !report.applied ? of("\u2705", report.changed ? "nothing changed yet" : "nothing to change") : report.mode === "plan" ? of("\u{1F4CB}", counts) : report.drift?.detected === !0 ? of("\u{1F527}", `drift corrected, ${counts}`) : of("\u2705", counts);
}, verdictOf = (report) => `${titleOf(report)}${judged(report).rest}`, iconOf = (report) => judged(report).icon;

// src/report/json.ts
var REPORT_VERSION = 2, REPORT_SCHEMA_URL = "https://raw.githubusercontent.com/vanta-user-sync/vanta-user-sync/main/report.schema.json", reportJson = (report) => `${JSON.stringify(report, (_key, value) => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(value) : value, 2)}
`;




/***/ }),

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_fs_promises__WEBPACK_IMPORTED_MODULE_5___namespace_cache;
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startWith: () => (/* binding */ startWith)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(230);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(560);
/* harmony import */ var _zod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(753);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(500);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(896);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(975);
const require = process.getBuiltinModule;





// src/index.ts





// node_modules/@actions/core/lib/command.js


// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  return Object.keys(annotationProperties).length ? {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  } : {};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command2, properties, message) {
  let cmd = new Command(command2, properties, message);
  process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_8__.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::", Command = class {
  constructor(command2, properties, message) {
    command2 || (command2 = "missing.command"), this.command = command2, this.properties = properties, this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = !0;
      for (let key in this.properties)
        if (this.properties.hasOwnProperty(key)) {
          let val = this.properties[key];
          val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
        }
    }
    return cmdStr += `${CMD_STRING}${escapeData(this.message)}`, cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js



function issueFileCommand(command2, message) {
  let filePath = process.env[`GITHUB_${command2}`];
  if (!filePath)
    throw new Error(`Unable to find environment variable for file command ${command2}`);
  if (!fs__WEBPACK_IMPORTED_MODULE_10__.existsSync(filePath))
    throw new Error(`Missing file at path: ${filePath}`);
  fs__WEBPACK_IMPORTED_MODULE_10__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_8__.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  let delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_9__.randomUUID()}`, convertedValue = toCommandValue(value);
  if (key.includes(delimiter))
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter))
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_8__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_8__.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js


// node_modules/@actions/core/lib/summary.js


var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
}, { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_10__.promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath)
        return this._filePath;
      let pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv)
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      try {
        yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_10__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_10__.constants.W_OK);
      } catch {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      return this._filePath = pathFromEnv, this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      let overwrite = !!options?.overwrite, filePath = yield this.filePath();
      return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: !0 });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    return this._buffer = "", this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = !1) {
    return this._buffer += text2, addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(os__WEBPACK_IMPORTED_MODULE_8__.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    let attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items2, ordered = !1) {
    let tag = ordered ? "ol" : "ul", listItems = items2.map((item) => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    let tableBody = rows.map((row) => {
      let cells = row.map((cell) => {
        if (typeof cell == "string")
          return this.wrap("td", cell);
        let { header, data, colspan, rowspan } = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join(""), element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    let element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    let { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && { width }), height && { height }), element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    let tag = `h${level}`, allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    let element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    let element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    let attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    let element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
}, _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js

var platform = os__WEBPACK_IMPORTED_MODULE_8__.platform(), arch = os__WEBPACK_IMPORTED_MODULE_8__.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2.Success = 0] = "Success", ExitCode2[ExitCode2.Failure = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val)
    throw new Error(`Input required and not supplied: ${name}`);
  return options && options.trimWhitespace === !1 ? val : val.trim();
}
function getMultilineInput(name, options) {
  let inputs = getInput(name, options).split(`
`).filter((x) => x !== "");
  return options && options.trimWhitespace === !1 ? inputs : inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
  let trueValue = ["true", "True", "TRUE"], falseValue = ["false", "False", "FALSE"], val = getInput(name, options);
  if (trueValue.includes(val))
    return !0;
  if (falseValue.includes(val))
    return !1;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
  if (process.env.GITHUB_OUTPUT || "")
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  process.stdout.write(os__WEBPACK_IMPORTED_MODULE_8__.EOL), issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure, error(message);
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_8__.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// src/kinds/accounts/due.ts
var dueOf = (user, field, now) => {
  let note = user.notes?.[field];
  if (note === void 0 || user.account.status !== "ACTIVE") return [];
  let { text: date, place } = note;
  return Date.parse(date) > now ? [] : [{ field, date, place, user }];
}, who = ([first, ...others]) => first === void 0 || others.length > 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${others.length + 1} active users who rely on these defaults` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .person */ .MV)(first.user.account.displayName, first.user.account.email)}`, ownerOf2 = (dues) => {
  let [owner, ...others] = new Set(dues.map(({ user }) => user.notes?.owner?.text));
  return owner === void 0 || others.length > 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)` Owner: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .address */ .hl)(owner)}.`;
}, messageOf = (dues, { field, date }) => {
  let day = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(date.replace(/T00:00:00\.000Z$/, ""));
  return field === "reviewBy" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The access of ${who(dues)} was due for review on ${day}. Review it, then set a later reviewBy.${ownerOf2(dues)}` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The access of ${who(dues)} was meant to end on ${day}. End it in the app and set status: DEACTIVATED, or set a later accessUntil.${ownerOf2(dues)}`;
}, dueNotes = (users, now) => ["accessUntil", "reviewBy"].flatMap((field) => {
  let dues = users.flatMap((user) => dueOf(user, field, now));
  return [...Map.groupBy(dues, ({ place: { file, line: line3, column } }) => `${file}:${line3}:${column}`).values()].flatMap(
    (at) => at.slice(0, 1).map((due) => ({ level: "warning", message: messageOf(at, due), place: due.place }))
  );
});

// src/roster/check.ts
var sections = new Map(
  _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .everyKind */ .Q8.flatMap(([, { key, section }]) => section === void 0 ? [] : [[key, section]])
), keys = [...sections.keys()], fileKeys = ["defaults", ...keys], WANTED = { list: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("a list"), map: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("a mapping") }, readPart = (root, key, { shape, example, read }, desk, defaults) => {
  let entry = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(root, key);
  if (entry === void 0) return [];
  let remove = !keys.some((other) => other !== key && root.entries.has(other)) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`, or remove the key`, message = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(key)} must be ${WANTED[shape]}: ${example}${remove}.`;
  return (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)(shape, entry.value, message, entry.start, desk) ? [[key, read(entry, desk, defaults)]] : [];
}, unknownKey = (key) => {
  let likely = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .meant */ .wx)(key, fileKeys), remedy = likely.length === 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`known are ${(0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .series */ .Ul)(fileKeys, "and")}.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`did you mean ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(likely.map(_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm), " or ")}?`;
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} is not a known key of a users file: ${remedy}`;
}, checkFile = (root, desk) => {
  let { path: path5, blob } = desk, anyKey = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(keys.map(_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm), " or ");
  if (root.kind !== "map") {
    let message = root.kind === "scalar" && root.value === null ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The file is empty: it needs ${anyKey}.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The file must be a mapping with ${anyKey} at its top level.`;
    return desk.found.add(root.start, message), { file: { path: path5, blob }, parts: /* @__PURE__ */ new Map() };
  }
  for (let { key, start } of root.entries.values())
    fileKeys.some((known) => known === key) || desk.found.add(start, unknownKey(key));
  let named3 = new Set([...root.entries.keys()].flatMap((key) => [key, ...(0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .meant */ .wx)(key, fileKeys)]));
  keys.some((key) => named3.has(key)) || desk.found.add(root.start, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The file has no ${anyKey}: add one of them.`);
  let defaults = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .readDefaults */ .D8)((0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(root, "defaults"), desk), parts = [...sections].flatMap(([key, section]) => readPart(root, key, section, desk, defaults)), users = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(root, "users");
  return {
    file: { path: path5, blob, usersKey: users && desk.place(users.start) },
    parts: new Map(parts)
  };
};

// src/roster/files.ts





// src/roster/beside.ts

var mostNamed = 10, isYaml = (name) => /\.ya?ml$/i.test(name) && !name.startsWith("."), fileAt = async (target2, root, files2) => {
  try {
    let real = await files2.realpath(target2);
    return (await files2.stat(real)).isFile() ? node_path__WEBPACK_IMPORTED_MODULE_13__.relative(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_13__.sep).join("/") : void 0;
  } catch {
    return;
  }
}, notesOnOthers = async (directories, found2, root, files2) => {
  let others = [];
  for (let directory of [...directories].toSorted()) {
    let names = await files2.readdir(directory).catch(() => []);
    for (let name of names.filter(isYaml).toSorted()) {
      let file = await fileAt(node_path__WEBPACK_IMPORTED_MODULE_13__.join(directory, name), root, files2);
      file !== void 0 && !found2.has(file) && others.push(file);
    }
  }
  let more = others.length - mostNamed;
  return others.slice(0, mostNamed).map((file, index) => ({
    level: "notice",
    message: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(file)} is beside files that users-file matches, but is not matched itself, so it is not read. If it holds users, add it to users-file.${index === mostNamed - 1 && more > 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)` The same goes for ${more} more.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)``}`,
    place: { file, line: 1, column: 1 }
  }));
};

// src/roster/files.ts
var mostBytes = 16 * 1024 * 1024, mostFiles = 1e3, mostMatches = 1e4, isInside = (directory, target2) => {
  let relative = node_path__WEBPACK_IMPORTED_MODULE_13__.relative(directory, target2);
  return relative !== ".." && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_13__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_13__.isAbsolute(relative);
}, errorCode = (error2) => typeof error2 == "object" && error2 !== null && "code" in error2 ? String(error2.code) : "unknown error", refused = (...said2) => new _say_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("invalid-users-file", (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(...said2)), saidBy = (error2, what) => error2 instanceof _say_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR ? error2.said : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${what} cannot be read (${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(errorCode(error2))}): check its permissions.`, hasMagic = (pattern) => /[*?[{]/.test(pattern), isAbsence = (error2) => ["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EINVAL", "ERR_INVALID_ARG_VALUE"].includes(errorCode(error2)), kindOf = async (target2, { stat }) => {
  try {
    let stats = await stat(target2);
    return stats.isFile() ? "file" : stats.isDirectory() ? "directory" : "other";
  } catch (error2) {
    if (isAbsence(error2)) return;
    throw error2;
  }
}, nameOf = (root, target2) => node_path__WEBPACK_IMPORTED_MODULE_13__.relative(root, target2).split(node_path__WEBPACK_IMPORTED_MODULE_13__.sep).join("/"), isPassedOver = (name) => [".git", "node_modules"].includes(node_path__WEBPACK_IMPORTED_MODULE_13__.basename(name)), shutBy = async (directory, { opendir, stat }) => {
  try {
    await (await opendir(directory)).close(), await stat(`${directory}/.`);
    return;
  } catch (error2) {
    return isAbsence(error2) ? void 0 : errorCode(error2);
  }
}, expand = async (pattern, root, files2) => {
  let asked = /* @__PURE__ */ new Set(), exclude = (name) => {
    let isOut = isPassedOver(name);
    return isOut || asked.add(name), isOut;
  }, matches = [];
  for await (let match of files2.glob(pattern, { cwd: root, exclude }))
    if (matches.push(node_path__WEBPACK_IMPORTED_MODULE_13__.resolve(root, match)), matches.length > mostMatches)
      throw refused`users-file: "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(pattern)}" matches more than ${mostMatches} files and directories: narrow the pattern.`;
  let atTop = new Set(await files2.readdir(root));
  for (let name of asked) {
    if (!name.includes(node_path__WEBPACK_IMPORTED_MODULE_13__.sep) && !atTop.has(name)) continue;
    let directory = node_path__WEBPACK_IMPORTED_MODULE_13__.resolve(root, name), code2 = await shutBy(directory, files2);
    if (code2 !== void 0)
      throw refused`users-file: the directory "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(nameOf(root, directory))}" cannot be read (${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(code2)}), and "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(pattern)}" leads into it: check its permissions, or narrow the pattern.`;
  }
  return matches;
}, fromRoot = (pattern, { given, root }) => {
  if (!node_path__WEBPACK_IMPORTED_MODULE_13__.isAbsolute(pattern)) return pattern;
  let base = [given, root].find((directory) => isInside(directory, pattern));
  return base === void 0 ? pattern : node_path__WEBPACK_IMPORTED_MODULE_13__.relative(base, pattern);
}, findPattern = async (pattern, workspace, files2) => {
  let given = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(pattern), outside = refused`users-file: "${given}" is outside the workspace: name files inside it.`, { root } = workspace, relative = fromRoot(pattern, workspace), target2 = node_path__WEBPACK_IMPORTED_MODULE_13__.resolve(root, relative);
  if (pattern.includes("\0")) throw refused`users-file: a path holds a NUL character: remove it.`;
  if (!isInside(root, target2)) throw outside;
  let literal = await kindOf(target2, files2);
  if (literal === "directory")
    throw refused`users-file: "${given}" is a directory: name a file, or a pattern such as "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(pattern.replace(/\/$/, ""))}/*.yml".`;
  if (literal === void 0 && !hasMagic(relative))
    throw refused`users-file: there is no file "${given}" in the workspace: check the path, and that the repository is checked out first.`;
  let found2 = [];
  for (let match of literal === void 0 ? await expand(relative, root, files2) : [target2]) {
    let kind = await kindOf(match, files2);
    if (kind === "directory") continue;
    if (kind === void 0)
      throw refused`users-file: "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(nameOf(root, match))}" is a link that leads to nothing, and "${given}" matches it: fix or remove the link.`;
    let real = await files2.realpath(match);
    if (!isInside(root, real)) throw outside;
    if (kind === "other")
      throw refused`users-file: "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(nameOf(root, real))}" is not a regular file: name a file that holds YAML.`;
    found2.push(real);
  }
  if (found2.length === 0)
    throw refused`users-file: no file matches "${given}": check the pattern, and that the repository is checked out first.`;
  return found2;
}, readBytes = async (real, { open }) => {
  let handle = await open(real, node_fs__WEBPACK_IMPORTED_MODULE_12__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_12__.constants.O_NONBLOCK ?? 0));
  try {
    let stats = await handle.stat();
    if (!stats.isFile()) throw refused`This is not a regular file: name a file that holds YAML.`;
    if (stats.size > mostBytes) throw refused`The file is larger than 16 MiB: split it into several files.`;
    let buffer = Buffer.allocUnsafe(Math.max(stats.size + 1, 4096)), length = 0;
    for (; ; ) {
      let { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      if (bytesRead === 0) return buffer.subarray(0, length);
      if (length += bytesRead, length === buffer.length) throw refused`The file changed while it was read: run again.`;
    }
  } finally {
    await handle.close();
  }
}, badLine = (bytes) => {
  let line3 = 1;
  for (let start = 0; start <= bytes.length; line3 += 1) {
    let feed = bytes.indexOf(10, start), end = feed === -1 ? bytes.length : feed;
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_11__.isUtf8)(bytes.subarray(start, end))) return line3;
    start = end + 1;
  }
  return line3;
}, decode = (bytes, name) => {
  if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_11__.isUtf8)(bytes)) {
    let utf16 = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
    return {
      message: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The file is not UTF-8${utf16 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(" but UTF-16") : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)``}: save it as UTF-8.`,
      place: { file: name, line: badLine(bytes), column: 1 }
    };
  }
  let blob = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex"), bom = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  return { path: name, text: bytes.toString("utf8", bom ? 3 : 0), blob };
}, readFile = async (real, name, files2) => {
  try {
    return decode(await readBytes(real, files2), name);
  } catch (error2) {
    return { message: saidBy(error2, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The file`), place: { file: name, line: 1, column: 1 } };
  }
}, readFiles = async (patterns, workspace, files2) => {
  let nothing2 = (message) => ({ files: [], problems: [{ message }] }), root = await files2.realpath(workspace).catch(errorCode);
  if (!node_path__WEBPACK_IMPORTED_MODULE_13__.isAbsolute(root))
    return nothing2(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The workspace "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(workspace)}" (GITHUB_WORKSPACE) cannot be read (${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(root)}): check out the repository first.`
    );
  let both = { given: node_path__WEBPACK_IMPORTED_MODULE_13__.resolve(workspace), root }, found2 = /* @__PURE__ */ new Map(), directories = /* @__PURE__ */ new Set(), problems = [];
  for (let pattern of patterns)
    try {
      for (let real of await findPattern(pattern, both, files2))
        found2.set(nameOf(root, real), real), hasMagic(pattern) && directories.add(node_path__WEBPACK_IMPORTED_MODULE_13__.dirname(real));
    } catch (error2) {
      problems.push({ message: saidBy(error2, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`users-file: "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(pattern)}"`) });
    }
  if (found2.size > mostFiles)
    return nothing2((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`users-file: ${found2.size} files match, more than ${mostFiles}: narrow the pattern.`);
  patterns.length === 0 && problems.push({ message: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`users-file: no path is given: name at least one file.` });
  let texts = [];
  for (let [name, real] of [...found2].toSorted(([a], [b]) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a, b))) {
    let read = await readFile(real, name, files2);
    "text" in read ? texts.push(read) : problems.push(read);
  }
  return {
    files: texts,
    problems,
    notes: await notesOnOthers(directories, new Set(found2.keys()), root, files2)
  };
};

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias"), DOC = /* @__PURE__ */ Symbol.for("yaml.document"), MAP = /* @__PURE__ */ Symbol.for("yaml.map"), PAIR = /* @__PURE__ */ Symbol.for("yaml.pair"), SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar"), SEQ = /* @__PURE__ */ Symbol.for("yaml.seq"), NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type"), isAlias = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS, isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC, isMap = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP, isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR, isScalar = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR, isSeq = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node == "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return !0;
    }
  return !1;
}
function isNode(node) {
  if (node && typeof node == "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return !0;
    }
  return !1;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit"), SKIP = /* @__PURE__ */ Symbol("skip children"), REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  let visitor_ = initVisitor(visitor);
  isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path5) {
  let ctrl = callVisitor(key, node, visitor, path5);
  if (isNode(ctrl) || isPair(ctrl))
    return replaceNode(key, path5, ctrl), visit_(key, ctrl, visitor, path5);
  if (typeof ctrl != "symbol") {
    if (isCollection(node)) {
      path5 = Object.freeze(path5.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        let ci = visit_(i, node.items[i], visitor, path5);
        if (typeof ci == "number")
          i = ci - 1;
        else {
          if (ci === BREAK)
            return BREAK;
          ci === REMOVE && (node.items.splice(i, 1), i -= 1);
        }
      }
    } else if (isPair(node)) {
      path5 = Object.freeze(path5.concat(node));
      let ck = visit_("key", node.key, visitor, path5);
      if (ck === BREAK)
        return BREAK;
      ck === REMOVE && (node.key = null);
      let cv = visit_("value", node.value, visitor, path5);
      if (cv === BREAK)
        return BREAK;
      cv === REMOVE && (node.value = null);
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  let visitor_ = initVisitor(visitor);
  isDocument(node) ? await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path5) {
  let ctrl = await callVisitor(key, node, visitor, path5);
  if (isNode(ctrl) || isPair(ctrl))
    return replaceNode(key, path5, ctrl), visitAsync_(key, ctrl, visitor, path5);
  if (typeof ctrl != "symbol") {
    if (isCollection(node)) {
      path5 = Object.freeze(path5.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        let ci = await visitAsync_(i, node.items[i], visitor, path5);
        if (typeof ci == "number")
          i = ci - 1;
        else {
          if (ci === BREAK)
            return BREAK;
          ci === REMOVE && (node.items.splice(i, 1), i -= 1);
        }
      }
    } else if (isPair(node)) {
      path5 = Object.freeze(path5.concat(node));
      let ck = await visitAsync_("key", node.key, visitor, path5);
      if (ck === BREAK)
        return BREAK;
      ck === REMOVE && (node.key = null);
      let cv = await visitAsync_("value", node.value, visitor, path5);
      if (cv === BREAK)
        return BREAK;
      cv === REMOVE && (node.value = null);
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  return typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value) ? Object.assign({
    Alias: visitor.Node,
    Map: visitor.Node,
    Scalar: visitor.Node,
    Seq: visitor.Node
  }, visitor.Value && {
    Map: visitor.Value,
    Scalar: visitor.Value,
    Seq: visitor.Value
  }, visitor.Collection && {
    Map: visitor.Collection,
    Seq: visitor.Collection
  }, visitor) : visitor;
}
function callVisitor(key, node, visitor, path5) {
  if (typeof visitor == "function")
    return visitor(key, node, path5);
  if (isMap(node))
    return visitor.Map?.(key, node, path5);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path5);
  if (isPair(node))
    return visitor.Pair?.(key, node, path5);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path5);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path5);
}
function replaceNode(key, path5, node) {
  let parent = path5[path5.length - 1];
  if (isCollection(parent))
    parent.items[key] = node;
  else if (isPair(parent))
    key === "key" ? parent.key = node : parent.value = node;
  else if (isDocument(parent))
    parent.contents = node;
  else {
    let pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
}, escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]), Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, _Directives.defaultYaml, yaml), this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    let copy2 = new _Directives(this.yaml, this.tags);
    return copy2.docStart = this.docStart, copy2;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    let res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = !0;
        break;
      case "1.2":
        this.atNextDocument = !1, this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        }, this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line3, onError) {
    this.atNextDocument && (this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" }, this.tags = Object.assign({}, _Directives.defaultTags), this.atNextDocument = !1);
    let parts = line3.trim().split(/[ \t]+/), name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2 && (onError(0, "%TAG directive should contain exactly two parts"), parts.length < 2))
          return !1;
        let [handle, prefix] = parts;
        return this.tags[handle] = prefix, !0;
      }
      case "%YAML": {
        if (this.yaml.explicit = !0, parts.length !== 1)
          return onError(0, "%YAML directive should contain exactly one part"), !1;
        let [version] = parts;
        if (version === "1.1" || version === "1.2")
          return this.yaml.version = version, !0;
        {
          let isValid = /^\d+\.\d+$/.test(version);
          return onError(6, `Unsupported YAML version ${version}`, isValid), !1;
        }
      }
      default:
        return onError(0, `Unknown directive ${name}`, !0), !1;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!")
      return onError(`Not a valid tag: ${source}`), null;
    if (source[1] === "<") {
      let verbatim = source.slice(2, -1);
      return verbatim === "!" || verbatim === "!!" ? (onError(`Verbatim tags aren't resolved, so ${source} is invalid.`), null) : (source[source.length - 1] !== ">" && onError("Verbatim tags must end with a >"), verbatim);
    }
    let [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    suffix || onError(`The ${source} tag has no suffix`);
    let prefix = this.tags[handle];
    if (prefix)
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error2) {
        return onError(String(error2)), null;
      }
    return handle === "!" ? source : (onError(`Could not resolve tag: ${source}`), null);
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (let [handle, prefix] of Object.entries(this.tags))
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    let lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], tagEntries = Object.entries(this.tags), tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      let tags = {};
      visit(doc.contents, (_key, node) => {
        isNode(node) && node.tag && (tags[node.tag] = !0);
      }), tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (let [handle, prefix] of tagEntries)
      handle === "!!" && prefix === "tag:yaml.org,2002:" || (!doc || tagNames.some((tn) => tn.startsWith(prefix))) && lines.push(`%TAG ${handle} ${prefix}`);
    return lines.join(`
`);
  }
};
Directives.defaultYaml = { explicit: !1, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    let msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
    throw new Error(msg);
  }
  return !0;
}
function anchorNames(root) {
  let anchors = /* @__PURE__ */ new Set();
  return visit(root, {
    Value(_key, node) {
      node.anchor && anchors.add(node.anchor);
    }
  }), anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; ; ++i) {
    let name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  let aliasObjects = [], sourceObjects = /* @__PURE__ */ new Map(), prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source), prevAnchors ?? (prevAnchors = anchorNames(doc));
      let anchor = findNewAnchor(prefix, prevAnchors);
      return prevAnchors.add(anchor), anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (let source of aliasObjects) {
        let ref = sourceObjects.get(source);
        if (typeof ref == "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node)))
          ref.node.anchor = ref.anchor;
        else {
          let error2 = new Error("Failed to resolve repeated object (this should not happen)");
          throw error2.source = source, error2;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val == "object")
    if (Array.isArray(val))
      for (let i = 0, len = val.length; i < len; ++i) {
        let v0 = val[i], v1 = applyReviver(reviver, val, String(i), v0);
        v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
      }
    else if (val instanceof Map)
      for (let k of Array.from(val.keys())) {
        let v0 = val.get(k), v1 = applyReviver(reviver, val, k, v0);
        v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
      }
    else if (val instanceof Set)
      for (let v0 of Array.from(val)) {
        let v1 = applyReviver(reviver, val, v0, v0);
        v1 === void 0 ? val.delete(v0) : v1 !== v0 && (val.delete(v0), val.add(v1));
      }
    else
      for (let [k, v0] of Object.entries(val)) {
        let v1 = applyReviver(reviver, val, k, v0);
        v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
      }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON == "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    let data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data), ctx.onCreate = (res2) => {
      data.res = res2, delete ctx.onCreate;
    };
    let res = value.toJSON(arg, ctx);
    return ctx.onCreate && ctx.onCreate(res), res;
  }
  return typeof value == "bigint" && !ctx?.keep ? Number(value) : value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    let copy2 = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    return this.range && (copy2.range = this.range.slice()), copy2;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    let ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: !0,
      mapAsMap: mapAsMap === !0,
      mapKeyWarned: !1,
      maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
    }, res = toJS(this, "", ctx);
    if (typeof onAnchor == "function")
      for (let { count: count3, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count3);
    return typeof reviver == "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS), this.source = source, Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    ctx?.aliasResolveCache ? nodes = ctx.aliasResolveCache : (nodes = [], visit(doc, {
      Node: (_key, node) => {
        (isAlias(node) || hasAnchor(node)) && nodes.push(node);
      }
    }), ctx && (ctx.aliasResolveCache = nodes));
    let found2;
    for (let node of nodes) {
      if (node === this)
        break;
      node.anchor === this.source && (found2 = node);
    }
    if (found2 && ctx) {
      let { anchors, doc: doc2, maxAliasCount } = ctx, data = anchors.get(found2);
      if (data || (toJS(found2, null, ctx), data = anchors.get(found2)), data?.res === void 0) {
        let msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0 && (data.count += 1, data.aliasCount === 0 && (data.aliasCount = getAliasCount(doc2, found2, anchors)), data.count * data.aliasCount > maxAliasCount)) {
        let msg = "Excessive alias count indicates a resource exhaustion attack";
        throw new ReferenceError(msg);
      }
    }
    return found2;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    let source = this.resolve(ctx.doc, ctx);
    if (!source) {
      let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    let src = `*${this.source}`;
    if (ctx) {
      if (anchorIsValid(this.source), ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    let source = node.resolve(doc), anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count3 = 0;
    for (let item of node.items) {
      let c = getAliasCount(doc, item, anchors);
      c > count3 && (count3 = c);
    }
    return count3;
  } else if (isPair(node)) {
    let kc = getAliasCount(doc, node.key, anchors), vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object", Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR), this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    let match = tags.filter((t) => t.tag === tagName), tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value) && (value = value.contents), isNode(value))
    return value;
  if (isPair(value)) {
    let map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    return map2.items.push(value), map2;
  }
  (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
  let { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx, ref;
  if (aliasDuplicateObjects && value && typeof value == "object") {
    if (ref = sourceObjects.get(value), ref)
      return ref.anchor ?? (ref.anchor = onAnchor(value)), new Alias(ref.anchor);
    ref = { anchor: null, node: null }, sourceObjects.set(value, ref);
  }
  tagName?.startsWith("!!") && (tagName = defaultTagPrefix + tagName.slice(2));
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON == "function" && (value = value.toJSON()), !value || typeof value != "object") {
      let node2 = new Scalar(value);
      return ref && (ref.node = node2), node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  onTagObj && (onTagObj(tagObj), delete ctx.onTagObj);
  let node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  return tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag), ref && (ref.node = node), node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path5, value) {
  let v = value;
  for (let i = path5.length - 1; i >= 0; --i) {
    let k = path5[i];
    if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
      let a = [];
      a[k] = v, v = a;
    } else
      v = /* @__PURE__ */ new Map([[k, v]]);
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: !1,
    keepUndefined: !1,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path5) => path5 == null || typeof path5 == "object" && !!path5[Symbol.iterator]().next().done, Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type), Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: !0,
      enumerable: !1,
      writable: !0
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    let copy2 = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    return schema4 && (copy2.schema = schema4), copy2.items = copy2.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it), this.range && (copy2.range = this.range.slice()), copy2;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path5, value) {
    if (isEmptyPath(path5))
      this.add(value);
    else {
      let [key, ...rest2] = path5, node = this.get(key, !0);
      if (isCollection(node))
        node.addIn(rest2, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest2, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path5) {
    let [key, ...rest2] = path5;
    if (rest2.length === 0)
      return this.delete(key);
    let node = this.get(key, !0);
    if (isCollection(node))
      return node.deleteIn(rest2);
    throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path5, keepScalar) {
    let [key, ...rest2] = path5, node = this.get(key, !0);
    return rest2.length === 0 ? !keepScalar && isScalar(node) ? node.value : node : isCollection(node) ? node.getIn(rest2, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return !1;
      let n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path5) {
    let [key, ...rest2] = path5;
    if (rest2.length === 0)
      return this.has(key);
    let node = this.get(key, !0);
    return isCollection(node) ? node.hasIn(rest2) : !1;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path5, value) {
    let [key, ...rest2] = path5;
    if (rest2.length === 0)
      this.set(key, value);
    else {
      let node = this.get(key, !0);
      if (isCollection(node))
        node.setIn(rest2, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest2, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment3, indent) {
  return /^\n+$/.test(comment3) ? comment3.substring(1) : indent ? comment3.replace(/^(?! *$)/gm, indent) : comment3;
}
var lineComment = (str, indent, comment3) => str.endsWith(`
`) ? indentComment(comment3, indent) : comment3.includes(`
`) ? `
` + indentComment(comment3, indent) : (str.endsWith(" ") ? "" : " ") + comment3;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow", FOLD_BLOCK = "block", FOLD_QUOTED = "quoted";
function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text2;
  lineWidth < minContentWidth && (minContentWidth = 0);
  let endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text2.length <= endStep)
    return text2;
  let folds = [], escapedFolds = {}, end = lineWidth - indent.length;
  typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
  let split2, prev, overflow = !1, i = -1, escStart = -1, escEnd = -1;
  mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text2, i, indent.length), i !== -1 && (end = i + endStep));
  for (let ch; ch = text2[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      switch (escStart = i, text2[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === `
`)
      mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text2, i, indent.length)), end = i + indent.length + endStep, split2 = void 0;
    else {
      if (ch === " " && prev && prev !== " " && prev !== `
` && prev !== "	") {
        let next = text2[i + 1];
        next && next !== " " && next !== `
` && next !== "	" && (split2 = i);
      }
      if (i >= end)
        if (split2)
          folds.push(split2), end = split2 + endStep, split2 = void 0;
        else if (mode === FOLD_QUOTED) {
          for (; prev === " " || prev === "	"; )
            prev = ch, ch = text2[i += 1], overflow = !0;
          let j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text2;
          folds.push(j), escapedFolds[j] = !0, end = j + endStep, split2 = void 0;
        } else
          overflow = !0;
    }
    prev = ch;
  }
  if (overflow && onOverflow && onOverflow(), folds.length === 0)
    return text2;
  onFold && onFold();
  let res = text2.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    let fold2 = folds[i2], end2 = folds[i2 + 1] || text2.length;
    fold2 === 0 ? res = `
${indent}${text2.slice(0, end2)}` : (mode === FOLD_QUOTED && escapedFolds[fold2] && (res += `${text2[fold2]}\\`), res += `
${indent}${text2.slice(fold2 + 1, end2)}`);
  }
  return res;
}
function consumeMoreIndentedLines(text2, i, indent) {
  let end = i, start = i + 1, ch = text2[start];
  for (; ch === " " || ch === "	"; )
    if (i < start + indent)
      ch = text2[++i];
    else {
      do
        ch = text2[++i];
      while (ch && ch !== `
`);
      end = i, start = i + 1, ch = text2[start];
    }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
}), containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return !1;
  let limit = lineWidth - indentLength, strLen = str.length;
  if (strLen <= limit)
    return !1;
  for (let i = 0, start = 0; i < strLen; ++i)
    if (str[i] === `
`) {
      if (i - start > limit)
        return !0;
      if (start = i + 1, strLen - start <= limit)
        return !1;
    }
  return !0;
}
function doubleQuotedString(value, ctx) {
  let json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  let { implicitKey } = ctx, minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength, indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), str = "", start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i])
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n" && (str += json.slice(start, i) + "\\ ", i += 1, start = i, ch = "\\"), ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            let code2 = json.substr(i + 2, 4);
            switch (code2) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                code2.substr(0, 2) === "00" ? str += "\\x" + code2.substr(2) : str += json.substr(i, 6);
            }
            i += 5, start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength)
            i += 1;
          else {
            for (str += json.slice(start, i) + `

`; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"'; )
              str += `
`, i += 2;
            str += indent, json[i + 2] === " " && (str += "\\"), i += 1, start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  return str = start ? str + json.slice(start) : json, implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, !1));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === !1 || ctx.implicitKey && value.includes(`
`) || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, !1));
}
function quotedString(value, ctx) {
  let { singleQuote } = ctx.options, qs;
  if (singleQuote === !1)
    qs = doubleQuotedString;
  else {
    let hasDouble = value.includes('"'), hasSingle = value.includes("'");
    hasDouble && !hasSingle ? qs = singleQuotedString : hasSingle && !hasDouble ? qs = doubleQuotedString : qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp(`(^|(?<!
))
+(?!
|$)`, "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment: comment3, type, value }, ctx, onComment, onChompKeep) {
  let { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value))
    return quotedString(value, ctx);
  let indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : ""), literal = blockQuote === "literal" ? !0 : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? !1 : type === Scalar.BLOCK_LITERAL ? !0 : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? `|
` : `>
`;
  let chomp, endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    let ch = value[endStart - 1];
    if (ch !== `
` && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart), endNlPos = end.indexOf(`
`);
  endNlPos === -1 ? chomp = "-" : value === end || endNlPos !== end.length - 1 ? (chomp = "+", onChompKeep && onChompKeep()) : chomp = "", end && (value = value.slice(0, -end.length), end[end.length - 1] === `
` && (end = end.slice(0, -1)), end = end.replace(blockEndNewlines, `$&${indent}`));
  let startWithSpace = !1, startEnd, startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    let ch = value[startEnd];
    if (ch === " ")
      startWithSpace = !0;
    else if (ch === `
`)
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  start && (value = value.substring(start.length), start = start.replace(/\n+/g, `$&${indent}`));
  let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
  if (comment3 && (header += " " + commentString(comment3.replace(/ ?[\r\n]+/g, " ")), onComment && onComment()), !literal) {
    let foldedValue = value.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`), literalFallback = !1, foldOptions = getFoldOptions(ctx, !0);
    blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED && (foldOptions.onOverflow = () => {
      literalFallback = !0;
    });
    let body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  return value = value.replace(/\n+/g, `$&${indent}`), `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  let { type, value } = item, { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes(`
`) || inFlow && /[[\]{},]/.test(value))
    return quotedString(value, ctx);
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
    return implicitKey || inFlow || !value.includes(`
`) ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes(`
`))
    return blockString(item, ctx, onComment, onChompKeep);
  if (containsDocumentMarker(value)) {
    if (indent === "")
      return ctx.forceBlockIndent = !0, blockString(item, ctx, onComment, onChompKeep);
    if (implicitKey && indent === indentStep)
      return quotedString(value, ctx);
  }
  let str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    let test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, !1));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  let { implicitKey, inFlow } = ctx, ss = typeof item.value == "string" ? item : Object.assign({}, item, { value: String(item.value) }), { type } = item;
  type !== Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value) && (type = Scalar.QUOTE_DOUBLE);
  let _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  }, res = _stringify(type);
  if (res === null) {
    let { defaultKeyType, defaultStringType } = ctx.options, t = implicitKey && defaultKeyType || defaultStringType;
    if (res = _stringify(t), res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  let opt = Object.assign({
    blockQuote: !0,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: !1,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: !0,
    indentSeq: !0,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: !1,
    singleQuote: null,
    trailingComma: !1,
    trueStr: "true",
    verifyAliasOrder: !0
  }, doc.schema.toStringOptions, options), inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = !1;
      break;
    case "flow":
      inFlow = !0;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent == "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    let match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj, obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      let testMatch = match.filter((t) => t.test);
      testMatch.length > 0 && (match = testMatch);
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else
    obj = item, tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  if (!tagObj) {
    let name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  let props = [], anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  anchor && anchorIsValid(anchor) && (anchors.add(anchor), props.push(`&${anchor}`));
  let tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  return tag && props.push(doc.directives.tagString(tag)), props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item))
      throw new TypeError("Cannot stringify circular structure without alias nodes");
    ctx.resolvedAliases ? ctx.resolvedAliases.add(item) : ctx.resolvedAliases = /* @__PURE__ */ new Set([item]), item = item.resolve(ctx.doc);
  }
  let tagObj, node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  let props = stringifyProps(node, tagObj, ctx);
  props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1);
  let str = typeof tagObj.stringify == "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  return props ? isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}` : str;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  let { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx, keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment)
      throw new Error("With simple keys, key nodes cannot have comments");
    if (isCollection(key) || !isNode(key) && typeof key == "object") {
      let msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key == "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: !1,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = !1, chompKeep = !1, str = stringify(key, ctx, () => keyCommentDone = !0, () => chompKeep = !0);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = !0;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null)
      return keyCommentDone && onComment && onComment(), str === "" ? "?" : explicitKey ? `? ${str}` : str;
  } else if (allNullValues && !simpleKeys || value == null && explicitKey)
    return str = `? ${str}`, keyComment && !keyCommentDone ? str += lineComment(str, ctx.indent, commentString(keyComment)) : chompKeep && onChompKeep && onChompKeep(), str;
  keyCommentDone && (keyComment = null), explicitKey ? (keyComment && (str += lineComment(str, ctx.indent, commentString(keyComment))), str = `? ${str}
${indent}:`) : (str = `${str}:`, keyComment && (str += lineComment(str, ctx.indent, commentString(keyComment))));
  let vsb, vcb, valueComment;
  isNode(value) ? (vsb = !!value.spaceBefore, vcb = value.commentBefore, valueComment = value.comment) : (vsb = !1, vcb = null, valueComment = null, value && typeof value == "object" && (value = doc.createNode(value))), ctx.implicitKey = !1, !explicitKey && !keyComment && isScalar(value) && (ctx.indentAtStart = str.length + 1), chompKeep = !1, !indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor && (ctx.indent = ctx.indent.substring(2));
  let valueCommentDone = !1, valueStr = stringify(value, ctx, () => valueCommentDone = !0, () => chompKeep = !0), ws = " ";
  if (keyComment || vsb || vcb) {
    if (ws = vsb ? `
` : "", vcb) {
      let cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    valueStr === "" && !ctx.inFlow ? ws === `
` && valueComment && (ws = `

`) : ws += `
${ctx.indent}`;
  } else if (!explicitKey && isCollection(value)) {
    let vs0 = valueStr[0], nl0 = valueStr.indexOf(`
`), hasNewline = nl0 !== -1, flow2 = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow2) {
      let hasPropsLine = !1;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!" && (sp0 = valueStr.indexOf(" ", sp0 + 1)), (sp0 === -1 || nl0 < sp0) && (hasPropsLine = !0);
      }
      hasPropsLine || (ws = `
${ctx.indent}`);
    }
  } else (valueStr === "" || valueStr[0] === `
`) && (ws = "");
  return str += ws + valueStr, ctx.inFlow ? valueCommentDone && onComment && onComment() : valueComment && !valueCommentDone ? str += lineComment(str, ctx.indent, commentString(valueComment)) : chompKeep && onChompKeep && onChompKeep(), str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning2) {
  (logLevel === "debug" || logLevel === "warn") && console.warn(warning2);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<", merge = {
  identify: (value) => value === MERGE_KEY || typeof value == "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
}, isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  let source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (let it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (let it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  let source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  let srcMap = source.toJSON(null, ctx, Map);
  for (let [key, value2] of srcMap)
    map2 instanceof Map ? map2.has(key) || map2.set(key, value2) : map2 instanceof Set ? map2.add(key) : Object.prototype.hasOwnProperty.call(map2, key) || Object.defineProperty(map2, key, {
      value: value2,
      writable: !0,
      enumerable: !0,
      configurable: !0
    });
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    let jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map)
      map2.set(jsKey, toJS(value, jsKey, ctx));
    else if (map2 instanceof Set)
      map2.add(jsKey);
    else {
      let stringKey = stringifyKey(key, jsKey, ctx), jsValue = toJS(value, stringKey, ctx);
      stringKey in map2 ? Object.defineProperty(map2, stringKey, {
        value: jsValue,
        writable: !0,
        enumerable: !0,
        configurable: !0
      }) : map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey != "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    let strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (let node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = !0, strCtx.inStringifyKey = !0;
    let strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + '..."'), warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`), ctx.mapKeyWarned = !0;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  let k = createNode(key, void 0, ctx), v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR }), this.key = key, this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    return isNode(key) && (key = key.clone(schema4)), isNode(value) && (value = value.clone(schema4)), new _Pair(key, value);
  }
  toJSON(_, ctx) {
    let pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment: comment3, items: items2 }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  let { indent, options: { commentString } } = ctx, itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null }), chompKeep = !1, lines = [];
  for (let i = 0; i < items2.length; ++i) {
    let item = items2[i], comment4 = null;
    if (isNode(item))
      !chompKeep && item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, chompKeep), item.comment && (comment4 = item.comment);
    else if (isPair(item)) {
      let ik = isNode(item.key) ? item.key : null;
      ik && (!chompKeep && ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, chompKeep));
    }
    chompKeep = !1;
    let str2 = stringify(item, itemCtx, () => comment4 = null, () => chompKeep = !0);
    comment4 && (str2 += lineComment(str2, itemIndent, commentString(comment4))), chompKeep && comment4 && (chompKeep = !1), lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0)
    str = flowChars.start + flowChars.end;
  else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      let line3 = lines[i];
      str += line3 ? `
${indent}${line3}` : `
`;
    }
  }
  return comment3 ? (str += `
` + indentComment(commentString(comment3), indent), onComment && onComment()) : chompKeep && onChompKeep && onChompKeep(), str;
}
function stringifyFlowCollection({ items: items2 }, ctx, { flowChars, itemIndent }) {
  let { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  let itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: !0,
    type: null
  }), reqNewline = !1, linesAtValue = 0, lines = [];
  for (let i = 0; i < items2.length; ++i) {
    let item = items2[i], comment3 = null;
    if (isNode(item))
      item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, !1), item.comment && (comment3 = item.comment);
    else if (isPair(item)) {
      let ik = isNode(item.key) ? item.key : null;
      ik && (ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, !1), ik.comment && (reqNewline = !0));
      let iv = isNode(item.value) ? item.value : null;
      iv ? (iv.comment && (comment3 = iv.comment), iv.commentBefore && (reqNewline = !0)) : item.value == null && ik?.comment && (comment3 = ik.comment);
    }
    comment3 && (reqNewline = !0);
    let str = stringify(item, itemCtx, () => comment3 = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes(`
`)), i < items2.length - 1 ? str += "," : ctx.options.trailingComma && (ctx.options.lineWidth > 0 && (reqNewline || (reqNewline = lines.reduce((sum, line3) => sum + line3.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth)), reqNewline && (str += ",")), comment3 && (str += lineComment(str, itemIndent, commentString(comment3))), lines.push(str), linesAtValue = lines.length;
  }
  let { start, end } = flowChars;
  if (lines.length === 0)
    return start + end;
  if (!reqNewline) {
    let len = lines.reduce((sum, line3) => sum + line3.length + 2, 2);
    reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
  }
  if (reqNewline) {
    let str = start;
    for (let line3 of lines)
      str += line3 ? `
${indentStep}${indent}${line3}` : `
`;
    return `${str}
${indent}${end}`;
  } else
    return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment3, chompKeep) {
  if (comment3 && chompKeep && (comment3 = comment3.replace(/^\n+/, "")), comment3) {
    let ic = indentComment(commentString(comment3), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items2, key) {
  let k = isScalar(key) ? key.value : key;
  for (let it of items2)
    if (isPair(it) && (it.key === key || it.key === k || isScalar(it.key) && it.key.value === k))
      return it;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4), this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    let { keepUndefined, replacer } = ctx, map2 = new this(schema4), add = (key, value) => {
      if (typeof replacer == "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      (value !== void 0 || keepUndefined) && map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map)
      for (let [key, value] of obj)
        add(key, value);
    else if (obj && typeof obj == "object")
      for (let key of Object.keys(obj))
        add(key, obj[key]);
    return typeof schema4.sortMapEntries == "function" && map2.items.sort(schema4.sortMapEntries), map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    isPair(pair) ? _pair = pair : !pair || typeof pair != "object" || !("key" in pair) ? _pair = new Pair(pair, pair?.value) : _pair = new Pair(pair.key, pair.value);
    let prev = findPair(this.items, _pair.key), sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      isScalar(prev.value) && isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
    } else if (sortEntries) {
      let i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
    } else
      this.items.push(_pair);
  }
  delete(key) {
    let it = findPair(this.items, key);
    return it ? this.items.splice(this.items.indexOf(it), 1).length > 0 : !1;
  }
  get(key, keepScalar) {
    let node = findPair(this.items, key)?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), !0);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    let map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    ctx?.onCreate && ctx.onCreate(map2);
    for (let item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (let item of this.items)
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    return !ctx.allNullValues && this.hasAllNullValues(!1) && (ctx = Object.assign({}, ctx, { allNullValues: !0 })), stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: !0,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    return isMap(map2) || onError("Expected a mapping for this tag"), map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4), this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    let idx = asItemIndex(key);
    return typeof idx != "number" ? !1 : this.items.splice(idx, 1).length > 0;
  }
  get(key, keepScalar) {
    let idx = asItemIndex(key);
    if (typeof idx != "number")
      return;
    let it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    let idx = asItemIndex(key);
    return typeof idx == "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    let idx = asItemIndex(key);
    if (typeof idx != "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    let prev = this.items[idx];
    isScalar(prev) && isScalarValue(value) ? prev.value = value : this.items[idx] = value;
  }
  toJSON(_, ctx) {
    let seq2 = [];
    ctx?.onCreate && ctx.onCreate(seq2);
    let i = 0;
    for (let item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx ? stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    }) : JSON.stringify(this);
  }
  static from(schema4, obj, ctx) {
    let { replacer } = ctx, seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer == "function") {
          let key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  return idx && typeof idx == "string" && (idx = Number(idx)), typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: !0,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    return isSeq(seq2) || onError("Expected a sequence for this tag"), seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string = {
  identify: (value) => typeof value == "string",
  default: !0,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    return ctx = Object.assign({ actualString: !0 }, ctx), stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: !0,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source == "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value == "boolean",
  default: !0,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      let sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value == "bigint")
    return String(value);
  let num = typeof value == "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    i < 0 && (i = n.length, n += ".");
    let d = minFractionDigits - (n.length - i - 1);
    for (; d-- > 0; )
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
}, floatExp = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    let num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
}, float = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    let node = new Scalar(parseFloat(str)), dot = str.indexOf(".");
    return dot !== -1 && str[str.length - 1] === "0" && (node.minFractionDigits = str.length - dot - 1), node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value), intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  let { value } = node;
  return intIdentify(value) && value >= 0 ? prefix + value.toString(radix) : stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
}, int = {
  identify: intIdentify,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
}, intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value == "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value), jsonScalars = [
  {
    identify: (value) => typeof value == "string",
    default: !0,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: !0,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value == "boolean",
    default: !0,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: !0,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value == "number",
    default: !0,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
], jsonError = {
  default: !0,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    return onError(`Unresolved plain scalar ${JSON.stringify(str)}`), str;
  }
}, schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: !1,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob == "function") {
      let str = atob(src.replace(/[\n\r]/g, "")), buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else
      return onError("This environment does not support reading binary tags; either Buffer or atob is required"), src;
  },
  stringify({ comment: comment3, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    let buf = value, str;
    if (typeof btoa == "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    if (type ?? (type = Scalar.BLOCK_LITERAL), type !== Scalar.QUOTE_DOUBLE) {
      let lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth), n = Math.ceil(str.length / lineWidth), lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth)
        lines[i] = str.substr(o, lineWidth);
      str = lines.join(type === Scalar.BLOCK_LITERAL ? `
` : " ");
    }
    return stringifyString({ comment: comment3, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2))
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (!isPair(item)) {
        if (isMap(item)) {
          item.items.length > 1 && onError("Each pair must have its own sequence indicator");
          let pair = item.items[0] || new Pair(new Scalar(null));
          if (item.commentBefore && (pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore), item.comment) {
            let cn = pair.value ?? pair.key;
            cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
          }
          item = pair;
        }
        seq2.items[i] = isPair(item) ? item : new Pair(item);
      }
    }
  else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  let { replacer } = ctx, pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      typeof replacer == "function" && (it = replacer.call(iterable, String(i++), it));
      let key, value;
      if (Array.isArray(it))
        if (it.length === 2)
          key = it[0], value = it[1];
        else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      else if (it && it instanceof Object) {
        let keys2 = Object.keys(it);
        if (keys2.length === 1)
          key = keys2[0], value = it[key];
        else
          throw new TypeError(`Expected tuple with one key, not ${keys2.length} keys`);
      } else
        key = it;
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: !1,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super(), this.add = YAMLMap.prototype.add.bind(this), this.delete = YAMLMap.prototype.delete.bind(this), this.get = YAMLMap.prototype.get.bind(this), this.has = YAMLMap.prototype.has.bind(this), this.set = YAMLMap.prototype.set.bind(this), this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    let map2 = /* @__PURE__ */ new Map();
    ctx?.onCreate && ctx.onCreate(map2);
    for (let pair of this.items) {
      let key, value;
      if (isPair(pair) ? (key = toJS(pair.key, "", ctx), value = toJS(pair.value, key, ctx)) : key = toJS(pair, "", ctx), map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    let pairs2 = createPairs(schema4, iterable, ctx), omap2 = new this();
    return omap2.items = pairs2.items, omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: !1,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    let pairs2 = resolvePairs(seq2, onError), seenKeys = [];
    for (let { key } of pairs2.items)
      isScalar(key) && (seenKeys.includes(key.value) ? onError(`Ordered maps must not include duplicate keys: ${key.value}`) : seenKeys.push(key.value));
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  return source && (value ? trueTag : falseTag).test.test(source) ? source : value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === !0,
  default: !0,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(!0),
  stringify: boolStringify
}, falseTag = {
  identify: (value) => value === !1,
  default: !0,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(!1),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
}, floatExp2 = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    let num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
}, float2 = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    let node = new Scalar(parseFloat(str.replace(/_/g, ""))), dot = str.indexOf(".");
    if (dot !== -1) {
      let f = str.substring(dot + 1).replace(/_/g, "");
      f[f.length - 1] === "0" && (node.minFractionDigits = f.length);
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value == "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  let sign = str[0];
  if ((sign === "-" || sign === "+") && (offset += 1), str = str.substring(offset).replace(/_/g, ""), intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    let n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  let n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  let { value } = node;
  if (intIdentify3(value)) {
    let str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
}, intOct2 = {
  identify: intIdentify3,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
}, int2 = {
  identify: intIdentify3,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
}, intHex2 = {
  identify: intIdentify3,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4), this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    isPair(key) ? pair = key : key && typeof key == "object" && "key" in key && "value" in key && key.value === null ? pair = new Pair(key.key, null) : pair = new Pair(key, null), findPair(this.items, pair.key) || this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    let pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value != "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    let prev = findPair(this.items, key);
    prev && !value ? this.items.splice(this.items.indexOf(prev), 1) : !prev && value && this.items.push(new Pair(key));
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(!0))
      return super.toString(Object.assign({}, ctx, { allNullValues: !0 }), onComment, onChompKeep);
    throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    let { replacer } = ctx, set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable)
        typeof replacer == "function" && (value = replacer.call(iterable, value, value)), set2.items.push(createPair(value, null, ctx));
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: !1,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(!0))
        return Object.assign(new YAMLSet(), map2);
      onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  let sign = str[0], parts = sign === "-" || sign === "+" ? str.substring(1) : str, num = (n) => asBigInt ? BigInt(n) : Number(n), res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node, num = (n) => n;
  if (typeof value == "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  value < 0 && (sign = "-", value *= num(-1));
  let _60 = num(60), parts = [value % _60];
  return value < 60 ? parts.unshift(0) : (value = (value - parts[0]) / _60, parts.unshift(value % _60), value >= 60 && (value = (value - parts[0]) / _60, parts.unshift(value))), sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value == "bigint" || Number.isInteger(value),
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
}, floatTime = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, !1),
  stringify: stringifySexagesimal
}, timestamp = {
  identify: (value) => value instanceof Date,
  default: !0,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    let match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    let [, year, month, day, hour, minute, second] = match.map(Number), millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0, date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec), tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, !1);
      Math.abs(d) < 30 && (d *= 60), date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]), tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
}, coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  let schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags)
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  let tags = schemaTags;
  if (!tags)
    if (Array.isArray(customTags))
      tags = [];
    else {
      let keys2 = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys2} or define customTags array`);
    }
  if (Array.isArray(customTags))
    for (let tag of customTags)
      tags = tags.concat(tag);
  else typeof customTags == "function" && (tags = customTags(tags.slice()));
  return addMergeTag && (tags = tags.concat(merge)), tags.reduce((tags2, tag) => {
    let tagObj = typeof tag == "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      let tagName = JSON.stringify(tag), keys2 = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys2}`);
    }
    return tags2.includes(tagObj) || tags2.push(tagObj), tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0, Schema = class _Schema {
  constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null, this.name = typeof schema4 == "string" && schema4 || "core", this.knownTags = resolveKnownTags ? coreKnownTags : {}, this.tags = getTags(customTags, this.name, merge3), this.toStringOptions = toStringDefaults ?? null, Object.defineProperty(this, MAP, { value: map }), Object.defineProperty(this, SCALAR, { value: string }), Object.defineProperty(this, SEQ, { value: seq }), this.sortMapEntries = typeof sortMapEntries == "function" ? sortMapEntries : sortMapEntries === !0 ? sortMapEntriesByKey : null;
  }
  clone() {
    let copy2 = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    return copy2.tags = this.tags.slice(), copy2;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  let lines = [], hasDirectives = options.directives === !0;
  if (options.directives !== !1 && doc.directives) {
    let dir = doc.directives.toString(doc);
    dir ? (lines.push(dir), hasDirectives = !0) : doc.directives.docStart && (hasDirectives = !0);
  }
  hasDirectives && lines.push("---");
  let ctx = createStringifyContext(doc, options), { commentString } = ctx.options;
  if (doc.commentBefore) {
    lines.length !== 1 && lines.unshift("");
    let cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = !1, contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives && lines.push(""), doc.contents.commentBefore) {
        let cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment, contentComment = doc.contents.comment;
    }
    let onChompKeep = contentComment ? void 0 : () => chompKeep = !0, body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    contentComment && (body += lineComment(body, "", commentString(contentComment))), (body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---" ? lines[lines.length - 1] = `--- ${body}` : lines.push(body);
  } else
    lines.push(stringify(doc.contents, ctx));
  if (doc.directives?.docEnd)
    if (doc.comment) {
      let cs = commentString(doc.comment);
      cs.includes(`
`) ? (lines.push("..."), lines.push(indentComment(cs, ""))) : lines.push(`... ${cs}`);
    } else
      lines.push("...");
  else {
    let dc = doc.comment;
    dc && chompKeep && (dc = dc.replace(/^\n+/, "")), dc && ((!chompKeep || contentComment) && lines[lines.length - 1] !== "" && lines.push(""), lines.push(indentComment(commentString(dc), "")));
  }
  return lines.join(`
`) + `
`;
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer, replacer = void 0);
    let opt = Object.assign({
      intAsBigInt: !1,
      keepSourceTokens: !1,
      logLevel: "warn",
      prettyErrors: !0,
      strict: !0,
      stringKeys: !1,
      uniqueKeys: !0,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version } = opt;
    options?._directives ? (this.directives = options._directives.atDocument(), this.directives.yaml.explicit && (version = this.directives.yaml.version)) : this.directives = new Directives({ version }), this.setSchema(version, options), this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    let copy2 = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    return copy2.commentBefore = this.commentBefore, copy2.comment = this.comment, copy2.errors = this.errors.slice(), copy2.warnings = this.warnings.slice(), copy2.options = Object.assign({}, this.options), this.directives && (copy2.directives = this.directives.clone()), copy2.schema = this.schema.clone(), copy2.contents = isNode(this.contents) ? this.contents.clone(copy2.schema) : this.contents, this.range && (copy2.range = this.range.slice()), copy2;
  }
  /** Adds a value to the document. */
  add(value) {
    assertCollection(this.contents) && this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path5, value) {
    assertCollection(this.contents) && this.contents.addIn(path5, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name) {
    if (!node.anchor) {
      let prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer;
    if (typeof replacer == "function")
      value = replacer.call({ "": value }, "", value), _replacer = replacer;
    else if (Array.isArray(replacer)) {
      let keyToStr = (v) => typeof v == "number" || v instanceof String || v instanceof Number, asStr = replacer.filter(keyToStr).map(String);
      asStr.length > 0 && (replacer = replacer.concat(asStr)), _replacer = replacer;
    } else options === void 0 && replacer && (options = replacer, replacer = void 0);
    let { aliasDuplicateObjects, anchorPrefix, flow: flow2, keepUndefined, onTagObj, tag } = options ?? {}, { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    ), ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? !0,
      keepUndefined: keepUndefined ?? !1,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    }, node = createNode(value, tag, ctx);
    return flow2 && isCollection(node) && (node.flow = !0), setAnchors(), node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options = {}) {
    let k = this.createNode(key, null, options), v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : !1;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path5) {
    return isEmptyPath(path5) ? this.contents == null ? !1 : (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(path5) : !1;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path5, keepScalar) {
    return isEmptyPath(path5) ? !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents : isCollection(this.contents) ? this.contents.getIn(path5, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : !1;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path5) {
    return isEmptyPath(path5) ? this.contents !== void 0 : isCollection(this.contents) ? this.contents.hasIn(path5) : !1;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    this.contents == null ? this.contents = collectionFromPath(this.schema, [key], value) : assertCollection(this.contents) && this.contents.set(key, value);
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path5, value) {
    isEmptyPath(path5) ? this.contents = value : this.contents == null ? this.contents = collectionFromPath(this.schema, Array.from(path5), value) : assertCollection(this.contents) && this.contents.setIn(path5, value);
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version, options = {}) {
    typeof version == "number" && (version = String(version));
    let opt;
    switch (version) {
      case "1.1":
        this.directives ? this.directives.yaml.version = "1.1" : this.directives = new Directives({ version: "1.1" }), opt = { resolveKnownTags: !1, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        this.directives ? this.directives.yaml.version = version : this.directives = new Directives({ version }), opt = { resolveKnownTags: !0, schema: "core" };
        break;
      case null:
        this.directives && delete this.directives, opt = null;
        break;
      default: {
        let sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error("With a null YAML version, the { schema: Schema } option is required");
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    let ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === !0,
      mapKeyWarned: !1,
      maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
    }, res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor == "function")
      for (let { count: count3, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count3);
    return typeof reviver == "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: !0, jsonArg, mapAsMap: !1, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      let s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return !0;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code2, message) {
    super(), this.name = name, this.code = code2, this.message = message, this.pos = pos;
  }
}, YAMLParseError = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLParseError", pos, code2, message);
  }
}, YAMLWarning = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLWarning", pos, code2, message);
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow: flow2, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = !1, atNewline = startOnNewline, hasSpace = startOnNewline, comment3 = "", commentSep = "", hasNewline = !1, reqSpace = !1, tab = null, anchor = null, tag = null, newlineAfterProp = null, comma = null, found2 = null, start = null;
  for (let token of tokens)
    switch (reqSpace && (token.type !== "space" && token.type !== "newline" && token.type !== "comma" && onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), reqSpace = !1), tab && (atNewline && token.type !== "comment" && token.type !== "newline" && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), tab = null), token.type) {
      case "space":
        !flow2 && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	") && (tab = token), hasSpace = !0;
        break;
      case "comment": {
        hasSpace || onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        let cb = token.source.substring(1) || " ";
        comment3 ? comment3 += commentSep + cb : comment3 = cb, commentSep = "", atNewline = !1;
        break;
      }
      case "newline":
        atNewline ? comment3 ? comment3 += token.source : (!found2 || indicator !== "seq-item-ind") && (spaceBefore = !0) : commentSep += token.source, atNewline = !0, hasNewline = !0, (anchor || tag) && (newlineAfterProp = token), hasSpace = !0;
        break;
      case "anchor":
        anchor && onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), token.source.endsWith(":") && onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), anchor = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
        break;
      case "tag": {
        tag && onError(token, "MULTIPLE_TAGS", "A node can have at most one tag"), tag = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
        break;
      }
      case indicator:
        (anchor || tag) && onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`), found2 && onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow2 ?? "collection"}`), found2 = token, atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind", hasSpace = !1;
        break;
      case "comma":
        if (flow2) {
          comma && onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow2}`), comma = token, atNewline = !1, hasSpace = !1;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`), atNewline = !1, hasSpace = !1;
    }
  let last = tokens[tokens.length - 1], end = last ? last.offset + last.source.length : offset;
  return reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "") && onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq") && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
    comma,
    found: found2,
    spaceBefore,
    comment: comment3,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes(`
`))
        return !0;
      if (key.end) {
        for (let st of key.end)
          if (st.type === "newline")
            return !0;
      }
      return !1;
    case "flow-collection":
      for (let it of key.items) {
        for (let st of it.start)
          if (st.type === "newline")
            return !0;
        if (it.sep) {
          for (let st of it.sep)
            if (st.type === "newline")
              return !0;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return !0;
      }
      return !1;
    default:
      return !0;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    let end = fc.end[0];
    end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc) && onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items2, search) {
  let { uniqueKeys } = ctx.options;
  if (uniqueKeys === !1)
    return !1;
  let isEqual = typeof uniqueKeys == "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items2.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  let NodeClass = tag?.nodeClass ?? YAMLMap, map2 = new NodeClass(ctx.schema);
  ctx.atRoot && (ctx.atRoot = !1);
  let offset = bm.offset, commentEnd = null;
  for (let collItem of bm.items) {
    let { start, key, sep, value } = collItem, keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: !0
    }), implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key && (key.type === "block-seq" ? onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in key && key.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg)), !keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end, keyProps.comment && (map2.comment ? map2.comment += `
` + keyProps.comment : map2.comment = keyProps.comment);
        continue;
      }
      (keyProps.newlineAfterProp || containsNewline(key)) && onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
    } else keyProps.found?.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg);
    ctx.atKey = !0;
    let keyStart = keyProps.end, keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    ctx.schema.compat && flowIndentCheck(bm.indent, key, onError), ctx.atKey = !1, mapIncludes(ctx, map2.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    let valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    if (offset = valueProps.end, valueProps.found) {
      implicitKey && (value?.type === "block-map" && !valueProps.hasNewline && onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), ctx.options.strict && keyProps.start < valueProps.found.offset - 1024 && onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
      let valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      ctx.schema.compat && flowIndentCheck(bm.indent, value, onError), offset = valueNode.range[2];
      let pair = new Pair(keyNode, valueNode);
      ctx.options.keepSourceTokens && (pair.srcToken = collItem), map2.items.push(pair);
    } else {
      implicitKey && onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
      let pair = new Pair(keyNode);
      ctx.options.keepSourceTokens && (pair.srcToken = collItem), map2.items.push(pair);
    }
  }
  return commentEnd && commentEnd < offset && onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content"), map2.range = [bm.offset, offset, commentEnd ?? offset], map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  let NodeClass = tag?.nodeClass ?? YAMLSeq, seq2 = new NodeClass(ctx.schema);
  ctx.atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
  let offset = bs.offset, commentEnd = null;
  for (let { start, value } of bs.items) {
    let props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: !0
    });
    if (!props.found)
      if (props.anchor || props.tag || value)
        value?.type === "block-seq" ? onError(props.end, "BAD_INDENT", "All sequence items must start at the same column") : onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      else {
        commentEnd = props.end, props.comment && (seq2.comment = props.comment);
        continue;
      }
    let node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    ctx.schema.compat && flowIndentCheck(bs.indent, value, onError), offset = node.range[2], seq2.items.push(node);
  }
  return seq2.range = [bs.offset, offset, commentEnd ?? offset], seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment3 = "";
  if (end) {
    let hasSpace = !1, sep = "";
    for (let token of end) {
      let { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = !0;
          break;
        case "comment": {
          reqSpace && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          let cb = source.substring(1) || " ";
          comment3 ? comment3 += sep + cb : comment3 = cb, sep = "";
          break;
        }
        case "newline":
          comment3 && (sep += source), hasSpace = !0;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment: comment3, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections", isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  let isMap2 = fc.start.source === "{", fcName = isMap2 ? "flow map" : "flow sequence", NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq), coll = new NodeClass(ctx.schema);
  coll.flow = !0;
  let atRoot = ctx.atRoot;
  atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    let collItem = fc.items[i], { start, key, sep, value } = collItem, props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: !1
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        i === 0 && props.comma ? onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`) : i < fc.items.length - 1 && onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`), props.comment && (coll.comment ? coll.comment += `
` + props.comment : coll.comment = props.comment), offset = props.end;
        continue;
      }
      !isMap2 && ctx.options.strict && containsNewline(key) && onError(
        key,
        // checked by containsNewline()
        "MULTILINE_IMPLICIT_KEY",
        "Implicit keys of flow sequence pairs need to be on a single line"
      );
    }
    if (i === 0)
      props.comma && onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    else if (props.comma || onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`), props.comment) {
      let prevItemComment = "";
      loop: for (let st of start)
        switch (st.type) {
          case "comma":
          case "space":
            break;
          case "comment":
            prevItemComment = st.source.substring(1);
            break loop;
          default:
            break loop;
        }
      if (prevItemComment) {
        let prev = coll.items[coll.items.length - 1];
        isPair(prev) && (prev = prev.value ?? prev.key), prev.comment ? prev.comment += `
` + prevItemComment : prev.comment = prevItemComment, props.comment = props.comment.substring(prevItemComment.length + 1);
      }
    }
    if (!isMap2 && !sep && !props.found) {
      let valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode), offset = valueNode.range[2], isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = !0;
      let keyStart = props.end, keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      isBlock(key) && onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg), ctx.atKey = !1;
      let valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: !1
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (let st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          props.start < valueProps.found.offset - 1024 && onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else value && ("source" in value && value.source?.[0] === ":" ? onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`) : onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`));
      let valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      valueNode ? isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg) : valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
      let pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens && (pair.srcToken = collItem), isMap2) {
        let map2 = coll;
        mapIncludes(ctx, map2.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique"), map2.items.push(pair);
      } else {
        let map2 = new YAMLMap(ctx.schema);
        map2.flow = !0, map2.items.push(pair);
        let endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]], coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  let expectedEnd = isMap2 ? "}" : "]", [ce, ...ee] = fc.end, cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    let name = fcName[0].toUpperCase() + fcName.substring(1), msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg), ce && ce.source.length !== 1 && ee.unshift(ce);
  }
  if (ee.length > 0) {
    let end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    end.comment && (coll.comment ? coll.comment += `
` + end.comment : coll.comment = end.comment), coll.range = [fc.offset, cePos, end.offset];
  } else
    coll.range = [fc.offset, cePos, cePos];
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  let coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag), Coll = coll.constructor;
  return tagName === "!" || tagName === Coll.tagName ? (coll.tag = Coll.tagName, coll) : (tagName && (coll.tag = tagName), coll);
}
function composeCollection(CN2, ctx, token, props, onError) {
  let tagToken = props.tag, tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  if (token.type === "block-seq") {
    let { anchor, newlineAfterProp: nl } = props, lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    lastProp && (!nl || nl.offset < lastProp.offset) && onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
  }
  let expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq")
    return resolveCollection(CN2, ctx, token, onError, tagName);
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    let kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType)
      ctx.schema.tags.push(Object.assign({}, kt, { default: !1 })), tag = kt;
    else
      return kt ? onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, !0) : onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, !0), resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let coll = resolveCollection(CN2, ctx, token, onError, tagName, tag), res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll, node = isNode(res) ? res : new Scalar(res);
  return node.range = coll.range, node.tag = tagName, tag?.format && (node.format = tag.format), node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  let start = scalar.offset, header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  let type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL, lines = scalar.source ? splitLines(scalar.source) : [], chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    let content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    let value2 = header.chomp === "+" && lines.length > 0 ? `
`.repeat(Math.max(1, lines.length - 1)) : "", end2 = start + header.length;
    return scalar.source && (end2 += scalar.source.length), { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent, offset = scalar.offset + header.length, contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    if (content === "" || content === "\r")
      header.indent === 0 && indent.length > trimIndent && (trimIndent = indent.length);
    else {
      indent.length < trimIndent && onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), header.indent === 0 && (trimIndent = indent.length), contentStart = i, trimIndent === 0 && !ctx.atRoot && onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i)
    lines[i][0].length > trimIndent && (chompStart = i + 1);
  let value = "", sep = "", prevMoreIndented = !1;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + `
`;
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    let crlf = content[content.length - 1] === "\r";
    if (crlf && (content = content.slice(0, -1)), content && indent.length < trimIndent) {
      let message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message), indent = "";
    }
    type === Scalar.BLOCK_LITERAL ? (value += sep + indent.slice(trimIndent) + content, sep = `
`) : indent.length > trimIndent || content[0] === "	" ? (sep === " " ? sep = `
` : !prevMoreIndented && sep === `
` && (sep = `

`), value += sep + indent.slice(trimIndent) + content, sep = `
`, prevMoreIndented = !0) : content === "" ? sep === `
` ? value += `
` : sep = `
` : (value += sep + content, sep = " ", prevMoreIndented = !1);
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += `
` + lines[i][0].slice(trimIndent);
      value[value.length - 1] !== `
` && (value += `
`);
      break;
    default:
      value += `
`;
  }
  let end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header")
    return onError(props[0], "IMPOSSIBLE", "Block scalar header not found"), null;
  let { source } = props[0], mode = source[0], indent = 0, chomp = "", error2 = -1;
  for (let i = 1; i < source.length; ++i) {
    let ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      let n = Number(ch);
      !indent && n ? indent = n : error2 === -1 && (error2 = offset + i);
    }
  }
  error2 !== -1 && onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = !1, comment3 = "", length = source.length;
  for (let i = 1; i < props.length; ++i) {
    let token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = !0;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        strict && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), length += token.source.length, comment3 = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message), length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        let message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        let ts = token.source;
        ts && typeof ts == "string" && (length += ts.length);
      }
    }
  }
  return { mode, indent, chomp, comment: comment3, length };
}
function splitLines(source) {
  let split2 = source.split(/\n( *)/), first = split2[0], m = first.match(/^( *)/), lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
  for (let i = 1; i < split2.length; i += 2)
    lines.push([split2[i], split2[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  let { offset, type, source, end } = scalar, _type, value, _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN, value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE, value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE, value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      return onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`), {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  let valueEnd = offset + source.length, re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  return badChar && onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`), unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  return (source[source.length - 1] !== "'" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  let line3 = /(.*?)\r?\n/sy, match = line3.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$"), trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/, trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, ""), sep = " ", pos = line3.lastIndex;
  for (; match = line3.exec(source); ) {
    let lm = match[1].replace(trimBoth, "");
    lm === "" ? sep === `
` ? res += sep : sep = `
` : (res += sep + lm, sep = " "), pos = line3.lastIndex;
  }
  let last = /[ \t]*(.*)/sy;
  return last.lastIndex = pos, match = last.exec(source), res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    let ch = source[i];
    if (!(ch === "\r" && source[i + 1] === `
`))
      if (ch === `
`) {
        let { fold: fold2, offset } = foldNewline(source, i);
        res += fold2, i = offset;
      } else if (ch === "\\") {
        let next = source[++i], cc = escapeCodes[next];
        if (cc)
          res += cc;
        else if (next === `
`)
          for (next = source[i + 1]; next === " " || next === "	"; )
            next = source[++i + 1];
        else if (next === "\r" && source[i + 1] === `
`)
          for (next = source[++i + 1]; next === " " || next === "	"; )
            next = source[++i + 1];
        else if (next === "x" || next === "u" || next === "U") {
          let length = next === "x" ? 2 : next === "u" ? 4 : 8;
          res += parseCharCode(source, i + 1, length, onError), i += length;
        } else {
          let raw = source.substr(i - 1, 2);
          onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), res += raw;
        }
      } else if (ch === " " || ch === "	") {
        let wsStart = i, next = source[i + 1];
        for (; next === " " || next === "	"; )
          next = source[++i + 1];
        next !== `
` && !(next === "\r" && source[i + 2] === `
`) && (res += i > wsStart ? source.slice(wsStart, i + 1) : ch);
      } else
        res += ch;
  }
  return (source[source.length - 1] !== '"' || source.length === 1) && onError(source.length, "MISSING_CHAR", 'Missing closing "quote'), res;
}
function foldNewline(source, offset) {
  let fold2 = "", ch = source[offset + 1];
  for (; (ch === " " || ch === "	" || ch === `
` || ch === "\r") && !(ch === "\r" && source[offset + 2] !== `
`); )
    ch === `
` && (fold2 += `
`), offset += 1, ch = source[offset + 1];
  return fold2 || (fold2 = " "), { fold: fold2, offset };
}
var escapeCodes = {
  0: "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: `
`,
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "\x85",
  // Unicode next line
  _: "\xA0",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  let cc = source.substr(offset, length), code2 = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code2);
  } catch {
    let raw = source.substr(offset - 2, length + 2);
    return onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  let { value, type, comment: comment3, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError), tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null, tag;
  ctx.options.stringKeys && ctx.atKey ? tag = ctx.schema[SCALAR] : tagName ? tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : token.type === "scalar" ? tag = findScalarTagByTest(ctx, value, token, onError) : tag = ctx.schema[SCALAR];
  let scalar;
  try {
    let res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error2) {
    let msg = error2 instanceof Error ? error2.message : String(error2);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), scalar = new Scalar(value);
  }
  return scalar.range = range, scalar.source = value, type && (scalar.type = type), tagName && (scalar.tag = tagName), tag.format && (scalar.format = tag.format), comment3 && (scalar.comment = comment3), scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  let matchWithTest = [];
  for (let tag of schema4.tags)
    if (!tag.collection && tag.tag === tagName)
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
  for (let tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  let kt = schema4.knownTags[tagName];
  return kt && !kt.collection ? (schema4.tags.push(Object.assign({}, kt, { default: !1, test: void 0 })), kt) : (onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str"), schema4[SCALAR]);
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  let tag = schema4.tags.find((tag2) => (tag2.default === !0 || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    let compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      let ts = directives.tagString(tag.tag), cs = directives.tagString(compat.tag), msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, !0);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      for (st = before[++i]; st?.type === "space"; )
        offset += st.source.length, st = before[++i];
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  let atKey = ctx.atKey, { spaceBefore, comment: comment3, anchor, tag } = props, node, isSrcToken = !0;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError), (anchor || tag) && onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError), anchor && (node.anchor = anchor.source.substring(1));
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError), anchor && (node.anchor = anchor.source.substring(1));
      } catch (error2) {
        let message = error2 instanceof Error ? error2.message : String(error2);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      let message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message), isSrcToken = !1;
    }
  }
  return node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError)), anchor && node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string"), atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value != "string" || node.tag && node.tag !== "tag:yaml.org,2002:str") && onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), spaceBefore && (node.spaceBefore = !0), comment3 && (token.type === "scalar" && token.source === "" ? node.comment = comment3 : node.commentBefore = comment3), ctx.options.keepSourceTokens && isSrcToken && (node.srcToken = token), node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment: comment3, anchor, tag, end }, onError) {
  let token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  }, node = composeScalar(ctx, token, tag, onError);
  return anchor && (node.anchor = anchor.source.substring(1), node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string")), spaceBefore && (node.spaceBefore = !0), comment3 && (node.comment = comment3, node.range[2] = end), node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  let alias = new Alias(source.substring(1));
  alias.source === "" && onError(offset, "BAD_ALIAS", "Alias cannot be an empty string"), alias.source.endsWith(":") && onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
  let valueEnd = offset + source.length, re = resolveEnd(end, valueEnd, options.strict, onError);
  return alias.range = [offset, valueEnd, re.offset], re.comment && (alias.comment = re.comment), alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  let opts = Object.assign({ _directives: directives }, options), doc = new Document(void 0, opts), ctx = {
    atKey: !1,
    atRoot: !0,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  }, props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: !0
  });
  props.found && (doc.directives.docStart = !0, value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline && onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  let contentEnd = doc.contents.range[2], re = resolveEnd(end, contentEnd, !1, onError);
  return re.comment && (doc.comment = re.comment), doc.range = [offset, contentEnd, re.offset], doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src == "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  let { offset, source } = src;
  return [offset, offset + (typeof source == "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment3 = "", atComment = !1, afterEmptyLine = !1;
  for (let i = 0; i < prelude.length; ++i) {
    let source = prelude[i];
    switch (source[0]) {
      case "#":
        comment3 += (comment3 === "" ? "" : afterEmptyLine ? `

` : `
`) + (source.substring(1) || " "), atComment = !0, afterEmptyLine = !1;
        break;
      case "%":
        prelude[i + 1]?.[0] !== "#" && (i += 1), atComment = !1;
        break;
      default:
        atComment || (afterEmptyLine = !0), atComment = !1;
    }
  }
  return { comment: comment3, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (source, code2, message, warning2) => {
      let pos = getErrorPos(source);
      warning2 ? this.warnings.push(new YAMLWarning(pos, code2, message)) : this.errors.push(new YAMLParseError(pos, code2, message));
    }, this.directives = new Directives({ version: options.version || "1.2" }), this.options = options;
  }
  decorate(doc, afterDoc) {
    let { comment: comment3, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment3) {
      let dc = doc.contents;
      if (afterDoc)
        doc.comment = doc.comment ? `${doc.comment}
${comment3}` : comment3;
      else if (afterEmptyLine || doc.directives.docStart || !dc)
        doc.commentBefore = comment3;
      else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        isPair(it) && (it = it.key);
        let cb = it.commentBefore;
        it.commentBefore = cb ? `${comment3}
${cb}` : comment3;
      } else {
        let cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment3}
${cb}` : comment3;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else
      doc.errors = this.errors, doc.warnings = this.warnings;
    this.prelude = [], this.errors = [], this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = !1, endOffset = -1) {
    for (let token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning2) => {
          let pos = getErrorPos(token);
          pos[0] += offset, this.onError(pos, "BAD_DIRECTIVE", message, warning2);
        }), this.prelude.push(token.source), this.atDirectives = !0;
        break;
      case "document": {
        let doc = composeDoc(this.options, this.directives, token, this.onError);
        this.atDirectives && !doc.directives.docStart && this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(doc, !1), this.doc && (yield this.doc), this.doc = doc, this.atDirectives = !1;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        let msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message, error2 = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        this.atDirectives || !this.doc ? this.errors.push(error2) : this.doc.errors.push(error2);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          let msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = !0;
        let end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        if (this.decorate(this.doc, !0), end.comment) {
          let dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = !1, endOffset = -1) {
    if (this.doc)
      this.decorate(this.doc, !0), yield this.doc, this.doc = null;
    else if (forceDoc) {
      let opts = Object.assign({ _directives: this.directives }, this.options), doc = new Document(void 0, opts);
      this.atDirectives && this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line"), doc.range = [0, endOffset, endOffset], this.decorate(doc, !1), yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit"), SKIP2 = /* @__PURE__ */ Symbol("skip children"), REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  "type" in cst && cst.type === "document" && (cst = { start: cst.start, value: cst.value }), _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path5) => {
  let item = cst;
  for (let [field, index] of path5) {
    let tok = item?.[field];
    if (tok && "items" in tok)
      item = tok.items[index];
    else
      return;
  }
  return item;
};
visit2.parentCollection = (cst, path5) => {
  let parent = visit2.itemAtPath(cst, path5.slice(0, -1)), field = path5[path5.length - 1][0], coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path5, item, visitor) {
  let ctrl = visitor(item, path5);
  if (typeof ctrl == "symbol")
    return ctrl;
  for (let field of ["key", "value"]) {
    let token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        let ci = _visit(Object.freeze(path5.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci == "number")
          i = ci - 1;
        else {
          if (ci === BREAK2)
            return BREAK2;
          ci === REMOVE2 && (token.items.splice(i, 1), i -= 1);
        }
      }
      typeof ctrl == "function" && field === "key" && (ctrl = ctrl(item, path5));
    }
  }
  return typeof ctrl == "function" ? ctrl(item, path5) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF", DOCUMENT = "", FLOW_END = "", SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case `
`:
    case `\r
`:
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case `
`:
    case "\r":
    case "	":
      return !0;
    default:
      return !1;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef"), tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), flowIndicatorChars = new Set(",[]{}"), invalidAnchorChars = new Set(` ,[]{}
\r	`), isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch), Lexer = class {
  constructor() {
    this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = !1) {
    if (source) {
      if (typeof source != "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source, this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    for (; next && (incomplete || this.hasChars(1)); )
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos, ch = this.buffer[i];
    for (; ch === " " || ch === "	"; )
      ch = this.buffer[++i];
    return !ch || ch === "#" || ch === `
` ? !0 : ch === "\r" ? this.buffer[i + 1] === `
` : !1;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      for (; ch === " "; )
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        let next = this.buffer[indent + offset + 1];
        if (next === `
` || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === `
` || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      let dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    return (typeof end != "number" || end !== -1 && end < this.pos) && (end = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = end), end === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[end - 1] === "\r" && (end -= 1), this.buffer.substring(this.pos, end));
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = state, null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line3 = this.getLine();
    if (line3 === null)
      return this.setNext("stream");
    if (line3[0] === BOM && (yield* this.pushCount(1), line3 = line3.substring(1)), line3[0] === "%") {
      let dirEnd = line3.length, cs = line3.indexOf("#");
      for (; cs !== -1; ) {
        let ch = line3[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else
          cs = line3.indexOf("#", cs + 1);
      }
      for (; ; ) {
        let ch = line3[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      let n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(!0));
      return yield* this.pushCount(line3.length - n), this.pushNewline(), "stream";
    }
    if (this.atLineEnd()) {
      let sp = yield* this.pushSpaces(!0);
      return yield* this.pushCount(line3.length - sp), yield* this.pushNewline(), "stream";
    }
    return yield DOCUMENT, yield* this.parseLineStart();
  }
  *parseLineStart() {
    let ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      let s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3)))
        return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, s === "---" ? "doc" : "stream";
    }
    return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    let [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
      return this.indentNext = this.indentValue + 1, this.indentValue += n, "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(!0);
    let line3 = this.getLine();
    if (line3 === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line3[n]) {
      case "#":
        yield* this.pushCount(line3.length - n);
      // fallthrough
      case void 0:
        return yield* this.pushNewline(), yield* this.parseLineStart();
      case "{":
      case "[":
        return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
      case "}":
      case "]":
        return yield* this.pushCount(1), "doc";
      case "*":
        return yield* this.pushUntil(isNotAnchorChar), "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        return n += yield* this.parseBlockScalarHeader(), n += yield* this.pushSpaces(!0), yield* this.pushCount(line3.length - n), yield* this.pushNewline(), yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp, indent = -1;
    do
      nl = yield* this.pushNewline(), nl > 0 ? (sp = yield* this.pushSpaces(!1), this.indentValue = indent = sp) : sp = 0, sp += yield* this.pushSpaces(!0);
    while (nl + sp > 0);
    let line3 = this.getLine();
    if (line3 === null)
      return this.setNext("flow");
    if ((indent !== -1 && indent < this.indentNext && line3[0] !== "#" || indent === 0 && (line3.startsWith("---") || line3.startsWith("...")) && isEmpty(line3[3])) && !(indent === this.indentNext - 1 && this.flowLevel === 1 && (line3[0] === "]" || line3[0] === "}")))
      return this.flowLevel = 0, yield FLOW_END, yield* this.parseLineStart();
    let n = 0;
    for (; line3[n] === ","; )
      n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0), this.flowKey = !1;
    switch (n += yield* this.pushIndicators(), line3[n]) {
      case void 0:
        return "flow";
      case "#":
        return yield* this.pushCount(line3.length - n), "flow";
      case "{":
      case "[":
        return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
      case "}":
      case "]":
        return yield* this.pushCount(1), this.flowKey = !0, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";
      case "*":
        return yield* this.pushUntil(isNotAnchorChar), "flow";
      case '"':
      case "'":
        return this.flowKey = !0, yield* this.parseQuotedScalar();
      case ":": {
        let next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",")
          return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
      }
      // fallthrough
      default:
        return this.flowKey = !1, yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    let quote = this.charAt(0), end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'")
      for (; end !== -1 && this.buffer[end + 1] === "'"; )
        end = this.buffer.indexOf("'", end + 2);
    else
      for (; end !== -1; ) {
        let n = 0;
        for (; this.buffer[end - 1 - n] === "\\"; )
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    let qb = this.buffer.substring(0, end), nl = qb.indexOf(`
`, this.pos);
    if (nl !== -1) {
      for (; nl !== -1; ) {
        let cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf(`
`, cs);
      }
      nl !== -1 && (end = nl - (qb[nl - 1] === "\r" ? 2 : 1));
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    return yield* this.pushToIndex(end + 1, !1), this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1, this.blockScalarKeep = !1;
    let i = this.pos;
    for (; ; ) {
      let ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = !0;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1, indent = 0, ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2)
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case `
`:
          nl = i2, indent = 0;
          break;
        case "\r": {
          let next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === `
`)
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      this.blockScalarIndent === -1 ? this.indentNext = indent : this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      do {
        let cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf(`
`, cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    for (ch = this.buffer[i]; ch === " "; )
      ch = this.buffer[++i];
    if (ch === "	") {
      for (; ch === "	" || ch === " " || ch === "\r" || ch === `
`; )
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep)
      do {
        let i2 = nl - 1, ch2 = this.buffer[i2];
        ch2 === "\r" && (ch2 = this.buffer[--i2]);
        let lastChar = i2;
        for (; ch2 === " "; )
          ch2 = this.buffer[--i2];
        if (ch2 === `
` && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (!0);
    return yield SCALAR2, yield* this.pushToIndex(nl + 1, !0), yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    let inFlow = this.flowLevel > 0, end = this.pos - 1, i = this.pos - 1, ch;
    for (; ch = this.buffer[++i]; )
      if (ch === ":") {
        let next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r" && (next === `
` ? (i += 1, ch = `
`, next = this.buffer[i + 1]) : end = i), next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === `
`) {
          let cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    return !ch && !this.atEnd ? this.setNext("plain-scalar") : (yield SCALAR2, yield* this.pushToIndex(end + 1, !0), inFlow ? "flow" : "doc");
  }
  *pushCount(n) {
    return n > 0 ? (yield this.buffer.substr(this.pos, n), this.pos += n, n) : 0;
  }
  *pushToIndex(i, allowEmpty) {
    let s = this.buffer.slice(this.pos, i);
    return s ? (yield s, this.pos += s.length, s.length) : (allowEmpty && (yield ""), 0);
  }
  *pushIndicators() {
    let n = 0;
    loop: for (; ; ) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag(), n += yield* this.pushSpaces(!0);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar), n += yield* this.pushSpaces(!0);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          let inFlow = this.flowLevel > 0, ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            inFlow ? this.flowKey && (this.flowKey = !1) : this.indentNext = this.indentValue + 1, n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2, ch = this.buffer[i];
      for (; !isEmpty(ch) && ch !== ">"; )
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, !1);
    } else {
      let i = this.pos + 1, ch = this.buffer[i];
      for (; ch; )
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2]))
          ch = this.buffer[i += 3];
        else
          break;
      return yield* this.pushToIndex(i, !1);
    }
  }
  *pushNewline() {
    let ch = this.buffer[this.pos];
    return ch === `
` ? yield* this.pushCount(1) : ch === "\r" && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1, ch;
    do
      ch = this.buffer[++i];
    while (ch === " " || allowTabs && ch === "	");
    let n = i - this.pos;
    return n > 0 && (yield this.buffer.substr(this.pos, n), this.pos = i), n;
  }
  *pushUntil(test) {
    let i = this.pos, ch = this.buffer[i];
    for (; !test(ch); )
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, !1);
  }
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [], this.addNewLine = (offset) => this.lineStarts.push(offset), this.linePos = (offset) => {
      let low = 0, high = this.lineStarts.length;
      for (; low < high; ) {
        let mid = low + high >> 1;
        this.lineStarts[mid] < offset ? low = mid + 1 : high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      let start = this.lineStarts[low - 1];
      return { line: low, col: offset - start + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list2, type) {
  for (let i = 0; i < list2.length; ++i)
    if (list2[i].type === type)
      return !0;
  return !1;
}
function findNonEmptyIndex(list2) {
  for (let i = 0; i < list2.length; ++i)
    switch (list2[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return !0;
    default:
      return !1;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      let it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: for (; --i >= 0; )
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  for (; prev[++i]?.type === "space"; )
    ;
  return prev.splice(i, prev.length);
}
function arrayPushArray(target2, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target2, source);
  else
    for (let i = 0; i < source.length; ++i)
      target2.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start")
    for (let it of fc.items)
      it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind") && (it.key && (it.value = it.key), delete it.key, isFlowToken(it.value) ? it.value.end ? arrayPushArray(it.value.end, it.sep) : it.value.end = it.sep : arrayPushArray(it.start, it.sep), delete it.sep);
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new Lexer(), this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = !1) {
    this.onNewLine && this.offset === 0 && this.onNewLine(0);
    for (let lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    incomplete || (yield* this.end());
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    if (this.source = source, this.atScalar) {
      this.atScalar = !1, yield* this.step(), this.offset += source.length;
      return;
    }
    let type = tokenType(source);
    if (type)
      if (type === "scalar")
        this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
      else {
        switch (this.type = type, yield* this.step(), type) {
          case "newline":
            this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + source.length);
            break;
          case "space":
            this.atNewLine && source[0] === " " && (this.indent += source.length);
            break;
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
            this.atNewLine && (this.indent += source.length);
            break;
          case "doc-mode":
          case "flow-error-end":
            return;
          default:
            this.atNewLine = !1;
        }
        this.offset += source.length;
      }
    else {
      let message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source }), this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    for (; this.stack.length > 0; )
      yield* this.pop();
  }
  get sourceToken() {
    return {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  *step() {
    let top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      for (; this.stack.length > 0; )
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error2) {
    let token = error2 ?? this.stack.pop();
    if (!token)
      yield { type: "error", offset: this.offset, source: "", message: "Tried to pop an empty stack" };
    else if (this.stack.length === 0)
      yield token;
    else {
      let top = this.peek(1);
      switch (token.type === "block-scalar" ? token.indent = "indent" in top ? top.indent : 0 : token.type === "flow-collection" && top.type === "document" && (token.indent = 0), token.type === "flow-collection" && fixFlowSeqItems(token), top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          let it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] }), this.onKeyLine = !0;
            return;
          } else if (it.sep)
            it.value = token;
          else {
            Object.assign(it, { key: token, sep: [] }), this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          let it = top.items[top.items.length - 1];
          it.value ? top.items.push({ start: [], value: token }) : it.value = token;
          break;
        }
        case "flow-collection": {
          let it = top.items[top.items.length - 1];
          !it || it.value ? top.items.push({ start: [], key: token, sep: [] }) : it.sep ? it.value = token : Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop(), yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        let last = token.items[token.items.length - 1];
        last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent)) && (top.type === "document" ? top.end = last.start : top.items.push({ start: last.start }), token.items.splice(-1, 1));
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        let doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        this.type === "doc-start" && doc.start.push(this.sourceToken), this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        findNonEmptyIndex(doc.start) !== -1 ? (yield* this.pop(), yield* this.step()) : doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    let bv = this.startBlockValue(doc);
    bv ? this.stack.push(bv) : yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML document`,
      source: this.source
    };
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      let prev = getPrevProps(this.peek(2)), start = getFirstKeyStartProps(prev), sep;
      scalar.end ? (sep = scalar.end, sep.push(this.sourceToken), delete scalar.end) : sep = [this.sourceToken];
      let map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep }]
      };
      this.onKeyLine = !0, this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        if (scalar.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
          let nl = this.source.indexOf(`
`) + 1;
          for (; nl !== 0; )
            this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop(), yield* this.step();
    }
  }
  *blockMap(map2) {
    let it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (this.onKeyLine = !1, it.value) {
          let end = "end" in it.value ? it.value.end : void 0;
          (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : map2.items.push({ start: [this.sourceToken] });
        } else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          map2.items.push({ start: [this.sourceToken] });
        else if (it.sep)
          it.sep.push(this.sourceToken);
        else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            let end = map2.items[map2.items.length - 2]?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start), end.push(this.sourceToken), map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      let atMapIndent = !this.onKeyLine && this.indent === map2.indent, atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind", start = [];
      if (atNextItem && it.sep && !it.value) {
        let nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          let st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              st.indent > map2.indent && (nl.length = 0);
              break;
            default:
              nl.length = 0;
          }
        }
        nl.length >= 2 && (start = it.sep.splice(nl[1]));
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          atNextItem || it.value ? (start.push(this.sourceToken), map2.items.push({ start }), this.onKeyLine = !0) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
          return;
        case "explicit-key-ind":
          !it.sep && !it.explicitKey ? (it.start.push(this.sourceToken), it.explicitKey = !0) : atNextItem || it.value ? (start.push(this.sourceToken), map2.items.push({ start, explicitKey: !0 })) : this.stack.push({
            type: "block-map",
            offset: this.offset,
            indent: this.indent,
            items: [{ start: [this.sourceToken], explicitKey: !0 }]
          }), this.onKeyLine = !0;
          return;
        case "map-value-ind":
          if (it.explicitKey)
            if (it.sep)
              if (it.value)
                map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (includesToken(it.sep, "map-value-ind"))
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start, key: null, sep: [this.sourceToken] }]
                });
              else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                let start2 = getFirstKeyStartProps(it.start), key = it.key, sep = it.sep;
                sep.push(this.sourceToken), delete it.key, delete it.sep, this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key, sep }]
                });
              } else start.length > 0 ? it.sep = it.sep.concat(start, this.sourceToken) : it.sep.push(this.sourceToken);
            else if (includesToken(it.start, "newline"))
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            else {
              let start2 = getFirstKeyStartProps(it.start);
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key: null, sep: [this.sourceToken] }]
              });
            }
          else
            it.sep ? it.value || atNextItem ? map2.items.push({ start, key: null, sep: [this.sourceToken] }) : includesToken(it.sep, "map-value-ind") ? this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [], key: null, sep: [this.sourceToken] }]
            }) : it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
          this.onKeyLine = !0;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          let fs2 = this.flowScalar(this.type);
          atNextItem || it.value ? (map2.items.push({ start, key: fs2, sep: [] }), this.onKeyLine = !0) : it.sep ? this.stack.push(fs2) : (Object.assign(it, { key: fs2, sep: [] }), this.onKeyLine = !0);
          return;
        }
        default: {
          let bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else atMapIndent && map2.items.push({ start });
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop(), yield* this.step();
  }
  *blockSequence(seq2) {
    let it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          let end = "end" in it.value ? it.value.end : void 0;
          (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            let end = seq2.items[seq2.items.length - 2]?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start), end.push(this.sourceToken), seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        it.value || includesToken(it.start, "seq-item-ind") ? seq2.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      let bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop(), yield* this.step();
  }
  *flowCollection(fc) {
    let it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do
        yield* this.pop(), top = this.peek(1);
      while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          !it || it.sep ? fc.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          !it || it.value ? fc.items.push({ start: [], key: null, sep: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          !it || it.value ? fc.items.push({ start: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          let fs2 = this.flowScalar(this.type);
          !it || it.value ? fc.items.push({ start: [], key: fs2, sep: [] }) : it.sep ? this.stack.push(fs2) : Object.assign(it, { key: fs2, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      let bv = this.startBlockValue(fc);
      bv ? this.stack.push(bv) : (yield* this.pop(), yield* this.step());
    } else {
      let parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep))
        yield* this.pop(), yield* this.step();
      else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        let sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        let map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = !0, this.stack[this.stack.length - 1] = map2;
      } else
        yield* this.lineEnd(fc);
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf(`
`) + 1;
      for (; nl !== 0; )
        this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = !0;
        let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
        return start.push(this.sourceToken), {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: !0 }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = !0;
        let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    return this.type !== "comment" || this.indent <= indent ? !1 : start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    this.type !== "doc-mode" && (docEnd.end ? docEnd.end.push(this.sourceToken) : docEnd.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop(), yield* this.step();
        break;
      case "newline":
        this.onKeyLine = !1;
      default:
        token.end ? token.end.push(this.sourceToken) : token.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
    }
  }
};

// node_modules/yaml/browser/dist/public-api.js
function stringify3(value, replacer, options) {
  let _replacer = null;
  if (typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer), typeof options == "string" && (options = options.length), typeof options == "number") {
    let indent = Math.round(options);
    options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
  }
  if (value === void 0) {
    let { keepUndefined } = options ?? replacer ?? {};
    if (!keepUndefined)
      return;
  }
  return isDocument(value) && !_replacer ? value.toString(options) : new Document(value, _replacer, options).toString(options);
}

// src/roster/syntax.ts
var deepest = 20, mostSyntaxProblems = 10, tooDeep = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`This is nested more than ${deepest} levels deep: a users file needs four.`, noTags = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Tags (!name) are not supported: remove the tag.`, noStringKey = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`A key must be plain text: lists and mappings cannot be keys.`, noColon = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`A colon with a space is missing: write "key: value", each on a line of its own.`, unexpected = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`YAML does not expect this here: check quotes, brackets, commas and indentation, here and on the line before.`, byCode = {
  ALIAS_PROPS: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`An alias (*name) cannot have an anchor or a tag: remove it.`,
  BAD_ALIAS: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`This alias or anchor has no usable name: put a value that starts with * or & in quotes.`,
  BAD_COLLECTION_TYPE: noTags,
  BAD_DIRECTIVE: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`This line starts with %, but is not a YAML directive: remove it.`,
  BAD_DQ_ESCAPE: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Text in double quotes has a backslash that YAML does not know: write \\\\, or use single quotes.`,
  BAD_INDENT: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The indentation does not fit: line this up with the entries that it belongs to.`,
  BAD_PROP_ORDER: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`An anchor or tag is in the wrong place: remove it.`,
  BAD_SCALAR_START: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`A value starts with a character that YAML keeps for itself: put the value in quotes.`,
  BLOCK_AS_IMPLICIT_KEY: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`There is a second "key:" in this value: put text with a colon in quotes, and line up the keys of one entry.`,
  BLOCK_IN_FLOW: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Inside [ ] and { }, entries are separated by commas: add the comma, and use no "- " or "|" there.`,
  KEY_OVER_1024_CHARS: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`This key is too long: the colon must follow within 1024 characters.`,
  MISSING_CHAR: noColon,
  MULTILINE_IMPLICIT_KEY: noColon,
  MULTIPLE_ANCHORS: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`A value can have one anchor (&name) only: remove the others.`,
  MULTIPLE_TAGS: noTags,
  NON_STRING_KEY: noStringKey,
  RESOURCE_EXHAUSTION: tooDeep,
  TAB_AS_INDENT: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`There is a tab in the indentation: indent with spaces.`,
  TAG_RESOLVE_FAILED: noTags
}, byText = [
  ["Missing closing", (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`A closing quote is missing: look above for the text whose quotes do not end.`],
  ["Flow ", (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`A [ or { is not closed: add the ] or }, indented further than the key that it belongs to.`],
  ["Missing ,", (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`A comma is missing between two entries: add it.`],
  [
    "Comments must",
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`A comment needs a space before its #: add it, or put a value that holds # in quotes.`
  ],
  [
    "Sequence item without",
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The indentation does not fit: line this up with the entry above, or start it with "- ".`
  ]
], syntaxMessage = (error2) => byText.find(([start]) => error2.message.startsWith(start))?.[1] ?? byCode[error2.code] ?? unexpected, reportSyntax = (errors, text2, found2) => {
  let end = -1, count3 = 0;
  for (let error2 of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    let [offset] = error2.pos;
    if (offset <= end || count3 === mostSyntaxProblems) continue;
    let feed = text2.indexOf(`
`, offset);
    end = feed === -1 ? text2.length : feed, count3 += 1, found2.add(offset, syntaxMessage(error2));
  }
};

// src/roster/parse.ts
var mostAnchors = 100, mostAliasedNodes = 1e5, mostTokens = 3e6, Unreasonable = class extends Error {
  offset;
  said;
  constructor(offset, said2) {
    super((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(said2)), this.offset = offset, this.said = said2;
  }
}, guard2 = () => {
  let offset = 0, tokens = 0, open = 0, dashes = 0, anchors = 0;
  return (lexeme) => {
    if (tokens += 1, tokens > mostTokens)
      throw new Unreasonable(
        offset,
        (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The file has too many entries to be read at once: split it into several files.`
      );
    let first = lexeme.charCodeAt(0);
    if (first === 91 || first === 123 ? open += 1 : first === 93 || first === 125 ? open -= 1 : first === 10 || first === 13 ? dashes = 0 : lexeme === "-" || lexeme === "?" ? dashes += 1 : (first === 38 || first === 42 || first === 33) && (anchors += 1), open > deepest || dashes > deepest) throw new Unreasonable(offset, tooDeep);
    if (anchors > mostAnchors)
      throw new Unreasonable(
        offset,
        (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The file has more than ${mostAnchors} anchors, aliases and tags: write the values out.`
      );
    first === 2 || first === 24 || first === 31 || (offset += lexeme.length);
  };
}, tokensOf = function* (text2) {
  let parser = new Parser(), pass = guard2(), errors = 0;
  for (let lexeme of new Lexer().lex(text2)) {
    pass(lexeme);
    for (let token of parser.next(lexeme))
      token.type === "error" && (errors += 1), yield token;
    if (errors > mostSyntaxProblems) break;
  }
  yield* parser.end();
}, nothing = (start) => ({ kind: "scalar", value: null, source: "", start }), blockSigns = {
  [Scalar.BLOCK_FOLDED]: ">",
  [Scalar.BLOCK_LITERAL]: "|"
}, scalarNode = ({ value, source, type, range: [start] }) => {
  let isStated = typeof value == "string" || typeof value == "number" || typeof value == "boolean", block = type && blockSigns[type];
  return { kind: "scalar", value: isStated ? value : null, source, start, ...block && { block } };
}, copy = (document, found2) => {
  let dangling = !1, anchors = /* @__PURE__ */ new Map(), copied = 0, aliased = 0, follow = ({ source, range: [start] }) => {
    let target2 = anchors.get(source);
    if (target2 === void 0)
      return dangling = !0, found2.add(
        start,
        (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(source)} is an alias without an anchor before it: put a value that starts with * in quotes.`
      ), nothing(start);
    if (aliased += target2.size, aliased > mostAliasedNodes)
      throw new Unreasonable(start, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The aliases of this file unfold to too much: write the values out.`);
    return copied += target2.size, { ...target2.node, start };
  }, visitMap = ({ items: items2, range: [start] }, depth) => {
    let entries = /* @__PURE__ */ new Map(), merged = [];
    for (let pair of items2) {
      let key = String(pair.key), [keyStart] = pair.key.range;
      pair.key.tag !== void 0 && found2.add(keyStart, noTags);
      let node = visit3(pair.value, depth, keyStart), value = node.kind === "scalar" && node.source === "" && node.value === null ? nothing(keyStart) : node;
      key === "<<" && isScalar(pair.key) && pair.key.type === Scalar.PLAIN ? (found2.add(
        keyStart,
        (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Merge keys (<<) are not supported: write the fields out, or put what all users share under defaults.`
      ), merged.push(value)) : entries.has(key) ? found2.add(keyStart, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} appears twice in the same mapping: remove one.`) : entries.set(key, { key, start: keyStart, value });
    }
    for (let entry of merged.flatMap((node) => [node, ...(0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsIn */ .Un)(node)]).flatMap(_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesIn */ .s9))
      entries.has(entry.key) || entries.set(entry.key, { ...entry, start });
    let [first] = entries.values();
    return { kind: "map", entries, start: first?.start ?? start };
  }, visit3 = (node, depth, outer) => {
    if (copied += 1, isAlias(node)) return follow(node);
    if (depth > deepest) throw new Unreasonable(outer, tooDeep);
    if (node === null) return nothing(outer);
    let before = copied, [start] = node.range;
    node.tag !== void 0 && found2.add(start, noTags);
    let result;
    return isScalar(node) ? result = scalarNode(node) : isMap(node) ? result = visitMap(node, depth + 1) : result = { kind: "list", items: node.items.map((item) => visit3(item, depth + 1, start)), start }, node.anchor !== void 0 && anchors.set(node.anchor, { node: result, size: copied - before + 1 }), result;
  }, root = visit3(document.contents, 0, 0);
  return dangling ? void 0 : root;
}, forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\r(?!\n)/g, reportForbidden = (text2, found2) => {
  let some = !1;
  for (let { 0: character, index } of text2.matchAll(forbidden)) {
    some = !0;
    let code2 = character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase(), message = character === "\r" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`There is a carriage return without a line feed here (the line end of old Macs): save the file with LF or CRLF line ends.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The file holds a control character (U+${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(code2)}) here: remove it.`;
    found2.add(index, message);
  }
  return some;
}, places = (file, text2) => {
  let lines;
  return (offset) => {
    if (lines === void 0) {
      lines = new LineCounter(), lines.addNewLine(0);
      for (let feed = text2.indexOf(`
`); feed !== -1; feed = text2.indexOf(`
`, feed + 1))
        lines.addNewLine(feed + 1);
    }
    let { line: line3, col } = lines.linePos(offset);
    return { file, line: line3, column: col };
  };
}, parseYaml = (text2, found2) => {
  if (reportForbidden(text2, found2)) return;
  let { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    let composer = new Composer({ uniqueKeys: !1, stringKeys: !0, resolveKnownTags: !1 }), [document, second] = composer.compose(tokensOf(text2), !0, text2.length);
    if (document === void 0) return;
    if (document.errors.length > 0 || document.warnings.length > 0) {
      reportSyntax([...document.errors, ...document.warnings], text2, found2);
      return;
    }
    if (second !== void 0) {
      found2.add(
        second.range[0],
        (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The file holds a second document: keep one, or make it a file of its own.`
      );
      return;
    }
    if (document.directives.yaml.explicit && document.directives.yaml.version !== "1.2") {
      found2.add(0, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The file asks for an old version of YAML: remove the %YAML line.`);
      return;
    }
    return copy(document, found2);
  } catch (error2) {
    let known = error2 instanceof Unreasonable;
    found2.add(known ? error2.offset : 0, known ? error2.said : tooDeep);
    return;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};

// src/roster/read.ts
var merge2 = (files2) => ({
  files: files2.map(({ file }) => file),
  ...Object.fromEntries(
    [...sections].flatMap(([key, section]) => {
      let present = files2.filter(({ parts }) => parts.has(key)).map(({ parts }) => parts.get(key));
      return present.length === 0 ? [] : [[key, section.merge(present)]];
    })
  )
}), rosterOf = (files2, known = []) => {
  let all = [...known], checked = [], named3 = /* @__PURE__ */ new Map();
  for (let { path: path5, text: text2, blob } of files2) {
    let place = places(path5, text2), found2 = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .findings */ .Pg)(place), root = parseYaml(text2, found2);
    root !== void 0 && checked.push(checkFile(root, { path: path5, blob, found: found2, place, named: named3 }));
    for (let problem of found2.list()) all.push(problem);
  }
  if (all.length > 0) {
    let number = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .countProblems */ ._k)(all), count3 = number === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("There is a problem") : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`There are ${number} problems`;
    throw new _say_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(
      "invalid-users-file",
      (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${count3} in the users files: nothing was planned.`,
      all.toSorted(_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .byPlace */ .hz)
    );
  }
  return merge2(checked);
}, readRoster = async (options) => {
  let { files: files2, problems, notes: notes3 = [] } = await readFiles(options.patterns, options.workspace, options.files), roster = rosterOf(files2, problems);
  return notes3.length === 0 ? roster : { ...roster, notes: notes3 };
};

// src/command.ts
var USAGE = `Usage: vanta-user-sync validate FILE\u2026

Checks users files (paths or patterns, several files as one) and prints each problem as
"file:line:column: message". Nothing is sent anywhere.

Exit status: 0 where all is valid, 1 where it is not, 2 where the command is not understood.`, line = (place, kind, message) => {
  let where = place === void 0 ? "" : `${place.file}:${place.line}:${place.column}: `;
  return (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${where}${kind}${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(message)}`);
}, summary2 = (roster) => {
  let parts = _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .everyKind */ .Q8.flatMap(([, { key, section }]) => {
    let wanted = roster[key];
    return wanted === void 0 || section === void 0 ? [] : [(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(section.count(wanted), section.noun)];
  });
  return `${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(roster.files.length, "file")} checked, all valid: ${parts.join(", ")}.`;
}, validate = async (patterns, world2) => {
  try {
    let roster = await readRoster({ patterns, workspace: world2.directory, files: world2.files });
    return { status: 0, out: [...[...roster.notes ?? [], ...dueNotes(roster.users ?? [], world2.clock.now())].map(({ level, message, place }) => line(place, `${level}: `, message)), summary2(roster)], error: [] };
  } catch (error2) {
    if (!(error2 instanceof _say_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)) throw error2;
    return {
      status: 1,
      out: error2.problems.map(({ message, place }) => line(place, "", message)),
      error: [error2.message]
    };
  }
}, command = async (args, world2) => {
  let [name, ...rest2] = args, patterns = rest2.filter((each) => each !== "--");
  return name === "--help" || name === "-h" ? { status: 0, out: [USAGE], error: [] } : name !== "validate" || patterns.length === 0 || patterns.some((each) => each.startsWith("-")) ? { status: 2, out: [], error: [USAGE] } : validate(patterns, world2);
};

// src/apply.ts
var partlyRefused = (refused3, failed2) => {
  if (refused3.size === 0) return failed2;
  let kinds = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([...refused3.keys()].map(_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm), " and ");
  return new _say_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(
    "partly-applied",
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The guards refuse ${kinds}, which this run left alone; see the reasons. ${failed2?.said ?? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("Everything else is done.")}`,
    [...[...refused3.values()].flat(), ...failed2?.problems ?? []],
    failed2
  );
}, items = (amount, one) => amount === 1 ? one : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${amount} items`, partlyApplied = (all, odd) => {
  let failures2 = all.filter(({ result }) => result.status === "failed"), untried = all.filter(({ result }) => result.status === "not-tried");
  if (failures2.length + untried.length === 0) {
    if (odd === void 0) return;
    let message = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${odd.said} People were read again, and what Vanta says of them now is reported. Run again to see that nothing is left to do.`;
    return new _say_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("partly-applied", message, [], odd);
  }
  let one = failures2.length === 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("One item") : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("one item"), failed2 = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${items(failures2.length, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("One item"))} failed`, wasNot = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${items(untried.length, one)} ${untried.length === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("was") : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("were")} not tried`, what = [...failures2.length === 0 ? [] : [failed2], ...untried.length === 0 ? [] : [wasNot]], again = failures2.length + untried.length === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("it") : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("them");
  return new _say_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(
    "partly-applied",
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(what, ", and ")}; everything else is done. Run again to try ${again} once more.`,
    [...failures2, ...untried].map((item) => ({
      message: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .address */ .hl)(item.subject.email)}: ${item.result.message ?? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("Vanta gave no reason.")}`,
      place: item.place ?? void 0
    }))
  );
}, untouched = (plan) => ({ changes: (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .changesIn */ .N0)(plan).map(_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .planned */ .lM) }), leftBy = ({ superseded, written, uncertain, failure }, changes) => {
  let isPutOff = superseded || failure?.reason === "plan-changed" && !written && !uncertain;
  return changes.map((change) => isPutOff || (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaiting */ .Gu)(change) ? (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .planned */ .lM)(change) : (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .notTried */ .QI)(change));
}, lookAtPeople = async (vanta) => {
  try {
    return vanta.log((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Reading people again, to see what became of the changes`), new Map((await vanta.readPeople()).map((person2) => [person2.id, person2]));
  } catch (error2) {
    vanta.log((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`People could not be read again: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .asFailure */ .h_)(error2).said}`);
    return;
  }
}, applyPlan = async (plan, vanta, refused3 = /* @__PURE__ */ new Map()) => {
  let gate = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .createGate */ .qD)(vanta.isCancelled), gateOf = (name) => refused3.has(name) ? { ...gate, shut: () => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`A guard refuses it.` } : gate, all = [], stopped;
  for (let [name, { write }] of _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .everyKind */ .Q8) {
    let part = plan[name];
    if (part === void 0) continue;
    if (stopped !== void 0) {
      all.push([name, { changes: leftBy(stopped, part.changes) }]);
      continue;
    }
    let written = await write(part, vanta, gateOf(name));
    all.push([name, written]);
    let { sync } = written;
    sync !== void 0 && (!sync.verified || sync.failure !== void 0) && (stopped = sync);
  }
  let people = all.some(([, { settle }]) => settle !== void 0) ? await lookAtPeople(vanta) : void 0, settled = all.map(([name, { changes, settle }]) => [name, settle?.(people) ?? changes]), tried = settled.flatMap(([name, changes]) => refused3.has(name) ? [] : changes), odd = all.find(([, written]) => written.odd)?.[1].odd;
  return {
    changes: settled.flatMap(([, changes]) => changes),
    sync: all.find(([, { sync }]) => sync)?.[1].sync,
    acknowledgerId: all.find(([, { acknowledgerId }]) => acknowledgerId)?.[1].acknowledgerId,
    failure: stopped === void 0 ? partlyRefused(refused3, partlyApplied(tried, odd)) : stopped.failure
  };
};

// src/export.ts


// src/roster/emit.ts
var hidden = /(?![\u200c\u200d])[\p{C}\p{Zl}\p{Zp}]/gu, escaped = (character) => String.raw`\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`, hiding = {
  tag: "tag:yaml.org,2002:str",
  default: !0,
  identify: (value) => typeof value == "string" && value.search(hidden) !== -1,
  resolve: (text2) => text2,
  stringify: ({ value }) => JSON.stringify(value).replaceAll(hidden, escaped)
}, time = {
  tag: "tag:yaml.org,2002:timestamp",
  default: !0,
  identify: (value) => value instanceof Date,
  resolve: (text2) => text2,
  stringify: ({ value }) => JSON.stringify(value).replaceAll(/T00:00:00\.000Z|\.000(?=Z)|"/g, "")
}, flow = (items2) => Object.assign(new YAMLSeq(), { items: items2, flow: !0 }), inYaml = (value) => stringify3(value, {
  compat: "yaml-1.1",
  customTags: (tags) => [hiding, time, ...tags],
  aliasDuplicateObjects: !1,
  flowCollectionPadding: !1,
  lineWidth: 0,
  singleQuote: !1
}), comment = (text2) => text2.split(/\r?\n|[\r\u0085\u2028\u2029]/).map((line3) => `${`# ${line3.replaceAll(hidden, " ")}`.trimEnd()}
`).join("");

// src/roster/write.ts


// src/kinds/accounts/share.ts

var commonest = (values) => [...Map.groupBy(values, (value) => JSON.stringify(value)).values()].filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length)[0] ?? [], withPlaceholder = (url, part, placeholder) => {
  let pathStart = url.indexOf("/", 8);
  if (part === "" || pathStart === -1) return url;
  let at = url.lastIndexOf(part);
  return at < pathStart ? url : `${url.slice(0, at)}${placeholder}${url.slice(at + part.length)}`;
}, encoded = (text2) => encodeURIComponent(String(text2).toWellFormed()), templates = ({ externalUrl, uniqueId, email: email2 }) => {
  if (typeof externalUrl != "string" || /[{}]/.test(externalUrl)) return [];
  let byId = withPlaceholder(externalUrl, encoded(uniqueId), "{uniqueId}"), byEmail = withPlaceholder(externalUrl, encoded(email2), "{email}");
  return [.../* @__PURE__ */ new Set([byId, byEmail, withPlaceholder(byId, encoded(email2), "{email}"), externalUrl])];
}, filledIn = _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .filledInMfa */ .y4, valueOf = (account, field) => account.authMethod === "SSO" && (0,node_util__WEBPACK_IMPORTED_MODULE_14__.isDeepStrictEqual)(account[field], filledIn[field]) ? void 0 : account[field], chooseDefaults = (accounts) => {
  let valid = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsWhere */ .H_)("share", "url", "most").flatMap((field) => {
    let values = _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .accountFields */ .Je[field].share === "url" ? accounts.flatMap(templates) : accounts.map((account) => valueOf(account, field)), { 0: common, length } = commonest(values);
    return common !== void 0 && length > accounts.length / 2 ? [{ [field]: common }] : [];
  }).filter((one) => _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsSchema */ .ms.safeParse(one).success);
  return _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsSchema */ .ms.parse(Object.assign({}, ...valid));
};

// src/roster/write.ts
var timeOf = (field, value) => {
  let instant = field.endsWith("Timestamp") && typeof value == "string" ? (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(value) : void 0;
  return instant === void 0 ? void 0 : new Date(instant);
}, mayBeSilent = new Set((0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsWhere */ .H_)("needed", "never", "mfa")), inForm = (field, value) => Array.isArray(value) ? [...new Set(value)] : field === "email" && typeof value == "string" ? value.trim() : timeOf(field, value)?.toISOString() ?? value, normalized = (account) => {
  let fields = Object.fromEntries(
    Object.entries(account).filter(([field, value]) => value !== "" || !mayBeSilent.has(field)).map(([field, value]) => [field, inForm(field, value)])
  );
  if (fields.authMethod !== "SSO") return { mfaEnabled: null, ...fields };
  let filled = { ..._zod_js__WEBPACK_IMPORTED_MODULE_2__/* .filledInMfa */ .y4, ...fields }, { data } = _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsSchema */ .ms.safeParse({
    mfaEnabled: filled.mfaEnabled,
    mfaMethods: filled.mfaMethods
  });
  return data !== void 0 && (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .contradictions */ .vM)(data).length === 0 ? filled : { ...fields, ..._zod_js__WEBPACK_IMPORTED_MODULE_2__/* .filledInMfa */ .y4 };
}, statement = (account, defaults) => {
  let { uniqueId, email: email2, fullName, displayName, accountName } = account, isOneName = fullName === displayName && displayName === accountName && accountName !== email2, given = {
    status: "ACTIVE",
    ...account.authMethod === "SSO" ? _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .filledInMfa */ .y4 : {},
    ...defaults,
    // Of three names that are one, the account's is stated, or else the full name, and what differs from it.
    ...isOneName ? { fullName, displayName } : { displayName: fullName, accountName: email2 },
    externalUrl: defaults.externalUrl && (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .fillUrl */ .T9)(defaults.externalUrl, String(uniqueId).toWellFormed(), String(email2).toWellFormed())
  };
  return Object.fromEntries(
    _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .sentFields */ .S5.filter((field) => account[field] !== void 0 && !(0,node_util__WEBPACK_IMPORTED_MODULE_14__.isDeepStrictEqual)(account[field], given[field])).map((field) => [field, account[field]])
  );
}, objection = (issue2) => {
  let field = issue2.path.map(String).join(".");
  return issue2.code === "invalid_type" ? `${field} is not ${issue2.expected}` : issue2.code === "invalid_value" ? `${field} is none of ${issue2.values.map(String).join(", ")}` : `${field} ${issue2.message}`;
}, objections = (account, fields, defaults) => {
  let missing = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFields */ .SD)(
    (field) => field in fields || field in defaults,
    typeof account.authMethod == "string" ? account.authMethod : void 0
  );
  if (missing.length > 0) return [`is missing ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .series */ .Ul)(missing, "and"))}`];
  let parsed = _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .userSchema */ .vJ.safeParse(fields);
  if (!parsed.success) return parsed.error.issues.map(objection);
  let complete = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .completeAccount */ .H5)(parsed.data, defaults) ?? {}, flaws = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .contradictions */ .vM)(complete).map(({ wrong, remedy }) => `${wrong}: ${remedy}`);
  if (flaws.length > 0) return flaws;
  let read = complete;
  return _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .sentFields */ .S5.filter((field) => !(0,node_util__WEBPACK_IMPORTED_MODULE_14__.isDeepStrictEqual)(account[field], read[field])).map((field) => `${field} cannot be stated as it is in Vanta`);
}, sortKey = ({ email: email2, uniqueId }) => `${String(email2).toLowerCase()} ${String(uniqueId)}`, shaped = (fields) => Object.fromEntries(
  Object.entries(fields).map(([field, value]) => [
    field,
    Array.isArray(value) ? flow(value) : timeOf(field, value) ?? value
  ])
), indented = (text2) => text2.replaceAll(/^(?=.)/gm, "  "), writeRoster = (listed2, groups) => {
  let problems = [], accounts = listed2.map(normalized).toSorted((a, b) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(sortKey(a), sortKey(b))), defaults = chooseDefaults(accounts), ids2 = /* @__PURE__ */ new Set(), users = accounts.map((account) => {
    let fields = statement(account, defaults), id2 = String(account.uniqueId), wrong = [...objections(account, fields, defaults)];
    return ids2.has(id2.normalize("NFC")) && wrong.push("another user has the same uniqueId"), ids2.add(id2.normalize("NFC")), problems.push(...wrong.map((text2) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`User ${(0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(id2)}: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(text2)}`)), indented(wrong.map((text2) => comment(`To fix: ${text2}.`)).join("") + inYaml([shaped(fields)]));
  }), listings = [...groups].toSorted(([a], [b]) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a, b)).map(([name, members]) => [name, { members: members.toSorted(_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6) }]);
  return { text: [
    ...Object.keys(defaults).length > 0 ? [inYaml({ defaults: shaped(defaults) })] : [],
    ...users.length > 0 ? [`users:
${users.join(`
`)}`] : [],
    ...groups.size > 0 ? [inYaml({ groups: new Map(listings) })] : []
  ].join(`
`), problems };
}, longestKey = 1e3, isGroupKey = (nameOrId) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .groupKeySchema */ .Wg)().safeParse(nameOrId).success && inYaml(nameOrId).trimEnd().length <= longestKey, isMemberAddress = (email2) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .groupSchema */ .NL)().safeParse({ members: [email2] }).success;

// src/export-people.ts
var PLACEHOLDER_URL = "https://app.example.com/users/", listable = (people) => {
  let addresses = Map.groupBy(people, ({ email: email2 }) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .addressKey */ .IY)(email2));
  return ({ email: email2 }) => addresses.get((0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .addressKey */ .IY)(email2))?.length === 1 && isMemberAddress(email2);
}, choices = (people, today) => {
  let accounts = people.filter(({ employmentStatus }) => employmentStatus === "CURRENT").filter(listable(people)).map(({ email: email2, name }) => ({
    uniqueId: email2,
    displayName: name,
    fullName: name,
    accountName: email2,
    email: email2,
    permissionLevel: "BASE",
    authMethod: "SSO",
    status: "ACTIVE",
    createdTimestamp: `${today}T00:00:00.000Z`,
    externalUrl: `${PLACEHOLDER_URL}${encodeURIComponent(email2)}`
  }));
  return accounts.length === 0 ? "" : comment([...[
    "Everybody whom Vanta calls CURRENT. Uncomment who has an account of the app, and replace the ids with those of",
    "the app, the link by its own, and what the defaults say of everybody."
  ], "", writeRoster(accounts, /* @__PURE__ */ new Map()).text.trimEnd()].join(`
`));
}, waitingNotices = (rows, people) => {
  let accounts = Map.groupBy(rows, ({ email: email2 }) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .addressKey */ .IY)(email2)), found2 = people.filter(
    ({ email: email2, employmentStatus, tasksStatus }) => employmentStatus === "FORMER" && tasksStatus !== "OFFBOARDING_COMPLETE" && accounts.get((0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .addressKey */ .IY)(email2))?.some((row) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .isLive */ .DG)(row) && row.status === "ACTIVE") === !1
  );
  return found2.length === 0 ? [] : [
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The first sync would complete the offboarding of people who have left, as far as their tasks are complete: ${found2.length}. Set \`offboard: false\` until somebody has looked at them.`,
    ...found2.map(
      ({ name, email: email2 }) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Has left, and is not offboarded: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .person */ .MV)(name, email2)} ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .address */ .hl)(email2)}.`
    )
  ];
};

// src/export.ts
var schemaUrl = (env2) => {
  let repository = env2.GITHUB_ACTION_REPOSITORY || "vanta-user-sync/vanta-user-sync", ref = env2.GITHUB_ACTION_REF || "main";
  return `https://raw.githubusercontent.com/${repository}/${ref}/users.schema.json`;
}, refused2 = (message) => new _say_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", message), existsAlready = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`users-file exists already. mode: export never overwrites: name a path that does not exist yet.`, exportTarget = async (patterns, workspace, { lstat, realpath }) => {
  let [pattern] = patterns;
  if (pattern === void 0 || patterns.length > 1 || hasMagic(pattern))
    throw refused2((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`mode: export writes one file: give its path as users-file, without a pattern.`);
  let root = await realpath(workspace), target2 = node_path__WEBPACK_IMPORTED_MODULE_13__.resolve(root, pattern), folder = await realpath(node_path__WEBPACK_IMPORTED_MODULE_13__.dirname(target2)).catch(() => {
  });
  if (folder === void 0)
    throw refused2(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`users-file: the folder of "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(pattern)}" does not exist. Create it first, or name another path.`
    );
  let file = node_path__WEBPACK_IMPORTED_MODULE_13__.join(folder, node_path__WEBPACK_IMPORTED_MODULE_13__.basename(target2));
  if (!isInside(root, file))
    throw refused2((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`users-file: "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(pattern)}" is outside the workspace. Name a path inside it.`);
  if (await lstat(file).catch(() => {
  }) !== void 0) throw refused2(existsAlready);
  return { file, name: node_path__WEBPACK_IMPORTED_MODULE_13__.relative(root, file) };
}, groupsToWrite = (all, people) => {
  let isListable = listable(people), groups = /* @__PURE__ */ new Map(), notices2 = [];
  for (let group of all) {
    let { id: id2, name } = group, owner = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(group);
    if (owner !== void 0) {
      notices2.push((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Left out: "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .thing */ .bI)(name)}", since ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .thing */ .bI)(owner)} manages its members.`);
      continue;
    }
    let { held = [], left = [] } = Object.groupBy(
      people.filter(({ groupIds }) => groupIds.includes(id2)),
      (member) => isListable(member) ? "held" : "left"
    );
    if (left.length > 0 && notices2.push(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Left out of "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .thing */ .bI)(name)}", since no file can list them (no address, or one that several people have): ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(left.map(({ name: who3, email: email2 }) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .person */ .MV)(who3, email2)} ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .address */ .hl)(email2)}`))}. Nothing changes for them in Vanta, also with \`membership: exact\`.`
    ), held.length === 0) continue;
    let nameOrId = [name, id2].find(
      (text2) => isGroupKey(text2) && all.filter((one) => one.id === text2 || one.name === text2).length === 1
    );
    nameOrId === void 0 ? notices2.push(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Left out: "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .thing */ .bI)(name)}", since neither its name nor its id can name it in a users file. Nothing changes for it in Vanta.`
    ) : groups.set(
      nameOrId,
      held.map(({ email: email2 }) => email2)
    );
  }
  return { groups, notices: notices2 };
}, intro = (groups) => [
  "The accounts of this app, as Vanta had them when this file was made. From now on it is the other way around:",
  "Vanta gets what is here, and everyone taken out of `users` is deleted there.",
  ...groups > 0 ? ["Groups only ever add the members listed; `membership: exact` also takes out all others."] : [],
  "Trust Centers cannot be listed; add yours by its slugId under `trustCenters`, as the README shows."
], nextStep = (accounts, flaws) => accounts === 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Vanta lists no account of this app yet, and a file without a user is always refused: list your users first. The file has everybody whom Vanta calls CURRENT in comments, to choose from.` : flaws > 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Fix what the next notices name, then commit it on a branch, and open a pull request.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Commit it on a branch, and open a pull request: its plan shows no change.`, exportRoster = async (state, { file, name }, options, files2) => {
  let { accounts = [], people = [] } = state, live = accounts.filter(_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .isLive */ .DG).map(({ fields }) => fields), custom = live.filter((fields) => fields[_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .CUSTOM_PROPERTIES */ .Or] !== void 0).length, { groups, notices: notices2 } = groupsToWrite(state.groups ?? [], people);
  notices2.push(...waitingNotices(accounts, people));
  let { text: text2, problems } = writeRoster(live, groups), head = [
    `yaml-language-server: $schema=${options.schemaUrl}`,
    ...intro(groups.size),
    ...notices2.map(_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)
  ], today = new Date(options.now).toISOString().slice(0, 10), parts = [comment(head.join(`
`)), text2, live.length === 0 ? choices(people, today) : ""];
  try {
    await files2.writeFile(file, parts.filter((part) => part !== "").join(`
`), { flag: "wx" });
  } catch (error2) {
    throw errorCode(error2) === "EEXIST" ? refused2(existsAlready) : refused2((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`users-file: the file could not be written (${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(errorCode(error2))}).`);
  }
  let held = [(0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(live.length, "account"), ...state.groups ? [(0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(groups.size, "group")] : []];
  return [
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Wrote ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(held, " and ")} to ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(name)}. ${nextStep(live.length, problems.length + custom)}`,
    ...problems.map((problem) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`To fix in ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(name)}: ${problem}.`),
    ...notices2,
    ...custom === 0 ? [] : [
      (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(custom, "account")} in Vanta with customProperties, which a users file cannot hold: a plan shows that the sync would clear them. Keep them somewhere else first.`
    ]
  ];
};

// src/event.ts
var readPayload = async (path5, files2) => {
  let without = (lack) => ({ payload: {}, lack });
  if (path5 === void 0) return without((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`GITHUB_EVENT_PATH is not set`);
  let text2;
  try {
    text2 = (await files2.readFile(path5, "utf8")).replace(/^\uFEFF/, "");
  } catch (error2) {
    let { code: code2 } = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(error2);
    return without(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`the event file cannot be read${typeof code2 == "string" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)` (${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(code2)})` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)``}`
    );
  }
  if (text2.trim() === "") return without((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`the event file is empty`);
  let payload = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text2);
  return payload === void 0 ? without((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`the event file is not JSON`) : { payload: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(payload), lack: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`its payload names no default branch` };
}, baseOf = (payload) => {
  let base = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(payload.pull_request).base).sha) ?? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(payload.merge_group).base_sha) ?? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(payload.before);
  return base === void 0 || /^0+$/.test(base) ? void 0 : base;
}, withoutSecrets = (name, payload, actor) => {
  if (!name.startsWith("pull_request") || name === "pull_request_target") return;
  let { head, base } = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(payload.pull_request), [from, to] = [head, base].map((side) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(side).repo).full_name);
  return head !== void 0 && to !== void 0 && from !== to ? "fork" : actor === "dependabot[bot]" ? "dependabot" : void 0;
}, onBehalfOf = (payload, defaultBranch) => {
  if ((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(payload.issue).pull_request !== void 0) return (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`a comment on a pull request`;
  if (payload.workflow_run === void 0) return;
  let { event, head_branch: branch } = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(payload.workflow_run);
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(event)?.startsWith("pull_request") === !1 && branch === defaultBranch ? void 0 : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`another workflow that did not run on the default branch`;
}, isOnDefault = (name, branch, defaultBranch) => defaultBranch === void 0 && (name === "schedule" || name === "repository_dispatch") ? !0 : branch === void 0 ? !1 : defaultBranch === void 0 ? void 0 : branch === defaultBranch, GITHUB = "https://github.com", contextOf = (env2, name, payload) => {
  let pullRequest2 = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(payload.pull_request), ref = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(env2.GITHUB_REF), number = pullRequest2.number ?? payload.number ?? Number(/^refs\/pull\/(\d+)\//.exec(ref ?? "")?.[1]), isPullRequest = name.startsWith("pull_request") && Number.isInteger(number), server = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(env2.GITHUB_SERVER_URL) ?? GITHUB, base = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(pullRequest2.base).ref), repository = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(env2.GITHUB_REPOSITORY), runId = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(env2.GITHUB_RUN_ID), readCommit = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(env2.GITHUB_SHA), commit = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(pullRequest2.head).sha) ?? readCommit, attempt = Number(env2.GITHUB_RUN_ATTEMPT);
  return {
    repository: repository ?? null,
    server,
    event: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(name) ?? null,
    ref: ref ?? null,
    commit: commit ?? null,
    readCommit: readCommit ?? commit ?? null,
    folder: "",
    pullRequest: isPullRequest ? Number(number) : null,
    base: base ?? null,
    mergingApplies: base !== void 0 && base === (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(payload.repository).default_branch),
    actor: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(env2.GITHUB_TRIGGERING_ACTOR) ?? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(env2.GITHUB_ACTOR) ?? null,
    url: repository === void 0 || runId === void 0 ? null : `${server}/${repository}/actions/runs/${runId}`,
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : null
  };
}, readEvent = async ({
  env: env2,
  files: files2,
  directory
}) => {
  let name = env2.GITHUB_EVENT_NAME ?? "", { payload, lack } = await readPayload((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(env2.GITHUB_EVENT_PATH), files2), repository = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(payload.repository), defaultBranch = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(repository.default_branch), context = contextOf(env2, name, payload), { ref, server } = context, branch = ref?.startsWith("refs/heads/") ? ref.slice(11) : void 0, isDefault = isOnDefault(name, branch, defaultBranch);
  return {
    name,
    context,
    apiUrl: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(env2.GITHUB_API_URL) ?? (server === GITHUB ? "https://api.github.com" : void 0),
    workspace: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(env2.GITHUB_WORKSPACE) ?? directory,
    sha: env2.GITHUB_SHA ?? "",
    branch,
    onDefaultBranch: isDefault === !0,
    branchUnknown: isDefault === void 0 ? lack : void 0,
    isPullRequest: name.startsWith("pull_request"),
    withoutSecrets: withoutSecrets(name, payload, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(env2.GITHUB_ACTOR)),
    baseSha: baseOf(payload),
    isPublic: repository.private === !1,
    onBehalfOf: onBehalfOf(payload, defaultBranch)
  };
}, APPLYING_EVENTS = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch", "repository_dispatch"]), isBeforeMerge = (event) => event.isPullRequest || event.name === "merge_group", REMEDY = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Use mode: auto, which plans there.`, requireMerged = (mode, event) => {
  if (mode !== "apply") return;
  let refuse2 = (message) => {
    throw new _say_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`mode: apply is refused ${message}`);
  };
  isBeforeMerge(event) && refuse2((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`on the event ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(event.name)}: what is not merged is never applied. ${REMEDY}`), event.onBehalfOf !== void 0 && refuse2(
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`on the event ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(event.name)}, which comes from ${event.onBehalfOf}: it may not be merged. ${REMEDY}`
  ), !event.onDefaultBranch && (event.branchUnknown !== void 0 && refuse2((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`because it is not known whether this is the default branch: ${event.branchUnknown}. ${REMEDY}`), refuse2(
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`on ${event.context.ref === null ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("a run without a GITHUB_REF") : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(event.context.ref)}: only the default branch is applied. Merge first, or use mode: auto, which plans there.`
  ));
}, resolveMode = (asked, event, hasSecrets) => asked !== "auto" ? { mode: asked } : isBeforeMerge(event) ? { mode: hasSecrets ? "plan" : "validate" } : APPLYING_EVENTS.has(event.name) ? event.branchUnknown !== void 0 ? {
  mode: "plan",
  notice: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`mode: auto plans, because it is not known whether this is the default branch: ${event.branchUnknown}.`
} : { mode: event.onDefaultBranch ? "apply" : "plan" } : {
  mode: "plan",
  notice: event.name === "" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`mode: auto plans, because GITHUB_EVENT_NAME is not set.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`mode: auto plans on the event ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(event.name)}. It applies on push, schedule, workflow_dispatch and repository_dispatch.`
};

// src/github/comment.ts

var NOTHING = "-", hashed = (text2) => text2 === "" ? NOTHING : (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(text2).digest("hex").slice(0, 12), START = "<!-- vanta-user-sync:", commentMarker = ({ label, usersFile, apiUrl, resourceId, clientIds }) => {
  let files2 = JSON.stringify(usersFile.toSorted());
  return `${START} ${[label, files2, apiUrl, resourceId, ...clientIds].map(hashed).join(" ")} -->`;
}, distance = (other, ours) => {
  let [before, now] = [other.split(" "), ours.split(" ")];
  if (before.length !== now.length) return;
  let differing = before.filter((part, at) => part !== now[at]);
  return differing.every((part) => part === NOTHING) ? differing.length : void 0;
}, commentsOf = (pullRequest2) => `issues/${pullRequest2}/comments`, digestIn = (body) => /\b[0-9a-f]{64}\b/.exec(body)?.[0], ownLogin = async (ask) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(await ask("GET", "/user").catch(() => {
})).login), findComment = async (ask, pullRequest2, marker) => {
  let best, own2, isOurs = async (user) => {
    let { type, login: login2 } = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(user);
    return typeof type != "string" || type === "Bot" ? !0 : (own2 ??= ownLogin(ask), typeof login2 == "string" && login2 === await own2);
  };
  for await (let page2 of (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E0)(ask, commentsOf(pullRequest2))) {
    for (let { id: id2, body, user } of page2) {
      let [first = ""] = typeof body == "string" ? body.split(/\r?\n/, 1) : [], far = first.startsWith(START) ? distance(first, marker) : void 0;
      far === void 0 || best !== void 0 && best.far <= far || await isOurs(user) && (best = { id: Number(id2), body: String(body), far });
    }
    if (best?.far === 0) break;
  }
  return best;
}, remedyFor = ({ trouble }, isFork) => trouble === "token" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)` Check the input github-token.` : trouble !== "forbidden" && trouble !== "missing" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`` : isFork ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)` GitHub gives pull requests from forks a token that cannot comment.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)` To have it, grant the job \`permissions: pull-requests: write\`.`, gist = (text2) => text2.replaceAll(`\r
`, `
`).replaceAll(/\/actions\/runs\/\d+/g, "").trim(), upsertComment = async (ask, { number, isFork }, marker, body) => {
  try {
    let found2 = await findComment(ask, number, marker);
    found2 === void 0 ? await ask("POST", commentsOf(number), { body }) : gist(found2.body) !== gist(body) && await ask("PATCH", `issues/comments/${found2.id}`, { body });
    return;
  } catch (thrown) {
    let error2 = (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .asGitHubError */ .s7)(thrown);
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The pull request's comment could not be written: ${error2.said}.${remedyFor(error2, isFork)} The job summary has the same content.`;
  }
};

// src/github/files.ts


var plainParts = (pattern) => {
  let folders = pattern.split("/").slice(0, -1), magic = folders.findIndex(hasMagic);
  return magic === -1 ? folders : folders.slice(0, magic);
}, folderOf = async (root, pattern, { stat }) => {
  for (let parts = plainParts(pattern); parts.length > 0; parts = parts.slice(0, -1))
    if (await stat(node_path__WEBPACK_IMPORTED_MODULE_13__.join(root, ...parts, ".git")).catch(() => {
    }) !== void 0) return `${parts.join("/")}/`;
  return "";
}, SHA = /^[0-9a-f]{40}$/, headOf = async (git, { readFile: readFile2 }) => {
  let read = async (name) => (await readFile2(node_path__WEBPACK_IMPORTED_MODULE_13__.join(git, name), "utf8").catch(() => "")).trim(), head = await read("HEAD"), ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1], sha = ref === void 0 || ref.includes("..") ? head : await read(ref);
  return SHA.test(sha) ? sha : void 0;
}, checkoutOf = async (patterns, workspace, files2) => {
  let root = await files2.realpath(workspace).catch(() => node_path__WEBPACK_IMPORTED_MODULE_13__.resolve(workspace)), names = patterns.map((pattern) => node_path__WEBPACK_IMPORTED_MODULE_13__.resolve(root, fromRoot(pattern, { given: node_path__WEBPACK_IMPORTED_MODULE_13__.resolve(workspace), root }))).filter((target2) => isInside(root, target2)).map((target2) => nameOf(root, target2)), folder = (await Promise.all(names.map((name) => folderOf(root, name, files2)))).find((found2) => found2 !== "") ?? "", head = await headOf(node_path__WEBPACK_IMPORTED_MODULE_13__.join(root, folder, ".git"), files2);
  return {
    folder,
    head,
    patterns: names.filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length))
  };
}, MOST_FILES = 1e3, MOST_LINKS = 40, list = async (ask, sha, prefix, deep) => {
  let { tree, truncated } = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(await ask("GET", `git/trees/${sha}`, deep ? { recursive: 1 } : {}));
  return { entries: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(tree).map(({ path: name, sha: id2, type, mode }) => ({
    path: `${prefix}${String(name)}`,
    sha: String(id2),
    isTree: type === "tree",
    isLink: mode === "120000"
  })), truncated: truncated === !0 };
}, listAlong = async (ask, sha, pattern) => {
  let entries = [], [tree, prefix] = [sha, ""];
  for (let part of plainParts(pattern)) {
    let { entries: here } = await list(ask, tree, prefix, !1);
    for (let entry of here) entries.push(entry);
    let next = here.find((entry) => entry.isTree && entry.path === `${prefix}${part}`);
    if (next === void 0) return entries;
    [tree, prefix] = [next.sha, `${next.path}/`];
  }
  let { entries: last, truncated } = await list(ask, tree, prefix, hasMagic(pattern));
  if (truncated) throw new _github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`the repository has too many files to list`);
  return [...entries, ...last];
}, treeOf = async (ask, sha, patterns) => {
  let { entries, truncated } = await list(ask, sha, "", !0), all = truncated ? (await Promise.all(patterns.map((pattern) => listAlong(ask, sha, pattern)))).flat() : entries;
  return new Map(all.map((entry) => [entry.path, entry]));
}, textAt = async (ask, sha) => {
  let { content } = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(await ask("GET", `git/blobs/${sha}`));
  return Buffer.from(String(content), "base64").toString("utf8");
}, followed = async (ask, tree, name) => {
  let parts = name.split("/"), links = 0;
  for (let at = 1; at <= parts.length; at += 1) {
    let here = parts.slice(0, at).join("/"), entry = tree.get(here);
    if (entry?.isLink !== !0) continue;
    links += 1;
    let target2 = await textAt(ask, entry.sha), next = node_path__WEBPACK_IMPORTED_MODULE_13__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_13__.posix.dirname(here), target2, ...parts.slice(at));
    if (links > MOST_LINKS || node_path__WEBPACK_IMPORTED_MODULE_13__.posix.isAbsolute(target2)) return "..";
    parts = next.split("/"), at = 0;
  }
  return parts.join("/");
}, matching = async (ask, tree, pattern) => {
  let plain2 = plainParts(pattern), base = await followed(ask, tree, plain2.join("/")), wanted = node_path__WEBPACK_IMPORTED_MODULE_13__.posix.join(base, ...pattern.split("/").slice(plain2.length)), names = tree.has(wanted) || !hasMagic(wanted) ? [wanted] : [...tree.keys()].filter((name) => !name.split("/").some(isPassedOver) && (0,node_path__WEBPACK_IMPORTED_MODULE_13__.matchesGlob)(name, wanted)), found2 = [];
  for (let name of names) {
    let entry = tree.get(await followed(ask, tree, name));
    entry !== void 0 && !entry.isTree && found2.push(entry);
  }
  return found2;
}, blobsAt = async (ask, { folder, patterns }, sha) => {
  let tree = await treeOf(ask, sha, patterns), found2 = (await Promise.all(patterns.map((pattern) => matching(ask, tree, pattern)))).flat(), blobs = new Map(found2.map((entry) => [`${folder}${entry.path}`, entry.sha]));
  if (blobs.size > MOST_FILES) throw new _github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${blobs.size} files match, more than ${MOST_FILES}`);
  return blobs;
}, readOnce = (files2) => {
  let read;
  return () => {
    try {
      read ??= { roster: rosterOf(files2) };
    } catch {
      read = { lack: "invalid" };
    }
    return read;
  };
}, isSame = (blobs, { files: files2 }) => files2.length === blobs.size && files2.every(({ path: name, blob }) => blob !== void 0 && blobs.get(name) === blob), rosterAt = async (ask, checkout, commit, now) => {
  let known = (read) => ({ commit, texts: [], read: () => read });
  try {
    let blobs = await blobsAt(ask, checkout, commit);
    if (blobs.size === 0) return known({ lack: "absent" });
    if (isSame(blobs, now)) return known({ roster: now });
    let sorted = [...blobs].toSorted(([a], [b]) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a, b)), files2 = await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .withEach */ .Mj)(sorted, async ([name, blob]) => {
      let text2 = await textAt(ask, blob);
      return { path: name, text: text2.replace(/^\uFEFF/, ""), blob };
    });
    return { commit, texts: files2.map(({ text: text2 }) => text2), read: readOnce(files2) };
  } catch (error2) {
    return known({ lack: (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error2, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("`contents: read`")) });
  }
}, baseOf2 = async ({ isPullRequest, name, sha, baseSha }, ask) => {
  if (!isPullRequest) return name === "merge_group" || name === "push" ? baseSha : void 0;
  if (sha === "") return baseSha;
  if (name === "pull_request_target") return sha;
  let { parents } = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(await ask("GET", `commits/${sha}`).catch(() => {
  })), [first, second] = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(parents).map((parent) => parent.sha);
  return typeof first == "string" && second !== void 0 ? first : baseSha;
}, whyNotCompared = (lack) => lack === "absent" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The base branch has no such files yet, so there is nothing to compare with.` : lack === "invalid" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The files on the base branch are not valid, so nothing is compared.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The version of the files on the base branch could not be read: ${lack}. Nothing is compared.`;

// src/github/drift.ts
var commitOf = ({ sha, commit, parents }) => {
  let { date } = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(commit).committer);
  if (!(typeof sha != "string" || typeof date != "string" || !Array.isArray(parents)) && !Number.isNaN(Date.parse(date)))
    return { sha, date, parent: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(parents[0]).sha) };
}, PAGE = 100, commitsOf = async (ask, sha) => {
  let asked = ask("GET", "commits", { sha, per_page: PAGE }), commits = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(await asked.catch(() => {
  })).flatMap((each) => commitOf(each) ?? []);
  return new Map(commits.map((commit) => [commit.sha, commit]));
}, branchBefore = async (ask, sha, instant) => {
  let commits = await commitsOf(ask, sha), commit = commits.get(sha);
  for (; commit !== void 0 && Date.parse(commit.date) >= instant; ) {
    if (commit.parent === void 0) return "none";
    commit = commits.get(commit.parent);
  }
  return commit;
}, unexplained = (plan, now, before, instant) => _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .everyKind */ .Q8.flatMap(([name, { key, versions }]) => {
  if (versions === void 0) return [];
  let isExplained = versions.explains(before[key], now[key], instant);
  return (plan[name]?.changes ?? []).filter((change) => !isExplained(change));
}), found = (changes, since) => ({
  detected: !0,
  since,
  accounts: changes.filter(_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfAccount */ .h1).map(({ subject }) => subject.id)
}), SETTLED_MS = 7200 * 1e3, NONE = { detected: !1, since: null, accounts: [] }, driftOf = async (ask, roster, plan, sha, checkout, now) => {
  let { offboarding: _, ...others } = plan, changes = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .changesIn */ .N0)(others);
  if (changes.length === 0) return NONE;
  let commit = await branchBefore(ask, sha, now - SETTLED_MS);
  if (commit === void 0) return;
  if (commit === "none") return NONE;
  let since = commit.date;
  if (commit.sha === sha) return found(changes, since);
  let before = (await rosterAt(ask, checkout, commit.sha, roster)).read();
  if (before.roster === void 0) return before.lack === "absent" ? NONE : void 0;
  let left = unexplained(plan, roster, before.roster, now);
  return left.length > 0 ? found(left, since) : NONE;
};

// src/github/approvals.ts
var MOST_COMMITS = 50, text = (value) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value) ?? null, login = (user) => text((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(user).login), commitsOf2 = async (ask, { sha, baseSha }) => {
  let alone = { commits: [sha], all: 1 };
  if (baseSha === void 0) return alone;
  let compared = await ask("GET", `compare/${baseSha}...${sha}`).catch((error2) => {
    if (!(error2 instanceof _github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && error2.trouble === "missing"))
      throw error2;
  }), { commits, total_commits: total } = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(compared), ids2 = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(commits).flatMap((commit) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(commit.sha) ?? []);
  return ids2.length === 0 ? alone : { commits: ids2.slice(-MOST_COMMITS), all: typeof total == "number" ? total : ids2.length };
}, approvalsIn = (reviews, head) => {
  let last = /* @__PURE__ */ new Map();
  for (let review of reviews) {
    let who3 = login(review.user);
    who3 !== null && ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"].includes(String(review.state)) && last.set(who3, review);
  }
  return [...last].filter(([, { state }]) => state === "APPROVED").map(([who3, { user, commit_id: id2 }]) => ({
    login: who3,
    commit: text(id2),
    current: text(id2) !== null && text(id2) === head,
    bot: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(user).type === "Bot" || who3.endsWith("[bot]")
  }));
}, pullRequestOf = async (ask, number, marker) => {
  let path5 = `pulls/${number}`, [answer, reviews, comment3] = await Promise.all([
    ask("GET", path5),
    Array.fromAsync((0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E0)(ask, `${path5}/reviews`)),
    findComment(ask, number, marker).catch(() => {
    })
  ]), { html_url: url, user, merged_by: mergedBy, head } = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(answer);
  return {
    number,
    url: text(url),
    author: login(user),
    mergedBy: login(mergedBy),
    approvals: approvalsIn(reviews.flat(), text((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(head).sha)),
    planDigest: digestIn(comment3?.body ?? "") ?? null
  };
}, pullsOf = async (ask, commit) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(await ask("GET", `commits/${commit}/pulls`)).flatMap(
  ({ number, merged_at: merged }) => typeof number == "number" && text(merged) !== null ? [number] : []
), unknown = (reason) => ({ unknown: reason, pullRequests: [], direct: [], left: 0 }), chainOf = async (ask, event, marker) => {
  if (event.name !== "push")
    return unknown((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`a run on ${event.name === "" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("no event") : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(event.name)} brings no commit`);
  if (event.sha === "") return unknown((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`GITHUB_SHA is not set`);
  try {
    let { commits, all } = await commitsOf2(ask, event), found2 = await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .withEach */ .Mj)(commits, (commit) => pullsOf(ask, commit)), numbers = new Set(found2.flat()), direct2 = commits.filter((_, at) => found2[at]?.length === 0), pullRequests = [];
    for (let number of [...numbers].toSorted((a, b) => a - b))
      pullRequests.push(await pullRequestOf(ask, number, marker));
    return { unknown: null, pullRequests, direct: direct2, left: all - commits.length };
  } catch (error2) {
    return unknown((0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error2, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("`pull-requests: read`")));
  }
};

// src/github/past.ts
var sourcesOf = async (ask, checkout, { files: files2 }, commit) => {
  let blobs = commit === null ? void 0 : await blobsAt(ask, checkout, commit).catch(() => {
  });
  return files2.flatMap(
    ({ path: path5, blob }) => blob === void 0 ? [] : [{ path: path5, blob, committed: blobs === void 0 ? null : blobs.get(path5) === blob }]
  );
}, earlierOf = async (ask, event, roster, checkout) => {
  let base = await baseOf2(event, ask);
  return base === void 0 ? void 0 : rosterAt(ask, checkout, base, roster);
}, evidenceOf = async (ask, event, roster, checkout, marker) => {
  let [sources, chain] = await Promise.all([
    sourcesOf(ask, checkout, roster, checkout.head ?? event.context.readCommit),
    marker === void 0 ? void 0 : chainOf(ask, event, marker)
  ]);
  return { sources, chain };
};

// src/github/tip.ts
var tipOf = async (ask, branch) => {
  let name = branch.split("/").map(encodeURIComponent).join("/"), answer = await ask("GET", `git/ref/heads/${name}`), { sha } = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(answer).object);
  if (typeof sha == "string") return sha;
  throw new _github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`GitHub named no commit`);
}, isSuperseded = async (event, ask, notices2) => {
  let { branch, sha, context } = event, unknown2 = (notice2) => (notices2.some((told2) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(told2) === (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(notice2)) || notices2.push(notice2), !1);
  if (branch === void 0 && context.ref !== null)
    return unknown2(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Did not check for a newer commit: this run is for ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(context.ref)}, not a branch.`
    );
  if (branch === void 0 || sha === "")
    return unknown2(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Did not check for a newer commit: ${branch === void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("GITHUB_REF") : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("GITHUB_SHA")} is not set.`
    );
  try {
    return await tipOf(ask, branch) !== sha;
  } catch (error2) {
    return unknown2(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Whether this commit is still the tip of ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(branch)} could not be checked: ${(0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error2, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("`contents: read`"))}. Continuing.`
    );
  }
};

// src/policies.ts

var NAMES = ["min-admins", "admins-in", "mfa-for", "reason-for"], LEVELS = ["ADMIN", "EDITOR", "BASE"], didYouMean = (given, known) => {
  let near = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(given, known);
  return near === void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)` Did you mean ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(near)}?`;
}, levelsOf = (name, words3, problems) => words3.flatMap((given) => {
  let level = LEVELS.find((known) => known === given);
  return level !== void 0 ? [level] : (problems.push(
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`policies: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(name)} names ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(given)}, which is not a permission level.${didYouMean(given, LEVELS)} Levels are ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(LEVELS.map(_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm))}.`
  ), []);
}), policyOf = (name, value, problems) => {
  let words3 = value.split(/[\s,]+/).filter((each) => each !== "");
  return name === "admins-in" ? { adminsIn: value.replace(/^(?:\.\/)+/, "") } : name === "mfa-for" ? { mfaFor: levelsOf(name, words3, problems) } : name === "reason-for" ? { reasonFor: levelsOf(name, words3, problems) } : /^[1-9]\d{0,8}$/.test(value) ? { minAdmins: Number(value) } : (problems.push((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`policies: min-admins must be a number of at least 1, but is "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(value)}".`), {});
}, parsePolicies = (lines, problems) => {
  let found2 = /* @__PURE__ */ new Map();
  for (let line3 of lines) {
    let [given = "", ...rest2] = line3.split(":"), name = NAMES.find((known) => known === given.trim()), value = rest2.join(":").trim();
    name === void 0 ? problems.push(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`policies: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(given.trim())} is not a policy.${didYouMean(given, NAMES)} Policies are ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(NAMES.map(_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm))}, each followed by a colon.`
    ) : value === "" ? problems.push((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`policies: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(name)} has no value. Write it after a colon, or remove the line.`) : found2.has(name) ? problems.push((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`policies: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(name)} appears twice. Keep one line of it.`) : found2.set(name, policyOf(name, value, problems));
  }
  return Object.assign({}, ...found2.values());
}, isIn = (file, pattern) => pattern === file || (0,node_path__WEBPACK_IMPORTED_MODULE_13__.matchesGlob)(file, pattern), requirePolicyFiles = ({ adminsIn: pattern }, { files: files2, users }) => {
  let paths = files2.map(({ path: path5 }) => path5);
  if (users === void 0 || pattern === void 0 || paths.some((path5) => isIn(path5, pattern))) return;
  let problem = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`policies: admins-in names ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(pattern)}, which matches none of the users files.${didYouMean(pattern, paths)} Correct the path, which is relative to the workspace.`;
  (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .requireNone */ .EE)([problem], (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`A policy names a file that is not there. Vanta was not contacted.`);
}, named = ({ account: { uniqueId, displayName, email: email2 } }) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__.id)(uniqueId)} (${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .person */ .MV)(displayName, email2)})`, refusing = (name, summary3, users, why) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .guard */ .ah)(
  name,
  "everything",
  summary3,
  users.map((user) => ({ message: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${named(user)} is ${why(user.account)}`, place: user.place }))
), isActive = ({ account }) => account.status === "ACTIVE", isAdmin = ({ account }) => account.permissionLevel === "ADMIN", minAdmins = (least, users, roster) => {
  let left = users.filter((user) => isActive(user) && isAdmin(user)).length, place = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .usersKeyOf */ .XG)(roster), message = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The files leave ${(0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, "ACTIVE account")} with the permission level ADMIN; the policy min-admins asks for ${least}. Add an ADMIN, or change the policy in the workflow.`, summary3 = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${left} ACTIVE and ADMIN, at least ${least}`;
  return (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .guard */ .ah)("min-admins", "everything", summary3, left < least ? [{ message, place }] : []);
}, adminsIn = (pattern, users) => {
  let elsewhere = users.filter((user) => isAdmin(user) && !isIn(user.place.file, pattern)), why = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`ADMIN; the policy admins-in allows that only in ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(pattern)}. Move the entry there, or lower the level.`;
  return refusing(
    "admins-in",
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${elsewhere.length} ADMIN outside ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(pattern)}`,
    elsewhere,
    () => why
  );
}, ofLevels = (levels, users) => users.filter((user) => isActive(user) && levels.includes(user.account.permissionLevel)), mfaFor = (levels, users) => {
  let without = ofLevels(levels, users).filter(
    ({ account }) => account.authMethod !== "SSO" && account.mfaEnabled !== !0
  );
  return refusing(
    "mfa-for",
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${without.length} of ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(levels.map(_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm))} without MFA`,
    without,
    ({ permissionLevel, authMethod }) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(permissionLevel)} and logs in by ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(authMethod)} without MFA, which the policy mfa-for does not allow. Once MFA is on, state \`mfaEnabled: true\`; or use SSO, or lower the level.`
  );
}, reasonFor = (levels, users) => {
  let without = ofLevels(levels, users).filter(({ notes: notes3 }) => notes3?.reason === void 0);
  return refusing(
    "reason-for",
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${without.length} of ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(levels.map(_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm))} without a reason`,
    without,
    ({ permissionLevel }) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(permissionLevel)} without a reason, which the policy reason-for asks for. Add \`reason\` to the entry, or lower the level.`
  );
}, policyGuards = (policies, roster) => {
  let { users } = roster;
  return users === void 0 ? [] : [
    ...policies.minAdmins === void 0 ? [] : [minAdmins(policies.minAdmins, users, roster)],
    ...policies.adminsIn === void 0 ? [] : [adminsIn(policies.adminsIn, users)],
    ...policies.mfaFor === void 0 ? [] : [mfaFor(policies.mfaFor, users)],
    ...policies.reasonFor === void 0 ? [] : [reasonFor(policies.reasonFor, users)]
  ];
};

// src/inputs.ts
var MODES = ["auto", "validate", "plan", "apply", "export"], DEFAULTS = {
  "users-file": "vanta-users.yml",
  mode: "auto",
  "api-url": "https://api.vanta.com",
  offboard: "true",
  "max-removals": "20%",
  "max-raises": "20%",
  comment: "true",
  redact: "false"
}, withDefaults = ({ text: text2, lines, flag }) => {
  let standard = (name) => text2(name) === "" ? DEFAULTS[name] ?? "" : "";
  return {
    text: (name) => standard(name) || text2(name),
    lines: (name) => standard(name) === "" ? lines(name) : [standard(name)],
    flag: (name) => standard(name) === "" ? flag(name) : standard(name) === "true"
  };
}, isLoopback = (host) => host === "localhost" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host), isHostOnly = ({ pathname, search, hash, username, password }) => [pathname.slice(1), search, hash, username, password].every((part) => part === ""), readApiUrl = (text2, problems) => {
  let url = URL.canParse(text2) ? new URL(text2) : void 0;
  if (url === void 0)
    problems.push(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`api-url is not a URL: "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(text2)}". Use https://api.vanta.com, or https://api.vanta-gov.com.`
    );
  else if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    problems.push((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`api-url must be https (only a loopback address may do without): "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(text2)}".`);
  else if (!isHostOnly(url))
    problems.push((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`api-url must be a scheme and a host, nothing more, such as https://api.vanta.com.`);
  else return url.origin;
  return "";
}, readCredentials = (input, prefix, incomplete) => {
  let clientId = input.text(`${prefix}client-id`), clientSecret = input.text(`${prefix}client-secret`);
  if (clientId !== "" && clientSecret !== "") return { clientId, clientSecret };
  if (clientId === "" && clientSecret === "") return;
  let [given, missing] = clientId === "" ? [(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("client-secret"), (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("client-id")] : [(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("client-id"), (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("client-secret")];
  incomplete.push(
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(prefix)}${missing} is empty, but ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(prefix)}${given} is given. Give both. If it comes from a secret, check that the secret has exactly this name and that this workflow run may use it.`
  );
}, maskSecrets = ({ input, out }) => {
  for (let name of ["client-secret", "manage-client-secret", "github-token"]) {
    let value = input.text(name);
    value !== "" && out.secret(value);
  }
}, readBoolean = (input, name, problems) => {
  try {
    return input.flag(name);
  } catch {
    return problems.push((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(name)} must be true or false, but is "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(input.text(name))}".`), !1;
  }
}, readLimit = (input, name, problems) => {
  let text2 = input.text(name), limit = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLimit */ .Fv)(text2);
  return limit !== void 0 ? limit : (problems.push(
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(name)} must be a number such as 5, or a percentage such as 20%, but is "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(text2)}".`
  ), { kind: "number", value: 0, text: text2 });
}, readInputs = (world2) => {
  let input = withDefaults(world2.input), problems = [], incomplete = [], given = input.text("mode"), mode = MODES.find((known) => known === given);
  mode === void 0 && problems.push((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`mode must be one of ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(MODES.map(_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm))}, but is "${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(given)}".`);
  let maxRemovals = readLimit(input, "max-removals", problems), maxRaises = readLimit(input, "max-raises", problems), apiUrl = readApiUrl(input.text("api-url"), problems), expectedPlan2 = input.text("expected-plan").toLowerCase();
  return /^(?:[0-9a-f]{64})?$/.test(expectedPlan2) || problems.push((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`expected-plan must be a plan-digest as another run gave it: 64 hexadecimal characters.`), { inputs: Object.freeze({
    usersFile: input.lines("users-file"),
    mode: mode ?? "auto",
    resourceId: input.text("resource-id"),
    /** As given, whether or not their secrets are: they tell one tenant from another. */
    clientIds: [input.text("client-id"), input.text("manage-client-id")],
    /** The Build Integrations app, for accounts. */
    build: readCredentials(input, "", incomplete),
    /** The Manage Vanta app, for people, groups and viewers. */
    manage: readCredentials(input, "manage-", incomplete),
    apiUrl,
    offboard: readBoolean(input, "offboard", problems),
    acknowledger: input.text("offboarding-acknowledger"),
    maxRemovals,
    maxRaises,
    policies: parsePolicies(input.lines("policies"), problems),
    protectedUsers: input.lines("protected-users"),
    /** What this step keeps in sync, in a person's words; may be empty. */
    label: input.text("label"),
    expectedPlan: expectedPlan2,
    comment: readBoolean(input, "comment", problems),
    redact: readBoolean(input, "redact", problems),
    githubToken: input.text("github-token")
  }), problems, incomplete };
}, requireUsable = (problems) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .requireNone */ .EE)(
  problems,
  (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${problems.length === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("One input") : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${problems.length} inputs`} cannot be used.`
);

// src/plan/before.ts
var CONTEXT = 3, placesInFile = (users, now, otherwise) => {
  let places2 = [], above, removed = [], settle = (below) => {
    let place = above !== void 0 && (removed[0]?.place.line ?? 0) - above.line <= CONTEXT ? above?.now : below ?? above?.now ?? otherwise;
    for (let { account } of removed) places2.push([account.uniqueId, place]);
    removed = [];
  };
  for (let user of users) {
    let place = now.get(user.account.uniqueId);
    place?.file === user.place.file ? (settle(place), above = { line: user.place.line, now: place }) : removed.push(user);
  }
  return settle(void 0), places2;
}, placesOfRemoved = (roster, earlier) => {
  let anywhere = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .usersKeyOf */ .XG)(roster), places2, placesIn = (users) => {
    let now = new Map((roster.users ?? []).map(({ account, place }) => [account.uniqueId, place])), ofFile = Map.groupBy(users, ({ place }) => place.file);
    return new Map([...ofFile].flatMap(([file, own2]) => placesInFile(own2, now, (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .usersKeyOf */ .XG)(roster, file))));
  };
  return (uniqueId) => (places2 ??= placesIn(earlier?.read().roster?.users ?? []), places2.get(uniqueId) ?? anywhere);
}, unmanaged = (before, now) => _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .everyKind */ .Q8.flatMap(([, { key, versions }]) => versions?.unmanaged(before[key], now[key]) ?? []), planOfFiles = (roster, before, settings, now, policies) => {
  let members = [before, roster].flatMap(({ groups }) => groups ?? []).flatMap((one) => one.members), rows = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(before.users ?? []), protection = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .protectedBy */ .qE)(settings.protectedUsers, rows, roster.users ?? [], members), known = settings.protectedUsers.filter((entry) => !protection.unmatched.includes(entry)), common = {
    roster,
    settings: { ...settings, protectedUsers: known },
    now,
    placeOfRemoved: placesOfRemoved(roster, { read: () => ({ roster: before }) }),
    protection
  }, parts = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(({ key, versions }) => {
    let wanted = roster[key];
    return wanted === void 0 ? void 0 : versions?.plan(before[key], wanted, common);
  });
  return {
    ...parts,
    notes: unmanaged(before, roster),
    guards: [...Object.values(parts).flatMap((part) => part?.guards ?? []), ...policies],
    digest: ""
  };
}, maySpeakOfMore = (text2, { users }) => text2.includes("\\") || _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .everyKind */ .Q8.some(
  ([, { key }]) => (key !== "users" || users === void 0) && new RegExp(`\\b${key}["']?\\s*:`).test(text2)
), unmanagedSince = (earlier, now) => {
  if (earlier === void 0 || !earlier.texts.some((text2) => maySpeakOfMore(text2, now))) return [];
  let { roster: before } = earlier.read();
  return before === void 0 ? [] : unmanaged(before, now);
};

// src/plan/guards.ts
var expectedPlan = (expected, digest) => {
  let isExpected = expected === digest, message = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The plan's digest is ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(digest)}, but expected-plan asks for ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(expected)}: the file or Vanta changed after the plan was approved. Review and approve the new plan.`, summary3 = isExpected ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`the plan is the expected one` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`the plan is a different one`;
  return (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .guard */ .ah)("expected-plan", "everything", summary3, isExpected ? [] : [{ message }]);
}, refusalsOf = (guards2) => guards2.flatMap(({ refusals: refusals3 }) => refusals3), refuse = (guards2, unattended = !1, outcome = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Nothing was written to Vanta.`) => {
  let refusals3 = refusalsOf(guards2), refusing2 = guards2.filter((one) => one.refusals.length > 0), byKind = Map.groupBy(refusing2, ({ stops }) => stops);
  if (refusing2.length === 0 || unattended && !byKind.has("everything"))
    return new Map([...byKind].map(([kind, own2]) => [kind, refusalsOf(own2)]));
  throw new _say_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR(
    refusing2.every(({ name }) => name === "expected-plan") ? "plan-changed" : "refused",
    refusals3.length === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The plan is refused. ${outcome}` : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`The plan is refused for ${refusals3.length} reasons. ${outcome}`,
    refusals3
  );
};

// src/plan/make.ts
var planDigest = (parts, settings) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(
  Object.fromEntries(
    _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .everyKind */ .Q8.flatMap(([name, { covers }]) => Object.entries(covers(parts[name], settings)))
  )
), makePlan = (roster, state, settings, now, policies, earlier) => {
  let { users = [] } = roster, { people } = state, rows = roster.users === void 0 ? [] : (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .needed */ .Ow)(state.accounts, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Accounts`), candidates = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .candidatesOf */ .kW)(rows, users, people ?? []), protection = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .protectedBy */ .qE)(settings.protectedUsers, rows, users, people ?? []), common = {
    roster,
    settings,
    now,
    placeOfRemoved: placesOfRemoved(roster, earlier),
    rows,
    people,
    protection,
    candidates
  }, parts = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(({ key, plan }, name) => {
    let wanted = roster[key];
    return wanted === void 0 ? void 0 : plan(wanted, state[name], common);
  }), digest = planDigest(parts, settings), all = Object.values(parts), harms = _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .everyKind */ .Q8.some(([name, { takesAway }]) => {
    let part = parts[name];
    return part !== void 0 && takesAway(part);
  }), unmatched = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .unmatchedEntries */ .kk)(protection, harms, roster.users !== void 0);
  return {
    ...parts,
    notes: [
      ...unmanagedSince(earlier, roster),
      ...unmatched.notes,
      ...all.flatMap((part) => part?.notes ?? [])
    ],
    guards: [
      ...all.flatMap((part) => part?.guards ?? []),
      ...unmatched.guards,
      ...policies,
      ...settings.expectedPlan === "" ? [] : [expectedPlan(settings.expectedPlan, digest)]
    ],
    digest
  };
}, isEmpty2 = (plan) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .changesIn */ .N0)(plan).every(_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaiting */ .Gu);

// src/progress.ts
var begun = (world2) => ({
  world: world2,
  mode: "validate",
  startedAt: new Date(world2.clock.now()),
  context: contextOf({}, "", {}),
  superseded: !1,
  sources: [],
  warnings: [],
  notices: [],
  requests: () => 0
}), askOf = (progress, event, inputs, load = () => Promise.all(/* import() */[__webpack_require__.e(542), __webpack_require__.e(116)]).then(__webpack_require__.bind(__webpack_require__, 116))) => {
  if (progress.ask !== void 0) return progress.ask;
  let connected = load().then(
    ({ connectGitHub }) => connectGitHub(event, inputs.githubToken, progress.world),
    (error2) => {
      throw new _github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`the GitHub client could not be loaded: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .theirs */ .gD)(String(error2))}`);
    }
  );
  return connected.catch(() => {
  }), progress.ask = async (...call) => (await connected)(...call), progress.ask;
};

// src/report/population.ts
var FIRST = [
  "uniqueId",
  "displayName",
  "email",
  "permissionLevel",
  "status",
  "authMethod",
  "mfaEnabled",
  "mfaMethods"
], NOTES = ["owner", "reason", "reviewBy", "accessUntil"], fieldColumns = [...FIRST, ..._zod_js__WEBPACK_IMPORTED_MODULE_2__/* .sentFields */ .S5.filter((field) => !FIRST.includes(field))], populationColumns = [
  ...fieldColumns,
  ...NOTES,
  "employmentStatus",
  "employmentEndDate"
], FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u, HARMLESS = /^[A-Za-z0-9][^"]*$/, quoted2 = (text2) => HARMLESS.test(text2) ? text2 : (FORMULA.test(text2) ? `'${text2}` : text2).replaceAll('"', '""'), words2 = (value) => typeof value == "string" ? value : value == null ? "" : Array.isArray(value) ? value.map(words2).join("; ") : JSON.stringify(value), line2 = (cells) => `"${cells.join('","')}"`, populationOf = ({ rows, users, people, mask }) => {
  let notes3 = new Map(users.map((user) => [user.account.uniqueId, user.notes])), persons = Map.groupBy(people, ({ email: email2 }) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .addressKey */ .IY)(email2)), lineOf2 = ({ uniqueId, email: email2, fields }) => {
    let own2 = persons.get((0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .addressKey */ .IY)(email2)), person2 = own2?.length === 1 ? own2[0] : void 0, noted = notes3.get(uniqueId), cellOf = (column, value) => {
      let text2 = words2(value);
      return quoted2(mask === void 0 ? text2 : mask(column, email2, text2));
    };
    return line2([
      ...fieldColumns.map((column) => cellOf(column, fields[column])),
      ...NOTES.map((note) => cellOf(note, noted?.[note]?.text)),
      cellOf("employmentStatus", person2?.employmentStatus),
      cellOf("employmentEndDate", person2?.endDate)
    ]);
  }, live = rows.filter(_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .isLive */ .DG).toSorted((a, b) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.uniqueId, b.uniqueId));
  return {
    text: `${[line2(populationColumns), ...live.map(lineOf2)].join(`\r
`)}\r
`,
    accounts: live.length
  };
};

// src/requirements.ts
var offboardingSkipped = (inputs) => {
  let looked = inputs.manage !== void 0, outlook = looked ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("People who have left are shown.") : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("People who have left are not looked for.");
  if (!inputs.offboard) return (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Offboarding is switched off by the input offboard. ${outlook}`;
  let missing = [
    ...looked ? [] : [(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("manage-client-id"), (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("manage-client-secret")],
    ...inputs.acknowledger === "" ? [(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("offboarding-acknowledger")] : []
  ];
  if (missing.length === 0) return;
  let are = missing.length === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("is") : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)("are");
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Offboarding is skipped: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(missing, " and ")} ${are} not set. ${outlook}`;
}, WHERE = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`see that they are available to this workflow run`, forAccounts = (inputs, why) => [
  ...inputs.resourceId === "" ? [
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`resource-id is empty, but ${why}. Give Vanta's id of the UserAccount resource: developer console → your app → Resources.`
  ] : [],
  ...inputs.build === void 0 ? [
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`client-id and client-secret are empty, but ${why}. Give those of the Build Integrations app; if they are secrets, ${WHERE}.`
  ] : []
], requireAll = (missing) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .requireNone */ .EE)(missing, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Inputs are missing. Nothing was sent to Vanta.`), keysFor = (app, roster) => _zod_js__WEBPACK_IMPORTED_MODULE_2__/* .everyKind */ .Q8.flatMap(
  ([, kind]) => kind.app === app && roster[kind.key] !== void 0 ? [(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .word */ .Vm)(kind.key)] : []
), requireInputs = (inputs, roster) => {
  let [build, manage] = [keysFor("build", roster), keysFor("manage", roster)];
  requireAll([
    ...build.length === 0 ? [] : forAccounts(inputs, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`the file has ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(build, " and ")}`),
    ...manage.length > 0 && inputs.manage === void 0 ? [
      (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`manage-client-id and manage-client-secret are empty, but the file has ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(manage, " and ")}. Give those of the Manage Vanta app; if they are secrets, ${WHERE}.`
    ] : []
  ]);
}, requireExportInputs = (inputs) => requireAll(forAccounts(inputs, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`an export reads accounts`)), HOW = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`check that the secrets have exactly the names that the workflow asks for, and that this run may use them`, missingSecrets = (inputs, incomplete, hasSecrets) => incomplete.length > 0 || hasSecrets || inputs.mode !== "auto" ? incomplete : [
  (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`client-id, client-secret, manage-client-id and manage-client-secret are empty, so Vanta was not contacted and the files were only checked. If they come from secrets, ${HOW}; if only checking is wanted, set mode: validate.`
], WHY_NOT_CONTACTED = {
  fork: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`GitHub does not give secrets to pull requests from forks.`,
  dependabot: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`GitHub gives Dependabot only its own secrets.`
}, ANYBODY_READS = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`This repository is public: anybody can read the names and e-mail addresses in this log, summary, comment and report. Set redact: true to mask them.`;

// src/report/tally.ts
var withStatus = (changes, ...statuses) => changes.filter(({ result }) => statuses.includes(result.status)).length, totalsOf = (changes, mode, unchanged) => {
  let byOutput = Map.groupBy(changes, ({ act }) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(act).output), all = (output) => byOutput.get(output) ?? [], of = (output) => withStatus(all(output), mode === "apply" ? "done" : "planned"), tried = changes.filter((change) => !(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaiting */ .Gu)(change));
  return {
    created: of("created"),
    updated: of("updated"),
    deactivated: of("deactivated"),
    reactivated: of("reactivated"),
    removed: of("removed"),
    unchanged,
    offboarded: of("offboarded"),
    "offboarding-pending": all("offboarding-pending").length + withStatus(all("offboarded"), "failed", "not-tried"),
    "group-changes": of("group-changes"),
    "viewer-changes": of("viewer-changes"),
    results: {
      done: withStatus(tried, "done"),
      failed: withStatus(tried, "failed"),
      notTried: withStatus(tried, "not-tried"),
      all: tried.length
    }
  };
};

// src/report/assemble.ts
var problemOf = ({ message, place }) => ({ message, place: place ?? null }), accountsOf = ({ plan, outcome }) => {
  if (plan?.accounts === void 0) return null;
  let { before, unchanged, users } = plan.accounts, { after: after2 = null, written = !1, verified = !1, mismatches = [] } = outcome?.sync ?? {}, deactivated = users.filter(({ account }) => account.status === "DEACTIVATED").length;
  return {
    before,
    wanted: { active: users.length - deactivated, deactivated, deleted: 0 },
    after: after2,
    unchanged,
    written,
    verified,
    mismatches: mismatches.map(problemOf)
  };
}, changesOf = ({ outcome, drift }) => {
  let changes = outcome?.changes.map(_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev) ?? [], drifted = new Set(drift?.accounts);
  return changes.map(
    (change) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfAccount */ .h1)(change) && drifted.has(change.subject.id) ? { ...change, flags: [...change.flags, { code: "drift" }] } : change
  );
}, offboardingOf = ({ plan, outcome, state }) => {
  let offboarding = plan?.offboarding;
  if (offboarding === void 0) return null;
  let by = offboarding.changes.some((leaver) => !(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaiting */ .Gu)(leaver)) ? outcome?.acknowledgerId ?? offboarding.acknowledgerId ?? null : null, known = state?.people?.find(({ id: id2, userId }) => by !== null && (by === id2 || by === userId));
  return {
    skipped: offboarding.skipped ?? null,
    acknowledgerId: by,
    acknowledger: known === void 0 ? null : (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .person */ .MV)(known.name, known.email)}`,
    staying: offboarding.seen?.staying ?? null,
    unmatched: offboarding.seen?.unmatched ?? null
  };
}, filesOf = ({ roster, sources }) => (roster?.files ?? []).map(
  ({ path: path5 }) => sources.find((source) => source.path === path5) ?? { path: path5, blob: null, committed: null }
), listedOf = ({ mode, roster, state }) => mode === "export" ? { users: (state?.accounts ?? []).filter(_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .isLive */ .DG).length, groups: 0, viewers: 0 } : roster === void 0 ? null : {
  users: roster.users?.length ?? null,
  groups: roster.groups?.length ?? 0,
  viewers: roster.trustCenters?.flatMap((center) => center.viewers).length ?? 0
}, failureOf = ({ failure, plan }, changes) => {
  if (failure === void 0) return null;
  let refusals3 = new Set(plan?.guards.flatMap((guard3) => guard3.refusals)), problems = failure.reason === "partly-applied" && changes.some(({ result }) => result.status === "failed") ? [] : failure.problems.filter((problem) => !refusals3.has(problem));
  return {
    reason: failure.reason,
    message: failure.said,
    problems: problems.map(problemOf),
    amount: (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .countProblems */ ._k)(problems)
  };
}, assembleReport = (run2, finishedAt, requests) => {
  let { inputs, plan, outcome, roster } = run2, changes = changesOf(run2), others = changes.filter((change) => !(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfAccount */ .h1)(change)).map(({ result }) => result), accounts = accountsOf(run2), isCompared = run2.comparedWith !== void 0, report = {
    $schema: _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_SCHEMA_URL */ .tS,
    version: _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_VERSION */ .Aj,
    mode: run2.mode,
    label: inputs?.label || null,
    verdict: "",
    startedAt: run2.startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    run: run2.context,
    files: filesOf(run2),
    usersFile: inputs?.usersFile ?? [],
    listed: listedOf(run2),
    resourceId: inputs?.resourceId || null,
    apiUrl: inputs?.apiUrl ?? "",
    vantaRead: run2.state !== void 0,
    notContacted: run2.notContacted ?? null,
    comparedWith: run2.comparedWith ?? null,
    changed: plan !== void 0 && !isCompared && !isEmpty2(plan),
    applied: outcome?.sync?.written === !0 || others.some(({ status }) => status === "done"),
    uncertain: outcome?.sync?.uncertain === !0 || others.some(({ uncertain }) => uncertain),
    superseded: run2.superseded,
    planDigest: plan === void 0 || isCompared ? null : plan.digest,
    failure: failureOf(run2, changes),
    // What two versions of the files differ in says nothing about Vanta, and is not counted.
    totals: isCompared ? totalsOf([], run2.mode, 0) : totalsOf(changes, run2.mode, accounts?.unchanged ?? 0),
    accounts,
    offboarding: offboardingOf(run2),
    changes,
    guards: (plan?.guards ?? []).map(({ name, summary: summary3, refusals: refusals3 }) => ({
      name,
      passed: refusals3.length === 0,
      summary: summary3,
      refusals: refusals3.map(problemOf)
    })),
    notes: [
      ...run2.warnings.map((message) => ({ level: "warning", message })),
      ...roster?.notes ?? [],
      ...dueNotes(roster?.users ?? [], run2.startedAt.getTime()),
      ...plan?.notes ?? [],
      ...outcome?.sync?.notes ?? []
    ].map((note) => ({ level: note.level, ...problemOf(note) })).toSorted((a, b) => +(b.level === "warning") - +(a.level === "warning")),
    notices: run2.notices,
    chain: run2.chain ?? null,
    drift: run2.drift ?? null,
    population: null,
    redacted: inputs?.redact === !0,
    requests
  };
  return { ...report, verdict: (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(report) };
};

// src/report/link.ts
var link = (label, url) => typeof url == "string" && /^https?:\/\/[\w.:/%#~@+-]+$/.test(url) ? `[${label}](${url})` : label, commitLink = ({ server, repository }, commit) => link((0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commit.slice(0, 7)), repository === null ? null : `${server}/${repository}/commit/${commit}`), inRepository = ({ folder }, file) => file.startsWith(folder) ? file.slice(folder.length) : file, urlOf = (run2, { file, line: line3 }) => {
  let { server, repository, readCommit } = run2;
  if (repository === null || readCommit === null || !file.isWellFormed()) return;
  let path5 = inRepository(run2, file).split("/").map(encodeURIComponent).join("/");
  return `${server}/${repository}/blob/${readCommit}/${path5}#L${line3}`;
}, lineLink = (run2, place, label) => place === null ? label : link(label, urlOf(run2, place)), placeWords = ({ file, line: line3 }) => `${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(file, 200)}:${line3}`, placeLink = (run2, place) => lineLink(run2, place, placeWords(place)), headed = (run2, head, place) => place === null ? `**${head}:**` : `**${head}** (${placeLink(run2, place)}):`;

// src/report/approvals.ts
var MOST = 10, approval = ({ login: login2, current, bot }) => {
  let remarks = [...bot ? ["a bot"] : [], ...current ? [] : ["an older commit"]];
  return `${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(login2)}${remarks.length === 0 ? "" : ` (${remarks.join(", ")})`}`;
}, pullRequest = (pull, applied) => {
  let { number, url, author, mergedBy, approvals, planDigest: planDigest2 } = pull, plan = planDigest2 === null || applied === null ? "" : `; the plan in its comment is ${planDigest2 === applied ? "the applied one" : "another one"}`, by = author === null ? "" : ` by ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(author)}`, merged = mergedBy === null ? "" : `, merged by ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(mergedBy)}`, approved = approvals.length === 0 ? "nobody" : approvals.map(approval).join(", ");
  return `${link(`Pull request ${number}`, url)}${by}, approved by ${approved}${merged}${plan}.`;
}, direct = ({ direct: commits }) => {
  if (commits.length === 0) return [];
  let shown = commits.slice(0, MOST).map((commit) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commit.slice(0, 7))), more = commits.length > MOST ? ` and ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(commits.length - MOST)} more` : "";
  return [`Without a pull request: ${shown.join(", ")}${more}.`];
}, approvalsOf = ({ chain, planDigest: planDigest2 }) => {
  if (chain === null) return "";
  let pulls = chain.pullRequests.slice(0, MOST).map((pull) => pullRequest(pull, planDigest2)), left = chain.pullRequests.length - pulls.length;
  return [
    ...pulls,
    ...left === 0 ? [] : [`And ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(left, "more pull request")}.`],
    ...direct(chain),
    ...chain.left === 0 ? [] : [`${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(chain.left, "older commit")} of this push not looked at.`]
  ].join("<br>");
};

// src/report/describe.ts
var markdownPen = {
  code: (text2) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(text2),
  nothing: (word2) => `*${word2}*`,
  strong: (shown) => `**${shown}**`,
  colon: ":",
  protectedWord: "**protected**",
  name: (field) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(field, _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA)
}, LONGEST_VALUE = 120, plainCode = (text2) => {
  let shown = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text2, LONGEST_VALUE);
  return shown === "" || /\s/.test(shown) ? `"${shown}"` : shown;
}, plainPen = {
  code: plainCode,
  nothing: (word2) => word2,
  strong: (shown) => shown,
  colon: "",
  protectedWord: "PROTECTED",
  name: (field) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(field, _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA)
}, valueWords = (given, field, pen) => {
  if (field === "resourceIds" && (given === null || given === "all")) return pen.nothing("all");
  if (given === null) return pen.nothing("none");
  if (given === "") return pen.nothing("empty");
  if (typeof given == "string") return pen.code((0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTime */ .Mj)(given));
  if (Array.isArray(given)) {
    if (given.length === 0) return pen.nothing("none");
    if (given.every((each) => typeof each == "string")) return pen.code((0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(given.join(", "), _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA));
  }
  return pen.code(JSON.stringify(given));
}, dateOf = (time2) => typeof time2 == "string" ? time2.slice(0, 10) : "", flagWords = (flag, { act }, pen) => {
  switch (flag.code) {
    case "raise":
      return;
    case "same-address":
      return act === "accounts.removed" ? `${pen.strong("probably a changed id:")} ${pen.code(flag.as)} has the same address` : `${pen.strong(`probably ${pen.code(flag.as)} again:`)} its history starts over`;
    case "deleted-earlier":
      return `was deleted in Vanta on ${pen.code(dateOf(flag.at))}`;
    case "protected":
      return pen.protectedWord;
    case "employed":
      return flag.status === "ON_LEAVE" ? "on leave" : flag.status !== "UPCOMING" ? "still employed in Vanta" : flag.at === null ? "not started yet in Vanta" : `starts on ${pen.code(dateOf(flag.at))}`;
    case "drift":
      return pen.strong("drift");
    case "narrows":
      return act === "viewers.ended" ? void 0 : "narrows access";
    default:
      return `${flag.code} access`;
  }
}, fieldNamed = ({ fields }, name) => fields.find(({ field }) => field === name), arrow = ({ field, from, to }, pen) => `${valueWords(from, field, pen)} \u2192 ${valueWords(to, field, pen)}`, levelAs = (how, level, pen) => {
  if (level === null || level === "") return [];
  let shown = `${how} ${pen.code(level)}`;
  return [level === "ADMIN" ? pen.strong(shown) : shown];
}, STATUS = ["status", "deactivatedTimestamp"], DEEDS = {
  "accounts.removed": ({ level }, pen) => ({ words: levelAs("had", level, pen) }),
  "accounts.created": ({ level }, pen) => ({ words: levelAs("as", level, pen) }),
  "accounts.deactivated": (change, pen) => {
    let date = dateOf(fieldNamed(change, "deactivatedTimestamp")?.to);
    return { words: date === "" ? [] : [`as of ${pen.code(date)}`], told: STATUS };
  },
  "accounts.reactivated": (change, pen) => {
    let date = dateOf(fieldNamed(change, "deactivatedTimestamp")?.from), level = (0,_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(change, "raise") === void 0 ? [] : levelAs("as", change.level, pen);
    return { words: date === "" ? level : [...level, `was deactivated on ${pen.code(date)}`], told: STATUS };
  },
  "viewers.ended": (change, pen) => {
    let expiry = fieldNamed(change, "expirationDate"), how = expiry === void 0 ? "" : ` expirationDate ${arrow(expiry, pen)}, in the past`;
    return { words: [`${pen.strong("access ends at once:")}${how}`], told: ["expirationDate"] };
  },
  "viewers.invited": (change, pen) => {
    let term = (before, name) => {
      let wanted = fieldNamed(change, name);
      return wanted === void 0 ? [] : [`${before}${valueWords(wanted.to, name, pen)}`];
    }, access2 = [...term("", "accessLevel"), ...term("to ", "resourceIds")].join(" "), nda = fieldNamed(change, "isNdaRequired"), terms = [
      ...access2 === "" ? [] : [access2],
      ...term("until ", "expirationDate"),
      ...nda === void 0 ? [] : [nda.to === !0 ? "after an NDA" : "without an NDA"]
    ];
    return {
      words: [pen.strong("sends an e-mail"), ...terms.length === 0 ? [] : [terms.join(", ")]],
      told: ["accessLevel", "resourceIds", "expirationDate", "isNdaRequired", "name", "companyName"]
    };
  }
}, MAX_FIELDS = 12, oneField = (change, pen) => {
  let { field, from, to, cleared } = change, differs = arrow(change, pen);
  return field === "permissionLevel" ? from === "ADMIN" || to === "ADMIN" ? pen.strong(differs) : differs : cleared ? `${pen.strong(`clears ${pen.name(field)}${pen.colon}`)} ${valueWords(from, field, pen)}` : `${pen.name(field)} ${differs}`;
}, fieldWords = (fields, pen) => {
  let shown = fields.slice(0, MAX_FIELDS).toSorted((a, b) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .weightOfField */ ._s)(a) - (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .weightOfField */ ._s)(b)), rest2 = fields.length - shown.length;
  return [
    ...shown.map((field) => oneField(field, pen)),
    ...rest2 > 0 ? [`and ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest2, "more field")}`] : []
  ];
}, describe = (change, pen) => {
  let { words: deed = [], told: told2 = [] } = DEEDS[change.act]?.(change, pen) ?? {}, flags = change.flags.flatMap((flag) => flagWords(flag, change, pen) ?? []), fields = change.fields.filter(({ field }) => !told2.includes(field));
  return [...flags, ...deed, ...fieldWords(fields, pen)];
};

// src/report/line.ts
var actionOf = ({ act, result }, failed2, notTried2) => {
  let { verb, done } = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(act);
  return {
    planned: verb,
    done,
    failed: `${verb} ${failed2}`,
    "not-tried": `${verb} ${notTried2}`
  }[result.status];
}, whoOf = ({ subject: { name, email: email2 } }) => name === "" ? email2 : name, isSaidByName = ({ subject: { name, email: email2 } }) => name === "" || email2 === "" || name === email2 || email2 === `${name}@masked.invalid`, idsOf = (change) => {
  let { subject } = change;
  return [...(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfAccount */ .h1)(change) ? [subject.id] : [], ...isSaidByName(change) ? [] : [subject.email]].map((text2) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text2, _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA));
}, whatOf = (change) => {
  let { act, target: target2 } = change;
  return [...target2 === null ? [] : [`${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(act).toward} ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(target2.name, _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA)}`], ...describe(change, plainPen)].join("; ");
}, causeOf = ({ result, why }, max) => {
  let said2 = result.message ?? why?.text ?? null;
  return said2 === null ? "" : (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(said2, max);
}, widthOf = (text2) => Array.from(text2).length, widest = (texts, least, most) => texts.reduce((width, text2) => Math.min(most, Math.max(width, widthOf(text2))), least), inLine = (change) => actionOf(change, "FAILED", "NOT TRIED"), named2 = (change) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(whoOf(change), _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA), padded = (text2, width) => `${text2}${" ".repeat(Math.max(0, width - widthOf(text2)))}`, lineIn = (changes) => {
  let action2 = widest(changes.map(inLine), 10, 16), name = widest(changes.map(named2), 0, 24);
  return (change) => {
    let columns = [
      `${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .signOf */ .rL)(change)} ${padded(inLine(change), action2)}`,
      padded(named2(change), name),
      [whatOf(change), causeOf(change, 400)].filter((text2) => text2 !== "").join(": ")
    ], ids2 = idsOf(change);
    return `${columns.join("  ").trimEnd()}${ids2.length === 0 ? "" : `  (${ids2.join(", ")})`}`;
  };
};

// src/report/table.ts
var tableRow = (cells) => `| ${cells.join(" | ")} |`, tableHead = (titles) => `${tableRow(titles)}
${tableRow(titles.map(() => ":--"))}`, JOIN = "\xA0", action = (change) => {
  let sign = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .signOf */ .rL)(change), said2 = `${sign.replace("-", "\u2212")}${JOIN}${actionOf(change, "failed", "not tried")}`, { status } = change.result;
  return sign === "-" || sign === "!" || status === "failed" || status === "not-tried" ? `**${said2}**` : said2;
}, who2 = (change, { run: run2 }) => {
  let { place, subject } = change;
  return isSaidByName(change) && !(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfAccount */ .h1)(change) ? lineLink(run2, place, (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(whoOf(change))) : subject.name === "" ? (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subject.email) : (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(subject.name, _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA);
}, email = (change, { run: run2 }) => isSaidByName(change) ? "" : lineLink(run2, change.place, (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.subject.email)), ids = (change, { run: run2 }) => {
  let { place, subject } = change, own2 = lineLink(run2, place, (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subject.id));
  return isSaidByName(change) ? own2 : `${own2} ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subject.email)}`;
}, target = (change) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(change.target?.name ?? "", _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA), blockTitle = ({ family, rows }) => {
  let targets = new Set(rows.flatMap((row) => row.target === null ? [] : [row.target.name])), [only = ""] = targets, { title, of } = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .blockOf */ .VN)(family);
  return of === void 0 || targets.size !== 1 ? title : `${of} ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(only, _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA)}`;
}, tableOf = (block, report) => {
  let { family, rows } = block, change = ["Change", (row) => describe(row, markdownPen).join("<br>")], hasEmails = rows.some((row) => !isSaidByName(row)), title = blockTitle(block), { title: ofAll, target: column } = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .blockOf */ .VN)(family), kept = [
    [title, action],
    ["Who", who2],
    change,
    ...column !== void 0 && title === ofAll ? [[column, target]] : [],
    family === "accounts" ? [hasEmails ? "Id, e-mail" : "Id", ids] : ["E-mail", email]
  ].filter(([, cell]) => rows.some((row) => cell(row, report) !== ""));
  return {
    head: tableHead(kept.map(([name]) => name)),
    line: (row) => tableRow(kept.map(([, cell]) => cell(row, report)))
  };
};

// src/report/blocks.ts
var TABLE = 12, OPEN = 40, FIRST2 = 15, LOUD = 10, REFUSED = 100, FRAME = 700, CUT_SENTENCE = 900, split = (rows, refused3) => {
  let losses = rows.filter((row) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .bandOf */ .BV)(row) === 0).length, first = refused3 ? Math.max(FIRST2, Math.min(losses, REFUSED)) : FIRST2, loud = rows.slice(first).filter((row) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .bandOf */ .BV)(row) === 1), open = [...rows.slice(0, first), ...loud.slice(0, LOUD)];
  return (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .parted */ .vx)(rows, open, Math.max(FIRST2 + LOUD, open.length));
}, shownAs = (block, report) => ({
  ...block,
  ...block.rows.length <= TABLE ? tableOf(block, report) : { head: "", line: lineIn(block.rows) }
}), blockText = (block, lines, report, isAlone) => {
  let all = block.rows, rows = all.filter((row) => lines.has(row)), linesOf = (own2) => own2.map((row) => lines.get(row) ?? ""), fence = (own2) => ["```diff", ...linesOf(own2), "```"].join(`
`);
  if (rows.length === 0) return "";
  if (block.head !== "") return [block.head, ...linesOf(rows)].join(`
`);
  let title = isAlone ? [] : [`**${blockTitle(block)}**`];
  if (all.length <= OPEN) return [...title, fence(rows)].join(`

`);
  let [open, folded] = split(rows, report.failure?.reason === "refused"), amount = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(folded.length), label = `Show ${rows.length < all.length ? `${amount} more` : `the other ${amount}`}: ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countsText */ .WN)((0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(folded, report.applied))}`;
  return [...title, fence(open), ...folded.length === 0 ? [] : [(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(label, fence(folded))]].join(`

`);
}, changesMarkdown = (report, { max, measure }, { what, where }) => {
  let blocks = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .SH)(report.changes).map((block) => shownAs(block, report)), frames = blocks.reduce((sum, { head }) => sum + measure(head) + FRAME, CUT_SENTENCE), lines = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(blocks, { max: max - frames, measure }), texts = blocks.map((block) => blockText(block, lines, report, blocks.length === 1)), cut = blocks.flatMap(({ rows }) => rows.filter((row) => !lines.has(row)));
  if (cut.length > 0) {
    let counts = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countsText */ .WN)((0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(cut, report.applied));
    texts.push(`**${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(cut.length)} more do not fit into ${what}:** ${counts}. ${where()}`);
  }
  return texts.filter((text2) => text2 !== "");
};

// src/report/box.ts
var SHARE = 0.2, OPEN2 = 10, LINKS = 8, TITLES = new Map(Object.entries(_zod_js__WEBPACK_IMPORTED_MODULE_2__/* .guardTitles */ .bt)), refusalTitle = (guard3) => TITLES.get(guard3) ?? guard3, refusals = ({ guards: guards2, run: run2 }) => guards2.flatMap(
  ({ name, refusals: own2 }) => own2.map(
    ({ message, place }) => () => `- ${headed(run2, refusalTitle(name), place)} ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(message)}`
  )
), NAMING = /* @__PURE__ */ new Set(["person", "address", "id", "value"]), gist2 = (text2) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .withParts */ .dK)(text2, (part) => NAMING.has(part.is) ? { is: "value", text: "\u2026" } : part), problemItems = (report, problems) => {
  let files2 = new Set(problems.flatMap(({ place }) => place === null ? [] : [place.file])), label = (place) => files2.size > 1 ? placeWords(place) : String(place.line);
  return [...Map.groupBy(problems, ({ message }) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(gist2(message))).values()].map((same) => () => {
    let [one] = same;
    if (one === void 0) return "";
    let places2 = same.flatMap(({ place }) => place === null ? [] : [place]), links = places2.slice(0, LINKS).map((place) => lineLink(report.run, place, label(place))), more = places2.length - links.length, where = `${files2.size > 1 ? "" : places2.length === 1 ? "Line " : "Lines "}${links.join(", ")}${more > 0 ? ` and ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(more)} more` : ""}`, isOne = same.every(({ message }) => (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(message) === (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(one.message));
    return `- ${places2.length === 0 ? "" : `${where}: `}${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(isOne ? one.message : gist2(one.message))}`;
  });
}, failures = (report) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .SH)(report.changes).flatMap(({ rows }) => rows).filter(({ result }) => result.status === "failed").map((change) => () => {
  let { message } = change.result, cause = message === null ? "Vanta gave no reason." : (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(message);
  return `- ${headed(report.run, `${doing(change)} failed`, change.place)} ${cause}`;
}), doing = (change) => {
  let { doing: words_, toward } = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(change.act), where = change.target === null ? "" : ` ${toward} ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(change.target.name, _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA)}`;
  return `${words_.replace("{}", () => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(whoOf(change), _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA))}${where}`;
}, boxOf = (kind, head, items2 = []) => ({ kind, head, items: items2 }), failed = (report, failure) => {
  let problems = problemItems(report, failure.problems), message = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(failure.message), refused3 = refusals(report);
  switch (failure.reason) {
    case "refused":
    case "plan-changed":
      return refused3.length === 0 ? boxOf("CAUTION", `**${message}**`, problems) : boxOf("CAUTION", "**Nothing is written to Vanta until this is resolved.**", refused3);
    case "invalid-users-file": {
      let what = report.usersFile.length === 1 ? "file" : "files";
      return boxOf("CAUTION", `**Nothing was planned. Correct the ${what} and push again:**`, problems);
    }
    case "partly-applied": {
      let broken = [...failures(report), ...problems], head = broken.length === 0 && refused3.length > 0 ? "**What is refused was left alone; everything else is done.**" : "**Run again to retry what failed; what is done stays done.**";
      return boxOf("WARNING", head, [...refused3, ...broken]);
    }
    case "verification-failed":
      return boxOf("CAUTION", `**Vanta does not match what was sent.** ${message}`, problems);
    case "vanta-error": {
      let seen = report.uncertain && report.accounts?.verified === !0 ? " Vanta did not confirm the sync, but every account reads back as wanted." : "";
      return boxOf(report.applied ? "WARNING" : "CAUTION", `**${message}**${seen}`, problems);
    }
    default:
      return boxOf("CAUTION", `**${message}**`, problems);
  }
}, driftBox = ({ applied, failure, mode, files: files2 }) => {
  let [file, says] = files2.length > 1 ? ["files", "say"] : ["file", "says"], isBack = mode === "apply" && applied && failure === null, outcome = isBack ? ` Vanta is back to what the ${file} ${says}.` : mode === "plan" && failure === null ? ` An apply will put back what the ${file} ${says}.` : "";
  return boxOf(
    "IMPORTANT",
    `**Vanta ${isBack ? "differed" : "differs"} from the ${file}, and no commit in the last two hours explains it.** Either somebody changed Vanta by hand, or an earlier change of the ${file} was never applied (refused, failed, or waiting for approval).${outcome} To keep what Vanta had instead, put it into the ${file}.`
  );
}, uncontacted = ({ notContacted, comparedWith, run: run2 }) => {
  let why = notContacted === null ? "**Vanta was not contacted.**" : `**Vanta was not contacted:** ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(notContacted)}`;
  if (comparedWith === null) return boxOf("NOTE", why);
  let commit = commitLink(run2, comparedWith), against = run2.base === null ? commit : `${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(run2.base, _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA)} (${commit})`;
  return boxOf(
    "NOTE",
    `${why} The changes below compare the files with ${against}; Vanta itself may differ, and the guards that need it were not checked.`
  );
}, boxesOf = (report) => {
  let { failure, superseded, drift, mode, notContacted, comparedWith } = report, refused3 = superseded ? refusals(report) : [], wouldBe = "The newer commit's run decides; this plan would be refused:", isUncontacted = notContacted !== null || comparedWith !== null;
  return [
    ...failure === null ? [] : [failed(report, failure)],
    ...refused3.length === 0 ? [] : [boxOf("NOTE", wouldBe, refused3)],
    ...drift?.detected === !0 ? [driftBox(report)] : [],
    ...mode === "validate" && failure === null && isUncontacted ? [uncontacted(report)] : []
  ];
}, boxesMarkdown = (report, { max, measure }) => boxesOf(report).flatMap(({ kind, head, items: items2 }) => {
  let room = Math.floor(max * SHARE), wide = (text2) => measure(text2) + 2, open = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(items2.slice(0, OPEN2), (item) => item(), { max: room, measure: wide }), used = open.reduce((sum, item) => sum + wide(item) + 1, 0), left = { max: room - used, measure }, folded = open.length < OPEN2 ? [] : (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(items2.slice(OPEN2), (item) => item(), left), missing = items2.length - open.length - folded.length;
  return [
    (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .alert */ .xE)(kind, open.length === 0 ? head : `${head}

${open.join(`
`)}`),
    ...folded.length === 0 ? [] : [(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(`Show ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(folded.length)} more`, folded.join(`
`))],
    ...missing === 0 ? [] : [`**${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(missing)} more do not fit here.** The report has them all.`]
  ];
});

// src/report/context.ts
var isLoss = ({ act }) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(act).weight === "takes", also = (counts) => {
  let others = counts.filter((each) => !(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfAccount */ .h1)(each));
  return others.length === 0 || others.length === counts.length ? "" : `Also ${others.map((each) => isLoss(each) ? `**${each.text}**` : each.text).join(", ")}.`;
}, active = ({ accounts, applied }, label = "Active accounts: ") => {
  if (accounts === null) return "";
  let { before, wanted, after: after2 } = accounts;
  return applied ? after2 === null ? "" : `${label}${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(before.active)} before, ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(after2.active)} after.` : `${label}${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(before.active)} now, ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(wanted.active)} after.`;
}, inSync = ({ accounts, files: files2 }) => {
  let says = files2.length > 1 ? "the files say" : "the file says";
  if (accounts === null) return `Vanta has what ${says}.`;
  let { active: live, deactivated } = accounts.before;
  if (live + deactivated === 0) return `Vanta has what ${says}: no account.`;
  let of = deactivated === 0 ? "all active" : `${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(live)} of them active`;
  return `Vanta has what ${says}: ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(live + deactivated, "account")}, ${of}.`;
}, MANY = 40, onlyFields = ({ changes }) => {
  let updates = changes.filter(({ act }) => act === "accounts.updated"), fields = new Set(updates.flatMap((change) => change.fields.map(({ field }) => field)));
  return changes.length <= MANY || updates.length < 2 || fields.size > 2 ? "" : `The updates change ${[...fields].join(" and ")} only.`;
}, untouched2 = ({ listed: listed2, files: files2 }) => listed2?.users === null ? `Accounts are not touched: ${files2.length > 1 ? "the files have" : "the file has"} no \`users\`.` : "", sentences = (report) => {
  let { failure, mode, applied, accounts, changed, vantaRead } = report, isVerified = accounts?.verified === !0;
  if (!vantaRead || mode === "export") return [];
  if (failure?.reason === "partly-applied" || failure?.reason === "vanta-error" && applied) {
    let done = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .doneIn */ ._7)(report);
    return [
      done.length === 0 ? "" : `Done: ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countsText */ .WN)(done)}.`,
      active(report, isVerified ? "Accounts were read back and verified; active: " : void 0)
    ];
  }
  return failure?.reason === "verification-failed" ? [active(report)] : failure !== null && failure.reason !== "refused" && failure.reason !== "plan-changed" ? [] : changed ? [
    applied && isVerified ? "Read back and verified." : "",
    also((0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countedIn */ .se)(report)),
    active(report),
    onlyFields(report),
    untouched2(report)
  ] : [inSync(report), untouched2(report)];
}, contextOf2 = (report) => sentences(report).filter((sentence) => sentence !== "").join(" ");

// src/report/markdown.ts
var SUMMARY_BYTES = 1e6, COMMENT_CHARACTERS = 65536, shareOf = ({ max, measure }) => ({ max: max * 0.1, measure }), HOME = "https://github.com/vanta-user-sync/vanta-user-sync", listed = (all, line3, limit) => {
  let kept = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(all, (each) => `- ${line3(each)}`, shareOf(limit)), rest2 = all.length - kept.length;
  return [...kept, ...rest2 === 0 ? [] : [`- and ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(rest2)} more: see the report`]].join(`
`);
}, notes = ({ notes: said2, run: run2 }, limit) => {
  let [first] = said2;
  if (first === void 0) return [];
  let mark = ({ level }) => level === "warning" ? "\u26A0\uFE0F " : "";
  return said2.length === 1 ? [`${mark(first)}${headed(run2, "Worth knowing", first.place)} ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(first.message)}`] : [`**Worth knowing:**

${listed(said2, (note) => {
    let where = note.place === null ? "" : `${placeLink(run2, note.place)}: `;
    return `${mark(note)}${where}${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(note.message)}`;
  }, limit)}`];
}, pending = ({ changes }, limit) => {
  let waiting = changes.filter(_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaiting */ .Gu);
  if (waiting.length === 0) return [];
  let hasTasks = ({ why }) => why?.code === "tasks-open", withTasks = waiting.filter(hasTasks), others = waiting.filter((change) => !hasTasks(change)), amount = others.length === 0 ? "" : `${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(withTasks.length)} with `, tasks = withTasks.length === 0 ? "" : `: ${amount}open tasks`, line3 = (change) => {
    let { email: email2, name } = change.subject, who3 = name === "" ? (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(email2) : (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(name, _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA), address2 = isSaidByName(change) ? "" : ` ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(email2)}`;
    return `${who3}${address2}: ${change.why === null ? "pending" : (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(change.why.text, 600)}`;
  }, label = `${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(waiting.length, "offboarding")} pending${tasks}`;
  return [(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(label, listed([...withTasks, ...others], line3, limit))];
}, notices = ({ notices: own2, offboarding, mode }, limit) => {
  let skipped = offboarding?.skipped ?? null, said2 = skipped === null ? [...own2] : [skipped, ...own2], unmatched = offboarding?.unmatched ?? 0, match = ["address of active users matches", "addresses of active users match"];
  unmatched > 0 && said2.push({ said: [`${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unmatched, ...match)} nobody in Vanta.`] });
  let [first] = said2;
  if (first === void 0) return [];
  let body = listed(said2, (notice2) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(notice2), limit), [gist3 = ""] = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(first).split(/[:.](?:\s|$)/), label = `${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(said2.length, "notice")}${said2.length === 1 ? `: ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(gist3, _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA)}` : ""}`;
  return [mode === "export" ? body : (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(label, body)];
}, nearest2 = (passed) => {
  let counted = passed.find(
    ({ name, summary: summary3 }) => name === "max-removals" && !(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(summary3).startsWith("0 ")
  );
  return counted === void 0 ? "" : `: ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(counted.summary))}`;
}, guards = ({ guards: all, planDigest: planDigest2 }, limit) => {
  if (all.length === 0) return [];
  let passed = all.filter((guard3) => guard3.passed), amount = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(passed.length, "guard"), label = passed.length === all.length ? `${amount} passed${nearest2(passed)}` : `The other ${amount} passed`, rows = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(passed, ({ name, summary: summary3 }) => tableRow([(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(summary3)]), shareOf(limit)), table = rows.length === 0 ? [] : [[tableHead(["Guard", "Passed"]), ...rows].join(`
`)], digest = planDigest2 === null ? [] : [`Plan digest: ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(planDigest2)}`];
  return [(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(passed.length === 0 ? "No other guard passed" : label, [...table, ...digest].join(`

`))];
}, minuteOf = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`, offboardings = (report) => {
  let own2 = report.changes.filter(
    ({ act, result }) => act === "leavers.offboarded" && (result.status === "planned" || result.status === "done")
  );
  if (own2.length === 0) return [];
  let { acknowledger = null, acknowledgerId = null } = report.offboarding ?? {}, named3 = acknowledger === null ? "" : (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(acknowledger), by = named3 === "" && acknowledgerId !== null ? (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(acknowledgerId) : named3;
  if (own2.some(({ result }) => result.status === "done")) {
    let at = minuteOf(report.finishedAt);
    return by === "" ? [] : [`Offboardings acknowledged in Vanta by ${by}, confirmed complete at ${at}.`];
  }
  let [only] = own2, whose = own2.length === 1 && only !== void 0 ? `${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(whoOf(only), _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA)}'s` : "each person's", records = by === "" ? "" : `, and records ${by} as the one who completed it`;
  return [
    `Completing an offboarding also marks all of ${whose} unmonitored accounts in Vanta as deactivated${records}.`
  ];
}, footer = (report, isComment) => {
  let { run: run2, planDigest: planDigest2, requests, mode, redacted } = report, { commit, url, actor, event } = run2, willApply = isComment && mode === "plan" && report.changed && report.failure === null && run2.mergingApplies, parts = [
    ...isComment && url !== null ? [link("job summary", url)] : [],
    ...!isComment && event === "schedule" ? ["scheduled run"] : [],
    ...commit === null ? [] : [`commit ${commitLink(run2, commit)}`],
    ...isComment || actor === null || event === "schedule" ? [] : [`by ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(actor)}`],
    ...planDigest2 === null ? [] : [`plan ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(planDigest2.slice(0, 12))}`],
    ...redacted ? ["names and addresses are masked"] : [],
    ...isComment || requests === 0 ? [] : [`${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(requests, "request")} to Vanta`],
    ...isComment ? [] : [minuteOf(report.finishedAt)],
    link("vanta-user-sync", HOME)
  ];
  return `<sub>${willApply ? "Merging applies this. " : ""}${parts.join(" \xB7 ")}</sub>`;
}, GAP = `

`, page = (report, marker, limit, elsewhere) => {
  let { max, measure } = limit, heading = `### ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .iconOf */ .ZG)(report)} ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(report.verdict)}`, top = [marker, heading, ...boxesMarkdown(report, limit), contextOf2(report), approvalsOf(report)], bottom = [
    ...offboardings(report),
    ...notes(report, limit),
    ...pending(report, limit),
    ...notices(report, limit),
    ...guards(report, limit),
    footer(report, marker !== "")
  ], frame = [...top, ...bottom].reduce((sum, text2) => sum + measure(text2) + GAP.length, 1), middle = changesMarkdown(report, { max: max - frame, measure }, elsewhere);
  return `${[...top, ...middle, ...bottom].filter((text2) => text2 !== "").join(GAP)}
`;
}, SUMMARY = "a job summary", IN_REPORT = "The report has them all: the JSON file of the output report-file, kept as an artifact by sync.yml.", summaryMarkdown = (report, max = SUMMARY_BYTES) => page(report, "", { max, measure: (text2) => Buffer.byteLength(text2, "utf8") }, { what: SUMMARY, where: () => IN_REPORT }), commentMarkdown = (report, marker, max = COMMENT_CHARACTERS) => page(report, marker, { max, measure: (text2) => text2.length }, { what: "a comment", where: () => {
  let has = summaryMarkdown(report).includes(` more do not fit into ${SUMMARY}`) ? "more of them, the report all" : "them all";
  return `The ${link("job summary", report.run.url)} has ${has}.`;
} });

// src/report/publish.ts



// src/report/annotations.ts
var SHOWN = 10, LOUD2 = 3, NEWER = "A newer commit is on its way, so this run applied nothing.", draft = (level, title, message, place = null) => ({
  level,
  title,
  message,
  place
}), levelOf = (change) => {
  if (change.result.status === "failed") return "error";
  let sign = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .signOf */ .rL)(change);
  return sign === "-" || sign === "!" || sign === "." ? "warning" : (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfAccount */ .h1)(change) ? void 0 : "notice";
}, messageOf2 = (change) => {
  let ids2 = idsOf(change), text2 = [`${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(whoOf(change), _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL */ .JA)}${ids2.length === 0 ? "" : ` (${ids2.join(", ")})`}`, whatOf((0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .undrifted */ .sb)(change)), causeOf(change)].filter((part) => part !== "").join(": ");
  return /[.!?]$/.test(text2) ? text2 : `${text2}.`;
}, ofChanges = ({ changes, failure }) => {
  let rows = [...(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .SH)(changes).flatMap((block) => block.rows), ...changes.filter(_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaiting */ .Gu)], isTold = (change) => failure?.reason === "verification-failed" && (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfAccount */ .h1)(change) && change.result.status === "failed";
  return rows.flatMap((change) => {
    let level = levelOf(change);
    if (level === void 0 || isTold(change)) return [];
    let action2 = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaiting */ .Gu)(change) ? "offboarding pending" : actionOf(change, "failed", "not tried");
    return [{ ...draft(level, `: ${action2}`, messageOf2(change), change.place), change }];
  });
}, refusals2 = ({ guards: guards2, superseded }) => guards2.flatMap(
  ({ name, refusals: own2 }) => own2.map(({ message, place }) => {
    let what = refusalTitle(name).replace(/./, (first) => first.toLowerCase());
    return superseded ? draft("notice", `: would be refused: ${what}`, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(message), place) : draft("error", ` refused: ${what}`, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(message), place);
  })
), general = (report) => {
  let { drift, failure, superseded, verdict } = report, wrong = failure?.reason === "invalid-users-file" ? ": invalid users file" : ": failed", drifted = `${verdict}. No commit in the last two hours explains it.`;
  return [
    ...superseded ? [draft("warning", "", NEWER)] : [],
    ...refusals2(report),
    ...(failure?.problems ?? []).map(({ message, place }) => draft("error", wrong, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(message), place)),
    ...drift?.detected === !0 ? [draft("warning", ": drift", drifted)] : []
  ];
}, notes2 = ({ changes, notes: own2, offboarding }) => {
  let skipped = offboarding?.skipped ?? null, someoneGoes = changes.some(({ act }) => act === "accounts.removed" || act === "accounts.deactivated");
  return [
    ...own2.map(({ level, message, place }) => draft(level, ": worth knowing", (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(message), place)),
    ...skipped !== null && someoneGoes ? [draft("notice", ": offboarding skipped", (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(skipped))] : []
  ];
}, isLoud = ({ change }) => change !== void 0 && (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .signOf */ .rL)(change) === "!", rest = (report, level, left) => {
  let changes = left.flatMap(({ change }) => change ?? []), counts = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(changes, report.applied).map(({ text: text2 }) => text2.replace(" ", " more ")), waiting = changes.filter(_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaiting */ .Gu).length, others = left.length - changes.length, parts = [
    ...counts,
    ...waiting === 0 ? [] : [`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(waiting)} more pending`],
    ...others === 0 ? [] : [`${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(others)} more to know`]
  ];
  return draft(level, "", `and ${parts.join(", ")}: see the job summary.`);
}, capped = (report, level, all) => {
  let own2 = all.filter((each) => each.level === level);
  if (own2.length <= SHOWN) return own2;
  let [kept, left] = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .parted */ .vx)(own2, own2.filter(isLoud).slice(0, LOUD2), SHOWN - 1);
  return [...kept, rest(report, level, left)];
}, annotations = (report) => {
  let first = general(report), changes = report.superseded ? [] : ofChanges(report), all = [...first, ...changes, ...notes2(report)];
  return [
    ...first.filter(({ level }) => level === "error"),
    ...capped(report, "error", changes),
    ...capped(report, "warning", all),
    ...capped(report, "notice", all)
  ].map(
    ({ level, title, message, place }) => draft(level, `${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(report)}${title}`, (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message, _report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .SENTENCE */ .gz), place)
  );
};

// src/report/log.ts
var MAX_CHANGES = 1e3, OPEN3 = 40, DRIFT = "Drift: Vanta differs, and no commit in the last two hours explains it. Somebody changed Vanta by hand, or an earlier change of the file was never applied: refused, failed, or waiting for approval.", said = (what) => ({ message, place }) => {
  let at = place === null ? "" : `${place.file}:${place.line}:${place.column}  `;
  return `${what}${at}${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(message)}`;
}, changeLines = (report) => {
  let line3 = lineIn(report.changes), blocks = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .SH)(report.changes).map((block) => ({ ...block, line: line3 })), shown = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(blocks, { max: MAX_CHANGES, measure: () => 0 }), rows = blocks.flatMap((block) => block.rows), lines = rows.flatMap((row) => shown.get(row) ?? []), cut = rows.filter((row) => !shown.has(row));
  if (cut.length === 0) return lines;
  let left = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countsText */ .WN)((0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(cut, report.applied));
  return [...lines, `${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(cut.length)} more, which the summary or the report has: ${left}`];
}, pendingLines = ({ changes }) => {
  let waiting = changes.filter(_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaiting */ .Gu), lines = waiting.slice(0, MAX_CHANGES).map(lineIn(waiting)), rest2 = waiting.length - lines.length;
  return rest2 === 0 ? lines : [...lines, `${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(rest2)} more pending`];
}, guardGroup = ({ guards: guards2, planDigest: planDigest2 }) => {
  let passed = guards2.filter((guard3) => guard3.passed), digest = planDigest2 === null ? [] : [`Plan digest: ${planDigest2}`];
  if (passed.length === 0) return { lines: digest };
  let lines = [...passed.map(({ name, summary: summary3 }) => `${name}: ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(summary3)}`), ...digest];
  return { title: `${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(passed.length, "guard")} passed`, lines };
}, refusalLines = ({ guards: guards2, superseded }) => guards2.flatMap(
  ({ name, refusals: refusals3 }) => refusals3.map(said(`${superseded ? "WOULD BE REFUSED" : "REFUSED"} ${name}: `))
), logGroups = (report) => {
  let { failure, notContacted, offboarding } = report, skipped = offboarding?.skipped ?? null, changes = [...changeLines(report), ...pendingLines(report)], title = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(report), open = changes.slice(0, OPEN3), folded = changes.slice(OPEN3);
  return [
    { lines: changes.length === 0 ? [] : [title, ...open] },
    { title: `Show the other ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(folded.length)}`, lines: folded },
    {
      lines: [
        ...notContacted === null ? [] : [`Vanta was not contacted: ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(notContacted)}`],
        ...refusalLines(report),
        ...report.notes.map(said("Note: ")),
        ...skipped === null ? [] : [(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(skipped)],
        ...report.notices.map((notice2) => `Notice: ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(notice2)}`),
        ...report.drift?.detected === !0 ? [DRIFT] : [],
        ...(failure?.problems ?? []).map(said("Problem: "))
      ]
    },
    guardGroup(report),
    {
      lines: [
        ...report.requests === 0 ? [] : [`${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(report.requests, "request")} to Vanta`],
        report.verdict
      ]
    }
  ].filter(({ lines }) => lines.length > 0).map(({ title: name, lines }) => ({ title: name && (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(name), lines: lines.map(_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP) }));
};

// src/report/publish.ts
var outputs = (report, reportFile) => {
  let { results: _, ...counts } = report.totals;
  return {
    mode: report.mode,
    verdict: report.verdict,
    changed: String(report.changed),
    applied: String(report.applied),
    drift: report.drift === null ? "" : String(report.drift.detected),
    ...Object.fromEntries(Object.entries(counts).map(([name, amount]) => [name, String(amount)])),
    "plan-digest": report.planDigest ?? "",
    "report-file": reportFile,
    "population-file": report.population?.path ?? "",
    "failure-reason": report.failure?.reason ?? ""
  };
}, orWarn = async (out, what, otherwise, write) => {
  try {
    return await write();
  } catch (error2) {
    let reason = error2 instanceof Error ? error2.message : String(error2);
    return out.warning(`${what}: ${(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(reason)}`, {}), otherwise;
  }
}, writeFiles = async (report, population, { env: env2, files: files2, temporary }) => {
  let parent = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(env2.RUNNER_TEMP || temporary, "vanta-user-sync");
  await files2.mkdir(parent, { recursive: !0 });
  let folder = await files2.mkdtemp((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(parent, "report-")), write = async (name, text2) => {
    let file = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(folder, name);
    return await files2.writeFile(file, text2, { mode: 384 }), file;
  }, kept = population && {
    path: await write("population.csv", population.text),
    sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(population.text).digest("hex"),
    accounts: population.accounts
  }, whole = { ...report, population: kept ?? null };
  return { report: whole, file: await write("report.json", (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .reportJson */ .l4)(whole)) };
}, publish = async (report, population, world2) => {
  let { env: env2, out } = world2;
  for (let { title, lines } of logGroups(report)) {
    title !== void 0 && out.group(title);
    for (let line3 of lines) out.info(line3);
    title !== void 0 && out.endGroup();
  }
  for (let { level, message, title, place } of annotations(report)) {
    let at = place && {
      file: inRepository(report.run, place.file),
      startLine: place.line,
      startColumn: place.column
    };
    out[level](message, { title, ...at });
  }
  let [{ report: whole, file }] = await Promise.all([
    orWarn(
      out,
      "The report file could not be written",
      { report, file: "" },
      () => writeFiles(report, population, world2)
    ),
    orWarn(out, "The job summary could not be written", void 0, async () => {
      env2.GITHUB_STEP_SUMMARY && await out.summary(summaryMarkdown(report));
    })
  ]);
  await orWarn(out, "The outputs could not be written, so later steps do not see them", void 0, async () => {
    for (let [name, value] of Object.entries(outputs(whole, file))) out.output(name, value);
  }), report.failure !== null && out.fail((0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(report.failure.message)));
};

// src/tell.ts
var comment2 = async (report, progress) => {
  let { event, inputs } = progress;
  if (event === void 0 || inputs?.comment !== !0 || event.context.pullRequest === null) return report;
  let marker = commentMarker(inputs), notice2 = await upsertComment(
    askOf(progress, event, inputs),
    { number: event.context.pullRequest, isFork: event.withoutSecrets === "fork" },
    marker,
    commentMarkdown(report, marker)
  );
  return notice2 === void 0 ? report : { ...report, notices: [...report.notices, notice2] };
}, tell = async (progress) => {
  let { world: world2, redactor } = progress, report = assembleReport(progress, new Date(world2.clock.now()), progress.requests()), shown = redactor?.report(report) ?? report;
  await publish(await comment2(shown, progress), progress.population, world2);
};

// src/main.ts
var prepareVanta = () => {
  Promise.all(/* import() */[__webpack_require__.e(542), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 957)).catch(() => {
  });
}, connectVanta = async (progress, inputs, readOnly) => {
  let { redactor, world: world2 } = progress, { connect } = await Promise.all(/* import() */[__webpack_require__.e(542), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 957)), printed = (message) => (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(redactor?.text(message) ?? message)), vanta = connect({
    ...inputs,
    readOnly,
    log: (message) => world2.out.info(printed(message)),
    debug: (message) => world2.out.debug(printed(message)),
    setSecret: world2.out.secret,
    world: world2
  });
  return progress.requests = vanta.requests, vanta;
}, settingsOf = (inputs) => ({
  ...inputs,
  offboardingSkipped: offboardingSkipped(inputs)
}), readFiles2 = async (progress, { context, workspace }, inputs) => {
  let { files: files2, out } = progress.world, { usersFile: patterns } = inputs;
  out.info(`Reading ${patterns.join(", ")}`);
  let checkout = await checkoutOf(patterns, workspace, files2), { folder, head } = checkout;
  progress.context = { ...context, folder, readCommit: head ?? context.readCommit };
  let roster = await readRoster({ patterns, workspace, files: files2 });
  return progress.roster = roster, progress.redactor?.learn(roster, void 0), requirePolicyFiles(inputs.policies, roster), { roster, checkout };
}, lookAround = async (progress, roster, checkout, inputs, event) => {
  let marker = progress.mode === "apply" ? commentMarker(inputs) : void 0, ask = askOf(progress, event, inputs), looking = earlierOf(ask, event, roster, checkout);
  progress.evidence = evidenceOf(ask, event, roster, checkout, marker).catch((error2) => {
    progress.notices.push(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`What GitHub knows of this commit is not in the report: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .asFailure */ .h_)(error2).said}`
    );
  });
  let earlier = await looking;
  return progress.redactor?.learn(earlier?.read().roster, void 0), earlier;
}, gather = async (progress) => {
  let evidence = await progress.evidence;
  if (evidence === void 0) return;
  let { sources, chain } = evidence;
  progress.sources = sources, progress.chain = chain;
  let unknown2 = chain?.unknown ?? void 0;
  progress.context.event === "push" && unknown2 !== void 0 && progress.notices.push((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Who approved this commit is not known: ${unknown2}.`);
}, compareFiles = async (progress, event, inputs) => {
  let { roster, checkout } = await readFiles2(progress, event, inputs), earlier = isBeforeMerge(event) ? await lookAround(progress, roster, checkout, inputs, event) : void 0, { roster: before, lack } = earlier?.read() ?? {};
  lack !== void 0 && progress.notices.push(whyNotCompared(lack));
  let now = progress.world.clock.now(), policies = policyGuards(inputs.policies, roster), plan = planOfFiles(roster, before ?? roster, settingsOf(inputs), now, policies);
  before !== void 0 && (progress.comparedWith = earlier?.commit, progress.plan = plan, progress.outcome = untouched(plan)), refuse(plan.guards, !1, (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)`Vanta was not contacted.`);
}, exportFile = async (progress, event, inputs) => {
  let { clock, env: env2, files: files2 } = progress.world;
  requireExportInputs(inputs);
  let target2 = await exportTarget(inputs.usersFile, event.workspace, files2), state = await (await connectVanta(progress, inputs, !0)).readAll();
  progress.state = state, progress.redactor?.learn(void 0, state);
  let options = { schemaUrl: schemaUrl(env2), now: clock.now() };
  progress.notices.push(...await exportRoster(state, target2, options, files2));
}, planAndApply = async (progress, event, inputs) => {
  let { notices: notices2, redactor, world: world2 } = progress, isApply = progress.mode === "apply";
  prepareVanta();
  let { roster, checkout } = await readFiles2(progress, event, inputs);
  requireInputs(inputs, roster);
  let vanta = await connectVanta(progress, inputs, !isApply), ask = askOf(progress, event, inputs), askTip = async () => isSuperseded(event, ask, notices2), asked = [], [state, earlier] = await Promise.all([
    vanta.readState(roster, () => {
      isApply && asked.push(askTip());
    }),
    lookAround(progress, roster, checkout, inputs, event)
  ]);
  progress.state = state, redactor?.learn(void 0, state);
  let now = world2.clock.now(), policies = policyGuards(inputs.policies, roster), plan = makePlan(roster, state, settingsOf(inputs), now, policies, earlier);
  progress.plan = plan, progress.outcome = untouched(plan), event.name === "schedule" && (progress.drift = await driftOf(ask, roster, plan, event.sha, checkout, now));
  let writes = vanta.writes(askTip);
  if (isApply && await (async () => (await Promise.all(asked)).includes(!0) || !writes.isListFresh() && await askTip())()) {
    progress.superseded = !0;
    return;
  }
  let refused3 = refuse(plan.guards, isApply && event.name === "schedule");
  if (!isApply) return;
  let outcome = await applyPlan(plan, writes, refused3);
  progress.outcome = outcome;
  let { rows, verified, superseded = !1 } = outcome.sync ?? {};
  if (progress.superseded = superseded, rows !== void 0) {
    redactor?.learn(void 0, { accounts: rows });
    let mask = redactor?.field;
    verified === !0 && (progress.population = populationOf({
      rows,
      users: roster.users ?? [],
      people: state.people ?? [],
      mask
    }));
  }
  if (outcome.failure !== void 0) throw outcome.failure;
}, STORIES = {
  export: exportFile,
  validate: compareFiles,
  plan: planAndApply,
  apply: planAndApply
}, run = async (progress) => {
  let { world: world2 } = progress;
  maskSecrets(world2);
  let event = await readEvent(world2);
  progress.event = event, progress.context = event.context;
  let { inputs, problems, incomplete } = readInputs(world2);
  progress.inputs = inputs;
  let hasSecrets = inputs.build !== void 0 || inputs.manage !== void 0, { mode, notice: notice2 } = resolveMode(inputs.mode, event, hasSecrets);
  progress.mode = mode, notice2 !== void 0 && progress.notices.push(notice2), inputs.redact && (progress.redactor = (await __webpack_require__.e(/* import() */ 396).then(__webpack_require__.bind(__webpack_require__, 396))).createRedactor(world2.bytes(32)));
  let { withoutSecrets: excuse } = event;
  requireUsable([...problems, ...excuse !== void 0 || mode === "validate" ? [] : incomplete]), requireMerged(mode, event), mode === "validate" ? excuse === void 0 ? progress.warnings.push(...missingSecrets(inputs, incomplete, hasSecrets)) : inputs.mode === "auto" && (progress.notContacted = WHY_NOT_CONTACTED[excuse]) : event.isPublic && !inputs.redact && progress.warnings.push(ANYBODY_READS), world2.out.group(`Mode: ${mode}`), await STORIES[mode](progress, event, inputs);
}, endOf = async (work, world2) => {
  try {
    await work;
    return;
  } catch (error2) {
    let bug = (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .bugBehind */ .fz)(error2);
    return bug !== void 0 && world2.out.debug(String(bug.stack)), (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .asFailure */ .h_)(error2, "configuration");
  }
}, main = async (world2) => {
  let progress = begun(world2);
  progress.failure = await endOf(run(progress), world2), await gather(progress), world2.out.endGroup();
  let untold = await endOf(tell(progress), world2);
  if (untold === void 0) return;
  let { said: said2 } = progress.failure ?? untold;
  world2.out.fail((0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)((0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(progress.redactor?.text(said2) ?? said2)));
};

// src/index.ts
var cancellation = new AbortController();
for (let signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => cancellation.abort());
var env = { ...process.env };
delete process.env.GITHUB_EVENT_PATH;
var world = {
  env,
  directory: process.cwd(),
  input: { text: getInput, lines: getMultilineInput, flag: getBooleanInput },
  clock: {
    now: Date.now,
    sleep: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setTimeout)(ms, void 0, { signal: cancellation.signal }).catch(() => {
    }),
    timeout: (ms) => AbortSignal.timeout(ms)
  },
  random: Math.random,
  bytes: node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomBytes,
  dispatcher: void 0,
  files: /*#__PURE__*/ (node_fs_promises__WEBPACK_IMPORTED_MODULE_5___namespace_cache || (node_fs_promises__WEBPACK_IMPORTED_MODULE_5___namespace_cache = __webpack_require__.t(node_fs_promises__WEBPACK_IMPORTED_MODULE_5__, 2))),
  temporary: (0,node_os__WEBPACK_IMPORTED_MODULE_6__.tmpdir)(),
  cancelled: cancellation.signal,
  out: {
    info,
    group: startGroup,
    endGroup,
    debug,
    error,
    warning,
    notice,
    secret: setSecret,
    output: setOutput,
    summary: async (markdown) => {
      await summary.addRaw(markdown).write();
    },
    fail: setFailed
  }
}, startWith = async (args) => {
  if (args.length === 0) return main(world);
  let { status, out, error: error2 } = await command(args, world);
  for (let line3 of out) console.log(line3);
  for (let line3 of error2) console.error(line3);
  process.exitCode = status;
};



/***/ }),

/***/ 15:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ requireNone),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   MV: () => (/* binding */ person),
/* harmony export */   OP: () => (/* binding */ failureReasons),
/* harmony export */   P$: () => (/* binding */ __commonJS),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   _k: () => (/* binding */ countProblems),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bI: () => (/* binding */ thing),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   dK: () => (/* binding */ withParts),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   f6: () => (/* binding */ withoutStop),
/* harmony export */   fz: () => (/* binding */ bugBehind),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gD: () => (/* binding */ theirs),
/* harmony export */   h_: () => (/* binding */ asFailure),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   ki: () => (/* binding */ __require),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
const require = process.getBuiltinModule;
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require < "u" ? require : typeof Proxy < "u" ? new Proxy(x, {
  get: (a, b) => (typeof require < "u" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require < "u") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
));

// src/json.ts
var isRecord = (value2) => typeof value2 == "object" && value2 !== null && !Array.isArray(value2), record = (value2) => isRecord(value2) ? value2 : {}, listOf = (value2) => Array.isArray(value2) ? value2.map(record) : [], textOf = (value2) => typeof value2 == "string" && value2 !== "" ? value2 : void 0, parseJson = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
};

// src/say.ts
var grouped = (amount) => String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, ","), isText = (value2) => isRecord(value2) && Array.isArray(value2.said), piecesOf = (given) => typeof given == "number" ? [String(given)] : "said" in given ? given.said : [given], say = (words, ...parts) => ({
  said: words.flatMap((word2, index) => {
    let part = parts[index];
    return part === void 0 ? [word2] : [word2, ...piecesOf(part)];
  })
}), own = (words) => ({ said: [words] }), person = (text, of) => ({ is: "person", text, of }), address = (text) => ({ is: "address", text }), id = (text) => ({ is: "id", text }), thing = (text) => ({ is: "thing", text }), value = (text) => ({ is: "value", text }), word = (text) => ({ is: "word", text }), theirs = (text) => ({ is: "theirs", text }), joined = (parts, last = ", ") => ({
  said: parts.flatMap((part, index) => [
    ...index === 0 ? [] : [index === parts.length - 1 ? last : ", "],
    ...piecesOf(part)
  ])
}), shown = (text, show, ours) => text.said.map((piece) => typeof piece == "string" ? ours(piece) : show(piece)).join(""), same = (words) => words, plain = (text) => shown(text, (part) => part.text, same), withParts = (text, change) => ({
  said: text.said.map((piece) => typeof piece == "string" ? piece : change(piece))
}), withoutStop = ({ said }) => {
  let last = said.findLastIndex((piece) => piece !== ""), cut = (words) => words.replace(/\.$/, "");
  return {
    said: said.map((piece, index) => index !== last ? piece : typeof piece == "string" ? cut(piece) : { ...piece, text: cut(piece.text) })
  };
};

// src/errors.ts
var countProblems = (problems) => problems.reduce((sum, { times = 1 }) => sum + times, 0), failureReasons = [
  "configuration",
  "invalid-users-file",
  "refused",
  "plan-changed",
  "vanta-error",
  "verification-failed",
  "partly-applied"
], Failure = class extends Error {
  reason;
  problems;
  /** The message as it was said; `message` is the same as plain text. */
  said;
  constructor(reason, message, problems = [], cause) {
    super(plain(message), { cause }), this.name = "Failure", this.reason = reason, this.problems = problems, this.said = message;
  }
}, requireNone = (problems, what) => {
  let listed = problems.map((message) => ({ message }));
  if (listed.length > 0) throw new Failure("configuration", what, listed);
}, asFailure = (error, reason = "vanta-error") => {
  if (error instanceof Failure) return error;
  let message = error instanceof Error ? error.message : String(error), said = say`Unexpected error: ${theirs(message)}. Please report this as a bug.`;
  return new Failure(reason, said, [], error);
}, bugBehind = (error) => error instanceof Failure ? bugBehind(error.cause) : error instanceof Error ? error : void 0;




/***/ }),

/***/ 753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ _enum),
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   D8: () => (/* binding */ readDefaults),
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Fv: () => (/* binding */ parseLimit),
/* harmony export */   H5: () => (/* binding */ completeAccount),
/* harmony export */   H_: () => (/* binding */ fieldsWhere),
/* harmony export */   IY: () => (/* binding */ addressKey),
/* harmony export */   Ie: () => (/* binding */ custom),
/* harmony export */   Je: () => (/* binding */ accountFields),
/* harmony export */   Jq: () => (/* binding */ mustBe),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   N0: () => (/* binding */ changesIn),
/* harmony export */   NL: () => (/* binding */ groupSchema),
/* harmony export */   Or: () => (/* binding */ CUSTOM_PROPERTIES),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Q8: () => (/* binding */ everyKind),
/* harmony export */   QI: () => (/* binding */ notTried),
/* harmony export */   Q_: () => (/* binding */ ZodMiniDiscriminatedUnion),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   RO: () => (/* binding */ rowsOf2),
/* harmony export */   S5: () => (/* binding */ sentFields),
/* harmony export */   SD: () => (/* binding */ missingFields),
/* harmony export */   T9: () => (/* binding */ fillUrl),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Ul: () => (/* binding */ series),
/* harmony export */   Un: () => (/* binding */ itemsIn),
/* harmony export */   VH: () => (/* binding */ keepingUncertain),
/* harmony export */   WT: () => (/* binding */ ZodMiniArray),
/* harmony export */   Wg: () => (/* binding */ groupKeySchema),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   XG: () => (/* binding */ usersKeyOf),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yj: () => (/* binding */ string2),
/* harmony export */   Z2: () => (/* binding */ failedTo),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   _u: () => (/* binding */ redirectHint),
/* harmony export */   ah: () => (/* binding */ guard),
/* harmony export */   bf: () => (/* binding */ ownerOf2),
/* harmony export */   bt: () => (/* binding */ guardTitles),
/* harmony export */   eE: () => (/* binding */ ZodMiniNullable),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fd: () => (/* binding */ globalRegistry),
/* harmony export */   fe: () => (/* binding */ clientOf),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   gM: () => (/* binding */ discriminatedUnion),
/* harmony export */   h: () => (/* binding */ APPS),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   j$: () => (/* binding */ withoutQuery),
/* harmony export */   kW: () => (/* binding */ candidatesOf),
/* harmony export */   kk: () => (/* binding */ unmatchedEntries),
/* harmony export */   ky: () => (/* binding */ readPeople),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   ms: () => (/* binding */ defaultsSchema),
/* harmony export */   n: () => (/* binding */ answerError),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   qD: () => (/* binding */ createGate),
/* harmony export */   qE: () => (/* binding */ protectedBy),
/* harmony export */   qm: () => (/* binding */ _gte),
/* harmony export */   re: () => (/* binding */ strictObject),
/* harmony export */   rl: () => (/* binding */ causeOf),
/* harmony export */   s9: () => (/* binding */ entriesIn),
/* harmony export */   u5: () => (/* binding */ registry),
/* harmony export */   uX: () => (/* binding */ ZodMiniObject),
/* harmony export */   vJ: () => (/* binding */ userSchema),
/* harmony export */   vM: () => (/* binding */ contradictions),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   wx: () => (/* binding */ meant),
/* harmony export */   xL: () => (/* binding */ safeParse),
/* harmony export */   y4: () => (/* binding */ filledInMfa),
/* harmony export */   zM: () => (/* binding */ boolean2)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);
const require = process.getBuiltinModule;


// src/vanta/reach.ts
var clientOf = (reach, app) => {
  let { [app]: client } = reach;
  if (client === void 0) throw new Error("A client is used that has no credentials.");
  return client;
};

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  let numericValues = Object.values(entries).filter((v) => typeof v == "number");
  return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function jsonStringifyReplacer(_, value2) {
  return typeof value2 == "bigint" ? value2.toString() : value2;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter, this._value = void 0;
  }
  get value() {
    let getter = this._getter;
    return getter !== void 0 && (this._value = getter(), this._getter = void 0), this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function cleanRegex(source) {
  let start = source.startsWith("^") ? 1 : 0, end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object2, key, getter) {
  let value2;
  Object.defineProperty(object2, key, {
    get() {
      if (value2 !== EVALUATING)
        return value2 === void 0 && (value2 = EVALUATING, value2 = getter()), value2;
    },
    set(v) {
      Object.defineProperty(object2, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: !0
  });
}
function assignProp(target, prop, value2) {
  Object.defineProperty(target, prop, {
    value: value2,
    writable: !0,
    enumerable: !0,
    configurable: !0
  });
}
function rawShape(def) {
  let desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      let value2 = getter();
      return assignProp(this, key, value2), value2;
    },
    enumerable: !0,
    configurable: !0
  });
}
function putProp(target, key, value2) {
  key in target ? assignProp(target, key, value2) : target[key] = value2;
}
function mirrorShape(target, source, keys, wrap) {
  let raw = sourceShape(source);
  for (let key of keys) {
    let desc = Object.getOwnPropertyDescriptor(raw, key);
    desc.enumerable && (desc.get ? deferProp(target, key, () => {
      let value2 = source._zod.def.shape[key];
      return wrap ? wrap(value2, key) : value2;
    }) : putProp(target, key, wrap ? wrap(desc.value, key) : desc.value));
  }
}
function mergeDefs(...defs) {
  let mergedDescriptors = {};
  for (let def of defs) {
    let descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data == "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
  if (isObject(o) === !1)
    return !1;
  let ctor = o.constructor;
  if (ctor === void 0 || typeof ctor != "function")
    return !0;
  let prot = ctor.prototype;
  return !(isObject(prot) === !1 || Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === !1);
}
function shallowClone(o) {
  return isPlainObject(o) ? { ...o } : Array.isArray(o) ? [...o] : o instanceof Map ? new Map(o) : o instanceof Set ? new Set(o) : o;
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  let cl = new inst._zod.constr(def ?? inst._zod.def);
  return (!def || params?.parent) && (cl._zod.parent = inst), cl;
}
function normalizeParams(_params) {
  let params = _params;
  if (!params)
    return {};
  if (typeof params == "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  return delete params.message, typeof params.error == "string" ? { ...params, error: () => params.error } : params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
}
var NUMBER_FORMAT_RANGES = {
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
};
function maskedKeys(schema, mask) {
  let raw = sourceShape(schema), keys = [];
  for (let key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable)
      throw new Error(`Unrecognized key: "${String(key)}"`);
    mask[key] && keys.push(key);
  }
  return keys;
}
function partial(Class, schema, mask, name = "partial") {
  let checks = schema._zod.def.checks;
  if (checks && checks.length > 0)
    throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
  let selected = mask ? new Set(maskedKeys(schema, mask)) : void 0, newShape = {};
  return mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value2, key) => selected && !selected.has(key) ? value2 : new Class({ type: "optional", innerType: value2 }))), clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === !0)
    return !0;
  for (let i = startIndex; i < x.issues.length; i++)
    if (x.issues[i]?.continue !== !0)
      return !0;
  return !1;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === !0)
    return !0;
  for (let i = startIndex; i < x.issues.length; i++)
    if (x.issues[i]?.continue === !1)
      return !0;
  return !1;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    return (_a3 = iss).path ?? (_a3.path = []), iss.path.unshift(path), iss;
  });
}
function unwrapMessage(message) {
  return typeof message == "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  let caps = [];
  for (let ch of defChecks ?? []) {
    let d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    let max = d.maximum ?? d.length ?? d.size;
    max >= 0 && caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++)
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  let traits = iss.inst?._zod?.traits;
  traits?.has("$ZodType") && (traits.has("$ZodCheck") ? (_a3 = iss).schema ?? (_a3.schema = iss.inst) : iss.schema = iss.inst);
  let schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0, message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input", full = {};
  for (let k of Object.keys(iss))
    k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__" || (full[k] = iss[k]);
  return full.path ?? (full.path = []), full.message = message, ctx?.reportInput && (full.input = iss.input), full;
}
function issue(...args) {
  let [iss, input, inst] = args;
  return typeof iss == "string" ? {
    message: iss,
    code: "custom",
    input,
    inst
  } : { ...iss };
}
function members(proto, table) {
  for (let key in table) {
    let desc = Object.getOwnPropertyDescriptor(table, key);
    desc.get ? Object.defineProperty(proto, key, { ...desc, enumerable: !1 }) : defineBound(proto, key, desc.value);
  }
}
function own2(inst, key, value2, enumerable = !0) {
  return Object.defineProperty(inst, key, { configurable: !0, writable: !0, enumerable, value: value2 }), value2;
}
function hide(inst, key, value2) {
  return own2(inst, key, value2, !1);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      return this == null ? fn : own2(this, key, fn.bind(this));
    },
    set(value2) {
      own2(this, key, value2);
    }
  });
}
function claim(inst, sentinel) {
  let proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing, broke = !1, breaker = {
  configurable: !0,
  get() {
    broke = !0;
  }
};
function defineLazyInternal(inst, key, compute) {
  let proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod, Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      Object.defineProperty(this, key, breaker);
      let outer = broke;
      broke = !1;
      try {
        let value2 = compute(this);
        return broke ? delete this[key] : Object.defineProperty(this, key, { configurable: !0, writable: !0, value: value2 }), broke = broke || outer, value2;
      } catch (err) {
        throw delete this[key], broke = broke || outer, err;
      }
    },
    set(value2) {
      Object.defineProperty(this, key, { configurable: !0, writable: !0, value: value2 });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  let proto = claim(inst, key);
  proto && Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      let desc = { configurable: !0, writable: !0, enumerable, value: void 0 };
      return Object.defineProperty(this, key, desc), desc.value = make(this), Object.defineProperty(this, key, desc), desc.value;
    },
    set(value2) {
      Object.defineProperty(this, key, { configurable: !0, writable: !0, enumerable, value: value2 });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a, NEVER = /* @__PURE__ */ Object.freeze({
  status: "aborted"
}), _zodDesc = { value: void 0, enumerable: !1 }, _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  let E = _E;
  if (E) {
    let saved = E.stackTraceLimit;
    if (typeof saved == "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        return _E = null, new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  let zodProto = {};
  function Internals(def) {
    this.def = def, this.constr = _, this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  let protoMembers = proto, initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (inst._zod) {
      if (inst._zod.traits.has(name))
        return;
    } else {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    }
    if (inst._zod.traits.add(name), initializer2(inst, def), initialized) {
      let own3 = Object.getPrototypeOf(inst), ctorProto = inst._zod.constr.prototype, up = own3;
      for (; up && up !== ctorProto; )
        up = Object.getPrototypeOf(up);
      let target = up ?? own3;
      initialized.has(target) || (initialized.add(target), members(target, protoMembers));
    }
    let proto2 = _.prototype;
    for (let k in proto2)
      Object.prototype.hasOwnProperty.call(proto2, k) && (k in inst || (inst[k] = proto2[k].bind(inst)));
  }
  let Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    let inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    let deferred = inst._zod.deferred;
    if (deferred) {
      for (let fn of deferred)
        fn();
      inst._zod.deferred = void 0;
    }
    let pp = globalThis.__zod_globalConfig?.postProcessor;
    return pp && pp(inst), inst;
  }
  return Object.defineProperty(_, "init", { value: init }), Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => params?.Parent && inst instanceof params.Parent ? !0 : inst?._zod?.traits?.has(name)
  }), Object.defineProperty(_, "name", { value: name }), _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
  }
}, $ZodEncodeError = class extends Error {
  constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`), this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  return newConfig && Object.assign(globalConfig, newConfig), globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  let internals = this._zod;
  return internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2)), internals.message;
}
function _setMessage(value2) {
  this._zod.message = value2;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: !0,
  configurable: !0
}, _issuesDesc = { value: void 0, enumerable: !1 }, _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]), initializer = (inst, def) => {
  inst.name = "$ZodError", _issuesDesc.value = def, Object.defineProperty(inst, "issues", _issuesDesc), _issuesDesc.value = void 0, Object.defineProperty(inst, "message", _messageDesc);
  let proto = Object.getPrototypeOf(inst);
  _installedToString.has(proto) || (_installedToString.add(proto), Object.defineProperty(proto, "toString", {
    configurable: !0,
    enumerable: !1,
    get() {
      let value2 = () => this.message;
      return Object.defineProperty(this, "toString", { value: value2, configurable: !0, writable: !0 }), value2;
    },
    set(value2) {
      Object.defineProperty(this, "toString", { value: value2, configurable: !0, writable: !0 });
    }
  }));
}, $ZodError = $constructor("$ZodError", initializer), $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  let fn = (schema, value2, _ctx, _params) => {
    let ctx = _ctx ? { ..._ctx, async: !1 } : { async: !1 }, result = schema._zod.run({ value: value2, issues: [] }, ctx);
    if (result instanceof Promise)
      throw new $ZodAsyncError();
    if (result.issues.length) {
      let e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      throw captureStackTrace(e, _params?.callee ?? fn), e;
    }
    return result.value;
  };
  return fn;
}, parse = /* @__PURE__ */ _parse($ZodRealError), _parseAsync = (_Err) => {
  let fn = async (schema, value2, _ctx, params) => {
    let ctx = _ctx ? { ..._ctx, async: !0 } : { async: !0 }, result = schema._zod.run({ value: value2, issues: [] }, ctx);
    if (result instanceof Promise && (result = await result), result.issues.length) {
      let e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      throw captureStackTrace(e, params?.callee ?? fn), e;
    }
    return result.value;
  };
  return fn;
}, parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError), _safeParse = (_Err) => (schema, value2, _ctx) => {
  let ctx = _ctx ? { ..._ctx, async: !1 } : { async: !1 }, result = schema._zod.run({ value: value2, issues: [] }, ctx);
  if (result instanceof Promise)
    throw new $ZodAsyncError();
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: !0, data: result.value };
}, safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: !1,
    get error() {
      return error || (error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config()))), issues = void 0, ctx = void 0), error;
    },
    set error(e) {
      error = e, issues = void 0, ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value2, _ctx) => {
  let ctx = _ctx ? { ..._ctx, async: !0 } : { async: !0 }, result = schema._zod.run({ value: value2, issues: [] }, ctx);
  return result instanceof Promise && (result = await result), result.issues.length ? failure(_Err, result.issues, ctx) : { success: !0, data: result.value };
}, safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/, boolean = /^(?:true|false)$/i, _null = /^null$/i;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {}), inst._zod.def = def, (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  let origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    (def.inclusive ? payload.value >= def.value : payload.value > def.value) || payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value == "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def), def.format = def.format || "float64";
  let isInt = def.format?.includes("int"), origin = isInt ? "int" : "number", [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    let input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: !1,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        input > 0 ? payload.issues.push({
          input,
          code: "too_big",
          maximum: Number.MAX_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst,
          origin,
          inclusive: !0,
          continue: !def.abort
        }) : payload.issues.push({
          input,
          code: "too_small",
          minimum: Number.MIN_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst,
          origin,
          inclusive: !0,
          continue: !def.abort
        });
        return;
      }
    }
    input < minimum && payload.issues.push({
      origin: "number",
      input,
      code: "too_small",
      minimum,
      inclusive: !0,
      inst,
      continue: !def.abort
    }), input > maximum && payload.issues.push({
      origin: "number",
      input,
      code: "too_big",
      maximum,
      inclusive: !0,
      inst,
      continue: !def.abort
    });
  };
});

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {}), inst._zod.def = def, inst._zod.bag = inst._zod.bag || {}, inst._zod.version = version;
  let defChecks = inst._zod.def.checks, checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (let ch of checks)
    for (let fn of ch._zod.onattach)
      fn(inst);
  if (checks.length === 0)
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []), inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  else {
    let runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload), asyncResult;
      for (let ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload) || !ch._zod.def.when(payload))
            continue;
        } else if (isAborted)
          continue;
        let currLen = payload.issues.length, _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === !1)
          throw new $ZodAsyncError();
        if (asyncResult || _ instanceof Promise)
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _, payload.issues.length !== currLen && (attachSchema(payload.issues, currLen, inst), isAborted || (isAborted = aborted(payload, currLen)));
          });
        else {
          if (payload.issues.length === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst), isAborted || (isAborted = aborted(payload, currLen));
        }
      }
      return asyncResult ? asyncResult.then(() => payload) : payload;
    }, handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary))
        return canary.aborted = !0, canary;
      let checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === !1)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks)
        return inst._zod.parse(payload, ctx);
      if (ctx.direction === "backward") {
        let canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: !0 });
        return canary instanceof Promise ? canary.then((canary2) => handleCanaryResult(canary2, payload, ctx)) : handleCanaryResult(canary, payload, ctx);
      }
      let result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === !1)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value2) {
    own2(this, "~standard", value2);
  }
}), toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value2) {
  let ctx = { async: !0 };
  return toStandardResult(await inst._zod.run({ value: value2, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value2) => {
      let ctx = { async: !1 };
      try {
        let r = inst._zod.run({ value: value2, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch {
      }
      return validateAsync(inst, value2);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.pattern = def.pattern ?? anyString, inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch {
      }
    return typeof payload.value == "string" || payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    }), payload;
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.pattern = number, inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch {
      }
    let input = payload.value;
    if (typeof input == "number" && !Number.isNaN(input) && Number.isFinite(input))
      return payload;
    let received = typeof input == "number" ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
    return payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    }), payload;
  };
}), $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def), $ZodNumber.init(inst, def);
}), $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.pattern = boolean, inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = !!payload.value;
      } catch {
      }
    let input = payload.value;
    return typeof input == "boolean" || payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    }), payload;
  };
});
var $ZodNull = /* @__PURE__ */ $constructor("$ZodNull", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.pattern = _null, inst._zod.values = /* @__PURE__ */ new Set([null]), inst._zod.parse = (payload, _ctx) => {
    let input = payload.value;
    return input === null || payload.issues.push({
      expected: "null",
      code: "invalid_type",
      input,
      inst
    }), payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.parse = (payload) => payload;
}), $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.parse = (payload, _ctx) => (payload.issues.push({
    expected: "never",
    code: "invalid_type",
    input: payload.value,
    inst
  }), payload);
});
function capSize(inst, size) {
  let caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  let cap = Math.min(...caps.map((c) => c[0])), parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    let n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (let [max, ch] of sizeCaps(inst._zod.def.checks))
        if (n > max && ch._zod.def.when(payload)) {
          let start = payload.issues.length;
          return ch._zod.check(payload), payload.issues[start].continue = !1, attachSchema(payload.issues, start, inst), payload;
        }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  result.issues.length && final.issues.push(...prefixIssues(index, result.issues)), final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  let memo = globalConfig.memoizer;
  memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
    let input = payload.value;
    if (!Array.isArray(input))
      return payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      }), payload;
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    let proms = [], abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      let item = input[i], result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise)
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      else if (handleArrayResult(result, payload, i), abortEarly && result.issues.length !== 0 && aborted(result))
        break;
    }
    return proms.length ? Promise.all(proms).then(() => payload) : payload;
  }, capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  let isPresent = key in input, isOptionalOut = optout === "optional";
  if (!(!isPresent && isOptionalOut && optin === "optional")) {
    if (result.issues.length) {
      if (optin !== void 0 && isOptionalOut && !isPresent)
        return;
      final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === void 0) {
      result.issues.length || final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
      return;
    }
    result.value === void 0 ? (isPresent || optin === "defaulted" && !isOptionalOut) && (final.value[key] = void 0) : final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  let keys = Object.keys(def.shape), ownSymbols = Object.getOwnPropertySymbols(def.shape), symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS, allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (let k of allKeys)
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType"))
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
  let okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  let unrecognized = [], keySet = def.keySet, _catchall = def.catchall._zod, t = _catchall.def.type, optin = _catchall.optin, optout = _catchall.optout, seen = 0;
  for (let key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      t === "never" && unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    let r = _catchall.run({ value: input[key], issues: [] }, ctx);
    r instanceof Promise ? proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
  }
  return unrecognized.length && payload.issues.push({
    code: "unrecognized_keys",
    keys: unrecognized,
    input,
    inst,
    // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
    continue: !0
  }), proms.length ? Promise.all(proms).then(() => payload) : payload;
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  let desc = Object.getOwnPropertyDescriptor(def, "shape"), sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    let get = () => {
      let newSh = { ...sh };
      return Object.defineProperty(def, "shape", { value: newSh }), get.raw = newSh, newSh;
    };
    get.raw = sh, Object.defineProperty(def, "shape", { get });
  }
  let _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    let shape = zod.def.shape, propValues = {};
    for (let key in shape) {
      let field = shape[key]._zod;
      if (field.values) {
        Object.prototype.hasOwnProperty.call(propValues, key) || assignProp(propValues, key, /* @__PURE__ */ new Set());
        for (let v of field.values)
          propValues[key].add(v);
        field.optin !== void 0 && propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  let isObject2 = isObject, catchall = def.catchall, value2, memo = globalConfig.memoizer;
  memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
    value2 ?? (value2 = _normalized.value);
    let input = payload.value;
    if (!isObject2(input))
      return payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      }), payload;
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    let proms = [], shape = value2.shape, abortEarly = ctx?.abortEarly, seen = payload.issues.length;
    for (let key of value2.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      let el = shape[key], optin = el._zod.optin, optout = el._zod.optout, r = el._zod.run({ value: input[key], issues: [] }, ctx);
      r instanceof Promise ? proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
    }
    return catchall ? handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === !0) : proms.length ? Promise.all(proms).then(() => payload) : payload;
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (let result of results)
    if (result.issues.length === 0)
      return final.value = result.value, final;
  let nonaborted = results.filter((r) => !aborted(r));
  return nonaborted.length === 1 ? (final.value = nonaborted[0].value, nonaborted[0]) : (final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  }), final);
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0), defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0), defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values))
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
  }), defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      let patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
  });
  let first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first)
      return first(payload, ctx);
    let async = !1, results = [];
    for (let option of def.options) {
      let result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise)
        results.push(result), async = !0;
      else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    return async ? Promise.all(results).then((results2) => handleUnionResults(results2, payload, inst, ctx)) : handleUnionResults(results, payload, inst, ctx);
  };
});
function discriminatorMap(def) {
  let map = /* @__PURE__ */ new Map();
  for (let option of def.options) {
    let values = option._zod.propValues?.[def.discriminator];
    if (!values || values.size === 0)
      throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
    for (let value2 of values)
      if (map.has(value2)) {
        if (value2 !== void 0)
          throw new Error(`Duplicate discriminator value "${String(value2)}"`);
        map.set(value2, null);
      } else
        map.set(value2, option);
  }
  return map;
}
var $ZodDiscriminatedUnion = /* @__PURE__ */ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
  def.inclusive = !1, $ZodUnion.init(inst, def);
  let _super = inst._zod.parse;
  defineLazyInternal(inst, "propValues", (zod) => {
    let propValues = {}, undefinedCount = 0;
    for (let option of zod.def.options) {
      let pv = option._zod.propValues;
      if (!pv || Object.keys(pv).length === 0)
        throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
      pv[zod.def.discriminator]?.has(void 0) && undefinedCount++;
      for (let [k, v] of Object.entries(pv)) {
        Object.prototype.hasOwnProperty.call(propValues, k) || assignProp(propValues, k, /* @__PURE__ */ new Set());
        for (let val of v)
          propValues[k].add(val);
      }
    }
    return !zod.def.unionFallback && undefinedCount > 1 && propValues[zod.def.discriminator]?.delete(void 0), propValues;
  }), def.options.forEach((option, i) => {
    let propShape = rawShape(option._zod.def);
    if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator))
      throw new Error(`Invalid discriminated union option at index "${i}"`);
  });
  let disc = cached(() => discriminatorMap(def));
  inst._zod.parse = (payload, ctx) => {
    let input = payload.value;
    if (!isObject(input))
      return payload.issues.push({
        code: "invalid_type",
        expected: "object",
        input,
        inst
      }), payload;
    let value2 = input?.[def.discriminator], opt = disc.value.get(value2);
    return opt && (value2 !== void 0 || ctx.direction !== "backward") ? opt._zod.run(payload, ctx) : def.unionFallback || ctx.direction === "backward" ? _super(payload, ctx) : (payload.issues.push({
      code: "invalid_union",
      errors: [],
      note: "No matching discriminator",
      discriminator: def.discriminator,
      options: Array.from(disc.value.keys()).filter((value3) => disc.value.get(value3) !== null),
      input,
      path: [def.discriminator],
      inst
    }), payload);
  };
});
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  let memo = globalConfig.memoizer;
  memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
    let input = payload.value;
    if (!isPlainObject(input))
      return payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      }), payload;
    let proms = [], values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let recordKeys = /* @__PURE__ */ new Set();
      for (let key of values)
        if (typeof key == "string" || typeof key == "number" || typeof key == "symbol") {
          if (recordKeys.add(typeof key == "number" ? key.toString() : key), key === "__proto__")
            continue;
          let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise)
            throw new Error("Async schemas not supported in object keys currently");
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          let outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          let result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          result instanceof Promise ? proms.push(result.then((result2) => {
            result2.issues.length && payload.issues.push(...prefixIssues(key, result2.issues)), payload.value[outKey] = result2.value;
          })) : (result.issues.length && payload.issues.push(...prefixIssues(key, result.issues)), payload.value[outKey] = result.value);
        }
      let unrecognized;
      for (let key in input)
        if (!recordKeys.has(key))
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else
            unrecognized = unrecognized ?? [], unrecognized.push(key);
      unrecognized && unrecognized.length > 0 && payload.issues.push({
        code: "unrecognized_keys",
        input,
        inst,
        keys: unrecognized,
        continue: !0
      });
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (let key of Reflect.ownKeys(input)) {
        if (key === "__proto__" || !Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise)
          throw new Error("Async schemas not supported in object keys currently");
        if (typeof key == "string" && number.test(key) && keyResult.issues.length) {
          let retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise)
            throw new Error("Async schemas not supported in object keys currently");
          retryResult.issues.length === 0 && (keyResult = retryResult);
        }
        if (keyResult.issues.length) {
          def.mode === "loose" ? payload.value[key] = input[key] : values ? (unrecognized = unrecognized ?? [], unrecognized.push(key)) : payload.issues.push({
            code: "invalid_key",
            origin: "record",
            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
            input: key,
            path: [key],
            inst
          });
          continue;
        }
        let outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        let result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        result instanceof Promise ? proms.push(result.then((result2) => {
          result2.issues.length && payload.issues.push(...prefixIssues(key, result2.issues)), payload.value[outKey] = result2.value;
        })) : (result.issues.length && payload.issues.push(...prefixIssues(key, result.issues)), payload.value[outKey] = result.value);
      }
      unrecognized && unrecognized.length > 0 && payload.issues.push({
        code: "unrecognized_keys",
        input,
        inst,
        keys: unrecognized,
        continue: !0
      });
    }
    return proms.length ? Promise.all(proms).then(() => payload) : payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  let values = getEnumValues(def.entries), valuesSet = new Set(values);
  inst._zod.values = valuesSet, defineLazyInternal(inst, "pattern", (zod) => {
    let patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  }), inst._zod.parse = (payload, _ctx) => {
    let input = payload.value;
    return valuesSet.has(input) || payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    }), payload;
  };
}), $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  let values = new Set(def.values);
  inst._zod.values = values, defineLazyInternal(inst, "pattern", (zod) => {
    let vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o == "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  }), inst._zod.parse = (payload, _ctx) => {
    let input = payload.value;
    return values.has(input) || payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    }), payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.optin = "optional", globalConfig.memoizer?.guard(inst), inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward")
      throw new $ZodEncodeError(inst.constructor.name);
    let _out = def.transform(payload.value, payload);
    if (ctx.async)
      return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output2) => (payload.value = output2, payload));
    if (_out instanceof Promise)
      throw new $ZodAsyncError();
    return payload.value = _out, payload;
  };
});
function handleOptionalResult(payload, result) {
  return payload.value = result.issues.length ? void 0 : result.value, payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), inst._zod.optout = "optional", defineLazyInternal(inst, "values", (zod) => {
    let values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  }), defineLazyInternal(inst, "pattern", (zod) => {
    let pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  }), inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      let result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      return result instanceof Promise ? result.then((result2) => handleOptionalResult(payload, result2)) : handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
}), $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def), defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern), inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
}), $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin), defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout), defineLazyInternal(inst, "pattern", (zod) => {
    let pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  }), defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0), inst._zod.parse = (payload, ctx) => payload.value === null ? payload : def.innerType._zod.run(payload, ctx);
}), $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.optin = "defaulted", defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward")
      return def.innerType._zod.run(payload, ctx);
    if (payload.value === void 0)
      return payload.value = def.defaultValue, payload;
    let result = def.innerType._zod.run(payload, ctx);
    return result instanceof Promise ? result.then((result2) => handleDefaultResult(result2, def)) : handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  return payload.value === void 0 && (payload.value = def.defaultValue), payload;
}
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values), defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin), defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout), defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues), inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      let right = def.out._zod.run(payload, ctx);
      return right instanceof Promise ? right.then((right2) => handlePipeResult(right2, def.in, ctx)) : handlePipeResult(right, def.in, ctx);
    }
    let left = def.in._zod.run(payload, ctx);
    return left instanceof Promise ? left.then((left2) => handlePipeResult(left2, def.out, ctx)) : handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  return left.issues.some((iss) => iss.code !== "unrecognized_keys") ? (left.aborted = !0, left) : next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodLazy = /* @__PURE__ */ $constructor("$ZodLazy", (inst, def) => {
  $ZodType.init(inst, def), defineLazy(inst._zod, "innerType", () => {
    let d = def;
    return d._cachedInner || (d._cachedInner = def.getter()), d._cachedInner;
  }), defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern), defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues), defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? void 0), defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? void 0), inst._zod.parse = (payload, ctx) => inst._zod.innerType._zod.run(payload, ctx);
}), $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def), $ZodType.init(inst, def), inst._zod.parse = (payload, _) => payload, inst._zod.check = (payload) => {
    let input = payload.value, r = def.fn(input);
    if (r instanceof Promise)
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    handleRefineResult(r, payload, input, inst);
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    let _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    inst._zod.def.params && (_iss.params = inst._zod.def.params), payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    let meta2 = _meta[0];
    return this._map.set(schema, meta2), meta2 && typeof meta2 == "object" && "id" in meta2 && this._idmap.set(meta2.id, schema), this;
  }
  clear() {
    return this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map(), this;
  }
  remove(schema) {
    let meta2 = this._map.get(schema);
    return meta2 && typeof meta2 == "object" && "id" in meta2 && this._idmap.delete(meta2.id), this._map.delete(schema), this;
  }
  get(schema) {
    let p = schema._zod.parent;
    if (p) {
      let pm = { ...this.get(p) ?? {} };
      delete pm.id;
      let f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  return def.checks && (def.checks = [...def.checks]), def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
  return new Class({
    type: "number",
    check: "number_format",
    abort: !1,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _null2(Class, params) {
  return new Class({
    type: "null",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
  return new Class({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value2, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value: value2,
    inclusive: !0
  });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
  let norm = normalizeParams(_params);
  return norm.abort ?? (norm.abort = !0), new Class({
    type: "custom",
    check: "custom",
    fn,
    ...norm
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
  return new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def), inst.def = def, inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value2) {
    own2(this, "with", value2);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    let def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch == "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: !0 });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    return reg.add(this, meta2), this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
}), ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def), ZodMiniNumber.init(inst, def);
});
function int(params) {
  return _int(ZodMiniNumberFormat, params);
}
var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
var ZodMiniNull = /* @__PURE__ */ $constructor("ZodMiniNull", (inst, def) => {
  $ZodNull.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _null3(params) {
  return _null2(ZodMiniNull, params);
}
var ZodMiniUnknown = /* @__PURE__ */ $constructor("ZodMiniUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _unknown(ZodMiniUnknown);
}
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def), ZodMiniType.init(inst, def), installLazyProp(inst, "shape", (self) => self._zod.def.shape, !1);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
  let def = {
    type: "object",
    shape: shape ?? {},
    ...normalizeParams(params)
  };
  return new ZodMiniObject(def);
}
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function partial2(schema, mask) {
  let def = schema._zod.def;
  if (def.type !== "tuple")
    return partial(ZodMiniOptional, schema, mask);
  if (def.checks?.length)
    throw new Error(".partial() cannot be used on tuple schemas containing refinements");
  return clone(schema, {
    ...def,
    items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item }))
  });
}
var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
var ZodMiniDiscriminatedUnion = /* @__PURE__ */ $constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
  $ZodDiscriminatedUnion.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
  return new ZodMiniDiscriminatedUnion({
    type: "union",
    options,
    discriminator,
    ...normalizeParams(params)
  });
}
var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  return !valueType || !valueType._zod ? new ZodMiniRecord({
    type: "record",
    keyType: /* @__PURE__ */ string2(),
    valueType: keyType,
    ...normalizeParams(valueType)
  }) : new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def), ZodMiniType.init(inst, def), inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  let entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value2, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value2) ? value2 : [value2],
    ...normalizeParams(params)
  });
}
var ZodMiniTransform = /* @__PURE__ */ $constructor("ZodMiniTransform", (inst, def) => {
  $ZodTransform.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
  return new ZodMiniTransform({
    type: "transform",
    transform: fn
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniExactOptional = /* @__PURE__ */ $constructor("ZodMiniExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
  return new ZodMiniExactOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}
// @__NO_SIDE_EFFECTS__
function nullish2(innerType) {
  return /* @__PURE__ */ optional(/* @__PURE__ */ nullable(innerType));
}
var ZodMiniDefault = /* @__PURE__ */ $constructor("ZodMiniDefault", (inst, def) => {
  $ZodDefault.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
  return new ZodMiniDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue == "function" ? defaultValue() : shallowClone(defaultValue);
    }
  });
}
var ZodMiniPipe = /* @__PURE__ */ $constructor("ZodMiniPipe", (inst, def) => {
  $ZodPipe.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
  return new ZodMiniPipe({
    type: "pipe",
    in: in_,
    out
  });
}
var ZodMiniLazy = /* @__PURE__ */ $constructor("ZodMiniLazy", (inst, def) => {
  $ZodLazy.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
  return new ZodMiniLazy({
    type: "lazy",
    getter
  });
}
var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
  return _custom(ZodMiniCustom, fn ?? (() => !0), _params);
}
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}
// @__NO_SIDE_EFFECTS__
function json() {
  let jsonSchema = /* @__PURE__ */ _lazy(() => /* @__PURE__ */ union([/* @__PURE__ */ string2(), /* @__PURE__ */ number2(), /* @__PURE__ */ boolean2(), /* @__PURE__ */ _null3(), /* @__PURE__ */ array(jsonSchema), /* @__PURE__ */ record(/* @__PURE__ */ string2(), jsonSchema)]));
  return jsonSchema;
}

// src/vanta/error.ts
var withoutQuery = (path) => path.split("?", 1)[0] ?? path, requestOf = (method, path) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(method)} ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .theirs */ .gD)(withoutQuery(path))}`, VantaError = class extends _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
  kind;
  status;
  /** Vanta's own words, cleaned and bounded. */
  detail;
  /** The answer's body is JSON: it comes from Vanta's application and not from something in front of it. */
  json;
  record;
  /** Vanta may have carried the request out all the same, in this attempt or an earlier one. */
  uncertain;
  constructor(kind, message, about = {}) {
    super("vanta-error", message, [], about.cause), this.name = "VantaError", this.kind = kind, this.status = about.status, this.detail = about.detail ?? "", this.json = about.json ?? !1, this.record = about.record, this.uncertain = about.uncertain ?? !1;
  }
}, failedTo = (purpose, kind, why, about) => new VantaError(kind, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Failed to ${purpose}: ${why}`, about), amended = (error, { said: said3 = error.said, ...known }) => {
  let { kind, status, detail, json: json3, record: record2, uncertain, cause } = error;
  return new VantaError(kind, said3, { status, detail, json: json3, record: record2, uncertain, cause, ...known });
}, keepingUncertain = (thrown, { uncertain }) => !uncertain || !(thrown instanceof _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) ? thrown : thrown instanceof VantaError ? amended(thrown, { uncertain: !0 }) : new VantaError("changed", thrown.said, { uncertain: !0, cause: thrown }), endsTheRun = (error) => !(error instanceof VantaError) || ["access", "time", "cancelled"].includes(error.kind), leavesNothingOpen = (failure2) => failure2 instanceof VantaError && !failure2.uncertain && (endsTheRun(failure2) || failure2.status === 403), isRefusal = (error) => error instanceof VantaError ? !error.uncertain : error instanceof _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR, malformed = (purpose, method, path, what) => failedTo(purpose, "malformed", (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${requestOf(method, path)} answered, but ${what}.`, {
  uncertain: method !== "GET"
}), isPathRejected = (error) => error instanceof VantaError ? error.status === 405 ? !0 : error.status !== 404 ? !1 : !error.json || /\bcannot (?:get|put|post)\b|\b(?:route|endpoint|path)\b/i.test(error.detail) : !1;

// src/vanta/pages.ts
var pageAnswer = object({
  results: object({
    data: array(unknown()),
    pageInfo: object({ endCursor: nullish2(string2()), hasNextPage: boolean2() })
  })
}), rowId = string2().check(refine((value2) => value2 !== "")), orNull = (schema) => _default(nullable(schema), null), MOST_PAGES = 1e3, MOST_EMPTY_PAGES = 3, MOST_READINGS = 3, MOST_CHECKED = 10, fail = (list2, what) => malformed((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`read the ${list2.what}`, "GET", list2.path, what), rowsOf = (data, list2) => data.map((value2) => {
  let parsed = list2.row.safeParse(value2);
  if (parsed.success) return parsed.data;
  let field = parsed.error.issues[0]?.path.join(".") ?? "", where = field === "" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` (${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(field)})`;
  throw fail(list2, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`an entry of its list is not as Vanta documents it${where}`);
}), readPage = async (client, list2, cursor) => {
  let query = new URLSearchParams({ pageSize: "100", ...list2.query });
  cursor !== void 0 && query.set("pageCursor", cursor);
  let path = `${list2.path}?${query.toString()}`, answer = await client.send({ method: "GET", path, purpose: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`read the ${list2.what}` }), parsed = pageAnswer.safeParse(answer);
  if (!parsed.success) throw fail(list2, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`it is not a page of a list of ${list2.what}`);
  let { data, pageInfo } = parsed.data.results, rows = rowsOf(data, list2);
  if (!pageInfo.hasNextPage) return { cursor, rows, next: void 0 };
  let next = pageInfo.endCursor ?? "";
  if (next === "") throw fail(list2, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`it says that the list of ${list2.what} goes on, but not where`);
  return { cursor, rows, next };
}, readEach = async (client, list2) => {
  let pages = [], ids = /* @__PURE__ */ new Set(), tell = client.progress(), emptyPages = 0;
  for (; pages.length < MOST_PAGES; ) {
    let page = await readPage(client, list2, pages.at(-1)?.next);
    pages.push(page);
    let expected = ids.size + page.rows.length;
    for (let { id: id3 } of page.rows) ids.add(id3);
    if (ids.size < expected) return;
    if (page.next === void 0) return pages;
    if (emptyPages = page.rows.length === 0 ? emptyPages + 1 : 0, pages.some(({ cursor }) => cursor === page.next) || emptyPages > MOST_EMPTY_PAGES)
      throw fail(list2, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`the list of ${list2.what} did not end`);
    tell((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(ids.size))} ${list2.what} so far`);
  }
  throw fail(list2, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`the list of ${list2.what} did not end after ${MOST_PAGES} pages`);
}, isAsRead = async (client, list2, pages) => {
  let earlier = pages.slice(0, -1), step = Math.ceil(earlier.length / MOST_CHECKED);
  for (let { cursor, rows } of earlier.filter((_, at2) => (earlier.length - 1 - at2) % step === 0)) {
    let now = await readPage(client, list2, cursor);
    if (now.rows.length !== rows.length || now.rows.some(({ id: id3 }, at2) => id3 !== rows[at2]?.id)) return !1;
  }
  return !0;
}, readPages = async (client, list2) => {
  for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
    let pages = await readEach(client, list2);
    if (pages !== void 0 && await isAsRead(client, list2, pages)) return pages.flatMap(({ rows }) => rows);
    client.log((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The list of ${list2.what} changed while it was read`);
  }
  let why = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`the list of ${list2.what} changed while it was read, ${MOST_READINGS} times in a row. Run again later.`;
  throw failedTo((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`read the ${list2.what}`, "changed", why);
};

// src/vanta/apps.ts
var READ_SCOPES = { build: "connectors.self:read-resource", manage: "vanta-api.all:read" }, WRITE_SCOPES = { build: "connectors.self:write-resource", manage: "vanta-api.all:write" }, APPS = {
  build: { name: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Build Integrations`, id: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`client-id`, secret: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`client-secret` },
  manage: { name: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Manage Vanta`, id: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`manage-client-id`, secret: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`manage-client-secret` }
}, scopeFor = (app, method) => (method === "GET" ? READ_SCOPES : WRITE_SCOPES)[app], scopesOf = (app, readOnly) => readOnly ? READ_SCOPES[app] : `${READ_SCOPES[app]} ${WRITE_SCOPES[app]}`;

// src/vanta/words.ts
var MOST_DETAIL = 300, MOST_READ = 4e3, UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\s]+/gu, plainText = (text3, most = MOST_DETAIL) => {
  let line = text3.slice(0, MOST_READ).replace(UNPRINTABLE, " ").trim();
  return line.length > most ? `${line.slice(0, most).trimEnd()}\u2026` : line;
}, decodeEntities = (text3) => text3.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&nbsp;", " ").replaceAll("&amp;", "&"), htmlText = (html) => {
  let withoutHead = html.slice(0, MOST_READ).replaceAll(/<(head|style|script)\b[^<>]*>[\s\S]*?<\/\1>/gi, " ").replaceAll(/<[^<>]*>/g, " "), text3 = plainText(decodeEntities(withoutHead));
  return text3 !== "" ? text3 : plainText(decodeEntities(/<title[^<>]*>([^<]*)/i.exec(html.slice(0, MOST_READ))?.[1] ?? ""));
}, DEEPEST = 8, written = (value2) => {
  if (typeof value2 == "string") return value2;
  try {
    return JSON.stringify(value2);
  } catch {
    return "";
  }
}, jsonText = (value2, depth = 0) => {
  if (typeof value2 == "string") return plainText(value2);
  if (depth > DEEPEST) return "";
  let inner = (part) => jsonText(part, depth + 1);
  if (Array.isArray(value2)) return value2.slice(0, 5).map(inner).filter(Boolean).join("; ");
  if (!(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value2)) return "";
  let parts = [value2.message, value2.error, value2.error_description].map(inner), more = [value2.errors, value2.details, value2.fields].map(
    (part) => plainText(written(part ?? ""))
  );
  return plainText([.../* @__PURE__ */ new Set([...parts, ...more])].filter(Boolean).join(": "));
}, causeOf = (text3) => {
  let json3 = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text3);
  return json3 !== void 0 ? jsonText(json3) : /^\s*</.test(text3) ? htmlText(text3) : plainText(text3);
}, recordOf = (detail) => {
  let found = /^\/(?:resources\/)?(\d{1,7})\b/.exec(detail)?.[1] ?? /\(element (\d{1,7})\)/.exec(detail)?.[1];
  return found === void 0 ? void 0 : Number(found);
}, redirectHint = (answer) => {
  let host = URL.canParse(answer.location) ? plainText(new URL(answer.location).host, 100) : void 0, to = host === void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` to ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .theirs */ .gD)(host)}`;
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Redirects${to} are not followed. Set "api-url" to https://api.vanta.com (for customers in the US, the EU and Australia), or to https://api.vanta-gov.com for Vanta Gov.`;
}, hintOf = (app, { method }, answer) => {
  let { status } = answer;
  return status >= 300 && status < 400 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` ${redirectHint(answer)}` : status === 401 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` The access token was rejected twice. A second run of the same app revokes the token of the first: let all runs share one "concurrency" group.` : status === 403 && !/^\s*</.test(answer.text) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` The ${APPS[app].name} app of "${APPS[app].id}" probably lacks the scope ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(scopeFor(app, method))}.` : status === 413 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` The request is larger than the 10 MiB that Vanta accepts.` : status === 429 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` Vanta's rate limit did not clear in time. Run again later.` : status >= 500 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` Vanta could not answer. Run again later.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)``;
}, answered = (request, { status, text: text3 }) => {
  let detail = causeOf(text3);
  return detail === "" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${request} answered ${status} without a reason.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${request} answered ${status}: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .theirs */ .gD)(detail)}${/[.!?…]$/.test(detail) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`.`}`;
}, answerError = (app, call, { answer, uncertain }) => {
  let detail = causeOf(answer.text), why = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${answered(requestOf(call.method, call.path), answer)}${hintOf(app, call, answer)}`;
  return failedTo(call.purpose, answer.status === 401 ? "access" : "answer", why, {
    status: answer.status,
    detail,
    json: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(answer.text) !== void 0,
    record: answer.status === 400 || answer.status === 422 ? recordOf(detail) : void 0,
    uncertain
  });
};

// src/vanta/people.ts
var offboardingTasks = object({
  status: optional(string2()),
  incompleteCustomOffboardingTasks: optional(array(unknown()))
}), openTasks = (tasks) => tasks?.incompleteCustomOffboardingTasks?.length ?? ([void 0, "COMPLETE", "NONE"].includes(tasks?.status) ? 0 : 1), personRow = pipe(
  object({
    id: rowId,
    userId: nullish2(string2()),
    emailAddress: string2(),
    employment: object({
      status: string2(),
      startDate: nullish2(string2()),
      endDate: nullish2(string2())
    }),
    groupIds: array(string2()),
    name: nullish2(object({ display: nullish2(string2()) })),
    tasksSummary: object({
      status: string2(),
      details: nullish2(object({ completeOffboardingCustomTasks: nullish2(offboardingTasks) }))
    })
  }),
  transform(
    (row) => ({
      id: row.id,
      userId: row.userId ?? null,
      email: row.emailAddress,
      name: row.name?.display ?? row.emailAddress,
      employmentStatus: row.employment.status,
      startDate: row.employment.startDate,
      endDate: row.employment.endDate,
      tasksStatus: row.tasksSummary.status,
      openOffboardingTasks: openTasks(row.tasksSummary.details?.completeOffboardingCustomTasks),
      groupIds: row.groupIds
    })
  )
), readPeople = (client) => readPages(client, { path: "/v1/people", what: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`people`, row: personRow }), bulkAnswer = object({
  results: array(object({ id: string2(), status: string2(), message: nullish2(string2()) }))
}), bulkResults = (answer, ids) => {
  let parsed = bulkAnswer.safeParse(answer);
  if (!(!parsed.success || parsed.data.results.length !== ids.length) && !parsed.data.results.some(({ id: id3 }, index) => id3 !== ids[index]))
    return parsed.data.results.map(({ status, message }) => {
      if (status === "SUCCESS") return { ok: !0 };
      let words = plainText(message ?? "");
      return words === "" ? { ok: !1 } : { ok: !1, message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .theirs */ .gD)(words)}` };
    });
};

// src/address.ts
var addressKey = (email2) => email2.trim().toLowerCase().normalize("NFC");

// src/order.ts
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/kinds/offboarding/acknowledger.ts
var INPUT = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`the input offboarding-acknowledger`, resolveAcknowledger = (given, people) => {
  if (given === "") return { personIds: [], problem: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Name who completes it in ${INPUT}.` };
  let isAddress2 = given.includes("@"), matches = people.filter(
    ({ id: id4, userId, email: email2 }) => isAddress2 ? addressKey(email2) === addressKey(given) : id4 === given || userId === given
  ), [person3] = matches, personIds = matches.map(({ id: id4 }) => id4), nobody = (problem) => ({ personIds, problem });
  if (isAddress2 && person3 === void 0)
    return nobody(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`No person in Vanta has the address that ${INPUT} names. Correct it, or give the person's id.`
    );
  if (isAddress2 && matches.length > 1)
    return nobody(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${matches.length} people in Vanta share the address that ${INPUT} names. Give the person's id instead.`
    );
  if (person3 === void 0 && people.some(({ userId }) => userId !== null))
    return nobody((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`No person in Vanta has the id that ${INPUT} names. Copy it from the People page.`);
  if (person3 !== void 0 && matches.every(({ employmentStatus }) => employmentStatus === "FORMER"))
    return nobody((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The person whom ${INPUT} names has left, according to Vanta. Name somebody else.`);
  let id3 = isAddress2 && person3 !== void 0 ? person3.id : given, otherId = person3?.id === id3 ? person3.userId : person3?.id;
  return { personIds, id: id3, otherId: matches.length === 1 ? otherId ?? void 0 : void 0 };
};

// src/time.ts
var form = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)([Zz]|[+-]\d{2}:\d{2})?)?$/, timePattern = String.raw`^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))` + String.raw`(?:[Tt ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$`, isDay = (date2) => {
  let instant = Date.parse(`${date2}T00:00:00.000Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date2);
}, parseTime = (text3) => {
  let match = form.exec(text3);
  if (match === null)
    return {
      problem: "is not a time: write a date such as 2026-01-31, or a date-time such as 2026-01-31T09:30:00Z"
    };
  let [, date2 = "", hour, minute, second, zone] = match;
  if (!isDay(date2)) return { problem: "is not a day in the calendar: correct the date" };
  if (hour === void 0) return { iso: `${date2}T00:00:00.000Z` };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second?.slice(0, 2)) > 59)
    return { problem: "is not a time of day: correct the hours, minutes or seconds" };
  if (zone === void 0) return { problem: "has no time zone: add Z for UTC, or an offset such as +01:00" };
  if (Number(zone.slice(1, 3)) > 23 || Number(zone.slice(4)) > 59)
    return {
      problem: "has an offset from UTC that does not exist: correct it, or write the time in UTC with Z"
    };
  let instant = /* @__PURE__ */ new Date(`${date2}T${hour}:${minute}:${second}${zone}`);
  return instant.getUTCFullYear() < 0 || instant.getUTCFullYear() > 9999 ? { problem: "is out of range in UTC: correct the year" } : { iso: instant.toISOString() };
}, isoForm = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/, instantOf = (text3) => {
  let match = isoForm.exec(text3.trim().toUpperCase());
  if (match === null) return;
  let [, date2 = "", time3 = "00:00", zone = "Z"] = match, offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone, instant = Date.parse(`${date2}T${time3}${offset}`);
  return Number.isNaN(instant) ? void 0 : instant;
};

// src/kinds/draft.ts
var json2 = (value2) => value2 == null ? null : typeof value2 == "string" || typeof value2 == "boolean" || typeof value2 == "number" ? value2 : Array.isArray(value2) ? value2.map(json2) : typeof value2 == "object" ? Object.fromEntries(Object.entries(value2).map(([key, each]) => [key, json2(each)])) : typeof value2, fieldChange = (field, from, to) => ({
  field,
  from: json2(from),
  to: json2(to),
  cleared: to === void 0
}), BARE = { target: null, fields: [], flags: [], level: null, why: null }, verbIn = ({ act }) => act.slice(act.indexOf(".") + 1), note = (message, place, level = "notice") => ({
  level,
  message,
  place
}), PROTECTED = { code: "protected" }, flagOf = ({ flags }, code) => flags.find((flag) => flag.code === code), told = ({ act, subject, target, fields, flags, level, why, place, result }) => ({
  act,
  subject,
  target,
  fields,
  flags,
  level,
  why,
  place,
  result
});

// src/kinds/offboarding/employment.ts
var STAYING = /* @__PURE__ */ new Set(["CURRENT", "ON_LEAVE", "UPCOMING"]), isStaying = ({ employmentStatus }) => STAYING.has(employmentStatus), employedAs = ({ employmentStatus, startDate }) => ({
  code: "employed",
  status: employmentStatus,
  at: employmentStatus === "UPCOMING" && typeof startDate == "string" ? startDate : null
}), dayOf = (time3) => instantOf(time3 ?? "") === void 0 ? "" : (time3 ?? "").trim().slice(0, 10), noteOf = ({ account: account2, place }, matches, now) => {
  let [person3] = matches;
  if (person3 === void 0) return;
  let { displayName, uniqueId, email: email2 } = account2, who = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV)(displayName, email2)} (${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__.id)(uniqueId)}, ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(email2)})`, day = dayOf(person3.endDate);
  if (matches.every(({ employmentStatus }) => employmentStatus === "FORMER")) {
    let message = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${who} is ACTIVE here, but has left according to Vanta${day === "" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`, on ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(day)}`}. Set \`status: DEACTIVATED\`, or fix their employment in Vanta.`;
    return note(message, place, "warning");
  }
  let end = instantOf(person3.endDate ?? "");
  if (!(matches.length > 1 || end === void 0 || end <= now))
    return note((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${who} leaves on ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(day)}, according to Vanta.`, place);
}, lookUpActive = (users, people, now) => {
  let byAddress = Map.groupBy(people, (person3) => addressKey(person3.email)), active = users.filter(({ account: account2 }) => account2.status === "ACTIVE"), addresses = new Set(active.map(({ account: account2 }) => addressKey(account2.email)));
  return {
    notes: active.flatMap(
      (user) => noteOf(user, byAddress.get(addressKey(user.account.email)) ?? [], now) ?? []
    ),
    unmatched: [...addresses].filter((each) => !byAddress.has(each)).length
  };
};

// src/plan/plan.ts
var guardTitles = {
  "users-listed": "No users listed",
  "max-removals": "Too many removals",
  "max-raises": "Too many raises",
  "protected-users": "Protected user",
  leavers: "Leaver would be forgotten",
  "body-size": "Request too large",
  "min-admins": "Policy min-admins",
  "admins-in": "Policy admins-in",
  "mfa-for": "Policy mfa-for",
  "reason-for": "Policy reason-for",
  groups: "Group",
  viewers: "Viewer",
  "expected-plan": "Not the approved plan"
}, guard = (name, stops, summary, refusals) => ({ name, stops, summary, refusals }), needed = (part, what) => {
  if (part === void 0)
    throw new _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("vanta-error", (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${what} were not read from Vanta. Nothing was planned.`);
  return part;
};

// src/plan/limit.ts
var parseLimit = (text3) => {
  let match = /^(\d{1,9}(?:\.\d{1,6})?)(%?)$/.exec(text3.trim());
  if (match === null) return;
  let value2 = Number(match[1]);
  return match[2] === "%" ? value2 <= 100 ? { kind: "percentage", value: value2, text: text3.trim() } : void 0 : Number.isInteger(value2) ? { kind: "number", value: value2, text: text3.trim() } : void 0;
}, MILLIONTHS = 1e6, limitFor = (limit, total) => limit.kind === "number" ? limit.value : Math.max(3, Math.floor(Math.round(limit.value * MILLIONTHS) * total / (100 * MILLIONTHS))), count = (amount, one, many) => ({ said: [`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(amount)} ${amount === 1 ? one : many ?? `${one}s`}`] }), limitGuard = (measured) => {
  let { name, stops, limits, amount, total, base, counted, deed, otherwise, place } = measured, limit = name === "max-removals" ? limits.maxRemovals : limits.maxRaises, allowed = limitFor(limit, total), share = limit.kind === "number" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` (${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(limit.text)} of ${base}, never less than 3)`, least = limit.value * total < 300 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`, at least 3` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)``, percentage = limit.kind === "number" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` (${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(limit.text)}${least})`, message = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`This run would ${deed}; ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(name)} allows ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(allowed))}${share}. If this is intended, raise the input ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(name)} for this run; if not, ${otherwise}.`, summary = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${counted}, of ${base}; limit ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(allowed))}${percentage}`;
  return guard(name, stops, summary, amount <= allowed ? [] : [{ message, place }]);
};

// src/kinds/offboarding/plan.ts
var isDue = ({ act }) => act === "leavers.offboarded", candidatesOf = (rows, users, people) => {
  let { active = [], gone = [] } = Object.groupBy(
    users,
    ({ account: account2 }) => account2.status === "ACTIVE" ? "active" : "gone"
  ), kept = new Set(active.map(({ account: account2 }) => addressKey(account2.email))), stated = gone.toSorted((a, b) => compareText(a.account.uniqueId, b.account.uniqueId)).map(({ account: account2, place }) => ({ email: account2.email, place })), listed = rows.filter(({ email: email2 }) => !kept.has(addressKey(email2))).toSorted((a, b) => compareText(a.uniqueId, b.uniqueId) || compareText(a.email, b.email)).map(({ email: email2 }) => ({ email: email2 })), grouped2 = Map.groupBy([...stated, ...listed], ({ email: email2 }) => addressKey(email2)), byAddress = Map.groupBy(people, ({ email: email2 }) => addressKey(email2));
  return [...grouped2].filter(([key]) => key !== "" && !kept.has(key)).toSorted(([a], [b]) => compareText(a, b)).flatMap(([key, candidates]) => {
    let matches = byAddress.get(key) ?? [], open = matches.filter(({ tasksStatus }) => tasksStatus !== "OFFBOARDING_COMPLETE"), left = open.find((person3) => !isStaying(person3));
    return candidates.slice(0, 1).map((first) => ({ ...first, matches, open, left }));
  });
}, employmentOf = (candidates) => new Map(
  candidates.flatMap(
    ({ email: email2, open: [person3], left }) => left === void 0 && person3 !== void 0 ? [[addressKey(email2), employedAs(person3)]] : []
  )
), openTasks2 = (open) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${open} offboarding ${open === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)("task is") : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)("tasks are")} open. Complete ${open === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)("it") : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)("them")} on the person's page in Vanta; a later run completes the offboarding.`, pendingReason = (matches, person3, acknowledger, { offboard }, { addresses }) => {
  if (matches.length > 1)
    return [
      "several-people",
      (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${matches.length} people in Vanta have this address, as after a rehire. Complete the offboarding of the right one on the People page.`
    ];
  let { employmentStatus } = person3;
  if (addresses.has(addressKey(person3.email)))
    return [
      "protected",
      (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Protected by the input protected-users. Offboard them in Vanta, or remove them from that list.`
    ];
  if (employmentStatus === "INACTIVE")
    return [
      "inactive",
      (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Inactive in Vanta, but not former. If they left, set their end date on the People page.`
    ];
  if (employmentStatus !== "FORMER")
    return [
      "unknown-employment",
      (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Vanta gives the employment status ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(employmentStatus || "(none)")}, which this version does not know. Look at the People page.`
    ];
  if (person3.openOffboardingTasks > 0) return ["tasks-open", openTasks2(person3.openOffboardingTasks)];
  if (!offboard)
    return [
      "switched-off",
      (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Offboarding is switched off by the input offboard. Complete it on the People page, or switch it on.`
    ];
  if (acknowledger.personIds.includes(person3.id))
    return [
      "acknowledger-is-leaver",
      (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`They are the acknowledger themselves. Name somebody else in the input offboarding-acknowledger.`
    ];
  let { problem } = acknowledger;
  return problem && ["acknowledger-unknown", problem];
}, rank = ({ why }) => why === null ? 0 : why.code === "tasks-open" ? 1 : 2, planOffboarding = (candidates, people, settings, protection) => {
  let acknowledger = resolveAcknowledger(settings.acknowledger, people), leavers = candidates.flatMap(({ email: email2, place, matches, left }) => {
    if (left === void 0) return [];
    let reason = pendingReason(matches, left, acknowledger, settings, protection);
    return [
      {
        ...BARE,
        act: reason === void 0 ? "leavers.offboarded" : "leavers.pending",
        subject: { id: matches.length > 1 ? "" : left.id, email: email2, name: left.name },
        why: reason === void 0 ? null : { code: reason[0], text: reason[1] },
        place: place ?? null
      }
    ];
  }), { id: acknowledgerId, otherId: acknowledgerOtherId, problem } = acknowledger;
  return {
    acknowledgerId,
    acknowledgerOtherId,
    changes: leavers.toSorted((a, b) => rank(a) - rank(b)),
    staying: candidates.filter(
      ({ matches, open, left }) => left === void 0 && (matches.length === 0 || open.length > 0)
    ).length,
    notes: problem === void 0 || settings.acknowledger === "" ? [] : [{ message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Nobody can be offboarded: ${problem}`, level: "warning" }]
  };
}, forgottenLeavers = (leavers, rows, users) => {
  let written2 = new Map(users.map((user) => [user.account.uniqueId, user])), kept = new Set(
    [...rows.filter(({ uniqueId }) => !written2.has(uniqueId)), ...users.map(({ account: account2 }) => account2)].map(
      ({ email: email2 }) => addressKey(email2)
    )
  ), refusals = leavers.flatMap(({ subject: { email: email2, name } }) => {
    if (kept.has(addressKey(email2))) return [];
    let row = rows.find((one) => addressKey(one.email) === addressKey(email2) && written2.has(one.uniqueId)), user = row && written2.get(row.uniqueId);
    if (user === void 0) return [];
    let who = name === "" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(email2) : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV)(name, email2)} (${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(email2)})`;
    return [{ message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${who} has left and is not offboarded yet, and this plan gives ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__.id)(user.account.uniqueId)}, the last account that names them, the address ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(user.account.email)}. No later run would find them. Give the new account another uniqueId, or complete the offboarding on the People page first.`, place: user.place }];
  });
  return {
    name: "leavers",
    stops: "everything",
    summary: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${refusals.length} of ${count(leavers.length, "leaver")} would be forgotten`,
    refusals
  };
};

// src/plan/digest.ts

var canonical = (value2) => Array.isArray(value2) ? `[${value2.map(canonical).toSorted().join(",")}]` : typeof value2 != "object" || value2 === null ? JSON.stringify(value2) ?? "null" : `{${Object.entries(value2).filter(([, item]) => item !== void 0).toSorted(([a], [b]) => compareText(a, b)).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`, asCompared = (value2, key) => typeof key == "number" && typeof value2 == "string" ? new Date(key).toISOString() : Array.isArray(value2) && key !== void 0 ? [...new Set(value2)] : key, digestOf = (covered) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(canonical({ version: 2, ...covered })).digest("hex");

// src/roster/schema/values.ts
var onDemand = (make) => {
  let made;
  return () => made ??= make();
}, control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/, controlOrTurn = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/, format = new RegExp("\\p{Cf}", "u"), invisible = /[\p{C}\p{Zl}\p{Zp}]/u, textProblem = (value2) => value2.trim() === "" ? "must not be empty: write a value" : controlOrTurn.test(value2) ? control.test(value2) ? "holds a line break or another control character: remove it" : "holds an invisible character that turns the direction of text: remove it" : value2.isWellFormed() ? value2.trim() === value2 ? void 0 : "has spaces around it: remove them" : "holds half of a character (a lone surrogate): write the character in full", idProblem = (value2) => textProblem(value2) ?? (format.test(value2) ? "holds an invisible character: type the id again" : void 0), asciiEmail = /^[!#-'*+./0-9=?A-Z^-~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/, anyEmail = onDemand(() => {
  let letter = String.raw`[\p{L}\p{N}]`, inner = String.raw`[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}]`, local = String.raw`[^\s@"(),:;<>[\\\]]{1,64}`;
  return new RegExp(`^${local}@(?:${letter}(?:${inner})?\\.)+${letter}(?:${inner})$`, "u");
}), emailProblem = (value2) => {
  let problem = textProblem(value2);
  return problem !== void 0 ? problem : value2.length <= 254 && asciiEmail.test(value2) ? void 0 : invisible.test(value2) ? "holds an invisible character: type the address again" : value2.length <= 254 && anyEmail().test(value2) ? void 0 : "is not an e-mail address: write it like ada@example.com";
}, urlProblem = (value2) => {
  let problem = textProblem(value2);
  if (problem !== void 0) return problem;
  if (!value2.startsWith("https://")) return "must start with https://, as Vanta requires";
  if (/\s/.test(value2) || invisible.test(value2)) return "holds a space: write it as %20";
  if (value2.includes("\\")) return "holds a backslash: write / instead";
  let withoutPlaceholders = value2.replaceAll(/\{(?:uniqueId|email)\}/g, "x");
  if (/[{}]/.test(withoutPlaceholders))
    return "may hold {uniqueId} and {email} and no other braces: correct the placeholder";
  let host = value2.slice(8).split(/[/?#]/, 1)[0] ?? "";
  if (/[{}]/.test(host)) return "has a placeholder in its host name: use it after the host only";
  if (host.includes("@")) return "must not hold a user name or password: remove what is before the @";
  if (host === "" || !URL.canParse(withoutPlaceholders))
    return "is not a URL: write it like https://app.example.com/users/1";
}, slugProblem = (value2) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value2) ? void 0 : "is not a Trust Center's slugId: copy the last part of its address in Vanta", checked = (problem) => string2().check((context) => {
  let message = problem(context.value);
  message !== void 0 && context.issues.push({ code: "custom", message, input: context.value });
}), said = (errorMessage, patternErrorMessage = errorMessage) => ({
  errorMessage,
  patternErrorMessage
}), notText = "Must be text: put numbers, true and false in quotes.", isControl = String.raw`\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069`, isFormat = String.raw`\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff`, text = (description) => checked(textProblem).register(globalRegistry, {
  description,
  pattern: String.raw`^(?!\s)[^${isControl}]*[^\s${isControl}]$`,
  ...said(notText, "Must be text on one line, without spaces around it.")
}), id2 = (description) => checked(idProblem).register(globalRegistry, {
  description,
  pattern: String.raw`^(?!\s)[^${isControl}${isFormat}]*[^\s${isControl}${isFormat}]$`,
  ...said(notText, "Must be text on one line, without spaces around it and without invisible characters.")
}), notInDomain = String.raw`\s\u0000-\u002c\u002e\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f`, edge = `[^${notInDomain}-]`, label = `${edge}(?:[^${notInDomain}]{0,61}${edge})?`, address2 = (description) => checked(emailProblem).register(globalRegistry, {
  description,
  maxLength: 254,
  pattern: String.raw`^[^\s@"(),:;<>[\]\\]{1,64}@(?:${label}\.)+${label}$`,
  ...said("Must be an e-mail address, such as ada@example.com.")
}), time2 = (description) => pipe(
  string2(),
  transform((value2, context) => {
    let read = parseTime(value2);
    return "iso" in read ? read.iso : (context.issues.push({ code: "custom", message: read.problem, input: value2 }), NEVER);
  })
).register(globalRegistry, {
  description,
  pattern: timePattern,
  ...said("Must be a date, such as 2026-01-31, or a date-time with a zone, such as 2026-01-31T09:30:00Z.")
}), choice = (description, values) => {
  let names = Object.keys(values).filter((key) => Object.hasOwn(values, key));
  return _enum(names).register(globalRegistry, {
    description,
    enumDescriptions: names.map((name) => values[name]),
    errorMessage: `Must be ${names.slice(0, -1).join(", ")} or ${names.at(-1)}.`
  });
}, link = (description) => checked(urlProblem).register(globalRegistry, {
  description,
  pattern: String.raw`^https://[^\s\\/?#@{}]+(?:[/?#](?:[^\s\\{}]|\{(?:uniqueId|email)\})*)?$`,
  ...said(
    "Must be a link that starts with https://.",
    "Must be a link that starts with https://. After the host, it may hold {uniqueId} and {email} and no other braces."
  )
}), distinct = (item, description) => array(item).check((context) => {
  let seen = /* @__PURE__ */ new Set();
  for (let [index, value2] of context.value.entries())
    seen.has(value2) && context.issues.push({ code: "custom", message: "appears twice in this list: remove one", input: value2, path: [index] }), seen.add(value2);
}).register(globalRegistry, {
  description,
  uniqueItems: !0,
  errorMessage: "Must be a list: put values in [ ], with commas between them."
}), timeRule = "A date (midnight UTC) or a date-time with a zone.";

// src/kinds/compare.ts
var asIs = (value2) => value2, asAddress = (value2) => typeof value2 == "string" ? addressKey(value2) : value2, asId = (value2) => typeof value2 == "string" ? value2.trim().normalize("NFC") : value2, betweenWords = /([\s/?#&=<>"',;()])/, hasAddress = (text3) => text3.includes("@") || text3.includes("%40"), asText = (value2) => {
  if (typeof value2 != "string") return value2;
  let text3 = value2.trim().normalize("NFC");
  return hasAddress(text3) ? text3.split(betweenWords).map((word2) => hasAddress(word2) ? addressKey(word2) : word2).join("") : text3;
}, asInstant = (value2) => typeof value2 == "string" ? instantOf(value2) ?? value2 : value2, asSet = (value2) => Array.isArray(value2) ? value2.length === 0 ? void 0 : JSON.stringify([...new Set(value2.map(asId).map(String))].toSorted()) : value2, asUrl = (value2) => {
  if (typeof value2 != "string") return value2;
  let link2 = value2.trim().normalize("NFC"), url = URL.canParse(link2) ? new URL(link2).href : link2;
  return asText(url.replaceAll(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase()));
};

// src/kinds/accounts/fields.ts
var optional2 = { on: "defaults", needed: "never", access: !1, proves: !1, share: "no" }, access = {
  sent: !0,
  on: "defaults",
  compare: asIs,
  access: !0,
  proves: !0,
  redact: "plain"
}, mfa = {
  sent: !0,
  on: "defaults",
  needed: "mfa",
  access: !1,
  proves: !0,
  redact: "plain",
  share: "most"
}, timestamp = (description) => ({
  ...optional2,
  schema: time2(`${description} ${timeRule}`),
  sent: !0,
  compare: asInstant,
  redact: "plain"
}), note2 = (schema, redact) => ({ ...optional2, schema, sent: !1, compare: asIs, redact }), nameField = (description) => ({
  ...optional2,
  schema: text(description),
  sent: !0,
  on: "user",
  needed: "name",
  compare: asText,
  redact: "name"
}), accountFields = {
  uniqueId: {
    schema: id2(
      "A stable id of the account in the app. It never changes and is never given to someone else. Quote ids that look like numbers."
    ),
    sent: !0,
    on: "user",
    needed: "own",
    compare: asId,
    access: !1,
    proves: !0,
    redact: "words",
    share: "no"
  },
  fullName: nameField("The full name of the user. Defaults to `displayName`, then `accountName`."),
  displayName: nameField("The label that Vanta shows. Defaults to `fullName`, then `accountName`."),
  accountName: nameField("The name of the account, mainly for machine accounts. Defaults to `email`."),
  email: {
    schema: address2(
      "The e-mail address of the account. It connects the account to a person in Vanta. Several accounts may share one."
    ),
    sent: !0,
    on: "user",
    needed: "own",
    compare: asAddress,
    access: !0,
    proves: !0,
    redact: "address",
    share: "no"
  },
  roleDescription: {
    ...optional2,
    schema: text("The user's role in words."),
    sent: !0,
    compare: asText,
    redact: "words"
  },
  permissionLevel: {
    ...access,
    schema: choice("What the user may do in the app. If the app has finer roles, choose the closest.", {
      ADMIN: "May change settings and the access of others.",
      EDITOR: "May change data.",
      BASE: "Has the usual access, without special rights."
    }),
    needed: "stated",
    share: "most"
  },
  authMethod: {
    ...access,
    schema: choice("How the user logs in.", {
      SSO: "By single sign-on. Vanta then ignores MFA, which is up to the identity provider.",
      PASSWORD: "With a password of the app.",
      TOKEN: "With a token or a key, as machine accounts do.",
      BIOMETRIC: "With a fingerprint, a face or the like."
    }),
    needed: "stated",
    share: "most"
  },
  mfaEnabled: {
    ...mfa,
    schema: nullable(boolean2()).register(globalRegistry, {
      description: "Whether multi-factor authentication is on; null where it is not known. Vanta ignores it with `authMethod: SSO`, where false is filled in.",
      errorMessage: "Must be true, false, or null where it is not known."
    }),
    compare: asIs
  },
  mfaMethods: {
    ...mfa,
    schema: distinct(
      _enum(["UNSUPPORTED", "DISABLED", "SMS", "EMAIL", "OTP", "HARDWARE_TOKEN", "PUSH_PROMPT"]),
      "The kinds of multi-factor authentication. Vanta ignores it with `authMethod: SSO`, where [] is filled in."
    ),
    compare: asSet
  },
  groupIds: {
    ...optional2,
    schema: distinct(
      text("The id of a group."),
      "The ids of the groups or teams of the app that the user is in."
    ),
    sent: !0,
    compare: asSet,
    redact: "words"
  },
  status: {
    ...access,
    schema: choice("Defaults to ACTIVE. Set DEACTIVATED rather than removing someone who left.", {
      ACTIVE: "The account can be used.",
      DEACTIVATED: "The account cannot be used any more. Vanta keeps it, with its history."
    }),
    needed: "filled",
    share: "no"
  },
  createdTimestamp: { ...timestamp("When the account was created in the app."), needed: "stated" },
  updatedTimestamp: timestamp("When the account was last changed in the app."),
  deactivatedTimestamp: timestamp("When the account was deactivated; only with status DEACTIVATED."),
  lastLoginTimestamp: timestamp("When the user last logged in."),
  lastPasswordResetTimestamp: timestamp("When the user last reset the password."),
  externalUrl: {
    schema: link(
      "A link to the account in the app, with https. `{uniqueId}` and `{email}` are filled in, URL-encoded."
    ),
    sent: !0,
    on: "defaults",
    needed: "stated",
    compare: asUrl,
    access: !1,
    proves: !1,
    redact: "value",
    share: "url"
  },
  owner: note2(
    address2("E-mail address of the person who answers for the account, mainly for machine accounts."),
    "address"
  ),
  reason: note2(text("Why the user has this access, for reviewers."), "words"),
  reviewBy: note2(
    time2(`When the access is to be reviewed: from then on, each run warns on this line. ${timeRule}`),
    "plain"
  ),
  accessUntil: note2(
    time2(
      `When the access is meant to end: from then on, each run warns on this line. Nothing is deactivated automatically. ${timeRule}`
    ),
    "plain"
  )
}, isField = (name) => Object.hasOwn(accountFields, name), fieldNames = Object.keys(accountFields).filter(isField), fieldsWhere = (column, ...values) => {
  let wanted = new Set(values);
  return fieldNames.filter((field) => wanted.has(accountFields[field][column]));
}, sentFields = fieldsWhere("sent", !0), noteFields = fieldsWhere("sent", !1);

// src/kinds/accounts/plan.ts
var accountsOf = ({ users }) => users.map(({ account: account2 }) => account2), accountBody = (resourceId, accounts2) => JSON.stringify({ resourceId, resources: accounts2 }), RAISED = ["EDITOR", "ADMIN"], ORDER = [
  "accounts.removed",
  "accounts.deactivated",
  "accounts.reactivated",
  "accounts.updated",
  "accounts.created"
], isLive = (row) => row.deletedAt === null, liveIn = (rows) => new Set(rows.filter(isLive).map(({ uniqueId }) => uniqueId)), isActive = (row) => isLive(row) && row.status !== "DEACTIVATED", COMPARED = sentFields.toSorted(
  (a, b) => Number(accountFields[b].access) - Number(accountFields[a].access)
), said2 = (value2) => value2 === null || value2 === "" ? void 0 : value2, comparable = (field, value2) => {
  let stated = said2(value2);
  return isField(field) ? accountFields[field].compare(stated) : stated;
}, isIgnored = (field, wanted) => wanted.authMethod === "SSO" && accountFields[field].needed === "mfa", CUSTOM_PROPERTIES = "customProperties", fieldChanges = (row, wanted) => {
  let changes = [];
  for (let field of COMPARED) {
    let from = row.fields[field], to = wanted[field];
    !(from === to || comparable(field, from) === comparable(field, to)) && !isIgnored(field, wanted) && changes.push(fieldChange(field, from, to));
  }
  let custom2 = row.fields[CUSTOM_PROPERTIES];
  return custom2 !== void 0 && changes.push(fieldChange(CUSTOM_PROPERTIES, custom2, void 0)), changes;
}, text2 = (value2) => typeof value2 == "string" ? value2 : "", raiseOf = (from, to) => RAISED.indexOf(to) <= RAISED.indexOf(from) ? [] : [{ code: "raise", from: from === "" ? null : from, to }], loweringOf = ({ fields }) => {
  let level = fields.find(({ field }) => field === "permissionLevel"), [from, to] = [text2(level?.from), text2(level?.to)], isKnown = from === "BASE" || RAISED.includes(from);
  if (!(from === "" || isKnown && RAISED.indexOf(to) >= RAISED.indexOf(from)))
    return { from, to };
}, changeOf = (act, { account: account2, place }, row, fields, sameAs) => {
  let { uniqueId, email: email2, displayName, permissionLevel, status } = account2, levelBefore = act === "accounts.created" || act === "accounts.reactivated" ? "" : text2(row?.fields.permissionLevel);
  return {
    ...BARE,
    act,
    subject: { id: uniqueId, email: email2, name: displayName },
    fields,
    flags: [
      ...status === "ACTIVE" ? raiseOf(levelBefore, permissionLevel) : [],
      ...sameAddress(sameAs.get(uniqueId)),
      ...typeof row?.deletedAt == "string" ? [{ code: "deleted-earlier", at: row.deletedAt }] : []
    ],
    level: permissionLevel,
    statusBefore: act === "accounts.created" ? null : row?.status ?? null,
    place
  };
}, removalOf = (row, sameAs) => ({
  ...BARE,
  act: "accounts.removed",
  subject: {
    id: row.uniqueId,
    email: row.email,
    name: text2(row.fields.displayName) || text2(row.fields.fullName) || row.uniqueId
  },
  flags: sameAddress(sameAs.get(row.uniqueId)),
  level: text2(row.fields.permissionLevel),
  statusBefore: row.status,
  place: null
}), actOf = (row, wanted) => {
  let wasActive = row.status !== "DEACTIVATED";
  return wasActive && wanted.status === "DEACTIVATED" ? "accounts.deactivated" : !wasActive && wanted.status === "ACTIVE" ? "accounts.reactivated" : "accounts.updated";
}, sameAddress = (as) => as === void 0 ? [] : [{ code: "same-address", as }], probableRenames = (removed, created) => {
  let byAddress = (all) => Map.groupBy(all, ({ email: email2 }) => addressKey(email2)), others = byAddress(created), pairs = /* @__PURE__ */ new Map();
  for (let [key, [one, ...more]] of byAddress(removed)) {
    let [other, ...rest] = others.get(key) ?? [];
    key === "" || one === void 0 || other === void 0 || more.length + rest.length > 0 || pairs.set(one.uniqueId, other.uniqueId).set(other.uniqueId, one.uniqueId);
  }
  return pairs;
}, isNewAdmin = (change) => flagOf(change, "raise")?.to === "ADMIN", totalsOf = (rows) => {
  let active = rows.filter(isActive).length, live = rows.filter(isLive).length;
  return { active, deactivated: live - active, deleted: rows.length - live };
}, planAccounts = (rows, users) => {
  let live = /* @__PURE__ */ new Map(), deleted = /* @__PURE__ */ new Map();
  for (let row of rows) {
    let earlier = deleted.get(row.uniqueId);
    row.deletedAt === null ? live.set(row.uniqueId, row) : compareText(earlier?.deletedAt ?? "", row.deletedAt) < 0 && deleted.set(row.uniqueId, row);
  }
  let accounts2 = accountsOf({ users }), wanted = new Set(accounts2.map(({ uniqueId }) => uniqueId)), removed = [...live.values()].filter(({ uniqueId }) => !wanted.has(uniqueId)), created = accounts2.filter(({ uniqueId }) => !live.has(uniqueId)), sameAs = probableRenames(removed, created), ofUsers = users.flatMap((user) => {
    let { account: account2 } = user, row = live.get(account2.uniqueId);
    if (row === void 0)
      return [changeOf("accounts.created", user, deleted.get(account2.uniqueId), [], sameAs)];
    let fields = fieldChanges(row, account2);
    return fields.length === 0 ? [] : [changeOf(actOf(row, account2), user, row, fields, sameAs)];
  });
  return {
    changes: [...removed.map((row) => removalOf(row, sameAs)), ...ofUsers].toSorted(
      (a, b) => ORDER.indexOf(a.act) - ORDER.indexOf(b.act) || Number(isNewAdmin(b)) - Number(isNewAdmin(a)) || compareText(a.subject.id, b.subject.id)
    ),
    unchanged: users.length - ofUsers.length,
    before: totalsOf(rows),
    rows,
    users: users.toSorted((a, b) => compareText(a.account.uniqueId, b.account.uniqueId))
  };
}, showsInReadBack = ({ act, fields }) => act !== "accounts.updated" || fields.some(({ field }) => field !== CUSTOM_PROPERTIES), LOSES = /* @__PURE__ */ new Set(["accounts.removed", "accounts.deactivated"]), isLoss = (change) => LOSES.has(change.act) || loweringOf(change) !== void 0, employmentFlag = ({ act, subject }, employed) => {
  let known = LOSES.has(act) ? employed.get(addressKey(subject.email)) : void 0;
  return known === void 0 ? [] : [known];
}, rowsOf2 = (users) => users.map(({ account: account2 }) => ({
  uniqueId: account2.uniqueId,
  email: account2.email,
  status: account2.status,
  deletedAt: null,
  fields: account2
}));

// src/kinds/accounts/covered.ts
var ofField = ({ field, from, to }) => ({
  field,
  from: asCompared(from, comparable(field, from)),
  to: asCompared(to, comparable(field, to))
}), coveredOf = (change) => ({
  kind: verbIn(change),
  uniqueId: change.subject.id,
  fields: change.fields.map(ofField),
  // A removed account has no fields: its address says who it is, since an id can be given to somebody else.
  email: addressKey(change.subject.email),
  permissionLevel: change.level,
  statusBefore: change.statusBefore ?? void 0
}), isSameChange = (a, b) => canonical(coveredOf(a)) === canonical(coveredOf(b));

// src/kinds/accounts/entry.ts
var schemasOf = (names) => (
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a mapped type cannot be built key by key
  Object.fromEntries(names.map((field) => [field, accountFields[field].schema]))
), optionalOf = (names) => partial2(strictObject(schemasOf(names))), defaultsSchema = optionalOf(fieldsWhere("on", "defaults")).register(globalRegistry, {
  description: "Under every user of this file: what a user does not state is taken from here."
}), userSchema = strictObject({
  ...schemasOf(fieldsWhere("needed", "own")),
  ...optionalOf(fieldsWhere("needed", "stated", "name", "mfa", "filled", "never")).shape
}).register(globalRegistry, { description: "One account of the app." });

// src/kinds/accounts/fill.ts
var filledInMfa = { mfaEnabled: !1, mfaMethods: [] }, ownFields = fieldsWhere("needed", "own"), nameFields = fieldsWhere("needed", "name"), statedFields = fieldsWhere("needed", "stated"), mfaFields = fieldsWhere("needed", "mfa"), missingFields = (has, authMethod) => {
  let lacks2 = (field) => !has(field);
  return [
    ...ownFields.filter(lacks2),
    ...nameFields.every(lacks2) ? ["fullName (or displayName or accountName)"] : [],
    ...statedFields.filter(lacks2),
    ...authMethod === void 0 || authMethod === "SSO" ? [] : mfaFields.filter(lacks2)
  ];
}, fillUrl = (template, uniqueId, email2) => template.includes("{") ? template.replaceAll(
  /\{(uniqueId|email)\}/g,
  (_, field) => encodeURIComponent(field === "email" ? email2 : uniqueId)
) : template, contradictions = (user, isWrong = () => !1) => {
  let { status, deactivatedTimestamp, mfaEnabled, mfaMethods } = user, flaws = [];
  return deactivatedTimestamp !== void 0 && status !== "DEACTIVATED" && flaws.push({
    field: "deactivatedTimestamp",
    about: ["deactivatedTimestamp", "status"],
    wrong: "deactivatedTimestamp is only for users who are DEACTIVATED",
    remedy: "set status: DEACTIVATED",
    remove: "deactivatedTimestamp"
  }), mfaEnabled === null && mfaMethods !== void 0 && mfaMethods.length > 0 && flaws.push({
    field: "mfaMethods",
    about: ["mfaMethods", "mfaEnabled"],
    wrong: "mfaMethods must be [] where mfaEnabled is null (not known)",
    remedy: "set mfaMethods: [], or mfaEnabled: true"
  }), flaws.filter(({ about }) => !about.some(isWrong));
}, neededFields = fieldsWhere("needed", "own", "stated", "name", "mfa", "filled"), isComplete = (account2) => neededFields.every((field) => account2[field] !== void 0), completeAccount = (own3, defaults) => {
  let stated = { ...defaults, ...own3 }, displayName = own3.displayName ?? own3.fullName ?? own3.accountName, known = {
    ...stated.authMethod === "SSO" ? filledInMfa : {},
    status: "ACTIVE",
    ...stated,
    displayName,
    fullName: own3.fullName ?? displayName,
    accountName: own3.accountName ?? own3.email,
    externalUrl: stated.externalUrl && fillUrl(stated.externalUrl, own3.uniqueId, own3.email)
  }, account2 = {};
  for (let field of sentFields) known[field] !== void 0 && (account2[field] = known[field]);
  return isComplete(account2) ? account2 : void 0;
};

// src/roster/nearest.ts
var distance = (from, to, limit) => {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforePrevious = [], previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    let current = [row], best = row;
    for (let column = 1; column <= to.length; column += 1) {
      let same = from[row - 1] === to[column - 1], edits = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1)
      );
      from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] && (edits = Math.min(edits, (beforePrevious[column - 2] ?? 0) + 1)), current.push(edits), best = Math.min(best, edits);
    }
    if (best > limit) return limit + 1;
    beforePrevious = previous, previous = current;
  }
  return previous[to.length] ?? limit + 1;
}, bare = (word2) => word2.toLowerCase().replaceAll(/[^a-z0-9]/g, ""), nearest = (word2, known) => {
  if (word2.length > 40) return;
  let wanted = bare(word2);
  if (wanted === "") return;
  let found, best = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (let name of known) {
    let edits = distance(wanted, bare(name), best - 1);
    edits < best && (best = edits, found = name);
  }
  return found;
}, alsoCalled = {
  uniqueId: ["id", "uid", "userid", "accountid", "guid"],
  fullName: ["name"],
  displayName: ["label", "nickname"],
  accountName: ["login", "username", "user", "handle"],
  email: ["mail", "emailaddress", "address"],
  permissionLevel: ["role", "permission", "permissions", "level", "access", "admin"],
  roleDescription: ["role", "title", "description"],
  authMethod: ["auth", "authentication", "sso"],
  mfaEnabled: ["mfa", "twofactor", "2fa", "twofa"],
  mfaMethods: ["mfatype", "mfatypes"],
  groupIds: ["groups", "teams"],
  status: ["active", "enabled", "disabled", "state", "deactivated", "suspended"],
  createdTimestamp: ["created", "createdat", "creationdate"],
  updatedTimestamp: ["updated", "updatedat", "modified"],
  deactivatedTimestamp: ["deactivatedat", "disabledat"],
  lastLoginTimestamp: ["lastlogin", "lastloginat", "lastseen"],
  externalUrl: ["url", "link", "href", "profile"],
  owner: ["manager", "responsible"],
  reason: ["why", "justification"],
  accessUntil: ["until", "expires", "expiry", "enddate", "validuntil"],
  expirationDate: ["expires", "expiry", "expiresat", "enddate", "accessuntil"],
  companyName: ["company", "organization", "organisation"],
  accessLevel: ["access", "level", "permissionlevel"],
  resourceIds: ["resources", "documents"],
  isNdaRequired: ["nda"],
  users: ["accounts", "people"],
  ACTIVE: ["enabled", "current"],
  DEACTIVATED: ["inactive", "disabled", "suspended", "former", "terminated", "left", "offboarded"],
  ADMIN: ["administrator", "owner", "root", "superuser"],
  EDITOR: ["writer", "write", "contributor"],
  BASE: ["user", "member", "viewer", "read", "readonly", "basic", "standard"],
  SSO: ["saml", "oidc", "singlesignon"],
  TOKEN: ["key", "apikey", "apitoken"],
  OTP: ["totp", "authenticator"],
  HARDWARE_TOKEN: ["webauthn", "fido2", "passkey", "yubikey", "u2f"],
  FULL_ACCESS: ["full", "all"],
  PARTIAL_ACCESS: ["partial", "limited"],
  exact: ["strict", "only", "exclude", "exclusive"],
  include: ["add", "additive"]
}, meaningOf = /* @__PURE__ */ new Map();
for (let [name, words] of Object.entries(alsoCalled))
  for (let word2 of words) meaningOf.set(word2, [...meaningOf.get(word2) ?? [], name]);
var meant = (word2, known) => {
  let synonyms = (meaningOf.get(bare(word2.slice(0, 40))) ?? []).filter(
    (name) => known.includes(name)
  );
  if (synonyms.length > 0) return synonyms;
  let likely = nearest(word2, known);
  return likely === void 0 ? [] : [likely];
};

// src/roster/problems.ts
var sameKindLimit = 50, shownLength = 60, escaped = (character) => {
  let code = character.codePointAt(0) ?? 0;
  return character === `
` ? String.raw`\n` : character === "\r" ? String.raw`\r` : character === "	" ? String.raw`\t` : String.raw`\u{${code.toString(16)}}`;
}, quoted = (given) => {
  let cut = given.length > shownLength, text3 = cut ? given.slice(0, shownLength - 1).replace(/[\ud800-\udbff]$/, "") : given;
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`"${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(`${text3.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped)}${cut ? "\u2026" : ""}`)}"`;
}, series = (words, last) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(words.map(_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm), ` ${last} `), at = (place) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(`${place.file}:${place.line}`)}`, ownWords = (text3) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(
  text3,
  () => "",
  (own3) => own3
), findings = (place) => {
  let kinds2 = /* @__PURE__ */ new Map(), seen = /* @__PURE__ */ new Set(), problems = [];
  return {
    add: (offset, message) => {
      let { kind, words } = "kind" in message ? message : { kind: ownWords(message), words: () => message }, count2 = kinds2.get(kind) ?? { kept: 0, more: 0, last: 0 };
      kinds2.set(kind, count2);
      let text3 = count2.kept < sameKindLimit ? words() : void 0, key = `${offset} ${text3 === void 0 ? kind : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text3)}`;
      seen.has(key) || (seen.add(key), text3 === void 0 ? (count2.more === 0 && (count2.last = offset), count2.more += 1) : (count2.kept += 1, problems.push({ message: text3, place: place(offset) })));
    },
    list: () => [
      ...problems,
      ...[...kinds2.values()].filter(({ more }) => more > 0).map(({ more, last }) => ({
        message: more === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`There is 1 more problem of this kind, here.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`There are ${more} more problems of this kind, from here on.`,
        place: place(last),
        times: more
      }))
    ]
  };
}, byPlace = (a, b) => compareText(a.place?.file ?? "", b.place?.file ?? "") || (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || compareText((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(a.message), (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(b.message));

// src/roster/explain.ts
var unwrapped = (schema) => schema instanceof ZodMiniOptional || schema instanceof ZodMiniExactOptional || schema instanceof ZodMiniNullable || schema instanceof ZodMiniDefault ? unwrapped(schema.def.innerType) : schema, itemOf = (schema) => {
  let list2 = unwrapped(schema);
  return list2 instanceof ZodMiniArray ? list2.def.element : schema;
}, takes = (schema, value2) => safeParse(schema, value2).success, isRemovable = ({ field = "", isItem }) => isItem || isField(field) && ["never", "filled"].includes(accountFields[field].needed), noValue = ({ source }, wanted) => {
  let what = source === "" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`has no value` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`is null`, remove = wanted.isItem ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`remove the entry` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`remove the key`;
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${what}: write one${isRemovable(wanted) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`, or ${remove}` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)``}.`;
}, meaning = new Map([
  ...["true", "yes", "on", "y", "1"].map((text3) => [text3, "true"]),
  ...["false", "no", "off", "n", "0"].map((text3) => [text3, "false"])
]), notBoolean = ({ source }) => {
  let likely = meaning.get(source.toLowerCase()), remedy = likely === void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`write one of them` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`write ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(likely)}`, quotes = likely !== void 0 && likely === source ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`, without quotes` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)``;
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`must be true or false, not ${quoted(source)}: ${remedy}${quotes}.`;
}, notList = ({ source }, { field = "", schema }) => {
  let item = itemOf(schema), options = item instanceof ZodMiniEnum ? item.options.map(String) : [], [likely] = takes(item, source) ? [source] : meant(source, options), values = likely === void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` … ` : options.includes(likely) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(likely) : quoted(likely), choice2 = likely !== void 0 || options.length === 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` with any of ${series(options, "or")}`;
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`must be a list: write ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(field)}: [${values}]${choice2}.`;
}, notText2 = ({ source, value: value2 }, { schema, field = "", isItem }) => {
  let { error } = safeParse(schema, source);
  if (error === void 0) {
    let kind = typeof value2 == "number" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`a number` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`true or false`, key = isItem ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(field)}: `;
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`must be text, but without quotes it is ${kind}: put it in quotes, ${key}${quoted(source)}.`;
  }
  let day = /^(\d{4})(\d{2})(\d{2})$/.exec(source)?.slice(1).join("-");
  return day !== void 0 && takes(schema, day) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${quoted(source)} is not a time: write ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(day)}.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${quoted(source)} ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(error.issues[0]?.message ?? "")}.`;
}, shapes = {
  array: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`a list`,
  boolean: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`true or false`,
  string: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`text`
}, wrongShape = (issue2, kind) => {
  if (issue2.code === "invalid_value") return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`must be ${series(issue2.values.map(String), "or")}.`;
  if (issue2.code !== "invalid_type") return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(issue2.message)}.`;
  let shape = shapes[issue2.expected] ?? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(issue2.expected)}`;
  return kind === "map" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`must be ${shape}, not a mapping: check the indentation and the colons.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`must be ${shape}, not a list: write a single value.`;
}, choices = (schema) => {
  let part = unwrapped(schema);
  return part instanceof ZodMiniBoolean ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` (true or false)` : part instanceof ZodMiniEnum ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` (${series(part.options.map(String), "or")})` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)``;
}, unknownKey = (key, label2, shape, open) => {
  if (label2 === "defaults" && isField(key))
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(key)} says who a user is, so it cannot be in defaults: move it to each user.`;
  let names = meant(key, open).map((name) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(name)}${choices(shape[name])}`), remedy = names.length === 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`remove it. Known are ${series(Object.keys(shape), "and")}.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`did you mean ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(names, " or ")}?`;
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${quoted(key)} is not a known field of ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(label2)}: ${remedy}`;
}, withoutLineBreak = ({ block, value: value2 }, { schema }) => {
  if (block === void 0 || typeof value2 != "string") return;
  let text3 = value2.replace(/\n+$/, ""), folded = /\n[\n ]/.test(text3) ? void 0 : text3.replaceAll(`
`, " ");
  if (!(folded === void 0 || !takes(schema, folded)))
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`holds a line break, which ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(block)} puts in: write ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(">-")} in its place.`;
}, notOneOf = ({ source }, values) => {
  let [likely] = meant(source, values), hint = likely === void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`: did you mean ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(likely)}?`;
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${quoted(source)} must be ${series(values, "or")}${hint}`;
}, flaw = (issue2, node, wanted) => node.kind !== "scalar" ? wrongShape(issue2, node.kind) : node.value === null ? noValue(node, wanted) : issue2.code === "invalid_value" ? notOneOf(node, issue2.values.map(String)) : issue2.code !== "invalid_type" ? withoutLineBreak(node, wanted) ?? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${quoted(node.source)} ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(issue2.message)}.` : issue2.expected === "array" ? notList(node, wanted) : issue2.expected === "boolean" ? notBoolean(node) : notText2(node, wanted), explain = (issue2, node, wanted, label2) => {
  let name = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(wanted.field ?? label2)}`;
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${wanted.isItem ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`An entry of ${name}` : name} ${flaw(issue2, node, wanted)}`;
};

// src/roster/tree.ts
var entriesIn = (node) => node.kind === "map" ? [...node.entries.values()] : [], itemsIn = (node) => node?.kind === "list" ? node.items : [], entryOf = (node, key) => node.kind === "map" ? node.entries.get(key) : void 0, offsetIn = (entry, part) => Math.max(entry.start, part.start), plainValue = (node) => node.kind === "scalar" ? node.value : node.kind === "list" ? node.items.map(plainValue) : {}, mustBe = (kind, node, message, start, { found }) => node?.kind === kind ? !0 : (found.add(start, message), !1);

// src/roster/fit.ts
var fitValue = (schema, node, { found }, label2, field) => {
  let result = safeParse(schema, plainValue(node));
  for (let issue2 of result.error?.issues ?? []) {
    let item = itemsIn(node)[Number(issue2.path[0])], isItem = item !== void 0, wanted = { schema: isItem ? itemOf(schema) : schema, field, isItem };
    found.add((item ?? node).start, {
      kind: `${label2} ${field} ${issue2.code} ${issue2.message}`,
      words: () => explain(issue2, item ?? node, wanted, label2)
    });
  }
  return result;
}, checkKey = (schema, { key, start }, desk, label2) => {
  fitValue(schema, { kind: "scalar", value: key, source: key, start }, desk, label2);
}, unknownIn = ({ shape }, { entries }, { found }, label2) => {
  let open = Object.keys(shape).filter((name) => !entries.has(name));
  return [...entries.values()].filter(({ key }) => !Object.hasOwn(shape, key)).flatMap(({ key, start }) => (found.add(start, { kind: "unknown-key", words: () => unknownKey(key, label2, shape, open) }), meant(key, open)));
}, fit = (schema, node, desk, label2, skipMissing = !1) => {
  let { entries } = node, fields = {}, stated = new Set(Object.keys(schema.shape).filter((field) => entries.has(field))), isRight = stated.size === entries.size;
  if (!isRight) for (let name of unknownIn(schema, node, desk, label2)) stated.add(name);
  for (let [field, part] of Object.entries(schema.shape)) {
    let value2 = entries.get(field)?.value;
    if (value2 === void 0 && part.def.type === "optional") continue;
    let result = value2 === void 0 ? safeParse(part, value2) : fitValue(part, value2, desk, label2, field);
    result.success ? fields[field] = result.data : isRight = !1, !result.success && !stated.has(field) && !skipMissing && desk.found.add(node.start, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(field)} is missing: add it.`);
  }
  let valid = fields;
  return {
    whole: isRight ? valid : void 0,
    valid,
    stated,
    isWrong: (field) => stated.has(field) && !(field in fields),
    entries
  };
};

// src/roster/keys.ts
var placeBefore = (name, start, { named, place }) => {
  let first = named.get(name);
  return first === void 0 && named.set(name, () => place(start)), first?.();
}, addressBefore = (node, start, scope, desk) => node?.kind === "scalar" && typeof node.value == "string" ? placeBefore(`${scope}
${addressKey(node.value)}`, start, desk) : void 0, sourceOf = (node) => quoted(node.kind === "scalar" ? node.source : "");

// src/kinds/accounts/file.ts
var noMapping = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`defaults must be a mapping of fields ("permissionLevel: BASE"): indent them below it, or remove the key.`, noFields = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Each entry of users must be a mapping of fields: write "- uniqueId: …" with the other fields below it.`, nothing = { kind: "map", entries: /* @__PURE__ */ new Map(), start: 0 }, readDefaults = (entry, desk) => {
  let isThere = entry !== void 0 && mustBe("map", entry.value, noMapping, entry.start, desk);
  return fit(defaultsSchema, isThere ? entry.value : nothing, desk, "defaults");
}, nameOf = (node) => {
  let id3 = entryOf(node, "uniqueId")?.value;
  return id3?.kind === "scalar" && id3.source !== "" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`User ${quoted(id3.source)}` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`This user`;
}, isShared = (field) => isField(field) && accountFields[field].on === "defaults", missingMessage = (fields, node) => {
  let own3 = fields.filter((field) => !isShared(field)), shared = fields.filter(isShared), onUser = own3.length === 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` set ${series(own3, "and")} on the user`, anywhere = shared.length === 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` set ${series(shared, "and")} on the user or under defaults`, both = own3.length > 0 && shared.length > 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`;` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)``;
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${nameOf(node)} is missing ${series(fields, "and")}:${onUser}${both}${anywhere}.`;
}, reportDuplicate = (id3, start, desk) => {
  if (id3.kind !== "scalar" || typeof id3.value != "string" || id3.value === "") return;
  let first = placeBefore(`user
${String(accountFields.uniqueId.compare(id3.value))}`, start, desk);
  first !== void 0 && desk.found.add(
    start,
    (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`uniqueId ${quoted(id3.value)} is already at ${at(first)}: remove one of the two users, or give each account its own id.`
  );
}, flawed = ({ about, wrong, remedy, remove }, node, defaults, desk) => {
  let inherited = about.filter((key) => entryOf(node, key) === void 0), [shared] = inherited.flatMap((key) => defaults.entries.get(key) ?? []);
  if (shared !== void 0)
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${nameOf(node)} has ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(shared.key)} from defaults (${at(desk.place(shared.start))}), but ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(wrong)}: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(remedy)} on this user.`;
  let without2 = remove === void 0 || defaults.entries.has(remove) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`, or remove ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(remove)}`;
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(wrong)}: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(remedy)}${without2}.`;
}, notesOf = (own3, defaults, desk) => Object.fromEntries(
  noteFields.flatMap((field) => {
    let { valid, entries } = own3.entries.has(field) ? own3 : defaults, text3 = valid[field], entry = entries.get(field);
    return text3 === void 0 || entry === void 0 ? [] : [[field, { text: text3, place: desk.place(entry.start) }]];
  })
), readUser = (node, defaults, desk) => {
  if (!mustBe("map", node, noFields, node.start, desk)) return;
  let own3 = fit(userSchema, node, desk, "a user", !0), { whole, valid, stated, entries } = own3, id3 = entries.get("uniqueId")?.value;
  id3 !== void 0 && reportDuplicate(id3, offsetIn(node, id3), desk);
  let account2 = whole && completeAccount(whole, defaults.valid);
  if (account2 === void 0) {
    let method = valid.authMethod ?? (stated.has("authMethod") ? void 0 : defaults.valid.authMethod), missing2 = missingFields((field) => stated.has(field) || defaults.stated.has(field), method);
    missing2.length > 0 && desk.found.add(node.start, {
      kind: `missing ${missing2.join()}`,
      words: () => missingMessage(missing2, node)
    });
  }
  let isUnknown = (field) => own3.isWrong(field) || defaults.isWrong(field) && !(field in valid);
  for (let flaw2 of contradictions({ ...defaults.valid, ...valid }, isUnknown))
    desk.found.add(entries.get(flaw2.field)?.value.start ?? node.start, {
      kind: `contradiction ${flaw2.field}`,
      words: () => flawed(flaw2, node, defaults, desk)
    });
  return account2 && { account: account2, place: desk.place(node.start), notes: notesOf(own3, defaults, desk) };
}, section = {
  shape: "list",
  example: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`write "- uniqueId: …" entries below it`,
  read: ({ value: value2 }, desk, defaults) => itemsIn(value2).flatMap((item) => readUser(item, defaults, desk) ?? []),
  merge: (files) => files.flat(),
  noun: "user",
  count: ({ length }) => length
};

// src/plan/protected.ts
var idKey = (uniqueId) => uniqueId.trim().normalize("NFC"), isAddress = (entry) => entry.includes("@"), isNamed = (entries, uniqueId, email2) => entries.has(idKey(uniqueId)) || entries.has(addressKey(email2)), protectedBy = (given, rows, users, people) => {
  let accounts2 = [...rows, ...users.map(({ account: account2 }) => account2)], ids = new Set(accounts2.map(({ uniqueId }) => idKey(uniqueId))), known = new Set([...accounts2, ...people].map(({ email: email2 }) => addressKey(email2))), isKnown = (entry) => ids.has(idKey(entry)) || isAddress(entry) && known.has(addressKey(entry)), entries = new Set(
    given.flatMap((entry) => [idKey(entry), ...isAddress(entry) ? [addressKey(entry)] : []])
  ), named = accounts2.filter((one) => !("deletedAt" in one) || one.deletedAt === null).filter(({ uniqueId, email: email2 }) => isNamed(entries, uniqueId, email2)), byId2 = accounts2.filter(({ uniqueId }) => entries.has(idKey(uniqueId))), addresses = [...given.filter(isAddress), ...byId2.map(({ email: email2 }) => email2)].map(addressKey);
  return {
    entries,
    ids: new Set(named.map(({ uniqueId }) => uniqueId)),
    addresses: new Set(addresses.filter((each) => each !== "")),
    unmatched: given.filter((entry) => !isKnown(entry))
  };
}, namesNobody = (entry, accountsRead) => {
  let remedy = /[,;"'`#\s]/.test(entry) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Write one e-mail address or uniqueId on each line, without quotes, commas, dashes or comments.` : accountsRead || isAddress(entry) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Correct it (the case of a uniqueId matters), or remove it.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Without \`users\` in the files no accounts are read: name people by their e-mail address.`, named = isAddress(entry) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(entry) : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__.id)(entry);
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The input protected-users names ${named}, which matches no account, no user in the files and nobody in Vanta, so it protects nobody. ${remedy}`;
}, unmatchedEntries = ({ unmatched }, takesAway, accountsRead) => {
  let problems = unmatched.map((entry) => ({ message: namesNobody(entry, accountsRead) }));
  if (!takesAway) return { guards: [], notes: problems.map((problem) => ({ ...problem, level: "warning" })) };
  if (problems.length === 0) return { guards: [], notes: [] };
  let summary = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${count(problems.length, "entry names", "entries name")} nobody`;
  return { guards: [guard("protected-users", "everything", summary, problems)], notes: [] };
};

// src/kinds/accounts/guards.ts
var MAX_BODY_BYTES = 10485760, usersListed = (amount, live, place) => {
  let message = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The files list no user. The sync would remove every account (${live} now), so it is always refused. List the users, or remove the \`users\` key to leave accounts alone.`;
  return guard("users-listed", "everything", count(amount, "user"), amount > 0 ? [] : [{ message, place }]);
}, together = (...deeds) => {
  let own3 = deeds.filter(([amount]) => amount > 0), all = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(
    own3.map(([, deed]) => deed),
    " and "
  );
  return own3.length > 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${all}, ${own3.reduce((sum, [amount]) => sum + amount, 0)} together` : all;
}, accountLimits = ({ before, changes }, limits, place) => {
  let of = (act) => changes.filter((change) => change.act === act), removed = of("accounts.removed").length, deactivated = of("accounts.deactivated").length, lost2 = removed + deactivated, lowered = of("accounts.updated").filter((change) => loweringOf(change) !== void 0).length, raised = before.active + before.deactivated === 0 ? [] : changes.filter((change) => flagOf(change, "raise") !== void 0), created = raised.filter(({ act }) => act === "accounts.created").length, known = raised.length - created, common = {
    stops: "everything",
    limits,
    total: before.active,
    base: count(before.active, "active account"),
    place
  };
  return [
    limitGuard({
      ...common,
      name: "max-removals",
      amount: lost2,
      counted: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${count(lost2, "account")} removed or deactivated`,
      deed: together(
        [removed, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`remove ${count(removed, "account")}`],
        [deactivated, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`deactivate ${count(deactivated, "account")}`]
      ),
      otherwise: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`bring the missing users back into the files`
    }),
    limitGuard({
      ...common,
      name: "max-removals",
      amount: lowered,
      counted: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${count(lowered, "permission level")} lowered`,
      deed: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`lower the permission level of ${count(lowered, "account")}`,
      otherwise: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`bring the levels back into the files`
    }),
    limitGuard({
      ...common,
      name: "max-raises",
      amount: raised.length,
      counted: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${count(raised.length, "permission level")} raised`,
      deed: together(
        [known, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`raise the permission level of ${count(known, "account")}`],
        [created, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`create ${count(created, "account")} above BASE`]
      ),
      otherwise: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`correct the levels in the files`
    })
  ];
}, usersKeyOf = (roster, file) => roster.files.find(({ path, usersKey }) => usersKey !== void 0 && (file === void 0 || path === file))?.usersKey, harmOf = (change, { entries, ids }) => {
  let { act, subject } = change;
  if (!ids.has(subject.id)) return;
  if (act === "accounts.removed")
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`would be removed. Bring the user back into the file, or remove them from protected-users.`;
  if (act === "accounts.deactivated")
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`would be deactivated. Make the user ACTIVE again, or remove them from protected-users.`;
  let lowering = loweringOf(change);
  return lowering !== void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`would be lowered from ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(lowering.from)} to ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(lowering.to)}. Bring the level back, or remove them from protected-users.` : isNamed(entries, subject.id, subject.email) ? void 0 : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`would no longer be protected, since its address changes to ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(subject.email)}. Bring the address back, or put the new one, or the uniqueId, on protected-users.`;
}, protectionFlag = (change, protection) => harmOf(change, protection) === void 0 ? [] : [PROTECTED], protectedAccounts = (plan2, protection, named) => {
  let refusals = plan2.changes.flatMap((change) => {
    let harm = harmOf(change, protection);
    if (harm === void 0) return [];
    let { id: uniqueId, name, email: email2 } = change.subject;
    return [{ message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__.id)(uniqueId)} (${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV)(name, email2)}) is protected by the input protected-users, and ${harm}`, place: change.place ?? void 0 }];
  }), touched = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${named} named, ${count(refusals.length, "protected account")} touched`;
  return guard("protected-users", "everything", named === 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`none named` : touched, refusals);
}, mebibytes = (bytes) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)((bytes / 1048576).toFixed(2)), accountGuards = (roster, plan2, settings, protection) => {
  let place = usersKeyOf(roster);
  return [
    usersListed(plan2.users.length, plan2.before.active + plan2.before.deactivated, place),
    ...accountLimits(plan2, settings, place),
    protectedAccounts(plan2, protection, settings.protectedUsers.length)
  ];
}, bodySize = (bytes) => {
  let message = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The request with all accounts would be ${mebibytes(bytes)} MiB; Vanta takes at most 10 MiB, and a full-state sync cannot be split. Shorten long fields (roleDescription, externalUrl, groupIds), or leave long-deactivated users out.`, summary = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${mebibytes(bytes)} of 10 MiB`;
  return guard("body-size", "everything", summary, bytes <= MAX_BODY_BYTES ? [] : [{ message }]);
};

// src/kinds/accounts/vanta.ts
var PATH = "/v1/resources/user_account", READ = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`read the accounts`, WRITE = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`write the accounts`, isSimple = (value2) => typeof value2 != "object" || Array.isArray(value2) && value2.every((item) => typeof item == "string"), MOST_LEVELS = 32, isDeeperThan = (value2, levels) => typeof value2 == "object" && value2 !== null && (levels === 0 || Object.values(value2).some((inner) => isDeeperThan(inner, levels - 1))), accountOf = (row) => {
  if (!(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(row)) return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`is not an object`;
  let { uniqueId, email: email2, status, deletedAt, customProperties } = row;
  if (typeof uniqueId != "string" || uniqueId === "") return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`has no uniqueId`;
  if (typeof email2 != "string") return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`has no email`;
  if (typeof status != "string") return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`has no status`;
  if (deletedAt != null && (typeof deletedAt != "string" || deletedAt === ""))
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`has a deletedAt that is not a time`;
  let fields = {};
  for (let name of sentFields) {
    let value2 = row[name];
    if (value2 != null) {
      if (!isSimple(value2)) return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`has a ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(name)} that is neither a plain value nor a list of texts`;
      fields[name] = value2;
    }
  }
  if ((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(customProperties) && Object.keys(customProperties).length > 0) {
    if (isDeeperThan(customProperties, MOST_LEVELS))
      return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`has customProperties nested too deep to be read`;
    fields.customProperties = customProperties;
  }
  let touchedAt = row.updatedAt ?? row.createdAt;
  return {
    uniqueId,
    email: email2,
    status,
    deletedAt: deletedAt ?? null,
    ...typeof touchedAt == "string" ? { touchedAt } : {},
    fields
  };
}, saysSomething = (value2) => value2 != null && value2 !== !1 && value2 !== "", contradictionIn = (answer, rows) => {
  let { success, error, results } = answer;
  if (success !== void 0 && success !== !0 || saysSomething(error)) return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`it does not say success`;
  let info = answer.pageInfo ?? ((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(results) ? results.pageInfo : void 0), pages = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(info) ? info : {};
  if (
    // The last page may have a cursor as well; where nothing says that it is the last, it is not.
    saysSomething(pages.hasNextPage ?? pages.endCursor) || ["hasNextPage", "hasMore", "nextCursor", "nextPageCursor", "nextPageToken", "next"].some(
      (key) => saysSomething(answer[key])
    )
  ) return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`it says that there are more accounts than it lists`;
  let counted = ["total", "totalCount", "count"].find(
    (key) => typeof answer[key] == "number" && answer[key] !== rows
  );
  return counted === void 0 ? void 0 : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`it lists ${rows} accounts, and counts ${Number(answer[counted])}`;
}, notAList = (what) => malformed(READ, "GET", PATH, what), accountsOf2 = (answer) => {
  if (!(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(answer)) throw notAList((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`it is not a list of accounts`);
  let rows = answer.resources;
  if (!Array.isArray(rows)) throw notAList((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`it has no list of accounts ("resources")`);
  let contradiction = contradictionIn(answer, rows.length);
  if (contradiction !== void 0) throw notAList(contradiction);
  let live = /* @__PURE__ */ new Set();
  return rows.map((row, index) => {
    let account2 = accountOf(row);
    if ("said" in account2) throw notAList((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`account ${index + 1} of ${rows.length} in its list ${account2}`);
    if (account2.deletedAt === null) {
      if (live.has(account2.uniqueId))
        throw notAList(
          (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`two live accounts in its list have the uniqueId ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__.id)(JSON.stringify(account2.uniqueId))}`
        );
      live.add(account2.uniqueId);
    }
    return account2;
  });
}, inEitherForm = async (client, suffix, call) => {
  let older = `${PATH}/${suffix}`;
  if (client.olderForms.has(older)) return call(older);
  try {
    return await call(PATH);
  } catch (error) {
    if (!(error instanceof VantaError) || !isPathRejected(error)) throw error;
    try {
      let result = await call(older);
      return client.olderForms.add(older), result;
    } catch (second) {
      throw keepingUncertain(second, error);
    }
  }
}, withRemedy = (error, resourceId) => {
  if (!(error instanceof VantaError) || error.kind !== "answer") return error;
  let aboutResource = /not found/i.test(error.detail) && /resource/i.test(error.detail);
  if (error.status !== 404 && !(error.status === 422 && aboutResource)) return error;
  let unknown2 = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Check "resource-id": Vanta does not know ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(JSON.stringify(resourceId.slice(0, 100)))}, or it is not a resource of this app.`, isBare = /^not found\.?$/i.test(error.detail), remedy = isPathRejected(error) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Check "api-url": this host does not have Vanta's list of accounts.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${unknown2}${isBare ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` If it is right, check "api-url".` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)``}`;
  return amended(error, { said: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${error.said} ${remedy}` });
}, readAccounts = async (client, resourceId, before) => {
  let query = `?resourceId=${encodeURIComponent(resourceId)}`;
  try {
    return accountsOf2(await inEitherForm(client, "list_all", (path) => client.send({ method: "GET", path: `${path}${query}`, purpose: READ, before })));
  } catch (error) {
    throw withRemedy(error, resourceId);
  }
}, countOf = (value2) => Array.isArray(value2) ? value2.length : typeof value2 == "number" ? value2 : void 0, complaintOf = (answer, sent) => {
  let unconfirmed = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`not with a confirmation`;
  if (!(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(answer)) return unconfirmed;
  let { success, results } = answer;
  if (success !== void 0 && success !== !0) return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`it does not say success`;
  if (results == null)
    return success === !0 ? void 0 : unconfirmed;
  if (!(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(results)) return unconfirmed;
  let accepted = countOf(results.accepted), rejected = countOf(results.rejected ?? 0);
  return rejected === void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`it does not say how many accounts were rejected` : rejected !== 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`it rejected ${rejected} of ${sent} accounts` : accepted === void 0 ? success === !0 ? void 0 : unconfirmed : accepted === sent ? void 0 : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`it accepted ${accepted} accounts of ${sent}`;
}, isNamed2 = (uniqueId, text3) => text3.startsWith(uniqueId) && /^(?:["'.,;:]| |$)/.test(text3.slice(uniqueId.length)), recordIn = ({ detail, record: record2 }, accounts2) => {
  if (record2 !== void 0) return record2 < accounts2.length ? record2 : void 0;
  let named = /\buniqueId:? ["']?(.+)/.exec(detail)?.[1] ?? "", ids = accounts2.map(({ uniqueId }) => uniqueId), [longest] = ids.filter((each) => isNamed2(each, named)).toSorted((a, b) => b.length - a.length);
  return longest === void 0 ? void 0 : ids.indexOf(longest);
}, putAccounts = async (client, resourceId, accounts2, before) => {
  if (accounts2.length === 0)
    throw new _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(
      "refused",
      (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`A list without accounts would delete everyone in Vanta. It was not sent.`
    );
  let body = accountBody(resourceId, accounts2);
  try {
    let complaint = complaintOf(await inEitherForm(client, "sync_all", (path) => client.send({ method: "PUT", path, purpose: WRITE, body, before })), accounts2.length);
    if (complaint !== void 0) throw malformed(WRITE, "PUT", PATH, complaint);
  } catch (error) {
    throw error instanceof VantaError && (error.status === 400 || error.status === 422) ? amended(error, { record: recordIn(error, accounts2) }) : withRemedy(error, resourceId);
  }
}, FRESH_MS = 5e3, accountVanta = {
  read: ({ build, resourceId, log, atAccounts }) => {
    if (build !== void 0)
      return log((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Reading accounts from Vanta`), readAccounts(build, resourceId, async () => atAccounts?.());
  },
  calls: (reach) => ({
    putAccounts: (accounts2, before) => putAccounts(clientOf(reach, "build"), reach.resourceId, accounts2, before),
    readAccounts: () => readAccounts(clientOf(reach, "build"), reach.resourceId),
    isListFresh: () => {
      let last = reach.build?.lastAnswer();
      return (last?.path === PATH || last?.path === `${PATH}/list_all`) && reach.now() - last.at < FRESH_MS;
    }
  })
};

// src/kinds/accounts/words.ts
var account = (verb, done2, doing) => ({
  verb,
  done: done2,
  doing: `${doing} {}`,
  toward: "",
  planned: [`to ${verb}`, `to ${verb}`],
  counted: [done2, done2]
}), TAKES = { weight: "takes", sign: "-" }, ALTERS = { weight: "alters", sign: "~" }, GIVES = { weight: "gives", sign: "+" }, wording = {
  block: { title: "Accounts" },
  acts: {
    "accounts.removed": { ...TAKES, output: "removed", ...account("remove", "removed", "Removing") },
    "accounts.deactivated": {
      ...TAKES,
      output: "deactivated",
      ...account("deactivate", "deactivated", "Deactivating")
    },
    "accounts.updated": { ...ALTERS, output: "updated", ...account("update", "updated", "Updating") },
    "accounts.reactivated": {
      ...GIVES,
      output: "reactivated",
      ...account("reactivate", "reactivated", "Reactivating")
    },
    "accounts.created": { ...GIVES, output: "created", ...account("create", "created", "Creating") }
  }
};

// src/kinds/accounts/moved.ts
var byId = (changes) => new Map(changes.map((change) => [change.subject.id, change])), doneAs = ({ act }) => wording.acts[act].done, whatMoved = (planned2, now) => {
  if (planned2 === void 0) return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`was in sync with the file when the plan was made, and no longer is`;
  let was = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`was to be ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(doneAs(planned2))}`;
  return now === void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${was}, and already is in sync with the file` : planned2.act === now.act ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${was}, and has changed in the meantime` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${was}, and would now be ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(doneAs(now))}`;
}, movedSince = (plan2, rows) => {
  let appeared = liveIn(rows).difference(liveIn(plan2.rows)), planned2 = byId(plan2.changes), now = byId(planAccounts(rows, plan2.users).changes);
  return [.../* @__PURE__ */ new Set([...appeared, ...planned2.keys(), ...now.keys()])].flatMap((uniqueId) => {
    let [before, after] = [planned2.get(uniqueId), now.get(uniqueId)], isNew = appeared.has(uniqueId);
    if (!isNew && before !== void 0 && after !== void 0 && isSameChange(before, after)) return [];
    let what = isNew ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`is live in Vanta, and was not when the plan was made` : whatMoved(before, after);
    return [{ message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__.id)(uniqueId)} ${what}.`, place: (before ?? after)?.place ?? void 0 }];
  });
};

// src/kinds/accounts/looks.ts
var MOST_LOOKS = 3, movedFailure = (moved) => new _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(
  "plan-changed",
  (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The accounts in Vanta changed after the plan was made, so the sync was held back: ${moved.length === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)("one account is") : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${moved.length} accounts are`} not as planned. Run again.`,
  moved
), whyToStop = async (plan2, vanta, looks) => {
  for (let look = 1; !vanta.isListFresh(); look += 1) {
    if (look > MOST_LOOKS)
      return new _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(
        "vanta-error",
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The sync was held back: ${MOST_LOOKS} lists of the accounts in a row were out of date before it could be sent. Run again later.`
      );
    vanta.log((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Looking at the accounts again before they are written`);
    let [rows, isSuperseded] = await Promise.all([
      vanta.readAccounts(),
      // Once: a GitHub that takes its time to answer must not make every list old.
      look === 1 ? vanta.isSuperseded() : !1
    ]);
    if (looks.hasLeft || (looks.rows = rows), isSuperseded) return "superseded";
    let moved = movedSince(plan2, rows);
    if (moved.length > 0) return movedFailure(moved);
  }
  return vanta.isCancelled() ? new _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("vanta-error", (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The run was cancelled, so the sync was held back.`) : void 0;
}, lookingBefore = (plan2, vanta, looks) => async () => {
  if (looks.stop = await whyToStop(plan2, vanta, looks), looks.stop !== void 0) {
    let why = looks.stop === "superseded" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`A newer commit is on the branch, so the sync was held back.` : looks.stop.said;
    throw new VantaError("changed", why);
  }
  looks.hasLeft = !0;
};

// src/kinds/accounts/proof.ts
var decides = (field) => isField(field) && accountFields[field].proves, shown2 = (given, isNothing) => isNothing ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`nothing` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(JSON.stringify(given)), differencesIn = ({ act, subject, fields, place }) => {
  let common = { uniqueId: subject.id, place: place ?? void 0, stops: !0 };
  return act === "accounts.removed" ? [{ ...common, message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`was left out, and Vanta still lists it as live` }] : act === "accounts.created" ? [{ ...common, message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`was sent, and is not among the live accounts that Vanta lists` }] : fields.filter(({ field }) => field !== CUSTOM_PROPERTIES).map(({ field, from, to, cleared }) => ({
    ...common,
    field,
    message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`has ${shown2(from, from === null)} as ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(field)}, and was sent with ${shown2(to, cleared)}`,
    stops: decides(field)
  }));
}, timeOf = ({ uniqueId, deletedAt }) => JSON.stringify([uniqueId, deletedAt]), keepsTimes = (before, after, lastLook) => {
  let times = new Set(before.map(({ deletedAt }) => Date.parse(deletedAt ?? ""))), touches = lastLook.filter(isLive).map(({ touchedAt }) => Date.parse(touchedAt ?? "")), [first = Number.NaN] = times;
  return times.size > 1 || before.some((row) => after.has(timeOf(row))) || touches.some((touch) => touch > first);
}, lost = (rows, lastLook, sent) => {
  let known = new Set(lastLook.map(({ uniqueId }) => uniqueId)), wasLive = liveIn(lastLook), deletedBefore = lastLook.filter((row) => !isLive(row)), times = new Set(deletedBefore.map(timeOf)), deleted = rows.filter((row) => !isLive(row) && !sent.has(row.uniqueId)), unheardOf = deleted.filter(({ uniqueId }) => !known.has(uniqueId)), deletedAnew = deleted.filter(
    (row) => known.has(row.uniqueId) && !wasLive.has(row.uniqueId) && !times.has(timeOf(row))
  ), areLost = keepsTimes(deletedBefore, new Set(deleted.map(timeOf)), lastLook) ? deletedAnew : [];
  return [...unheardOf, ...areLost].map(({ uniqueId }) => ({
    uniqueId,
    message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`came to life after the last look at the accounts, and the sync deleted it`,
    stops: !0,
    isLost: !0
  }));
}, differencesFrom = ({ users }, rows, lastLook) => [
  ...lost(rows, lastLook, new Set(users.map(({ account: account2 }) => account2.uniqueId))),
  ...planAccounts(rows, users).changes.flatMap(differencesIn)
];

// src/apply/result.ts
var withResult = (item, result) => ({ ...item, result }), resultOf = (status, message = null, uncertain = !1) => ({
  status,
  message,
  uncertain
}), done = resultOf("done"), failed = (message, uncertain) => resultOf("failed", message, uncertain), DOUBT = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`It is unknown whether Vanta carried it out. Look at it in Vanta, and run again.`, failedBy = (failure2, doubt = DOUBT) => {
  let isUncertain = failure2 instanceof VantaError ? failure2.uncertain : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .bugBehind */ .fz)(failure2) !== void 0;
  return failed(isUncertain ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${failure2.said} ${doubt}` : failure2.said, isUncertain);
}, asPlanned = resultOf("planned"), planned = (item) => withResult(item, asPlanned), notTried = (item, why = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`An earlier step failed.`) => withResult(item, resultOf("not-tried", why)), createGate = (isCancelled) => {
  let over;
  return {
    shut: () => isCancelled() ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The run was cancelled.` : over,
    note: (error) => {
      let failure2 = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error);
      return failure2 instanceof VantaError && endsTheRun(failure2) && (over = failure2.said), failure2;
    }
  };
};

// src/kinds/accounts/write.ts
var PATIENCE_MS = [1e3, 2e3, 4e3], changed = (plan2) => plan2.changes.filter(showsInReadBack), readBack = async (plan2, vanta, lastLook) => {
  let last;
  for (let look = 0; ; look += 1) {
    let rows;
    try {
      rows = await vanta.readAccounts();
    } catch (error) {
      if (last === void 0) throw error;
      return vanta.log((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The accounts could not be read once more: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error).said}`), last;
    }
    let differences = differencesFrom(plan2, rows, lastLook);
    last = { rows, differences };
    let wait = PATIENCE_MS[look], differing = new Set(differences.map(({ uniqueId }) => uniqueId)), changes = changed(plan2), showsNothing = changes.length > 0 && changes.every(({ subject }) => differing.has(subject.id));
    if (!differences.some(({ stops }) => stops) && !showsNothing || wait === void 0 || vanta.isCancelled()) return last;
    vanta.log(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${differing.size} of the accounts do not read back as sent yet; looking again in ${wait / 1e3} s`
    ), await vanta.sleep(wait);
  }
}, withRecord = (failure2, plan2) => {
  let index = failure2 instanceof VantaError ? failure2.record : void 0, user = index === void 0 ? void 0 : plan2.users[index];
  if (user === void 0) return failure2;
  let { account: account2, place } = user, problem = {
    message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Vanta rejected ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__.id)(account2.uniqueId)} (${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV)(account2.displayName, account2.email)}): ${failure2.said} Vanta takes all records or none. Correct this user.`,
    place
  };
  return new _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(failure2.reason, failure2.said, [...failure2.problems, problem], failure2.cause);
}, resultOf2 = ({ fields }, ofAccount) => {
  let names = new Set(fields.map(({ field }) => field)), against = ofAccount.filter(
    ({ field, stops }) => stops && (field === void 0 || names.size === 0 || names.has(field))
  );
  if (against.length === 0) return done;
  let messages = against.map(({ message }) => message);
  return failed((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Read back, the account ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(messages, "; ")}.`);
}, problemOf = ({ uniqueId, message, place }) => ({
  message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__.id)(uniqueId)} ${message}.`,
  place
}), outcome = ({ changes }, became, sync) => ({
  changes: changes.map((change) => withResult(change, became(change))),
  sync: {
    written: !1,
    uncertain: !1,
    verified: !1,
    mismatches: [],
    notes: [],
    superseded: !1,
    ...sync
  }
}), NOT_TAKEN = failed((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Vanta did not accept the sync.`), NOT_READ_BACK = failed((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The sync was accepted, but could not be read back.`), NOT_CERTAIN = failed((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`It is not certain whether Vanta accepted the sync.`, !0), stopped = (plan2, stop) => outcome(plan2, () => asPlanned, stop === "superseded" ? { superseded: !0 } : { failure: stop }), LEFT = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The accounts are written. Then a newer commit arrived on the branch, and the rest was left to its run.`, isProvable = ({ changes }) => changes.some(({ act, fields }) => act !== "accounts.updated" || fields.some(({ field }) => decides(field))), accountsDo = (differences) => {
  let amount = new Set(differences.map(({ uniqueId }) => uniqueId)).size;
  return amount === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)("one account does") : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${amount} accounts do`;
}, stillUncertain = (plan2, rows, differences, uncertainEnd) => {
  if (!differences.some(({ isLost }) => isLost === !0) && movedSince(plan2, rows).length === 0)
    return outcome(plan2, () => NOT_TAKEN, { failure: uncertainEnd });
  let mismatches = differences.map(problemOf), failure2 = new _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(
    "vanta-error",
    (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`It is not certain whether Vanta accepted the sync: ${uncertainEnd.said} Read back, ${accountsDo(differences)} not show what was sent. Nothing else was done. Look at them in Vanta, and run again.`,
    mismatches,
    uncertainEnd
  );
  return outcome(plan2, () => NOT_CERTAIN, { uncertain: !0, mismatches, failure: failure2 });
}, judged = (plan2, rows, differences, uncertainEnd) => {
  let against = differences.filter(({ stops }) => stops), verified = against.length === 0, isAsSent = differences.length === 0 || verified && isProvable(plan2);
  if (uncertainEnd !== void 0 && !isAsSent) return stillUncertain(plan2, rows, differences, uncertainEnd);
  let written2 = uncertainEnd === void 0 || changed(plan2).length > 0, mismatches = against.map(problemOf), failure2 = verified ? written2 ? void 0 : uncertainEnd : new _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(
    "verification-failed",
    (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Vanta accepted the sync, but ${accountsDo(against)} not read back as sent. Nothing else was done. Look at them in Vanta, and run again.`,
    mismatches
  ), ofAccount = Map.groupBy(differences, ({ uniqueId }) => uniqueId);
  return outcome(plan2, (change) => resultOf2(change, ofAccount.get(change.subject.id) ?? []), {
    written: written2,
    uncertain: !written2,
    verified,
    mismatches,
    notes: differences.filter(({ stops }) => !stops).map((one) => ({ level: "warning", ...problemOf(one) })),
    failure: failure2
  });
}, unread = (plan2, failure2, uncertainEnd) => {
  if (uncertainEnd !== void 0) {
    let neither = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`It is not certain whether Vanta accepted the sync: ${uncertainEnd.said} Reading back failed as well: ${failure2.said} Run again.`, end2 = new _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("vanta-error", neither, [], uncertainEnd);
    return outcome(plan2, () => NOT_CERTAIN, { uncertain: !0, failure: end2 });
  }
  let unseen = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Vanta accepted the sync, but the accounts could not be read back: ${failure2.said} Nothing else was done. Run again.`, end = new _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("verification-failed", unseen, [], failure2);
  return outcome(plan2, () => NOT_READ_BACK, { written: !0, failure: end });
}, writeAccounts = async (plan2, vanta) => {
  let looks = { rows: plan2.rows, hasLeft: !1, stop: void 0 }, uncertainEnd;
  try {
    vanta.log((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Writing all ${plan2.users.length} accounts in one full-state sync`), await vanta.putAccounts(accountsOf(plan2), lookingBefore(plan2, vanta, looks));
  } catch (error) {
    let failure2 = looks.stop instanceof _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? looks.stop : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error);
    if (!looks.hasLeft) return stopped(plan2, looks.stop ?? failure2);
    if (error instanceof _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && isRefusal(error))
      return looks.stop === void 0 ? outcome(plan2, () => NOT_TAKEN, { failure: withRecord(failure2, plan2) }) : stopped(plan2, looks.stop);
    uncertainEnd = failure2, vanta.log((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`It is not certain whether Vanta accepted the sync; reading the accounts back to see`);
  }
  try {
    let { rows, differences } = await readBack(plan2, vanta, looks.rows), { changes, sync } = judged(plan2, rows, differences, uncertainEnd), isLate = looks.stop === "superseded", failure2 = sync.failure ?? (isLate ? new _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("partly-applied", LEFT) : void 0), superseded = isLate && !sync.written && !sync.uncertain;
    return { changes, sync: { ...sync, after: totalsOf(rows), rows, superseded, failure: failure2 } };
  } catch (error) {
    return unread(plan2, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(error), uncertainEnd);
  }
};

// src/kinds/accounts/accounts.ts
var NOT_MANAGED = {
  level: "warning",
  message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(
    "No longer managed: the accounts. Without users in the files, Vanta keeps every account as it is."
  )
}, NAMES = fieldNames.filter((field) => accountFields[field].redact === "name"), ownerOf = (uniqueId, email2, fields) => ({
  uniqueId,
  email: email2,
  names: NAMES.map((field) => fields[field]).filter((name) => typeof name == "string")
}), partOf = (rows, users, common) => {
  let { roster, settings, placeOfRemoved, protection, candidates } = common, employed = employmentOf(candidates), compared = planAccounts(rows, users), changes = compared.changes.map((change) => ({
    ...change,
    flags: [...change.flags, ...protectionFlag(change, protection), ...employmentFlag(change, employed)],
    place: change.place ?? placeOfRemoved(change.subject.id) ?? null
  })), plan2 = { ...compared, changes };
  return { ...plan2, notes: [], guards: accountGuards(roster, plan2, settings, protection) };
}, accounts = {
  key: "users",
  wording,
  app: "build",
  section,
  redact: Object.fromEntries(fieldNames.map((field) => [field, accountFields[field].redact])),
  people: (users = [], rows = []) => [
    ...users.map(({ account: account2 }) => ownerOf(account2.uniqueId, account2.email, account2)),
    ...rows.map(({ uniqueId, email: email2, fields }) => ownerOf(uniqueId, email2, fields))
  ],
  plan: (users, _, common) => {
    let part = partOf(common.rows, users, common), request = accountBody(common.settings.resourceId, accountsOf(part));
    return { ...part, guards: [...part.guards, bodySize(Buffer.byteLength(request))] };
  },
  versions: {
    unmanaged: (before, now) => before !== void 0 && now === void 0 ? [NOT_MANAGED] : [],
    plan: (before = [], now, common) => partOf(rowsOf2(before), now, { ...common, candidates: [] }),
    explains: (before, now = []) => {
      if (before === void 0) return () => !0;
      let { changes } = planAccounts(rowsOf2(before), now), changed3 = new Set(changes.map(({ subject }) => subject.id));
      return ({ subject }) => changed3.has(subject.id);
    }
  },
  takesAway: ({ changes }) => changes.some(isLoss),
  covers: (part, { resourceId }) => ({
    resourceId: part && resourceId,
    body: part && accountsOf(part),
    accounts: part?.changes.map(coveredOf) ?? []
  }),
  vanta: accountVanta,
  write: writeAccounts
};

// src/kinds/unmanaged.ts
var NAMED = 5, few = (all) => all.length > NAMED ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(all.slice(0, NAMED))} and ${all.length - NAMED} more` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(all, " and "), without = (others, entries) => {
  let known = new Set(entries.map(({ email: email2 }) => addressKey(email2)));
  return others.filter(({ email: email2 }) => !known.has(addressKey(email2)));
};

// src/kinds/groups/guards.ts
var limitOf = ({ name, wanted: { place }, leaving, total }, limits) => limitGuard({
  name: "max-removals",
  stops: "groups",
  limits,
  amount: leaving.length,
  total,
  base: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${count(total, "member")} of "${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(name)}"`,
  counted: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${count(leaving.length, "person", "people")} taken out`,
  deed: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`take ${count(leaving.length, "person", "people")} out of "${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(name)}"`,
  otherwise: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`list those who should stay`,
  place
}), groupGuards = (groups2, amount, refusals, limits, { addresses }) => {
  let isRemoval = ({ act }) => act === "members.removed", changes = groups2.flatMap((group) => group.changes), removals = changes.filter(isRemoval).length, exact = groups2.filter(({ wanted }) => wanted.membership === "exact").map((group) => ({ ...group, leaving: group.changes.filter(isRemoval) })), empty = exact.filter(({ wanted }) => wanted.members.length === 0).map(({ name, wanted: { place } }) => ({
    message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The group "${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(name)}" is exact and lists no member. The sync would take everybody out, so it is always refused. List the members, or remove the group from the file to leave it alone.`,
    place
  })), harm = exact.flatMap(
    ({ name, wanted: { place }, leaving }) => leaving.map(({ subject }) => subject).filter(({ email: email2 }) => addresses.has(addressKey(email2))).map(({ email: email2 }) => ({
      message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(email2)} is protected by the input protected-users, and would be taken out of "${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(name)}". List them in the group, or remove them from protected-users.`,
      place
    }))
  ), protectedOnes = {
    name: "protected-users",
    stops: "groups",
    summary: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${count(harm.length, "protected person", "protected people")} taken out`,
    refusals: harm
  };
  return [
    {
      name: "groups",
      stops: "groups",
      summary: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${changes.length - removals} to add, ${removals} to take out, in ${count(amount, "group")}`,
      refusals: [...refusals, ...empty]
    },
    ...exact.filter(({ leaving }) => leaving.length > 0).map((one) => limitOf(one, limits)).toSorted((a, b) => compareText((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(a.summary), (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(b.summary))),
    ...harm.length === 0 ? [] : [protectedOnes]
  ];
};

// src/kinds/groups/plan.ts
var list = (parts) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(parts.map((part) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`"${part}"`)), ownerOf2 = ({ source }) => source === null || source === "" || source.toLowerCase() === "vanta" ? void 0 : source, resolveGroup = ({ nameOrId }, groups2) => {
  let matches = groups2.filter((group2) => group2.id === nameOrId || group2.name === nameOrId), [group] = matches;
  if (group === void 0) {
    let close = groups2.filter((other) => other.name.toLowerCase() === nameOrId.toLowerCase()), hint = close.length > 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)` Vanta has ${list(close.map((other) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(other.name)))}: names are case-sensitive.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)``;
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`No group in Vanta has the name or id "${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(nameOrId)}".${hint} Correct it, or create the group in Vanta first.`;
  }
  if (matches.length > 1)
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${matches.length} groups in Vanta have the name or id "${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(nameOrId)}". Use the id of the right one (${list(matches.map((other) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__.id)(other.id)))}), or rename the others in Vanta.`;
  let owner = ownerOf2(group);
  return owner !== void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The group "${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(group.name)}" is owned by ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(owner)}, an identity provider. Change its members there, and take it out of this file.` : group;
}, resolveMember = ({ email: email2 }, group, people) => {
  let [person3, ...others] = people.get(addressKey(email2)) ?? [];
  return person3 === void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`No person in Vanta has the address ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(email2)}, so they cannot be a member of "${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(group.name)}". Correct the address, or wait until the person is in Vanta.` : others.length > 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${1 + others.length} people in Vanta have the address ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(email2)}, so it is not certain who is to be a member of "${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(group.name)}". Fix the people in Vanta, or change the group there.` : person3;
}, memberChange = (act, target, { id: of, email: email2, name }, place) => ({ ...BARE, act, subject: { id: of, email: email2, name }, target, place }), shownAs = ({ name, email: email2 }) => name === email2 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(email2)}` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV)(name, email2)} (${email2 === "" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)("no address") : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(email2)})`, unknownSource = ({ place }, { source, name }, changes) => {
  let message = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Vanta does not say who keeps the group "${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(name)}". If an identity provider does, Vanta rejects these changes: make them there, and remove the group from this file.`;
  return source !== null || changes.length === 0 ? [] : [note(message, place)];
}, planGroup = (wanted, group, people, byAddress, { addresses }) => {
  let { place, membership } = wanted, target = { id: group.id, name: group.name }, refusals = [], added = [], wantedIds = /* @__PURE__ */ new Set();
  for (let member of wanted.members) {
    let person3 = resolveMember(member, group, byAddress);
    if ("said" in person3) {
      refusals.push({ message: person3, place: member.place });
      continue;
    }
    person3.groupIds.includes(group.id) || added.push(memberChange("members.added", target, person3, member.place)), wantedIds.add(person3.id);
  }
  let members3 = people.filter((person3) => person3.groupIds.includes(group.id)), unlisted = membership === "exact" ? members3.filter(({ id: of }) => !wantedIds.has(of)) : [], isListable = ({ email: email2 }) => email2.includes("@") && byAddress.get(addressKey(email2))?.length === 1, removed = unlisted.filter(isListable).map((person3) => {
    let change = memberChange("members.removed", target, person3, place);
    return addresses.has(addressKey(person3.email)) ? { ...change, flags: [PROTECTED] } : change;
  }), stay = unlisted.filter((person3) => !isListable(person3)), stays = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${few(stay.map(shownAs))} ${stay.length === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)("stays") : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)("stay")} in "${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(group.name)}": no file can list a person without an address of their own. Fix the people in Vanta, or change the group there.`, changes = [...removed, ...added];
  return {
    wanted,
    name: group.name,
    total: members3.length,
    changes,
    refusals,
    notes: [...unknownSource(wanted, group, changes), ...stay.length === 0 ? [] : [note(stays, place)]]
  };
}, takenOutFirst = (a, b) => +(a.act === "members.added") - +(b.act === "members.added") || compareText(a.target.name, b.target.name) || compareText(a.target.id, b.target.id) || compareText(addressKey(a.subject.email), addressKey(b.subject.email)) || compareText(a.subject.id, b.subject.id), groupsPlan = (groups2, amount, refusals, limits, protection) => ({
  changes: groups2.flatMap(({ changes }) => changes).toSorted(takenOutFirst),
  notes: groups2.flatMap(({ notes }) => notes),
  guards: groupGuards(groups2, amount, refusals, limits, protection)
}), planGroups = (wanted, groups2, people, limits, protection) => {
  let byAddress = Map.groupBy(people, (person3) => addressKey(person3.email)), taken = /* @__PURE__ */ new Map(), planned2 = [], refusals = [];
  for (let entry of wanted) {
    let group = resolveGroup(entry, groups2);
    if ("said" in group) {
      refusals.push({ message: group, place: entry.place });
      continue;
    }
    let earlier = taken.get(group.id);
    if (earlier !== void 0) {
      let { file, line } = earlier.place;
      refusals.push({
        message: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`"${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(entry.nameOrId)}" is the same group in Vanta as "${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(earlier.nameOrId)}" (${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(`${file}:${line}`)}). Keep one of the two entries.`,
        place: entry.place
      });
      continue;
    }
    taken.set(group.id, entry);
    let one = planGroup(entry, group, people, byAddress, protection);
    planned2.push(one);
    for (let refusal of one.refusals) refusals.push(refusal);
  }
  return groupsPlan(planned2, wanted.length, refusals, limits, protection);
};

// src/kinds/groups/between.ts
var betweenOne = (before, now) => {
  let { nameOrId, members: members3, membership, place } = now, target = { id: nameOrId, name: nameOrId }, change = (act, email2, at2) => memberChange(act, target, { id: email2, email: email2, name: email2 }, at2), earlier = before?.members ?? [], added = without(members3, earlier).map((one) => change("members.added", one.email, one.place)), gone = without(earlier, members3).map(({ email: email2 }) => email2), notes = [];
  if (before !== void 0 && before.membership !== membership) {
    let becomesExact = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The group ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(nameOrId)} becomes exact: members who are not listed are taken out.`, isLeft = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`No longer managed: members of the group ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(nameOrId)} who are not listed. They stay in it.`;
    notes.push(membership === "exact" ? note(becomesExact, place, "warning") : note(isLeft, place));
  }
  if (membership === "include" && gone.length > 0) {
    let message = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`No longer managed: ${few(gone.map(_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl))} in the group ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(nameOrId)}. They stay in it.`;
    notes.push(note(message, place));
  }
  let removed = membership === "exact" ? gone.map((email2) => change("members.removed", email2, place)) : [];
  return { wanted: now, name: nameOrId, total: earlier.length, changes: [...removed, ...added], notes };
}, betweenGroups = (before = [], now = []) => {
  let earlier = new Map(before.map((group) => [group.nameOrId, group])), names = new Set(now.map(({ nameOrId }) => nameOrId)), groups2 = now.map((group) => betweenOne(earlier.get(group.nameOrId), group)), dropped = before.filter(({ nameOrId }) => !names.has(nameOrId));
  return {
    groups: groups2,
    notes: [
      ...dropped.map(
        ({ nameOrId }) => note((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`No longer managed: the group ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(nameOrId)}. Its members stay in it.`)
      ),
      ...groups2.flatMap(({ notes }) => notes)
    ]
  };
};

// src/kinds/groups/entry.ts
var groupSchema = onDemand(
  () => strictObject({
    membership: exactOptional(
      choice("How the list is meant. In every file that has the group, it must be the same.", {
        include: "Members are added, and nobody is taken out. The default.",
        exact: "Everybody who is not listed is taken out of the group."
      })
    ),
    members: array(address2("The e-mail address of a person in Vanta.")).register(globalRegistry, {
      description: "The people of the group, by e-mail address.",
      uniqueItems: !0
    })
  }).register(globalRegistry, { title: "Group", description: "A group of people in Vanta." })
), groupKeySchema = onDemand(() => text("The name or id of a group in Vanta."));

// src/kinds/groups/file.ts
var noMapping2 = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`A group must be a mapping with members: write "members:" below it, with a list.`, reportMembership = (entry, membership, desk) => {
  let start = entryOf(entry.value, "membership")?.start ?? entry.start, other = membership === "exact" ? "include" : "exact", before = desk.named.get(`${other} group
${entry.key}`);
  before === void 0 ? placeBefore(`${membership} group
${entry.key}`, start, desk) : desk.found.add(
    start,
    (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`membership of ${quoted(entry.key)} is ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(membership)} here and ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(other)} at ${at(before())}: state it in one of the two places.`
  );
}, readGroup = (entry, desk) => {
  checkKey(groupKeySchema(), entry, desk, "A group's name or id");
  let { value: value2 } = entry;
  if (!mustBe("map", value2, noMapping2, entry.start, desk)) return;
  let { whole: group } = fit(groupSchema(), value2, desk, "a group");
  group?.membership !== void 0 && reportMembership(entry, group.membership, desk);
  let items = itemsIn(entryOf(value2, "members")?.value);
  for (let item of items) {
    let before = addressBefore(item, item.start, `member
${desk.path}
${entry.key}`, desk);
    before !== void 0 && desk.found.add(item.start, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${sourceOf(item)} is already a member at ${at(before)}: remove one.`);
  }
  if (group === void 0) return;
  let members3 = group.members.map((email2, index) => ({
    email: email2,
    place: desk.place(items[index]?.start ?? entry.start)
  })), { membership = "include" } = group;
  return { nameOrId: entry.key, membership, members: members3, place: desk.place(entry.start) };
}, merge2 = (all) => [...Map.groupBy(all, ({ nameOrId }) => nameOrId).values()].flatMap(
  (parts) => parts.slice(0, 1).map((first) => {
    let members3 = /* @__PURE__ */ new Map();
    for (let member of parts.flatMap((part) => part.members)) {
      let key = addressKey(member.email);
      members3.has(key) || members3.set(key, member);
    }
    let membership = parts.some((part) => part.membership === "exact") ? "exact" : "include";
    return { ...first, membership, members: [...members3.values()] };
  })
), section2 = {
  shape: "map",
  example: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`write "Engineering:" with "members:" below it`,
  read: ({ value: value2 }, desk) => entriesIn(value2).flatMap((entry) => readGroup(entry, desk) ?? []),
  merge: (files) => merge2(files.flat()),
  noun: "group",
  count: ({ length }) => length
};

// src/kinds/groups/vanta.ts
var groupRow = object({ id: rowId, name: string2(), source: orNull(string2()) }), readGroups = (client) => readPages(client, { path: "/v1/groups", what: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`groups`, row: groupRow }), PURPOSES = { in: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`add people to a group`, out: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`take people out of a group` }, groupPath = (groupId) => `/v1/groups/${encodeURIComponent(groupId)}`, person2 = object({ id: string2(), groupIds: nullish2(array(string2())) }), changeOne = async (client, groupId, personId, wanted) => {
  let path = `${groupPath(groupId)}/people`, purpose = PURPOSES[wanted], request = wanted === "in" ? { method: "POST", path, purpose, body: JSON.stringify({ id: personId }), repeatable: !0 } : { method: "DELETE", path: `${path}/${encodeURIComponent(personId)}`, purpose, mayBeEmpty: !0 }, answer = await client.send(request);
  if (answer === void 0) return { ok: !0 };
  let { success, data } = person2.safeParse(answer);
  if (!success || data.id !== personId)
    throw malformed(purpose, request.method, request.path, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`not with the person that was sent`);
  return { ok: !0, ...data.groupIds?.includes(groupId) === (wanted === "in") ? { settled: !0 } : {} };
}, changeMany = async (client, groupId, ids, wanted) => {
  let path = `${groupPath(groupId)}/${wanted === "in" ? "add-people" : "remove-people"}`, purpose = PURPOSES[wanted], body = JSON.stringify({ updates: ids.map((id3) => ({ id: id3 })) }), answer = await client.send({ method: "POST", path, purpose, body, repeatable: !0 }), results = bulkResults(answer, ids);
  if (results === void 0)
    throw malformed(purpose, "POST", path, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`its results do not fit the people that were sent`);
  return results;
}, changeMembers = async (client, groupId, personIds, wanted) => {
  let [first] = personIds;
  return personIds.length === 1 && first !== void 0 ? [await changeOne(client, groupId, first, wanted)] : changeMany(client, groupId, personIds, wanted);
}, groupVanta = {
  read: ({ manage, log }) => {
    if (manage !== void 0)
      return log((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Reading groups from Vanta`), readGroups(manage);
  },
  calls: (reach) => ({
    addPeople: (groupId, ids) => changeMembers(clientOf(reach, "manage"), groupId, ids, "in"),
    removePeople: (groupId, ids) => changeMembers(clientOf(reach, "manage"), groupId, ids, "out")
  })
};

// src/kinds/groups/words.ts
var members2 = { output: "group-changes" }, wording2 = {
  block: { title: "Groups", of: "Group", target: "Group" },
  acts: {
    "members.removed": {
      ...members2,
      weight: "takes",
      sign: "-",
      verb: "take out",
      done: "taken out",
      doing: "Taking {} out",
      toward: "from",
      planned: ["group member to take out", "group members to take out"],
      counted: ["group member taken out", "group members taken out"]
    },
    "members.added": {
      ...members2,
      weight: "gives",
      sign: "+",
      verb: "add",
      done: "added",
      doing: "Adding {}",
      toward: "to",
      planned: ["group member to add", "group members to add"],
      counted: ["group member added", "group members added"]
    }
  }
};

// src/apply/ask.ts
var askFor = async (batches, gate, send) => {
  let asked = [];
  for (let batch of batches) {
    let shut = gate.shut();
    if (shut !== void 0) {
      for (let change of batch) asked.push({ change, shut });
      continue;
    }
    let answers = [], failure2 = new _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("vanta-error", (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Vanta said nothing about it.`);
    try {
      answers = await send(batch);
    } catch (error) {
      failure2 = gate.note(error);
    }
    for (let [index, change] of batch.entries()) asked.push({ change, answer: answers[index] ?? failure2 });
  }
  return asked;
}, resultsOf = (asked, judge) => asked.map((one) => "shut" in one ? notTried(one.change, one.shut) : judge(one.change, one.answer)), leavesOpen = (one) => "shut" in one ? !1 : one.answer instanceof _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? !leavesNothingOpen(one.answer) : one.answer.settled !== !0, writtenBy = (asked, judge, others = []) => {
  let settle = (people) => [
    ...resultsOf(asked, (change, answer) => judge(change, answer, people)),
    ...others.map(planned)
  ];
  return { changes: settle(void 0), ...asked.some(leavesOpen) ? { settle } : {} };
}, inBatches = (changes, size) => [...Map.groupBy(changes, (_, index) => Math.floor(index / size)).values()].flatMap(
  ([first, ...rest]) => first === void 0 ? [] : [[first, ...rest]]
);

// src/kinds/groups/write.ts
var AT_ONCE = 100, resultOf3 = ({ act, target, subject }, answer, people) => {
  if (!(answer instanceof _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) && answer.settled === !0) return done;
  let isMember = people?.get(subject.id)?.groupIds.includes(target.id) ?? !1;
  if (people !== void 0 && isMember === (act === "members.added")) return done;
  if (answer instanceof _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) return failedBy(answer);
  let why = people === void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Vanta accepted the change, but people could not be read again to see.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Vanta accepted the change, but does not show it. Look at the group in Vanta, and run again.`;
  return failed(answer.message ?? why, answer.ok || people === void 0);
}, writeGroups = async ({ changes }, vanta, gate) => {
  let batches = [...Map.groupBy(changes, ({ act, target }) => `${act} ${target.id}`).values()].flatMap((all) => inBatches(all, AT_ONCE)), asked = await askFor(batches, gate, (batch) => {
    let [{ act, target }] = batch, ids = batch.map(({ subject }) => subject.id);
    return act === "members.removed" ? (vanta.log((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Taking ${ids.length} out of the group ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(target.name)}`), vanta.removePeople(target.id, ids)) : (vanta.log((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Adding ${ids.length} to the group ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(target.name)}`), vanta.addPeople(target.id, ids));
  });
  return writtenBy(asked, (change, answer, people) => withResult(change, resultOf3(change, answer, people)));
};

// src/kinds/groups/groups.ts
var groups = {
  key: "groups",
  wording: wording2,
  app: "manage",
  needsPeople: !0,
  section: section2,
  people: (wanted = []) => wanted.flatMap(({ members: members3 }) => members3.map(({ email: email2 }) => ({ email: email2, names: [] }))),
  plan: (wanted, now, { people, settings, protection }) => planGroups(wanted, needed(now, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Groups`), needed(people, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`People`), settings, protection),
  versions: {
    unmanaged: (before, now) => betweenGroups(before, now).notes,
    plan: (before, now, { settings, protection }) => {
      let between = betweenGroups(before, now).groups;
      return { ...groupsPlan(between, now.length, [], settings, protection), notes: [] };
    },
    explains: (before = [], now = []) => {
      let asked = betweenGroups(before, now).groups.flatMap(({ changes }) => changes);
      return ({ act, target, subject }) => {
        let inGroup = ({ nameOrId }) => nameOrId === target.id || nameOrId === target.name, membership = (all) => all.find(inGroup)?.membership;
        return membership(before) !== membership(now) || asked.some(
          (change) => change.act === act && inGroup({ nameOrId: change.target.name }) && addressKey(change.subject.email) === addressKey(subject.email)
        );
      };
    }
  },
  takesAway: ({ changes }) => changes.some(({ act }) => act === "members.removed"),
  covers: (part) => ({
    groups: part?.changes.map((change) => ({
      kind: verbIn(change),
      groupId: change.target.id,
      personId: change.subject.id
    })) ?? []
  }),
  vanta: groupVanta,
  write: writeGroups
};

// src/kinds/offboarding/vanta.ts
var OFFBOARD_PATH = "/v1/people/offboard", OFFBOARD = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`complete the offboarding`, olderAnswer = object({ offboardedPeople: array(string2()) }), offboardResults = (answer, ids) => {
  let results = bulkResults(answer, ids);
  if (results !== void 0) return results;
  let older = olderAnswer.safeParse(answer), done2 = new Set(older.success ? older.data.offboardedPeople : []);
  if (!older.success || [...done2].some((id3) => !ids.includes(id3)))
    throw malformed(OFFBOARD, "POST", OFFBOARD_PATH, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`its results do not fit the people that were sent`);
  return ids.map((id3) => ({ ok: done2.has(id3) }));
}, isFormRejected = (error) => isPathRejected(error) ? !0 : !(error instanceof VantaError) || error.status !== 400 && error.status !== 422 ? !1 : /\b(?:offboardingAcknowledgerId|employeeIds)\b/.test(error.detail) ? !0 : /\bupdates\b(?!["']?\s*[[./])/.test(error.detail) && /unknown|unexpected|unrecogni[sz]ed|unsupported|additional|extra|excess|not allowed/i.test(error.detail), offboardPeople = async (client, personIds, acknowledgerId) => {
  let older = `${OFFBOARD_PATH} with employeeIds`, post = (body) => client.send({ method: "POST", path: OFFBOARD_PATH, purpose: OFFBOARD, body: JSON.stringify(body) });
  return offboardResults(await (async () => {
    if (!client.olderForms.has(older))
      try {
        return await post({ updates: personIds.map((id3) => ({ id: id3, acknowledgerId })) });
      } catch (error) {
        if (!isFormRejected(error)) throw error;
        client.olderForms.add(older);
      }
    return post({ offboardingAcknowledgerId: acknowledgerId, employeeIds: personIds });
  })(), personIds);
}, offboardingVanta = {
  calls: (reach) => ({
    offboardPeople: (personIds, acknowledgerId) => offboardPeople(clientOf(reach, "manage"), personIds, acknowledgerId)
  })
};

// src/kinds/offboarding/words.ts
var wording3 = {
  block: { title: "Offboarding" },
  acts: {
    "leavers.offboarded": {
      weight: "takes",
      sign: "-",
      verb: "offboard",
      done: "offboarded",
      doing: "Offboarding {}",
      toward: "",
      planned: ["person to offboard", "people to offboard"],
      counted: ["person offboarded", "people offboarded"],
      output: "offboarded"
    },
    "leavers.pending": {
      weight: "waits",
      sign: ".",
      verb: "pending",
      done: "pending",
      doing: "Offboarding {}",
      toward: "",
      planned: ["offboarding pending", "offboardings pending"],
      counted: ["offboarding pending", "offboardings pending"],
      output: "offboarding-pending"
    }
  }
};

// src/kinds/offboarding/write.ts
var pendingLeaver = (leaver, code, text3) => planned({ ...leaver, act: "leavers.pending", why: { code, text: text3 } }), settled = (leaver, answer, now) => {
  if (now?.get(leaver.subject.id)?.tasksStatus === "OFFBOARDING_COMPLETE") return withResult(leaver, done);
  if (answer instanceof _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) return withResult(leaver, failedBy(answer));
  if (!answer.ok) {
    let reason = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStop */ .f6)(answer.message ?? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)("no reason given")), text3 = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Vanta did not complete it: ${reason}. A later run tries again.`;
    return pendingLeaver(leaver, "vanta-says-no", text3);
  }
  if (now === void 0) {
    let message = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Vanta accepted the request, but people could not be read again to see.`;
    return withResult(leaver, failed(message, !0));
  }
  return pendingLeaver(
    leaver,
    "not-confirmed",
    (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Vanta accepted the request, but does not call the offboarding complete yet. A later run looks again.`
  );
}, AT_ONCE2 = 1e3, ACKNOWLEDGER = /acknowledger/i, isAcknowledgerRejected = (answer) => answer instanceof _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? answer instanceof VantaError && [400, 404, 422].includes(answer.status ?? 0) && ACKNOWLEDGER.test(answer.detail) : answer.every(({ message }) => message !== void 0 && ACKNOWLEDGER.test((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message))), writeOffboarding = async ({ changes: leavers, acknowledgerId, acknowledgerOtherId }, vanta, gate) => {
  let due = leavers.filter(isDue);
  if (due.length === 0 || acknowledgerId === void 0) return { changes: leavers.map(planned) };
  let by = acknowledgerId, asked = await askFor(inBatches(due, AT_ONCE2), gate, async (batch) => {
    let ids = batch.map(({ subject }) => subject.id);
    vanta.log(
      (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Completing the offboarding of ${ids.length} ${ids.length === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)("person") : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)("people")}`
    );
    let answer = await vanta.offboardPeople(ids, by).catch(_say_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_);
    if (by === acknowledgerId && acknowledgerOtherId !== void 0 && isAcknowledgerRejected(answer))
      return vanta.log(
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Vanta does not know the acknowledger by this id; trying the other id that it lists for them`
      ), by = acknowledgerOtherId, vanta.offboardPeople(ids, by);
    if (answer instanceof _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) throw answer;
    return answer;
  });
  return {
    ...writtenBy(
      asked,
      settled,
      leavers.filter((leaver) => !isDue(leaver))
    ),
    odd: asked.map(({ answer }) => answer).find((answer) => answer instanceof VantaError && answer.kind === "malformed"),
    acknowledgerId: by
  };
};

// src/kinds/offboarding/offboarding.ts
var placesByAddress = (users, { rows, placeOfRemoved }) => {
  let ids = new Set(users.map(({ account: account2 }) => account2.uniqueId)), removed = rows.filter((row) => isLive(row) && !ids.has(row.uniqueId));
  return new Map(
    removed.toSorted((a, b) => compareText(a.uniqueId, b.uniqueId)).map(({ uniqueId, email: email2 }) => [addressKey(email2), placeOfRemoved(uniqueId)])
  );
}, limitOf2 = (amount, { active }, limits) => limitGuard({
  name: "max-removals",
  stops: "offboarding",
  limits,
  amount,
  total: active,
  base: count(active, "active account"),
  counted: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${count(amount, "person", "people")} offboarded`,
  deed: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`complete the offboarding of ${count(amount, "person", "people")}`,
  otherwise: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`look at their employment in Vanta`
}), plan = (users, common) => {
  let { settings, rows, people, protection, candidates, now } = common, skipped = settings.offboardingSkipped;
  if (people === void 0) return { changes: [], notes: [], guards: [], skipped };
  let { staying, notes, changes, ...rest } = planOffboarding(candidates, people, settings, protection), places = placesByAddress(users, common), placed = changes.map((leaver) => ({
    ...leaver,
    place: leaver.place ?? places.get(addressKey(leaver.subject.email)) ?? null
  })), active = lookUpActive(users, people, now), amount = placed.filter(isDue).length;
  return {
    ...rest,
    changes: placed,
    notes: [...notes, ...active.notes],
    guards: [
      forgottenLeavers(placed, rows, users),
      ...amount === 0 ? [] : [limitOf2(amount, totalsOf(rows), settings)]
    ],
    seen: { staying, unmatched: active.unmatched },
    skipped
  };
}, offboarding = {
  key: "users",
  wording: wording3,
  needsPeople: !0,
  plan: (users, _, common) => plan(users, common),
  takesAway: ({ changes }) => changes.some(isDue),
  covers: (part) => {
    let ids = (part?.changes ?? []).filter(isDue).map(({ subject }) => subject.id);
    return { offboard: ids, acknowledgerId: ids.length === 0 ? void 0 : part?.acknowledgerId };
  },
  vanta: offboardingVanta,
  write: writeOffboarding
};

// src/kinds/viewers/guards.ts
var lacks = (those, these) => Array.isArray(these) ? Array.isArray(those) && these.some((resource) => !those.includes(resource)) : Array.isArray(those), endOf = (value2) => typeof value2 == "string" ? instantOf(value2) ?? Number.NaN : Number.POSITIVE_INFINITY, givesLess = (field, now, before) => {
  switch (field) {
    case "accessLevel":
      return now !== "FULL_ACCESS" && before !== "PARTIAL_ACCESS";
    case "resourceIds":
      return lacks(now, before);
    case "expirationDate":
      return !(endOf(now) >= endOf(before));
    case "isNdaRequired":
      return now === !0;
    default:
      return !0;
  }
}, effectOf = (fields) => [
  ...fields.some(({ field, from, to }) => givesLess(field, to, from)) ? [{ code: "narrows" }] : [],
  ...fields.some(({ field, from, to }) => givesLess(field, from, to)) ? [{ code: "widens" }] : []
], limitsOf = ({ slugId, place, total }, changes, limits) => {
  let narrowed = changes.filter((change) => flagOf(change, "narrows")).length, widened = changes.filter((change) => flagOf(change, "widens")).length, invited = changes.filter(({ act }) => act === "viewers.invited").length, measured = [
    {
      name: "max-removals",
      amount: narrowed,
      counted: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${count(narrowed, "viewer")} with less access`,
      deed: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`end or narrow the access of ${count(narrowed, "viewer")} of the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)}`,
      otherwise: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`bring the access back into the files`
    },
    {
      name: "max-raises",
      amount: widened,
      counted: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${count(widened, "viewer")} with more access`,
      deed: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`widen the access of ${count(widened, "viewer")} of the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)}`,
      otherwise: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`correct the access in the files`
    },
    {
      name: "max-raises",
      amount: invited,
      counted: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${count(invited, "person", "people")} invited`,
      deed: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`invite ${count(invited, "person", "people")} to the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)} by e-mail`,
      otherwise: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`remove \`invite: true\` from the entries`
    }
  ], base = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${count(total, "viewer")} of ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)}`;
  return measured.filter(({ amount }) => amount > 0).map((one) => limitGuard({ stops: "viewers", limits, total, base, place, ...one }));
}, viewerGuards = (changes, centers, refusals, limits) => {
  let invited = changes.filter(({ act }) => act === "viewers.invited").length, summary = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${changes.length - invited} to update, ${invited} to invite by e-mail`, inOrder2 = centers.toSorted((a, b) => compareText(a.slugId, b.slugId)), ofCenter = (center) => limitsOf(
    center,
    changes.filter(({ target }) => target.id === center.slugId),
    limits
  );
  return [{ name: "viewers", stops: "viewers", summary, refusals }, ...inOrder2.flatMap(ofCenter)];
};

// src/kinds/viewers/plan.ts
var COMPARED2 = {
  accessLevel: asIs,
  resourceIds: asSet,
  expirationDate: asInstant,
  customerTrustAccountId: asIs,
  isNdaRequired: asIs
}, isViewerField = (name) => Object.hasOwn(COMPARED2, name), VIEWER_FIELDS = Object.keys(COMPARED2).filter(isViewerField), shows = (viewer, field, wanted) => {
  let now = nowOf(viewer, field);
  return field === "isNdaRequired" && now === null || field === "customerTrustAccountId" && now === void 0 ? !0 : COMPARED2[field](now) === COMPARED2[field](wanted);
}, unlike = (viewer, wanted) => VIEWER_FIELDS.filter((field) => wanted[field] !== void 0 && !shows(viewer, field, wanted[field])), isPast = (text3, now) => {
  let instant = typeof text3 == "string" ? instantOf(text3) : void 0;
  return instant !== void 0 && instant <= now;
}, nowOf = (viewer, field) => field === "resourceIds" ? viewer.resourceIds ?? "all" : viewer[field], changeOf2 = (slugId, { place }, change) => ({
  ...BARE,
  target: { id: slugId, name: slugId },
  // An invitation gives access to somebody who had none, and has a limit of its own.
  flags: change.act === "viewers.invited" ? [] : effectOf(change.fields),
  place,
  ...change
}), updateIn = (fields, { expirationDate }, now) => fields.some(({ field }) => field === "expirationDate") && isPast(expirationDate, now) ? "viewers.ended" : "viewers.updated", update = (slugId, viewer, wanted, now) => {
  let names = unlike(viewer, wanted);
  if (names.length === 0) return;
  let body = Object.fromEntries(names.map((field) => [field, wanted[field]]));
  "accessLevel" in body && wanted.resourceIds !== void 0 && (body.resourceIds = wanted.resourceIds), wanted.isNdaRequired !== void 0 && (body.isNdaRequired = wanted.isNdaRequired), wanted.customerTrustAccountId !== void 0 && viewer.customerTrustAccountId === void 0 && (body.customerTrustAccountId = wanted.customerTrustAccountId);
  let fields = names.map((field) => fieldChange(field, nowOf(viewer, field), wanted[field])), subject = { id: viewer.id, email: viewer.email, name: viewer.name ?? "" };
  return changeOf2(slugId, wanted, { act: updateIn(fields, wanted, now), subject, fields, body });
}, invitation = (slugId, wanted) => {
  let { email: email2, name, companyName, accessLevel, resourceIds, expirationDate, isNdaRequired } = wanted, { customerTrustAccountId } = wanted, body = {
    email: email2,
    name,
    companyName,
    accessLevel,
    isNdaRequired,
    ...resourceIds === void 0 ? {} : { resourceIds },
    ...typeof expirationDate == "string" ? { expirationDate } : {},
    ...typeof customerTrustAccountId == "string" ? { customerTrustAccountId } : {}
  }, fields = Object.entries(body).filter(([field]) => field !== "email" && field !== "name").map(([field, to]) => fieldChange(field, void 0, to));
  return changeOf2(slugId, wanted, { act: "viewers.invited", subject: { id: "", email: email2, name }, fields, body });
}, invites = ({ viewers: wanted }, current) => {
  let known = new Set(current.map(({ email: email2 }) => addressKey(email2)));
  return wanted.some(({ email: email2, invite }) => invite && !known.has(addressKey(email2)));
}, refused = ({ place }, message) => ({ message, place }), missing = (slugId, wanted, former, now) => {
  let { email: email2 } = wanted;
  if (isPast(wanted.expirationDate, now)) {
    let message = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(email2)} has no access to the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)}, as the expirationDate in the past asks for. The entry can be deleted.`;
    return note(message, wanted.place);
  }
  return wanted.invite ? needed(former, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Earlier viewers of ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)}`).some((viewer) => addressKey(viewer.email) === addressKey(email2)) ? refused(
    wanted,
    (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(email2)} was a viewer of the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)} before, and the access was removed. They are not invited a second time: restore the access in Vanta, or delete the entry.`
  ) : invitation(slugId, wanted) : refused(
    wanted,
    (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(email2)} is not a viewer of the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)}. Invite them in Vanta, or set \`invite: true\` with \`name\`, \`companyName\`, \`accessLevel\` and \`isNdaRequired\`, which sends them an e-mail.`
  );
}, planViewer = (slugId, wanted, matches, former, now) => {
  let [viewer] = matches;
  return viewer === void 0 ? missing(slugId, wanted, former, now) : matches.length > 1 ? refused(
    wanted,
    (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${matches.length} viewers of the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)} have the address ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(wanted.email)}. Remove the wrong ones in Vanta.`
  ) : update(slugId, viewer, wanted, now);
}, inOrder = (a, b) => +(b.act === "viewers.ended") - +(a.act === "viewers.ended") || compareText(a.target.id, b.target.id) || compareText(addressKey(a.subject.email), addressKey(b.subject.email)), listOf = (lists, slugId) => Object.hasOwn(lists, slugId) ? lists[slugId] : void 0, planViewers = (trustCenters, viewers3, former, gone, now, limits) => {
  let changes = [], refusals = [], notes = [], centers = [];
  for (let { slugId, viewers: wanted, place } of trustCenters) {
    let current = needed(listOf(viewers3, slugId), (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Viewers of ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)}`);
    centers.push({ slugId, place, total: current.length });
    let byAddress = Map.groupBy(current, ({ email: email2 }) => addressKey(email2));
    for (let entry of wanted) {
      let matches = byAddress.get(addressKey(entry.email)) ?? [], one = planViewer(slugId, entry, matches, listOf(former, slugId), now);
      one !== void 0 && ("act" in one ? changes.push(one) : "level" in one ? notes.push(one) : refusals.push(one));
    }
    for (let viewer of current) {
      if (!gone.has(addressKey(viewer.email))) continue;
      let entry = wanted.find(({ email: email2 }) => addressKey(email2) === addressKey(viewer.email)), expiry = entry?.expirationDate === void 0 ? viewer.expirationDate : entry.expirationDate;
      if (isPast(expiry, now)) continue;
      let message = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(viewer.email)} is left without an active account, and is still a viewer of the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)}. End the access here with an expirationDate, or remove the viewer in Vanta.`;
      notes.push(note(message, entry?.place ?? place));
    }
  }
  return changes.sort(inOrder), { changes, notes, guards: viewerGuards(changes, centers, refusals, limits) };
};

// src/kinds/viewers/between.ts
var NOT_STATED = "not stated", fieldsBetween = (before, now) => VIEWER_FIELDS.flatMap((field) => {
  let [from, to] = [before?.[field], now[field]];
  return to === void 0 || COMPARED2[field](from) === COMPARED2[field](to) ? [] : [fieldChange(field, from === void 0 ? NOT_STATED : from, to)];
}), betweenViewers = (slugId, before, now, instant) => {
  let { email: email2, name = "", place } = now, fields = fieldsBetween(before, now), isInvited = now.invite && before === void 0, silent = VIEWER_FIELDS.filter((field) => before?.[field] !== void 0 && now[field] === void 0), act = isInvited ? "viewers.invited" : updateIn(fields, now, instant), change = changeOf2(slugId, now, {
    act,
    subject: { id: isInvited ? "" : email2, email: email2, name },
    fields,
    body: {}
  }), message = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`No longer managed: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(silent.map(_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm), " and ")} of ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(email2)}, a viewer of the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)}. Vanta keeps what it has.`;
  return {
    changes: fields.length === 0 && !isInvited ? [] : [change],
    notes: silent.length === 0 ? [] : [note(message, place)]
  };
}, betweenCenter = (before, { slugId, viewers: viewers3, place }, instant) => {
  let earlier = new Map((before?.viewers ?? []).map((viewer) => [addressKey(viewer.email), viewer])), parts = viewers3.map(
    (viewer) => betweenViewers(slugId, earlier.get(addressKey(viewer.email)), viewer, instant)
  ), gone = without(before?.viewers ?? [], viewers3).map(({ email: email2 }) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(email2)), message = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`No longer managed: ${few(gone)}, ${gone.length === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)("a viewer") : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)("viewers")} of the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)}. Vanta keeps their access as it is.`;
  return {
    changes: parts.flatMap(({ changes }) => changes),
    notes: [...gone.length === 0 ? [] : [note(message, place)], ...parts.flatMap(({ notes }) => notes)]
  };
}, betweenCenters = (before = [], now = [], instant) => {
  let earlier = new Map(before.map((center) => [center.slugId, center])), slugs = new Set(now.map(({ slugId }) => slugId)), parts = now.map((center) => betweenCenter(earlier.get(center.slugId), center, instant));
  return {
    changes: parts.flatMap(({ changes }) => changes).toSorted(inOrder),
    notes: [
      ...before.filter(({ slugId }) => !slugs.has(slugId)).map(
        ({ slugId }) => note(
          (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`No longer managed: the viewers of the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)}. Vanta keeps their access as it is.`
        )
      ),
      ...parts.flatMap(({ notes }) => notes)
    ]
  };
};

// src/kinds/viewers/entry.ts
var viewerSchema = onDemand(
  () => strictObject({
    email: address2("The viewer's e-mail address."),
    accessLevel: exactOptional(
      choice("What the viewer may see. Left as it is where not stated.", {
        FULL_ACCESS: "Everything in the Trust Center.",
        PARTIAL_ACCESS: "What `resourceIds` name."
      })
    ),
    resourceIds: exactOptional(
      distinct(text("The id of a resource."), "What a viewer with PARTIAL_ACCESS may see.").check(
        // Not z.minLength: it also looks at the length of what is not a list, which a file can make throw.
        refine((list2) => list2.length > 0, {
          error: "must name at least one resource: an empty list could open everything"
        })
      ).register(globalRegistry, { minItems: 1 })
    ),
    expirationDate: exactOptional(nullable(time2(`The end of the access. ${timeRule}`))).register(globalRegistry, {
      description: "When access ends: a date-time, or a date (access ends as that day begins, midnight UTC); null for never."
    }),
    isNdaRequired: exactOptional(boolean2()).register(globalRegistry, {
      description: "Whether the viewer has to accept an NDA. Vanta does not return it, so it is sent with an invitation and with any other change, never by itself."
    }),
    customerTrustAccountId: exactOptional(nullable(text("The id of a Customer Trust Account."))).register(globalRegistry, {
      description: "The Customer Trust Account of the viewer; null for none. Left as it is where not stated."
    }),
    invite: _default(boolean2(), !1).register(globalRegistry, {
      description: "Invite the viewer, by e-mail, where the Trust Center does not have them. Needs name, companyName, accessLevel and isNdaRequired."
    }),
    name: exactOptional(text("The viewer's name, for the invitation; later changes are not sent.")),
    companyName: exactOptional(
      text("The viewer's company, for the invitation; later changes are not sent.")
    )
  }).register(globalRegistry, {
    title: "Viewer",
    description: "A viewer of the Trust Center."
  })
), trustCenterSchema = onDemand(
  () => strictObject({
    viewers: array(viewerSchema()).register(globalRegistry, { description: "Viewers that are not listed are left alone." })
  }).register(globalRegistry, { title: "Trust Center", description: "A Trust Center." })
), slugSchema = onDemand(
  () => checked(slugProblem).register(globalRegistry, {
    description: "The slugId of a Trust Center: the last part of its address in Vanta.",
    pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
    patternErrorMessage: "Must be a Trust Center's slugId: the last part of its address in Vanta."
  })
), NEEDED_TO_INVITE = ["name", "companyName", "accessLevel", "isNdaRequired"];

// src/kinds/viewers/file.ts
var noFields2 = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Each entry of viewers must be a mapping of fields: write "- email: …" with the other fields below it.`, noViewers = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`A Trust Center must be a mapping with viewers: write "viewers:" below it, with a list.`, noList = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`A Trust Center needs viewers with a list: write "viewers:" and "- email: …" below it.`, reportFlaws = (viewer, isWrong, report) => {
  let { accessLevel, resourceIds } = viewer, isSilent = (field) => viewer[field] === void 0 && !isWrong(field);
  accessLevel === "PARTIAL_ACCESS" && isSilent("resourceIds") && report("accessLevel", (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`PARTIAL_ACCESS needs resourceIds: list what the viewer may see.`), accessLevel === "FULL_ACCESS" && resourceIds !== void 0 && report(
    "resourceIds",
    (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`resourceIds contradicts FULL_ACCESS: remove it, or set accessLevel: PARTIAL_ACCESS.`
  ), isSilent("accessLevel") && resourceIds !== void 0 && report("resourceIds", (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`resourceIds counts only with PARTIAL_ACCESS: add accessLevel: PARTIAL_ACCESS.`);
  let needed2 = NEEDED_TO_INVITE.filter(isSilent);
  viewer.invite && needed2.length > 0 && report(
    "invite",
    (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`invite: true needs ${series(needed2, "and")} as well: add what is missing, or remove invite.`
  );
}, isInvitable = (viewer) => NEEDED_TO_INVITE.every((field) => viewer[field] !== void 0), wantedOf = (viewer, place) => viewer.invite ? isInvitable(viewer) ? { ...viewer, invite: !0, place } : void 0 : { ...viewer, invite: !1, place }, readViewer = (node, slug, desk) => {
  if (!mustBe("map", node, noFields2, node.start, desk)) return;
  let { whole, valid, isWrong } = fit(viewerSchema(), node, desk, "a viewer"), email2 = entryOf(node, "email")?.value, start = offsetIn(node, email2 ?? node), before = addressBefore(email2, start, `viewer
${slug}`, desk);
  if (email2 !== void 0 && before !== void 0) {
    let message = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${sourceOf(email2)} is already a viewer of this Trust Center at ${at(before)}: remove one.`;
    desk.found.add(start, message);
  }
  return reportFlaws(
    valid,
    isWrong,
    (field, message) => desk.found.add(entryOf(node, field)?.value.start ?? node.start, message)
  ), whole && wantedOf(whole, desk.place(node.start));
}, readTrustCenter = (entry, desk) => {
  checkKey(slugSchema(), entry, desk, "The key of a Trust Center");
  let { value: value2 } = entry;
  if (!mustBe("map", value2, noViewers, entry.start, desk)) return;
  let meant2 = unknownIn(trustCenterSchema(), value2, desk, "a Trust Center"), list2 = entryOf(value2, "viewers");
  if (list2 === void 0 && meant2.includes("viewers") || !mustBe("list", list2?.value, noList, list2?.start ?? entry.start, desk)) return;
  let viewers3 = list2.value.items.flatMap((item) => readViewer(item, entry.key, desk) ?? []);
  return { slugId: entry.key, viewers: viewers3, place: desk.place(entry.start) };
}, merge3 = (all) => [...Map.groupBy(all, ({ slugId }) => slugId).values()].flatMap(
  (parts) => parts.slice(0, 1).map((first) => ({ ...first, viewers: parts.flatMap(({ viewers: viewers3 }) => viewers3) }))
), section3 = {
  shape: "map",
  example: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`write "my-slug:" with "viewers:" below it`,
  read: ({ value: value2 }, desk) => entriesIn(value2).flatMap((entry) => readTrustCenter(entry, desk) ?? []),
  merge: (files) => merge3(files.flat()),
  noun: "viewer",
  count: (centers) => centers.reduce((sum, { viewers: viewers3 }) => sum + viewers3.length, 0)
};

// src/kinds/viewers/vanta.ts
var viewerRow = object({
  id: rowId,
  email: string2(),
  name: orNull(string2()),
  companyName: orNull(string2()),
  accessLevel: string2(),
  resourceIds: orNull(array(string2())),
  expirationDate: orNull(string2()),
  // One of Vanta's pages answers without it, which does not mean that there is none.
  customerTrustAccountId: nullish2(string2()),
  // Vanta's reference does not answer with it, and an NDA on record says nothing of the rule now.
  isNdaRequired: orNull(boolean2())
}), viewersPath = (slugId) => `/v1/trust-centers/${encodeURIComponent(slugId)}/viewers`, readViewers = async (client, slugId, { includeRemoved }) => {
  try {
    return await readPages(client, {
      path: viewersPath(slugId),
      query: { includeRemoved: String(includeRemoved) },
      what: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`viewers`,
      row: viewerRow
    });
  } catch (error) {
    if (!(error instanceof VantaError) || error.status !== 404) throw error;
    let remedy = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Check the Trust Center's slugId ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(JSON.stringify(slugId.slice(0, 100)))}: it is the last part of its address in Vanta, …/trust/<slugId>.`;
    throw amended(error, { said: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`${error.said} ${remedy}` });
  }
}, bodyOf = (fields) => {
  let { accessLevel, resourceIds } = fields;
  if ((accessLevel === "PARTIAL_ACCESS" || "resourceIds" in fields) && !(Array.isArray(resourceIds) && resourceIds.length > 0))
    throw new _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(
      "vanta-error",
      (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`An access without resources, which could open all of them, was not sent.`
    );
  return JSON.stringify(fields);
}, changed2 = async (client, { isSame, find, doubt, body, ...request }) => {
  let lookOr = async (why) => {
    try {
      let viewer = await find();
      return viewer && isSame(viewer) && unlike(viewer, body).length === 0 ? done : why;
    } catch (error) {
      if (!(error instanceof VantaError)) throw error;
      return why;
    }
  }, { purpose, method, path } = request;
  try {
    let { success, data } = viewerRow.safeParse(await client.send({ ...request, body: bodyOf(body) }));
    if (!success || !isSame(data))
      throw malformed(purpose, method, path, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`not with the viewer that was sent`);
    let fields = unlike(data, body);
    if (fields.length === 0) return done;
    let why = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Vanta accepted the change, but shows different values for ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(fields.map(_say_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm))}. Look at it in Vanta.`;
    return await lookOr(failed(why, !0));
  } catch (error) {
    if (!(error instanceof VantaError) || endsTheRun(error)) throw error;
    let why = failedBy(error, doubt);
    return leavesNothingOpen(error) ? why : await lookOr(why);
  }
}, updateViewer = (client, slugId, viewerId, body) => {
  let path = `${viewersPath(slugId)}/${encodeURIComponent(viewerId)}`, find = async () => viewerRow.safeParse(await client.send({ method: "GET", path, purpose: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`read a viewer` })).data, isSame = ({ id: id3 }) => id3 === viewerId;
  return changed2(client, { method: "PATCH", path, purpose: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`update a viewer`, body, isSame, find });
}, MOST_LOOKS2 = 2, inviteViewer = (client, slugId, email2, body) => {
  let heldBack = (why) => new VantaError("changed", (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`The invitation was held back: ${why}`), isSame = (viewer) => addressKey(viewer.email) === addressKey(email2), listed = async (includeRemoved) => (await readViewers(client, slugId, { includeRemoved })).find(isSame), looks = 0, before = async () => {
    if (looks === MOST_LOOKS2)
      throw heldBack((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`the list of viewers was out of date twice before it could be sent. Run again later.`);
    if (looks += 1, await listed(!0) !== void 0)
      throw heldBack(
        (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`somebody else invited ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(email2)} in the meantime. Run again to see what is left to do.`
      );
  };
  return changed2(client, {
    method: "POST",
    path: viewersPath(slugId),
    purpose: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`invite a viewer`,
    body,
    before,
    isSame,
    find: () => listed(!1),
    doubt: (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`It is unknown whether the invitation was sent. Look at the viewers in Vanta, and run again after that.`
  });
}, readCenters = async (manage, wanted, log) => {
  let current = {};
  for (let { slugId } of wanted)
    log((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Reading the viewers of the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(slugId)}`), current[slugId] = await readViewers(manage, slugId, { includeRemoved: !1 });
  let former = {};
  for (let center of wanted)
    invites(center, current[center.slugId] ?? []) && (former[center.slugId] = await readViewers(manage, center.slugId, { includeRemoved: !0 }));
  return { current, former };
}, viewerVanta = {
  read: ({ manage, log }, wanted) => manage && readCenters(manage, wanted, log),
  calls: (reach) => ({
    updateViewer: ({ target, subject, body }) => updateViewer(clientOf(reach, "manage"), target.id, subject.id, body),
    inviteViewer: ({ target, subject, body }) => inviteViewer(clientOf(reach, "manage"), target.id, subject.email, body)
  })
};

// src/kinds/viewers/words.ts
var viewers = { output: "viewer-changes", toward: "in" }, wording4 = {
  block: { title: "Trust Center", of: "Viewers of", target: "Center" },
  acts: {
    "viewers.ended": {
      ...viewers,
      weight: "takes",
      sign: "-",
      verb: "end access",
      done: "access ended",
      doing: "Ending the access of {}",
      planned: ["viewer to lose access", "viewers to lose access"],
      counted: ["viewer lost access", "viewers lost access"]
    },
    "viewers.invited": {
      ...viewers,
      toward: "to",
      weight: "reaches",
      sign: "!",
      verb: "invite",
      done: "invited",
      doing: "Inviting {}",
      planned: ["viewer to invite by e-mail", "viewers to invite by e-mail"],
      counted: ["viewer invited", "viewers invited"]
    },
    "viewers.updated": {
      ...viewers,
      weight: "alters",
      sign: "~",
      verb: "change",
      done: "changed",
      doing: "Changing {}",
      planned: ["viewer to change", "viewers to change"],
      counted: ["viewer changed", "viewers changed"]
    }
  }
};

// src/kinds/viewers/write.ts
var writeViewers = async ({ changes }, vanta, gate) => {
  let batches = changes.map((change) => [change]), asked = await askFor(batches, gate, async ([change]) => change.act === "viewers.invited" ? (vanta.log((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Inviting a viewer to the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(change.target.id)}`), [await vanta.inviteViewer(change)]) : (vanta.log((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)`Updating a viewer of the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .thing */ .bI)(change.target.id)}`), [await vanta.updateViewer(change)]));
  return {
    changes: resultsOf(
      asked,
      (change, answer) => withResult(change, answer instanceof _say_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? failedBy(answer) : answer)
    )
  };
};

// src/kinds/viewers/viewers.ts
var centersOf = (wanted, before) => wanted.map(({ slugId, place, viewers: viewers3 }) => {
  let known = [...before.find((center) => center.slugId === slugId)?.viewers ?? [], ...viewers3.filter(({ invite }) => !invite)];
  return { slugId, place, total: new Set(known.map(({ email: email2 }) => addressKey(email2))).size };
}), coveredField = ({ field, from, to }, isNew) => {
  let key = (value2) => field === "expirationDate" && typeof value2 == "string" ? instantOf(value2) ?? value2 : value2;
  return { field, from: isNew ? void 0 : asCompared(from, key(from)), to: asCompared(to, key(to)) };
}, coveredOf2 = ({ act, target, subject, fields, body }) => {
  let isInvited = act === "viewers.invited";
  return {
    // Whether an expiry is past depends on the clock.
    kind: isInvited ? "invited" : "updated",
    slugId: target.id,
    viewerId: isInvited ? void 0 : subject.id,
    email: addressKey(subject.email),
    fields: fields.map((field) => coveredField(field, isInvited)),
    body
  };
}, peopleIn = ({ email: email2, name, companyName }) => [
  { email: email2, names: [name ?? void 0] },
  { names: [companyName ?? void 0] }
], viewers2 = {
  key: "trustCenters",
  wording: wording4,
  app: "manage",
  section: section3,
  redact: {
    accessLevel: "plain",
    expirationDate: "plain",
    isNdaRequired: "plain",
    resourceIds: "words",
    customerTrustAccountId: "words",
    name: "name"
  },
  people: (wanted = [], now) => [
    ...wanted.flatMap(({ viewers: listed }) => listed.flatMap(peopleIn)),
    ...[now?.current, now?.former].flatMap(
      (lists) => Object.values(lists ?? {}).flatMap((listed) => listed.flatMap(peopleIn))
    )
  ],
  plan: (wanted, now, { candidates, now: instant, settings }) => {
    let gone = new Set(candidates.map(({ email: email2 }) => addressKey(email2)));
    return planViewers(wanted, now?.current ?? {}, now?.former ?? {}, gone, instant, settings);
  },
  versions: {
    unmanaged: (before, now) => betweenCenters(before, now, 0).notes,
    plan: (before = [], now, { settings, now: instant }) => {
      let { changes } = betweenCenters(before, now, instant);
      return { changes, notes: [], guards: viewerGuards(changes, centersOf(now, before), [], settings) };
    },
    explains: (before, now, instant) => {
      let asked = betweenCenters(before, now, instant).changes;
      return (change) => asked.some(
        ({ target, subject }) => target.id === change.target.id && addressKey(subject.email) === addressKey(change.subject.email)
      );
    }
  },
  takesAway: () => !1,
  covers: (part) => ({ viewers: part?.changes.map(coveredOf2) ?? [] }),
  vanta: viewerVanta,
  write: writeViewers
};

// src/kinds/kinds.ts
var kinds = { accounts, groups, viewers: viewers2, offboarding }, everyKind = Object.entries(kinds), partsOf = (make) => Object.fromEntries(everyKind.map(([name, kind]) => [name, make(kind, name)])), changesIn = (parts) => everyKind.flatMap(([name]) => parts[name]?.changes ?? []);




/***/ })

};
