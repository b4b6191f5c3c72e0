import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require < "u" ? require : typeof Proxy < "u" ? new Proxy(x, {
  get: (a, b) => (typeof require < "u" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require < "u") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
));

// src/say.ts
var piecesOf = (given) => typeof given == "number" ? [String(given)] : "said" in given ? given.said : [given], say = (words, ...parts) => ({
  said: words.flatMap((word2, index) => {
    let part = parts[index];
    return part === void 0 ? [word2] : [word2, ...piecesOf(part)];
  })
}), own = (words) => ({ said: [words] }), person = (text, of) => ({ is: "person", text, of }), address = (text) => ({ is: "address", text }), id = (text) => ({ is: "id", text }), thing = (text) => ({ is: "thing", text }), value = (text) => ({ is: "value", text }), word = (text) => ({ is: "word", text }), theirs = (text) => ({ is: "theirs", text }), joined = (parts, last = ", ") => ({
  said: parts.flatMap((part, index) => [
    ...index === 0 ? [] : [index === parts.length - 1 ? last : ", "],
    ...piecesOf(part)
  ])
}), shown = (text, show, ours) => text.said.map((piece) => typeof piece == "string" ? ours(piece) : show(piece)).join(""), same = (words) => words, plain = (text) => shown(text, (part) => part.text, same), withParts = (text, change) => ({
  said: text.said.map((piece) => typeof piece == "string" ? piece : change(piece))
}), withoutStop = (text) => ({
  said: text.said.map((piece, index) => index < text.said.length - 1 ? piece : typeof piece == "string" ? piece.replace(/\.$/, "") : { ...piece, text: piece.text.replace(/\.$/, "") })
});

// src/errors.ts
var countProblems = (problems) => problems.reduce((sum, { times = 1 }) => sum + times, 0), failureReasons = [
  "configuration",
  "invalid-users-file",
  "refused",
  "plan-changed",
  "vanta-error",
  "verification-failed",
  "partly-applied"
], Failure = class extends Error {
  reason;
  problems;
  /** The message as it was said; `message` is the same as plain text. */
  said;
  constructor(reason, message, problems = [], cause) {
    super(plain(message), cause === void 0 ? void 0 : { cause }), this.name = "Failure", this.reason = reason, this.problems = problems, this.said = message;
  }
};

export {
  __require,
  __commonJS,
  __toESM,
  say,
  own,
  person,
  address,
  id,
  thing,
  value,
  word,
  theirs,
  joined,
  shown,
  plain,
  withParts,
  withoutStop,
  countProblems,
  failureReasons,
  Failure
};
