export const id = 215;
export const ids = [215];
export const modules = {

/***/ 2215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/plan/accounts.js
var accounts = __webpack_require__(4536);
// EXTERNAL MODULE: ./build/plan/offboarding.js
var offboarding = __webpack_require__(2819);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/vanta/answers.js
var answers = __webpack_require__(3414);
;// CONCATENATED MODULE: ./build/vanta/accounts.js
// Accounts of the app in Vanta: reading the list, and the one write, which replaces all of it.


const PATH = '/v1/resources/user_account';
const READ = 'read the accounts';
const WRITE = 'write the accounts';
/** The `UserAccount` fields that a PUT may carry; whatever else a row has is the server's own. */
const FIELDS = [
    'displayName',
    'uniqueId',
    'externalUrl',
    'fullName',
    'accountName',
    'email',
    'permissionLevel',
    'createdTimestamp',
    'status',
    'mfaEnabled',
    'mfaMethods',
    'authMethod',
    'roleDescription',
    'updatedTimestamp',
    'deactivatedTimestamp',
    'lastLoginTimestamp',
    'lastPasswordResetTimestamp',
    'groupIds'
];
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What a field may hold to be compared and shown: no object, and no list but one of texts. */
const isSimple = (value) => typeof value !== 'object' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
/** Custom properties are whatever the company declared; nobody declares hundreds of levels. */
const MOST_LEVELS = 32;
const isDeeperThan = (value, levels) => typeof value === 'object' &&
    value !== null &&
    (levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1)));
/** By hand and not by a schema: at 20,000 rows this is the hot loop of a run that finds nothing to do. */
const accountOf = (row) => {
    if (!isObject(row))
        return 'is not an object';
    const { uniqueId, email, status, deletedAt, customProperties } = row;
    if (typeof uniqueId !== 'string' || uniqueId === '')
        return 'has no uniqueId';
    if (typeof email !== 'string')
        return 'has no email';
    if (typeof status !== 'string')
        return 'has no status';
    // What is neither absent nor a time would be taken for a deleted account, or not, by guessing.
    if (deletedAt !== undefined && deletedAt !== null && (typeof deletedAt !== 'string' || deletedAt === '')) {
        return 'has a deletedAt that is no time';
    }
    const fields = {};
    for (const name of FIELDS) {
        const value = row[name];
        if (value === undefined || value === null)
            continue;
        if (!isSimple(value))
            return `has a ${name} that is neither a plain value nor a list of texts`;
        fields[name] = value;
    }
    // Declared on some resources only. Kept, so that a plan can show that the PUT would clear them.
    if (isObject(customProperties) && Object.keys(customProperties).length > 0) {
        if (isDeeperThan(customProperties, MOST_LEVELS))
            return 'has customProperties nested too deep to be read';
        fields['customProperties'] = customProperties;
    }
    return { uniqueId, email, status, deletedAt: deletedAt ?? null, fields };
};
/** The list is documented as whole. Should Vanta begin to page it, a part must not be taken for all of it. */
const saysThereIsMore = (answer) => {
    const info = answer['pageInfo'];
    if (isObject(info) && info['hasNextPage'] !== undefined && info['hasNextPage'] !== false)
        return true;
    return ['hasNextPage', 'hasMore', 'nextCursor', 'nextPageCursor', 'nextPageToken', 'next'].some((key) => {
        const value = answer[key];
        return value !== undefined && value !== null && value !== false && value !== '';
    });
};
const notAList = (what) => (0,answers/* malformed */.Qm)(READ, 'GET', PATH, what);
const accountsOf = (answer) => {
    if (!isObject(answer))
        throw notAList('it is no list of accounts');
    const rows = answer['resources'];
    if (!Array.isArray(rows))
        throw notAList('it has no list of accounts ("resources")');
    if (saysThereIsMore(answer))
        throw notAList('it says that there are more accounts than it lists');
    const live = new Set();
    return rows.map((row, index) => {
        const account = accountOf(row);
        if (typeof account === 'string')
            throw notAList(`account ${index + 1} of ${rows.length} in its list ${account}`);
        if (account.deletedAt === null) {
            if (live.has(account.uniqueId)) {
                throw notAList(`two live accounts in its list have the uniqueId ${JSON.stringify(account.uniqueId)}`);
            }
            live.add(account.uniqueId);
        }
        return account;
    });
};
/**
 * Vanta's reference has the current path; its guides, and clients that run today, have the one with a suffix.
 * The older one is tried where the current one is turned down as a path, once, and remembered for the run.
 */
const inEitherForm = async (client, suffix, call) => {
    const older = `${PATH}/${suffix}`;
    if (client.olderForms.has(older))
        return call(older);
    try {
        return await call(PATH);
    }
    catch (error) {
        if (!(0,answers/* isPathRejected */.CS)(error))
            throw error;
        const result = await call(older);
        client.olderForms.add(older);
        return result;
    }
};
/** 404 with JSON is about the resource (observed); with anything else, the host does not know the path. */
const withRemedy = (error, resourceId) => {
    if (!(error instanceof answers/* VantaError */.vd) || error.kind !== 'answer')
        return error;
    const aboutResource = /not found/i.test(error.detail) && /resource/i.test(error.detail);
    if (error.status !== 404 && !(error.status === 422 && aboutResource))
        return error;
    const remedy = (0,answers/* isPathRejected */.CS)(error)
        ? 'Check "api-url": this host does not have Vanta\'s list of accounts.'
        : `Check "resource-id": Vanta does not know ${JSON.stringify(resourceId.slice(0, 100))}, or it is not a resource of this app.`;
    return new answers/* VantaError */.vd(error.kind, `${error.message} ${remedy}`, error);
};
/**
 * All accounts of the resource, soft-deleted ones included, in one `GET /v1/resources/user_account?resourceId=…`
 * answered by `{resources: […]}` (Vanta's reference; no pages). No body may be sent with it (observed: 403).
 * Throws a `VantaError` where the answer is short or malformed in any row: a plan needs the whole list.
 */
