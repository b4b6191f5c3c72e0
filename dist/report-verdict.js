import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  compareText
} from "./zod.js";
import {
  plain
} from "./say.js";

// src/report/text.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u2800\u3164\uffa0]/gu, SHORT = { "\n": "\\n", "\r": "\\r", "\0": "\\0" }, escapeInvisible = (character) => {
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
  let line = shorten(seen(text, 2e3).trimEnd(), 2e3).replaceAll("##[", "##\\[");
  return line.trimStart().startsWith("::") ? `\\${line.trimStart()}` : line;
}, shortTime = (text) => text.replace(/^(\d{4}-\d\d-\d\d)T00:00:00(?:\.000)?Z$/, "$1"), MARKUP = /[&<>"`*_~[\]!#|\\^${}@]/g, entity = (character) => `&#${character.charCodeAt(0)};`, GAP = "&#8203;", LINKS = /[@#]|:(?=\S)|\bGH-|www(?=\.)/gi, LINK_MARK = "\u{F0000}", LIST_MARK = /^(?:[-+]|\d+[.)])(?=\s|$)/, inert = (shown) => shown.replaceAll(LINKS, (found) => `${found}${LINK_MARK}`).replaceAll(MARKUP, entity).replaceAll(LINK_MARK, GAP).replace(LIST_MARK, (mark) => `${mark.slice(0, -1)}${entity(mark.slice(-1))}`), code = (text, max = 80) => {
  let shown = visible(text, max);
  return shown === "" ? "<code>&nbsp;</code>" : /[`|]/.test(shown) ? `<code>${inert(shown)}</code>` : `\`${shown}\``;
}, ADDRESS = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, words = (text, max = 1200) => {
  let shown = visible(text, max);
  if (!shown.includes("@")) return inert(shown);
  let out = "", end = 0;
  for (let match of shown.matchAll(ADDRESS))
    out += inert(shown.slice(end, match.index)) + code(match[0]), end = match.index + match[0].length;
  return out + inert(shown.slice(end));
}, grouped = (amount) => String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, ","), count = (amount, noun, plural = `${noun}s`) => `${grouped(amount)} ${amount === 1 ? noun : plural}`;

