export const id = 396;
export const ids = [396];
export const modules = {

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRedactor: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(560);
/* harmony import */ var _zod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(753);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(598);
const require = process.getBuiltinModule;




// src/report/masks.ts

var WORD = /[\p{L}\p{N}\p{M}]+/gu, IN_WORD = /[\p{L}\p{N}\p{M}]/u, ADDRESS = /[^\s@<>()[\]{},;:"`|/=?&\\]+(?:@|%40)[^\s@<>()[\]{},;:"`|/=?&\\]+/giu, fold = (text2) => {
  let lower = text2.toLowerCase();
  return lower.length === text2.length ? lower : Array.from(
    text2,
    (each) => each.toLowerCase().length === each.length ? each.toLowerCase() : each
  ).join("");
}, endsWord = (text2, end) => !IN_WORD.test(text2[end] ?? "") || !IN_WORD.test(text2[end - 1] ?? ""), createMasks = (key) => {
  let emails = /* @__PURE__ */ new Map(), names = /* @__PURE__ */ new Map(), folded = /* @__PURE__ */ new Map(), wordless = /* @__PURE__ */ new Map(), hash = (kind, text3) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHmac)("sha256", key).update(`${kind}\0${text3}`).digest("hex").slice(0, 10), person = (email2 = "", name = "") => {
    let address = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .addressKey */ .IY)(email2);
    if (address === "") return folded.get(fold(name.trim())) ?? `person-${hash("name", fold(name.trim()))}`;
    let known = emails.get(address);
    if (known !== void 0) return known;
    let mask = `person-${hash("email", address)}`;
    return emails.set(address, mask), mask;
  }, email = (address) => `${person(address)}@masked.invalid`, know = (text3, mask) => {
    let name = text3.trim(), lookup = fold(name);
    if (name === "") return;
    let before = folded.get(lookup);
    if (before === mask) return;
    let given = before === void 0 ? mask : `person-${hash("name", lookup)}`;
    folded.set(lookup, given);
    let word = WORD[Symbol.matchAll](lookup).next().value;
    if (word === void 0) {
      (name.length > 2 || /[^\x20-\x7e]/.test(name)) && wordless.set(name, given);
      return;
    }
    let shape = { offset: word.index, length: lookup.length }, shapes = names.get(word[0]) ?? /* @__PURE__ */ new Map();
    names.set(word[0], shapes.set(`${shape.offset} ${shape.length}`, shape));
  }, matchesIn = (text3) => {
    let found = [], lookup = fold(text3);
    for (let { 0: word, index } of lookup.matchAll(WORD))
      for (let { offset, length } of names.get(word)?.values() ?? []) {
        let start = index - offset, end = start + length, mask = start < 0 ? void 0 : folded.get(lookup.slice(start, end));
        mask !== void 0 && endsWord(text3, end) && found.push({ start, end, mask });
      }
    for (let { 0: raw, index } of text3.matchAll(ADDRESS)) {
      let start = index + (/^['.]*/.exec(raw)?.[0].length ?? 0), address = raw.replace(/^['.]+/, "").replace(/['.!…]+$/, "");
      found.push({ start, end: start + address.length, mask: email(address.replace(/%40/i, "@")) });
    }
    for (let [name, mask] of wordless)
      for (let at = text3.indexOf(name); at !== -1; at = text3.indexOf(name, at + name.length))
        found.push({ start: at, end: at + name.length, mask });
    return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  };
  return {
    learn: ({ email: address = "", names: given }) => {
      let own = given.filter((name) => name !== void 0), mask = person(address, own[0]);
      for (let name of [address, ...own])
        know(name, (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .addressKey */ .IY)(name) === (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .addressKey */ .IY)(address) ? `${mask}@masked.invalid` : mask);
    },
    person,
    email,
    value: (kind, given) => `${kind}-${hash(kind, given)}`,
    hide: (id2) => know(id2, `id-${hash("id", id2)}`),
    text: (given) => {
      let out = "", end = 0;
      for (let match of matchesIn(given))
        match.end <= end || (match.start >= end && (out += given.slice(end, match.start) + match.mask), end = match.end);
      return out + given.slice(end);
    }
  };
};

// src/kinds/leaf.ts
var leaves = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5)(), says = (schema, description) => (_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd.add(schema, { description }), schema), leaf = (is, schema) => (leaves.add(schema, { leaf: is }), schema), ours = () => leaf("ours", (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()), theirs = () => leaf("theirs", (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()), login = () => leaf("login", (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()), id = () => leaf("id", (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()), text = () => leaf("text", (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .Ie)(_say_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)), count = () => (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().check((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm)(0)), place = says(
  (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(
    (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
      file: says(ours(), "Path of the users file, relative to the workspace."),
      line: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().check((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm)(1)),
      column: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().check((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm)(1))
    })
  ),
  "Where it is in a users file, if it is in one."
);

// src/kinds/change.ts
var fieldChange = leaf(
  "field",
  (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
    field: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), "Vanta's name of the field."),
    from: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(),
    to: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(),
    cleared: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), "The write clears the field, since the file does not state it.")
  })
), flag = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gM)("code", [
  says(
    (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ code: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("raise"), from: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()), to: ours() }),
    "The permission level goes up; `from` is null where the account is new."
  ),
  says(
    (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ code: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("same-address"), as: id() }),
    "The other half of a probable change of uniqueId: a removed and a created account with one address."
  ),
  says(
    (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ code: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("deleted-earlier"), at: ours() }),
    "When Vanta soft-deleted the account that is created again."
  ),
  says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ code: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("protected") }), "The input protected-users names it."),
  says(
    (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ code: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("employed"), status: ours(), at: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()) }),
    "The person has not left: they lose this account and nothing else. `at` is when an UPCOMING one starts."
  ),
  says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ code: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("drift") }), "Vanta differs here, and no commit explains it."),
  says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ code: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("widens") }), "A viewer sees more than before."),
  says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ code: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)("narrows") }), "A viewer sees less than before.")
]), result = says(
  (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
    status: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(["planned", "done", "failed", "not-tried"]),
    message: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(text()),
    uncertain: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), "A failed change that Vanta may have carried out all the same.")
  }),
  "What became of it. `planned`: nothing was tried. `done`: Vanta confirmed it. `failed`: Vanta rejected it, or the read-back shows something else. `not-tried`: an earlier step failed."
), whatIsDone = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
  subject: says(
    leaf("subject", (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ id: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), email: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), name: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() })),
    "Whom it is about, by the account's id or Vanta's id of the person or viewer; empty where there is none yet."
  ),
  target: says(
    (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ id: theirs(), name: theirs() })),
    "The group or Trust Center in which the subject changes."
  ),
  fields: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(fieldChange),
  flags: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(flag),
  level: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()), "The permission level after it; of what is removed, before it."),
  why: says(
    (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ code: ours(), text: text() })),
    "What an act that waits is waiting for, with what to do about it."
  ),
  place,
  result
}), done = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ act: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(_report_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .acts */ .Ij), ...whatIsDone.shape });

// src/report/shape.ts
var orNull = (shape) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)(shape)), problem = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ message: text(), place }), totals = (description) => says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ active: count(), deactivated: count(), deleted: count() }), description), run = says(
  (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
    repository: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()),
    server: says(ours(), "Where GitHub is."),
    event: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()),
    ref: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(theirs()),
    commit: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()), "The commit that people know: of a pull request its head."),
    readCommit: says(
      (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()),
      "The commit whose files were read: of a pull request its trial merge."
    ),
    folder: says(
      ours(),
      "Where in the workspace the repository is checked out: empty, or a path that ends in a slash."
    ),
    pullRequest: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(count()),
    base: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(theirs()), "The branch that a pull request would be merged into."),
    mergingApplies: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), "A pull request to the default branch."),
    actor: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(login()),
    url: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()),
    attempt: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(count())
  }),
  "The workflow run, as GitHub gave it."
), accounts = says(
  orNull({
    before: totals(
      "Rows that Vanta listed before the run, by state; in a comparison of files, what the earlier ones list. The deleted ones are soft-deleted, and not live."
    ),
    wanted: totals("What the files ask for."),
    after: says(
      (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(totals("Rows that Vanta lists after the run.")),
      "Null where nothing was read back."
    ),
    unchanged: count(),
    written: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), "The full sync was sent, and answered with success."),
    verified: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), "Vanta read back, record by record, as it was sent."),
    mismatches: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(problem), "What the read-back shows otherwise.")
  }),
  "Null where the files have no users, or the run ended before."
), guard = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
  name: ours(),
  passed: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(),
  summary: text(),
  refusals: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(problem)
}), failure = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
  reason: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(_say_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReasons */ .OP),
  message: text(),
  problems: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(problem), "What is wrong, but for what a guard or a change says itself."),
  amount: says(count(), "How many problems there are, those that are only counted included.")
}), drift = says(
  orNull({
    detected: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(),
    since: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()), "The date of the branch's newest commit that had to be applied."),
    accounts: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(theirs())
  }),
  "On a schedule: whether Vanta differs in a way that no commit in the last two hours explains."
), chain = says(
  orNull({
    unknown: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(text()), "Why it is not known who approved, where it is not."),
    pullRequests: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(
      (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
        number: count(),
        url: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()),
        author: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(login()),
        mergedBy: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(login()),
        approvals: says(
          (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(
            (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
              login: login(),
              commit: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()), "The commit that was approved."),
              current: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), "That is the last commit of the pull request."),
              bot: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), "By an app, and not by a person.")
            })
          ),
          "Approvals that were neither dismissed nor taken back."
        ),
        planDigest: says(
          (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()),
          "The digest of the plan in its comment, to compare with planDigest."
        )
      })
    ),
    direct: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(ours()), "Commits that came without a pull request."),
    left: says(count(), "Older commits of the push that were not looked at.")
  }),
  "Of an apply: the pull requests that it applied, and who approved them."
), tallied = says(
  (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
    created: count(),
    updated: count(),
    deactivated: count(),
    reactivated: count(),
    removed: count(),
    unchanged: count(),
    offboarded: count(),
    "offboarding-pending": count(),
    "group-changes": count(),
    "viewer-changes": count(),
    results: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ done: count(), failed: count(), notTried: count(), all: count() })
  }),
  "The step's outputs: in `apply` what was done, else what would be."
), report = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
  $schema: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(_report_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_SCHEMA_URL */ .tS),
  version: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(_report_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_VERSION */ .Aj),
  mode: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(["validate", "plan", "apply", "export"]),
  label: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()), "What the step keeps in sync, by the input label."),
  verdict: says(ours(), "The report in one line."),
  startedAt: ours(),
  finishedAt: ours(),
  run,
  files: says(
    (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(
      (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({
        path: ours(),
        blob: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()), "Git's id of the bytes that were read."),
        committed: says(
          (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)()),
          "The commit holds exactly these bytes at this path. Null where that could not be read."
        )
      })
    ),
    "The users files, as they were read."
  ),
  usersFile: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(ours()), "The input users-file."),
  listed: says(
    orNull({ users: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(count()), groups: count(), viewers: count() }),
    "How many entries the files hold; `users` is null where they have no such key."
  ),
  resourceId: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()),
  apiUrl: ours(),
  vantaRead: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), "Everything that the run needed from Vanta was read."),
  notContacted: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(text()), "Why Vanta was not contacted, where it was not."),
  comparedWith: says(
    (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()),
    "The changes are those to the files of this commit; Vanta was not contacted."
  ),
  changed: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), "The plan is not empty."),
  applied: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), "Something was written to Vanta, as far as could be seen."),
  uncertain: says(
    (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(),
    "A write was sent of which nobody knows whether Vanta carried it out: look before trusting `applied`."
  ),
  superseded: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), "A newer commit was on its way, so nothing was applied on purpose."),
  planDigest: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(ours()),
  failure: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(failure),
  totals: tallied,
  accounts,
  offboarding: says(
    orNull({
      skipped: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(text()), "Why offboarding was left out of this run, where it was."),
      acknowledgerId: says(
        (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(theirs()),
        "Who is recorded in Vanta as completing the offboardings, where anybody is."
      ),
      acknowledger: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(text()), "Their name, where Vanta lists them."),
      staying: says(
        (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(count()),
        "Addresses that lost an account and nothing else: of people who have not left, and of nobody. Null where people were not read."
      ),
      unmatched: says(
        (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .me)(count()),
        "Addresses of ACTIVE users in the files that nobody in Vanta has. Null where people were not read."
      )
    }),
    "Null where the files have no users, or the run ended before."
  ),
  changes: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(done),
  guards: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(guard),
  notes: says(
    (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .re)({ level: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* ._enum */ .$8)(["warning", "notice"]), message: text(), place })),
    "What a reviewer should know, and what changes nothing by itself."
  ),
  notices: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(text()), "What was skipped and why, and what could not be seen."),
  chain,
  drift,
  population: says(
    orNull({ path: ours(), sha256: ours(), accounts: count() }),
    "The file with every live account as it was read back; null where nothing was verified."
  ),
  redacted: says((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), "Names and addresses are masked."),
  requests: says(count(), "HTTP requests sent to Vanta, with tokens and retries.")
});
var mapped = (schema, value2, rules, email) => {
  if (value2 === null) return null;
  let known = leaves.get(schema);
  if (known !== void 0) {
    let rule = rules[known.leaf];
    return rule(value2, email);
  }
  if (schema instanceof _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodMiniNullable */ .eE) return mapped(schema.def.innerType, value2, rules, email);
  if (schema instanceof _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodMiniArray */ .WT && Array.isArray(value2))
    return value2.map((each) => mapped(schema.def.element, each, rules, email));
  if (!(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value2)) return value2;
  if (schema instanceof _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodMiniDiscriminatedUnion */ .Q_) {
    let option = schema.def.options.find((each) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL)(each, value2).success);
    return option === void 0 ? value2 : mapped(option, value2, rules, email);
  }
  if (!(schema instanceof _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodMiniObject */ .uX)) return value2;
  let { subject } = value2, owner = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(subject) ? String(subject.email) : email, shape = schema.def.shape;
  return Object.fromEntries(
    Object.entries(shape).map(([key, inner]) => [key, mapped(inner, value2[key], rules, owner)])
  );
}, withLeaves = (given, rules) => (
  // Each rule gives back what it was given a value of.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  mapped(report, given, rules, "")
);

// src/report/redact.ts
var FIELDS = Object.assign(
  // Of the population.
  { employmentStatus: "plain", employmentEndDate: "plain" },
  ..._zod_js__WEBPACK_IMPORTED_MODULE_1__/* .everyKind */ .Q8.map(([, { redact }]) => redact ?? {})
), redactionOf = (field) => Object.hasOwn(FIELDS, field) ? FIELDS[field] ?? "value" : "value", letters = (text2) => text2.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ""), wordsOf = (text2) => text2.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [], isTelling = (word) => word.length >= 4 || word.length >= 2 && /[^a-z]/.test(word), tells = (uniqueId, { email, names }) => {
  let id2 = letters(uniqueId), idWords = new Set(wordsOf(uniqueId)), own = [email?.split("@")[0], ...names].map((part) => part ?? "");
  return own.some((part) => letters(part) !== "" && letters(part) === id2) || own.flatMap(wordsOf).some((word) => isTelling(word) ? id2.includes(word) : idWords.has(word));
}, value = (masks, field, email, given) => given === null || given === "" || redactionOf(field) === "plain" ? given : Array.isArray(given) ? given.map((each) => value(masks, field, email, each)) : typeof given != "string" ? typeof given == "object" ? masks.value("value", JSON.stringify(given)) : given : redactionOf(field) === "address" || field === "accountName" && given.includes("@") ? masks.email(given) : redactionOf(field) === "name" ? `${masks.person(email)}/${masks.value("name", given)}` : redactionOf(field) === "words" ? masks.text(given) : masks.value("value", given), namesIn = (changes) => changes.filter(({ field }) => redactionOf(field) === "name" || field === "email").flatMap(({ from, to }) => [from, to].filter((each) => typeof each == "string")), peopleOf = ({ changes }) => changes.map((change) => {
  let { id: id2, email, name } = change.subject;
  return {
    email,
    names: [name === id2 ? void 0 : name, ...namesIn(change.fields)],
    ...(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfAccount */ .h1)(change) ? { uniqueId: id2 } : {}
  };
}), peopleIn = (roster, state) => [
  ..._zod_js__WEBPACK_IMPORTED_MODULE_1__/* .everyKind */ .Q8.flatMap(([name, { key, people }]) => people?.(roster?.[key], state?.[name]) ?? []),
  ...(state?.people ?? []).map(({ email, name }) => ({ email, names: [name] }))
], maskedPart = (masks, { is, text: text2, of }) => ({ is, text: {
  person: () => masks.person(of, text2),
  address: () => masks.email(text2),
  value: () => text2 === "" ? "" : masks.value("value", text2),
  word: () => text2,
  id: () => masks.text(text2),
  thing: () => masks.text(text2),
  theirs: () => masks.text(text2)
}[is]() }), maskedText = (masks, text2) => (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .withParts */ .dK)(text2, (part) => maskedPart(masks, part)), rulesOf = (masks) => ({
  ours: (given) => given,
  text: (given) => maskedText(masks, given),
  theirs: masks.text,
  login: (given) => masks.value("login", given),
  id: masks.text,
  subject: ({ id: id2, email, name }) => ({
    id: masks.text(id2),
    email: email === "" ? "" : masks.email(email),
    name: name === "" ? "" : masks.person(email, name)
  }),
  field: ({ field, from, to, cleared }, email) => ({
    field,
    from: value(masks, field, email, from),
    to: value(masks, field, email, to),
    cleared
  })
}), createRedactor = (key) => {
  let masks = createMasks(key), know = (people) => {
    for (let person of people)
      masks.learn(person), person.uniqueId !== void 0 && tells(person.uniqueId, person) && masks.hide(person.uniqueId);
  };
  return {
    learn: (roster, state) => know(peopleIn(roster, state)),
    text: (text2) => maskedText(masks, text2),
    field: (field, email, given) => {
      let shown = value(masks, field, email, given);
      return typeof shown == "string" ? shown : given;
    },
    report: (report2) => {
      know(peopleOf(report2));
      let masked = withLeaves(report2, rulesOf(masks));
      return { ...masked, verdict: (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(masked) };
    }
  };
};



/***/ })

};