const readAccounts = async (client, resourceId) => {
    const query = `?resourceId=${encodeURIComponent(resourceId)}`;
    try {
        const read = (path) => client.send({ method: 'GET', path: `${path}${query}`, purpose: READ });
        return accountsOf(await inEitherForm(client, 'list_all', read));
    }
    catch (error) {
        throw withRemedy(error, resourceId);
    }
};
/** The exact body of the PUT. Its bytes are what Vanta's limit of 10 MiB counts, and what the plan's digest covers. */
const accountBody = (resourceId, accounts) => JSON.stringify({ resourceId, resources: accounts });
/** A count that comes as a number or as the list of what is counted. */
const countOf = (value) => Array.isArray(value) ? value.length : typeof value === 'number' ? value : undefined;
/** What is wrong with the PUT's answer, as half a sentence; undefined if it says that all was taken. */
const complaintOf = (answer, sent) => {
    if (!isObject(answer))
        return 'not with a confirmation';
    const { success, results } = answer;
    if (success !== undefined && success !== true)
        return 'it does not say success';
    if (results === undefined || results === null) {
        return success === true ? undefined : 'not with a confirmation';
    }
    if (!isObject(results))
        return 'not with a confirmation';
    const accepted = countOf(results['accepted']);
    const rejected = countOf(results['rejected'] ?? 0);
    if (rejected === undefined)
        return 'it does not say how many accounts were rejected';
    if (rejected !== 0)
        return `it rejected ${rejected} of ${sent} accounts`;
    if (accepted === undefined)
        return success === true ? undefined : 'not with a confirmation';
    return accepted === sent ? undefined : `it accepted ${accepted} accounts of ${sent}`;
};
/** Vanta names a record by its index, or by its uniqueId; the uniqueId is the surer one. */
const recordIn = (error, accounts) => {
    const named = /\buniqueId:? ["']?(.+?)["']?[.,;:]?(?: |$)/.exec(error.detail)?.[1];
    if (named !== undefined) {
        const index = accounts.findIndex((account) => account.uniqueId === named);
        if (index >= 0)
            return index;
    }
    return error.record !== undefined && error.record < accounts.length ? error.record : undefined;
};
/**
 * Replaces all accounts of the resource by `accounts`, in one PUT: whoever is left out is deleted, so this is
 * never split, and never sent with nobody in it. `body` is `accountBody(resourceId, accounts)`, for callers that
 * have it already. Sending it twice does the same as once, so it is repeated after a lost connection.
 *
 * Answered by `{success: true}` (Vanta's reference, observed) or by `{results: {accepted, rejected}}` (a newer
 * page); both are understood, anything else is a `VantaError`. One bad record fails all (observed): then
 * `rejectedRecord(error)` is its index in `accounts`, if Vanta named it.
 */
const putAccounts = async (client, resourceId, accounts, body = accountBody(resourceId, accounts)) => {
    if (accounts.length === 0) {
        throw new errors/* Failure */.H('refused', 'A list without accounts would delete everyone in Vanta. It was not sent.');
    }
    try {
        const write = (path) => client.send({ method: 'PUT', path, purpose: WRITE, body });
        const complaint = complaintOf(await inEitherForm(client, 'sync_all', write), accounts.length);
        if (complaint !== undefined)
            throw (0,answers/* malformed */.Qm)(WRITE, 'PUT', PATH, complaint);
    }
    catch (error) {
        if (error instanceof answers/* VantaError */.vd && (error.status === 400 || error.status === 422)) {
            throw new answers/* VantaError */.vd(error.kind, error.message, {
                method: error.method,
                path: error.path,
                status: error.status,
                detail: error.detail,
                json: error.json,
                doubtful: error.doubtful,
                record: recordIn(error, accounts)
            });
        }
        throw withRemedy(error, resourceId);
    }
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-request.js
var api_request = __webpack_require__(6424);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/env-http-proxy-agent.js
var env_http_proxy_agent = __webpack_require__(3137);
;// CONCATENATED MODULE: ./build/vanta/transport.js
// One HTTP exchange, and nothing more: bytes out, a bounded text back. The only file that talks to undici.





/**
 * No answer came, or not all of it. `reached: false` means that Vanta cannot have seen the request; with
 * `hopeless`, asking again would end the same way. The message is half a sentence without addresses or secrets.
 */
class ConnectionError extends Error {
    reached;
    hopeless;
    constructor(message, reached, hopeless) {
        super(message);
        this.name = 'ConnectionError';
        this.reached = reached;
        this.hopeless = hopeless;
    }
}
/** 20,000 accounts are about 15 MiB; an answer far beyond that is no answer to what was asked. */
const LARGEST_ANSWER_BYTES = 64 * 1024 * 1024;
/** Failures to connect: no byte of the request has left this machine, so a repeat does nothing twice. */
const NOT_REACHED = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_PRX_CONN'
]);
/** A text property of whatever was thrown: errors of other realms and `DOMException`s are no `Error` here. */
const textOf = (error, key) => {
    const value = typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
    return typeof value === 'string' ? value : '';
};
/** TLS's own checks fail before anything is sent, and fail again. */
const isCertificateError = (code) => /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|HOSTNAME_MISMATCH/.test(code);
const toConnectionError = (error) => {
    const code = textOf(error, 'code');
    const proxyStatus = /^Proxy response \((\d+)\)/.exec(textOf(error, 'message'))?.[1];
    if (proxyStatus !== undefined) {
        const hopeless = Number(proxyStatus) < 500 && proxyStatus !== '429';
        const words = `the proxy from HTTPS_PROXY answered ${proxyStatus} and let nothing through`;
        return new ConnectionError(words, false, hopeless);
    }
    if (isCertificateError(code)) {
        return new ConnectionError(`the server's certificate was not accepted (${code})`, false, true);
    }
    const tooLong = textOf(error, 'name') === 'TimeoutError' || /^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/.test(code);
    if (tooLong) {
        return new ConnectionError('the answer took too long', true, false);
    }
    if (NOT_REACHED.has(code))
        return new ConnectionError(`no connection (${code})`, false, false);
    return new ConnectionError(`the connection was lost${code === '' ? '' : ` (${code})`}`, true, false);
};
const headerOf = (headers, name) => {
    const value = headers[name];
    return (typeof value === 'string' ? value : value?.[0]) ?? '';
};
/** In a success every byte counts: a name with a damaged letter is another name. What an error says is only shown. */
const isDamaged = (bytes, status) => status < 300 && !(0,external_node_buffer_.isUtf8)(bytes);
const readText = async (body, status) => {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > LARGEST_ANSWER_BYTES) {
            throw new ConnectionError('the answer is larger than 64 MiB', true, true);
        }
        chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks, size);
    if (isDamaged(bytes, status))
        throw new ConnectionError('the answer is damaged: it is not UTF-8', true, false);
    return bytes.toString('utf8');
};
const proxyFromEnvironment = () => {
    try {
        // HTTP/1.1 only: what a lost connection means for a request is well known there.
        return new env_http_proxy_agent({ allowH2: false });
    }
    catch {
        throw new errors/* Failure */.H('configuration', 'The proxy in the environment (HTTPS_PROXY or HTTP_PROXY) is not a URL. Mend it, e.g. http://proxy.example:3128.');
    }
};
/**
 * undici reads HTTP with WebAssembly. At the third request V8 sets out to optimise it, on a thread that the end of the
 * process has to wait for: 35 ms, a fifth of a small run, for a handful of requests. So it does not begin. Set once all
 * is loaded: a flag that is set earlier makes Node.js refuse its own cached code.
 */
