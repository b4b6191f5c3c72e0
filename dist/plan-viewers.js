import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  addressKey,
  compareText,
  instantOf
} from "./zod.js";
import {
  Failure,
  address,
  joined,
  own,
  say,
  theirs,
  thing,
  word
} from "./say.js";

// src/plan/needed.ts
var needed = (part, what) => {
  if (part === void 0)
    throw new Failure("vanta-error", say`${what} were not read from Vanta. Nothing was planned.`);
  return part;
};

// src/plan/limit.ts
var parseLimit = (text) => {
  let match = /^(\d{1,9}(?:\.\d{1,6})?)(%?)$/.exec(text.trim());
  if (match === null) return;
  let value = Number(match[1]);
  return match[2] === "%" ? value <= 100 ? { kind: "percentage", value, text: text.trim() } : void 0 : Number.isInteger(value) ? { kind: "number", value, text: text.trim() } : void 0;
}, MILLIONTHS = 1e6, limitFor = (limit, total) => limit.kind === "number" ? limit.value : Math.max(3, Math.floor(Math.round(limit.value * MILLIONTHS) * total / (100 * MILLIONTHS))), count = (amount, one, many) => ({ said: [`${amount} ${amount === 1 ? one : many ?? `${one}s`}`] }), limitGuard = (measured) => {
  let { name, stops, limit, amount, total, base, counted, deed, otherwise, place } = measured, allowed = limitFor(limit, total), share = limit.kind === "number" ? say`` : say` (${word(limit.text)} of ${base}, never less than 3)`;
  return {
    name,
    stops,
    summary: say`${counted}, of ${base}; limit ${allowed} (${word(limit.text)})`,
    refusals: amount <= allowed ? [] : [
      {
        message: say`This run would ${deed}; ${own(name)} allows ${allowed}${share}. If this is intended, raise ${own(name)} for this run; if not, ${otherwise}.`,
        ...place === void 0 ? {} : { place }
      }
    ]
  };
};

// src/plan/viewer-limits.ts
var lacks = (those, these) => Array.isArray(these) ? Array.isArray(those) && these.some((resource) => !those.includes(resource)) : Array.isArray(those), endOf = (value) => typeof value == "string" ? instantOf(value) ?? Number.NaN : Number.POSITIVE_INFINITY, givesLess = (field, now, before) => {
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
}, effectOf = (fields) => ({
  ...fields.some(({ field, from, to }) => givesLess(field, to, from)) ? { narrows: !0 } : {},
  ...fields.some(({ field, from, to }) => givesLess(field, from, to)) ? { widens: !0 } : {}
}), limitsOf = ({ slugId, place, total }, changes, { maxRemovals, maxRaises }) => {
  let narrowed = changes.filter(({ narrows }) => narrows).length, widened = changes.filter(({ widens }) => widens).length, invited = changes.filter(({ kind }) => kind === "invited").length, common = {
    stops: "viewers",
    total,
    base: say`${count(total, "viewer")} of ${thing(slugId)}`,
    place
  };
  return [
    [
      narrowed,
      limitGuard({
        ...common,
        name: "max-removals",
        limit: maxRemovals,
        amount: narrowed,
        counted: say`${count(narrowed, "viewer")} with less access`,
        deed: say`end or narrow the access of ${count(narrowed, "viewer")} of the Trust Center ${thing(slugId)}`,
        otherwise: say`bring the access back into the files`
      })
    ],
    [
      widened,
      limitGuard({
        ...common,
        name: "max-raises",
        limit: maxRaises,
        amount: widened,
        counted: say`${count(widened, "viewer")} with more access`,
        deed: say`widen the access of ${count(widened, "viewer")} of the Trust Center ${thing(slugId)}`,
        otherwise: say`correct the access in the files`
      })
    ],
    [
      invited,
      limitGuard({
        ...common,
        name: "max-raises",
        limit: maxRaises,
        amount: invited,
        counted: say`${count(invited, "person", "people")} invited`,
        deed: say`invite ${count(invited, "person", "people")} to the Trust Center ${thing(slugId)} by e-mail`,
        otherwise: say`remove \`invite: true\` from the entries`
      })
    ]
  ].flatMap(([amount, guard]) => amount > 0 ? [guard] : []);
}, viewerGuards = (changes, centers, refusals, limits) => {
  let invited = changes.filter(({ kind }) => kind === "invited").length, summary = say`${changes.length - invited} to update, ${invited} to invite by e-mail`, inOrder = centers.toSorted((a, b) => compareText(a.slugId, b.slugId)), ofCenter = (center) => limitsOf(
    center,
    changes.filter(({ slugId }) => slugId === center.slugId),
    limits
  );
  return [{ name: "viewers", stops: "viewers", summary, refusals }, ...inOrder.flatMap(ofCenter)];
};

