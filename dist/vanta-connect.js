export const id = 957;
export const ids = [957];
export const modules = {

/***/ 957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _undici_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(542);
/* harmony import */ var _zod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(753);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15);
const require = process.getBuiltinModule;




// src/vanta/reach.ts
var clientOf = (reach, app) => {
  let { [app]: client } = reach;
  if (client === void 0) throw new Error("A client is used that has no credentials.");
  return client;
};

// src/kinds/accounts/vanta.ts
var PATH = "/v1/resources/user_account", READ = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`read the accounts`, WRITE = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`write the accounts`, isSimple = (value) => typeof value != "object" || Array.isArray(value) && value.every((item) => typeof item == "string"), MOST_LEVELS = 32, isDeeperThan = (value, levels) => typeof value == "object" && value !== null && (levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1))), accountOf = (row) => {
  if (!(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(row)) return (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`is not an object`;
  let { uniqueId, email, status, deletedAt, customProperties } = row;
  if (typeof uniqueId != "string" || uniqueId === "") return (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`has no uniqueId`;
  if (typeof email != "string") return (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`has no email`;
  if (typeof status != "string") return (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`has no status`;
  if (deletedAt != null && (typeof deletedAt != "string" || deletedAt === ""))
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`has a deletedAt that is not a time`;
  let fields = {};
  for (let name of _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .sentFields */ .S5) {
    let value = row[name];
    if (value != null) {
      if (!isSimple(value)) return (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`has a ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(name)} that is neither a plain value nor a list of texts`;
      fields[name] = value;
    }
  }
  if ((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(customProperties) && Object.keys(customProperties).length > 0) {
    if (isDeeperThan(customProperties, MOST_LEVELS))
      return (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`has customProperties nested too deep to be read`;
    fields.customProperties = customProperties;
  }
  let touchedAt = row.updatedAt ?? row.createdAt;
  return {
    uniqueId,
    email,
    status,
    deletedAt: deletedAt ?? null,
    ...typeof touchedAt == "string" ? { touchedAt } : {},
    fields
  };
}, saysSomething = (value) => value != null && value !== !1 && value !== "", contradictionIn = (answer, rows) => {
  let { success, error, results } = answer;
  if (success !== void 0 && success !== !0 || saysSomething(error)) return (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`it does not say success`;
  let info = answer.pageInfo ?? ((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(results) ? results.pageInfo : void 0), pages = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(info) ? info : {};
  if (
    // The last page may have a cursor as well; where nothing says that it is the last, it is not.
    saysSomething(pages.hasNextPage ?? pages.endCursor) || ["hasNextPage", "hasMore", "nextCursor", "nextPageCursor", "nextPageToken", "next"].some(
      (key) => saysSomething(answer[key])
    )
  ) return (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`it says that there are more accounts than it lists`;
  let counted = ["total", "totalCount", "count"].find(
    (key) => typeof answer[key] == "number" && answer[key] !== rows
  );
  return counted === void 0 ? void 0 : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`it lists ${rows} accounts, and counts ${Number(answer[counted])}`;
}, notAList = (what) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(READ, "GET", PATH, what), accountsOf = (answer) => {
  if (!(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(answer)) throw notAList((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`it is not a list of accounts`);
  let rows = answer.resources;
  if (!Array.isArray(rows)) throw notAList((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`it has no list of accounts ("resources")`);
  let contradiction = contradictionIn(answer, rows.length);
  if (contradiction !== void 0) throw notAList(contradiction);
  let live = /* @__PURE__ */ new Set();
  return rows.map((row, index) => {
    let account = accountOf(row);
    if ("said" in account) throw notAList((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`account ${index + 1} of ${rows.length} in its list ${account}`);
    if (account.deletedAt === null) {
      if (live.has(account.uniqueId))
        throw notAList(
          (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`two live accounts in its list have the uniqueId ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__.id)(JSON.stringify(account.uniqueId))}`
        );
      live.add(account.uniqueId);
    }
    return account;
  });
}, inEitherForm = async (client, suffix, call) => {
  let older = `${PATH}/${suffix}`;
  if (client.olderForms.has(older)) return call(older);
  try {
    return await call(PATH);
  } catch (error) {
    if (!(error instanceof _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd) || !(0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .isPathRejected */ .CS)(error)) throw error;
    try {
      let result = await call(older);
      return client.olderForms.add(older), result;
    } catch (second) {
      throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .keepingUncertain */ .VH)(second, error);
    }
  }
}, withRemedy = (error, resourceId) => {
  if (!(error instanceof _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd) || error.kind !== "answer") return error;
  let aboutResource = /not found/i.test(error.detail) && /resource/i.test(error.detail);
  if (error.status !== 404 && !(error.status === 422 && aboutResource)) return error;
  let unknown2 = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Check "resource-id": Vanta does not know ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(JSON.stringify(resourceId.slice(0, 100)))}, or it is not a resource of this app.`, isBare = /^not found\.?$/i.test(error.detail), remedy = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .isPathRejected */ .CS)(error) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Check "api-url": this host does not have Vanta's list of accounts.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${unknown2}${isBare ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` If it is right, check "api-url".` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)``}`;
  return (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .amended */ .P3)(error, { said: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${error.said} ${remedy}` });
}, readAccounts = async (client, resourceId, before) => {
  let query = `?resourceId=${encodeURIComponent(resourceId)}`;
  try {
    return accountsOf(await inEitherForm(client, "list_all", (path) => client.send({ method: "GET", path: `${path}${query}`, purpose: READ, before })));
  } catch (error) {
    throw withRemedy(error, resourceId);
  }
}, countOf = (value) => Array.isArray(value) ? value.length : typeof value == "number" ? value : void 0, complaintOf = (answer, sent) => {
  let unconfirmed = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`not with a confirmation`;
  if (!(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(answer)) return unconfirmed;
  let { success, results } = answer;
  if (success !== void 0 && success !== !0) return (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`it does not say success`;
  if (results == null)
    return success === !0 ? void 0 : unconfirmed;
  if (!(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(results)) return unconfirmed;
  let accepted = countOf(results.accepted), rejected = countOf(results.rejected ?? 0);
  return rejected === void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`it does not say how many accounts were rejected` : rejected !== 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`it rejected ${rejected} of ${sent} accounts` : accepted === void 0 ? success === !0 ? void 0 : unconfirmed : accepted === sent ? void 0 : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`it accepted ${accepted} accounts of ${sent}`;
}, isNamed = (uniqueId, text) => text.startsWith(uniqueId) && /^(?:["'.,;:]| |$)/.test(text.slice(uniqueId.length)), recordIn = ({ detail, record }, accounts) => {
  if (record !== void 0) return record < accounts.length ? record : void 0;
  let named = /\buniqueId:? ["']?(.+)/.exec(detail)?.[1] ?? "", ids = accounts.map(({ uniqueId }) => uniqueId), [longest] = ids.filter((each) => isNamed(each, named)).toSorted((a, b) => b.length - a.length);
  return longest === void 0 ? void 0 : ids.indexOf(longest);
}, putAccounts = async (client, resourceId, accounts, before, body = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .accountBody */ .eU)(resourceId, accounts)) => {
  if (accounts.length === 0)
    throw new _say_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(
      "refused",
      (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`A list without accounts would delete everyone in Vanta. It was not sent.`
    );
  try {
    let complaint = complaintOf(await inEitherForm(client, "sync_all", (path) => client.send({ method: "PUT", path, purpose: WRITE, body, before })), accounts.length);
    if (complaint !== void 0) throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(WRITE, "PUT", PATH, complaint);
  } catch (error) {
    throw error instanceof _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd && (error.status === 400 || error.status === 422) ? (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .amended */ .P3)(error, { record: recordIn(error, accounts) }) : withRemedy(error, resourceId);
  }
}, FRESH_MS = 5e3, accountVanta = {
  read: ({ build, resourceId, log, atAccounts }) => {
    if (build !== void 0)
      return log((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Reading accounts from Vanta`), readAccounts(build, resourceId, async () => atAccounts?.());
  },
  calls: (reach) => ({
    putAccounts: (accounts, before, body) => putAccounts(clientOf(reach, "build"), reach.resourceId, accounts, before, body),
    readAccounts: () => readAccounts(clientOf(reach, "build"), reach.resourceId),
    isListFresh: () => {
      let last = reach.build?.lastAnswer();
      return (last?.path === PATH || last?.path === `${PATH}/list_all`) && reach.now() - last.at < FRESH_MS;
    }
  })
};

// src/vanta/pages.ts
var pageAnswer = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
  results: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    data: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()),
    pageInfo: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ endCursor: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()), hasNextPage: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)() })
  })
}), rowId = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().check((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YP)((value) => value !== "")), MOST_PAGES = 1e3, MOST_EMPTY_PAGES = 3, MOST_READINGS = 3, MOST_CHECKED = 10, fail = (list, what) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`read the ${list.what}`, "GET", list.path, what), rowsOf = (data, list) => data.map((value) => {
  let parsed = list.row.safeParse(value);
  if (parsed.success) return parsed.data;
  let field = parsed.error.issues[0]?.path.join(".") ?? "", where = field === "" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` (${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(field)})`;
  throw fail(list, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`an entry of its list is not as Vanta documents it${where}`);
}), readPage = async (client, list, cursor) => {
  let query = new URLSearchParams({ pageSize: "100", ...list.query });
  cursor !== void 0 && query.set("pageCursor", cursor);
  let path = `${list.path}?${query.toString()}`, answer = await client.send({ method: "GET", path, purpose: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`read the ${list.what}` }), parsed = pageAnswer.safeParse(answer);
  if (!parsed.success) throw fail(list, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`it is not a page of a list of ${list.what}`);
  let { data, pageInfo } = parsed.data.results, rows = rowsOf(data, list);
  if (!pageInfo.hasNextPage) return { cursor, rows, next: void 0 };
  let next = pageInfo.endCursor ?? "";
  if (next === "") throw fail(list, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`it says that the list of ${list.what} goes on, but not where`);
  return { cursor, rows, next };
}, readEach = async (client, list) => {
  let pages = [], ids = /* @__PURE__ */ new Set(), cursors = /* @__PURE__ */ new Set(), tell = client.progress(), cursor, emptyPages = 0;
  for (; pages.length < MOST_PAGES; ) {
    let page = await readPage(client, list, cursor);
    pages.push(page);
    let expected = ids.size + page.rows.length;
    for (let { id: id2 } of page.rows) ids.add(id2);
    if (ids.size < expected) return;
    if (page.next === void 0) return pages;
    if (emptyPages = page.rows.length === 0 ? emptyPages + 1 : 0, cursors.has(page.next) || emptyPages > MOST_EMPTY_PAGES)
      throw fail(list, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`the list of ${list.what} did not end`);
    cursors.add(page.next), cursor = page.next, tell((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(ids.size))} ${list.what} so far`);
  }
  throw fail(list, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`the list of ${list.what} did not end after ${MOST_PAGES} pages`);
}, isAsRead = async (client, list, pages) => {
  let earlier = pages.slice(0, -1), step = Math.ceil(earlier.length / MOST_CHECKED);
  for (let { cursor, rows } of earlier.filter((_, at) => (earlier.length - 1 - at) % step === 0)) {
    let now = await readPage(client, list, cursor);
    if (now.rows.length !== rows.length || now.rows.some(({ id: id2 }, at) => id2 !== rows[at]?.id)) return !1;
  }
  return !0;
}, readPages = async (client, list) => {
  for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
    let pages = await readEach(client, list);
    if (pages !== void 0 && await isAsRead(client, list, pages)) return pages.flatMap(({ rows }) => rows);
    client.log((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`The list of ${list.what} changed while it was read`);
  }
  let why = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`the list of ${list.what} changed while it was read, ${MOST_READINGS} times in a row. Run again later.`;
  throw new _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd("changed", (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Failed to read the ${list.what}: ${why}`, {
    method: "GET",
    path: list.path
  });
};

// src/vanta/apps.ts
var READ_SCOPES = { build: "connectors.self:read-resource", manage: "vanta-api.all:read" }, WRITE_SCOPES = { build: "connectors.self:write-resource", manage: "vanta-api.all:write" }, APPS = {
  build: { name: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Build Integrations`, id: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`client-id`, secret: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`client-secret` },
  manage: { name: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Manage Vanta`, id: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`manage-client-id`, secret: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`manage-client-secret` }
}, scopeFor = (app, method) => (method === "GET" ? READ_SCOPES : WRITE_SCOPES)[app], scopesOf = (app, readOnly) => readOnly ? READ_SCOPES[app] : `${READ_SCOPES[app]} ${WRITE_SCOPES[app]}`;

// src/vanta/words.ts
var MOST_DETAIL = 300, MOST_READ = 4e3, UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\s]+/gu, plainText = (text, most = MOST_DETAIL) => {
  let line = text.slice(0, MOST_READ).replace(UNPRINTABLE, " ").trim();
  return line.length > most ? `${line.slice(0, most).trimEnd()}\u2026` : line;
}, decodeEntities = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&nbsp;", " ").replaceAll("&amp;", "&"), htmlText = (html) => {
  let withoutHead = html.slice(0, MOST_READ).replaceAll(/<(head|style|script)\b[^<>]*>[\s\S]*?<\/\1>/gi, " ").replaceAll(/<[^<>]*>/g, " "), text = plainText(decodeEntities(withoutHead));
  return text !== "" ? text : plainText(decodeEntities(/<title[^<>]*>([^<]*)/i.exec(html.slice(0, MOST_READ))?.[1] ?? ""));
}, DEEPEST = 8, written = (value) => {
  try {
    return JSON.stringify(value);
  } catch {
    return "";
  }
}, jsonText = (value, depth = 0) => {
  if (typeof value == "string") return plainText(value);
  if (depth > DEEPEST) return "";
  let inner = (part) => jsonText(part, depth + 1);
  if (Array.isArray(value)) return value.slice(0, 5).map(inner).filter(Boolean).join("; ");
  if (!(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value)) return "";
  let parts = [value.message, value.error, value.error_description].map(inner);
  for (let key of ["errors", "details", "fields"]) {
    let more = value[key];
    more != null && parts.push(plainText(typeof more == "string" ? more : written(more)));
  }
  return plainText([...new Set(parts)].filter(Boolean).join(": "));
}, causeOf = (text) => {
  let json = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
  return json !== void 0 ? jsonText(json) : /^\s*</.test(text) ? htmlText(text) : plainText(text);
}, recordOf = (detail) => {
  let found = /^\/(?:resources\/)?(\d{1,7})\b/.exec(detail)?.[1] ?? /\(element (\d{1,7})\)/.exec(detail)?.[1];
  return found === void 0 ? void 0 : Number(found);
}, redirectHint = (answer) => {
  let host = URL.canParse(answer.location) ? plainText(new URL(answer.location).host, 100) : void 0, to = host === void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` to ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .theirs */ .gD)(host)}`;
  return (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Redirects${to} are not followed. Set "api-url" to https://api.vanta.com (for customers in the US, the EU and Australia), or to https://api.vanta-gov.com for Vanta Gov.`;
}, hintOf = (app, { method }, answer) => {
  let { status } = answer;
  return status >= 300 && status < 400 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` ${redirectHint(answer)}` : status === 401 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` The access token was rejected twice. A second run of the same app revokes the token of the first: let all runs share one "concurrency" group.` : status === 403 && !/^\s*</.test(answer.text) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` The ${APPS[app].name} app of "${APPS[app].id}" probably lacks the scope ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(scopeFor(app, method))}.` : status === 413 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` The request is larger than the 10 MiB that Vanta accepts.` : status === 429 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` Vanta's rate limit did not clear in time. Run again later.` : status >= 500 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` Vanta could not answer. Run again later.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)``;
}, answered = (request, { status, text }) => {
  let detail = causeOf(text);
  return detail === "" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${request} answered ${status} without a reason.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${request} answered ${status}: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .theirs */ .gD)(detail)}${/[.!?…]$/.test(detail) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`.`}`;
}, answerError = (purpose, app, call, { answer, uncertain }) => {
  let detail = causeOf(answer.text), path = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutQuery */ .j$)(call.path), happened = answered((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)(call.method, path), answer), message = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Failed to ${purpose}: ${happened}${hintOf(app, call, answer)}`;
  return new _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd(answer.status === 401 ? "access" : "answer", message, {
    method: call.method,
    path,
    status: answer.status,
    detail,
    json: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(answer.text) !== void 0,
    record: answer.status === 400 || answer.status === 422 ? recordOf(detail) : void 0,
    uncertain
  });
};

// src/vanta/people.ts
var offboardingTasks = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
  status: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
  incompleteCustomOffboardingTasks: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()))
}), openTasks = (tasks) => {
  if (tasks == null) return 0;
  let open = tasks.incompleteCustomOffboardingTasks;
  return open !== void 0 ? open.length : tasks.status === void 0 || tasks.status === "COMPLETE" || tasks.status === "NONE" ? 0 : 1;
}, personRow = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
  (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    id: rowId,
    userId: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
    emailAddress: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
    employment: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
      status: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
      startDate: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
      endDate: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)())
    }),
    groupIds: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
    name: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ display: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()) })),
    tasksSummary: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
      status: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
      details: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ completeOffboardingCustomTasks: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)(offboardingTasks) }))
    })
  }),
  (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)(
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
), readPeople = (client) => readPages(client, { path: "/v1/people", what: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`people`, row: personRow }), bulkAnswer = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
  results: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), status: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), message: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()) }))
}), bulkResults = (answer, ids) => {
  let parsed = bulkAnswer.safeParse(answer);
  if (!(!parsed.success || parsed.data.results.length !== ids.length) && !parsed.data.results.some(({ id: id2 }, index) => id2 !== ids[index]))
    return parsed.data.results.map(({ id: id2, status, message }) => {
      if (status === "SUCCESS") return { id: id2, ok: !0 };
      let words = plainText(message ?? "");
      return words === "" ? { id: id2, ok: !1 } : { id: id2, ok: !1, message: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .theirs */ .gD)(words)}` };
    });
};

