const id = 826, ids = [826], modules = {
  /***/
  1826: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        redactorOf: () => (
          /* binding */
          redactorOf
        )
      });
      var fields = __webpack_require__(7448), external_node_crypto_ = __webpack_require__(7598), build_address = __webpack_require__(2952);
      const OWN_WORDS = new Set(`a about absent account accounts acknowledger active added address admin after all allows already an and another any
  api are as at auth authmethod available base be because been before below biometric block both branch bring but by
  can cannot change changed changes check client column comes commit complete completed configuration could created
  current date deactivate deactivated default deleted did differ differs digest disabled do does done each editor
  either email employment empty end ends error every expected expires external failed false field file files first for
  former found from full fullname get give given gives go goes group groups guard had has have he here how id ids if in
  include input inputs instead invite invited is it its key last later leave leaver leavers left length lets limit line
  list listed lists live longer look made make manage many max may me member members method missing mode more most
  must my name named names needs new next no nobody none not nothing now null number of off offboard offboarded
  offboarding offboardings on once one only open or other others otherwise out over owner page partial password path
  pending people percent permission permissionlevel person plan policy problem protected provider push put quote raise
  read refused removal removals remove removed request requests resource response role root run runs same say says
  scope secret see send sent server service set share shown single so sso some someone status step still stop sync
  system take taken task tasks team test than that the their them then there they this time timestamp to together
  token too trust true two type under unique uniqueid unknown until up update updated us use used user users value
  vanta viewer viewers was way we were what when where which who whole will with without work would write written
  wrong yaml yes you your`.split(/\s+/).filter((word) => word !== "")), WORD = /[\p{L}\p{N}\p{M}]+/gu, IN_WORD = /[\p{L}\p{N}\p{M}]/u, ADDRESS = /[^\s@<>()[\]{},;:"`|/=?&\\]+(?:@|%40)[^\s@<>()[\]{},;:"`|/=?&\\]+/giu, fold = (text) => {
        const lower = text.toLowerCase();
        return lower.length === text.length ? lower : Array.from(text, (each) => each.toLowerCase().length === each.length ? each.toLowerCase() : each).join("");
      }, startsWord = (text, at) => at === 0 || !IN_WORD.test(text[at] ?? "") || !IN_WORD.test(text[at - 1] ?? ""), createMasks = (key) => {
        const emails = /* @__PURE__ */ new Map(), names = /* @__PURE__ */ new Map(), folded = /* @__PURE__ */ new Map(), wordless = /* @__PURE__ */ new Map(), hash = (kind, text2) => (0, external_node_crypto_.createHmac)("sha256", key).update(`${kind}\0${text2}`).digest("hex").slice(0, 10), person = (email2, name = "") => {
          const address = (0, build_address.I)(email2 ?? "");
          if (address === "")
            return folded.get(fold(name.trim())) ?? `person-${hash("name", fold(name.trim()))}`;
          const known = emails.get(address);
          if (known !== void 0)
            return known;
          const mask = `person-${hash("email", address)}`;
          return emails.set(address, mask), mask;
        }, email = (address) => `${person(address)}@masked.invalid`, know = (text2, mask) => {
          const name = text2.trim(), lookup = fold(name);
          if (name === "" || OWN_WORDS.has(lookup))
            return;
          const before = folded.get(lookup);
          if (before === mask)
            return;
          const given = before === void 0 ? mask : `person-${hash("name", lookup)}`;
          folded.set(lookup, given);
          const word = WORD[Symbol.matchAll](lookup).next().value;
          if (word === void 0) {
            (name.length > 2 || /[^\x20-\x7e]/.test(name)) && wordless.set(name, given);
            return;
          }
          const shape = { offset: word.index, length: lookup.length }, shapes = names.get(word[0]) ?? /* @__PURE__ */ new Map();
          names.set(word[0], shapes.set(`${shape.offset} ${shape.length}`, shape));
        }, hide = (id2) => {
          const mask = `id-${hash("id", id2)}`;
          return know(id2, mask), mask;
        }, matchesIn = (text2) => {
          const found = [], lookup = fold(text2);
          for (const { 0: word, index } of lookup.matchAll(WORD))
            for (const { offset, length } of names.get(word)?.values() ?? []) {
              const start = index - offset, end = start + length, mask = start < 0 ? void 0 : folded.get(lookup.slice(start, end));
              mask !== void 0 && startsWord(text2, start) && startsWord(text2, end) && found.push({ start, end, mask });
            }
          for (const { 0: raw, index } of text2.matchAll(ADDRESS)) {
            const start = index + (/^['.]*/.exec(raw)?.[0].length ?? 0), address = raw.replace(/^['.]+/, "").replace(/['.!…]+$/, "");
            found.push({ start, end: start + address.length, mask: email(address.replace(/%40/i, "@")) });
          }
          for (const [name, mask] of wordless)
            for (let at = text2.indexOf(name); at !== -1; at = text2.indexOf(name, at + name.length))
              found.push({ start: at, end: at + name.length, mask });
          return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
        };
        return {
          learn: ({ email: address, names: given }) => {
            const mask = person(address, given.find((name) => name !== void 0) ?? "");
            address !== void 0 && know(address, `${mask}@masked.invalid`);
            for (const name of given)
              name !== void 0 && know(name, (0, build_address.I)(name) === (0, build_address.I)(address ?? "") ? `${mask}@masked.invalid` : mask);
          },
          person,
          email,
          value: (kind, given) => `${kind}-${hash(kind, given)}`,
          hide,
          text: (given) => {
            let out = "", end = 0;
            for (const match of matchesIn(given))
              match.end <= end || (match.start >= end && (out += given.slice(end, match.start) + match.mask), end = match.end);
            return out + given.slice(end);
          }
        };
      };
      var say = __webpack_require__(5015);
      const VIEWER_FIELDS = {
        accessLevel: "plain",
        expirationDate: "plain",
        isNdaRequired: "plain",
        resourceIds: "words",
        customerTrustAccountId: "words",
        name: "name"
      }, redactionOf = (field) => (0, fields.dt)(field) ? fields.Je[field].redact : VIEWER_FIELDS[field] ?? "value", letters = (text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ""), wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [], isTelling = (word) => word.length >= 4 || word.length >= 2 && /[^a-z]/.test(word), tells = (uniqueId, { email, names }) => {
        const id2 = letters(uniqueId), idWords = new Set(wordsOf(uniqueId)), own = [email?.split("@")[0], ...names].map((part) => part ?? "");
        return own.some((part) => letters(part) !== "" && letters(part) === id2) || own.flatMap(wordsOf).some((word) => isTelling(word) ? id2.includes(word) : idWords.has(word));
      }, value = (masks, field, email, given) => given == null || given === "" || redactionOf(field) === "plain" ? given : Array.isArray(given) ? given.map((each) => value(masks, field, email, each)) : typeof given != "string" ? typeof given == "object" ? masks.value("value", JSON.stringify(given)) : given : field === "email" || field === "accountName" && given.includes("@") ? masks.email(given) : redactionOf(field) === "name" ? `${masks.person(email)}/${masks.value("name", given)}` : redactionOf(field) === "words" ? masks.text(given) : masks.value("value", given), redact_fields = (masks, email, changes) => changes.map(({ field, from, to }) => ({
        field,
        from: value(masks, field, email, from),
        to: value(masks, field, email, to)
      })), textOf = (given) => typeof given == "string" && given !== "" ? given : void 0, namesIn = (changes) => changes.filter(({ field }) => redactionOf(field) === "name" || field === "email").flatMap(({ from, to }) => [textOf(from), textOf(to)]), peopleOf = (report) => [
        ...(report.accounts?.changes ?? []).map((change) => ({
          email: change.email,
          names: [change.name === change.uniqueId ? void 0 : change.name, ...namesIn(change.fields)],
          uniqueId: change.uniqueId
        })),
        ...(report.offboarding?.leavers ?? []).map(({ email, name }) => ({ email, names: [name] })),
        ...report.groups.map(({ email, name }) => ({ email, names: [name] })),
        ...report.viewers.map(({ email, name, body, fields: changes }) => ({
          email,
          names: [name, textOf(body.name), textOf(body.companyName), ...namesIn(changes)]
        }))
      ], redacted = (report, masks) => {
        const { text } = masks, problem = ({ message, place }) => ({ message: text((0, say.pj)(message)), place }), result = ({ status, message }) => message === void 0 ? { status } : { status, message: text(message) }, account = (change) => ({
          ...change,
          uniqueId: text(change.uniqueId),
          name: masks.person(change.email, change.name),
          email: change.email === "" ? "" : masks.email(change.email),
          fields: redact_fields(masks, change.email, change.fields),
          ...change.probablySameAs === void 0 ? {} : { probablySameAs: text(change.probablySameAs) },
          result: result(change.result)
        }), leaver = (person) => ({
          ...person,
          email: masks.email(person.email),
          ...person.name === void 0 ? {} : { name: masks.person(person.email, person.name) },
          ...person.pending === void 0 ? {} : { pending: { code: person.pending.code, reason: text(person.pending.reason) } },
          result: result(person.result)
        }), group = (change) => ({
          ...change,
          groupName: text(change.groupName),
          email: masks.email(change.email),
          name: masks.person(change.email, change.name),
          result: result(change.result)
        }), viewer = (change) => ({
          ...change,
          slugId: text(change.slugId),
          email: masks.email(change.email),
          ...change.name === void 0 ? {} : { name: masks.person(change.email, change.name) },
          fields: redact_fields(masks, change.email, change.fields),
          // The request's body is for sending, and is rendered nowhere.
          body: {},
          result: result(change.result)
        }), { context, accounts, offboarding, failure } = report;
        return {
          ...report,
          context: {
            ...context,
            ...context.ref === void 0 ? {} : { ref: text(context.ref) },
            ...context.actor === void 0 ? {} : { actor: text(context.actor) }
          },
          ...accounts === void 0 ? {} : {
            accounts: {
              ...accounts,
              changes: accounts.changes.map(account),
              mismatches: accounts.mismatches.map(problem)
            }
          },
          ...offboarding === void 0 ? {} : {
            offboarding: {
              ...offboarding.skipped === void 0 ? {} : { skipped: text(offboarding.skipped) },
              ...offboarding.acknowledgerId === void 0 ? {} : { acknowledgerId: offboarding.acknowledgerId },
              leavers: offboarding.leavers.map(leaver)
            }
          },
          groups: report.groups.map(group),
          viewers: report.viewers.map(viewer),
          guards: report.guards.map((guard) => ({
            name: guard.name,
            summary: text(guard.summary),
            refusals: guard.refusals.map(problem)
          })),
          notes: report.notes.map((note) => ({ ...problem(note), level: note.level })),
          notices: report.notices.map(text),
          ...report.drift?.accounts === void 0 ? {} : { drift: { ...report.drift, accounts: report.drift.accounts.map(text) } },
          ...failure === void 0 ? {} : {
            failure: {
              reason: failure.reason,
              message: text(failure.message),
              problems: failure.problems.map(problem)
            }
          }
        };
      }, createRedactor = (key) => {
        const masks = createMasks(key), learn = (people) => {
          for (const person of people)
            masks.learn(person), person.uniqueId !== void 0 && person.uniqueId !== "" && tells(person.uniqueId, person) && masks.hide(person.uniqueId);
        };
        return {
          learn,
          text: masks.text,
          report: (report) => (learn(peopleOf(report)), redacted(report, masks))
        };
      }, known_text = (value2) => typeof value2 == "string" ? value2 : void 0, knownPeople = (roster, state) => [
        ...(roster?.users ?? []).map(({ account: { uniqueId, email, displayName, fullName, accountName } }) => ({
          uniqueId,
          email,
          names: [displayName, fullName, accountName]
        })),
        ...(roster?.groups ?? []).flatMap(({ members }) => members.map(({ email }) => ({ email, names: [] }))),
        ...(roster?.trustCenters ?? []).flatMap(({ viewers }) => viewers.map(({ email, name }) => ({ email, names: [name] }))),
        ...(state?.accounts ?? []).map(({ uniqueId, email, fields: fields2 }) => ({
          uniqueId,
          email,
          names: [known_text(fields2.displayName), known_text(fields2.fullName), known_text(fields2.accountName)]
        })),
        ...(state?.people ?? []).map(({ email, name }) => ({ email, names: [name] })),
        ...Object.values(state?.viewers ?? {}).flat().map(({ email, name }) => ({ email, names: [name ?? void 0] }))
      ], redactorOf = (secret) => {
        const { learn, text: redacted2, report } = createRedactor(secret);
        return { learn: (roster, state) => learn(knownPeople(roster, state)), text: redacted2, report };
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
