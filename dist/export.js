const id = 619, ids = [619], modules = {
  /***/
  6e3: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        exportRoster: () => (
          /* binding */
          exportRoster
        ),
        exportTarget: () => (
          /* binding */
          exportTarget
        ),
        schemaUrl: () => (
          /* binding */
          schemaUrl
        )
      });
      var external_node_path_ = __webpack_require__(6760), address = __webpack_require__(2952), errors = __webpack_require__(9473), plan_accounts = __webpack_require__(4536), limit = __webpack_require__(6485), order = __webpack_require__(3924), external_node_util_ = __webpack_require__(7975), fields = __webpack_require__(6600), entry = __webpack_require__(4441), time = __webpack_require__(4131), say = __webpack_require__(5015), roster_account = __webpack_require__(8037), emit = __webpack_require__(5915), roster_problems = __webpack_require__(3852), access = __webpack_require__(8368);
      const commonest = (values) => {
        const counts = /* @__PURE__ */ new Map();
        for (const value of values) {
          const key = JSON.stringify(value) ?? "", before = counts.get(key);
          counts.set(key, { value, count: (before?.count ?? 0) + 1 });
        }
        let best;
        for (const counted of counts.values())
          counted.count > (best?.count ?? 1) && (best = counted);
        return best;
      }, withPlaceholder = (url, part, placeholder) => {
        const pathStart = url.indexOf("/", 8);
        if (part === "" || pathStart === -1)
          return url;
        const at = url.lastIndexOf(part);
        return at < pathStart ? url : `${url.slice(0, at)}${placeholder}${url.slice(at + part.length)}`;
      }, encoded = (text) => typeof text == "string" && text.isWellFormed() ? encodeURIComponent(text) : "", templates = ({ externalUrl, uniqueId, email }) => {
        if (typeof externalUrl != "string" || /[{}]/.test(externalUrl))
          return [];
        const byId = withPlaceholder(externalUrl, encoded(uniqueId), "{uniqueId}"), byEmail = withPlaceholder(externalUrl, encoded(email), "{email}");
        return [.../* @__PURE__ */ new Set([byId, byEmail, withPlaceholder(byId, encoded(email), "{email}"), externalUrl])];
      }, chooseDefaults = (accounts) => {
        const most = (values) => {
          const common = commonest(values);
          return common !== void 0 && common.count > accounts.length / 2 ? common.value : void 0;
        }, mfa = (field) => {
          const filledIn = new Map(Object.entries(roster_account.y4)).get(field), stating = accounts.filter((account) => account.authMethod !== "SSO" || !(0, external_node_util_.isDeepStrictEqual)(account[field], filledIn)), common = commonest(stating.map((account) => account[field]));
          return common === void 0 ? void 0 : accounts.filter((account) => !(0, external_node_util_.isDeepStrictEqual)(account[field], common.value)).length < stating.length ? common.value : void 0;
        }, chosen = (field) => {
          const { share } = fields.Je[field];
          return share === "url" ? most(accounts.flatMap(templates)) : share === "mfa" ? mfa(field) : most(accounts.map((account) => account[field]));
        }, valid = (0, fields.H_)("share", "url", "most", "mfa").map((field) => [field, chosen(field)]).filter(([field, value]) => value !== void 0 && entry.ms.safeParse({ [field]: value }).success);
        return entry.ms.parse(Object.fromEntries(valid));
      }, stated = (fields2) => Object.fromEntries(Object.entries(fields2).filter(([, value]) => value !== void 0)), nameFields = ({ fullName, displayName, accountName, email }) => fullName === displayName && displayName === accountName && accountName !== email ? { accountName } : {
        fullName,
        ...displayName !== fullName && { displayName },
        ...accountName !== email && { accountName }
      }, statement = (account, defaults) => {
        const { uniqueId, email } = account, url = defaults.externalUrl !== void 0 && encoded(uniqueId) !== "" && encoded(email) !== "" ? (0, roster_account.T9)(defaults.externalUrl, String(uniqueId), String(email)) : void 0, given = {
          status: "ACTIVE",
          ...account.authMethod === "SSO" ? roster_account.y4 : {},
          ...defaults,
          externalUrl: url
        }, names = nameFields(account), isStated = (field) => fields.Je[field].needed === "name" ? field in names : !(0, external_node_util_.isDeepStrictEqual)(account[field], given[field]);
        return stated(Object.fromEntries(fields.S5.filter(isStated).map((field) => [field, account[field]])));
      }, mayBeSilent = new Set((0, fields.H_)("needed", "never", "mfa")), inForm = (field, value) => {
        if (Array.isArray(value))
          return [...new Set(value)];
        if (typeof value != "string")
          return value;
        if (field === "email")
          return value.trim();
        const instant = field.endsWith("Timestamp") ? (0, time.B9)(value) : void 0;
        return instant === void 0 ? value : new Date(instant).toISOString();
      }, ignoredMfa = ({ mfaEnabled, mfaMethods }) => {
        const { data } = entry.ms.safeParse({ ...roster_account.y4, ...stated({ mfaEnabled, mfaMethods }) });
        return data !== void 0 && (0, roster_account.vM)(data).length === 0 ? data : roster_account.y4;
      }, normalized = (account) => {
        const said = Object.entries(account).filter(([field, value]) => value !== "" || !mayBeSilent.has(field)), fields2 = Object.fromEntries(said.map(([field, value]) => [field, inForm(field, value)]));
        return fields2.authMethod === "SSO" ? { ...fields2, ...ignoredMfa(fields2) } : { mfaEnabled: null, ...fields2 };
      }, objection = ({ code, path, message, ...issue }) => {
        const field = path.map(String).join(".");
        return code === "invalid_type" && "expected" in issue ? `${field} is not ${issue.expected}` : code === "invalid_value" && "values" in issue ? `${field} is none of ${issue.values.map(String).join(", ")}` : `${field} ${message}`.trim();
      }, objections = (schema, value) => (schema.safeParse(value).error?.issues ?? []).map(objection), accountObjections = (account, fields2, defaults) => {
        const missing = (0, roster_account.SD)((field) => field in fields2 || field in defaults, typeof account.authMethod == "string" ? account.authMethod : void 0);
        if (missing.length > 0)
          return [`is missing ${(0, say.pj)((0, roster_problems.KE)(missing, "and"))}`];
        const parsed = entry.vJ.safeParse(fields2);
        if (!parsed.success)
          return parsed.error.issues.map(objection);
        const complete = (0, roster_account.H5)(parsed.data, defaults);
        if (complete === void 0)
          return [];
        const flaws = (0, roster_account.vM)(complete).map(({ wrong, remedy }) => `${wrong}: ${remedy}`);
        if (flaws.length > 0)
          return flaws;
        const read = complete;
        return Object.keys({ ...account, ...complete }).filter((field) => !(0, external_node_util_.isDeepStrictEqual)(account[field], read[field])).map((field) => `${field} cannot be stated as it is in Vanta`);
      }, textOf = (value) => typeof value == "string" ? value : (0, emit.Ru)("", value), sortKey = (account) => `${textOf(account.email).toLowerCase()} ${textOf(account.uniqueId)}`, usersLines = (listedAccounts, mark) => {
        const accounts = listedAccounts.map(normalized).toSorted((a, b) => (0, order.n)(sortKey(a), sortKey(b))), defaults = chooseDefaults(accounts), shared = Object.entries(defaults).map(([field, value]) => `  ${field}: ${(0, emit.Ru)(field, value)}`), lines = shared.length === 0 ? [] : ["", "defaults:", ...shared];
        lines.push("", accounts.length === 0 ? "users: []" : "users:");
        const blocks = [], ids2 = /* @__PURE__ */ new Set();
        for (const [index, account] of accounts.entries()) {
          const fields2 = statement(account, defaults), wrong = [...accountObjections(account, fields2, defaults)], id2 = textOf(account.uniqueId);
          ids2.has(id2.normalize("NFC")) && wrong.push("another user has the same uniqueId"), ids2.add(id2.normalize("NFC")), blocks.push([...index > 0 ? [""] : [], ...mark("User", id2, wrong, "  "), ...(0, emit.Wx)(fields2, "  ")]);
        }
        return [...lines, ...blocks.flat()];
      }, longestKey = 1e3, keyObjections = (nameOrId) => [
        ...objections((0, access.Wg)(), nameOrId),
        ...(0, emit.Mp)(nameOrId).length > longestKey ? ["is too long for a key of a file: name the group by its id"] : []
      ], isGroupKey = (nameOrId) => keyObjections(nameOrId).length === 0, isMemberAddress = (email) => (0, access.NL)().safeParse({ members: [email] }).success, groupLines = ({ nameOrId, membership, members }, mark) => {
        const addresses = members.map(({ email }) => email).toSorted(order.n), wrong = [...keyObjections(nameOrId), ...objections((0, access.NL)(), { members: addresses })];
        return [
          ...mark("Group", nameOrId, wrong, "  "),
          `  ${(0, emit.Mp)(nameOrId)}:`,
          ...membership === "exact" ? ["    membership: exact"] : [],
          addresses.length === 0 ? "    members: []" : "    members:",
          ...addresses.map((email) => `      - ${(0, emit.Mp)(email)}`)
        ];
      }, groupsLines = (groups, mark) => [
        "",
        groups.length === 0 ? "groups: {}" : "groups:",
        ...groups.toSorted((a, b) => (0, order.n)(a.nameOrId, b.nameOrId)).flatMap((group) => groupLines(group, mark))
      ], writeRoster = (value, options) => {
        const problems = [], mark = (kind, name, wrong, indent) => {
          for (const text of wrong)
            problems.push((0, say.cv)`${(0, say.Vm)(kind)} ${(0, roster_problems.TL)(name)}: ${(0, say.Vm)(text)}`);
          return wrong.flatMap((text) => (0, emit.rT)(`To fix: ${text}.`, indent));
        };
        return { text: `${[
          `# yaml-language-server: $schema=${options.schemaUrl}`,
          ...options.comment === void 0 ? [] : (0, emit.rT)(options.comment, ""),
          ...value.accounts === void 0 ? [] : usersLines(value.accounts, mark),
          ...value.groups === void 0 ? [] : groupsLines(value.groups, mark)
        ].join(`
`)}
`, problems };
      }, PLACEHOLDER_URL = "https://app.example.com/users/", current = (people) => {
        const addresses = Map.groupBy(people, ({ email }) => (0, address.I)(email));
        return people.filter(({ employmentStatus, email }) => employmentStatus === "CURRENT" && addresses.get((0, address.I)(email))?.length === 1 && isMemberAddress(email)).toSorted((a, b) => (0, order.n)(a.email, b.email));
      }, choices = (people, today, schemaUrl2) => {
        const accounts = current(people).map(({ email, name }) => ({
          uniqueId: email,
          displayName: name,
          fullName: name,
          accountName: email,
          email,
          permissionLevel: "BASE",
          authMethod: "SSO",
          mfaEnabled: !1,
          mfaMethods: [],
          status: "ACTIVE",
          createdTimestamp: `${today}T00:00:00.000Z`,
          externalUrl: `${PLACEHOLDER_URL}${encodeURIComponent(email)}`
        }));
        if (accounts.length === 0)
          return [];
        const { text } = writeRoster({ accounts }, { schemaUrl: schemaUrl2 }), [, ...lines] = text.trimEnd().split(`