// src/plan/viewers.ts
var FIELDS = [
  "accessLevel",
  "resourceIds",
  "expirationDate",
  "customerTrustAccountId",
  "isNdaRequired"
], setText = (value) => Array.isArray(value) ? JSON.stringify([...new Set(value.map(String))].toSorted()) : void 0, isSameTime = (a, b) => {
  if (a === null || typeof b != "string") return a === b;
  let instant = instantOf(a);
  return instant !== void 0 && instant === instantOf(b);
}, SHOWS = {
  accessLevel: ({ accessLevel }, wanted) => accessLevel === wanted,
  resourceIds: ({ resourceIds }, wanted) => resourceIds !== null && setText(resourceIds) === setText(wanted),
  expirationDate: ({ expirationDate }, wanted) => isSameTime(expirationDate, wanted),
  customerTrustAccountId: ({ customerTrustAccountId: id }, wanted) => id === void 0 || id === wanted,
  isNdaRequired: ({ ndaRequired }, wanted) => ndaRequired === null || ndaRequired === wanted
}, unlike = (viewer, wanted) => FIELDS.filter((field) => wanted[field] !== void 0 && !SHOWS[field](viewer, wanted[field])), isPast = (text, now) => {
  let instant = typeof text == "string" ? instantOf(text) : void 0;
  return instant !== void 0 && instant <= now;
}, nowOf = ({ ndaRequired, resourceIds, ...viewer }, field) => field === "isNdaRequired" ? ndaRequired : field === "resourceIds" ? resourceIds ?? "all" : viewer[field], update = (slugId, viewer, wanted, now) => {
  let fields = unlike(viewer, wanted).map(
    (field) => ({ field, from: nowOf(viewer, field), to: wanted[field] })
  );
  if (fields.length === 0) return {};
  let body = Object.fromEntries(fields.map(({ field, to }) => [field, to]));
  return "accessLevel" in body && wanted.resourceIds !== void 0 && (body.resourceIds = wanted.resourceIds), wanted.isNdaRequired !== void 0 && (body.isNdaRequired = wanted.isNdaRequired), wanted.customerTrustAccountId !== void 0 && viewer.customerTrustAccountId === void 0 && (body.customerTrustAccountId = wanted.customerTrustAccountId), {
    change: {
      kind: "updated",
      slugId,
      viewerId: viewer.id,
      email: viewer.email,
      ...viewer.name === null ? {} : { name: viewer.name },
      fields,
      body,
      ...effectOf(fields),
      endsAccess: fields.some(({ field }) => field === "expirationDate") && isPast(wanted.expirationDate, now),
      place: wanted.place
    }
  };
}, invitation = (slugId, wanted) => {
  let { email, name, companyName, accessLevel, resourceIds, expirationDate, isNdaRequired, place } = wanted, { customerTrustAccountId } = wanted, body = {
    email,
    name,
    companyName,
    accessLevel,
    isNdaRequired,
    ...resourceIds === void 0 ? {} : { resourceIds },
    ...typeof expirationDate == "string" ? { expirationDate } : {},
    ...typeof customerTrustAccountId == "string" ? { customerTrustAccountId } : {}
  }, fields = Object.entries(body).filter(([field]) => field !== "email" && field !== "name").map(([field, to]) => ({ field, from: void 0, to }));
  return {
    change: {
      kind: "invited",
      slugId,
      email,
      ...name === void 0 ? {} : { name },
      fields,
      body,
      endsAccess: !1,
      place
    }
  };
}, invites = ({ viewers: wanted }, current) => {
  let known = new Set(current.map(({ email }) => addressKey(email)));
  return wanted.some(({ email, invite }) => invite && !known.has(addressKey(email)));
}, unstated = (wanted) => ["name", "companyName", "accessLevel", "isNdaRequired"].filter(
  (field) => wanted[field] === void 0
), missing = (slugId, wanted, former, now) => {
  let { email, place } = wanted;
  if (isPast(wanted.expirationDate, now))
    return {
      note: {
        message: say`${address(email)} has no access to the Trust Center ${thing(slugId)}, as the expirationDate in the past asks for. The entry can be deleted.`,
        place
      }
    };
  if (!wanted.invite)
    return {
      refusal: {
        message: say`${address(email)} is not a viewer of the Trust Center ${thing(slugId)}. Invite them in Vanta, or set \`invite: true\` with \`name\`, \`companyName\`, \`accessLevel\` and \`isNdaRequired\`, which sends them an e-mail.`,
        place
      }
    };
  if (needed(former, say`Earlier viewers of ${thing(slugId)}`).some((viewer) => addressKey(viewer.email) === addressKey(email)))
    return {
      refusal: {
        message: say`${address(email)} was a viewer of the Trust Center ${thing(slugId)} before, and the access was removed. They are not invited a second time: restore the access in Vanta, or delete the entry.`,
        place
      }
    };
  let lacking = unstated(wanted);
  return lacking.length > 0 ? {
    refusal: {
      message: say`${address(email)} cannot be invited to the Trust Center ${thing(slugId)}: the entry does not state ${joined(lacking.map(word))}. Add what is missing.`,
      place
    }
  } : invitation(slugId, wanted);
}, planViewer = (slugId, wanted, viewers, former, now) => {
  if (wanted.accessLevel === "PARTIAL_ACCESS" && (wanted.resourceIds ?? []).length === 0)
    return {
      refusal: {
        message: say`${address(wanted.email)} is to have PARTIAL_ACCESS to the Trust Center ${thing(slugId)}, but the entry names no resource, which could open all of them. List them under resourceIds.`,
        place: wanted.place
      }
    };
  let matches = viewers.filter((viewer2) => addressKey(viewer2.email) === addressKey(wanted.email)), [viewer] = matches;
  return viewer === void 0 ? missing(slugId, wanted, former, now) : matches.length > 1 ? {
    refusal: {
      message: say`${matches.length} viewers of the Trust Center ${thing(slugId)} have the address ${address(wanted.email)}. Remove the wrong ones in Vanta.`,
      place: wanted.place
    }
  } : update(slugId, viewer, wanted, now);
}, listOf = (lists, slugId) => Object.hasOwn(lists, slugId) ? lists[slugId] : void 0, planViewers = (trustCenters, viewers, former, gone, now, limits) => {
  let changes = [], refusals = [], notes = [];
  for (let { slugId, viewers: wanted, place } of trustCenters) {
    let current = needed(listOf(viewers, slugId), say`Viewers of ${thing(slugId)}`);
    for (let entry of wanted) {
      let one = planViewer(slugId, entry, current, listOf(former, slugId), now);
      one.change !== void 0 && changes.push(one.change), one.refusal !== void 0 && refusals.push(one.refusal), one.note !== void 0 && notes.push({ ...one.note, level: "notice" });
    }
    for (let viewer of current) {
      if (!gone.has(addressKey(viewer.email))) continue;
      let entry = wanted.find(({ email }) => addressKey(email) === addressKey(viewer.email)), expiry = entry?.expirationDate === void 0 ? viewer.expirationDate : entry.expirationDate;
      isPast(expiry, now) || notes.push({
        message: say`${address(viewer.email)} is left without an active account, and is still a viewer of the Trust Center ${thing(slugId)}. End the access here with an expirationDate, or remove the viewer in Vanta.`,
        place: entry?.place ?? place,
        level: "notice"
      });
    }
  }
  changes.sort(
    (a, b) => Number(b.endsAccess) - Number(a.endsAccess) || compareText(a.slugId, b.slugId) || compareText(addressKey(a.email), addressKey(b.email))
  );
  let centers = trustCenters.map(({ slugId, place }) => ({
    slugId,
    place,
    total: listOf(viewers, slugId)?.length ?? 0
  }));
  return { changes, notes, guards: viewerGuards(changes, centers, refusals, limits) };
};