const leaveParserAsItIs = () => (0,external_node_v8_.setFlagsFromString)('--wasm-tiering-budget=1000000000');
/**
 * Sends to `origin` (e.g. `https://api.vanta.com`) through `dispatcher`, by default through the proxies that the
 * environment names. Redirects are answers like any other: following one could carry a secret to another host.
 * Rejects with a `ConnectionError` only.
 */
const createTransport = (origin, limits, dispatcher) => {
    leaveParserAsItIs();
    const via = dispatcher ?? proxyFromEnvironment();
    return async (wire, timeLeftMs) => {
        try {
            const { statusCode, headers, body } = await api_request.call(via, {
                origin,
                path: wire.path,
                method: wire.method,
                headers: wire.headers,
                body: wire.body ?? null,
                headersTimeout: limits.headersMs,
                bodyTimeout: limits.bodyMs,
                signal: AbortSignal.timeout(Math.max(1, Math.min(limits.totalMs, Math.floor(timeLeftMs))))
            });
            return {
                status: statusCode,
                contentType: headerOf(headers, 'content-type'),
                retryAfter: headerOf(headers, 'retry-after'),
                location: headerOf(headers, 'location'),
                text: await readText(body, statusCode)
            };
        }
        catch (error) {
            throw error instanceof ConnectionError ? error : toConnectionError(error);
        }
    };
};

;// CONCATENATED MODULE: ./build/vanta/retry.js
// When to ask Vanta again, and how long to wait before: the policy, and the loop that carries it out.


const systemClock = {
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
};
/** Eight attempts wait a minute and a half at least: longer than the minute that Vanta's rate limits count. */
const MOST_ATTEMPTS = 8;
const SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
const RETRIED_STATUSES = new Set([429, 500, 502, 503, 504]);
/**
 * `Retry-After` in milliseconds from `now`: seconds or a date (RFC 9110, 10.2.3). Zero, times that have passed and
 * nonsense are undefined, so that the caller's own back-off holds. Vanta does not document the header.
 */
const retryAfterMs = (header, now) => {
    const value = header.trim();
    const ms = /^\d+(?:\.\d+)?$/.test(value)
        ? Number(value) * 1_000
        : /^[A-Z0-9][^\n]{5,40}$/i.test(value) && value.includes(':')
            ? Date.parse(value) - now
            : Number.NaN;
    return ms > 0 ? Math.ceil(ms) : undefined;
};
/** 1 s, 2 s, 4 s … 60 s, each give or take a quarter, so that two runs do not march in step. */
const backOffMs = (attempt, random) => Math.round(Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** (attempt - 1)) * (0.75 + random / 2));
/** A duration for a log line, rounded up: "12 s", "3 min", "2 h", "40 days". */
const inWords = (ms) => {
    const seconds = Math.ceil(ms / 1_000);
    if (seconds <= 120)
        return `${seconds} s`;
    if (seconds <= 7_200)
        return `${Math.ceil(seconds / 60)} min`;
    if (seconds <= 172_800)
        return `${Math.ceil(seconds / 3_600)} h`;
    const days = Math.ceil(seconds / 86_400);
    return days > 36_500 ? 'more than 100 years' : `${days} days`;
};
/**
 * Sends and, where that is safe, sends again: on 429 always (Vanta did not carry the request out), on lost
 * connections that never reached Vanta always, and on 5xx and other lost connections only what is `repeatable`.
 * Resolves with the last answer, whatever its status; rejects with a `VantaError` of kind `lost` or `time`.
 */
const createSender = ({ transport, clock, random, log, deadline, budgetMs }) => {
    const outOfTime = (wire, purpose, doubtful, why) => new answers/* VantaError */.vd('time', `Failed to ${purpose}: ${why} The run's time limit for Vanta is ${inWords(budgetMs)}. Run again later.`, { method: wire.method, path: wire.path, doubtful });
    return async (wire, { purpose, repeatable, writes }) => {
        const name = `${wire.method} ${(0,answers/* withoutQuery */.j$)(wire.path)}`;
        let doubtful = false;
        for (let attempt = 1;; attempt += 1) {
            const timeLeft = deadline - clock.now();
            if (timeLeft <= 0)
                throw outOfTime(wire, purpose, doubtful, `no time was left for ${name}.`);
            let happened;
            let asked;
            try {
                const answer = await transport(wire, timeLeft);
                if (writes && answer.status >= 500)
                    doubtful = true;
                const again = answer.status === 429 || (repeatable && RETRIED_STATUSES.has(answer.status));
                if (!again || attempt === MOST_ATTEMPTS)
                    return { answer, doubtful };
                happened = `Vanta answered ${answer.status} to ${name}`;
                asked = retryAfterMs(answer.retryAfter, clock.now());
            }
            catch (error) {
                if (!(error instanceof ConnectionError))
                    throw error;
                if (writes && error.reached)
                    doubtful = true;
                happened = `${name} failed: ${(0,answers/* plainText */.wh)(error.message)}`;
                const again = !error.hopeless && (repeatable || !error.reached);
                if (!again || attempt === MOST_ATTEMPTS) {
                    const tries = attempt === 1 ? '' : ` after ${attempt} attempts`;
                    throw new answers/* VantaError */.vd('lost', `Failed to ${purpose}: ${name} got no whole answer${tries}: ${(0,answers/* plainText */.wh)(error.message)}.`, { method: wire.method, path: wire.path, doubtful });
                }
            }
            const wait = asked ?? backOffMs(attempt, random());
            const left = deadline - clock.now();
            if (wait >= left) {
                const wish = asked === undefined ? '' : ` and asks to wait ${inWords(asked)}`;
                throw outOfTime(wire, purpose, doubtful, `${happened}${wish}, but only ${inWords(Math.max(0, left))} are left.`);
            }
            log(`${happened}; waiting ${inWords(wait)} (attempt ${attempt + 1} of ${MOST_ATTEMPTS})`);
            await clock.sleep(wait);
        }
    };
};

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./build/vanta/tokens.js
// One access token per app and run: minted when first needed, shared by all requests, renewed at most once.