`);
        return [
          "",
          "# Everybody whom Vanta calls CURRENT. Uncomment who has an account of the app, and replace the ids with those of",
          "# the app, the link by its own, and what the defaults say of everybody.",
          ...lines.map((line) => line === "" ? "#" : `# ${line}`)
        ];
      }, waiting = (rows, people) => {
        const had = new Set(rows.map(({ email }) => (0, address.I)(email))), active = new Set(rows.filter(({ deletedAt, status }) => deletedAt === null && status === "ACTIVE").map(({ email }) => (0, address.I)(email)));
        return people.filter(({ email, employmentStatus, tasksStatus }) => employmentStatus === "FORMER" && tasksStatus !== "OFFBOARDING_COMPLETE" && had.has((0, address.I)(email)) && !active.has((0, address.I)(email)));
      }, waitingNotices = (rows, people) => {
        const found = waiting(rows, people);
        return found.length === 0 ? [] : [
          (0, say.cv)`The first sync would complete the offboarding of people who have left, as far as their tasks are complete: ${found.length}. Set \`offboard: false\` until somebody has looked at them.`,
          ...found.map(({ name, email }) => (0, say.cv)`Has left, and is not offboarded: ${(0, say.MV)(name, email)} ${(0, say.hl)(email)}.`)
        ];
      };
      var roster_files = __webpack_require__(4342);
      const schemaUrl = (env) => {
        const repository = env.GITHUB_ACTION_REPOSITORY || "vanta-user-sync/vanta-user-sync", ref = env.GITHUB_ACTION_REF || "main";
        return `https://raw.githubusercontent.com/${repository}/${ref}/users.schema.json`;
      }, refused = (message) => new errors.H("configuration", message), existsAlready = () => refused((0, say.cv)`users-file exists already. mode: export never overwrites: name a path that does not exist yet.`), exportTarget = async (patterns, workspace, { lstat, realpath }) => {
        const [pattern] = patterns;
        if (pattern === void 0 || patterns.length > 1 || /[*?[{]/.test(pattern))
          throw refused((0, say.cv)`mode: export writes one file: give its path as users-file, without a pattern.`);
        const root = await realpath(workspace), target = external_node_path_.resolve(root, pattern), folder = await realpath(external_node_path_.dirname(target)).catch(() => {
        });
        if (folder === void 0)
          throw refused((0, say.cv)`users-file: the folder of "${(0, say.gD)(pattern)}" does not exist. Create it first, or name another path.`);
        const file = external_node_path_.join(folder, external_node_path_.basename(target));
        if (!(0, roster_files.FK)(root, file))
          throw refused((0, say.cv)`users-file: "${(0, say.gD)(pattern)}" is outside the workspace. Name a path inside it.`);
        if (await lstat(file).catch(() => {
        }) !== void 0)
          throw existsAlready();
        return { file, name: external_node_path_.relative(root, file) };
      }, namesInFile = (groups) => {
        const called = /* @__PURE__ */ new Map();
        for (const { id: id2, name } of groups)
          for (const text of /* @__PURE__ */ new Set([id2, name]))
            called.set(text, (called.get(text) ?? 0) + 1);
        return new Map(groups.map((group) => [
          group,
          [group.name, group.id].find((text) => called.get(text) === 1 && isGroupKey(text))
        ]));
      }, groupsToWrite = (all, people) => {
        const names = namesInFile(all), addresses = Map.groupBy(people, ({ email }) => (0, address.I)(email)), groups = [], notices = [];
        for (const group of all) {
          const { id: id2, name, source } = group;
          if (source !== null && source !== "" && source.toLowerCase() !== "vanta") {
            notices.push((0, say.cv)`Left out: "${(0, say.bI)(name)}", since ${(0, say.bI)(source)} manages its members.`);
            continue;
          }
          const members = people.filter(({ groupIds }) => groupIds.includes(id2)), isHeld = ({ email }) => addresses.get((0, address.I)(email))?.length === 1 && isMemberAddress(email), held = members.filter(isHeld), left = members.filter((member) => !isHeld(member)), nameOrId = names.get(group);
          left.length > 0 && notices.push((0, say.cv)`Left out of "${(0, say.bI)(name)}", since no file can list them (no address, or one that several people have): ${(0, say.oR)(left.map(({ name: who, email }) => (0, say.cv)`${(0, say.MV)(who, email)} ${(0, say.hl)(email)}`))}. Nothing changes for them in Vanta, also with \`membership: exact\`.`), held.length > 0 && nameOrId === void 0 && notices.push((0, say.cv)`Left out: "${(0, say.bI)(name)}", since neither its name nor its id can name it in a users file. Nothing changes for it in Vanta.`), held.length > 0 && nameOrId !== void 0 && groups.push({ nameOrId, membership: "include", members: held });
        }
        return { groups, notices };
      }, comment = (groups) => [
        "The accounts of this app, as Vanta had them when this file was made. From now on it is the other way around:",
        "Vanta gets what is here, and everyone taken out of `users` is deleted there.",
        ...groups ? ["Groups only ever add the members listed; `membership: exact` also takes out all others."] : [],
        "Trust Centers cannot be listed; add yours by its slugId under `trustCenters`, as the README shows."
      ].join(`
`), nextStep = (accounts, flaws) => accounts === 0 ? (0, say.cv)`Vanta lists no account of this app yet, and a file without a user is always refused: list your users first. The file has everybody whom Vanta calls CURRENT in comments, to choose from.` : flaws > 0 ? (0, say.cv)`Fix what the next notices name, then commit it on a branch, and open a pull request.` : (0, say.cv)`Commit it on a branch, and open a pull request: its plan shows no change.`, exportRoster = async (state, { file, name }, options, files) => {
        const live = state.accounts?.filter(plan_accounts.DG), accounts = live?.map(({ fields: fields2 }) => Object.fromEntries(Object.entries(fields2).filter(([field]) => field !== plan_accounts.Or))), custom = live?.filter(({ fields: fields2 }) => fields2[plan_accounts.Or] !== void 0).length ?? 0, made = state.groups && groupsToWrite(state.groups, state.people ?? []), groups = made?.groups, people = state.people ?? [], notices = [...made?.notices ?? [], ...waitingNotices(state.accounts ?? [], people)], { text, problems } = writeRoster({ ...accounts && accounts.length > 0 && { accounts }, ...groups && groups.length > 0 && { groups } }, {
          schemaUrl: options.schemaUrl,
          comment: [comment(groups !== void 0 && groups.length > 0), ...notices.map(say.pj)].join(`
`)
        }), today = new Date(options.now).toISOString().slice(0, 10), suggested = accounts?.length === 0 ? choices(people, today, options.schemaUrl) : [];
        try {
          await files.writeFile(file, `${text}${suggested.map((line) => `${line}
`).join("")}`, { flag: "wx" });
        } catch (error) {
          throw (0, roster_files.CA)(error) === "EEXIST" ? existsAlready() : refused((0, say.cv)`users-file: the file could not be written (${(0, say.Vm)((0, roster_files.CA)(error))}).`);
        }
        const held = [
          ...accounts ? [(0, limit.U9)(accounts.length, "account")] : [],
          ...groups ? [(0, limit.U9)(groups.length, "group")] : []
        ];
        return [
          (0, say.cv)`Wrote ${(0, say.oR)(held, " and ")} to ${(0, say.Vm)(name)}. ${nextStep(accounts?.length, problems.length + custom)}`,
          ...problems.map((problem) => (0, say.cv)`To fix in ${(0, say.Vm)(name)}: ${problem}.`),
          ...notices,
          ...custom === 0 ? [] : [
            (0, say.cv)`${(0, limit.U9)(custom, "account")} in Vanta with customProperties, which a users file cannot hold: a plan shows that the sync would clear them. Keep them somewhere else first.`
          ]
        ];
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
