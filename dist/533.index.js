export const id = 533;
export const ids = [533];
export const modules = {

/***/ 1533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectGitHub: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
// The way to GitHub's REST API, with the job's token. Loaded only where GitHub is asked.

/** GitHub is a help and never a need: a call that takes longer is given up. */
const TIMEOUT_MS = 15_000;
/** Undefined outside a repository, or without a token. */
const connectGitHub = (event, token) => {
    const [owner, repo] = event.context.repository?.split('/') ?? [];
    if (owner === undefined || repo === undefined || token === '')
        return undefined;
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: event.apiUrl });
    return {
        owner,
        repo,
        request: (route, parameters) => octokit.request(route, { ...parameters, request: { signal: AbortSignal.timeout(TIMEOUT_MS) } })
    };
};


/***/ })

};
