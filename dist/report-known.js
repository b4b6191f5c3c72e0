const id = 320, ids = [320], modules = {
  /***/
  3320: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        redactorOf: () => (
          /* binding */
          redactorOf
        )
      });
      var fields = __webpack_require__(6600), say = __webpack_require__(5015), external_node_crypto_ = __webpack_require__(7598), build_address = __webpack_require__(2952);
      const WORD = /[\p{L}\p{N}\p{M}]+/gu, IN_WORD = /[\p{L}\p{N}\p{M}]/u, ADDRESS = /[^\s@<>()[\]{},;:"`|/=?&\\]+(?:@|%40)[^\s@<>()[\]{},;:"`|/=?&\\]+/giu, fold = (text) => {
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
          if (name === "")
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
        }, hide = (id3) => {
          const mask = `id-${hash("id", id3)}`;
          return know(id3, mask), mask;
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
      var schemas = __webpack_require__(3619), parse = __webpack_require__(3945), registries = __webpack_require__(9396), api = __webpack_require__(3759);
      const leaf_leaves = registries.u5(), says = (schema, description) => (registries.fd.add(schema, { description }), schema), leaf = (is, schema) => (leaf_leaves.add(schema, { leaf: is }), schema), ours = () => leaf("ours", schemas.YjP()), theirs = () => leaf("theirs", schemas.YjP()), login = () => leaf("login", schemas.YjP()), id2 = () => leaf("id", schemas.YjP()), isText = (given) => typeof given == "object" && given !== null && "said" in given, leaf_text = () => leaf("text", schemas.IeY(isText)), count = () => schemas.Whr().check(api.qm(0)), place = says(schemas.mee(schemas.rej({
        file: says(ours(), "Path of the users file, relative to the workspace."),
        line: schemas.Whr().check(api.qm(1)),
        column: schemas.Whr().check(api.qm(1))
      })), "Where it is in a users file, if it is in one.");
      var words = __webpack_require__(6973);
      const fieldChange = leaf("field", schemas.rej({
        field: says(schemas.YjP(), "Vanta's name of the field."),
        from: schemas.Pq9(),
        to: schemas.Pq9(),
        cleared: says(schemas.zMY(), "The write clears the field, since the file does not state it.")
      })), flag = schemas.gMt("code", [
        says(schemas.rej({ code: schemas.euz("raise"), from: schemas.mee(ours()), to: ours() }), "The permission level goes up; `from` is null where the account is new."),
        says(schemas.rej({ code: schemas.euz("same-address"), as: id2() }), "The other half of a probable change of uniqueId: a removed and a created account with one address."),
        says(schemas.rej({ code: schemas.euz("deleted-earlier"), at: ours() }), "When Vanta soft-deleted the account that is created again."),
        says(schemas.rej({ code: schemas.euz("protected") }), "The input protected-users names it."),
        says(schemas.rej({ code: schemas.euz("employed"), status: ours(), at: schemas.mee(ours()) }), "The person has not left: they lose this account and nothing else. `at` is when an UPCOMING one starts."),
        says(schemas.rej({ code: schemas.euz("drift") }), "Vanta differs here, and no commit explains it."),
        says(schemas.rej({ code: schemas.euz("widens") }), "A viewer sees more than before."),
        says(schemas.rej({ code: schemas.euz("narrows") }), "A viewer sees less than before.")
      ]), result = says(schemas.rej({
        status: schemas.k5n(["planned", "done", "failed", "not-tried"]),
        message: schemas.mee(leaf_text()),
        uncertain: says(schemas.zMY(), "A failed change that Vanta may have carried out all the same.")
      }), "What became of it. `planned`: nothing was tried. `done`: Vanta confirmed it. `failed`: Vanta turned it down, or the read-back shows something else. `not-tried`: an earlier step failed."), done = schemas.rej({
        act: schemas.k5n(words.Ij),
        subject: says(leaf("subject", schemas.rej({ id: schemas.YjP(), email: schemas.YjP(), name: schemas.YjP() })), "Whom it is about, by the account's id or Vanta's id of the person or viewer; empty where there is none yet."),
        target: says(schemas.mee(schemas.rej({ id: theirs(), name: theirs() })), "The group or Trust Center in which the subject changes."),
        fields: schemas.YOg(fieldChange),
        flags: schemas.YOg(flag),
        level: says(schemas.mee(ours()), "The permission level after it; of what is removed, before it."),
        why: says(schemas.mee(schemas.rej({ code: ours(), text: leaf_text() })), "What an act that waits is waiting for, with what to do about it."),
        place,
        result
      });
      var json = __webpack_require__(9665);
      const problem = schemas.rej({ message: leaf_text(), place }), totals = (description) => says(schemas.rej({ active: count(), deactivated: count(), deleted: count() }), description), run = says(schemas.rej({
        repository: schemas.mee(ours()),
        server: says(ours(), "Where GitHub is."),
        event: schemas.mee(ours()),
        ref: schemas.mee(theirs()),
        commit: says(schemas.mee(ours()), "The commit that people know: of a pull request its head."),
        readCommit: says(schemas.mee(ours()), "The commit whose files were read: of a pull request its trial merge."),
        folder: says(ours(), "Where in the workspace the repository is checked out: empty, or a path that ends in a slash."),
        pullRequest: schemas.mee(count()),
        base: says(schemas.mee(theirs()), "The branch that a pull request would be merged into."),
        mergingApplies: says(schemas.zMY(), "A pull request to the default branch."),
        actor: schemas.mee(login()),
        url: schemas.mee(ours()),
        attempt: schemas.mee(count())
      }), "The workflow run, as GitHub gave it."), accounts = says(schemas.mee(schemas.rej({
        before: totals("Rows that Vanta listed before the run, by state; in a comparison of files, what the earlier ones list. The deleted ones are soft-deleted, and not live."),
        wanted: totals("What the files ask for."),
        after: says(schemas.mee(totals("Rows that Vanta lists after the run.")), "Null where nothing was read back."),
        unchanged: count(),
        written: says(schemas.zMY(), "The full sync was sent, and answered with success."),
        verified: says(schemas.zMY(), "Vanta read back, record by record, as it was sent."),
        mismatches: says(schemas.YOg(problem), "What the read-back shows otherwise.")
      })), "Null where the files have no users, or the run ended before."), guard = schemas.rej({
        name: ours(),
        passed: schemas.zMY(),
        summary: leaf_text(),
        refusals: schemas.YOg(problem)
      }), failure = schemas.rej({
        reason: schemas.k5n([
          "configuration",
          "invalid-users-file",
          "refused",
          "plan-changed",
          "vanta-error",
          "verification-failed",
          "partly-applied"
        ]),
        message: leaf_text(),
        problems: says(schemas.YOg(problem), "What is wrong, but for what a guard or a change says itself."),
        amount: says(count(), "How many problems there are, those that are only counted included.")
      }), drift = says(schemas.mee(schemas.rej({
        detected: schemas.zMY(),
        since: says(schemas.mee(ours()), "The date of the branch's newest commit that had to be applied."),
        accounts: schemas.YOg(theirs())
      })), "On a schedule: whether Vanta differs in a way that no commit in the last two hours explains."), chain = says(schemas.mee(schemas.rej({
        unknown: says(schemas.mee(theirs()), "Why it is not known who approved, where it is not."),
        pullRequests: schemas.YOg(schemas.rej({
          number: count(),
          url: schemas.mee(ours()),
          author: schemas.mee(login()),
          mergedBy: schemas.mee(login()),
          approvals: says(schemas.YOg(schemas.rej({
            login: login(),
            commit: says(schemas.mee(ours()), "The commit that was approved."),
            current: says(schemas.zMY(), "That is the last commit of the pull request."),
            bot: says(schemas.zMY(), "By an app, and not by a person.")
          })), "Approvals that were neither dismissed nor taken back."),
          planDigest: says(schemas.mee(ours()), "The digest of the plan in its comment, to compare with planDigest.")
        })),
        direct: says(schemas.YOg(ours()), "Commits that came without a pull request."),
        left: says(count(), "Older commits of the push that were not looked at.")
      })), "Of an apply: the pull requests that it applied, and who approved them."), tallied = says(schemas.rej({
        created: count(),
        updated: count(),
        deactivated: count(),
        reactivated: count(),
        removed: count(),
        unchanged: count(),
        offboarded: count(),
        "offboarding-pending": count(),
        "group-changes": count(),
        "viewer-changes": count(),
        results: schemas.rej({ done: count(), failed: count(), notTried: count(), all: count() })
      }), "The step's outputs: in `apply` what was done, else what would be."), report = schemas.rej({
        $schema: schemas.euz(json.tS),
        version: schemas.euz(json.Aj),
        mode: schemas.k5n(["validate", "plan", "apply", "export"]),
        label: says(schemas.mee(ours()), "What the step keeps in sync, by the input label."),
        verdict: says(ours(), "The report in one line."),
        startedAt: ours(),
        finishedAt: ours(),
        run,
        files: says(schemas.YOg(schemas.rej({
          path: ours(),
          blob: says(schemas.mee(ours()), "Git's id of the bytes that were read."),
          committed: says(schemas.mee(schemas.zMY()), "The commit holds exactly these bytes at this path. Null where that could not be read.")
        })), "The users files, as they were read."),
        usersFile: says(schemas.YOg(ours()), "The input users-file."),
        listed: says(schemas.mee(schemas.rej({ users: schemas.mee(count()), groups: count(), viewers: count() })), "How many entries the files hold; `users` is null where they have no such key."),
        resourceId: schemas.mee(ours()),
        apiUrl: ours(),
        vantaRead: says(schemas.zMY(), "Everything that the run needed from Vanta was read."),
        notContacted: says(schemas.mee(leaf_text()), "Why Vanta was not contacted, where it was not."),
        comparedWith: says(schemas.mee(ours()), "The changes are those to the files of this commit; Vanta was not contacted."),
        changed: says(schemas.zMY(), "The plan is not empty."),
        applied: says(schemas.zMY(), "Something was written to Vanta, as far as could be seen."),
        uncertain: says(schemas.zMY(), "A write was sent of which nobody knows whether Vanta carried it out: look before trusting `applied`."),
        superseded: says(schemas.zMY(), "A newer commit was on its way, so nothing was applied on purpose."),
        planDigest: schemas.mee(ours()),
        failure: schemas.mee(failure),
        totals: tallied,
        accounts,
        offboarding: says(schemas.mee(schemas.rej({
          skipped: says(schemas.mee(leaf_text()), "Why offboarding was left out of this run, where it was."),
          acknowledgerId: says(schemas.mee(theirs()), "Who is recorded in Vanta as completing the offboardings, where anybody is."),
          acknowledger: says(schemas.mee(leaf_text()), "Their name, where Vanta lists them."),
          staying: says(schemas.mee(count()), "Addresses that lost an account and nothing else: of people who have not left, and of nobody. Null where people were not read."),
          unmatched: says(schemas.mee(count()), "Addresses of ACTIVE users in the files that nobody in Vanta has. Null where people were not read.")
        })), "Null where the files have no users, or the run ended before."),
        changes: schemas.YOg(done),
        guards: schemas.YOg(guard),
        notes: says(schemas.YOg(schemas.rej({ level: schemas.k5n(["warning", "notice"]), message: leaf_text(), place })), "What a reviewer should know, and what changes nothing by itself."),
        notices: says(schemas.YOg(leaf_text()), "What was skipped and why, and what could not be seen."),
        chain,
        drift,
        population: says(schemas.mee(schemas.rej({ path: ours(), sha256: ours(), accounts: count() })), "The file with every live account as it was read back; null where nothing was verified."),
        redacted: says(schemas.zMY(), "Names and addresses are masked."),
        requests: says(count(), "HTTP requests sent to Vanta, with tokens and retries.")
      }), reportJsonSchema = () => {
        const { $schema, ...rest } = z.toJSONSchema(report, {
          target: "draft-2020-12",
          unrepresentable: "any",
          override: ({ zodSchema, jsonSchema }) => {
            leaves.get(zodSchema)?.leaf === "text" && (jsonSchema.type = "string");
          }
        });
        return {
          $schema,
          $id: REPORT_SCHEMA_URL,
          title: `Vanta user sync: report of a run, version ${REPORT_VERSION}`,
          ...rest
        };
      }, isFields = (value2) => typeof value2 == "object" && value2 !== null, optionOf = (options, value2) => options.find((option) => parse.xL(option, value2).success), mapped = (schema, value2, rules, email) => {
        if (value2 === null)
          return null;
        const known = leaf_leaves.get(schema);
        if (known !== void 0) {
          const rule = rules[known.leaf];
          return rule(value2, email);
        }
        if (schema instanceof schemas.eE_)
          return mapped(schema.def.innerType, value2, rules, email);
        if (schema instanceof schemas.WT6 && Array.isArray(value2))
          return value2.map((each) => mapped(schema.def.element, each, rules, email));
        if (!isFields(value2))
          return value2;
        if (schema instanceof schemas.Q_6) {
          const option = optionOf(schema.def.options, value2);
          return option === void 0 ? value2 : mapped(option, value2, rules, email);
        }
        if (!(schema instanceof schemas.uXj))
          return value2;
        const { subject } = value2, owner = isFields(subject) ? String(subject.email) : email, shape = schema.def.shape;
        return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, mapped(inner, value2[key], rules, owner)]));
      }, withLeaves = (given, rules) => (
        // Each rule gives back what it was given a value of.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        mapped(report, given, rules, "")
      );
      var verdict = __webpack_require__(7342);
      const OTHER_FIELDS = {
        accessLevel: "plain",
        expirationDate: "plain",
        isNdaRequired: "plain",
        resourceIds: "words",
        customerTrustAccountId: "words",
        name: "name",
        employmentStatus: "plain",
        employmentEndDate: "plain"
      }, redactionOf = (field) => (0, fields.dt)(field) ? fields.Je[field].redact : OTHER_FIELDS[field] ?? "value", letters = (text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ""), wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [], isTelling = (word) => word.length >= 4 || word.length >= 2 && /[^a-z]/.test(word), tells = (uniqueId, { email, names }) => {
        const id3 = letters(uniqueId), idWords = new Set(wordsOf(uniqueId)), own = [email?.split("@")[0], ...names].map((part) => part ?? "");
        return own.some((part) => letters(part) !== "" && letters(part) === id3) || own.flatMap(wordsOf).some((word) => isTelling(word) ? id3.includes(word) : idWords.has(word));
      }, value = (masks, field, email, given) => given === null || given === "" || redactionOf(field) === "plain" ? given : Array.isArray(given) ? given.map((each) => value(masks, field, email, each)) : typeof given != "string" ? typeof given == "object" ? masks.value("value", JSON.stringify(given)) : given : redactionOf(field) === "address" || field === "accountName" && given.includes("@") ? masks.email(given) : redactionOf(field) === "name" ? `${masks.person(email)}/${masks.value("name", given)}` : redactionOf(field) === "words" ? masks.text(given) : masks.value("value", given), textOf = (given) => typeof given == "string" && given !== "" ? given : void 0, namesIn = (changes) => changes.filter(({ field }) => redactionOf(field) === "name" || field === "email").flatMap(({ from, to }) => [textOf(from), textOf(to)]), peopleOf = ({ changes }) => changes.map(({ act, subject: { id: id3, email, name }, fields: fields2 }) => ({
        email,
        names: [name === id3 ? void 0 : name, ...namesIn(fields2)],
        ...act.startsWith("accounts.") ? { uniqueId: id3 } : {}
      })), maskedPart = (masks, { is, text, of }) => ({ is, text: {
        person: () => masks.person(of, text),
        address: () => masks.email(text),
        value: () => text === "" ? "" : masks.value("value", text),
        word: () => text,
        id: () => masks.text(text),
        thing: () => masks.text(text),
        theirs: () => masks.text(text)
      }[is]() }), maskedText = (masks, text) => (0, say.dK)(text, (part) => maskedPart(masks, part)), rulesOf = (masks) => ({
        ours: (given) => given,
        text: (given) => maskedText(masks, given),
        theirs: masks.text,
        login: (given) => masks.value("login", given),
        id: masks.text,
        subject: ({ id: id3, email, name }) => ({
          id: masks.text(id3),
          email: email === "" ? "" : masks.email(email),
          name: name === "" ? "" : masks.person(email, name)
        }),
        field: ({ field, from, to, cleared }, email) => ({
          field,
          from: value(masks, field, email, from),
          to: value(masks, field, email, to),
          cleared
        })
      }), createRedactor = (key) => {
        const masks = createMasks(key), learn = (people) => {
          for (const person of people)
            masks.learn(person), person.uniqueId !== void 0 && person.uniqueId !== "" && tells(person.uniqueId, person) && masks.hide(person.uniqueId);
        };
        return {
          learn,
          text: (text) => maskedText(masks, text),
          field: (field, email, given) => {
            const shown = value(masks, field, email, given);
            return typeof shown == "string" ? shown : given;
          },
          report: (report2) => {
            learn(peopleOf(report2));
            const masked = withLeaves(report2, rulesOf(masks));
            return { ...masked, verdict: (0, verdict.Vj)(masked) };
          }
        };
      }, known_text = (value2) => typeof value2 == "string" ? value2 : void 0, ofViewer = ({ email, name, companyName }) => [
        { email, names: [name ?? void 0] },
        { names: [companyName ?? void 0] }
      ], knownPeople = (roster, state) => [
        ...(roster?.users ?? []).map(({ account: { uniqueId, email, displayName, fullName, accountName } }) => ({
          uniqueId,
          email,
          names: [displayName, fullName, accountName]
        })),
        ...(roster?.groups ?? []).flatMap(({ members }) => members.map(({ email }) => ({ email, names: [] }))),
        ...(roster?.trustCenters ?? []).flatMap(({ viewers }) => viewers.flatMap(ofViewer)),
        ...(state?.accounts ?? []).map(({ uniqueId, email, fields: fields2 }) => ({
          uniqueId,
          email,
          names: [known_text(fields2.displayName), known_text(fields2.fullName), known_text(fields2.accountName)]
        })),
        ...(state?.people ?? []).map(({ email, name }) => ({ email, names: [name] })),
        ...[state?.viewers, state?.formerViewers].flatMap((viewers) => Object.values(viewers ?? {}).flatMap((own) => own.flatMap(ofViewer)))
      ], redactorOf = (secret) => {
        const { learn, ...redactor } = createRedactor(secret);
        return { ...redactor, learn: (roster, state) => learn(knownPeople(roster, state)) };
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
