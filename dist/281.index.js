export const id = 281;
export const ids = [281];
export const modules = {

/***/ 1281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportRoster: () => (/* binding */ exportRoster)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/plan/accounts.js
var plan_accounts = __webpack_require__(4536);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/roster/access.js
var access = __webpack_require__(3382);
// EXTERNAL MODULE: ./build/roster/account.js
var roster_account = __webpack_require__(8037);
;// CONCATENATED MODULE: ./build/roster/emit.js
// Puts values into YAML text as a person would write them, and so that every reader gets them back as they were.
// Words that some reader of YAML, not ours, would take for something other than text.
const notText = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
const plainText = /^[\p{L}][\p{L}\p{M}\p{N}_.@'+/-]*(?: [\p{L}\p{M}\p{N}_.@'+/(&-][\p{L}\p{M}\p{N}_.@'+/)-]*)*$/u;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const plainUrl = /^https:\/\/[!-~]*[A-Za-z0-9/}]$/;
const escapes = (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff
        ? String.raw `\U${code.toString(16).padStart(8, '0')}`
        : String.raw `\u${code.toString(16).padStart(4, '0')}`;
};
/** Text as it stands in YAML: plain where no reader could take it for something else, else in double quotes. */
const written = (text) => {
    if ((plainText.test(text) && !notText.test(text)) || uuid.test(text))
        return text;
    // JSON's escapes are YAML's. Characters that cannot be seen are escaped, but for those that join letters.
    return JSON.stringify(text).replaceAll(/(?![\u200c\u200d])[\u007f-\u009f\u2028\u2029\p{C}]/gu, escapes);
};
const asTime = (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value)
    ? value.replace(/T00:00:00\.000Z$|\.000(?=Z$)/, '')
    : written(value);
/** A field's value on the line of its key. */
const valueText = (field, value) => {
    if (Array.isArray(value))
        return `[${value.map((item) => valueText('', item)).join(', ')}]`;
    if (typeof value !== 'string')
        return JSON.stringify(value) ?? 'null';
    if (field === 'externalUrl' && plainUrl.test(value))
        return value;
    return field.endsWith('Timestamp') || field === 'expirationDate' ? asTime(value) : written(value);
};
/** One entry of a list, its fields below each other. */
const entryLines = (fields, indent) => Object.entries(fields).map(([field, value], index) => `${indent}${index === 0 ? '- ' : '  '}${field}: ${valueText(field, value)}`);
/** Text as comments, whatever it holds. */
const commentLines = (text, indent) => text
    .split(/[\r\n\u0085\u2028\u2029]+/)
    .map((line) => `${indent}# ${line.replaceAll(/\p{C}/gu, ' ').trim()}`.trimEnd());

// EXTERNAL MODULE: ./build/roster/explain.js
var explain = __webpack_require__(6689);
// EXTERNAL MODULE: ./build/roster/problems.js
var roster_problems = __webpack_require__(3852);
// EXTERNAL MODULE: ./build/roster/schema.js
var schema = __webpack_require__(8575);
;// CONCATENATED MODULE: ./build/roster/share.js
// Finds what most accounts have in common, to be stated once under `defaults`.


/** The value that most have, as long as at least two have it. Compared as JSON. */
const commonest = (values) => {
    const counts = new Map();
    for (const value of values) {
        const key = JSON.stringify(value) ?? '';
        const before = counts.get(key);
        counts.set(key, { value, count: (before?.count ?? 0) + 1 });
    }
    let best;
    for (const counted of counts.values())
        if (counted.count > (best?.count ?? 1))
            best = counted;
    return best;
};
/** Replaces the last time that `part` stands in the URL after its host. */
const withPlaceholder = (url, part, placeholder) => {
    const pathStart = url.indexOf('/', 'https://'.length);
    const at = part === '' || pathStart === -1 ? -1 : url.lastIndexOf(part);
    return at < pathStart ? url : `${url.slice(0, at)}${placeholder}${url.slice(at + part.length)}`;
};
/** URL-encoded text; empty where it is no text that can be encoded. */
const encoded = (text) => typeof text === 'string' && text.isWellFormed() ? encodeURIComponent(text) : '';
/** What the URL could be made from. */
const templates = ({ externalUrl, uniqueId, email }) => {
    if (typeof externalUrl !== 'string' || /[{}]/.test(externalUrl))
        return [];
    const byId = withPlaceholder(externalUrl, encoded(uniqueId), '{uniqueId}');
    const byEmail = withPlaceholder(externalUrl, encoded(email), '{email}');
    return [...new Set([byId, byEmail, withPlaceholder(byId, encoded(email), '{email}'), externalUrl])];
};
/** What is filled in with `authMethod: SSO`. */
const filledInMfa = { mfaEnabled: false, mfaMethods: [] };
/** What `defaults` should state so that the users have the least to state themselves. */
const chooseDefaults = (accounts) => {
    const most = (values) => {
        const common = commonest(values);
        return common !== undefined && common.count > accounts.length / 2 ? common.value : undefined;
    };
    /** With a default, whoever differs states the field; without one, whoever SSO does not fill it in for. */
    const mfa = (field) => {
        const stating = accounts.filter((account) => account['authMethod'] !== 'SSO' || !(0,external_node_util_.isDeepStrictEqual)(account[field], filledInMfa[field]));
        const common = commonest(stating.map((account) => account[field]));
        if (common === undefined)
            return undefined;
        const differing = accounts.filter((account) => !(0,external_node_util_.isDeepStrictEqual)(account[field], common.value));
        return differing.length < stating.length ? common.value : undefined;
    };
    const chosen = {
        externalUrl: most(accounts.flatMap(templates)),
        permissionLevel: most(accounts.map((account) => account['permissionLevel'])),
        authMethod: most(accounts.map((account) => account['authMethod'])),
        mfaEnabled: mfa('mfaEnabled'),
        mfaMethods: mfa('mfaMethods')
    };
    // One field at a time: what most share may still be what a users file does not allow.
    const valid = Object.entries(chosen).filter(([field, value]) => schema/* defaultsSchema */.ms.safeParse({ [field]: value }).success);
    return schema/* defaultsSchema */.ms.parse(Object.fromEntries(valid));
};

// EXTERNAL MODULE: ./build/roster/time.js
var roster_time = __webpack_require__(1809);
;// CONCATENATED MODULE: ./build/roster/write.js
// Writes a users file that a person could have written: what most users share stands in `defaults`, and only
// what must be stated is stated. Reading the text gives exactly what was written.









/** Without what is not there, which is how the reader sees it. */
const stated = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Names that give all three names of the account, and no more of them than needed. */
const nameFields = ({ fullName, displayName, accountName, email }) => {
    if (fullName === displayName && displayName === accountName && accountName !== email)
        return { accountName };
    return {
        fullName,
        ...(displayName !== fullName && { displayName }),
        ...(accountName !== email && { accountName })
    };
};
/** The fields that a user has to state for the account to come out of them and `defaults`. */
const statement = (account, defaults) => {
    const { uniqueId, email, externalUrl, status } = account;
    const filledIn = account['authMethod'] === 'SSO' ? filledInMfa : { mfaEnabled: undefined, mfaMethods: undefined };
    const given = { ...filledIn, ...defaults };
    const differing = (field) => (0,external_node_util_.isDeepStrictEqual)(account[field], given[field]) ? {} : { [field]: account[field] };
    const url = defaults.externalUrl !== undefined && encoded(uniqueId) !== '' && encoded(email) !== ''
        ? (0,roster_account/* fillUrl */.T9)(defaults.externalUrl, String(uniqueId), String(email))
        : undefined;
    const fields = {
        uniqueId,
        ...nameFields(account),
        email,
        roleDescription: account['roleDescription'],
        ...differing('permissionLevel'),
        ...differing('authMethod'),
        ...differing('mfaEnabled'),
        ...differing('mfaMethods'),
        groupIds: account['groupIds'],
        ...(status !== 'ACTIVE' && { status }),
        createdTimestamp: account['createdTimestamp'],
        updatedTimestamp: account['updatedTimestamp'],
        deactivatedTimestamp: account['deactivatedTimestamp'],
        lastLoginTimestamp: account['lastLoginTimestamp'],
        lastPasswordResetTimestamp: account['lastPasswordResetTimestamp'],
        ...(url !== externalUrl && { externalUrl })
    };
    return stated(fields);
};
/** Times as the reader gives them, and `mfaEnabled` where Vanta has none: null, which says that it is not known. */
const normalized = (account) => Object.fromEntries(Object.entries({ mfaEnabled: null, ...account }).map(([field, value]) => {
    const time = field.endsWith('Timestamp') && typeof value === 'string' ? (0,roster_time/* parseTime */.p)(value) : undefined;
    return [field, time !== undefined && 'iso' in time ? time.iso : value];
}));
/** An issue in a few words. The schema's own checks are worded for this; types and values are not. */
const objection = ({ code, path, message, ...issue }) => {
    const field = path.map(String).join('.');
    if (code === 'invalid_type' && 'expected' in issue)
        return `${field} is not ${issue.expected}`;
    if (code === 'invalid_value' && 'values' in issue)
        return `${field} is none of ${issue.values.map(String).join(', ')}`;
    return `${field} ${message}`.trim();
};
/** What a schema has against a value, without showing the value. */
const objections = (schema, value) => (schema.safeParse(value).error?.issues ?? []).map(objection);
const accountObjections = (account, fields, defaults) => {
    const missing = (0,roster_account/* missingFields */.SD)((field) => field in fields || field in defaults, typeof account['authMethod'] === 'string' ? account['authMethod'] : undefined);
    if (missing.length > 0)
        return [`lacks ${(0,explain/* listed */.KE)(missing, 'and')}`];
    const parsed = schema/* userSchema */.vJ.safeParse(fields);
    if (!parsed.success)
        return parsed.error.issues.map(objection);
    const complete = (0,roster_account/* completeAccount */.H5)(parsed.data, defaults);
    if (complete === undefined)
        return [];
    const flaws = (0,roster_account/* contradictions */.vM)(complete).map(({ message }) => message.replace(/\.$/, ''));
    if (flaws.length > 0)
        return flaws;
    const read = complete;
    return Object.keys({ ...account, ...complete })
        .filter((field) => !(0,external_node_util_.isDeepStrictEqual)(account[field], read[field]))
        .map((field) => `${field} cannot be stated as it is in Vanta`);
};
const sortKey = (account) => `${String(account['email']).toLowerCase()} ${String(account['uniqueId'])}`;
const usersLines = (listedAccounts, mark) => {
    const accounts = listedAccounts.map(normalized).toSorted((a, b) => compare(sortKey(a), sortKey(b)));
    const defaults = chooseDefaults(accounts);
    const shared = Object.entries(defaults).map(([field, value]) => `  ${field}: ${valueText(field, value)}`);
    const lines = shared.length === 0 ? [] : ['', 'defaults:', ...shared];
    lines.push('', accounts.length === 0 ? 'users: []' : 'users:');
    const ids = new Set();
    for (const [index, account] of accounts.entries()) {
        const fields = statement(account, defaults);
        const wrong = [...accountObjections(account, fields, defaults)];
        if (ids.has(account['uniqueId']))
            wrong.push('another user has the same uniqueId');
        ids.add(account['uniqueId']);
        if (index > 0)
            lines.push('');
        lines.push(...mark('User', String(account['uniqueId']), wrong, '  '), ...entryLines(fields, '  '));
    }
    return lines;
};
const groupsLines = (groups, mark) => {
    const lines = ['', groups.length === 0 ? 'groups: {}' : 'groups:'];
    for (const group of groups.toSorted((a, b) => compare(a.nameOrId, b.nameOrId))) {
        const members = group.members.map(({ email }) => email).toSorted(compare);
        const wrong = [...objections(schema/* groupKeySchema */.Wg, group.nameOrId), ...objections(schema/* groupSchema */.NL, { members })];
        lines.push(...mark('Group', group.nameOrId, wrong, '  '), `  ${written(group.nameOrId)}:`);
        if (group.membership === 'exact')
            lines.push('    membership: exact');
        lines.push(members.length === 0 ? '    members: []' : '    members:');
        lines.push(...members.map((email) => `      - ${written(email)}`));
    }
    return lines;
};
const viewerFields = (viewer) => stated({
    email: viewer.email,
    name: viewer.name,
    companyName: viewer.companyName,
    accessLevel: viewer.accessLevel,
    resourceIds: viewer.resourceIds,
    expirationDate: viewer.expirationDate,
    isNdaRequired: viewer.isNdaRequired,
    customerTrustAccountId: viewer.customerTrustAccountId,
    invite: viewer.invite ? true : undefined
});
const viewerObjections = (fields) => {
    const parsed = schema/* viewerSchema */.mU.safeParse(fields);
    if (!parsed.success)
        return parsed.error.issues.map(objection);
    return (0,access/* viewerFlaws */.CX)(parsed.data).map(({ message }) => message.replace(/\.$/, ''));
};
const trustCentersLines = (trustCenters, mark) => {
    const lines = ['', trustCenters.length === 0 ? 'trustCenters: {}' : 'trustCenters:'];
    for (const { slugId, viewers } of trustCenters.toSorted((a, b) => compare(a.slugId, b.slugId))) {
        lines.push(...mark('Trust Center', slugId, objections(schema/* slugSchema */.RW, slugId), '  '), `  ${written(slugId)}:`);
        lines.push(viewers.length === 0 ? '    viewers: []' : '    viewers:');
        for (const viewer of viewers.toSorted((a, b) => compare(a.email, b.email))) {
            const fields = viewerFields(viewer);
            lines.push(...mark('Viewer', viewer.email, viewerObjections(fields), '      '), ...entryLines(fields, '      '));
        }
    }
    return lines;
};
/**
 * Writes a users file. `comment` (several lines if need be) stands on top, under the line that tells editors the
 * schema. Users are sorted by e-mail address, with a blank line between them. What the file's own rules do not
 * allow (a record of Vanta without a name, with an http link) is written all the same, with a comment beside it
 * that says what to mend, and is listed in `problems`; with `quoteValues: false` without names and addresses.
 */
const writeRoster = (value, options) => {
    const show = (0,roster_problems/* showing */.E5)(options.quoteValues !== false);
    const problems = [];
    const mark = (kind, name, wrong, indent) => {
        const shown = `${kind} ${show(name, '')}`.trim();
        problems.push(...wrong.map((text) => `${shown}: ${text}`));
        return wrong.flatMap((text) => commentLines(`To mend: ${text}.`, indent));
    };
    const lines = [
        `# yaml-language-server: $schema=${options.schemaUrl}`,
        ...(options.comment === undefined ? [] : commentLines(options.comment, '')),
        ...(value.accounts === undefined ? [] : usersLines(value.accounts, mark)),
        ...(value.groups === undefined ? [] : groupsLines(value.groups, mark)),
        ...(value.trustCenters === undefined ? [] : trustCentersLines(value.trustCenters, mark))
    ];
    return { text: `${lines.join('\n')}\n`, problems };
};

;// CONCATENATED MODULE: ./build/export.js
// `mode: export`: writes what Vanta has now as a users file, to begin with. Nothing is changed in Vanta.





const SCHEMA_URL = 'https://raw.githubusercontent.com/vanta-user-sync/vanta-user-sync/main/users.schema.json';
const refused = (message) => new errors/* Failure */.H('configuration', message);
/** Where the file goes: one path inside the workspace where nothing stands yet. */
const targetOf = async (patterns, workspace) => {
    const [pattern] = patterns;
    if (pattern === undefined || patterns.length > 1 || /[*?[{]/.test(pattern))
        throw refused('mode: export writes one file: give its path as users-file, without a pattern.');
    const root = await (0,promises_.realpath)(workspace);
    const target = external_node_path_.resolve(root, pattern);
    const folder = await (0,promises_.realpath)(external_node_path_.dirname(target)).catch(() => undefined);
    if (folder === undefined)
        throw refused(`users-file: the folder of "${pattern}" does not exist. Create it first, or name another path.`);
    const relative = external_node_path_.relative(root, external_node_path_.join(folder, external_node_path_.basename(target)));
    if (relative === '' || relative.startsWith('..') || external_node_path_.isAbsolute(relative))
        throw refused(`users-file: "${pattern}" leads out of the workspace. Name a path inside it.`);
    return external_node_path_.join(folder, external_node_path_.basename(target));
};
/**
 * The groups that are kept by hand, with their members. Left out are members who cannot be told by their address,
 * and groups of one name, which the file would not allow.
 */
const groupsToWrite = (groups, people) => {
    const names = Map.groupBy(groups, ({ name }) => name);
    const addresses = Map.groupBy(people, ({ email }) => (0,plan_accounts/* addressKey */.IY)(email));
    return groups
        .filter(({ source }) => source === null || source === '' || source.toLowerCase() === 'vanta')
        .map(({ id, name }) => ({
        nameOrId: names.get(name)?.length === 1 ? name : id,
        membership: 'include',
        members: people.filter(({ email, groupIds }) => groupIds.includes(id) && addresses.get((0,plan_accounts/* addressKey */.IY)(email))?.length === 1)
    }))
        .filter(({ members }) => members.length > 0);
};
const comment = (groups) => [
    'The accounts of this app, as Vanta had them when this file was made. From now on it is the other way round:',
    'what stands here is what Vanta gets. Whoever is taken out of `users` is deleted there.',
    ...(groups
        ? ['Groups only ever add the members listed; `membership: exact` also takes out all others.']
        : []),
    'Trust Centers cannot be listed; add yours by its slugId under `trustCenters`, as the README shows.'
].join('\n');
/** Writes the file, and says in plain sentences what stands in it and what is left to mend. */
const exportRoster = async (state, options) => {
    const target = await targetOf(options.patterns, options.workspace);
    const accounts = state.accounts?.filter(plan_accounts/* isLive */.DG).map(({ fields }) => {
        const { customProperties, ...rest } = fields;
        return rest;
    });
    const groups = state.groups && groupsToWrite(state.groups, state.people ?? []);
    const { text, problems } = writeRoster({ ...(accounts && { accounts }), ...(groups && groups.length > 0 && { groups }) }, {
        schemaUrl: SCHEMA_URL,
        comment: comment(groups !== undefined && groups.length > 0),
        quoteValues: !options.redact
    });
    try {
        await (0,promises_.writeFile)(target, text, { flag: 'wx' });
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        if (code !== 'EEXIST')
            throw refused(`users-file: the file could not be written (${code}).`);
        throw refused('users-file exists already. mode: export never overwrites: name a path where nothing stands.');
    }
    const name = external_node_path_.relative(await (0,promises_.realpath)(options.workspace), target);
    const held = [
        ...(accounts ? [`${accounts.length} ${accounts.length === 1 ? 'account' : 'accounts'}`] : []),
        ...(groups ? [`${groups.length} ${groups.length === 1 ? 'group' : 'groups'}`] : [])
    ];
    return [
        `Wrote ${held.join(' and ')} to ${name}. Commit it on a branch, and open a pull request: its plan shows no change.`,
        ...problems.map((problem) => `To mend in ${name}: ${problem}.`)
    ];
};


/***/ })

};
