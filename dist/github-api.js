const id = 313, ids = [313], modules = {
  /***/
  654: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        connectGitHub: () => (
          /* binding */
          connectGitHub
        )
        /* harmony export */
      });
      var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9319), _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5334), _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9368), _vanta_transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9100), _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8328);
      const TIMEOUT_MS = 15e3, LIMITS = { headersMs: TIMEOUT_MS, bodyMs: TIMEOUT_MS, totalMs: TIMEOUT_MS }, MOST_WORDS = 200, troubleOf = ({ status, retryAfter }, words) => status === 401 ? "token" : status === 429 || status === 403 && (retryAfter !== "" || /rate limit/i.test(words)) ? "limit" : status === 403 && /\blocked\b/i.test(words) ? "locked" : status === 403 && /\b(?:archived|read-only)\b/i.test(words) ? "archived" : status === 403 ? "forbidden" : status === 404 ? "missing" : "other", parsed = (text) => {
        try {
          return JSON.parse(text);
        } catch {
          return;
        }
      }, refusalOf = (answer) => {
        const { message } = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.g)(parsed(answer.text)), words = typeof message == "string" ? message.slice(0, MOST_WORDS).replace(/\.$/, "") : "";
        return new _repository_js__WEBPACK_IMPORTED_MODULE_3__.y_(`GitHub answered ${answer.status}${words === "" ? "" : ` (${words})`}`, troubleOf(answer, words));
      }, repositoryName = /^[\w.-]+\/[\w.-]+$/, hindrance = (event, token) => {
        if (token === "")
          return "there is no github-token";
        if (!repositoryName.test(event.context.repository ?? ""))
          return "GITHUB_REPOSITORY names no repository";
        if (event.apiUrl === void 0)
          return "GITHUB_API_URL is not set";
        if (!/^https?:\/\//.test(event.apiUrl) || !URL.canParse(event.apiUrl))
          return `GITHUB_API_URL is not a URL: "${event.apiUrl}"`;
      }, asResponse = (answer, url) => ({
        status: answer.status,
        url,
        headers: /* @__PURE__ */ new Map([["content-type", "application/json; charset=utf-8"]]),
        text: () => Promise.resolve(answer.text)
      }), connectGitHub = (event, token, { clock, cancelled, dispatcher, env }) => {
        const reason = hindrance(event, token);
        if (reason !== void 0)
          return { reason };
        const baseUrl = (event.apiUrl ?? "").replace(/\/$/, ""), { origin } = new URL(baseUrl), octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(token, { baseUrl, userAgent: "vanta-user-sync" }), transport = () => (0, _vanta_transport_js__WEBPACK_IMPORTED_MODULE_2__.oO)(origin, LIMITS, { timeout: clock.timeout, cancelled }, dispatcher ?? (0, _http_js__WEBPACK_IMPORTED_MODULE_1__.I)(env));
        let opened;
        return {
          home: `/repos/${event.context.repository}`,
          ask: async (method, path, { query = {}, body = {} } = {}) => {
            let answer, lost;
            const send = async (url, { headers, body: text }) => {
              try {
                opened ??= transport();
                const wire = { method, path: url.slice(origin.length), headers, body: text };
                return answer = await opened(wire, TIMEOUT_MS), asResponse(answer, url);
              } catch (error) {
                throw lost = error, error;
              }
            };
            try {
              const asked = { ...query, ...body, request: { fetch: send } }, { data } = await octokit.request(`${method} ${path}`, asked);
              if (typeof data == "string" && data !== "")
                throw new TypeError("not JSON");
              return data === "" ? null : data;
            } catch (error) {
              const why = lost instanceof Error ? lost.message : String(lost ?? error);
              throw lost !== void 0 ? new _repository_js__WEBPACK_IMPORTED_MODULE_3__.y_(lost instanceof _vanta_transport_js__WEBPACK_IMPORTED_MODULE_2__.Rc ? `GitHub could not be reached: ${why}` : why.replace(/\.$/, ""), "unreached") : answer === void 0 || answer.status < 300 ? new _repository_js__WEBPACK_IMPORTED_MODULE_3__.y_(answer === void 0 ? `GitHub was not contacted: ${why}` : `GitHub answered ${answer.status}, but not with JSON`, "other") : refusalOf(answer);
            }
          }
        };
      };
    })
  ),
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
  ),
  /***/
  3378: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          restEndpointMethods
        )
        /* harmony export */
      });
      const restEndpointMethods = () => ({});
    })
  ),
  /***/
  8019: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          fetch
        )
        /* harmony export */
      });
      const fetch = () => {
        throw new Error("fetch is not part of this bundle: GitHub is asked through the transport of the action.");
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