const tokens_PATH = '/oauth/token';
const PURPOSE = 'get an access token';
/** Documented as `expires_in: 3600`; used where an answer leaves it out. */
const USUAL_LIFE_S = 3_600;
const tokenAnswer = schemas/* object */.Ikc({
    // Visible ASCII only: anything else could not be sent in a header.
    access_token: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\x21-\x7e]{1,8192}$/)),
    // Checked where it is used: a token with an odd life is a token all the same.
    expires_in: schemas/* optional */.lqM(schemas/* unknown */.L5J())
});
const remedyOf = (app, answer, detail) => {
    const { name, id, secret } = answers/* APPS */.h[app];
    if (answer.status >= 300 && answer.status < 400)
        return (0,answers/* redirectHint */._u)(answer);
    if (/invalid_scope/i.test(detail)) {
        const other = answers/* APPS */.h[app === 'build' ? 'manage' : 'build'];
        return (`These credentials belong to the other kind of app: "${id}" and "${secret}" need those of a ${name} app, ` +
            `while those of a ${other.name} app go into "${other.id}" and "${other.secret}".`);
    }
    if (answer.status === 401 || /invalid_client/i.test(detail)) {
        return `Check "${id}" and "${secret}" against the ${name} app in Vanta; a secret that was rotated there must be stored anew.`;
    }
    if (answer.status === 404 || answer.status === 405) {
        return 'Check "api-url": this host does not hand out tokens.';
    }
    if (answer.status === 429) {
        return 'Vanta hands out 5 tokens a minute, to all runs of an app together. Run again in a few minutes.';
    }
    if (answer.status >= 500)
        return 'Vanta could not answer. Run again later.';
    return `Check "${id}" and "${secret}", and "api-url".`;
};
const tokenError = (app, answer) => {
    const detail = (0,answers/* causeOf */.rl)(answer.text);
    const cause = detail === '' ? ' without a reason' : `: ${detail}`;
    const answered = (0,answers/* asSentence */.KG)(`POST ${tokens_PATH} answered ${answer.status}${cause}`);
    const message = `Failed to ${PURPOSE} for the ${answers/* APPS */.h[app].name} app: ${answered} ${remedyOf(app, answer, detail)}`;
    return new answers/* VantaError */.vd('access', message, { method: 'POST', path: tokens_PATH, status: answer.status, detail });
};
/**
 * Vanta's reference: `POST /oauth/token` with a JSON body (a form is turned down), answered by
 * `{access_token, expires_in, token_type}`. A new token revokes the app's previous one at once, and 5 requests a
 * minute are allowed: hence one token per run, and one renewal. Asking twice is harmless, so it is repeated like
 * a read.
 */
const createTokens = ({ app, credentials, readOnly, send, clock, setSecret }) => {
    let token;
    let renewedFrom;
    const mint = async () => {
        const wire = {
            method: 'POST',
            path: tokens_PATH,
            headers: { accept: 'application/json', 'content-type': 'application/json' },
            body: JSON.stringify({
                client_id: credentials.clientId,
                client_secret: credentials.clientSecret,
                scope: (0,answers/* scopesOf */.ZK)(app, readOnly),
                grant_type: 'client_credentials'
            })
        };
        const { answer } = await send(wire, { purpose: PURPOSE, repeatable: true, writes: false });
        if (answer.status < 200 || answer.status > 299)
            throw tokenError(app, answer);
        const parsed = tokenAnswer.safeParse((0,answers/* parseJson */.qF)(answer.text));
        if (!parsed.success) {
            throw new answers/* VantaError */.vd('access', `Failed to ${PURPOSE} for the ${answers/* APPS */.h[app].name} app: POST ${tokens_PATH} answered ${answer.status}, but without a token. Check "api-url".`, { method: 'POST', path: tokens_PATH, status: answer.status });
        }
        setSecret(parsed.data.access_token);
        const { expires_in: seconds } = parsed.data;
        const life = (Number.isFinite(seconds) && Number(seconds) > 0 ? Number(seconds) : USUAL_LIFE_S) * 1_000;
        // A request that starts just before the end must still be answered.
        return { value: parsed.data.access_token, expiresAt: clock.now() + life - Math.min(60_000, life / 10) };
    };
    const mintAnew = () => {
        const next = mint();
        token = next;
        return next;
    };
    const current = async () => {
        const known = token;
        if (known === undefined)
            return (await mintAnew()).value;
        const { value, expiresAt } = await known;
        if (clock.now() < expiresAt)
            return value;
        // Whoever saw it expire first has asked for a new one already.
        return (await (token === known || token === undefined ? mintAnew() : token)).value;
    };
    return {
        current,
        renew: async (turnedDown) => {
            const now = await current();
            if (now !== turnedDown)
                return now;
            if (renewedFrom === undefined) {
                renewedFrom = turnedDown;
                return (await mintAnew()).value;
            }
            // Requests that failed at the same time share the one renewal.
            return renewedFrom === turnedDown ? current() : undefined;
        }
    };
};

;// CONCATENATED MODULE: ./build/vanta/client.js




const BUDGET_MS = 15 * 60 * 1_000;
/** The largest list takes Vanta a while to check; its gateway gives up after half a minute or so. */
const LIMITS = { headersMs: 90_000, bodyMs: 30_000, totalMs: 180_000 };
/** Nothing is sent, and no token asked for, before the first `send`. */
const createClient = (options) => {
    const { app, credentials, setSecret, log } = options;
    const clock = options.clock ?? systemClock;
    const readOnly = options.readOnly ?? false;
    const budgetMs = options.budgetMs ?? BUDGET_MS;
    const transport = createTransport(options.apiUrl.replace(/\/+$/, ''), { ...LIMITS, ...options.limits }, options.dispatcher);
    // A server may echo what it was sent. What it says ends up in messages, so secrets leave its text first.
    const secrets = options.secrets ?? [];
    secrets.push(credentials.clientSecret);
    const cleaned = (text) => secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), text);
    let sent = 0;
    const counted = async (wire, timeLeftMs) => {
        sent += 1;
        const answer = await transport(wire, timeLeftMs);
        return answer.status < 300
            ? answer
            : { ...answer, text: cleaned(answer.text), location: cleaned(answer.location) };
    };
    const sendRaw = createSender({
        transport: counted,
        clock,
        random: options.random ?? Math.random,
        log,
        deadline: clock.now() + budgetMs,
        budgetMs
    });
    const tokens = createTokens({
        app,
        credentials,
        readOnly,
        send: sendRaw,
        clock,
        setSecret: (value) => {
            secrets.push(value);
            setSecret(value);
        }
    });
    const send = async (request) => {
        const { method, path, purpose, body } = request;
        if (readOnly && method !== 'GET') {
            throw new answers/* VantaError */.vd('access', `Failed to ${purpose}: this run only reads, so ${method} ${(0,answers/* withoutQuery */.j$)(path)} was not sent.`, {
                method,
                path
            });
        }
        const how = {
            purpose,
            repeatable: method !== 'POST' || request.repeatable === true,
            writes: method !== 'GET'
        };
        const wireWith = (token) => ({
            method,
            path,
            headers: {
                accept: 'application/json',
                authorization: `Bearer ${token}`,
                'user-agent': 'vanta-user-sync',
                ...(body === undefined ? {} : { 'content-type': 'application/json' })
            },
            body
        });
        const token = await tokens.current();
        let wire = wireWith(token);
        let sending = await sendRaw(wire, how);
        if (sending.answer.status === 401) {
            // Not carried out, so that even a POST may be sent again.
            const renewed = await tokens.renew(token);
            if (renewed !== undefined) {
                wire = wireWith(renewed);
                const again = await sendRaw(wire, how);
                sending = { answer: again.answer, doubtful: sending.doubtful || again.doubtful };
            }
        }
        const { answer } = sending;
        if (answer.status < 200 || answer.status > 299)
            throw (0,answers/* answerError */.n)(purpose, app, wire, sending);
        if (request.mayBeEmpty === true && answer.status === 204)
            return undefined;
        const json = (0,answers/* parseJson */.qF)(answer.text);
        if (json === undefined) {
            const what = answer.text.trim() === '' ? 'its body is empty' : 'its body is cut short or is not JSON';
            throw (0,answers/* malformed */.Qm)(purpose, method, path, what);
        }
        return json;
    };
    return { send, requests: () => sent, olderForms: new Set() };
};