// src/vanta/error.ts
var withoutQuery = (path) => path.split("?", 1)[0] ?? path, requestOf = (method, path) => say`${word(method)} ${theirs(withoutQuery(path))}`, VantaError = class extends Failure {
  kind;
  method;
  path;
  status;
  /** Vanta's own words, cleaned and bounded. */
  detail;
  /** The answer's body is JSON: it comes from Vanta's application and not from something in front of it. */
  json;
  record;
  /** Vanta may have carried the request out all the same, in this attempt or an earlier one. */
  uncertain;
  constructor(kind, message, about) {
    super("vanta-error", message, [], about.cause), this.name = "VantaError", this.kind = kind, this.method = about.method, this.path = withoutQuery(about.path), this.status = about.status, this.detail = about.detail ?? "", this.json = about.json ?? !1, this.record = about.record, this.uncertain = about.uncertain ?? !1;
  }
}, amended = (error, { said = error.said, ...known }) => {
  let { kind, method, path, status, detail, json, record, uncertain, cause } = error, about = { method, path, status, detail, json, record, uncertain, cause };
  return new VantaError(kind, said, { ...about, ...known });
}, keepingUncertain = (thrown, earlier) => !earlier.uncertain || !(thrown instanceof Failure) ? thrown : thrown instanceof VantaError ? amended(thrown, { uncertain: !0 }) : new VantaError("changed", thrown.said, { ...earlier, cause: thrown }), endsTheRun = (error) => !(error instanceof VantaError) || ["access", "time", "cancelled"].includes(error.kind), leavesNothingOpen = (failure) => failure instanceof VantaError && !failure.uncertain && (endsTheRun(failure) || failure.status === 403), failedItem = (id, failure) => ({
  id,
  ok: !1,
  message: failure.said,
  ...failure instanceof VantaError && failure.uncertain ? { uncertain: !0 } : {},
  ...leavesNothingOpen(failure) ? { settled: !0 } : {}
}), isRefusal = (error) => error instanceof VantaError ? !error.uncertain : error instanceof Failure, rejectedRecord = (error) => error instanceof VantaError ? error.record : void 0, malformed = (purpose, method, path, what) => new VantaError("malformed", say`Failed to ${purpose}: ${requestOf(method, path)} answered, but ${what}.`, {
  method,
  path,
  uncertain: method !== "GET"
}), isPathRejected = (error) => error instanceof VantaError ? error.status === 405 ? !0 : error.status !== 404 ? !1 : !error.json || /\bcannot (?:get|put|post)\b|\b(?:route|endpoint|path)\b/i.test(error.detail) : !1;

export {
  withoutQuery,
  requestOf,
  VantaError,
  amended,
  keepingUncertain,
  endsTheRun,
  leavesNothingOpen,
  failedItem,
  isRefusal,
  rejectedRecord,
  malformed,
  isPathRejected,
  parseLimit,
  count,
  limitGuard,
  effectOf,
  viewerGuards,
  needed,
  unlike,
  invites,
  planViewers
};