// src/kinds/groups/vanta.ts
var groupRow = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
  (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: rowId, name: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), source: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()) }),
  (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)(({ id: id2, name, source }) => ({ id: id2, name, source: source ?? null }))
), readGroups = (client) => readPages(client, { path: "/v1/groups", what: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`groups`, row: groupRow }), PURPOSES = { in: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`add people to a group`, out: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`take people out of a group` }, groupPath = (groupId) => `/v1/groups/${encodeURIComponent(groupId)}`, person = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ id: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), groupIds: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)())) }), changeOne = async (client, groupId, personId, wanted) => {
  let path = `${groupPath(groupId)}/people`, purpose = PURPOSES[wanted], request = wanted === "in" ? { method: "POST", path, purpose, body: JSON.stringify({ id: personId }), repeatable: !0 } : { method: "DELETE", path: `${path}/${encodeURIComponent(personId)}`, purpose, mayBeEmpty: !0 }, answer = await client.send(request);
  if (answer === void 0) return { id: personId, ok: !0 };
  let { success, data } = person.safeParse(answer);
  if (!success || data.id !== personId)
    throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(purpose, request.method, request.path, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`not with the person that was sent`);
  let shows = data.groupIds?.includes(groupId);
  return { id: personId, ok: !0, ...shows === (wanted === "in") ? { settled: !0 } : {} };
}, changeMany = async (client, groupId, ids, wanted) => {
  let path = `${groupPath(groupId)}/${wanted === "in" ? "add-people" : "remove-people"}`, purpose = PURPOSES[wanted], body = JSON.stringify({ updates: ids.map((id2) => ({ id: id2 })) }), answer = await client.send({ method: "POST", path, purpose, body, repeatable: !0 }), results = bulkResults(answer, ids);
  if (results === void 0)
    throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(purpose, "POST", path, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`its results do not fit the people that were sent`);
  return results;
}, changeMembers = async (client, groupId, personIds, wanted) => {
  let [first] = personIds;
  return personIds.length === 1 && first !== void 0 ? [await changeOne(client, groupId, first, wanted)] : changeMany(client, groupId, personIds, wanted);
}, groupVanta = {
  read: ({ manage, log }) => {
    if (manage !== void 0)
      return log((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Reading groups from Vanta`), readGroups(manage);
  },
  calls: (reach) => ({
    addPeople: (groupId, ids) => changeMembers(clientOf(reach, "manage"), groupId, ids, "in"),
    removePeople: (groupId, ids) => changeMembers(clientOf(reach, "manage"), groupId, ids, "out")
  })
};

// src/kinds/offboarding/vanta.ts
var OFFBOARD_PATH = "/v1/people/offboard", OFFBOARD = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`complete the offboarding`, olderAnswer = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ offboardedPeople: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()) }), offboardResults = (answer, ids) => {
  let results = bulkResults(answer, ids);
  if (results !== void 0) return results;
  let older = olderAnswer.safeParse(answer), done = new Set(older.success ? older.data.offboardedPeople : []);
  if (!older.success || [...done].some((id2) => !ids.includes(id2)))
    throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(OFFBOARD, "POST", OFFBOARD_PATH, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`its results do not fit the people that were sent`);
  return ids.map((id2) => ({ id: id2, ok: done.has(id2) }));
}, isFormRejected = (error) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .isPathRejected */ .CS)(error) ? !0 : !(error instanceof _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd) || error.status !== 400 && error.status !== 422 ? !1 : /\b(?:offboardingAcknowledgerId|employeeIds)\b/.test(error.detail) ? !0 : /\bupdates\b(?!["']?\s*[[./])/.test(error.detail) && /unknown|unexpected|unrecogni[sz]ed|unsupported|additional|extra|excess|not allowed/i.test(error.detail), offboardPeople = async (client, personIds, acknowledgerId) => {
  let older = `${OFFBOARD_PATH} with employeeIds`, post = (body) => client.send({ method: "POST", path: OFFBOARD_PATH, purpose: OFFBOARD, body: JSON.stringify(body) });
  return offboardResults(await (async () => {
    if (!client.olderForms.has(older))
      try {
        return await post({ updates: personIds.map((id2) => ({ id: id2, acknowledgerId })) });
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

// src/kinds/viewers/vanta.ts
var viewerRow = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .Fs)(
  (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    id: rowId,
    email: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
    name: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
    companyName: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
    accessLevel: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
    resourceIds: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)())),
    expirationDate: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
    customerTrustAccountId: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()),
    isNdaRequired: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)())
  }),
  (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pd)(
    (row) => ({
      id: row.id,
      email: row.email,
      name: row.name ?? null,
      companyName: row.companyName ?? null,
      accessLevel: row.accessLevel,
      resourceIds: row.resourceIds ?? null,
      expirationDate: row.expirationDate ?? null,
      // One of Vanta's pages answers without it, which does not mean that there is none.
      customerTrustAccountId: row.customerTrustAccountId,
      // Vanta's reference does not answer with `isNdaRequired`, and an NDA on record says nothing of the rule now.
      ndaRequired: row.isNdaRequired ?? null
    })
  )
), viewersPath = (slugId) => `/v1/trust-centers/${encodeURIComponent(slugId)}/viewers`, readViewers = async (client, slugId, { includeRemoved }) => {
  try {
    return await readPages(client, {
      path: viewersPath(slugId),
      query: { includeRemoved: String(includeRemoved) },
      what: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`viewers`,
      row: viewerRow
    });
  } catch (error) {
    if (!(error instanceof _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd) || error.status !== 404) throw error;
    let remedy = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Check the Trust Center's slugId ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .thing */ .bI)(JSON.stringify(slugId.slice(0, 100)))}: it is the last part of its address in Vanta, …/trust/<slugId>.`;
    throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .amended */ .P3)(error, { said: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${error.said} ${remedy}` });
  }
}, asSeen = (viewer, wanted, why) => viewer !== void 0 && (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(viewer, wanted).length === 0 ? { id: viewer.id, ok: !0 } : why, lookAt = async (client, path, id2) => {
  try {
    let answer = await client.send({ method: "GET", path, purpose: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`read a viewer` }), { success, data } = viewerRow.safeParse(answer);
    return success && data.id === id2 ? data : void 0;
  } catch (error) {
    if (!(error instanceof _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd)) throw error;
    return;
  }
}, unproven = (id2, fields) => ({
  id: id2,
  ok: !1,
  message: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Vanta accepted the change, but shows different values for ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(fields.map(_say_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm))}. Look at it in Vanta.`
}), updateViewer = async (client, slugId, viewerId, body) => {
  let path = `${viewersPath(slugId)}/${encodeURIComponent(viewerId)}`, purpose = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`update a viewer`;
  try {
    let answer = await client.send({ method: "PATCH", path, purpose, body: JSON.stringify(body) }), { success, data } = viewerRow.safeParse(answer);
    if (!success || data.id !== viewerId)
      throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(purpose, "PATCH", path, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`not with the viewer that was sent`);
    let fields = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(data, body);
    return fields.length === 0 ? { id: viewerId, ok: !0 } : asSeen(await lookAt(client, path, viewerId), body, unproven(viewerId, fields));
  } catch (error) {
    if (!(error instanceof _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd) || (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .endsTheRun */ .X_)(error)) throw error;
    let item = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .failedItem */ .FZ)(viewerId, error);
    return error.uncertain ? asSeen(await lookAt(client, path, viewerId), body, item) : item;
  }
}, withAddress = (viewers, email) => viewers.find((viewer) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .addressKey */ .IY)(viewer.email) === (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .addressKey */ .IY)(email)), MOST_LOOKS = 2, inviteViewer = async (client, slugId, body) => {
  let path = viewersPath(slugId), purpose = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`invite a viewer`, email = typeof body.email == "string" ? body.email : "", heldBack = (why) => new _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd("changed", (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`The invitation was held back: ${why}`, { method: "POST", path }), looks = 0, before = async () => {
    if (looks === MOST_LOOKS)
      throw heldBack((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`the list of viewers was out of date twice before it could be sent. Run again later.`);
    if (looks += 1, withAddress(await readViewers(client, slugId, { includeRemoved: !0 }), email) !== void 0)
      throw heldBack(
        (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`somebody else invited ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .address */ .hl)(email)} in the meantime. Run again to see what is left to do.`
      );
  }, seen = async (why) => {
    try {
      return asSeen(
        withAddress(await readViewers(client, slugId, { includeRemoved: !1 }), email),
        body,
        why
      );
    } catch (error) {
      if (!(error instanceof _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd)) throw error;
      return why;
    }
  };
  try {
    let answer = await client.send({ method: "POST", path, purpose, body: JSON.stringify(body), before }), { success, data } = viewerRow.safeParse(answer);
    if (!success || withAddress([data], email) === void 0)
      throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(purpose, "POST", path, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`not with the viewer that was sent`);
    let fields = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .unlike */ .z3)(data, body);
    return fields.length === 0 ? { id: data.id, ok: !0 } : await seen(unproven(data.id, fields));
  } catch (error) {
    if (!(error instanceof _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd) || (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .endsTheRun */ .X_)(error)) throw error;
    let item = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .failedItem */ .FZ)(email, error);
    return item.settled === !0 ? item : error.uncertain ? seen({
      ...item,
      message: (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${error.said} It is unknown whether the invitation was sent. Look at the viewers in Vanta, and run again after that.`
    }) : seen(item);
  }
}, readCenters = async (manage, wanted, log) => {
  let current = {};
  for (let { slugId } of wanted)
    log((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Reading the viewers of the Trust Center ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .thing */ .bI)(slugId)}`), current[slugId] = await readViewers(manage, slugId, { includeRemoved: !1 });
  let former = {};
  for (let center of wanted)
    (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .invites */ .TD)(center, current[center.slugId] ?? []) && (former[center.slugId] = await readViewers(manage, center.slugId, { includeRemoved: !0 }));
  return { current, former };
}, viewerVanta = {
  read: ({ manage, log }, wanted) => manage && readCenters(manage, wanted, log),
  calls: (reach) => ({
    updateViewer: ({ target, subject, body }) => updateViewer(clientOf(reach, "manage"), target.id, subject.id, body),
    inviteViewer: ({ target, body }) => inviteViewer(clientOf(reach, "manage"), target.id, body)
  })
};

// src/kinds/calls.ts
var vantaOf = {
  accounts: accountVanta,
  groups: groupVanta,
  viewers: viewerVanta,
  offboarding: offboardingVanta
}, everyVanta = vantaOf, callsOf = (reach) => (
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all of them together
  Object.assign({}, ...Object.values(everyVanta).map(({ calls }) => calls(reach)))
);

// src/vanta/pace.ts
var createPace = (most, counts) => {
  let booked = [], doesCount = counts === "at once", earliest = 0;
  return {
    most,
    take: (now) => {
      let [first] = booked, isFull = booked.length === most, at = Math.max(now, earliest, doesCount && isFull ? (first ?? 0) + 61e3 : 0);
      return booked.push(at), isFull && booked.shift(), at - now;
    },
    untilRoom: (now) => (doesCount = !0, (booked.find((time) => time > now - 61e3) ?? now) + 61e3 - now),
    holdUntil: (time) => {
      earliest = Math.max(earliest, time);
    }
  };
};

// src/vanta/rules.ts
var RULES = [
  { when: ["unreached"], again: "always", uncertain: !1 },
  { when: ["turned-away"], again: "never", uncertain: !1 },
  { when: ["lost"], again: "repeatable", uncertain: !0 },
  { when: ["unreadable"], again: "never", uncertain: !0 },
  // A server, or something in front of it, gave up on the request halfway.
  { when: [408], again: "repeatable", uncertain: !0 },
  // Turned down before anybody looked at it (RFC 8470 and RFC 6585).
  { when: [425, 429], again: "always", uncertain: !1 },
  // 507, 520 to 530 and the like come from gateways, which do not know what became of the request.
  { when: ["5xx"], again: "repeatable", uncertain: !0 }
], ANSWERED = { again: "never", uncertain: !1 }, covers = ({ when }, ending) => when.includes(ending) || typeof ending == "number" && ending >= 500 && ending <= 599 && when.includes("5xx"), ruleFor = (ending, { repeatable, writes }) => {
  let { again, uncertain } = RULES.find((rule) => covers(rule, ending)) ?? ANSWERED;
  return {
    again: again === "always" || again === "repeatable" && repeatable,
    uncertain: uncertain && writes
  };
};

// src/vanta/retry.ts
var MOST_ATTEMPTS = 8, SHORTEST_WAIT_MS = 1e3, LONGEST_WAIT_MS = 6e4, retryAfterMs = (header, now) => {
  let value = header.trim(), ms = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) * 1e3 : /^[A-Z0-9][^\n]{5,40}$/i.test(value) && value.includes(":") ? Date.parse(value) - now : Number.NaN;
  return ms > 0 ? Math.ceil(ms) : void 0;
}, backOffMs = (attempt, random) => Math.round(Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** (attempt - 1)) * (0.75 + random / 2)), inWords = (ms) => {
  let seconds = Math.ceil(ms / 1e3);
  if (seconds <= 120) return `${seconds} s`;
  if (seconds <= 7200) return `${Math.ceil(seconds / 60)} min`;
  if (seconds <= 172800) return `${Math.ceil(seconds / 3600)} h`;
  let days = Math.ceil(seconds / 86400);
  return days > 36500 ? "more than 100 years" : `${days} days`;
}, attempted = async (sending) => {
  try {
    return await sending;
  } catch (error) {
    if (error instanceof _undici_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc) return error;
    throw error;
  }
}, createSender = ({ transport, clock, cancelled, pace, random, log, debug, deadline, budgetMs }) => async (call, prepare) => {
  let path = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutQuery */ .j$)(call.path), name = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)(call.method, path), uncertain = !1, failed2 = (kind, why) => new _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd(kind, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Failed to ${call.purpose}: ${why}`, { method: call.method, path, uncertain }), outOfTime = (why) => failed2(
    "time",
    (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${why} The run's time limit for Vanta is ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(inWords(budgetMs))}. Run again later.`
  ), stopIfCancelled = () => {
    if (cancelled.aborted) throw failed2("cancelled", (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`the run was cancelled, so ${name} was not sent.`);
  }, wait = async (ms, why, wish = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)``, then = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)``) => {
    let left = deadline - clock.now();
    if (ms >= left)
      throw outOfTime((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${why}${wish}, but only ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(inWords(Math.max(0, left)))} are left.`);
    log((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${why}; waiting ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(inWords(ms))}${then}`), await clock.sleep(ms);
  };
  for (let attempt = 1; ; attempt += 1) {
    stopIfCancelled();
    let pause = pace.take(clock.now());
    pause > 0 && await wait(pause, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${name} would exceed the ${pace.most} requests a minute that Vanta allows`);
    let wire;
    try {
      wire = await prepare();
    } catch (error) {
      throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .keepingUncertain */ .VH)(error, { method: call.method, path, uncertain });
    }
    stopIfCancelled();
    let began = clock.now();
    if (began >= deadline) throw outOfTime((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`no time was left for ${name}.`);
    let end = await attempted(transport(wire, deadline - began)), isLost = end instanceof _undici_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .Rc, happened = isLost ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`failed: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .theirs */ .gD)(plainText(end.message))}` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`answered ${end.status}`;
    debug((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${name} ${happened} after ${clock.now() - began} ms (attempt ${attempt})`);
    let rule = ruleFor(isLost ? end.ending : end.status, call);
    if (uncertain ||= rule.uncertain, !rule.again || attempt === MOST_ATTEMPTS) {
      if (!isLost) return { answer: end, uncertain };
      let tries = attempt === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` after ${attempt} attempts`;
      throw failed2(
        cancelled.aborted ? "cancelled" : "lost",
        (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${name} got no whole answer${tries}: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .theirs */ .gD)(plainText(end.message))}.`
      );
    }
    let now = clock.now(), asked = isLost ? void 0 : retryAfterMs(end.retryAfter, now), isLimited = !isLost && end.status === 429, room = isLimited ? pace.untilRoom(now) : 0, ms = Math.max(backOffMs(attempt, random()), asked ?? (attempt === 1 ? 0 : room));
    isLimited && pace.holdUntil(now + ms);
    let told = isLost ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${name} ${happened}` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Vanta answered ${end.status} to ${name}`, wish = asked === void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` and asks to wait ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(inWords(asked))}`;
    await wait(ms, told, wish, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` (attempt ${attempt + 1} of ${MOST_ATTEMPTS})`);
  }
};

// src/vanta/secrets.ts
var hex = (code) => code.toString(16).padStart(2, "0"), literal = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`), NAMED = {
  _: "lowbar|UnderBar",
  "-": "hyphen|dash",
  ".": "period",
  "/": "sol",
  "+": "plus",
  "=": "equals",
  "~": "tilde",
  "&": "amp",
  ":": "colon"
}, AND = String.raw`(?:&(?:amp;){0,4}|\\{1,8}u0026|%(?:25){0,4}26)`, PERCENT = String.raw`(?:%(?:25){0,4}|\\{1,8}u0025|&(?:amp;){0,4}#0{0,6}37;?)`, spelled = (character) => {
  let code = character.codePointAt(0) ?? 0, entities = [`#0{0,6}${code}`, `#x0{0,6}${hex(code)}`].concat(NAMED[character] ?? []).join("|"), bytes = [...Buffer.from(character)].map((byte) => `${PERCENT}${hex(byte)}`).join(""), escapes = String.raw`\\{1,8}(?:u${hex(code).padStart(4, "0")}|x${hex(code)})`;
  return String.raw`(?:${escapes}|\\{0,8}${literal(character)}|${AND}(?:${entities});?|${bytes})`;
}, patternOf = (secret) => new RegExp(Array.from(secret, spelled).join(""), "gi"), eraserOf = (secret) => {
  let plain = secret.toUpperCase(), pattern;
  return (text) => !/[\\&%]/.test(text) && !text.toUpperCase().includes(plain) ? text : (pattern ??= patternOf(secret), text.replaceAll(pattern, "***"));
}, withoutSecrets = (text, erasers) => erasers.reduce((rest, erase) => erase(rest), text);

