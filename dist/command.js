const id = 981, ids = [981], modules = {
  /***/
  8981: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        command: () => (
          /* binding */
          command
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473), _kinds_accounts_due_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(875), _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920), _roster_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2913), _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5015);
      const USAGE = `Usage: vanta-user-sync validate FILE\u2026

Checks users files (paths or patterns, several files as one) and prints each problem as
"file:line:column: message". Nothing is sent anywhere.

Exit status: 0 where all is valid, 1 where it is not, 2 where the command is not understood.`, line = (place, kind, message) => {
        const where = place === void 0 ? "" : `${place.file}:${place.line}:${place.column}: `;
        return (0, _report_text_js__WEBPACK_IMPORTED_MODULE_1__.BP)(`${where}${kind}${(0, _say_js__WEBPACK_IMPORTED_MODULE_3__.pj)(message)}`);
      }, summary = ({ files, users, groups, trustCenters }) => {
        const viewers = trustCenters?.flatMap((center) => center.viewers), parts = [
          ...users ? [(0, _report_text_js__WEBPACK_IMPORTED_MODULE_1__.U9)(users.length, "user")] : [],
          ...groups ? [(0, _report_text_js__WEBPACK_IMPORTED_MODULE_1__.U9)(groups.length, "group")] : [],
          ...viewers ? [(0, _report_text_js__WEBPACK_IMPORTED_MODULE_1__.U9)(viewers.length, "viewer")] : []
        ];
        return `${(0, _report_text_js__WEBPACK_IMPORTED_MODULE_1__.U9)(files.length, "file")} checked, all valid: ${parts.join(", ")}.`;
      }, validate = async (patterns, world) => {
        try {
          const roster = await (0, _roster_read_js__WEBPACK_IMPORTED_MODULE_2__.k)({ patterns, workspace: world.directory, files: world.files });
          return { status: 0, out: [...[...roster.notes ?? [], ...(0, _kinds_accounts_due_js__WEBPACK_IMPORTED_MODULE_4__.U)(roster.users ?? [], world.clock.now())].map(({ level, message, place }) => line(place, `${level}: `, message)), summary(roster)], error: [] };
        } catch (error) {
          if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.H))
            throw error;
          return {
            status: 1,
            out: error.problems.map(({ message, place }) => line(place, "", message)),
            error: [error.message]
          };
        }
      }, command = async (args, world) => {
        const [name, ...rest] = args, patterns = rest.filter((each) => each !== "--");
        return name === "--help" || name === "-h" ? { status: 0, out: [USAGE], error: [] } : name !== "validate" || patterns.length === 0 || patterns.some((each) => each.startsWith("-")) ? { status: 2, out: [], error: [USAGE] } : validate(patterns, world);
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
