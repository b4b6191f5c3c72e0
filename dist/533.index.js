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
      var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
      const TIMEOUT_MS = 15e3, connectGitHub = (event, token, { clock, fetch }) => {
        const [owner, repo] = event.context.repository?.split("/") ?? [];
        if (owner === void 0 || repo === void 0 || token === "")
          return;
        const octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__.Q)(token, {
          baseUrl: event.apiUrl,
          ...fetch === void 0 ? {} : { request: { fetch } }
        });
        return {
          owner,
          repo,
          request: (route, parameters) => octokit.request(route, { ...parameters, request: { signal: clock.timeout(TIMEOUT_MS) } })
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