// src/vanta/tokens.ts
var TOKEN_PATH = "/oauth/token", PURPOSE = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`get an access token`, REQUEST = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)("POST", TOKEN_PATH), CALL = { method: "POST", path: TOKEN_PATH, purpose: PURPOSE, repeatable: !0, writes: !1 }, USUAL_LIFE_S = 3600, tokenAnswer = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
  // Visible ASCII only: anything else could not be sent in a header.
  access_token: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().check((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk)(/^[\x21-\x7e]{1,8192}$/)),
  // Checked where it is used: a token with an odd life is a token all the same.
  expires_in: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)())
}), remedyOf = (app, answer, detail) => {
  let { name, id: id2, secret } = APPS[app];
  if (answer.status >= 300 && answer.status < 400) return redirectHint(answer);
  if (/invalid_scope/i.test(detail)) {
    let other = APPS[app === "build" ? "manage" : "build"];
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`These credentials belong to the other kind of app: "${id2}" and "${secret}" need those of a ${name} app, while those of a ${other.name} app go into "${other.id}" and "${other.secret}".`;
  }
  return answer.status === 401 || /invalid_client/i.test(detail) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Check "${id2}" and "${secret}" against the ${name} app in Vanta; if the secret was rotated there, update it here.` : answer.status === 404 || answer.status === 405 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Check "api-url": this host does not issue tokens.` : answer.status === 429 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Vanta issues 5 tokens a minute per app, for all its runs together. Run again in a few minutes.` : answer.status >= 500 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Vanta could not answer. Run again later.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Check "${id2}" and "${secret}", and "api-url".`;
}, failed = (app, status, happened, detail = "") => {
  let message = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Failed to ${PURPOSE} for the ${APPS[app].name} app: ${happened}`;
  return new _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd("access", message, { method: "POST", path: TOKEN_PATH, status, detail });
}, tokenError = (app, answer) => {
  let detail = causeOf(answer.text);
  return failed(
    app,
    answer.status,
    (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${answered(REQUEST, answer)} ${remedyOf(app, answer, detail)}`,
    detail
  );
}, createTokens = ({
  app,
  credentials,
  readOnly,
  send,
  clock,
  setSecret
}) => {
  let token, renewedFrom, mint = async () => {
    let wire = {
      method: "POST",
      path: TOKEN_PATH,
      headers: { ..._undici_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADERS */ .d0, "content-type": "application/json" },
      body: JSON.stringify({
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
        scope: scopesOf(app, readOnly),
        grant_type: "client_credentials"
      })
    }, { answer } = await send(CALL, async () => wire);
    if (answer.status < 200 || answer.status > 299) throw tokenError(app, answer);
    let parsed = tokenAnswer.safeParse((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(answer.text));
    if (!parsed.success) {
      let what = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${REQUEST} answered ${answer.status}, but without a token. Check "api-url".`;
      throw failed(app, answer.status, what);
    }
    setSecret(parsed.data.access_token);
    let { expires_in: seconds } = parsed.data, life = (Number.isFinite(seconds) && Number(seconds) > 0 ? Number(seconds) : USUAL_LIFE_S) * 1e3;
    return { value: parsed.data.access_token, expiresAt: clock.now() + life - Math.min(6e4, life / 10) };
  }, mintAnew = () => {
    let next = mint();
    return token = next, next;
  }, current = async () => {
    let known = token;
    if (known === void 0) return (await mintAnew()).value;
    let { value, expiresAt } = await known;
    return clock.now() < expiresAt ? value : (await (token === known || token === void 0 ? mintAnew() : token)).value;
  };
  return {
    current,
    renew: async (turnedDown) => {
      let now = await current();
      return now !== turnedDown ? now : renewedFrom === void 0 ? (renewedFrom = turnedDown, (await mintAnew()).value) : renewedFrom === turnedDown ? current() : void 0;
    }
  };
};

// src/vanta/client.ts
var createShared = () => ({
  secrets: [],
  last: void 0,
  tokenPace: createPace(5, "at once")
}), SUCCESSES = {
  GET: [200],
  PUT: [200],
  PATCH: [200],
  POST: [200, 201],
  DELETE: [200]
}, BUDGET_MS = 900 * 1e3, PROGRESS_MS = 5e3, PER_MINUTE = { build: 20, manage: 50 }, LIMITS = { headersMs: 9e4, bodyMs: 3e4, totalMs: 18e4 }, createClient = (options) => {
  let { app, credentials, setSecret, clock } = options, readOnly = options.readOnly ?? !1, budgetMs = options.budgetMs ?? BUDGET_MS, shared = options.shared ?? createShared(), { secrets } = shared, transport = (0,_undici_js__WEBPACK_IMPORTED_MODULE_0__/* .createTransport */ .oO)(
    options.apiUrl.replace(/\/+$/, ""),
    LIMITS,
    { timeout: clock.timeout, cancelled: options.cancelled },
    options.dispatcher
  ), hide = (secret) => {
    secret !== "" && secrets.push(eraserOf(secret));
  };
  hide(credentials.clientSecret);
  let cleaned = (answer) => ({
    ...answer,
    text: withoutSecrets(answer.text, secrets),
    location: withoutSecrets(answer.location, secrets)
  }), sent = 0, counted = async (wire, timeLeftMs) => {
    sent += 1;
    let mine = { path: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutQuery */ .j$)(wire.path), at: void 0 };
    shared.last = mine;
    let answer = await transport(wire, timeLeftMs);
    return shared.last = answer.status < 300 && shared.last === mine ? { ...mine, at: clock.now() } : mine, answer.status < 300 && (wire.method === "GET" || wire.path === TOKEN_PATH) ? answer : cleaned(answer);
  }, deadline = clock.now() + budgetMs, senderAt = (pace) => createSender({ ...options, transport: counted, pace, deadline, budgetMs }), sendRaw = senderAt(createPace(PER_MINUTE[app], "after a refusal")), tokens = createTokens({
    app,
    credentials,
    readOnly,
    send: senderAt(shared.tokenPace),
    clock,
    setSecret: (value) => {
      hide(value), setSecret(value);
    }
  }), turnedDown, notSent = ({ method, path, purpose }, cause) => {
    let why = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${(0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)(method, path)} was not sent. ${cause.said}`;
    return new _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd("access", (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Failed to ${purpose}: ${why}`, { method, path, cause });
  };
  return {
    send: async (request) => {
      let { method, path, purpose, body } = request, writes = method !== "GET";
      if (readOnly && writes) {
        let why = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`this run only reads, so ${(0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)(method, path)} was not sent.`;
        throw new _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .VantaError */ .vd("access", (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Failed to ${purpose}: ${why}`, { method, path });
      }
      let repeatable = method !== "POST" || request.repeatable === !0, call = { method, path, purpose, repeatable, writes };
      if (turnedDown !== void 0) throw notSent(call, turnedDown);
      let token = "", prepare = async () => {
        await tokens.current(), await request.before?.(), token = await tokens.current();
        let type = body === void 0 ? {} : { "content-type": "application/json" };
        return { method, path, headers: { ..._undici_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADERS */ .d0, authorization: `Bearer ${token}`, ...type }, body };
      }, sending = await sendRaw(call, prepare);
      if (sending.answer.status === 401)
        try {
          if (await tokens.renew(token) !== void 0) {
            let again = await sendRaw(call, prepare);
            sending = { answer: again.answer, uncertain: sending.uncertain || again.uncertain };
          }
        } catch (error) {
          throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .keepingUncertain */ .VH)(error, { method, path, uncertain: sending.uncertain });
        }
      let { answer } = sending;
      if (answer.status < 200 || answer.status > 299) {
        let error = answerError(purpose, app, call, sending);
        throw answer.status === 401 && (turnedDown = error), error;
      }
      if (request.mayBeEmpty === !0 && answer.status === 204) return;
      if (!SUCCESSES[method].includes(answer.status))
        throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(purpose, method, path, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`with ${answer.status} and not with 200`);
      let json = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(answer.text);
      if (json === void 0) {
        let what = answer.text.trim() === "" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)("its body is empty") : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)("its body is cut short or is not JSON");
        throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(purpose, method, path, what);
      }
      return json;
    },
    lastAnswer: () => shared.last?.at === void 0 ? void 0 : { path: shared.last.path, at: shared.last.at },
    log: options.log,
    progress: () => {
      let told = clock.now();
      return (message) => {
        clock.now() - told < PROGRESS_MS || (told = clock.now(), options.log(message));
      };
    },
    requests: () => sent,
    olderForms: /* @__PURE__ */ new Set()
  };
};

