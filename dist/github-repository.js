import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// src/json.ts
var isRecord = (value) => typeof value == "object" && value !== null && !Array.isArray(value), record = (value) => isRecord(value) ? value : {};

// src/github/repository.ts
var GitHubError = class extends Error {
  trouble;
  constructor(message, trouble) {
    super(message), this.name = "GitHubError", this.trouble = trouble;
  }
}, reasonOf = (error, permission) => {
  let reason = error instanceof Error ? error.message : String(error), trouble = error instanceof GitHubError ? error.trouble : void 0;
  return trouble === "forbidden" ? { reason: `${reason}; grant \`${permission}\` to github-token` } : trouble === "missing" ? { reason: `${reason}; github-token may lack \`${permission}\`` } : { reason: trouble === "token" ? `${reason}; check the input github-token` : reason };
}, encoded = (path) => path.split("/").map(encodeURIComponent).join("/");

// scripts/stubs/http-client/index.js
var absent = (name) => () => {
  throw new Error(`${name} is not part of this bundle: the action asks for no OpenID Connect token.`);
}, HttpClient = class {
  get = absent("HttpClient.get");
  post = absent("HttpClient.post");
  getJson = absent("HttpClient.getJson");
  getAgent = () => {
  };
  getAgentDispatcher = () => {
  };
}, BearerCredentialHandler = absent("BearerCredentialHandler");

export {
  HttpClient,
  record,
  GitHubError,
  reasonOf,
  encoded
};