;// CONCATENATED MODULE: ./build/vanta/pages.js
// Lists that come in pages: all of them, or a failure. A plan on a part of a list would undo the rest.


/** Vanta's reference: `{results: {data, pageInfo: {endCursor, hasNextPage}}}`, `pageSize` 1 to 100. */
const pageAnswer = schemas/* object */.Ikc({
    results: schemas/* object */.Ikc({
        data: schemas/* array */.YOg(schemas/* unknown */.L5J()),
        pageInfo: schemas/* object */.Ikc({ endCursor: schemas/* nullish */.cl6(schemas/* string */.YjP()), hasNextPage: schemas/* boolean */.zMY() })
    })
});
/** The id of a row. Not z.minLength: it also looks at the length of what is no text, which an answer can make throw. */
const rowId = schemas/* string */.YjP().check(schemas/* refine */.YPB((value) => value !== ''));
/** At 100 a page this is 100,000 rows, far beyond what a run's time limit lets through. */
const MOST_PAGES = 1_000;
/** A page may be empty where rows were filtered out, but a list that goes on like that does not end. */
const MOST_EMPTY_PAGES = 3;
const rowsOf = (data, list, seen) => {
    const fail = (what) => (0,answers/* malformed */.Qm)(`read the ${list.what}`, 'GET', list.path, what);
    return data.map((value) => {
        const parsed = list.row.safeParse(value);
        if (!parsed.success) {
            const field = parsed.error.issues[0]?.path.join('.') ?? '';
            throw fail(`an entry of its list is not as Vanta documents it${field === '' ? '' : ` (${field})`}`);
        }
        if (seen.has(parsed.data.id)) {
            // Pages shift where the list changes while it is read; then another row may be missing.
            throw fail(`the list of ${list.what} changed while it was read. Run again`);
        }
        seen.add(parsed.data.id);
        return parsed.data;
    });
};
/**
 * All rows of all pages, in order. Throws a `VantaError` of kind `malformed` for pages that do not end, rows that
 * appear twice, and rows that are not of the expected shape.
 */
const readPages = async (client, list) => {
    const purpose = `read the ${list.what}`;
    const fail = (what) => (0,answers/* malformed */.Qm)(purpose, 'GET', list.path, what);
    const rows = [];
    const seen = new Set();
    const cursors = new Set();
    let cursor;
    let emptyPages = 0;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const query = new URLSearchParams({ pageSize: '100', ...list.query });
        if (cursor !== undefined)
            query.set('pageCursor', cursor);
        const answer = await client.send({ method: 'GET', path: `${list.path}?${query.toString()}`, purpose });
        if (list.maybeBare === true && page === 1 && Array.isArray(answer))
            return rowsOf(answer, list, seen);
        const parsed = pageAnswer.safeParse(answer);
        if (!parsed.success)
            throw fail(`it is no page of a list of ${list.what}`);
        const { data, pageInfo } = parsed.data.results;
        rows.push(...rowsOf(data, list, seen));
        if (!pageInfo.hasNextPage)
            return rows;
        const next = pageInfo.endCursor ?? '';
        if (next === '')
            throw fail(`it says that the list of ${list.what} goes on, but not where`);
        emptyPages = data.length === 0 ? emptyPages + 1 : 0;
        if (cursors.has(next) || emptyPages > MOST_EMPTY_PAGES) {
            throw fail(`the list of ${list.what} did not end`);
        }
        cursors.add(next);
        cursor = next;
    }
    throw fail(`the list of ${list.what} did not end after ${MOST_PAGES} pages`);
};

;// CONCATENATED MODULE: ./build/vanta/people.js
// People in Vanta: reading them, and completing the offboarding of those who left.