// src/kinds/words.ts
var account = (verb, done, doing) => ({
  family: "accounts",
  verb,
  done,
  doing: `${doing} {}`,
  toward: "",
  planned: [`to ${verb}`, `to ${verb}`],
  counted: [done, done],
  output: done
}), members = { family: "groups", output: "group-changes" }, viewers = { family: "viewers", output: "viewer-changes", toward: "in" }, words2 = {
  "accounts.removed": { ...account("remove", "removed", "Removing"), weight: "takes", sign: "-" },
  "accounts.deactivated": {
    ...account("deactivate", "deactivated", "Deactivating"),
    weight: "takes",
    sign: "-"
  },
  "leavers.offboarded": {
    family: "offboarding",
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
  "members.removed": {
    ...members,
    weight: "takes",
    sign: "-",
    verb: "take out",
    done: "taken out",
    doing: "Taking {} out",
    toward: "from",
    planned: ["group member to take out", "group members to take out"],
    counted: ["group member taken out", "group members taken out"]
  },
  "viewers.invited": {
    ...viewers,
    weight: "reaches",
    sign: "!",
    verb: "invite",
    done: "invited",
    doing: "Inviting {}",
    planned: ["viewer to invite by e-mail", "viewers to invite by e-mail"],
    counted: ["viewer invited", "viewers invited"]
  },
  "accounts.updated": { ...account("update", "updated", "Updating"), weight: "alters", sign: "~" },
  "accounts.reactivated": {
    ...account("reactivate", "reactivated", "Reactivating"),
    weight: "gives",
    sign: "+"
  },
  "accounts.created": { ...account("create", "created", "Creating"), weight: "gives", sign: "+" },
  "members.added": {
    ...members,
    weight: "gives",
    sign: "+",
    verb: "add",
    done: "added",
    doing: "Adding {}",
    toward: "to",
    planned: ["group member to add", "group members to add"],
    counted: ["group member added", "group members added"]
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
  },
  "leavers.pending": {
    family: "offboarding",
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
}, isAct = (name) => Object.hasOwn(words2, name), acts = Object.keys(words2).filter(isAct), wordsOf = (act) => words2[act];

// src/report/rows.ts
var hasFlag = (change, code2) => change.flags.some((flag) => flag.code === code2), becomesAdmin = ({ flags }) => flags.some((flag) => flag.code === "raise" && flag.to === "ADMIN"), hasMixedDrift = (changes) => {
  let drifted = changes.filter((change) => hasFlag(change, "drift")).length;
  return drifted > 0 && drifted < changes.length;
}, signOf = (change) => {
  let { sign } = wordsOf(change.act);
  return sign !== "~" && sign !== "+" ? sign : becomesAdmin(change) || hasFlag(change, "same-address") ? "!" : sign;
}, bandOf = (change) => {
  let sign = signOf(change);
  return sign === "-" ? 0 : sign === "!" ? 1 : 2;
}, ORDER = new Map(acts.map((act, index) => [act, index])), orderOf = ({ act }) => ORDER.get(act) ?? acts.length, weightOf = ({ fields }) => fields.some(({ field }) => field === "permissionLevel") ? 0 : fields.some(({ cleared }) => cleared) ? 1 : 2, keyOf = ({ act, subject }) => act.startsWith("accounts.") ? subject.id : subject.email, byImportance = (a, b) => bandOf(a) - bandOf(b) || Number(hasFlag(b, "protected")) - Number(hasFlag(a, "protected")) || orderOf(a) - orderOf(b) || (a.act === "accounts.updated" ? weightOf(a) - weightOf(b) : 0) || compareText(a.target?.name ?? "", b.target?.name ?? "") || compareText(keyOf(a), keyOf(b)), blocksOf = (changes) => {
  let rows = changes.filter(({ act }) => wordsOf(act).weight !== "waits");
  return [...Map.groupBy(rows, ({ act }) => wordsOf(act).family)].map(([family, own]) => ({ family, rows: own.toSorted(byImportance) })).toSorted((a, b) => {
    let [first, other] = [a.rows[0], b.rows[0]];
    return first === void 0 || other === void 0 || a.family === "accounts" ? -1 : b.family === "accounts" ? 1 : bandOf(first) - bandOf(other) || orderOf(first) - orderOf(other);
  });
}, fitting = (blocks, cost, room) => {
  let kept = blocks.map(() => 0), left = room;
  for (let band of [0, 1, 2])
    for (let [index, block] of blocks.entries())
      for (let row of block.rows.slice(kept[index])) {
        if (bandOf(row) !== band) break;
        if (left -= cost(row, block), left < 0) return kept;
        kept[index] = (kept[index] ?? 0) + 1;
      }
  return kept;
};

// src/report/tally.ts
var withStatus = (changes, ...statuses) => changes.filter(({ result }) => statuses.includes(result.status)).length, resultsOf = (changes) => {
  let tried = changes.filter(({ act }) => wordsOf(act).weight !== "waits");
  return {
    done: withStatus(tried, "done"),
    failed: withStatus(tried, "failed"),
    notTried: withStatus(tried, "not-tried"),
    all: tried.length
  };
}, totalsOf = (changes, mode, unchanged) => {
  let counted = mode === "apply" ? "done" : "planned", of2 = (output) => acts.filter((act) => wordsOf(act).output === output).reduce(
    (sum, act) => sum + withStatus(
      changes.filter((change) => change.act === act),
      counted
    ),
    0
  ), leavers = changes.filter(({ act }) => act === "leavers.offboarded");
  return {
    created: of2("created"),
    updated: of2("updated"),
    deactivated: of2("deactivated"),
    reactivated: of2("reactivated"),
    removed: of2("removed"),
    unchanged,
    offboarded: of2("offboarded"),
    "offboarding-pending": changes.filter(({ act }) => act === "leavers.pending").length + withStatus(leavers, "failed", "not-tried"),
    "group-changes": of2("group-changes"),
    "viewer-changes": of2("viewer-changes"),
    results: resultsOf(changes)
  };
};

// src/report/verdict.ts
var DEFAULT_FILE = "vanta-users.yml", NOUNS = {
  validate: "check",
  plan: "plan",
  apply: "sync",
  export: "export"
}, titleOf = ({ mode, label, usersFile }) => {
  let files = usersFile.join(", "), about = label ?? (files === DEFAULT_FILE || mode === "export" ? "" : files);
  return `Vanta ${NOUNS[mode]}${about === "" ? "" : ` for ${about}`}`;
}, isAhead = ({ mode, applied }) => mode !== "apply" || !applied, admins = (act, all, raised) => {
  if (raised === 0) return "";
  let how = act === "accounts.updated" ? "to ADMIN" : "as ADMIN";
  return raised === all ? ` (${how})` : ` (${grouped(raised)} ${how})`;
}, countsOf = (changes, ahead) => {
  let groups = Map.groupBy(changes, ({ act }) => act);
  return acts.flatMap((act) => {
    let own = groups.get(act) ?? [], { planned, counted, weight } = wordsOf(act);
    if (own.length === 0 || weight === "waits") return [];
    let [one, many] = ahead ? planned : counted, raised = act.startsWith("accounts.") ? own.filter(becomesAdmin).length : 0;
    return [
      {
        act,
        text: `${grouped(own.length)} ${own.length === 1 ? one : many}${admins(act, own.length, raised)}`
      }
    ];
  });
}, countedIn = (report) => isAhead(report) ? countsOf(report.changes, !0) : countsOf(
  report.changes.filter(({ result }) => result.status === "done"),
  !1
), isOfAccounts = ({ act }) => act.startsWith("accounts."), mainCounts = (report) => {
  let counts = countedIn(report), accounts = counts.filter(isOfAccounts);
  return (accounts.length > 0 ? accounts : counts).map(({ text }) => text).join(", ");
}, listed = ({ listed: entries }) => {
  let { users, groups, viewers: viewers2 } = entries ?? { users: null, groups: 0, viewers: 0 }, counts = [
    ...users === null ? [] : [count(users, "user")],
    ...groups === 0 ? [] : [count(groups, "group")],
    ...viewers2 === 0 ? [] : [count(viewers2, "viewer")]
  ];
  return counts.length < 2 ? counts.join("") : `${counts.slice(0, -1).join(", ")} and ${counts.at(-1)}`;
}, partly = (report) => {
  let { done, failed: failed2, notTried, all } = resultsOf(report.changes), refused2 = report.guards.reduce((sum, { refusals }) => sum + refusals.length, 0);
  return `${[
    ...all === 0 ? [] : [`${grouped(done)} of ${grouped(all)} done`],
    ...failed2 === 0 ? [] : [`${grouped(failed2)} failed`],
    ...notTried === 0 ? [] : [`${grouped(notTried)} not tried`],
    ...refused2 === 0 ? [] : [count(refused2, "refusal")]
  ].join(", ")}${all === 0 ? ", nothing else to change" : ""}`;
}, of = (icon, text) => ({ icon, rest: `: ${text}` }), refused = (report) => {
  let counts = mainCounts(report);
  return { icon: "\u26D4", rest: counts === "" ? " refused" : ` refused: ${counts}` };
}, failed = (report, { reason, problems, amount }) => {
  switch (reason) {
    case "configuration":
      return problems.length === 0 ? { icon: "\u274C", rest: " failed: nothing was written" } : of("\u274C", count(amount, "input to correct", "inputs to correct"));
    case "invalid-users-file": {
      let files = new Set(problems.flatMap(({ place }) => place === null ? [] : [place.file])), [file] = files, where = files.size === 1 ? file : files.size === 0 ? "the users files" : `${files.size} files`;
      return of("\u274C", `${count(Math.max(amount, 1), "problem")} in ${where}`);
    }
    case "refused":
      return refused(report);
    case "plan-changed":
      return { icon: "\u26D4", rest: " refused: not the approved plan" };
    case "verification-failed": {
      let differing = report.accounts?.mismatches.length ?? 0;
      return differing === 0 ? of("\u274C", "written, but not read back") : of("\u274C", `written, but ${count(differing, "account differs", "accounts differ")}`);
    }
    case "partly-applied":
      return of("\u26A0\uFE0F", partly(report));
    default:
      return report.applied ? of("\u26A0\uFE0F", partly(report)) : report.uncertain ? { icon: "\u26A0\uFE0F", rest: " failed: not certain what was written" } : { icon: "\u274C", rest: " failed: nothing was written" };
  }
}, succeeded = (report) => {
  let counts = mainCounts(report);
  return report.superseded ? of("\u23ED\uFE0F", "left to the newer commit, nothing applied") : report.mode === "export" ? of(
    "\u{1F4E4}",
    `${count(report.listed?.users ?? 0, "account")} written to ${report.usersFile.join(", ")}`
  ) : report.mode === "validate" ? report.comparedWith === null ? of("\u2705", `valid, ${listed(report)}`) : of(
    counts === "" ? "\u2705" : "\u{1F4CB}",
    `valid; compared with ${report.run.base ?? report.comparedWith.slice(0, 7)}: ${counts === "" ? "nothing to change" : counts}`
  ) : counts === "" || report.mode === "apply" && !report.applied ? of("\u2705", report.changed ? "nothing changed yet" : "nothing to change") : report.mode === "plan" ? of("\u{1F4CB}", counts) : report.drift?.detected === !0 ? of("\u{1F527}", `drift corrected, ${counts}`) : of("\u2705", counts);
}, judged = (report) => report.failure === null ? succeeded(report) : failed(report, report.failure), verdictOf = (report) => `${titleOf(report)}${judged(report).rest}`, iconOf = (report) => judged(report).icon;

// src/report/json.ts
var REPORT_VERSION = 2, REPORT_SCHEMA_URL = "https://raw.githubusercontent.com/vanta-user-sync/vanta-user-sync/main/report.schema.json", isText = (value) => typeof value == "object" && value !== null && "said" in value && Array.isArray(value.said), reportJson = (report) => `${JSON.stringify(report, (_key, value) => isText(value) ? plain(value) : value, 2)}
`;

export {
  shorten,
  visible,
  logLine,
  shortTime,
  code,
  words,
  grouped,
  count,
  REPORT_VERSION,
  REPORT_SCHEMA_URL,
  reportJson,
  acts,
  wordsOf,
  totalsOf,
  hasMixedDrift,
  signOf,
  bandOf,
  blocksOf,
  fitting,
  titleOf,
  isAhead,
  countsOf,
  countedIn,
  isOfAccounts,
  verdictOf,
  iconOf
};