// src/vanta/connect.ts
var readLists = async (wanted, reach, withPeople) => {
  let lists = [...wanted].flatMap(([name, own2]) => {
    let list = everyVanta[name].read?.(reach, own2);
    return list === void 0 ? [] : [[name, list]];
  });
  withPeople && reach.manage !== void 0 && reach.log((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Reading people from Vanta`);
  let people = withPeople && reach.manage !== void 0 ? readPeople(reach.manage) : void 0;
  await Promise.allSettled([...lists.map(([, list]) => list), people]);
  let state = {};
  for (let [name, list] of lists) state[name] = await list;
  return { ...state, ...people && { people: await people } };
}, wantedIn = (roster) => new Map(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .everyKind */ .Q8.flatMap(([name, { key }]) => roster[key] === void 0 ? [] : [[name, roster[key]]])), connect = (options) => {
  let shared = createShared(), { world } = options, dispatcher = world.dispatcher ?? (0,_undici_js__WEBPACK_IMPORTED_MODULE_0__/* .dispatcherFrom */ .IX)(world.env), createFor = (app, credentials) => credentials === void 0 ? void 0 : createClient({ ...options, ...world, app, credentials, shared, dispatcher }), { resourceId, log } = options, [build, manage] = [createFor("build", options.build), createFor("manage", options.manage)], reach = { build, manage, resourceId, log, now: world.clock.now };
  return {
    readState: (roster, atAccounts) => readLists(
      wantedIn(roster),
      { ...reach, atAccounts },
      _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .everyKind */ .Q8.some(([, { key, needsPeople }]) => needsPeople === !0 && roster[key] !== void 0)
    ),
    readAll: () => readLists(/* @__PURE__ */ new Map([["accounts", []], ["groups", []]]), reach, !0),
    writes: (isSuperseded) => ({
      ...callsOf(reach),
      readPeople: () => readPeople(clientOf(reach, "manage")),
      isSuperseded,
      isCancelled: () => world.cancelled.aborted,
      sleep: world.clock.sleep,
      log
    }),
    requests: () => (build?.requests() ?? 0) + (manage?.requests() ?? 0)
  };
};



/***/ })

};