const OFFBOARD_PATH = '/v1/people/offboard';
const OFFBOARD = 'complete the offboarding';
/** Vanta's reference: 1 to 1,000 in one request. */
const MOST_AT_ONCE = 1_000;
const offboardingTasks = schemas/* object */.Ikc({
    status: schemas/* optional */.lqM(schemas/* string */.YjP()),
    incompleteCustomOffboardingTasks: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* unknown */.L5J()))
});
/** Without the list, the status still says whether anything is open. No block at all: Vanta itself checks. */
const openTasks = (tasks) => {
    if (tasks === undefined || tasks === null)
        return 0;
    const open = tasks.incompleteCustomOffboardingTasks;
    if (open !== undefined)
        return open.length;
    return tasks.status === undefined || tasks.status === 'COMPLETE' || tasks.status === 'NONE' ? 0 : 1;
};
/** A person as `GET /v1/people` and the group calls answer with (Vanta's reference), reduced to what is used. */
const personRow = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    id: rowId,
    userId: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    emailAddress: schemas/* string */.YjP(),
    employment: schemas/* object */.Ikc({ status: schemas/* string */.YjP() }),
    groupIds: schemas/* array */.YOg(schemas/* string */.YjP()),
    name: schemas/* nullish */.cl6(schemas/* object */.Ikc({ display: schemas/* nullish */.cl6(schemas/* string */.YjP()) })),
    tasksSummary: schemas/* object */.Ikc({
        status: schemas/* string */.YjP(),
        details: schemas/* nullish */.cl6(schemas/* object */.Ikc({ completeOffboardingCustomTasks: schemas/* nullish */.cl6(offboardingTasks) }))
    })
}), schemas/* transform */.pdi((row) => ({
    id: row.id,
    userId: row.userId ?? null,
    email: row.emailAddress,
    name: row.name?.display ?? row.emailAddress,
    employmentStatus: row.employment.status,
    tasksStatus: row.tasksSummary.status,
    openOffboardingTasks: openTasks(row.tasksSummary.details?.completeOffboardingCustomTasks),
    groupIds: row.groupIds
})));
/** All people, 100 a page, without filters: their spelling in a query is not settled. */
const readPeople = (client) => readPages(client, { path: '/v1/people', what: 'people', row: personRow });
const bulkAnswer = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), status: schemas/* string */.YjP(), message: schemas/* nullish */.cl6(schemas/* string */.YjP()) }))
});
const olderAnswer = schemas/* object */.Ikc({ offboardedPeople: schemas/* array */.YOg(schemas/* string */.YjP()) });
/**
 * What a bulk answer says of each of `ids`: `{results: [{id, status: "SUCCESS"} | {id, status: "ERROR", message}]}`
 * of the same length and order, with HTTP 200 also where items failed (Vanta's reference). Undefined if the
 * answer does not fit what was asked.
 */
const bulkResults = (answer, ids) => {
    const parsed = bulkAnswer.safeParse(answer);
    if (!parsed.success || parsed.data.results.length !== ids.length)
        return undefined;
    if (parsed.data.results.some(({ id }, index) => id !== ids[index]))
        return undefined;
    return parsed.data.results.map(({ id, status, message }) => {
        if (status === 'SUCCESS')
            return { id, ok: true };
        const words = (0,answers/* plainText */.wh)(message ?? '');
        return words === '' ? { id, ok: false } : { id, ok: false, message: words };
    });
};
const offboardResults = (answer, ids) => {
    const results = bulkResults(answer, ids);
    if (results !== undefined)
        return results;
    const older = olderAnswer.safeParse(answer);
    const done = new Set(older.success ? older.data.offboardedPeople : []);
    if (!older.success || [...done].some((id) => !ids.includes(id))) {
        throw (0,answers/* malformed */.Qm)(OFFBOARD, 'POST', OFFBOARD_PATH, 'its results do not fit the people that were sent');
    }
    return ids.map((id) => ({ id, ok: done.has(id) }));
};
/**
 * The form was turned down, and not the data: the path, the property `updates`, or one of the older form's
 * properties that the answer misses. An error within `updates` (`updates[3]…`) is about the data.
 */
