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
var MOST_ATTEMPTS = 8, BUDGET_MS = 900 * 1e3, SHORTEST_WAIT_MS = 1e3, LONGEST_WAIT_MS = 6e4, retryAfterMs = (header, now) => {
  let value = header.trim(), ms = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) * 1e3 : /^[A-Z0-9][^\n]{5,40}$/i.test(value) && value.includes(":") ? Date.parse(value) - now : Number.NaN;
  return ms > 0 ? Math.ceil(ms) : void 0;
}, backOffMs = (attempt, random) => Math.round(Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** (attempt - 1)) * (0.75 + random / 2)), inWords = (ms) => {
  let seconds = Math.ceil(ms / 1e3);
  if (seconds <= 120) return `${seconds} s`;
  if (seconds <= 7200) return `${Math.ceil(seconds / 60)} min`;
  if (seconds <= 172800) return `${Math.ceil(seconds / 3600)} h`;
  let days = Math.ceil(seconds / 86400);
  return days > 36500 ? "more than 100 years" : `${days} days`;
}, createSender = (options, transport) => {
  let { clock, cancelled, random, log, debug, budgetMs = BUDGET_MS } = options, deadline = clock.now() + budgetMs, limit = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`The run's time limit for Vanta is ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(inWords(budgetMs))}. Run again later.`;
  return (pace) => async (call, prepare) => {
    let name = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)(call.method, call.path), uncertain = !1, failed2 = (kind, why) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTo */ .Z2)(call.purpose, kind, why, { uncertain }), outOfTime = (why) => failed2("time", (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${why} ${limit}`), stopIfCancelled = () => {
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
      let headers;
      try {
        headers = await prepare();
      } catch (error) {
        throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .keepingUncertain */ .VH)(error, { uncertain });
      }
      stopIfCancelled();
      let began = clock.now();
      if (began >= deadline) throw outOfTime((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`no time was left for ${name}.`);
      let end = await transport({ ...call, headers }, deadline - began), isLost = "ending" in end, happened = isLost ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`failed: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .theirs */ .gD)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(end.why))}` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`answered ${end.status}`;
      debug((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${name} ${happened} after ${clock.now() - began} ms (attempt ${attempt})`);
      let rule = ruleFor(isLost ? end.ending : end.status, call);
      if (uncertain ||= rule.uncertain, !rule.again || attempt === MOST_ATTEMPTS) {
        if (!isLost) return { answer: end, uncertain };
        let tries = attempt === 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` after ${attempt} attempts`;
        throw failed2(
          cancelled.aborted ? "cancelled" : "lost",
          (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${name} got no whole answer${tries}: ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .theirs */ .gD)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(end.why))}.`
        );
      }
      let now = clock.now(), asked = isLost ? void 0 : retryAfterMs(end.retryAfter, now), isLimited = !isLost && end.status === 429, room = isLimited ? pace.untilRoom(now) : 0, ms = Math.max(backOffMs(attempt, random()), asked ?? (attempt === 1 ? 0 : room));
      isLimited && pace.holdUntil(now + ms);
      let told = isLost ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${name} ${happened}` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Vanta answered ${end.status} to ${name}`, wish = asked === void 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` and asks to wait ${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(inWords(asked))}`;
      await wait(ms, told, wish, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)` (attempt ${attempt + 1} of ${MOST_ATTEMPTS})`);
    }
  };
};

// src/vanta/secrets.ts
var hex = (code) => code.toString(16).padStart(2, "0"), NAMED = {
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
  return String.raw`(?:${escapes}|\\{0,8}${RegExp.escape(character)}|${AND}(?:${entities});?|${bytes})`;
}, patternOf = (secret) => new RegExp(Array.from(secret, spelled).join(""), "gi"), eraserOf = (secret) => {
  let plain = secret.toUpperCase(), pattern;
  return (text) => !/[\\&%]/.test(text) && !text.toUpperCase().includes(plain) ? text : (pattern ??= patternOf(secret), text.replaceAll(pattern, "***"));
};

// src/vanta/tokens.ts
var TOKEN_PATH = "/oauth/token", PURPOSE = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`get an access token`, CALL = { method: "POST", path: TOKEN_PATH, purpose: PURPOSE, repeatable: !0, writes: !1 }, REQUEST = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)("POST", TOKEN_PATH), USUAL_LIFE_S = 3600, isToken = (value) => typeof value == "string" && /^[\x21-\x7e]{1,8192}$/.test(value), remedyOf = (app, answer) => {
  let { name, id, secret } = _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h[app], detail = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(answer.text);
  if (answer.status >= 300 && answer.status < 400) return (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .redirectHint */ ._u)(answer);
  if (/invalid_scope/i.test(detail)) {
    let other = _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h[app === "build" ? "manage" : "build"];
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`These credentials belong to the other kind of app: "${id}" and "${secret}" need those of a ${name} app, while those of a ${other.name} app go into "${other.id}" and "${other.secret}".`;
  }
  return answer.status === 401 || /invalid_client/i.test(detail) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Check "${id}" and "${secret}" against the ${name} app in Vanta; if the secret was rotated there, update it here.` : answer.status === 404 || answer.status === 405 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Check "api-url": this host does not issue tokens.` : answer.status === 429 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Vanta issues 5 tokens a minute per app, for all its runs together. Run again in a few minutes.` : answer.status >= 500 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Vanta could not answer. Run again later.` : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Check "${id}" and "${secret}", and "api-url".`;
}, failed = (app, why) => (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTo */ .Z2)((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${PURPOSE} for the ${_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h[app].name} app`, "access", why), createTokens = (options, send) => {
  let { app, credentials, readOnly, clock, setSecret } = options, token, renewedFrom, mint = async () => {
    let body = JSON.stringify({
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
      scope: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesOf */ .ZK)(app, readOnly),
      grant_type: "client_credentials"
    }), { answer } = await send({ ...CALL, body }, async () => ({}));
    if (answer.status < 200 || answer.status > 299)
      throw failed(app, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${(0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(REQUEST, answer)} ${remedyOf(app, answer)}`);
    let { access_token: value, expires_in: seconds } = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(answer.text));
    if (!isToken(value))
      throw failed(app, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${REQUEST} answered ${answer.status}, but without a token. Check "api-url".`);
    setSecret(value);
    let life = (Number.isFinite(seconds) && Number(seconds) > 0 ? Number(seconds) : USUAL_LIFE_S) * 1e3;
    return { value, expiresAt: clock.now() + life - Math.min(6e4, life / 10) };
  }, mintAnew = () => (token = mint(), token), current = async () => {
    let known = token;
    if (known === void 0) return (await mintAnew()).value;
    let { value, expiresAt } = await known;
    return clock.now() < expiresAt ? value : (await (token === known || token === void 0 ? mintAnew() : token)).value;
  };
  return { current, renew: async (turnedDown) => {
    let now = await current();
    return now !== turnedDown ? now : renewedFrom === void 0 ? (renewedFrom = turnedDown, (await mintAnew()).value) : renewedFrom === turnedDown ? current() : void 0;
  } };
};

// src/vanta/client.ts
var createShared = () => ({
  secrets: [],
  sent: 0,
  last: void 0,
  tokenPace: createPace(5, "at once")
}), HEADERS = { accept: "application/json", "user-agent": "vanta-user-sync" }, PROGRESS_MS = 5e3, PER_MINUTE = { build: 20, manage: 50 }, createClient = (options) => {
  let { app, readOnly, shared, clock } = options, transport = (0,_undici_js__WEBPACK_IMPORTED_MODULE_0__/* .createTransport */ .o)(options.apiUrl, options), hide = (secret) => {
    shared.secrets.push(eraserOf(secret));
  };
  hide(options.credentials.clientSecret);
  let senderAt = createSender(options, async (wire, timeLeftMs) => {
    shared.sent += 1;
    let mine = { path: (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutQuery */ .j$)(wire.path), at: void 0 };
    shared.last = mine;
    let type = wire.body === void 0 ? {} : { "content-type": "application/json" }, end = await transport({ ...wire, headers: { ...HEADERS, ...type, ...wire.headers } }, timeLeftMs);
    if ("ending" in end) return end;
    let isSuccess = end.status < 300;
    if (shared.last = isSuccess && shared.last === mine ? { ...mine, at: clock.now() } : mine, isSuccess && (wire.method === "GET" || wire.path === TOKEN_PATH)) return end;
    let cleaned = (text) => shared.secrets.reduce((rest, erase) => erase(rest), text);
    return { ...end, text: cleaned(end.text), location: cleaned(end.location) };
  }), sendRaw = senderAt(createPace(PER_MINUTE[app], "after a refusal")), tokens = createTokens({ ...options, setSecret: (value) => {
    hide(value), options.setSecret(value);
  } }, senderAt(shared.tokenPace)), turnedDown;
  return {
    send: async (request) => {
      let { method, path, purpose } = request, name = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)(method, path), writes = method !== "GET";
      if (readOnly && writes)
        throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTo */ .Z2)(purpose, "access", (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`this run only reads, so ${name} was not sent.`);
      if (turnedDown !== void 0)
        throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTo */ .Z2)(purpose, "access", (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`${name} was not sent. ${turnedDown.said}`, { cause: turnedDown });
      let call = { ...request, repeatable: method !== "POST" || request.repeatable === !0, writes }, token = "", prepare = async () => (await tokens.current(), await request.before?.(), token = await tokens.current(), { authorization: `Bearer ${token}` }), sending = await sendRaw(call, prepare);
      if (sending.answer.status === 401)
        try {
          if (await tokens.renew(token) !== void 0) {
            let again = await sendRaw(call, prepare);
            sending = { answer: again.answer, uncertain: sending.uncertain || again.uncertain };
          }
        } catch (error) {
          throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .keepingUncertain */ .VH)(error, sending);
        }
      let { status, text } = sending.answer;
      if (status < 200 || status > 299) {
        let error = (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .answerError */ .n)(app, call, sending);
        throw status === 401 && (turnedDown = error), error;
      }
      if (request.mayBeEmpty === !0 && status === 204) return;
      if (status !== 200 && !(status === 201 && method === "POST"))
        throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(purpose, method, path, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`with ${status} and not with 200`);
      let json = (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
      if (json !== void 0) return json;
      let what = text.trim() === "" ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)("its body is empty") : (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)("its body is cut short or is not JSON");
      throw (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(purpose, method, path, what);
    },
    lastAnswer: () => shared.last?.at === void 0 ? void 0 : { path: shared.last.path, at: shared.last.at },
    log: options.log,
    progress: () => {
      let told = clock.now();
      return (message) => {
        clock.now() - told < PROGRESS_MS || (told = clock.now(), options.log(message));
      };
    },
    olderForms: /* @__PURE__ */ new Set()
  };
};

// src/vanta/connect.ts
var readLists = async (wanted, reach, withPeople) => {
  let lists = _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .everyKind */ .Q8.flatMap(([name, { vanta }]) => {
    let list = wanted.has(name) ? vanta.read?.(reach, wanted.get(name)) : void 0;
    return list === void 0 ? [] : [[name, list]];
  });
  withPeople && reach.manage !== void 0 && reach.log((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)`Reading people from Vanta`);
  let people = withPeople && reach.manage !== void 0 ? (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .readPeople */ .ky)(reach.manage) : void 0;
  await Promise.allSettled([...lists.map(([, list]) => list), people]);
  let state = {};
  for (let [name, list] of lists) state[name] = await list;
  return { ...state, ...people && { people: await people } };
}, callsOf = (reach) => (
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all of them together
  Object.assign({}, ..._zod_js__WEBPACK_IMPORTED_MODULE_1__/* .everyKind */ .Q8.map(([, { vanta }]) => vanta.calls(reach)))
), wantedIn = (roster) => new Map(_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .everyKind */ .Q8.flatMap(([name, { key }]) => roster[key] === void 0 ? [] : [[name, roster[key]]])), connect = (options) => {
  let shared = createShared(), { world } = options, dispatcher = world.dispatcher ?? (0,_undici_js__WEBPACK_IMPORTED_MODULE_0__/* .dispatcherFrom */ .I)(world.env), createFor = (app, credentials) => credentials === void 0 ? void 0 : createClient({ ...options, ...world, app, credentials, shared, dispatcher }), { resourceId, log } = options, [build, manage] = [createFor("build", options.build), createFor("manage", options.manage)], reach = { build, manage, resourceId, log, now: world.clock.now };
  return {
    readState: (roster, atAccounts) => readLists(
      wantedIn(roster),
      { ...reach, atAccounts },
      _zod_js__WEBPACK_IMPORTED_MODULE_1__/* .everyKind */ .Q8.some(([, { key, needsPeople }]) => needsPeople === !0 && roster[key] !== void 0)
    ),
    readAll: () => readLists(/* @__PURE__ */ new Map([["accounts", []], ["groups", []]]), reach, !0),
    writes: (isSuperseded) => ({
      ...callsOf(reach),
      readPeople: () => (0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .readPeople */ .ky)((0,_zod_js__WEBPACK_IMPORTED_MODULE_1__/* .clientOf */ .fe)(reach, "manage")),
      isSuperseded,
      isCancelled: () => world.cancelled.aborted,
      sleep: world.clock.sleep,
      log
    }),
    requests: () => shared.sent
  };
};



/***/ })

};
