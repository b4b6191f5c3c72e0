const id = 417, ids = [417], modules = {
  /***/
  5334: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          dispatcherFrom
        )
        /* harmony export */
      });
      var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877), undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3137), _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473), _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5015);
      const setting = (env, name) => [env[name.toLowerCase()], env[name]].map((value) => value?.trim() ?? "").find((value) => value !== "") ?? "", proxyIn = (env, name) => {
        const value = setting(env, name);
        return value === "" || value.includes("://") ? value : `http://${value}`;
      }, leaveParserAsItIs = () => (0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--wasm-tiering-budget=1000000000"), dispatcherFrom = (env) => {
        leaveParserAsItIs();
        try {
          return new undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_1__({
            httpProxy: proxyIn(env, "HTTP_PROXY"),
            httpsProxy: proxyIn(env, "HTTPS_PROXY"),
            noProxy: setting(env, "NO_PROXY"),
            // HTTP/1.1 only: what a lost connection means for a request is well known there.
            allowH2: !1
          });
        } catch {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.H("configuration", (0, _say_js__WEBPACK_IMPORTED_MODULE_3__.cv)`The proxy in the environment (HTTPS_PROXY or HTTP_PROXY) is not a URL. Fix it, e.g. http://proxy.example:3128.`);
        }
      };
    })
  ),
  /***/
  5417: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        connect: () => (
          /* binding */
          connect
        )
      });
      var viewers = __webpack_require__(8797), say = __webpack_require__(5015), http = __webpack_require__(5334), errors = __webpack_require__(9473), accounts_fields = __webpack_require__(6600), vanta_error = __webpack_require__(4195);
      const PATH = "/v1/resources/user_account", READ = (0, say.cv)`read the accounts`, WRITE = (0, say.cv)`write the accounts`, isObject = (value) => typeof value == "object" && value !== null && !Array.isArray(value), isSimple = (value) => typeof value != "object" || Array.isArray(value) && value.every((item) => typeof item == "string"), MOST_LEVELS = 32, isDeeperThan = (value, levels) => typeof value == "object" && value !== null && (levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1))), accountOf = (row) => {
        if (!isObject(row))
          return (0, say.cv)`is not an object`;
        const { uniqueId, email, status, deletedAt, customProperties } = row;
        if (typeof uniqueId != "string" || uniqueId === "")
          return (0, say.cv)`has no uniqueId`;
        if (typeof email != "string")
          return (0, say.cv)`has no email`;
        if (typeof status != "string")
          return (0, say.cv)`has no status`;
        if (deletedAt != null && (typeof deletedAt != "string" || deletedAt === ""))
          return (0, say.cv)`has a deletedAt that is not a time`;
        const fields = {};
        for (const name of accounts_fields.S5) {
          const value = row[name];
          if (value != null) {
            if (!isSimple(value))
              return (0, say.cv)`has a ${(0, say.Vm)(name)} that is neither a plain value nor a list of texts`;
            fields[name] = value;
          }
        }
        if (isObject(customProperties) && Object.keys(customProperties).length > 0) {
          if (isDeeperThan(customProperties, MOST_LEVELS))
            return (0, say.cv)`has customProperties nested too deep to be read`;
          fields.customProperties = customProperties;
        }
        const touchedAt = row.updatedAt ?? row.createdAt;
        return {
          uniqueId,
          email,
          status,
          deletedAt: deletedAt ?? null,
          ...typeof touchedAt == "string" ? { touchedAt } : {},
          fields
        };
      }, saysSomething = (value) => value != null && value !== !1 && value !== "", contradictionIn = (answer, rows) => {
        const { success, error, results } = answer;
        if (success !== void 0 && success !== !0 || saysSomething(error))
          return (0, say.cv)`it does not say success`;
        const info = answer.pageInfo ?? (isObject(results) ? results.pageInfo : void 0), pages = isObject(info) ? info : {};
        if (
          // The last page may have a cursor as well; where nothing says that it is the last, it is not.
          saysSomething(pages.hasNextPage ?? pages.endCursor) || ["hasNextPage", "hasMore", "nextCursor", "nextPageCursor", "nextPageToken", "next"].some((key) => saysSomething(answer[key]))
        )
          return (0, say.cv)`it says that there are more accounts than it lists`;
        const counted = ["total", "totalCount", "count"].find((key) => typeof answer[key] == "number" && answer[key] !== rows);
        return counted === void 0 ? void 0 : (0, say.cv)`it lists ${rows} accounts, and counts ${Number(answer[counted])}`;
      }, notAList = (what) => (0, vanta_error.Qm)(READ, "GET", PATH, what), accountsOf = (answer) => {
        if (!isObject(answer))
          throw notAList((0, say.cv)`it is not a list of accounts`);
        const rows = answer.resources;
        if (!Array.isArray(rows))
          throw notAList((0, say.cv)`it has no list of accounts ("resources")`);
        const contradiction = contradictionIn(answer, rows.length);
        if (contradiction !== void 0)
          throw notAList(contradiction);
        const live = /* @__PURE__ */ new Set();
        return rows.map((row, index) => {
          const account = accountOf(row);
          if ("said" in account)
            throw notAList((0, say.cv)`account ${index + 1} of ${rows.length} in its list ${account}`);
          if (account.deletedAt === null) {
            if (live.has(account.uniqueId))
              throw notAList((0, say.cv)`two live accounts in its list have the uniqueId ${(0, say.id)(JSON.stringify(account.uniqueId))}`);
            live.add(account.uniqueId);
          }
          return account;
        });
      }, inEitherForm = async (client, suffix, call) => {
        const older = `${PATH}/${suffix}`;
        if (client.olderForms.has(older))
          return call(older);
        try {
          return await call(PATH);
        } catch (error) {
          if (!(error instanceof vanta_error.vd) || !(0, vanta_error.CS)(error))
            throw error;
          try {
            const result = await call(older);
            return client.olderForms.add(older), result;
          } catch (second) {
            throw (0, vanta_error.VH)(second, error);
          }
        }
      }, withRemedy = (error, resourceId) => {
        if (!(error instanceof vanta_error.vd) || error.kind !== "answer")
          return error;
        const aboutResource = /not found/i.test(error.detail) && /resource/i.test(error.detail);
        if (error.status !== 404 && !(error.status === 422 && aboutResource))
          return error;
        const unknown = (0, say.cv)`Check "resource-id": Vanta does not know ${(0, say.Vm)(JSON.stringify(resourceId.slice(0, 100)))}, or it is not a resource of this app.`, isBare = /^not found\.?$/i.test(error.detail), remedy = (0, vanta_error.CS)(error) ? (0, say.cv)`Check "api-url": this host does not have Vanta's list of accounts.` : (0, say.cv)`${unknown}${isBare ? (0, say.cv)` If it is right, check "api-url".` : (0, say.cv)``}`;
        return (0, vanta_error.P3)(error, { said: (0, say.cv)`${error.said} ${remedy}` });
      }, readAccounts = async (client, resourceId) => {
        const query = `?resourceId=${encodeURIComponent(resourceId)}`;
        try {
          return accountsOf(await inEitherForm(client, "list_all", (path) => client.send({ method: "GET", path: `${path}${query}`, purpose: READ })));
        } catch (error) {
          throw withRemedy(error, resourceId);
        }
      }, isListPath = (path) => path === PATH || path === `${PATH}/list_all`, accountBody = (resourceId, accounts) => JSON.stringify({ resourceId, resources: accounts }), countOf = (value) => Array.isArray(value) ? value.length : typeof value == "number" ? value : void 0, complaintOf = (answer, sent) => {
        const unconfirmed = (0, say.cv)`not with a confirmation`;
        if (!isObject(answer))
          return unconfirmed;
        const { success, results } = answer;
        if (success !== void 0 && success !== !0)
          return (0, say.cv)`it does not say success`;
        if (results == null)
          return success === !0 ? void 0 : unconfirmed;
        if (!isObject(results))
          return unconfirmed;
        const accepted = countOf(results.accepted), rejected = countOf(results.rejected ?? 0);
        return rejected === void 0 ? (0, say.cv)`it does not say how many accounts were rejected` : rejected !== 0 ? (0, say.cv)`it rejected ${rejected} of ${sent} accounts` : accepted === void 0 ? success === !0 ? void 0 : unconfirmed : accepted === sent ? void 0 : (0, say.cv)`it accepted ${accepted} accounts of ${sent}`;
      }, isNamed = (uniqueId, text) => text.startsWith(uniqueId) && /^(?:["'.,;:]| |$)/.test(text.slice(uniqueId.length)), recordIn = ({ detail, record }, accounts) => {
        if (record !== void 0)
          return record < accounts.length ? record : void 0;
        const named = /\buniqueId:? ["']?(.+)/.exec(detail)?.[1] ?? "", ids2 = accounts.map(({ uniqueId }) => uniqueId), [longest] = ids2.filter((each) => isNamed(each, named)).toSorted((a, b) => b.length - a.length);
        return longest === void 0 ? void 0 : ids2.indexOf(longest);
      }, putAccounts = async (client, resourceId, accounts, before, body = accountBody(resourceId, accounts)) => {
        if (accounts.length === 0)
          throw new errors.H("refused", (0, say.cv)`A list without accounts would delete everyone in Vanta. It was not sent.`);
        try {
          const complaint = complaintOf(await inEitherForm(client, "sync_all", (path) => client.send({ method: "PUT", path, purpose: WRITE, body, before })), accounts.length);
          if (complaint !== void 0)
            throw (0, vanta_error.Qm)(WRITE, "PUT", PATH, complaint);
        } catch (error) {
          throw error instanceof vanta_error.vd && (error.status === 400 || error.status === 422) ? (0, vanta_error.P3)(error, { record: recordIn(error, accounts) }) : withRemedy(error, resourceId);
        }
      }, WINDOW_MS = 61e3, createPace = (most, counts) => {
        const booked = [];
        let doesCount = counts === "at once", earliest = 0;
        return {
          most,
          take: (now) => {
            const [first] = booked, isFull = booked.length === most, at = Math.max(now, earliest, doesCount && isFull ? (first ?? 0) + WINDOW_MS : 0);
            return booked.push(at), isFull && booked.shift(), at - now;
          },
          untilRoom: (now) => (doesCount = !0, (booked.find((time) => time > now - WINDOW_MS) ?? now) + WINDOW_MS - now),
          holdUntil: (time) => {
            earliest = Math.max(earliest, time);
          }
        };
      }, RULES = [
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
        const { again, uncertain } = RULES.find((rule) => covers(rule, ending)) ?? ANSWERED;
        return {
          again: again === "always" || again === "repeatable" && repeatable,
          uncertain: uncertain && writes
        };
      };
      var vanta_transport = __webpack_require__(9100);
      const READ_SCOPES = { build: "connectors.self:read-resource", manage: "vanta-api.all:read" }, WRITE_SCOPES = { build: "connectors.self:write-resource", manage: "vanta-api.all:write" }, APPS = {
        build: { name: (0, say.cv)`Build Integrations`, id: (0, say.cv)`client-id`, secret: (0, say.cv)`client-secret` },
        manage: { name: (0, say.cv)`Manage Vanta`, id: (0, say.cv)`manage-client-id`, secret: (0, say.cv)`manage-client-secret` }
      }, scopeFor = (app, method) => (method === "GET" ? READ_SCOPES : WRITE_SCOPES)[app], scopesOf = (app, readOnly) => readOnly ? READ_SCOPES[app] : `${READ_SCOPES[app]} ${WRITE_SCOPES[app]}`, MOST_DETAIL = 300, MOST_READ = 4e3, UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\s]+/gu, plainText = (text, most = MOST_DETAIL) => {
        const line = text.slice(0, MOST_READ).replace(UNPRINTABLE, " ").trim();
        return line.length > most ? `${line.slice(0, most).trimEnd()}\u2026` : line;
      }, decodeEntities = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&nbsp;", " ").replaceAll("&amp;", "&"), htmlText = (html) => {
        const withoutHead = html.slice(0, MOST_READ).replaceAll(/<(head|style|script)\b[^<>]*>[\s\S]*?<\/\1>/gi, " ").replaceAll(/<[^<>]*>/g, " "), text = plainText(decodeEntities(withoutHead));
        return text !== "" ? text : plainText(decodeEntities(/<title[^<>]*>([^<]*)/i.exec(html.slice(0, MOST_READ))?.[1] ?? ""));
      }, parseJson = (text) => {
        try {
          return JSON.parse(text);
        } catch {
          return;
        }
      }, words_isObject = (value) => typeof value == "object" && value !== null && !Array.isArray(value), DEEPEST = 8, written = (value) => {
        try {
          return JSON.stringify(value);
        } catch {
          return "";
        }
      }, jsonText = (value, depth = 0) => {
        if (typeof value == "string")
          return plainText(value);
        if (depth > DEEPEST)
          return "";
        const inner = (part) => jsonText(part, depth + 1);
        if (Array.isArray(value))
          return value.slice(0, 5).map(inner).filter(Boolean).join("; ");
        if (!words_isObject(value))
          return "";
        const parts = [value.message, value.error, value.error_description].map(inner);
        for (const key of ["errors", "details", "fields"]) {
          const more = value[key];
          more != null && parts.push(plainText(typeof more == "string" ? more : written(more)));
        }
        return plainText([...new Set(parts)].filter(Boolean).join(": "));
      }, causeOf = (text) => {
        const json = parseJson(text);
        return json !== void 0 ? jsonText(json) : /^\s*</.test(text) ? htmlText(text) : plainText(text);
      }, recordOf = (detail) => {
        const found = /^\/(?:resources\/)?(\d{1,7})\b/.exec(detail)?.[1] ?? /\(element (\d{1,7})\)/.exec(detail)?.[1];
        return found === void 0 ? void 0 : Number(found);
      }, redirectHint = (answer) => {
        const host = URL.canParse(answer.location) ? plainText(new URL(answer.location).host, 100) : void 0, to = host === void 0 ? (0, say.cv)`` : (0, say.cv)` to ${(0, say.gD)(host)}`;
        return (0, say.cv)`Redirects${to} are not followed. Set "api-url" to https://api.vanta.com (for customers in the US, the EU and Australia), or to https://api.vanta-gov.com for Vanta Gov.`;
      }, hintOf = (app, { method }, answer) => {
        const { status } = answer;
        return status >= 300 && status < 400 ? (0, say.cv)` ${redirectHint(answer)}` : status === 401 ? (0, say.cv)` The access token was rejected twice. A second run of the same app revokes the token of the first: let all runs share one "concurrency" group.` : status === 403 && !/^\s*</.test(answer.text) ? (0, say.cv)` The ${APPS[app].name} app of "${APPS[app].id}" probably lacks the scope ${(0, say.ZV)(scopeFor(app, method))}.` : status === 413 ? (0, say.cv)` The request is larger than the 10 MiB that Vanta accepts.` : status === 429 ? (0, say.cv)` Vanta's rate limit did not clear in time. Run again later.` : status >= 500 ? (0, say.cv)` Vanta could not answer. Run again later.` : (0, say.cv)``;
      }, answered = (request, { status, text }) => {
        const detail = causeOf(text);
        return detail === "" ? (0, say.cv)`${request} answered ${status} without a reason.` : (0, say.cv)`${request} answered ${status}: ${(0, say.gD)(detail)}${/[.!?…]$/.test(detail) ? (0, say.cv)`` : (0, say.cv)`.`}`;
      }, answerError = (purpose, app, call, { answer, uncertain }) => {
        const detail = causeOf(answer.text), path = (0, vanta_error.j$)(call.path), happened = answered((0, vanta_error.fo)(call.method, path), answer), message = (0, say.cv)`Failed to ${purpose}: ${happened}${hintOf(app, call, answer)}`;
        return new vanta_error.vd(answer.status === 401 ? "access" : "answer", message, {
          method: call.method,
          path,
          status: answer.status,
          detail,
          json: parseJson(answer.text) !== void 0,
          record: answer.status === 400 || answer.status === 422 ? recordOf(detail) : void 0,
          uncertain
        });
      }, MOST_ATTEMPTS = 8, SHORTEST_WAIT_MS = 1e3, LONGEST_WAIT_MS = 6e4, retryAfterMs = (header, now) => {
        const value = header.trim(), ms = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) * 1e3 : /^[A-Z0-9][^\n]{5,40}$/i.test(value) && value.includes(":") ? Date.parse(value) - now : Number.NaN;
        return ms > 0 ? Math.ceil(ms) : void 0;
      }, backOffMs = (attempt, random) => Math.round(Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** (attempt - 1)) * (0.75 + random / 2)), inWords = (ms) => {
        const seconds = Math.ceil(ms / 1e3);
        if (seconds <= 120)
          return `${seconds} s`;
        if (seconds <= 7200)
          return `${Math.ceil(seconds / 60)} min`;
        if (seconds <= 172800)
          return `${Math.ceil(seconds / 3600)} h`;
        const days = Math.ceil(seconds / 86400);
        return days > 36500 ? "more than 100 years" : `${days} days`;
      }, attempted = async (sending) => {
        try {
          return await sending;
        } catch (error) {
          if (error instanceof vanta_transport.Rc)
            return error;
          throw error;
        }
      }, createSender = ({ transport, clock, cancelled, pace, random, log, debug, deadline, budgetMs }) => async (call, prepare) => {
        const path = (0, vanta_error.j$)(call.path), name = (0, vanta_error.fo)(call.method, path);
        let uncertain = !1;
        const failed = (kind, why) => new vanta_error.vd(kind, (0, say.cv)`Failed to ${call.purpose}: ${why}`, { method: call.method, path, uncertain }), outOfTime = (why) => failed("time", (0, say.cv)`${why} The run's time limit for Vanta is ${(0, say.Vm)(inWords(budgetMs))}. Run again later.`), stopIfCancelled = () => {
          if (cancelled.aborted)
            throw failed("cancelled", (0, say.cv)`the run was cancelled, so ${name} was not sent.`);
        }, wait = async (ms, why, wish = (0, say.cv)``, then = (0, say.cv)``) => {
          const left = deadline - clock.now();
          if (ms >= left)
            throw outOfTime((0, say.cv)`${why}${wish}, but only ${(0, say.Vm)(inWords(Math.max(0, left)))} are left.`);
          log((0, say.cv)`${why}; waiting ${(0, say.Vm)(inWords(ms))}${then}`), await clock.sleep(ms);
        };
        for (let attempt = 1; ; attempt += 1) {
          stopIfCancelled();
          const pause = pace.take(clock.now());
          pause > 0 && await wait(pause, (0, say.cv)`${name} would exceed the ${pace.most} requests a minute that Vanta allows`);
          let wire;
          try {
            wire = await prepare();
          } catch (error) {
            throw (0, vanta_error.VH)(error, { method: call.method, path, uncertain });
          }
          stopIfCancelled();
          const began = clock.now();
          if (began >= deadline)
            throw outOfTime((0, say.cv)`no time was left for ${name}.`);
          const end = await attempted(transport(wire, deadline - began)), isLost = end instanceof vanta_transport.Rc, happened = isLost ? (0, say.cv)`failed: ${(0, say.gD)(plainText(end.message))}` : (0, say.cv)`answered ${end.status}`;
          debug((0, say.cv)`${name} ${happened} after ${clock.now() - began} ms (attempt ${attempt})`);
          const rule = ruleFor(isLost ? end.ending : end.status, call);
          if (uncertain ||= rule.uncertain, !rule.again || attempt === MOST_ATTEMPTS) {
            if (!isLost)
              return { answer: end, uncertain };
            const tries = attempt === 1 ? (0, say.cv)`` : (0, say.cv)` after ${attempt} attempts`;
            throw failed(cancelled.aborted ? "cancelled" : "lost", (0, say.cv)`${name} got no whole answer${tries}: ${(0, say.gD)(plainText(end.message))}.`);
          }
          const now = clock.now(), asked = isLost ? void 0 : retryAfterMs(end.retryAfter, now), isLimited = !isLost && end.status === 429, room = isLimited ? pace.untilRoom(now) : 0, ms = Math.max(backOffMs(attempt, random()), asked ?? (attempt === 1 ? 0 : room));
          isLimited && pace.holdUntil(now + ms);
          const told = isLost ? (0, say.cv)`${name} ${happened}` : (0, say.cv)`Vanta answered ${end.status} to ${name}`, wish = asked === void 0 ? (0, say.cv)`` : (0, say.cv)` and asks to wait ${(0, say.Vm)(inWords(asked))}`;
          await wait(ms, told, wish, (0, say.cv)` (attempt ${attempt + 1} of ${MOST_ATTEMPTS})`);
        }
      }, hex = (code) => code.toString(16).padStart(2, "0"), literal = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`), NAMED = {
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
        const code = character.codePointAt(0) ?? 0, name = NAMED[character], entities = [`#0{0,6}${code}`, `#x0{0,6}${hex(code)}`, ...name === void 0 ? [] : [name]].join("|"), bytes = [...Buffer.from(character)].map((byte) => `${PERCENT}${hex(byte)}`).join(""), escapes = String.raw`\\{1,8}(?:u${hex(code).padStart(4, "0")}|x${hex(code)})`;
        return String.raw`(?:${escapes}|\\{0,8}${literal(character)}|${AND}(?:${entities});?|${bytes})`;
      }, patternOf = (secret) => new RegExp(Array.from(secret, spelled).join(""), "gi"), eraserOf = (secret) => {
        const plain = secret.toUpperCase();
        let pattern;
        return (text) => !/[\\&%]/.test(text) && !text.toUpperCase().includes(plain) ? text : (pattern ??= patternOf(secret), text.replaceAll(pattern, "***"));
      }, withoutSecrets = (text, erasers) => erasers.reduce((rest, erase) => erase(rest), text);
      var schemas = __webpack_require__(3619), api = __webpack_require__(3759);
      const TOKEN_PATH = "/oauth/token", PURPOSE = (0, say.cv)`get an access token`, REQUEST = (0, vanta_error.fo)("POST", TOKEN_PATH), USUAL_LIFE_S = 3600, tokenAnswer = schemas.Ikc({
        // Visible ASCII only: anything else could not be sent in a header.
        access_token: schemas.YjP().check(api.Fk(/^[\x21-\x7e]{1,8192}$/)),
        // Checked where it is used: a token with an odd life is a token all the same.
        expires_in: schemas.lqM(schemas.L5J())
      }), remedyOf = (app, answer, detail) => {
        const { name, id: id2, secret } = APPS[app];
        if (answer.status >= 300 && answer.status < 400)
          return redirectHint(answer);
        if (/invalid_scope/i.test(detail)) {
          const other = APPS[app === "build" ? "manage" : "build"];
          return (0, say.cv)`These credentials belong to the other kind of app: "${id2}" and "${secret}" need those of a ${name} app, while those of a ${other.name} app go into "${other.id}" and "${other.secret}".`;
        }
        return answer.status === 401 || /invalid_client/i.test(detail) ? (0, say.cv)`Check "${id2}" and "${secret}" against the ${name} app in Vanta; if the secret was rotated there, update it here.` : answer.status === 404 || answer.status === 405 ? (0, say.cv)`Check "api-url": this host does not issue tokens.` : answer.status === 429 ? (0, say.cv)`Vanta issues 5 tokens a minute per app, for all its runs together. Run again in a few minutes.` : answer.status >= 500 ? (0, say.cv)`Vanta could not answer. Run again later.` : (0, say.cv)`Check "${id2}" and "${secret}", and "api-url".`;
      }, tokenError = (app, answer) => {
        const detail = causeOf(answer.text), happened = answered(REQUEST, answer), message = (0, say.cv)`Failed to ${PURPOSE} for the ${APPS[app].name} app: ${happened} ${remedyOf(app, answer, detail)}`;
        return new vanta_error.vd("access", message, {
          method: "POST",
          path: TOKEN_PATH,
          status: answer.status,
          detail
        });
      }, createTokens = ({ app, credentials, readOnly, send, clock, setSecret }) => {
        let token, renewedFrom;
        const mint = async () => {
          const wire = {
            method: "POST",
            path: TOKEN_PATH,
            headers: { ...vanta_transport.d0, "content-type": "application/json" },
            body: JSON.stringify({
              client_id: credentials.clientId,
              client_secret: credentials.clientSecret,
              scope: scopesOf(app, readOnly),
              grant_type: "client_credentials"
            })
          }, call = {
            method: "POST",
            path: TOKEN_PATH,
            purpose: PURPOSE,
            repeatable: !0,
            writes: !1
          }, { answer } = await send(call, () => Promise.resolve(wire));
          if (answer.status < 200 || answer.status > 299)
            throw tokenError(app, answer);
          const parsed = tokenAnswer.safeParse(parseJson(answer.text));
          if (!parsed.success)
            throw new vanta_error.vd("access", (0, say.cv)`Failed to ${PURPOSE} for the ${APPS[app].name} app: ${REQUEST} answered ${answer.status}, but without a token. Check "api-url".`, { method: "POST", path: TOKEN_PATH, status: answer.status });
          setSecret(parsed.data.access_token);
          const { expires_in: seconds } = parsed.data, life = (Number.isFinite(seconds) && Number(seconds) > 0 ? Number(seconds) : USUAL_LIFE_S) * 1e3;
          return { value: parsed.data.access_token, expiresAt: clock.now() + life - Math.min(6e4, life / 10) };
        }, mintAnew = () => {
          const next = mint();
          return token = next, next;
        }, current = async () => {
          const known = token;
          if (known === void 0)
            return (await mintAnew()).value;
          const { value, expiresAt } = await known;
          return clock.now() < expiresAt ? value : (await (token === known || token === void 0 ? mintAnew() : token)).value;
        };
        return {
          current,
          renew: async (turnedDown) => {
            const now = await current();
            return now !== turnedDown ? now : renewedFrom === void 0 ? (renewedFrom = turnedDown, (await mintAnew()).value) : renewedFrom === turnedDown ? current() : void 0;
          }
        };
      }, createShared = () => ({
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
        const { app, credentials, setSecret, clock } = options, readOnly = options.readOnly ?? !1, budgetMs = options.budgetMs ?? BUDGET_MS, shared = options.shared ?? createShared(), { secrets } = shared, transport = (0, vanta_transport.oO)(options.apiUrl.replace(/\/+$/, ""), { ...LIMITS, ...options.limits }, { timeout: clock.timeout, cancelled: options.cancelled }, options.dispatcher), hide = (secret) => {
          secret !== "" && secrets.push(eraserOf(secret));
        };
        hide(credentials.clientSecret);
        const cleaned = (answer) => ({
          ...answer,
          text: withoutSecrets(answer.text, secrets),
          location: withoutSecrets(answer.location, secrets)
        });
        let sent = 0;
        const counted = async (wire, timeLeftMs) => {
          sent += 1;
          const mine = { path: (0, vanta_error.j$)(wire.path), at: void 0 };
          shared.last = mine;
          const answer = await transport(wire, timeLeftMs);
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
        });
        let turnedDown;
        const notSent = ({ method, path, purpose }, cause) => {
          const why = (0, say.cv)`${(0, vanta_error.fo)(method, path)} was not sent. ${cause.said}`;
          return new vanta_error.vd("access", (0, say.cv)`Failed to ${purpose}: ${why}`, { method, path, cause });
        };
        return {
          send: async (request) => {
            const { method, path, purpose, body } = request, writes = method !== "GET";
            if (readOnly && writes) {
              const why = (0, say.cv)`this run only reads, so ${(0, vanta_error.fo)(method, path)} was not sent.`;
              throw new vanta_error.vd("access", (0, say.cv)`Failed to ${purpose}: ${why}`, { method, path });
            }
            const repeatable = method !== "POST" || request.repeatable === !0, call = { method, path, purpose, repeatable, writes };
            if (turnedDown !== void 0)
              throw notSent(call, turnedDown);
            let token = "";
            const prepare = async () => {
              await tokens.current(), await request.before?.(), token = await tokens.current();
              const type = body === void 0 ? {} : { "content-type": "application/json" };
              return { method, path, headers: { ...vanta_transport.d0, authorization: `Bearer ${token}`, ...type }, body };
            };
            let sending = await sendRaw(call, prepare);
            if (sending.answer.status === 401)
              try {
                if (await tokens.renew(token) !== void 0) {
                  const again = await sendRaw(call, prepare);
                  sending = { answer: again.answer, uncertain: sending.uncertain || again.uncertain };
                }
              } catch (error) {
                throw (0, vanta_error.VH)(error, { method, path, uncertain: sending.uncertain });
              }
            const { answer } = sending;
            if (answer.status < 200 || answer.status > 299) {
              const error = answerError(purpose, app, call, sending);
              throw answer.status === 401 && (turnedDown = error), error;
            }
            if (request.mayBeEmpty === !0 && answer.status === 204)
              return;
            if (!SUCCESSES[method].includes(answer.status))
              throw (0, vanta_error.Qm)(purpose, method, path, (0, say.cv)`with ${answer.status} and not with 200`);
            const json = parseJson(answer.text);
            if (json === void 0) {
              const what = answer.text.trim() === "" ? (0, say.ZV)("its body is empty") : (0, say.ZV)("its body is cut short or is not JSON");
              throw (0, vanta_error.Qm)(purpose, method, path, what);
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
      }, pageAnswer = schemas.Ikc({
        results: schemas.Ikc({
          data: schemas.YOg(schemas.L5J()),
          pageInfo: schemas.Ikc({ endCursor: schemas.cl6(schemas.YjP()), hasNextPage: schemas.zMY() })
        })
      }), rowId = schemas.YjP().check(schemas.YPB((value) => value !== "")), MOST_PAGES = 1e3, MOST_EMPTY_PAGES = 3, MOST_READINGS = 3, MOST_CHECKED = 10, fail = (list, what) => (0, vanta_error.Qm)((0, say.cv)`read the ${list.what}`, "GET", list.path, what), rowsOf = (data, list) => data.map((value) => {
        const parsed = list.row.safeParse(value);
        if (parsed.success)
          return parsed.data;
        const field = parsed.error.issues[0]?.path.join(".") ?? "", where = field === "" ? (0, say.cv)`` : (0, say.cv)` (${(0, say.Vm)(field)})`;
        throw fail(list, (0, say.cv)`an entry of its list is not as Vanta documents it${where}`);
      }), readPage = async (client, list, cursor) => {
        const query = new URLSearchParams({ pageSize: "100", ...list.query });
        cursor !== void 0 && query.set("pageCursor", cursor);
        const path = `${list.path}?${query.toString()}`, answer = await client.send({ method: "GET", path, purpose: (0, say.cv)`read the ${list.what}` }), parsed = pageAnswer.safeParse(answer);
        if (!parsed.success)
          throw fail(list, (0, say.cv)`it is no page of a list of ${list.what}`);
        const { data, pageInfo } = parsed.data.results, rows = rowsOf(data, list);
        if (!pageInfo.hasNextPage)
          return { cursor, rows, next: void 0 };
        const next = pageInfo.endCursor ?? "";
        if (next === "")
          throw fail(list, (0, say.cv)`it says that the list of ${list.what} goes on, but not where`);
        return { cursor, rows, next };
      }, grouped = (count) => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ","), readEach = async (client, list) => {
        const pages = [], ids2 = /* @__PURE__ */ new Set(), cursors = /* @__PURE__ */ new Set(), tell = client.progress();
        let cursor, emptyPages = 0;
        for (; pages.length < MOST_PAGES; ) {
          const page = await readPage(client, list, cursor);
          pages.push(page);
          const expected = ids2.size + page.rows.length;
          for (const { id: id2 } of page.rows)
            ids2.add(id2);
          if (ids2.size < expected)
            return;
          if (page.next === void 0)
            return pages;
          if (emptyPages = page.rows.length === 0 ? emptyPages + 1 : 0, cursors.has(page.next) || emptyPages > MOST_EMPTY_PAGES)
            throw fail(list, (0, say.cv)`the list of ${list.what} did not end`);
          cursors.add(page.next), cursor = page.next, tell((0, say.cv)`${(0, say.Vm)(grouped(ids2.size))} ${list.what} so far`);
        }
        throw fail(list, (0, say.cv)`the list of ${list.what} did not end after ${MOST_PAGES} pages`);
      }, isAsRead = async (client, list, pages) => {
        const earlier = pages.slice(0, -1), step = Math.ceil(earlier.length / MOST_CHECKED);
        for (const { cursor, rows } of earlier.filter((_, at) => (earlier.length - 1 - at) % step === 0)) {
          const now = await readPage(client, list, cursor);
          if (now.rows.length !== rows.length || now.rows.some(({ id: id2 }, at) => id2 !== rows[at]?.id))
            return !1;
        }
        return !0;
      }, readPages = async (client, list) => {
        for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
          const pages = await readEach(client, list);
          if (pages !== void 0 && await isAsRead(client, list, pages))
            return pages.flatMap(({ rows }) => rows);
          client.log((0, say.cv)`The list of ${list.what} changed while it was read`);
        }
        const why = (0, say.cv)`the list of ${list.what} changed while it was read, ${MOST_READINGS} times in a row. Run again later.`;
        throw new vanta_error.vd("changed", (0, say.cv)`Failed to read the ${list.what}: ${why}`, {
          method: "GET",
          path: list.path
        });
      }, OFFBOARD_PATH = "/v1/people/offboard", OFFBOARD = (0, say.cv)`complete the offboarding`, offboardingTasks = schemas.Ikc({
        status: schemas.lqM(schemas.YjP()),
        incompleteCustomOffboardingTasks: schemas.lqM(schemas.YOg(schemas.L5J()))
      }), openTasks = (tasks) => {
        if (tasks == null)
          return 0;
        const open = tasks.incompleteCustomOffboardingTasks;
        return open !== void 0 ? open.length : tasks.status === void 0 || tasks.status === "COMPLETE" || tasks.status === "NONE" ? 0 : 1;
      }, personRow = schemas.FsL(schemas.Ikc({
        id: rowId,
        userId: schemas.cl6(schemas.YjP()),
        emailAddress: schemas.YjP(),
        employment: schemas.Ikc({
          status: schemas.YjP(),
          startDate: schemas.cl6(schemas.YjP()),
          endDate: schemas.cl6(schemas.YjP())
        }),
        groupIds: schemas.YOg(schemas.YjP()),
        name: schemas.cl6(schemas.Ikc({ display: schemas.cl6(schemas.YjP()) })),
        tasksSummary: schemas.Ikc({
          status: schemas.YjP(),
          details: schemas.cl6(schemas.Ikc({ completeOffboardingCustomTasks: schemas.cl6(offboardingTasks) }))
        })
      }), schemas.pdi((row) => ({
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
      }))), readPeople = (client) => readPages(client, { path: "/v1/people", what: (0, say.cv)`people`, row: personRow }), bulkAnswer = schemas.Ikc({
        results: schemas.YOg(schemas.Ikc({ id: schemas.YjP(), status: schemas.YjP(), message: schemas.cl6(schemas.YjP()) }))
      }), olderAnswer = schemas.Ikc({ offboardedPeople: schemas.YOg(schemas.YjP()) }), bulkResults = (answer, ids2) => {
        const parsed = bulkAnswer.safeParse(answer);
        if (!(!parsed.success || parsed.data.results.length !== ids2.length) && !parsed.data.results.some(({ id: id2 }, index) => id2 !== ids2[index]))
          return parsed.data.results.map(({ id: id2, status, message }) => {
            if (status === "SUCCESS")
              return { id: id2, ok: !0 };
            const words = plainText(message ?? "");
            return words === "" ? { id: id2, ok: !1 } : { id: id2, ok: !1, message: (0, say.cv)`${(0, say.gD)(words)}` };
          });
      }, offboardResults = (answer, ids2) => {
        const results = bulkResults(answer, ids2);
        if (results !== void 0)
          return results;
        const older = olderAnswer.safeParse(answer), done = new Set(older.success ? older.data.offboardedPeople : []);
        if (!older.success || [...done].some((id2) => !ids2.includes(id2)))
          throw (0, vanta_error.Qm)(OFFBOARD, "POST", OFFBOARD_PATH, (0, say.cv)`its results do not fit the people that were sent`);
        return ids2.map((id2) => ({ id: id2, ok: done.has(id2) }));
      }, isFormRejected = (error) => (0, vanta_error.CS)(error) ? !0 : !(error instanceof vanta_error.vd) || error.status !== 400 && error.status !== 422 ? !1 : /\b(?:offboardingAcknowledgerId|employeeIds)\b/.test(error.detail) ? !0 : /\bupdates\b(?!["']?\s*[[./])/.test(error.detail) && /unknown|unexpected|unrecogni[sz]ed|unsupported|additional|extra|excess|not allowed/i.test(error.detail), offboardPeople = async (client, personIds, acknowledgerId) => {
        const older = `${OFFBOARD_PATH} with employeeIds`, post = (body) => client.send({ method: "POST", path: OFFBOARD_PATH, purpose: OFFBOARD, body: JSON.stringify(body) });
        return offboardResults(await (async () => {
          if (!client.olderForms.has(older))
            try {
              return await post({ updates: personIds.map((id2) => ({ id: id2, acknowledgerId })) });
            } catch (error) {
              if (!isFormRejected(error))
                throw error;
              client.olderForms.add(older);
            }
          return post({ offboardingAcknowledgerId: acknowledgerId, employeeIds: personIds });
        })(), personIds);
      }, groupRow = schemas.FsL(schemas.Ikc({ id: rowId, name: schemas.YjP(), source: schemas.cl6(schemas.YjP()) }), schemas.pdi(({ id: id2, name, source }) => ({ id: id2, name, source: source ?? null }))), readGroups = (client) => readPages(client, { path: "/v1/groups", what: (0, say.cv)`groups`, row: groupRow }), PURPOSES = { in: (0, say.cv)`add people to a group`, out: (0, say.cv)`take people out of a group` }, groupPath = (groupId) => `/v1/groups/${encodeURIComponent(groupId)}`, person = schemas.Ikc({ id: schemas.YjP(), groupIds: schemas.cl6(schemas.YOg(schemas.YjP())) }), changeOne = async (client, groupId, personId, wanted) => {
        const path = `${groupPath(groupId)}/people`, purpose = PURPOSES[wanted], request = wanted === "in" ? { method: "POST", path, purpose, body: JSON.stringify({ id: personId }), repeatable: !0 } : { method: "DELETE", path: `${path}/${encodeURIComponent(personId)}`, purpose, mayBeEmpty: !0 }, answer = await client.send(request);
        if (answer === void 0)
          return { id: personId, ok: !0 };
        const { success, data } = person.safeParse(answer);
        if (!success || data.id !== personId)
          throw (0, vanta_error.Qm)(purpose, request.method, request.path, (0, say.cv)`not with the person that was sent`);
        const shows = data.groupIds?.includes(groupId);
        return { id: personId, ok: !0, ...shows === (wanted === "in") ? { settled: !0 } : {} };
      }, changeMany = async (client, groupId, ids2, wanted) => {
        const path = `${groupPath(groupId)}/${wanted === "in" ? "add-people" : "remove-people"}`, purpose = PURPOSES[wanted], body = JSON.stringify({ updates: ids2.map((id2) => ({ id: id2 })) }), answer = await client.send({ method: "POST", path, purpose, body, repeatable: !0 }), results = bulkResults(answer, ids2);
        if (results === void 0)
          throw (0, vanta_error.Qm)(purpose, "POST", path, (0, say.cv)`its results do not fit the people that were sent`);
        return results;
      }, change = async (client, groupId, personIds, wanted) => {
        const [first] = personIds;
        return personIds.length === 1 && first !== void 0 ? [await changeOne(client, groupId, first, wanted)] : changeMany(client, groupId, personIds, wanted);
      }, addPeople = (client, groupId, personIds) => change(client, groupId, personIds, "in"), removePeople = (client, groupId, personIds) => change(client, groupId, personIds, "out");
      var address = __webpack_require__(2952);
      const viewerRow = schemas.FsL(schemas.Ikc({
        id: rowId,
        email: schemas.YjP(),
        name: schemas.cl6(schemas.YjP()),
        companyName: schemas.cl6(schemas.YjP()),
        accessLevel: schemas.YjP(),
        resourceIds: schemas.cl6(schemas.YOg(schemas.YjP())),
        expirationDate: schemas.cl6(schemas.YjP()),
        customerTrustAccountId: schemas.cl6(schemas.YjP()),
        isNdaRequired: schemas.cl6(schemas.zMY())
      }), schemas.pdi((row) => ({
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
      }))), viewersPath = (slugId) => `/v1/trust-centers/${encodeURIComponent(slugId)}/viewers`, readViewers = async (client, slugId, { includeRemoved }) => {
        try {
          return await readPages(client, {
            path: viewersPath(slugId),
            query: { includeRemoved: String(includeRemoved) },
            what: (0, say.cv)`viewers`,
            row: viewerRow
          });
        } catch (error) {
          if (!(error instanceof vanta_error.vd) || error.status !== 404)
            throw error;
          const remedy = (0, say.cv)`Check the Trust Center's slugId ${(0, say.bI)(JSON.stringify(slugId.slice(0, 100)))}: it is the last part of its address in Vanta, …/trust/<slugId>.`;
          throw (0, vanta_error.P3)(error, { said: (0, say.cv)`${error.said} ${remedy}` });
        }
      }, asSeen = (viewer, wanted, why) => viewer !== void 0 && (0, viewers.z3)(viewer, wanted).length === 0 ? { id: viewer.id, ok: !0 } : why, lookAt = async (client, path, id2) => {
        try {
          const answer = await client.send({ method: "GET", path, purpose: (0, say.cv)`read a viewer` }), { success, data } = viewerRow.safeParse(answer);
          return success && data.id === id2 ? data : void 0;
        } catch (error) {
          if (!(error instanceof vanta_error.vd))
            throw error;
          return;
        }
      }, unproven = (id2, fields) => ({
        id: id2,
        ok: !1,
        message: (0, say.cv)`Vanta accepted the change, but shows different values for ${(0, say.oR)(fields.map(say.Vm))}. Look at it in Vanta.`
      }), updateViewer = async (client, slugId, viewerId, body) => {
        const path = `${viewersPath(slugId)}/${encodeURIComponent(viewerId)}`, purpose = (0, say.cv)`update a viewer`;
        try {
          const answer = await client.send({ method: "PATCH", path, purpose, body: JSON.stringify(body) }), { success, data } = viewerRow.safeParse(answer);
          if (!success || data.id !== viewerId)
            throw (0, vanta_error.Qm)(purpose, "PATCH", path, (0, say.cv)`not with the viewer that was sent`);
          const fields = (0, viewers.z3)(data, body);
          return fields.length === 0 ? { id: viewerId, ok: !0 } : asSeen(await lookAt(client, path, viewerId), body, unproven(viewerId, fields));
        } catch (error) {
          if (!(error instanceof vanta_error.vd) || (0, vanta_error.X_)(error))
            throw error;
          const item = (0, vanta_error.FZ)(viewerId, error);
          return error.uncertain ? asSeen(await lookAt(client, path, viewerId), body, item) : item;
        }
      }, withAddress = (viewers2, email) => viewers2.find((viewer) => (0, address.I)(viewer.email) === (0, address.I)(email)), MOST_LOOKS = 2, inviteViewer = async (client, slugId, body) => {
        const path = viewersPath(slugId), purpose = (0, say.cv)`invite a viewer`, email = typeof body.email == "string" ? body.email : "", heldBack = (why) => new vanta_error.vd("changed", (0, say.cv)`The invitation was held back: ${why}`, { method: "POST", path });
        let looks = 0;
        const before = async () => {
          if (looks === MOST_LOOKS)
            throw heldBack((0, say.cv)`the list of viewers was out of date twice before it could be sent. Run again later.`);
          if (looks += 1, withAddress(await readViewers(client, slugId, { includeRemoved: !0 }), email) !== void 0)
            throw heldBack((0, say.cv)`somebody else invited ${(0, say.hl)(email)} in the meantime. Run again to see what is left to do.`);
        }, seen = async (why) => {
          try {
            return asSeen(withAddress(await readViewers(client, slugId, { includeRemoved: !1 }), email), body, why);
          } catch (error) {
            if (!(error instanceof vanta_error.vd))
              throw error;
            return why;
          }
        };
        try {
          const answer = await client.send({ method: "POST", path, purpose, body: JSON.stringify(body), before }), { success, data } = viewerRow.safeParse(answer);
          if (!success || withAddress([data], email) === void 0)
            throw (0, vanta_error.Qm)(purpose, "POST", path, (0, say.cv)`not with the viewer that was sent`);
          const fields = (0, viewers.z3)(data, body);
          return fields.length === 0 ? { id: data.id, ok: !0 } : await seen(unproven(data.id, fields));
        } catch (error) {
          if (!(error instanceof vanta_error.vd) || (0, vanta_error.X_)(error))
            throw error;
          const item = (0, vanta_error.FZ)(email, error);
          return item.settled === !0 ? item : error.uncertain ? seen({
            ...item,
            message: (0, say.cv)`${error.said} It is unknown whether the invitation was sent. Look at the viewers in Vanta, and run again after that.`
          }) : seen(item);
        }
      }, readPeopleIfNeeded = async (roster, reach) => {
        if (reach.manageClient !== void 0 && !(roster.groups === void 0 && roster.users === void 0))
          return reach.log((0, say.cv)`Reading people from Vanta`), readPeople(reach.manageClient);
      }, readGroupsIfNeeded = async (roster, reach) => {
        if (!(reach.manageClient === void 0 || roster.groups === void 0))
          return reach.log((0, say.cv)`Reading groups from Vanta`), readGroups(reach.manageClient);
      }, readFormer = async (manage, roster, current) => {
        const former = {};
        for (const center of roster.trustCenters ?? [])
          (0, viewers.TD)(center, current[center.slugId] ?? []) && (former[center.slugId] = await readViewers(manage, center.slugId, { includeRemoved: !0 }));
        return former;
      }, readTrustCenters = async (roster, reach) => {
        if (reach.manageClient === void 0 || roster.trustCenters === void 0)
          return;
        const viewers2 = {};
        for (const { slugId } of roster.trustCenters)
          reach.log((0, say.cv)`Reading the viewers of the Trust Center ${(0, say.bI)(slugId)}`), viewers2[slugId] = await readViewers(reach.manageClient, slugId, { includeRemoved: !1 });
        return { viewers: viewers2, formerViewers: await readFormer(reach.manageClient, roster, viewers2) };
      }, readState = async (roster, reach) => {
        const { buildClient, resourceId } = reach, asked = roster.users !== void 0 && buildClient !== void 0;
        asked && reach.log((0, say.cv)`Reading accounts from Vanta`);
        const rows = asked ? readAccounts(buildClient, resourceId) : void 0, groupRows = readGroupsIfNeeded(roster, reach), viewers2 = readTrustCenters(roster, reach), personRows = readPeopleIfNeeded(roster, reach);
        await Promise.allSettled([rows, groupRows, viewers2, personRows]);
        const accounts = await rows, groups = await groupRows, trustCenters = await viewers2, people = await personRows;
        return {
          ...accounts && { accounts },
          ...people && { people },
          ...groups && { groups },
          ...trustCenters
        };
      }, readAll = async ({ buildClient, manageClient, resourceId, log }) => {
        buildClient !== void 0 && log((0, say.cv)`Reading accounts from Vanta`), manageClient !== void 0 && log((0, say.cv)`Reading groups and people from Vanta`);
        const rows = buildClient && readAccounts(buildClient, resourceId), groupRows = manageClient && readGroups(manageClient), personRows = manageClient && readPeople(manageClient);
        await Promise.allSettled([rows, groupRows, personRows]);
        const accounts = await rows, groups = await groupRows, people = await personRows;
        return { ...accounts && { accounts }, ...groups && { groups }, ...people && { people } };
      }, needed = (client) => {
        if (client === void 0)
          throw new Error("A client is used that has no credentials.");
        return client;
      }, FRESH_MS = 5e3, connect = (options) => {
        const shared = createShared(), { world } = options, dispatcher = world.dispatcher ?? (0, http.I)(world.env), clientOf = (app, credentials) => credentials === void 0 ? void 0 : createClient({
          app,
          credentials,
          apiUrl: options.apiUrl,
          readOnly: options.readOnly,
          log: options.log,
          debug: options.debug,
          setSecret: options.setSecret,
          shared,
          clock: world.clock,
          cancelled: world.cancelled,
          random: world.random,
          dispatcher
        }), buildClient = clientOf("build", options.build), manageClient = clientOf("manage", options.manage), requests = () => (buildClient?.requests() ?? 0) + (manageClient?.requests() ?? 0), isListFresh = () => {
          const last = buildClient?.lastAnswer();
          return last !== void 0 && isListPath(last.path) && world.clock.now() - last.at < FRESH_MS;
        };
        let body;
        const bodyOf = (accounts) => (body?.accounts !== accounts && (body = { accounts, text: accountBody(options.resourceId, accounts) }), body.text);
        return {
          readState: (roster) => readState(roster, { ...options, buildClient, manageClient }),
          readAll: () => readAll({ ...options, buildClient, manageClient }),
          bodyBytes: (accounts) => Buffer.byteLength(bodyOf(accounts)),
          writes: (isSuperseded) => ({
            putAccounts: (accounts, before) => putAccounts(needed(buildClient), options.resourceId, accounts, before, bodyOf(accounts)),
            readAccounts: () => readAccounts(needed(buildClient), options.resourceId),
            isListFresh,
            addPeople: (groupId, personIds) => addPeople(needed(manageClient), groupId, personIds),
            removePeople: (groupId, personIds) => removePeople(needed(manageClient), groupId, personIds),
            updateViewer: ({ slugId, viewerId, body: patch }) => updateViewer(needed(manageClient), slugId, viewerId ?? "", patch),
            inviteViewer: ({ slugId, body: invitation }) => inviteViewer(needed(manageClient), slugId, invitation),
            offboardPeople: (personIds, acknowledgerId) => offboardPeople(needed(manageClient), personIds, acknowledgerId),
            readPeople: () => readPeople(needed(manageClient)),
            isSuperseded,
            isCancelled: () => world.cancelled.aborted,
            sleep: world.clock.sleep,
            log: options.log
          }),
          requests
        };
      };
    })
  ),
  /***/
  9100: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Rc: () => (
          /* binding */
          ConnectionError
        ),
        /* harmony export */
        d0: () => (
          /* binding */
          HEADERS
        ),
        /* harmony export */
        oO: () => (
          /* binding */
          createTransport
        )
        /* harmony export */
      });
      var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573), undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);
      const HEADERS = { accept: "application/json", "user-agent": "vanta-user-sync" };
      class ConnectionError extends Error {
        ending;
        constructor(message, ending) {
          super(message), this.name = "ConnectionError", this.ending = ending;
        }
      }
      const LARGEST_ANSWER_BYTES = 64 * 1024 * 1024, NOT_REACHED = /* @__PURE__ */ new Set([
        "ECONNREFUSED",
        "ENOTFOUND",
        "EAI_AGAIN",
        "UND_ERR_CONNECT_TIMEOUT",
        "UND_ERR_PRX_CONN"
      ]), propertyOf = (error, key) => typeof error == "object" && error !== null ? Reflect.get(error, key) : void 0, textOf = (error, key) => {
        const value = propertyOf(error, key);
        return typeof value == "string" ? value : "";
      }, isConnecting = (error) => {
        const errors = propertyOf(error, "errors");
        return Array.isArray(errors) && errors.length > 0 ? errors.every(isConnecting) : textOf(error, "syscall") === "connect" || NOT_REACHED.has(textOf(error, "code"));
      }, isCertificateError = (code) => /CERT|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH/.test(code), toConnectionError = (error, begun) => {
        const [code, name] = [textOf(error, "code"), textOf(error, "name")], withCode = code === "" ? "" : ` (${code})`, proxyStatus = /^Proxy response \((\d+)\)/.exec(textOf(error, "message"))?.[1];
        if (proxyStatus !== void 0) {
          const passes = Number(proxyStatus) >= 500 || proxyStatus === "429", words = `the proxy from HTTPS_PROXY answered ${proxyStatus} and let nothing through`;
          return new ConnectionError(words, passes ? "unreached" : "turned-away");
        }
        const forGood = begun ? "unreadable" : "turned-away";
        if (name === "AbortError")
          return new ConnectionError("the run was cancelled", forGood);
        if (isCertificateError(code))
          return new ConnectionError(`the server's certificate was not accepted${withCode}`, "turned-away");
        if (/^ERR_(?:SSL|TLS)/.test(code))
          return new ConnectionError(`the connection could not be encrypted${withCode}`, forGood);
        if (!begun && name === "TimeoutError")
          return new ConnectionError("connecting took too long", "unreached");
        if (!begun && isConnecting(error))
          return new ConnectionError(`no connection${withCode}`, "unreached");
        const tooLong = name === "TimeoutError" || /^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/.test(code);
        return new ConnectionError(tooLong ? "the answer took too long" : `the connection was lost${withCode}`, "lost");
      }, headerOf = (headers, name) => {
        const value = headers[name];
        return (typeof value == "string" ? value : value?.[0]) ?? "";
      }, isDamaged = (bytes, status) => status < 300 && !(0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes), readWhole = async (body, status) => {
        const chunks = [];
        let size = 0;
        for await (const chunk of body) {
          if (size += chunk.length, size > LARGEST_ANSWER_BYTES)
            throw new ConnectionError("the answer is larger than 64 MiB", "unreadable");
          chunks.push(chunk);
        }
        const bytes = Buffer.concat(chunks, size);
        if (isDamaged(bytes, status))
          throw new ConnectionError("the answer is damaged: it is not UTF-8", "lost");
        return bytes.toString("utf8");
      }, readText = async (body, status) => {
        try {
          return await readWhole(body, status);
        } catch (error) {
          if (status < 300)
            throw error;
          return "the rest of the answer was lost";
        }
      }, LAST_WAIT_MS = 4e3, createTransport = (origin, limits, surroundings, dispatcher) => {
        const { timeout, cancelled } = surroundings, end = new AbortController(), endSoon = () => timeout(LAST_WAIT_MS).addEventListener("abort", () => end.abort());
        return cancelled.addEventListener("abort", endSoon, { once: !0 }), async (wire, timeLeftMs) => {
          const tooLate = timeout(Math.max(1, Math.min(limits.totalMs, Math.floor(timeLeftMs))));
          let begun = !1;
          const watched = {
            dispatch: (options, handler) => {
              const start = handler.onRequestStart?.bind(handler);
              return handler.onRequestStart = (controller, context) => {
                start?.(controller, context), begun = !controller.aborted;
              }, dispatcher.dispatch(options, handler);
            }
          };
          try {
            const { statusCode, headers, body } = await undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1__.call(watched, {
              origin,
              path: wire.path,
              method: wire.method,
              headers: wire.headers,
              body: wire.body ?? null,
              headersTimeout: limits.headersMs,
              bodyTimeout: limits.bodyMs,
              signal: AbortSignal.any([tooLate, wire.method === "GET" ? cancelled : end.signal])
            });
            return {
              status: statusCode,
              retryAfter: headerOf(headers, "retry-after"),
              location: headerOf(headers, "location"),
              text: await readText(body, statusCode)
            };
          } catch (error) {
            throw error instanceof ConnectionError ? error : toConnectionError(error, begun);
          }
        };
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