const isFormRejected = (error) => {
    if ((0,answers/* isPathRejected */.CS)(error))
        return true;
    if (!(error instanceof answers/* VantaError */.vd) || (error.status !== 400 && error.status !== 422))
        return false;
    if (/\b(?:offboardingAcknowledgerId|employeeIds)\b/.test(error.detail))
        return true;
    return (/\bupdates\b(?!["']?\s*[[./])/.test(error.detail) &&
        /unknown|unexpected|unrecogni[sz]ed|unsupported|additional|extra|excess|not allowed/i.test(error.detail));
};
/**
 * Completes the offboarding of these people, 1,000 in a request: `{updates: [{id, acknowledgerId}]}` (Vanta's
 * reference) or, where that form is turned down, `{offboardingAcknowledgerId, employeeIds}` (its older guide),
 * once, and remembered for the run. Per-item errors come back as items that are not `ok`.
 *
 * What a second call does to someone who is complete already is not documented, so a request that may have
 * reached Vanta is not repeated: it ends in a `VantaError`, and reading the people again shows what became of it.
 */
const offboardPeople = async (client, personIds, acknowledgerId) => {
    const older = `${OFFBOARD_PATH} with employeeIds`;
    const post = (body) => client.send({ method: 'POST', path: OFFBOARD_PATH, purpose: OFFBOARD, body: JSON.stringify(body) });
    const postOlder = (ids) => post({ offboardingAcknowledgerId: acknowledgerId, employeeIds: ids });
    const results = [];
    for (let start = 0; start < personIds.length; start += MOST_AT_ONCE) {
        const ids = personIds.slice(start, start + MOST_AT_ONCE);
        let answer;
        if (client.olderForms.has(older)) {
            answer = await postOlder(ids);
        }
        else {
            try {
                answer = await post({ updates: ids.map((id) => ({ id, acknowledgerId })) });
            }
            catch (error) {
                if (!isFormRejected(error))
                    throw error;
                client.olderForms.add(older);
                answer = await postOlder(ids);
            }
        }
        results.push(...offboardResults(answer, ids));
    }
    return results;
};

;// CONCATENATED MODULE: ./build/vanta/groups.js
// Groups of people in Vanta: reading them and their members, adding people and taking people out.




/** Vanta's reference: 1 to 100 in one request. */
const groups_MOST_AT_ONCE = 100;
const groupRow = schemas/* pipe */.FsL(schemas/* object */.Ikc({ id: rowId, name: schemas/* string */.YjP(), source: schemas/* nullish */.cl6(schemas/* string */.YjP()) }), schemas/* transform */.pdi(({ id, name, source }) => ({ id, name, source: source ?? null })));
/** All groups. */
const readGroups = (client) => readPages(client, { path: '/v1/groups', what: 'groups', row: groupRow });
const groupPath = (groupId) => `/v1/groups/${encodeURIComponent(groupId)}`;
/** The members of one group: a bare array (Vanta's reference), or pages as elsewhere (clients have seen those). */
const readMembers = (client, groupId) => readPages(client, {
    path: `${groupPath(groupId)}/people`,
    what: 'members of a group',
    row: personRow,
    maybeBare: true
});
const person = schemas/* object */.Ikc({ id: schemas/* string */.YjP() });
/** One person: the answer is that person, where there is one. */
const changeOne = async (client, request, personId) => {
    const answer = await client.send(request);
    const parsed = person.safeParse(answer);
    if (answer !== undefined && (!parsed.success || parsed.data.id !== personId)) {
        throw (0,answers/* malformed */.Qm)(request.purpose, request.method, request.path, 'not with the person that was sent');
    }
    return { id: personId, ok: true };
};
const changeMany = async (client, request, ids) => {
    const body = JSON.stringify({ updates: ids.map((id) => ({ id })) });
    const results = bulkResults(await client.send({ ...request, body }), ids);
    if (results === undefined) {
        const what = 'its results do not fit the people that were sent';
        throw (0,answers/* malformed */.Qm)(request.purpose, request.method, request.path, what);
    }
    return results;
};
/**
 * Being a member already, or not any more, is what was wanted, however the call ended. Vanta does not document
 * what it says then, so where something failed, one look at the group decides.
 */
const asWanted = async (client, groupId, results, wanted) => {
    if (results.every(({ ok }) => ok))
        return results;
    try {
        const members = new Set((await readMembers(client, groupId)).map(({ id }) => id));
        return results.map((result) => !result.ok && members.has(result.id) === (wanted === 'in') ? { id: result.id, ok: true } : result);
    }
    catch {
        return results;
    }
};
/** A batch that fails as a whole marks its people; the others are still tried, unless no request can succeed. */
const change = async (client, groupId, personIds, wanted) => {
    const path = groupPath(groupId);
    const purpose = wanted === 'in' ? 'add people to a group' : 'take people out of a group';
    const one = (id) => wanted === 'in'
        ? { method: 'POST', path: `${path}/people`, purpose, body: JSON.stringify({ id }), repeatable: true }
        : { method: 'DELETE', path: `${path}/people/${encodeURIComponent(id)}`, purpose, mayBeEmpty: true };
    const many = {
        method: 'POST',
        path: `${path}/${wanted === 'in' ? 'add-people' : 'remove-people'}`,
        purpose,
        repeatable: true
    };
    const results = [];
    let fatal;
    for (let start = 0; start < personIds.length; start += groups_MOST_AT_ONCE) {
        const ids = personIds.slice(start, start + groups_MOST_AT_ONCE);
        try {
            if (fatal !== undefined)
                throw fatal;
            const [first] = ids;
            results.push(...(personIds.length === 1 && first !== undefined
                ? [await changeOne(client, one(first), first)]
                : await changeMany(client, many, ids)));
        }
        catch (error) {
            if (!(error instanceof answers/* VantaError */.vd))
                throw error;
            if ((0,answers/* endsTheRun */.X_)(error))
                fatal = error;
            results.push(...ids.map((id) => ({ id, ok: false, message: error.message })));
        }
    }
    return fatal === undefined ? asWanted(client, groupId, results, wanted) : results;
};
/**
 * Adds people to a group: one by `POST /groups/{id}/people`, more by `add-people`, 100 each. One result a person,
 * in order; whoever is a member already is `ok`. Repeated where an answer was lost, since adding twice adds once.
 */
const addPeople = (client, groupId, personIds) => change(client, groupId, personIds, 'in');
/**
 * Takes people out of a group: one by `DELETE /groups/{id}/people/{personId}`, more by `remove-people`, 100 each.
 * One result a person, in order; whoever is no member is `ok`.
 */
const removePeople = (client, groupId, personIds) => change(client, groupId, personIds, 'out');

;// CONCATENATED MODULE: ./build/vanta/viewers.js
// Viewers of a Trust Center: reading them, changing one, and inviting one, which sends an e-mail to a customer.



const viewerRow = schemas/* pipe */.FsL(schemas/* object */.Ikc({
    id: rowId,
    email: schemas/* string */.YjP(),
    name: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    companyName: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    accessLevel: schemas/* string */.YjP(),
    resourceIds: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* string */.YjP())),
    expirationDate: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    customerTrustAccountId: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    isNdaRequired: schemas/* nullish */.cl6(schemas/* boolean */.zMY())
}), schemas/* transform */.pdi((row) => ({
    id: row.id,
    email: row.email,
    name: row.name ?? null,
    companyName: row.companyName ?? null,
    accessLevel: row.accessLevel,
    resourceIds: row.resourceIds ?? null,
    expirationDate: row.expirationDate ?? null,
    customerTrustAccountId: row.customerTrustAccountId ?? null,
    // Vanta's reference does not answer with `isNdaRequired`, and an NDA on record says nothing of the rule now.
    ndaRequired: row.isNdaRequired ?? null
})));
const viewersPath = (slugId) => `/v1/trust-centers/${encodeURIComponent(slugId)}/viewers`;
/**
 * All viewers of the Trust Center. Vanta lists removed ones too unless told otherwise, and does not mark them
 * (Vanta's reference), hence the choice.
 */
const readViewers = async (client, slugId, { includeRemoved }) => {
    try {
        return await readPages(client, {
            path: viewersPath(slugId),
            query: { includeRemoved: String(includeRemoved) },
            what: 'viewers',
            row: viewerRow
        });
    }
    catch (error) {
        if (!(error instanceof answers/* VantaError */.vd) || error.status !== 404)
            throw error;
        const remedy = `Check the Trust Center's slugId ${JSON.stringify(slugId.slice(0, 100))}: it is the last part of its address in Vanta, …/trust/<slugId>.`;
        throw new answers/* VantaError */.vd(error.kind, `${error.message} ${remedy}`, error);
    }
};
const viewer = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), email: schemas/* string */.YjP() });
const failed = (id, error) => ({ id, ok: false, message: error.message });
/** Changes one viewer by PATCH; `body` holds the fields that differ. The result's id is the viewer's. */
const updateViewer = async (client, slugId, viewerId, body) => {
    const path = `${viewersPath(slugId)}/${encodeURIComponent(viewerId)}`;
    const purpose = 'update a viewer';
    try {
        const answer = await client.send({ method: 'PATCH', path, purpose, body: JSON.stringify(body) });
        const parsed = viewer.safeParse(answer);
        if (!parsed.success || parsed.data.id !== viewerId) {
            throw (0,answers/* malformed */.Qm)(purpose, 'PATCH', path, 'not with the viewer that was sent');
        }
        return { id: viewerId, ok: true };
    }
    catch (error) {
        if (error instanceof answers/* VantaError */.vd)
            return failed(viewerId, error);
        throw error;
    }
};
const sameAddress = (a, b) => a.toLowerCase() === b.toLowerCase();
/**
 * Creates a viewer, which sends an invitation by e-mail. It is never sent twice: where the answer leaves it open
 * whether Vanta took it, the list of viewers decides, and where that does not tell either, the item has failed
 * with a sentence that says so. The result's id is the new viewer's, or the address where there is none.
 */
