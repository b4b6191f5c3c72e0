const id = 281, ids = [281], modules = {
  /***/
  1281: (
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
        )
      });
      var external_node_path_ = __webpack_require__(6760), address = __webpack_require__(2952), errors = __webpack_require__(9473), plan_accounts = __webpack_require__(4536), roster_files = __webpack_require__(3736), roster_problems = __webpack_require__(3852), external_node_util_ = __webpack_require__(7975), accounts_fields = __webpack_require__(7448), plan_instant = __webpack_require__(7435), access = __webpack_require__(3382), roster_account = __webpack_require__(8037);
      const notText = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i, plainText = /^[\p{L}][\p{L}\p{M}\p{N}_.@'+/-]*(?: [\p{L}\p{M}\p{N}_.@'+/(&-][\p{L}\p{M}\p{N}_.@'+/)-]*)*$/u, uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, plainUrl = /^https:\/\/[!-~]*[A-Za-z0-9/}]$/, escapes = (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code > 65535 ? String.raw`\U${code.toString(16).padStart(8, "0")}` : String.raw`\u${code.toString(16).padStart(4, "0")}`;
      }, written = (text) => plainText.test(text) && !notText.test(text) || uuid.test(text) ? text : JSON.stringify(text).replaceAll(/(?![\u200c\u200d])[\u007f-\u009f\u2028\u2029\p{C}]/gu, escapes), asTime = (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) ? value.replace(/T00:00:00\.000Z$|\.000(?=Z$)/, "") : written(value), valueText = (field, value) => Array.isArray(value) ? `[${value.map((item) => valueText("", item)).join(", ")}]` : typeof value != "string" ? JSON.stringify(value) ?? "null" : field === "externalUrl" && plainUrl.test(value) ? value : field.endsWith("Timestamp") || field === "expirationDate" ? asTime(value) : written(value), entryLines = (fields, indent) => Object.entries(fields).map(([field, value], index) => `${indent}${index === 0 ? "- " : "  "}${field}: ${valueText(field, value)}`), commentLines = (text, indent) => text.split(/[\r\n\u0085\u2028\u2029]+/).map((line) => `${indent}# ${line.replaceAll(new RegExp("\\p{C}", "gu"), " ").trim()}`.trimEnd());
      var explain = __webpack_require__(6689), schema_access = __webpack_require__(8368);
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
          const { share } = accounts_fields.Je[field];
          return share === "url" ? most(accounts.flatMap(templates)) : share === "mfa" ? mfa(field) : most(accounts.map((account) => account[field]));
        }, valid = (0, accounts_fields.H_)("share", "url", "most", "mfa").map((field) => [field, chosen(field)]).filter(([field, value]) => value !== void 0 && accounts_fields.ms.safeParse({ [field]: value }).success);
        return accounts_fields.ms.parse(Object.fromEntries(valid));
      }, stated = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0)), compare = (a, b) => a < b ? -1 : a > b ? 1 : 0, nameFields = ({ fullName, displayName, accountName, email }) => fullName === displayName && displayName === accountName && accountName !== email ? { accountName } : {
        fullName,
        ...displayName !== fullName && { displayName },
        ...accountName !== email && { accountName }
      }, statement = (account, defaults) => {
        const { uniqueId, email } = account, url = defaults.externalUrl !== void 0 && encoded(uniqueId) !== "" && encoded(email) !== "" ? (0, roster_account.T9)(defaults.externalUrl, String(uniqueId), String(email)) : void 0, given = {
          status: "ACTIVE",
          ...account.authMethod === "SSO" ? roster_account.y4 : {},
          ...defaults,
          externalUrl: url
        }, names = nameFields(account), isStated = (field) => accounts_fields.Je[field].needed === "name" ? field in names : !(0, external_node_util_.isDeepStrictEqual)(account[field], given[field]);
        return stated(Object.fromEntries(accounts_fields.S5.filter(isStated).map((field) => [field, account[field]])));
      }, mayBeSilent = new Set((0, accounts_fields.H_)("needed", "never", "mfa")), inForm = (field, value) => {
        if (Array.isArray(value))
          return [...new Set(value)];
        if (typeof value != "string")
          return value;
        if (field === "email")
          return value.trim();
        const instant = field.endsWith("Timestamp") ? (0, plan_instant.B)(value) : void 0;
        return instant === void 0 ? value : new Date(instant).toISOString();
      }, ignoredMfa = ({ mfaEnabled, mfaMethods }) => {
        const { data } = accounts_fields.ms.safeParse({ ...roster_account.y4, ...stated({ mfaEnabled, mfaMethods }) });
        return data !== void 0 && (0, roster_account.vM)(data).length === 0 ? data : roster_account.y4;
      }, normalized = (account) => {
        const said = Object.entries(account).filter(([field, value]) => value !== "" || !mayBeSilent.has(field)), fields = Object.fromEntries(said.map(([field, value]) => [field, inForm(field, value)]));
        return fields.authMethod === "SSO" ? { ...fields, ...ignoredMfa(fields) } : { mfaEnabled: null, ...fields };
      }, objection = ({ code, path, message, ...issue }) => {
        const field = path.map(String).join(".");
        return code === "invalid_type" && "expected" in issue ? `${field} is not ${issue.expected}` : code === "invalid_value" && "values" in issue ? `${field} is none of ${issue.values.map(String).join(", ")}` : `${field} ${message}`.trim();
      }, objections = (schema, value) => (schema.safeParse(value).error?.issues ?? []).map(objection), accountObjections = (account, fields, defaults) => {
        const missing = (0, roster_account.SD)((field) => field in fields || field in defaults, typeof account.authMethod == "string" ? account.authMethod : void 0);
        if (missing.length > 0)
          return [`lacks ${(0, explain.KE)(missing, "and")}`];
        const parsed = accounts_fields.vJ.safeParse(fields);
        if (!parsed.success)
          return parsed.error.issues.map(objection);
        const complete = (0, roster_account.H5)(parsed.data, defaults);
        if (complete === void 0)
          return [];
        const flaws = (0, roster_account.vM)(complete).map(({ message }) => message.replace(/\.$/, ""));
        if (flaws.length > 0)
          return flaws;
        const read = complete;
        return Object.keys({ ...account, ...complete }).filter((field) => !(0, external_node_util_.isDeepStrictEqual)(account[field], read[field])).map((field) => `${field} cannot be stated as it is in Vanta`);
      }, textOf = (value) => typeof value == "string" ? value : valueText("", value), sortKey = (account) => `${textOf(account.email).toLowerCase()} ${textOf(account.uniqueId)}`, usersLines = (listedAccounts, mark) => {
        const accounts = listedAccounts.map(normalized).toSorted((a, b) => compare(sortKey(a), sortKey(b))), defaults = chooseDefaults(accounts), shared = Object.entries(defaults).map(([field, value]) => `  ${field}: ${valueText(field, value)}`), lines = shared.length === 0 ? [] : ["", "defaults:", ...shared];
        lines.push("", accounts.length === 0 ? "users: []" : "users:");
        const ids2 = /* @__PURE__ */ new Set();
        for (const [index, account] of accounts.entries()) {
          const fields = statement(account, defaults), wrong = [...accountObjections(account, fields, defaults)], id2 = textOf(account.uniqueId);
          ids2.has(id2.normalize("NFC")) && wrong.push("another user has the same uniqueId"), ids2.add(id2.normalize("NFC")), index > 0 && lines.push(""), lines.push(...mark("User", id2, wrong, "  "), ...entryLines(fields, "  "));
        }
        return lines;
      }, longestKey = 1e3, keyObjections = (nameOrId) => [
        ...objections((0, schema_access.Wg)(), nameOrId),
        ...written(nameOrId).length > longestKey ? ["is too long for a key of a file: name the group by its id"] : []
      ], isGroupKey = (nameOrId) => keyObjections(nameOrId).length === 0, isMemberAddress = (email) => (0, schema_access.NL)().safeParse({ members: [email] }).success, groupsLines = (groups, mark) => {
        const lines = ["", groups.length === 0 ? "groups: {}" : "groups:"];
        for (const group of groups.toSorted((a, b) => compare(a.nameOrId, b.nameOrId))) {
          const members = group.members.map(({ email }) => email).toSorted(compare), wrong = [...keyObjections(group.nameOrId), ...objections((0, schema_access.NL)(), { members })];
          lines.push(...mark("Group", group.nameOrId, wrong, "  "), `  ${written(group.nameOrId)}:`), group.membership === "exact" && lines.push("    membership: exact"), lines.push(members.length === 0 ? "    members: []" : "    members:"), lines.push(...members.map((email) => `      - ${written(email)}`));
        }
        return lines;
      }, viewerFields = (viewer) => stated({
        email: viewer.email,
        name: viewer.name,
        companyName: viewer.companyName,
        accessLevel: viewer.accessLevel,
        resourceIds: viewer.resourceIds,
        expirationDate: viewer.expirationDate,
        isNdaRequired: viewer.isNdaRequired,
        customerTrustAccountId: viewer.customerTrustAccountId,
        invite: viewer.invite ? !0 : void 0
      }), viewerObjections = (fields) => {
        const parsed = (0, schema_access.mU)().safeParse(fields);
        return parsed.success ? (0, access.CX)(parsed.data).map(({ message }) => message.replace(/\.$/, "")) : parsed.error.issues.map(objection);
      }, trustCentersLines = (trustCenters, mark) => {
        const lines = ["", trustCenters.length === 0 ? "trustCenters: {}" : "trustCenters:"];
        for (const { slugId, viewers } of trustCenters.toSorted((a, b) => compare(a.slugId, b.slugId))) {
          lines.push(...mark("Trust Center", slugId, objections((0, schema_access.RW)(), slugId), "  "), `  ${written(slugId)}:`), lines.push(viewers.length === 0 ? "    viewers: []" : "    viewers:");
          for (const viewer of viewers.toSorted((a, b) => compare(a.email, b.email))) {
            const fields = viewerFields(viewer);
            lines.push(...mark("Viewer", viewer.email, viewerObjections(fields), "      "), ...entryLines(fields, "      "));
          }
        }
        return lines;
      }, writeRoster = (value, options) => {
        const show = (0, roster_problems.E5)(options.quoteValues !== !1), problems = [], mark = (kind, name, wrong, indent) => {
          const shown = `${kind} ${show(name, "")}`.trim();
          return problems.push(...wrong.map((text) => `${shown}: ${text}`)), wrong.flatMap((text) => commentLines(`To mend: ${text}.`, indent));
        };
        return { text: `${[
          `# yaml-language-server: $schema=${options.schemaUrl}`,
          ...options.comment === void 0 ? [] : commentLines(options.comment, ""),
          ...value.accounts === void 0 ? [] : usersLines(value.accounts, mark),
          ...value.groups === void 0 ? [] : groupsLines(value.groups, mark),
          ...value.trustCenters === void 0 ? [] : trustCentersLines(value.trustCenters, mark)
        ].join(`
`)}
`, problems };
      }, SCHEMA_URL = "https://raw.githubusercontent.com/vanta-user-sync/vanta-user-sync/main/users.schema.json", refused = (message) => new errors.H("configuration", message), existsAlready = () => refused("users-file exists already. mode: export never overwrites: name a path where nothing stands."), exportTarget = async (patterns, workspace, { lstat, realpath }) => {
        const [pattern] = patterns;
        if (pattern === void 0 || patterns.length > 1 || /[*?[{]/.test(pattern))
          throw refused("mode: export writes one file: give its path as users-file, without a pattern.");
        const root = await realpath(workspace), target = external_node_path_.resolve(root, pattern), folder = await realpath(external_node_path_.dirname(target)).catch(() => {
        });
        if (folder === void 0)
          throw refused(`users-file: the folder of "${pattern}" does not exist. Create it first, or name another path.`);
        const file = external_node_path_.join(folder, external_node_path_.basename(target));
        if (!(0, roster_files.FK)(root, file))
          throw refused(`users-file: "${pattern}" leads out of the workspace. Name a path inside it.`);
        if (await lstat(file).catch(() => {
        }) !== void 0)
          throw existsAlready();
        return { file, name: external_node_path_.relative(root, file) };
      }, one = (amount, noun) => `${amount} ${noun}${amount === 1 ? "" : "s"}`, namesInFile = (groups) => {
        const called = /* @__PURE__ */ new Map();
        for (const { id: id2, name } of groups)
          for (const text of /* @__PURE__ */ new Set([id2, name]))
            called.set(text, (called.get(text) ?? 0) + 1);
        return new Map(groups.map((group) => [
          group,
          [group.name, group.id].find((text) => called.get(text) === 1 && isGroupKey(text))
        ]));
      }, groupsToWrite = (all, people, show) => {
        const names = namesInFile(all), addresses = Map.groupBy(people, ({ email }) => (0, address.I)(email)), groups = [], notices = [];
        for (const group of all) {
          const { id: id2, name, source } = group;
          if (source !== null && source !== "" && source.toLowerCase() !== "vanta")
            continue;
          const members = people.filter(({ email, groupIds }) => groupIds.includes(id2) && addresses.get((0, address.I)(email))?.length === 1), held = members.filter(({ email }) => isMemberAddress(email)), nameOrId = names.get(group);
          held.length < members.length && notices.push(`Left out of ${show(name, "a group")}: ${one(members.length - held.length, "member")} with an address that a users file cannot hold. Nothing changes for them in Vanta.`), held.length > 0 && nameOrId === void 0 && notices.push(`Left out: ${show(name, "a group")}, since neither its name nor its id can name it in a users file. Nothing changes for it in Vanta.`), held.length > 0 && nameOrId !== void 0 && groups.push({ nameOrId, membership: "include", members: held });
        }
        return { groups, notices };
      }, comment = (groups) => [
        "The accounts of this app, as Vanta had them when this file was made. From now on it is the other way round:",
        "what stands here is what Vanta gets. Whoever is taken out of `users` is deleted there.",
        ...groups ? ["Groups only ever add the members listed; `membership: exact` also takes out all others."] : [],
        "Trust Centers cannot be listed; add yours by its slugId under `trustCenters`, as the README shows."
      ].join(`
