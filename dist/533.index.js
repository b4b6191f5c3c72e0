const id = 533, ids = [533], modules = {
  /***/
  1533: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        connectGitHub: () => (
          /* binding */
          connectGitHub
        )
        /* harmony export */
      });
      var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413), undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4371), _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5334);
      const TIMEOUT_MS = 15e3, connectGitHub = (event, token, world) => {
        const [owner, repo] = event.context.repository?.split("/") ?? [];
        if (owner === void 0 || repo === void 0 || token === "")
          return;
        const dispatcher = world.dispatcher ?? (0, _http_js__WEBPACK_IMPORTED_MODULE_2__.I)(world.env), through = (url, options) => (0, undici__WEBPACK_IMPORTED_MODULE_1__.fetch)(url, { ...options, dispatcher }), octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(token, { baseUrl: event.apiUrl, request: { fetch: world.fetch ?? through } });
        return {
          owner,
          repo,
          request: (route, parameters) => octokit.request(route, { ...parameters, request: { signal: world.clock.timeout(TIMEOUT_MS) } })
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
      var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877), undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3137), _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
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
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.H("configuration", "The proxy in the environment (HTTPS_PROXY or HTTP_PROXY) is not a URL. Fix it, e.g. http://proxy.example:3128.");
        }
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