const inviteViewer = async (client, slugId, body) => {
    const path = viewersPath(slugId);
    const purpose = 'invite a viewer';
    const email = typeof body['email'] === 'string' ? body['email'] : '';
    try {
        const answer = await client.send({ method: 'POST', path, purpose, body: JSON.stringify(body) });
        const parsed = viewer.safeParse(answer);
        if (!parsed.success || !sameAddress(parsed.data.email, email)) {
            throw (0,answers/* malformed */.Qm)(purpose, 'POST', path, 'not with the viewer that was sent');
        }
        return { id: parsed.data.id, ok: true };
    }
    catch (error) {
        if (!(error instanceof answers/* VantaError */.vd))
            throw error;
        if ((0,answers/* isRefusal */.vu)(error))
            return failed(email, error);
        try {
            const viewers = await readViewers(client, slugId, { includeRemoved: false });
            const found = viewers.find((one) => sameAddress(one.email, email));
            if (found !== undefined)
                return { id: found.id, ok: true };
        }
        catch (unread) {
            if (!(unread instanceof answers/* VantaError */.vd))
                throw unread;
        }
        const doubt = 'It is unknown whether the invitation was sent. Look at the viewers in Vanta, and run again after that.';
        return { id: email, ok: false, message: `${error.message} ${doubt}` };
    }
};

;// CONCATENATED MODULE: ./build/vanta/connect.js









const readPeopleIfNeeded = async (roster, rows, reach) => {
    if (reach.manageClient === undefined)
        return undefined;
    if (roster.groups === undefined) {
        if (!reach.offboarding || rows === undefined)
            return undefined;
        if ((0,offboarding/* candidatesOf */.k)(await rows, roster.users ?? []).length === 0)
            return undefined;
    }
    reach.log('Reading people from Vanta');
    return readPeople(reach.manageClient);
};
const readGroupsIfNeeded = async (roster, reach) => {
    if (reach.manageClient === undefined || roster.groups === undefined)
        return undefined;
    reach.log('Reading groups from Vanta');
    return readGroups(reach.manageClient);
};
/** Everyone ever listed, but only for Trust Centers where an entry would be invited. */
const readFormer = async (manage, roster, current) => {
    const former = {};
    for (const { slugId, viewers } of roster.trustCenters ?? []) {
        const known = new Set((current[slugId] ?? []).map(({ email }) => (0,accounts/* addressKey */.IY)(email)));
        if (viewers.some(({ email, invite }) => invite && !known.has((0,accounts/* addressKey */.IY)(email))))
            former[slugId] = await readViewers(manage, slugId, { includeRemoved: true });
    }
    return former;
};
const readTrustCenters = async (roster, reach) => {
    if (reach.manageClient === undefined || roster.trustCenters === undefined)
        return undefined;
    const viewers = {};
    for (const { slugId } of roster.trustCenters) {
        reach.log(`Reading the viewers of the Trust Center ${slugId}`);
        viewers[slugId] = await readViewers(reach.manageClient, slugId, { includeRemoved: false });
    }
    return { viewers, formerViewers: await readFormer(reach.manageClient, roster, viewers) };
};
/** The two apps are read side by side, each of them in order. Whatever is not read whole ends the run. */
const readState = async (roster, reach) => {
    const { buildClient, resourceId } = reach;
    const asked = roster.users !== undefined && buildClient !== undefined;
    if (asked)
        reach.log('Reading accounts from Vanta');
    const rows = asked ? readAccounts(buildClient, resourceId) : undefined;
    const ofManage = async () => {
        const groups = await readGroupsIfNeeded(roster, reach);
        const trustCenters = await readTrustCenters(roster, reach);
        return { groups, trustCenters, people: await readPeopleIfNeeded(roster, rows, reach) };
    };
    // Both are awaited to their end, so that no request is still under way when a failure is reported.
    const [accounts, managed] = await Promise.allSettled([rows, ofManage()]);
    if (accounts.status === 'rejected')
        throw accounts.reason;
    if (managed.status === 'rejected')
        throw managed.reason;
    const { groups, people, trustCenters } = managed.value;
    return {
        ...(accounts.value === undefined ? {} : { accounts: accounts.value }),
        ...(people === undefined ? {} : { people }),
        ...(groups === undefined ? {} : { groups }),
        ...trustCenters
    };
};
const readAll = async ({ buildClient, manageClient, resourceId, log }) => {
    const state = {};
    if (buildClient !== undefined) {
        log('Reading accounts from Vanta');
        state.accounts = await readAccounts(buildClient, resourceId);
    }
    if (manageClient !== undefined) {
        log('Reading groups and people from Vanta');
        state.groups = await readGroups(manageClient);
        state.people = await readPeople(manageClient);
    }
    return state;
};
/** The client of an app whose credentials the inputs were checked for. */
const needed = (client) => {
    if (client === undefined)
        throw new Error('A client is used that has no credentials.');
    return client;
};
/** Connects nothing yet: the first request asks for the first token. */
const connect = (options) => {
    // A server may echo to one app what the other was told.
    const secrets = [];
    const clientOf = (app, credentials) => credentials === undefined
        ? undefined
        : createClient({
            app,
            credentials,
            apiUrl: options.apiUrl,
            readOnly: options.readOnly,
            log: options.log,
            setSecret: options.setSecret,
            secrets
        });
    const buildClient = clientOf('build', options.build);
    const manageClient = clientOf('manage', options.manage);
    let body;
    const bodyOf = (accounts) => {
        if (body?.accounts !== accounts)
            body = { accounts, text: accountBody(options.resourceId, accounts) };
        return body.text;
    };
    return {
        readState: (roster) => readState(roster, { ...options, buildClient, manageClient }),
        readAll: () => readAll({ ...options, buildClient, manageClient }),
        bodyBytes: (accounts) => Buffer.byteLength(bodyOf(accounts)),
        writes: (accounts) => ({
            putAccounts: () => putAccounts(needed(buildClient), options.resourceId, accounts, bodyOf(accounts)),
            readAccounts: () => readAccounts(needed(buildClient), options.resourceId),
            rejectedRecord: answers/* rejectedRecord */.Q4,
            isRefusal: answers/* isRefusal */.vu,
            addPeople: (groupId, personIds) => addPeople(needed(manageClient), groupId, personIds),
            removePeople: (groupId, personIds) => removePeople(needed(manageClient), groupId, personIds),
            updateViewer: ({ slugId, viewerId, body: patch }) => updateViewer(needed(manageClient), slugId, viewerId ?? '', patch),
            inviteViewer: ({ slugId, body: invitation }) => inviteViewer(needed(manageClient), slugId, invitation),
            offboardPeople: (personIds, acknowledgerId) => offboardPeople(needed(manageClient), personIds, acknowledgerId),
            readPeople: () => readPeople(needed(manageClient)),
            sleep: (ms) => systemClock.sleep(ms),
            log: options.log
        }),
        requests: () => (buildClient?.requests() ?? 0) + (manageClient?.requests() ?? 0)
    };
};


/***/ })

};