`), nextStep = (accounts, flaws) => accounts === 0 ? "Vanta lists no account of this app yet, and a file without a user is always refused: list your users first." : flaws > 0 ? "Mend what the next notices name, then commit it on a branch, and open a pull request." : "Commit it on a branch, and open a pull request: its plan shows no change.", exportRoster = async (state, { file, name }, options, files) => {
        const live = state.accounts?.filter(plan_accounts.DG), accounts = live?.map(({ fields }) => Object.fromEntries(Object.entries(fields).filter(([field]) => field !== plan_accounts.Or))), custom = live?.filter(({ fields }) => fields[plan_accounts.Or] !== void 0).length ?? 0, made = state.groups && groupsToWrite(state.groups, state.people ?? [], (0, roster_problems.E5)(!options.redact)), groups = made?.groups, { text, problems } = writeRoster({ ...accounts && { accounts }, ...groups && groups.length > 0 && { groups } }, {
          schemaUrl: SCHEMA_URL,
          comment: comment(groups !== void 0 && groups.length > 0),
          quoteValues: !options.redact
        });
        try {
          await files.writeFile(file, text, { flag: "wx" });
        } catch (error) {
          throw (0, roster_files.CA)(error) === "EEXIST" ? existsAlready() : refused(`users-file: the file could not be written (${(0, roster_files.CA)(error)}).`);
        }
        return [
          `Wrote ${[
            ...accounts ? [one(accounts.length, "account")] : [],
            ...groups ? [one(groups.length, "group")] : []
          ].join(" and ")} to ${name}. ${nextStep(accounts?.length, problems.length + custom)}`,
          ...problems.map((problem) => `To mend in ${name}: ${problem}.`),
          ...made?.notices ?? [],
          ...custom === 0 ? [] : [
            `${one(custom, "account")} in Vanta with customProperties, which a users file cannot hold: a plan shows that the sync would clear them. Keep them somewhere else first.`
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
