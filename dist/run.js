import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  181: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
    })
  ),
  /***/
  9896: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    })
  ),
  /***/
  4589: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
    })
  ),
  /***/
  6698: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
    })
  ),
  /***/
  4573: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
    })
  ),
  /***/
  7598: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    })
  ),
  /***/
  3053: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
    })
  ),
  /***/
  8474: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
    })
  ),
  /***/
  1455: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    })
  ),
  /***/
  7067: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    })
  ),
  /***/
  2467: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
    })
  ),
  /***/
  7030: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
    })
  ),
  /***/
  8161: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
    })
  ),
  /***/
  6760: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    })
  ),
  /***/
  643: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
    })
  ),
  /***/
  1792: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
    })
  ),
  /***/
  99: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");
    })
  ),
  /***/
  7075: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    })
  ),
  /***/
  7830: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");
    })
  ),
  /***/
  8500: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
    })
  ),
  /***/
  1692: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
    })
  ),
  /***/
  3136: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
    })
  ),
  /***/
  7975: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
    })
  ),
  /***/
  3429: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
    })
  ),
  /***/
  8877: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
    })
  ),
  /***/
  5919: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
    })
  ),
  /***/
  8522: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    })
  ),
  /***/
  857: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    })
  ),
  /***/
  932: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
    })
  ),
  /***/
  7349: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), Scalar = __nccwpck_require__2(3301), YAMLMap = __nccwpck_require__2(4454), YAMLSeq = __nccwpck_require__2(2223), resolveBlockMap = __nccwpck_require__2(7103), resolveBlockSeq = __nccwpck_require__2(334), resolveFlowCollection = __nccwpck_require__2(3142);
      function resolveCollection(CN, ctx, token, onError, tagName, tag) {
        const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag), Coll = coll.constructor;
        return tagName === "!" || tagName === Coll.tagName ? (coll.tag = Coll.tagName, coll) : (tagName && (coll.tag = tagName), coll);
      }
      function composeCollection(CN, ctx, token, props, onError) {
        const tagToken = props.tag, tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
        if (token.type === "block-seq") {
          const { anchor, newlineAfterProp: nl } = props, lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
          lastProp && (!nl || nl.offset < lastProp.offset) && onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
        }
        const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
        if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq")
          return resolveCollection(CN, ctx, token, onError, tagName);
        let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
        if (!tag) {
          const kt = ctx.schema.knownTags[tagName];
          if (kt?.collection === expType)
            ctx.schema.tags.push(Object.assign({}, kt, { default: !1 })), tag = kt;
          else
            return kt ? onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, !0) : onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, !0), resolveCollection(CN, ctx, token, onError, tagName);
        }
        const coll = resolveCollection(CN, ctx, token, onError, tagName, tag), res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll, node = identity.isNode(res) ? res : new Scalar.Scalar(res);
        return node.range = coll.range, node.tag = tagName, tag?.format && (node.format = tag.format), node;
      }
      exports.composeCollection = composeCollection;
    })
  ),
  /***/
  3683: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Document = __nccwpck_require__2(3021), composeNode = __nccwpck_require__2(5937), resolveEnd = __nccwpck_require__2(7788), resolveProps = __nccwpck_require__2(4631);
      function composeDoc(options, directives, { offset, start, value, end }, onError) {
        const opts = Object.assign({ _directives: directives }, options), doc = new Document.Document(void 0, opts), ctx = {
          atKey: !1,
          atRoot: !0,
          directives: doc.directives,
          options: doc.options,
          schema: doc.schema
        }, props = resolveProps.resolveProps(start, {
          indicator: "doc-start",
          next: value ?? end?.[0],
          offset,
          onError,
          parentIndent: 0,
          startOnNewline: !0
        });
        props.found && (doc.directives.docStart = !0, value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline && onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
        const contentEnd = doc.contents.range[2], re = resolveEnd.resolveEnd(end, contentEnd, !1, onError);
        return re.comment && (doc.comment = re.comment), doc.range = [offset, contentEnd, re.offset], doc;
      }
      exports.composeDoc = composeDoc;
    })
  ),
  /***/
  5937: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Alias = __nccwpck_require__2(4065), identity = __nccwpck_require__2(1127), composeCollection = __nccwpck_require__2(7349), composeScalar = __nccwpck_require__2(5413), resolveEnd = __nccwpck_require__2(7788), utilEmptyScalarPosition = __nccwpck_require__2(2599);
      const CN = { composeNode, composeEmptyNode };
      function composeNode(ctx, token, props, onError) {
        const atKey = ctx.atKey, { spaceBefore, comment, anchor, tag } = props;
        let node, isSrcToken = !0;
        switch (token.type) {
          case "alias":
            node = composeAlias(ctx, token, onError), (anchor || tag) && onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
            break;
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
          case "block-scalar":
            node = composeScalar.composeScalar(ctx, token, tag, onError), anchor && (node.anchor = anchor.source.substring(1));
            break;
          case "block-map":
          case "block-seq":
          case "flow-collection":
            try {
              node = composeCollection.composeCollection(CN, ctx, token, props, onError), anchor && (node.anchor = anchor.source.substring(1));
            } catch (error) {
              const message = error instanceof Error ? error.message : String(error);
              onError(token, "RESOURCE_EXHAUSTION", message);
            }
            break;
          default: {
            const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
            onError(token, "UNEXPECTED_TOKEN", message), isSrcToken = !1;
          }
        }
        return node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError)), anchor && node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string"), atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value != "string" || node.tag && node.tag !== "tag:yaml.org,2002:str") && onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), spaceBefore && (node.spaceBefore = !0), comment && (token.type === "scalar" && token.source === "" ? node.comment = comment : node.commentBefore = comment), ctx.options.keepSourceTokens && isSrcToken && (node.srcToken = token), node;
      }
      function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
        const token = {
          type: "scalar",
          offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
          indent: -1,
          source: ""
        }, node = composeScalar.composeScalar(ctx, token, tag, onError);
        return anchor && (node.anchor = anchor.source.substring(1), node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string")), spaceBefore && (node.spaceBefore = !0), comment && (node.comment = comment, node.range[2] = end), node;
      }
      function composeAlias({ options }, { offset, source, end }, onError) {
        const alias = new Alias.Alias(source.substring(1));
        alias.source === "" && onError(offset, "BAD_ALIAS", "Alias cannot be an empty string"), alias.source.endsWith(":") && onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
        const valueEnd = offset + source.length, re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
        return alias.range = [offset, valueEnd, re.offset], re.comment && (alias.comment = re.comment), alias;
      }
      exports.composeEmptyNode = composeEmptyNode, exports.composeNode = composeNode;
    })
  ),
  /***/
  5413: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), Scalar = __nccwpck_require__2(3301), resolveBlockScalar = __nccwpck_require__2(8913), resolveFlowScalar = __nccwpck_require__2(6842);
      function composeScalar(ctx, token, tagToken, onError) {
        const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError), tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
        let tag;
        ctx.options.stringKeys && ctx.atKey ? tag = ctx.schema[identity.SCALAR] : tagName ? tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : token.type === "scalar" ? tag = findScalarTagByTest(ctx, value, token, onError) : tag = ctx.schema[identity.SCALAR];
        let scalar;
        try {
          const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
          scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
        } catch (error) {
          const msg = error instanceof Error ? error.message : String(error);
          onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), scalar = new Scalar.Scalar(value);
        }
        return scalar.range = range, scalar.source = value, type && (scalar.type = type), tagName && (scalar.tag = tagName), tag.format && (scalar.format = tag.format), comment && (scalar.comment = comment), scalar;
      }
      function findScalarTagByName(schema, value, tagName, tagToken, onError) {
        if (tagName === "!")
          return schema[identity.SCALAR];
        const matchWithTest = [];
        for (const tag of schema.tags)
          if (!tag.collection && tag.tag === tagName)
            if (tag.default && tag.test)
              matchWithTest.push(tag);
            else
              return tag;
        for (const tag of matchWithTest)
          if (tag.test?.test(value))
            return tag;
        const kt = schema.knownTags[tagName];
        return kt && !kt.collection ? (schema.tags.push(Object.assign({}, kt, { default: !1, test: void 0 })), kt) : (onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str"), schema[identity.SCALAR]);
      }
      function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
        const tag = schema.tags.find((tag2) => (tag2.default === !0 || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
        if (schema.compat) {
          const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
          if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag), cs = directives.tagString(compat.tag), msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, "TAG_RESOLVE_FAILED", msg, !0);
          }
        }
        return tag;
      }
      exports.composeScalar = composeScalar;
    })
  ),
  /***/
  9984: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var node_process = __nccwpck_require__2(932), directives = __nccwpck_require__2(1342), Document = __nccwpck_require__2(3021), errors = __nccwpck_require__2(1464), identity = __nccwpck_require__2(1127), composeDoc = __nccwpck_require__2(3683), resolveEnd = __nccwpck_require__2(7788);
      function getErrorPos(src) {
        if (typeof src == "number")
          return [src, src + 1];
        if (Array.isArray(src))
          return src.length === 2 ? src : [src[0], src[1]];
        const { offset, source } = src;
        return [offset, offset + (typeof source == "string" ? source.length : 1)];
      }
      function parsePrelude(prelude) {
        let comment = "", atComment = !1, afterEmptyLine = !1;
        for (let i = 0; i < prelude.length; ++i) {
          const source = prelude[i];
          switch (source[0]) {
            case "#":
              comment += (comment === "" ? "" : afterEmptyLine ? `

` : `
`) + (source.substring(1) || " "), atComment = !0, afterEmptyLine = !1;
              break;
            case "%":
              prelude[i + 1]?.[0] !== "#" && (i += 1), atComment = !1;
              break;
            default:
              atComment || (afterEmptyLine = !0), atComment = !1;
          }
        }
        return { comment, afterEmptyLine };
      }
      class Composer {
        constructor(options = {}) {
          this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            warning ? this.warnings.push(new errors.YAMLWarning(pos, code, message)) : this.errors.push(new errors.YAMLParseError(pos, code, message));
          }, this.directives = new directives.Directives({ version: options.version || "1.2" }), this.options = options;
        }
        decorate(doc, afterDoc) {
          const { comment, afterEmptyLine } = parsePrelude(this.prelude);
          if (comment) {
            const dc = doc.contents;
            if (afterDoc)
              doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
            else if (afterEmptyLine || doc.directives.docStart || !dc)
              doc.commentBefore = comment;
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
              let it = dc.items[0];
              identity.isPair(it) && (it = it.key);
              const cb = it.commentBefore;
              it.commentBefore = cb ? `${comment}
${cb}` : comment;
            } else {
              const cb = dc.commentBefore;
              dc.commentBefore = cb ? `${comment}
${cb}` : comment;
            }
          }
          if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
              doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
              doc.warnings.push(this.warnings[i]);
          } else
            doc.errors = this.errors, doc.warnings = this.warnings;
          this.prelude = [], this.errors = [], this.warnings = [];
        }
        /**
         * Current stream status information.
         *
         * Mostly useful at the end of input for an empty stream.
         */
        streamInfo() {
          return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
          };
        }
        /**
         * Compose tokens into documents.
         *
         * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
         * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
         */
        *compose(tokens, forceDoc = !1, endOffset = -1) {
          for (const token of tokens)
            yield* this.next(token);
          yield* this.end(forceDoc, endOffset);
        }
        /** Advance the composer by one CST token. */
        *next(token) {
          switch (node_process.env.LOG_STREAM && console.dir(token, { depth: null }), token.type) {
            case "directive":
              this.directives.add(token.source, (offset, message, warning) => {
                const pos = getErrorPos(token);
                pos[0] += offset, this.onError(pos, "BAD_DIRECTIVE", message, warning);
              }), this.prelude.push(token.source), this.atDirectives = !0;
              break;
            case "document": {
              const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
              this.atDirectives && !doc.directives.docStart && this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(doc, !1), this.doc && (yield this.doc), this.doc = doc, this.atDirectives = !1;
              break;
            }
            case "byte-order-mark":
            case "space":
              break;
            case "comment":
            case "newline":
              this.prelude.push(token.source);
              break;
            case "error": {
              const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message, error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
              this.atDirectives || !this.doc ? this.errors.push(error) : this.doc.errors.push(error);
              break;
            }
            case "doc-end": {
              if (!this.doc) {
                const msg = "Unexpected doc-end without preceding document";
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
                break;
              }
              this.doc.directives.docEnd = !0;
              const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
              if (this.decorate(this.doc, !0), end.comment) {
                const dc = this.doc.comment;
                this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
              }
              this.doc.range[2] = end.offset;
              break;
            }
            default:
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
          }
        }
        /**
         * Call at end of input to yield any remaining document.
         *
         * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
         * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
         */
        *end(forceDoc = !1, endOffset = -1) {
          if (this.doc)
            this.decorate(this.doc, !0), yield this.doc, this.doc = null;
          else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options), doc = new Document.Document(void 0, opts);
            this.atDirectives && this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line"), doc.range = [0, endOffset, endOffset], this.decorate(doc, !1), yield doc;
          }
        }
      }
      exports.Composer = Composer;
    })
  ),
  /***/
  7103: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Pair = __nccwpck_require__2(7165), YAMLMap = __nccwpck_require__2(4454), resolveProps = __nccwpck_require__2(4631), utilContainsNewline = __nccwpck_require__2(9499), utilFlowIndentCheck = __nccwpck_require__2(4051), utilMapIncludes = __nccwpck_require__2(1187);
      const startColMsg = "All mapping items must start at the same column";
      function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
        const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap, map = new NodeClass(ctx.schema);
        ctx.atRoot && (ctx.atRoot = !1);
        let offset = bm.offset, commentEnd = null;
        for (const collItem of bm.items) {
          const { start, key, sep, value } = collItem, keyProps = resolveProps.resolveProps(start, {
            indicator: "explicit-key-ind",
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: !0
          }), implicitKey = !keyProps.found;
          if (implicitKey) {
            if (key && (key.type === "block-seq" ? onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in key && key.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg)), !keyProps.anchor && !keyProps.tag && !sep) {
              commentEnd = keyProps.end, keyProps.comment && (map.comment ? map.comment += `
` + keyProps.comment : map.comment = keyProps.comment);
              continue;
            }
            (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) && onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          } else keyProps.found?.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg);
          ctx.atKey = !0;
          const keyStart = keyProps.end, keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
          ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError), ctx.atKey = !1, utilMapIncludes.mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === "block-scalar"
          });
          if (offset = valueProps.end, valueProps.found) {
            implicitKey && (value?.type === "block-map" && !valueProps.hasNewline && onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), ctx.options.strict && keyProps.start < valueProps.found.offset - 1024 && onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
            const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError), offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            ctx.options.keepSourceTokens && (pair.srcToken = collItem), map.items.push(pair);
          } else {
            implicitKey && onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
            const pair = new Pair.Pair(keyNode);
            ctx.options.keepSourceTokens && (pair.srcToken = collItem), map.items.push(pair);
          }
        }
        return commentEnd && commentEnd < offset && onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content"), map.range = [bm.offset, offset, commentEnd ?? offset], map;
      }
      exports.resolveBlockMap = resolveBlockMap;
    })
  ),
  /***/
  8913: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301);
      function resolveBlockScalar(ctx, scalar, onError) {
        const start = scalar.offset, header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
        if (!header)
          return { value: "", type: null, comment: "", range: [start, start, start] };
        const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL, lines = scalar.source ? splitLines(scalar.source) : [];
        let chompStart = lines.length;
        for (let i = lines.length - 1; i >= 0; --i) {
          const content = lines[i][1];
          if (content === "" || content === "\r")
            chompStart = i;
          else
            break;
        }
        if (chompStart === 0) {
          const value2 = header.chomp === "+" && lines.length > 0 ? `
`.repeat(Math.max(1, lines.length - 1)) : "";
          let end2 = start + header.length;
          return scalar.source && (end2 += scalar.source.length), { value: value2, type, comment: header.comment, range: [start, end2, end2] };
        }
        let trimIndent = scalar.indent + header.indent, offset = scalar.offset + header.length, contentStart = 0;
        for (let i = 0; i < chompStart; ++i) {
          const [indent, content] = lines[i];
          if (content === "" || content === "\r")
            header.indent === 0 && indent.length > trimIndent && (trimIndent = indent.length);
          else {
            indent.length < trimIndent && onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), header.indent === 0 && (trimIndent = indent.length), contentStart = i, trimIndent === 0 && !ctx.atRoot && onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
            break;
          }
          offset += indent.length + content.length + 1;
        }
        for (let i = lines.length - 1; i >= chompStart; --i)
          lines[i][0].length > trimIndent && (chompStart = i + 1);
        let value = "", sep = "", prevMoreIndented = !1;
        for (let i = 0; i < contentStart; ++i)
          value += lines[i][0].slice(trimIndent) + `
`;
        for (let i = contentStart; i < chompStart; ++i) {
          let [indent, content] = lines[i];
          offset += indent.length + content.length + 1;
          const crlf = content[content.length - 1] === "\r";
          if (crlf && (content = content.slice(0, -1)), content && indent.length < trimIndent) {
            const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
            onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message), indent = "";
          }
          type === Scalar.Scalar.BLOCK_LITERAL ? (value += sep + indent.slice(trimIndent) + content, sep = `
`) : indent.length > trimIndent || content[0] === "	" ? (sep === " " ? sep = `
` : !prevMoreIndented && sep === `
` && (sep = `

`), value += sep + indent.slice(trimIndent) + content, sep = `
`, prevMoreIndented = !0) : content === "" ? sep === `
` ? value += `
` : sep = `
` : (value += sep + content, sep = " ", prevMoreIndented = !1);
        }
        switch (header.chomp) {
          case "-":
            break;
          case "+":
            for (let i = chompStart; i < lines.length; ++i)
              value += `
` + lines[i][0].slice(trimIndent);
            value[value.length - 1] !== `
` && (value += `
`);
            break;
          default:
            value += `
`;
        }
        const end = start + header.length + scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
      }
      function parseBlockScalarHeader({ offset, props }, strict, onError) {
        if (props[0].type !== "block-scalar-header")
          return onError(props[0], "IMPOSSIBLE", "Block scalar header not found"), null;
        const { source } = props[0], mode = source[0];
        let indent = 0, chomp = "", error = -1;
        for (let i = 1; i < source.length; ++i) {
          const ch = source[i];
          if (!chomp && (ch === "-" || ch === "+"))
            chomp = ch;
          else {
            const n = Number(ch);
            !indent && n ? indent = n : error === -1 && (error = offset + i);
          }
        }
        error !== -1 && onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
        let hasSpace = !1, comment = "", length = source.length;
        for (let i = 1; i < props.length; ++i) {
          const token = props[i];
          switch (token.type) {
            case "space":
              hasSpace = !0;
            // fallthrough
            case "newline":
              length += token.source.length;
              break;
            case "comment":
              strict && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), length += token.source.length, comment = token.source.substring(1);
              break;
            case "error":
              onError(token, "UNEXPECTED_TOKEN", token.message), length += token.source.length;
              break;
            /* istanbul ignore next should not happen */
            default: {
              const message = `Unexpected token in block scalar header: ${token.type}`;
              onError(token, "UNEXPECTED_TOKEN", message);
              const ts = token.source;
              ts && typeof ts == "string" && (length += ts.length);
            }
          }
        }
        return { mode, indent, chomp, comment, length };
      }
      function splitLines(source) {
        const split = source.split(/\n( *)/), first = split[0], m = first.match(/^( *)/), lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
        for (let i = 1; i < split.length; i += 2)
          lines.push([split[i], split[i + 1]]);
        return lines;
      }
      exports.resolveBlockScalar = resolveBlockScalar;
    })
  ),
  /***/
  334: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var YAMLSeq = __nccwpck_require__2(2223), resolveProps = __nccwpck_require__2(4631), utilFlowIndentCheck = __nccwpck_require__2(4051);
      function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
        const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq, seq = new NodeClass(ctx.schema);
        ctx.atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
        let offset = bs.offset, commentEnd = null;
        for (const { start, value } of bs.items) {
          const props = resolveProps.resolveProps(start, {
            indicator: "seq-item-ind",
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: !0
          });
          if (!props.found)
            if (props.anchor || props.tag || value)
              value?.type === "block-seq" ? onError(props.end, "BAD_INDENT", "All sequence items must start at the same column") : onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
            else {
              commentEnd = props.end, props.comment && (seq.comment = props.comment);
              continue;
            }
          const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
          ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError), offset = node.range[2], seq.items.push(node);
        }
        return seq.range = [bs.offset, offset, commentEnd ?? offset], seq;
      }
      exports.resolveBlockSeq = resolveBlockSeq;
    })
  ),
  /***/
  7788: (
    /***/
    ((__unused_webpack_module, exports) => {
      function resolveEnd(end, offset, reqSpace, onError) {
        let comment = "";
        if (end) {
          let hasSpace = !1, sep = "";
          for (const token of end) {
            const { source, type } = token;
            switch (type) {
              case "space":
                hasSpace = !0;
                break;
              case "comment": {
                reqSpace && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
                const cb = source.substring(1) || " ";
                comment ? comment += sep + cb : comment = cb, sep = "";
                break;
              }
              case "newline":
                comment && (sep += source), hasSpace = !0;
                break;
              default:
                onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
            }
            offset += source.length;
          }
        }
        return { comment, offset };
      }
      exports.resolveEnd = resolveEnd;
    })
  ),
  /***/
  3142: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), Pair = __nccwpck_require__2(7165), YAMLMap = __nccwpck_require__2(4454), YAMLSeq = __nccwpck_require__2(2223), resolveEnd = __nccwpck_require__2(7788), resolveProps = __nccwpck_require__2(4631), utilContainsNewline = __nccwpck_require__2(9499), utilMapIncludes = __nccwpck_require__2(1187);
      const blockMsg = "Block collections are not allowed within flow collections", isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
      function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
        const isMap = fc.start.source === "{", fcName = isMap ? "flow map" : "flow sequence", NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq), coll = new NodeClass(ctx.schema);
        coll.flow = !0;
        const atRoot = ctx.atRoot;
        atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
        let offset = fc.offset + fc.start.source.length;
        for (let i = 0; i < fc.items.length; ++i) {
          const collItem = fc.items[i], { start, key, sep, value } = collItem, props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: "explicit-key-ind",
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: !1
          });
          if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
              i === 0 && props.comma ? onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`) : i < fc.items.length - 1 && onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`), props.comment && (coll.comment ? coll.comment += `
` + props.comment : coll.comment = props.comment), offset = props.end;
              continue;
            }
            !isMap && ctx.options.strict && utilContainsNewline.containsNewline(key) && onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
          }
          if (i === 0)
            props.comma && onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
          else if (props.comma || onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`), props.comment) {
            let prevItemComment = "";
            loop: for (const st of start)
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              identity.isPair(prev) && (prev = prev.value ?? prev.key), prev.comment ? prev.comment += `
` + prevItemComment : prev.comment = prevItemComment, props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
          if (!isMap && !sep && !props.found) {
            const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode), offset = valueNode.range[2], isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else {
            ctx.atKey = !0;
            const keyStart = props.end, keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            isBlock(key) && onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg), ctx.atKey = !1;
            const valueProps = resolveProps.resolveProps(sep ?? [], {
              flow: fcName,
              indicator: "map-value-ind",
              next: value,
              offset: keyNode.range[2],
              onError,
              parentIndent: fc.indent,
              startOnNewline: !1
            });
            if (valueProps.found) {
              if (!isMap && !props.found && ctx.options.strict) {
                if (sep)
                  for (const st of sep) {
                    if (st === valueProps.found)
                      break;
                    if (st.type === "newline") {
                      onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                      break;
                    }
                  }
                props.start < valueProps.found.offset - 1024 && onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
              }
            } else value && ("source" in value && value.source?.[0] === ":" ? onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`) : onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`));
            const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
            valueNode ? isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg) : valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens && (pair.srcToken = collItem), isMap) {
              const map = coll;
              utilMapIncludes.mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique"), map.items.push(pair);
            } else {
              const map = new YAMLMap.YAMLMap(ctx.schema);
              map.flow = !0, map.items.push(pair);
              const endRange = (valueNode ?? keyNode).range;
              map.range = [keyNode.range[0], endRange[1], endRange[2]], coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
          }
        }
        const expectedEnd = isMap ? "}" : "]", [ce, ...ee] = fc.end;
        let cePos = offset;
        if (ce?.source === expectedEnd)
          cePos = ce.offset + ce.source.length;
        else {
          const name = fcName[0].toUpperCase() + fcName.substring(1), msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
          onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg), ce && ce.source.length !== 1 && ee.unshift(ce);
        }
        if (ee.length > 0) {
          const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
          end.comment && (coll.comment ? coll.comment += `
` + end.comment : coll.comment = end.comment), coll.range = [fc.offset, cePos, end.offset];
        } else
          coll.range = [fc.offset, cePos, cePos];
        return coll;
      }
      exports.resolveFlowCollection = resolveFlowCollection;
    })
  ),
  /***/
  6842: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301), resolveEnd = __nccwpck_require__2(7788);
      function resolveFlowScalar(scalar, strict, onError) {
        const { offset, type, source, end } = scalar;
        let _type, value;
        const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
        switch (type) {
          case "scalar":
            _type = Scalar.Scalar.PLAIN, value = plainValue(source, _onError);
            break;
          case "single-quoted-scalar":
            _type = Scalar.Scalar.QUOTE_SINGLE, value = singleQuotedValue(source, _onError);
            break;
          case "double-quoted-scalar":
            _type = Scalar.Scalar.QUOTE_DOUBLE, value = doubleQuotedValue(source, _onError);
            break;
          /* istanbul ignore next should not happen */
          default:
            return onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`), {
              value: "",
              type: null,
              comment: "",
              range: [offset, offset + source.length, offset + source.length]
            };
        }
        const valueEnd = offset + source.length, re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
        return {
          value,
          type: _type,
          comment: re.comment,
          range: [offset, valueEnd, re.offset]
        };
      }
      function plainValue(source, onError) {
        let badChar = "";
        switch (source[0]) {
          /* istanbul ignore next should not happen */
          case "	":
            badChar = "a tab character";
            break;
          case ",":
            badChar = "flow indicator character ,";
            break;
          case "%":
            badChar = "directive indicator character %";
            break;
          case "|":
          case ">": {
            badChar = `block scalar indicator ${source[0]}`;
            break;
          }
          case "@":
          case "`": {
            badChar = `reserved character ${source[0]}`;
            break;
          }
        }
        return badChar && onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`), unfoldLines(source);
      }
      function singleQuotedValue(source, onError) {
        return (source[source.length - 1] !== "'" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
      }
      function unfoldLines(source) {
        const line = /(.*?)\r?\n/sy;
        let match = line.exec(source);
        if (!match)
          return source;
        let trimEnd, trimBoth;
        try {
          trimEnd = new RegExp("(?<![ 	])[ 	]+$"), trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
        } catch {
          trimEnd = /[ \t]+$/, trimBoth = /^[ \t]+|[ \t]+$/g;
        }
        let res = match[1].replace(trimEnd, ""), sep = " ", pos = line.lastIndex;
        for (; match = line.exec(source); ) {
          const lm = match[1].replace(trimBoth, "");
          lm === "" ? sep === `
` ? res += sep : sep = `
` : (res += sep + lm, sep = " "), pos = line.lastIndex;
        }
        const last = /[ \t]*(.*)/sy;
        return last.lastIndex = pos, match = last.exec(source), res + sep + (match?.[1] ?? "");
      }
      function doubleQuotedValue(source, onError) {
        let res = "";
        for (let i = 1; i < source.length - 1; ++i) {
          const ch = source[i];
          if (!(ch === "\r" && source[i + 1] === `
`))
            if (ch === `
`) {
              const { fold, offset } = foldNewline(source, i);
              res += fold, i = offset;
            } else if (ch === "\\") {
              let next = source[++i];
              const cc = escapeCodes[next];
              if (cc)
                res += cc;
              else if (next === `
`)
                for (next = source[i + 1]; next === " " || next === "	"; )
                  next = source[++i + 1];
              else if (next === "\r" && source[i + 1] === `
`)
                for (next = source[++i + 1]; next === " " || next === "	"; )
                  next = source[++i + 1];
              else if (next === "x" || next === "u" || next === "U") {
                const length = next === "x" ? 2 : next === "u" ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError), i += length;
              } else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), res += raw;
              }
            } else if (ch === " " || ch === "	") {
              const wsStart = i;
              let next = source[i + 1];
              for (; next === " " || next === "	"; )
                next = source[++i + 1];
              next !== `
` && !(next === "\r" && source[i + 2] === `
`) && (res += i > wsStart ? source.slice(wsStart, i + 1) : ch);
            } else
              res += ch;
        }
        return (source[source.length - 1] !== '"' || source.length === 1) && onError(source.length, "MISSING_CHAR", 'Missing closing "quote'), res;
      }
      function foldNewline(source, offset) {
        let fold = "", ch = source[offset + 1];
        for (; (ch === " " || ch === "	" || ch === `
` || ch === "\r") && !(ch === "\r" && source[offset + 2] !== `
`); )
          ch === `
` && (fold += `
`), offset += 1, ch = source[offset + 1];
        return fold || (fold = " "), { fold, offset };
      }
      const escapeCodes = {
        0: "\0",
        // null character
        a: "\x07",
        // bell character
        b: "\b",
        // backspace
        e: "\x1B",
        // escape character
        f: "\f",
        // form feed
        n: `
`,
        // line feed
        r: "\r",
        // carriage return
        t: "	",
        // horizontal tab
        v: "\v",
        // vertical tab
        N: "\x85",
        // Unicode next line
        _: "\xA0",
        // Unicode non-breaking space
        L: "\u2028",
        // Unicode line separator
        P: "\u2029",
        // Unicode paragraph separator
        " ": " ",
        '"': '"',
        "/": "/",
        "\\": "\\",
        "	": "	"
      };
      function parseCharCode(source, offset, length, onError) {
        const cc = source.substr(offset, length), code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
        try {
          return String.fromCodePoint(code);
        } catch {
          const raw = source.substr(offset - 2, length + 2);
          return onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), raw;
        }
      }
      exports.resolveFlowScalar = resolveFlowScalar;
    })
  ),
  /***/
  4631: (
    /***/
    ((__unused_webpack_module, exports) => {
      function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
        let spaceBefore = !1, atNewline = startOnNewline, hasSpace = startOnNewline, comment = "", commentSep = "", hasNewline = !1, reqSpace = !1, tab = null, anchor = null, tag = null, newlineAfterProp = null, comma = null, found = null, start = null;
        for (const token of tokens)
          switch (reqSpace && (token.type !== "space" && token.type !== "newline" && token.type !== "comma" && onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), reqSpace = !1), tab && (atNewline && token.type !== "comment" && token.type !== "newline" && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), tab = null), token.type) {
            case "space":
              !flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	") && (tab = token), hasSpace = !0;
              break;
            case "comment": {
              hasSpace || onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = token.source.substring(1) || " ";
              comment ? comment += commentSep + cb : comment = cb, commentSep = "", atNewline = !1;
              break;
            }
            case "newline":
              atNewline ? comment ? comment += token.source : (!found || indicator !== "seq-item-ind") && (spaceBefore = !0) : commentSep += token.source, atNewline = !0, hasNewline = !0, (anchor || tag) && (newlineAfterProp = token), hasSpace = !0;
              break;
            case "anchor":
              anchor && onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), token.source.endsWith(":") && onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), anchor = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
              break;
            case "tag": {
              tag && onError(token, "MULTIPLE_TAGS", "A node can have at most one tag"), tag = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
              break;
            }
            case indicator:
              (anchor || tag) && onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`), found && onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`), found = token, atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind", hasSpace = !1;
              break;
            case "comma":
              if (flow) {
                comma && onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`), comma = token, atNewline = !1, hasSpace = !1;
                break;
              }
            // else fallthrough
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`), atNewline = !1, hasSpace = !1;
          }
        const last = tokens[tokens.length - 1], end = last ? last.offset + last.source.length : offset;
        return reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "") && onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq") && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
          comma,
          found,
          spaceBefore,
          comment,
          hasNewline,
          anchor,
          tag,
          newlineAfterProp,
          end,
          start: start ?? end
        };
      }
      exports.resolveProps = resolveProps;
    })
  ),
  /***/
  9499: (
    /***/
    ((__unused_webpack_module, exports) => {
      function containsNewline(key) {
        if (!key)
          return null;
        switch (key.type) {
          case "alias":
          case "scalar":
          case "double-quoted-scalar":
          case "single-quoted-scalar":
            if (key.source.includes(`
`))
              return !0;
            if (key.end) {
              for (const st of key.end)
                if (st.type === "newline")
                  return !0;
            }
            return !1;
          case "flow-collection":
            for (const it of key.items) {
              for (const st of it.start)
                if (st.type === "newline")
                  return !0;
              if (it.sep) {
                for (const st of it.sep)
                  if (st.type === "newline")
                    return !0;
              }
              if (containsNewline(it.key) || containsNewline(it.value))
                return !0;
            }
            return !1;
          default:
            return !0;
        }
      }
      exports.containsNewline = containsNewline;
    })
  ),
  /***/
  2599: (
    /***/
    ((__unused_webpack_module, exports) => {
      function emptyScalarPosition(offset, before, pos) {
        if (before) {
          pos ?? (pos = before.length);
          for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
              case "space":
              case "comment":
              case "newline":
                offset -= st.source.length;
                continue;
            }
            for (st = before[++i]; st?.type === "space"; )
              offset += st.source.length, st = before[++i];
            break;
          }
        }
        return offset;
      }
      exports.emptyScalarPosition = emptyScalarPosition;
    })
  ),
  /***/
  4051: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var utilContainsNewline = __nccwpck_require__2(9499);
      function flowIndentCheck(indent, fc, onError) {
        if (fc?.type === "flow-collection") {
          const end = fc.end[0];
          end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc) && onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
        }
      }
      exports.flowIndentCheck = flowIndentCheck;
    })
  ),
  /***/
  1187: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      function mapIncludes(ctx, items, search) {
        const { uniqueKeys } = ctx.options;
        if (uniqueKeys === !1)
          return !1;
        const isEqual = typeof uniqueKeys == "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
        return items.some((pair) => isEqual(pair.key, search));
      }
      exports.mapIncludes = mapIncludes;
    })
  ),
  /***/
  3021: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Alias = __nccwpck_require__2(4065), Collection = __nccwpck_require__2(101), identity = __nccwpck_require__2(1127), Pair = __nccwpck_require__2(7165), toJS = __nccwpck_require__2(4043), Schema = __nccwpck_require__2(5840), stringifyDocument = __nccwpck_require__2(6829), anchors = __nccwpck_require__2(1596), applyReviver = __nccwpck_require__2(3661), createNode = __nccwpck_require__2(2404), directives = __nccwpck_require__2(1342);
      class Document {
        constructor(value, replacer, options) {
          this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
          let _replacer = null;
          typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer, replacer = void 0);
          const opt = Object.assign({
            intAsBigInt: !1,
            keepSourceTokens: !1,
            logLevel: "warn",
            prettyErrors: !0,
            strict: !0,
            stringKeys: !1,
            uniqueKeys: !0,
            version: "1.2"
          }, options);
          this.options = opt;
          let { version } = opt;
          options?._directives ? (this.directives = options._directives.atDocument(), this.directives.yaml.explicit && (version = this.directives.yaml.version)) : this.directives = new directives.Directives({ version }), this.setSchema(version, options), this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
        }
        /**
         * Create a deep copy of this Document and its contents.
         *
         * Custom Node values that inherit from `Object` still refer to their original instances.
         */
        clone() {
          const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
          });
          return copy.commentBefore = this.commentBefore, copy.comment = this.comment, copy.errors = this.errors.slice(), copy.warnings = this.warnings.slice(), copy.options = Object.assign({}, this.options), this.directives && (copy.directives = this.directives.clone()), copy.schema = this.schema.clone(), copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents, this.range && (copy.range = this.range.slice()), copy;
        }
        /** Adds a value to the document. */
        add(value) {
          assertCollection(this.contents) && this.contents.add(value);
        }
        /** Adds a value to the document. */
        addIn(path2, value) {
          assertCollection(this.contents) && this.contents.addIn(path2, value);
        }
        /**
         * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
         *
         * If `node` already has an anchor, `name` is ignored.
         * Otherwise, the `node.anchor` value will be set to `name`,
         * or if an anchor with that name is already present in the document,
         * `name` will be used as a prefix for a new unique anchor.
         * If `name` is undefined, the generated anchor will use 'a' as a prefix.
         */
        createAlias(node, name) {
          if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
            !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
          }
          return new Alias.Alias(node.anchor);
        }
        createNode(value, replacer, options) {
          let _replacer;
          if (typeof replacer == "function")
            value = replacer.call({ "": value }, "", value), _replacer = replacer;
          else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v == "number" || v instanceof String || v instanceof Number, asStr = replacer.filter(keyToStr).map(String);
            asStr.length > 0 && (replacer = replacer.concat(asStr)), _replacer = replacer;
          } else options === void 0 && replacer && (options = replacer, replacer = void 0);
          const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {}, { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
            this,
            // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
            anchorPrefix || "a"
          ), ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? !0,
            keepUndefined: keepUndefined ?? !1,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
          }, node = createNode.createNode(value, tag, ctx);
          return flow && identity.isCollection(node) && (node.flow = !0), setAnchors(), node;
        }
        /**
         * Convert a key and a value into a `Pair` using the current schema,
         * recursively wrapping all values as `Scalar` or `Collection` nodes.
         */
        createPair(key, value, options = {}) {
          const k = this.createNode(key, null, options), v = this.createNode(value, null, options);
          return new Pair.Pair(k, v);
        }
        /**
         * Removes a value from the document.
         * @returns `true` if the item was found and removed.
         */
        delete(key) {
          return assertCollection(this.contents) ? this.contents.delete(key) : !1;
        }
        /**
         * Removes a value from the document.
         * @returns `true` if the item was found and removed.
         */
        deleteIn(path2) {
          return Collection.isEmptyPath(path2) ? this.contents == null ? !1 : (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(path2) : !1;
        }
        /**
         * Returns item at `key`, or `undefined` if not found. By default unwraps
         * scalar values from their surrounding node; to disable set `keepScalar` to
         * `true` (collections are always returned intact).
         */
        get(key, keepScalar) {
          return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
        }
        /**
         * Returns item at `path`, or `undefined` if not found. By default unwraps
         * scalar values from their surrounding node; to disable set `keepScalar` to
         * `true` (collections are always returned intact).
         */
        getIn(path2, keepScalar) {
          return Collection.isEmptyPath(path2) ? !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents : identity.isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
        }
        /**
         * Checks if the document includes a value with the key `key`.
         */
        has(key) {
          return identity.isCollection(this.contents) ? this.contents.has(key) : !1;
        }
        /**
         * Checks if the document includes a value at `path`.
         */
        hasIn(path2) {
          return Collection.isEmptyPath(path2) ? this.contents !== void 0 : identity.isCollection(this.contents) ? this.contents.hasIn(path2) : !1;
        }
        /**
         * Sets a value in this document. For `!!set`, `value` needs to be a
         * boolean to add/remove the item from the set.
         */
        set(key, value) {
          this.contents == null ? this.contents = Collection.collectionFromPath(this.schema, [key], value) : assertCollection(this.contents) && this.contents.set(key, value);
        }
        /**
         * Sets a value in this document. For `!!set`, `value` needs to be a
         * boolean to add/remove the item from the set.
         */
        setIn(path2, value) {
          Collection.isEmptyPath(path2) ? this.contents = value : this.contents == null ? this.contents = Collection.collectionFromPath(this.schema, Array.from(path2), value) : assertCollection(this.contents) && this.contents.setIn(path2, value);
        }
        /**
         * Change the YAML version and schema used by the document.
         * A `null` version disables support for directives, explicit tags, anchors, and aliases.
         * It also requires the `schema` option to be given as a `Schema` instance value.
         *
         * Overrides all previously set schema options.
         */
        setSchema(version, options = {}) {
          typeof version == "number" && (version = String(version));
          let opt;
          switch (version) {
            case "1.1":
              this.directives ? this.directives.yaml.version = "1.1" : this.directives = new directives.Directives({ version: "1.1" }), opt = { resolveKnownTags: !1, schema: "yaml-1.1" };
              break;
            case "1.2":
            case "next":
              this.directives ? this.directives.yaml.version = version : this.directives = new directives.Directives({ version }), opt = { resolveKnownTags: !0, schema: "core" };
              break;
            case null:
              this.directives && delete this.directives, opt = null;
              break;
            default: {
              const sv = JSON.stringify(version);
              throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
          }
          if (options.schema instanceof Object)
            this.schema = options.schema;
          else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
          else
            throw new Error("With a null YAML version, the { schema: Schema } option is required");
        }
        // json & jsonArg are only used from toJSON()
        toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
          const ctx = {
            anchors: /* @__PURE__ */ new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === !0,
            mapKeyWarned: !1,
            maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
          }, res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
          if (typeof onAnchor == "function")
            for (const { count, res: res2 } of ctx.anchors.values())
              onAnchor(res2, count);
          return typeof reviver == "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
        }
        /**
         * A JSON representation of the document `contents`.
         *
         * @param jsonArg Used by `JSON.stringify` to indicate the array index or
         *   property name.
         */
        toJSON(jsonArg, onAnchor) {
          return this.toJS({ json: !0, jsonArg, mapAsMap: !1, onAnchor });
        }
        /** A YAML representation of the document. */
        toString(options = {}) {
          if (this.errors.length > 0)
            throw new Error("Document with errors cannot be stringified");
          if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
          }
          return stringifyDocument.stringifyDocument(this, options);
        }
      }
      function assertCollection(contents) {
        if (identity.isCollection(contents))
          return !0;
        throw new Error("Expected a YAML collection as document contents");
      }
      exports.Document = Document;
    })
  ),
  /***/
  1596: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), visit = __nccwpck_require__2(204);
      function anchorIsValid(anchor) {
        if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
          const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
          throw new Error(msg);
        }
        return !0;
      }
      function anchorNames(root) {
        const anchors = /* @__PURE__ */ new Set();
        return visit.visit(root, {
          Value(_key, node) {
            node.anchor && anchors.add(node.anchor);
          }
        }), anchors;
      }
      function findNewAnchor(prefix, exclude) {
        for (let i = 1; ; ++i) {
          const name = `${prefix}${i}`;
          if (!exclude.has(name))
            return name;
        }
      }
      function createNodeAnchors(doc, prefix) {
        const aliasObjects = [], sourceObjects = /* @__PURE__ */ new Map();
        let prevAnchors = null;
        return {
          onAnchor: (source) => {
            aliasObjects.push(source), prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            return prevAnchors.add(anchor), anchor;
          },
          /**
           * With circular references, the source node is only resolved after all
           * of its child nodes are. This is why anchors are set only after all of
           * the nodes have been created.
           */
          setAnchors: () => {
            for (const source of aliasObjects) {
              const ref = sourceObjects.get(source);
              if (typeof ref == "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node)))
                ref.node.anchor = ref.anchor;
              else {
                const error = new Error("Failed to resolve repeated object (this should not happen)");
                throw error.source = source, error;
              }
            }
          },
          sourceObjects
        };
      }
      exports.anchorIsValid = anchorIsValid, exports.anchorNames = anchorNames, exports.createNodeAnchors = createNodeAnchors, exports.findNewAnchor = findNewAnchor;
    })
  ),
  /***/
  3661: (
    /***/
    ((__unused_webpack_module, exports) => {
      function applyReviver(reviver, obj, key, val) {
        if (val && typeof val == "object")
          if (Array.isArray(val))
            for (let i = 0, len = val.length; i < len; ++i) {
              const v0 = val[i], v1 = applyReviver(reviver, val, String(i), v0);
              v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
            }
          else if (val instanceof Map)
            for (const k of Array.from(val.keys())) {
              const v0 = val.get(k), v1 = applyReviver(reviver, val, k, v0);
              v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
            }
          else if (val instanceof Set)
            for (const v0 of Array.from(val)) {
              const v1 = applyReviver(reviver, val, v0, v0);
              v1 === void 0 ? val.delete(v0) : v1 !== v0 && (val.delete(v0), val.add(v1));
            }
          else
            for (const [k, v0] of Object.entries(val)) {
              const v1 = applyReviver(reviver, val, k, v0);
              v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
            }
        return reviver.call(obj, key, val);
      }
      exports.applyReviver = applyReviver;
    })
  ),
  /***/
  2404: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Alias = __nccwpck_require__2(4065), identity = __nccwpck_require__2(1127), Scalar = __nccwpck_require__2(3301);
      const defaultTagPrefix = "tag:yaml.org,2002:";
      function findTagObject(value, tagName, tags) {
        if (tagName) {
          const match = tags.filter((t) => t.tag === tagName), tagObj = match.find((t) => !t.format) ?? match[0];
          if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
          return tagObj;
        }
        return tags.find((t) => t.identify?.(value) && !t.format);
      }
      function createNode(value, tagName, ctx) {
        if (identity.isDocument(value) && (value = value.contents), identity.isNode(value))
          return value;
        if (identity.isPair(value)) {
          const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
          return map.items.push(value), map;
        }
        (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
        const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
        let ref;
        if (aliasDuplicateObjects && value && typeof value == "object") {
          if (ref = sourceObjects.get(value), ref)
            return ref.anchor ?? (ref.anchor = onAnchor(value)), new Alias.Alias(ref.anchor);
          ref = { anchor: null, node: null }, sourceObjects.set(value, ref);
        }
        tagName?.startsWith("!!") && (tagName = defaultTagPrefix + tagName.slice(2));
        let tagObj = findTagObject(value, tagName, schema.tags);
        if (!tagObj) {
          if (value && typeof value.toJSON == "function" && (value = value.toJSON()), !value || typeof value != "object") {
            const node2 = new Scalar.Scalar(value);
            return ref && (ref.node = node2), node2;
          }
          tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
        }
        onTagObj && (onTagObj(tagObj), delete ctx.onTagObj);
        const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
        return tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag), ref && (ref.node = node), node;
      }
      exports.createNode = createNode;
    })
  ),
  /***/
  1342: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), visit = __nccwpck_require__2(204);
      const escapeChars = {
        "!": "%21",
        ",": "%2C",
        "[": "%5B",
        "]": "%5D",
        "{": "%7B",
        "}": "%7D"
      }, escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
      class Directives {
        constructor(yaml, tags) {
          this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, Directives.defaultYaml, yaml), this.tags = Object.assign({}, Directives.defaultTags, tags);
        }
        clone() {
          const copy = new Directives(this.yaml, this.tags);
          return copy.docStart = this.docStart, copy;
        }
        /**
         * During parsing, get a Directives instance for the current document and
         * update the stream state according to the current version's spec.
         */
        atDocument() {
          const res = new Directives(this.yaml, this.tags);
          switch (this.yaml.version) {
            case "1.1":
              this.atNextDocument = !0;
              break;
            case "1.2":
              this.atNextDocument = !1, this.yaml = {
                explicit: Directives.defaultYaml.explicit,
                version: "1.2"
              }, this.tags = Object.assign({}, Directives.defaultTags);
              break;
          }
          return res;
        }
        /**
         * @param onError - May be called even if the action was successful
         * @returns `true` on success
         */
        add(line, onError) {
          this.atNextDocument && (this.yaml = { explicit: Directives.defaultYaml.explicit, version: "1.1" }, this.tags = Object.assign({}, Directives.defaultTags), this.atNextDocument = !1);
          const parts = line.trim().split(/[ \t]+/), name = parts.shift();
          switch (name) {
            case "%TAG": {
              if (parts.length !== 2 && (onError(0, "%TAG directive should contain exactly two parts"), parts.length < 2))
                return !1;
              const [handle, prefix] = parts;
              return this.tags[handle] = prefix, !0;
            }
            case "%YAML": {
              if (this.yaml.explicit = !0, parts.length !== 1)
                return onError(0, "%YAML directive should contain exactly one part"), !1;
              const [version] = parts;
              if (version === "1.1" || version === "1.2")
                return this.yaml.version = version, !0;
              {
                const isValid = /^\d+\.\d+$/.test(version);
                return onError(6, `Unsupported YAML version ${version}`, isValid), !1;
              }
            }
            default:
              return onError(0, `Unknown directive ${name}`, !0), !1;
          }
        }
        /**
         * Resolves a tag, matching handles to those defined in %TAG directives.
         *
         * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
         *   `'!local'` tag, or `null` if unresolvable.
         */
        tagName(source, onError) {
          if (source === "!")
            return "!";
          if (source[0] !== "!")
            return onError(`Not a valid tag: ${source}`), null;
          if (source[1] === "<") {
            const verbatim = source.slice(2, -1);
            return verbatim === "!" || verbatim === "!!" ? (onError(`Verbatim tags aren't resolved, so ${source} is invalid.`), null) : (source[source.length - 1] !== ">" && onError("Verbatim tags must end with a >"), verbatim);
          }
          const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
          suffix || onError(`The ${source} tag has no suffix`);
          const prefix = this.tags[handle];
          if (prefix)
            try {
              return prefix + decodeURIComponent(suffix);
            } catch (error) {
              return onError(String(error)), null;
            }
          return handle === "!" ? source : (onError(`Could not resolve tag: ${source}`), null);
        }
        /**
         * Given a fully resolved tag, returns its printable string form,
         * taking into account current tag prefixes and defaults.
         */
        tagString(tag) {
          for (const [handle, prefix] of Object.entries(this.tags))
            if (tag.startsWith(prefix))
              return handle + escapeTagName(tag.substring(prefix.length));
          return tag[0] === "!" ? tag : `!<${tag}>`;
        }
        toString(doc) {
          const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], tagEntries = Object.entries(this.tags);
          let tagNames;
          if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
              identity.isNode(node) && node.tag && (tags[node.tag] = !0);
            }), tagNames = Object.keys(tags);
          } else
            tagNames = [];
          for (const [handle, prefix] of tagEntries)
            handle === "!!" && prefix === "tag:yaml.org,2002:" || (!doc || tagNames.some((tn) => tn.startsWith(prefix))) && lines.push(`%TAG ${handle} ${prefix}`);
          return lines.join(`
`);
        }
      }
      Directives.defaultYaml = { explicit: !1, version: "1.2" }, Directives.defaultTags = { "!!": "tag:yaml.org,2002:" }, exports.Directives = Directives;
    })
  ),
  /***/
  1464: (
    /***/
    ((__unused_webpack_module, exports) => {
      class YAMLError extends Error {
        constructor(name, pos, code, message) {
          super(), this.name = name, this.code = code, this.message = message, this.pos = pos;
        }
      }
      class YAMLParseError extends YAMLError {
        constructor(pos, code, message) {
          super("YAMLParseError", pos, code, message);
        }
      }
      class YAMLWarning extends YAMLError {
        constructor(pos, code, message) {
          super("YAMLWarning", pos, code, message);
        }
      }
      const prettifyError = (src, lc) => (error) => {
        if (error.pos[0] === -1)
          return;
        error.linePos = error.pos.map((pos) => lc.linePos(pos));
        const { line, col } = error.linePos[0];
        error.message += ` at line ${line}, column ${col}`;
        let ci = col - 1, lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
        if (ci >= 60 && lineStr.length > 80) {
          const trimStart = Math.min(ci - 39, lineStr.length - 79);
          lineStr = "\u2026" + lineStr.substring(trimStart), ci -= trimStart - 1;
        }
        if (lineStr.length > 80 && (lineStr = lineStr.substring(0, 79) + "\u2026"), line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
          let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
          prev.length > 80 && (prev = prev.substring(0, 79) + `\u2026
`), lineStr = prev + lineStr;
        }
        if (/[^ ]/.test(lineStr)) {
          let count = 1;
          const end = error.linePos[1];
          end?.line === line && end.col > col && (count = Math.max(1, Math.min(end.col - col, 80 - ci)));
          const pointer = " ".repeat(ci) + "^".repeat(count);
          error.message += `:

${lineStr}
${pointer}
`;
        }
      };
      exports.YAMLError = YAMLError, exports.YAMLParseError = YAMLParseError, exports.YAMLWarning = YAMLWarning, exports.prettifyError = prettifyError;
    })
  ),
  /***/
  8815: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var __webpack_unused_export__, composer = __nccwpck_require__2(9984), Document = __nccwpck_require__2(3021), Schema = __nccwpck_require__2(5840), errors = __nccwpck_require__2(1464), Alias = __nccwpck_require__2(4065), identity = __nccwpck_require__2(1127), Pair = __nccwpck_require__2(7165), Scalar = __nccwpck_require__2(3301), YAMLMap = __nccwpck_require__2(4454), YAMLSeq = __nccwpck_require__2(2223), cst = __nccwpck_require__2(3461), lexer = __nccwpck_require__2(361), lineCounter = __nccwpck_require__2(6628), parser = __nccwpck_require__2(3456), publicApi = __nccwpck_require__2(4047), visit = __nccwpck_require__2(204);
      exports.Dk = composer.Composer, __webpack_unused_export__ = Document.Document, __webpack_unused_export__ = Schema.Schema, __webpack_unused_export__ = errors.YAMLError, __webpack_unused_export__ = errors.YAMLParseError, __webpack_unused_export__ = errors.YAMLWarning, __webpack_unused_export__ = Alias.Alias, exports.Vj = identity.isAlias, __webpack_unused_export__ = identity.isCollection, __webpack_unused_export__ = identity.isDocument, exports.jh = identity.isMap, __webpack_unused_export__ = identity.isNode, __webpack_unused_export__ = identity.isPair, exports.jn = identity.isScalar, exports.oP = identity.isSeq, __webpack_unused_export__ = Pair.Pair, exports.X5 = Scalar.Scalar, __webpack_unused_export__ = YAMLMap.YAMLMap, __webpack_unused_export__ = YAMLSeq.YAMLSeq, __webpack_unused_export__ = cst, exports.JG = lexer.Lexer, __webpack_unused_export__ = lineCounter.LineCounter, exports.iX = parser.Parser, __webpack_unused_export__ = publicApi.parse, __webpack_unused_export__ = publicApi.parseAllDocuments, __webpack_unused_export__ = publicApi.parseDocument, __webpack_unused_export__ = publicApi.stringify, __webpack_unused_export__ = visit.visit, __webpack_unused_export__ = visit.visitAsync;
    })
  ),
  /***/
  7249: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var node_process = __nccwpck_require__2(932);
      function debug2(logLevel, ...messages) {
        logLevel === "debug" && console.log(...messages);
      }
      function warn(logLevel, warning) {
        (logLevel === "debug" || logLevel === "warn") && (typeof node_process.emitWarning == "function" ? node_process.emitWarning(warning) : console.warn(warning));
      }
      exports.debug = debug2, exports.warn = warn;
    })
  ),
  /***/
  4065: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var anchors = __nccwpck_require__2(1596), visit = __nccwpck_require__2(204), identity = __nccwpck_require__2(1127), Node = __nccwpck_require__2(6673), toJS = __nccwpck_require__2(4043);
      class Alias extends Node.NodeBase {
        constructor(source) {
          super(identity.ALIAS), this.source = source, Object.defineProperty(this, "tag", {
            set() {
              throw new Error("Alias nodes cannot have tags");
            }
          });
        }
        /**
         * Resolve the value of this alias within `doc`, finding the last
         * instance of the `source` anchor before this node.
         */
        resolve(doc, ctx) {
          if (ctx?.maxAliasCount === 0)
            throw new ReferenceError("Alias resolution is disabled");
          let nodes;
          ctx?.aliasResolveCache ? nodes = ctx.aliasResolveCache : (nodes = [], visit.visit(doc, {
            Node: (_key, node) => {
              (identity.isAlias(node) || identity.hasAnchor(node)) && nodes.push(node);
            }
          }), ctx && (ctx.aliasResolveCache = nodes));
          let found;
          for (const node of nodes) {
            if (node === this)
              break;
            node.anchor === this.source && (found = node);
          }
          if (found && ctx) {
            const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
            let data = anchors2.get(found);
            if (data || (toJS.toJS(found, null, ctx), data = anchors2.get(found)), data?.res === void 0) {
              const msg = "This should not happen: Alias anchor was not resolved?";
              throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0 && (data.count += 1, data.aliasCount === 0 && (data.aliasCount = getAliasCount(doc2, found, anchors2)), data.count * data.aliasCount > maxAliasCount)) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
          return found;
        }
        toJSON(_arg, ctx) {
          if (!ctx)
            return { source: this.source };
          const source = this.resolve(ctx.doc, ctx);
          if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
          }
          return ctx.anchors.get(source).res;
        }
        toString(ctx, _onComment, _onChompKeep) {
          const src = `*${this.source}`;
          if (ctx) {
            if (anchors.anchorIsValid(this.source), ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
              const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
              throw new Error(msg);
            }
            if (ctx.implicitKey)
              return `${src} `;
          }
          return src;
        }
      }
      function getAliasCount(doc, node, anchors2) {
        if (identity.isAlias(node)) {
          const source = node.resolve(doc), anchor = anchors2 && source && anchors2.get(source);
          return anchor ? anchor.count * anchor.aliasCount : 0;
        } else if (identity.isCollection(node)) {
          let count = 0;
          for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors2);
            c > count && (count = c);
          }
          return count;
        } else if (identity.isPair(node)) {
          const kc = getAliasCount(doc, node.key, anchors2), vc = getAliasCount(doc, node.value, anchors2);
          return Math.max(kc, vc);
        }
        return 1;
      }
      exports.Alias = Alias;
    })
  ),
  /***/
  101: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var createNode = __nccwpck_require__2(2404), identity = __nccwpck_require__2(1127), Node = __nccwpck_require__2(6673);
      function collectionFromPath(schema, path2, value) {
        let v = value;
        for (let i = path2.length - 1; i >= 0; --i) {
          const k = path2[i];
          if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v, v = a;
          } else
            v = /* @__PURE__ */ new Map([[k, v]]);
        }
        return createNode.createNode(v, void 0, {
          aliasDuplicateObjects: !1,
          keepUndefined: !1,
          onAnchor: () => {
            throw new Error("This should not happen, please report a bug.");
          },
          schema,
          sourceObjects: /* @__PURE__ */ new Map()
        });
      }
      const isEmptyPath = (path2) => path2 == null || typeof path2 == "object" && !!path2[Symbol.iterator]().next().done;
      class Collection extends Node.NodeBase {
        constructor(type, schema) {
          super(type), Object.defineProperty(this, "schema", {
            value: schema,
            configurable: !0,
            enumerable: !1,
            writable: !0
          });
        }
        /**
         * Create a copy of this collection.
         *
         * @param schema - If defined, overwrites the original's schema
         */
        clone(schema) {
          const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
          return schema && (copy.schema = schema), copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it), this.range && (copy.range = this.range.slice()), copy;
        }
        /**
         * Adds a value to the collection. For `!!map` and `!!omap` the value must
         * be a Pair instance or a `{ key, value }` object, which may not have a key
         * that already exists in the map.
         */
        addIn(path2, value) {
          if (isEmptyPath(path2))
            this.add(value);
          else {
            const [key, ...rest] = path2, node = this.get(key, !0);
            if (identity.isCollection(node))
              node.addIn(rest, value);
            else if (node === void 0 && this.schema)
              this.set(key, collectionFromPath(this.schema, rest, value));
            else
              throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
          }
        }
        /**
         * Removes a value from the collection.
         * @returns `true` if the item was found and removed.
         */
        deleteIn(path2) {
          const [key, ...rest] = path2;
          if (rest.length === 0)
            return this.delete(key);
          const node = this.get(key, !0);
          if (identity.isCollection(node))
            return node.deleteIn(rest);
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
        /**
         * Returns item at `key`, or `undefined` if not found. By default unwraps
         * scalar values from their surrounding node; to disable set `keepScalar` to
         * `true` (collections are always returned intact).
         */
        getIn(path2, keepScalar) {
          const [key, ...rest] = path2, node = this.get(key, !0);
          return rest.length === 0 ? !keepScalar && identity.isScalar(node) ? node.value : node : identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
        }
        hasAllNullValues(allowScalar) {
          return this.items.every((node) => {
            if (!identity.isPair(node))
              return !1;
            const n = node.value;
            return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
          });
        }
        /**
         * Checks if the collection includes a value with the key `key`.
         */
        hasIn(path2) {
          const [key, ...rest] = path2;
          if (rest.length === 0)
            return this.has(key);
          const node = this.get(key, !0);
          return identity.isCollection(node) ? node.hasIn(rest) : !1;
        }
        /**
         * Sets a value in this collection. For `!!set`, `value` needs to be a
         * boolean to add/remove the item from the set.
         */
        setIn(path2, value) {
          const [key, ...rest] = path2;
          if (rest.length === 0)
            this.set(key, value);
          else {
            const node = this.get(key, !0);
            if (identity.isCollection(node))
              node.setIn(rest, value);
            else if (node === void 0 && this.schema)
              this.set(key, collectionFromPath(this.schema, rest, value));
            else
              throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
          }
        }
      }
      exports.Collection = Collection, exports.collectionFromPath = collectionFromPath, exports.isEmptyPath = isEmptyPath;
    })
  ),
  /***/
  6673: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var applyReviver = __nccwpck_require__2(3661), identity = __nccwpck_require__2(1127), toJS = __nccwpck_require__2(4043);
      class NodeBase {
        constructor(type) {
          Object.defineProperty(this, identity.NODE_TYPE, { value: type });
        }
        /** Create a copy of this node.  */
        clone() {
          const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
          return this.range && (copy.range = this.range.slice()), copy;
        }
        /** A plain JavaScript representation of this node. */
        toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
          if (!identity.isDocument(doc))
            throw new TypeError("A document argument is required");
          const ctx = {
            anchors: /* @__PURE__ */ new Map(),
            doc,
            keep: !0,
            mapAsMap: mapAsMap === !0,
            mapKeyWarned: !1,
            maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
          }, res = toJS.toJS(this, "", ctx);
          if (typeof onAnchor == "function")
            for (const { count, res: res2 } of ctx.anchors.values())
              onAnchor(res2, count);
          return typeof reviver == "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
        }
      }
      exports.NodeBase = NodeBase;
    })
  ),
  /***/
  7165: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var createNode = __nccwpck_require__2(2404), stringifyPair = __nccwpck_require__2(9748), addPairToJSMap = __nccwpck_require__2(7104), identity = __nccwpck_require__2(1127);
      function createPair(key, value, ctx) {
        const k = createNode.createNode(key, void 0, ctx), v = createNode.createNode(value, void 0, ctx);
        return new Pair(k, v);
      }
      class Pair {
        constructor(key, value = null) {
          Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR }), this.key = key, this.value = value;
        }
        clone(schema) {
          let { key, value } = this;
          return identity.isNode(key) && (key = key.clone(schema)), identity.isNode(value) && (value = value.clone(schema)), new Pair(key, value);
        }
        toJSON(_, ctx) {
          const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
          return addPairToJSMap.addPairToJSMap(ctx, pair, this);
        }
        toString(ctx, onComment, onChompKeep) {
          return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
        }
      }
      exports.Pair = Pair, exports.createPair = createPair;
    })
  ),
  /***/
  3301: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), Node = __nccwpck_require__2(6673), toJS = __nccwpck_require__2(4043);
      const isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object";
      class Scalar extends Node.NodeBase {
        constructor(value) {
          super(identity.SCALAR), this.value = value;
        }
        toJSON(arg, ctx) {
          return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
        }
        toString() {
          return String(this.value);
        }
      }
      Scalar.BLOCK_FOLDED = "BLOCK_FOLDED", Scalar.BLOCK_LITERAL = "BLOCK_LITERAL", Scalar.PLAIN = "PLAIN", Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE", Scalar.QUOTE_SINGLE = "QUOTE_SINGLE", exports.Scalar = Scalar, exports.isScalarValue = isScalarValue;
    })
  ),
  /***/
  4454: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var stringifyCollection = __nccwpck_require__2(1212), addPairToJSMap = __nccwpck_require__2(7104), Collection = __nccwpck_require__2(101), identity = __nccwpck_require__2(1127), Pair = __nccwpck_require__2(7165), Scalar = __nccwpck_require__2(3301);
      function findPair(items, key) {
        const k = identity.isScalar(key) ? key.value : key;
        for (const it of items)
          if (identity.isPair(it) && (it.key === key || it.key === k || identity.isScalar(it.key) && it.key.value === k))
            return it;
      }
      class YAMLMap extends Collection.Collection {
        static get tagName() {
          return "tag:yaml.org,2002:map";
        }
        constructor(schema) {
          super(identity.MAP, schema), this.items = [];
        }
        /**
         * A generic collection parsing method that can be extended
         * to other node classes that inherit from YAMLMap
         */
        static from(schema, obj, ctx) {
          const { keepUndefined, replacer } = ctx, map = new this(schema), add = (key, value) => {
            if (typeof replacer == "function")
              value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
              return;
            (value !== void 0 || keepUndefined) && map.items.push(Pair.createPair(key, value, ctx));
          };
          if (obj instanceof Map)
            for (const [key, value] of obj)
              add(key, value);
          else if (obj && typeof obj == "object")
            for (const key of Object.keys(obj))
              add(key, obj[key]);
          return typeof schema.sortMapEntries == "function" && map.items.sort(schema.sortMapEntries), map;
        }
        /**
         * Adds a value to the collection.
         *
         * @param overwrite - If not set `true`, using a key that is already in the
         *   collection will throw. Otherwise, overwrites the previous value.
         */
        add(pair, overwrite) {
          let _pair;
          identity.isPair(pair) ? _pair = pair : !pair || typeof pair != "object" || !("key" in pair) ? _pair = new Pair.Pair(pair, pair?.value) : _pair = new Pair.Pair(pair.key, pair.value);
          const prev = findPair(this.items, _pair.key), sortEntries = this.schema?.sortMapEntries;
          if (prev) {
            if (!overwrite)
              throw new Error(`Key ${_pair.key} already set`);
            identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
          } else if (sortEntries) {
            const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
            i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
          } else
            this.items.push(_pair);
        }
        delete(key) {
          const it = findPair(this.items, key);
          return it ? this.items.splice(this.items.indexOf(it), 1).length > 0 : !1;
        }
        get(key, keepScalar) {
          const node = findPair(this.items, key)?.value;
          return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
        }
        has(key) {
          return !!findPair(this.items, key);
        }
        set(key, value) {
          this.add(new Pair.Pair(key, value), !0);
        }
        /**
         * @param ctx - Conversion context, originally set in Document#toJS()
         * @param {Class} Type - If set, forces the returned collection type
         * @returns Instance of Type, Map, or Object
         */
        toJSON(_, ctx, Type) {
          const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
          ctx?.onCreate && ctx.onCreate(map);
          for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
          return map;
        }
        toString(ctx, onComment, onChompKeep) {
          if (!ctx)
            return JSON.stringify(this);
          for (const item of this.items)
            if (!identity.isPair(item))
              throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
          return !ctx.allNullValues && this.hasAllNullValues(!1) && (ctx = Object.assign({}, ctx, { allNullValues: !0 })), stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: "",
            flowChars: { start: "{", end: "}" },
            itemIndent: ctx.indent || "",
            onChompKeep,
            onComment
          });
        }
      }
      exports.YAMLMap = YAMLMap, exports.findPair = findPair;
    })
  ),
  /***/
  2223: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var createNode = __nccwpck_require__2(2404), stringifyCollection = __nccwpck_require__2(1212), Collection = __nccwpck_require__2(101), identity = __nccwpck_require__2(1127), Scalar = __nccwpck_require__2(3301), toJS = __nccwpck_require__2(4043);
      class YAMLSeq extends Collection.Collection {
        static get tagName() {
          return "tag:yaml.org,2002:seq";
        }
        constructor(schema) {
          super(identity.SEQ, schema), this.items = [];
        }
        add(value) {
          this.items.push(value);
        }
        /**
         * Removes a value from the collection.
         *
         * `key` must contain a representation of an integer for this to succeed.
         * It may be wrapped in a `Scalar`.
         *
         * @returns `true` if the item was found and removed.
         */
        delete(key) {
          const idx = asItemIndex(key);
          return typeof idx != "number" ? !1 : this.items.splice(idx, 1).length > 0;
        }
        get(key, keepScalar) {
          const idx = asItemIndex(key);
          if (typeof idx != "number")
            return;
          const it = this.items[idx];
          return !keepScalar && identity.isScalar(it) ? it.value : it;
        }
        /**
         * Checks if the collection includes a value with the key `key`.
         *
         * `key` must contain a representation of an integer for this to succeed.
         * It may be wrapped in a `Scalar`.
         */
        has(key) {
          const idx = asItemIndex(key);
          return typeof idx == "number" && idx < this.items.length;
        }
        /**
         * Sets a value in this collection. For `!!set`, `value` needs to be a
         * boolean to add/remove the item from the set.
         *
         * If `key` does not contain a representation of an integer, this will throw.
         * It may be wrapped in a `Scalar`.
         */
        set(key, value) {
          const idx = asItemIndex(key);
          if (typeof idx != "number")
            throw new Error(`Expected a valid index, not ${key}.`);
          const prev = this.items[idx];
          identity.isScalar(prev) && Scalar.isScalarValue(value) ? prev.value = value : this.items[idx] = value;
        }
        toJSON(_, ctx) {
          const seq = [];
          ctx?.onCreate && ctx.onCreate(seq);
          let i = 0;
          for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
          return seq;
        }
        toString(ctx, onComment, onChompKeep) {
          return ctx ? stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: "- ",
            flowChars: { start: "[", end: "]" },
            itemIndent: (ctx.indent || "") + "  ",
            onChompKeep,
            onComment
          }) : JSON.stringify(this);
        }
        static from(schema, obj, ctx) {
          const { replacer } = ctx, seq = new this(schema);
          if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
              if (typeof replacer == "function") {
                const key = obj instanceof Set ? it : String(i++);
                it = replacer.call(obj, key, it);
              }
              seq.items.push(createNode.createNode(it, void 0, ctx));
            }
          }
          return seq;
        }
      }
      function asItemIndex(key) {
        let idx = identity.isScalar(key) ? key.value : key;
        return idx && typeof idx == "string" && (idx = Number(idx)), typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
      }
      exports.YAMLSeq = YAMLSeq;
    })
  ),
  /***/
  7104: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var log = __nccwpck_require__2(7249), merge = __nccwpck_require__2(452), stringify = __nccwpck_require__2(2148), identity = __nccwpck_require__2(1127), toJS = __nccwpck_require__2(4043);
      function addPairToJSMap(ctx, map, { key, value }) {
        if (identity.isNode(key) && key.addToJSMap)
          key.addToJSMap(ctx, map, value);
        else if (merge.isMergeKey(ctx, key))
          merge.addMergeToJSMap(ctx, map, value);
        else {
          const jsKey = toJS.toJS(key, "", ctx);
          if (map instanceof Map)
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
          else if (map instanceof Set)
            map.add(jsKey);
          else {
            const stringKey = stringifyKey(key, jsKey, ctx), jsValue = toJS.toJS(value, stringKey, ctx);
            stringKey in map ? Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: !0,
              enumerable: !0,
              configurable: !0
            }) : map[stringKey] = jsValue;
          }
        }
        return map;
      }
      function stringifyKey(key, jsKey, ctx) {
        if (jsKey === null)
          return "";
        if (typeof jsKey != "object")
          return String(jsKey);
        if (identity.isNode(key) && ctx?.doc) {
          const strCtx = stringify.createStringifyContext(ctx.doc, {});
          strCtx.anchors = /* @__PURE__ */ new Set();
          for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
          strCtx.inFlow = !0, strCtx.inStringifyKey = !0;
          const strKey = key.toString(strCtx);
          if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + '..."'), log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`), ctx.mapKeyWarned = !0;
          }
          return strKey;
        }
        return JSON.stringify(jsKey);
      }
      exports.addPairToJSMap = addPairToJSMap;
    })
  ),
  /***/
  1127: (
    /***/
    ((__unused_webpack_module, exports) => {
      const ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias"), DOC = /* @__PURE__ */ Symbol.for("yaml.document"), MAP = /* @__PURE__ */ Symbol.for("yaml.map"), PAIR = /* @__PURE__ */ Symbol.for("yaml.pair"), SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar"), SEQ = /* @__PURE__ */ Symbol.for("yaml.seq"), NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type"), isAlias = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS, isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC, isMap = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP, isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR, isScalar = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR, isSeq = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
      function isCollection(node) {
        if (node && typeof node == "object")
          switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
              return !0;
          }
        return !1;
      }
      function isNode(node) {
        if (node && typeof node == "object")
          switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
              return !0;
          }
        return !1;
      }
      const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
      exports.ALIAS = ALIAS, exports.DOC = DOC, exports.MAP = MAP, exports.NODE_TYPE = NODE_TYPE, exports.PAIR = PAIR, exports.SCALAR = SCALAR, exports.SEQ = SEQ, exports.hasAnchor = hasAnchor, exports.isAlias = isAlias, exports.isCollection = isCollection, exports.isDocument = isDocument, exports.isMap = isMap, exports.isNode = isNode, exports.isPair = isPair, exports.isScalar = isScalar, exports.isSeq = isSeq;
    })
  ),
  /***/
  4043: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      function toJS(value, arg, ctx) {
        if (Array.isArray(value))
          return value.map((v, i) => toJS(v, String(i), ctx));
        if (value && typeof value.toJSON == "function") {
          if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
          const data = { aliasCount: 0, count: 1, res: void 0 };
          ctx.anchors.set(value, data), ctx.onCreate = (res2) => {
            data.res = res2, delete ctx.onCreate;
          };
          const res = value.toJSON(arg, ctx);
          return ctx.onCreate && ctx.onCreate(res), res;
        }
        return typeof value == "bigint" && !ctx?.keep ? Number(value) : value;
      }
      exports.toJS = toJS;
    })
  ),
  /***/
  110: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var resolveBlockScalar = __nccwpck_require__2(8913), resolveFlowScalar = __nccwpck_require__2(6842), errors = __nccwpck_require__2(1464), stringifyString = __nccwpck_require__2(3069);
      function resolveAsScalar(token, strict = !0, onError) {
        if (token) {
          const _onError = (pos, code, message) => {
            const offset = typeof pos == "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
              onError(offset, code, message);
            else
              throw new errors.YAMLParseError([offset, offset + 1], code, message);
          };
          switch (token.type) {
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar":
              return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case "block-scalar":
              return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
          }
        }
        return null;
      }
      function createScalarToken(value, context) {
        const { implicitKey = !1, indent, inFlow = !1, offset = -1, type = "PLAIN" } = context, source = stringifyString.stringifyString({ type, value }, {
          implicitKey,
          indent: indent > 0 ? " ".repeat(indent) : "",
          inFlow,
          options: { blockQuote: !0, lineWidth: -1 }
        }), end = context.end ?? [
          { type: "newline", offset: -1, indent, source: `
` }
        ];
        switch (source[0]) {
          case "|":
          case ">": {
            const he = source.indexOf(`
`), head = source.substring(0, he), body = source.substring(he + 1) + `
`, props = [
              { type: "block-scalar-header", offset, indent, source: head }
            ];
            return addEndtoBlockProps(props, end) || props.push({ type: "newline", offset: -1, indent, source: `
` }), { type: "block-scalar", offset, indent, props, source: body };
          }
          case '"':
            return { type: "double-quoted-scalar", offset, indent, source, end };
          case "'":
            return { type: "single-quoted-scalar", offset, indent, source, end };
          default:
            return { type: "scalar", offset, indent, source, end };
        }
      }
      function setScalarValue(token, value, context = {}) {
        let { afterKey = !1, implicitKey = !1, inFlow = !1, type } = context, indent = "indent" in token ? token.indent : null;
        if (afterKey && typeof indent == "number" && (indent += 2), !type)
          switch (token.type) {
            case "single-quoted-scalar":
              type = "QUOTE_SINGLE";
              break;
            case "double-quoted-scalar":
              type = "QUOTE_DOUBLE";
              break;
            case "block-scalar": {
              const header = token.props[0];
              if (header.type !== "block-scalar-header")
                throw new Error("Invalid block scalar header");
              type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
              break;
            }
            default:
              type = "PLAIN";
          }
        const source = stringifyString.stringifyString({ type, value }, {
          implicitKey: implicitKey || indent === null,
          indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
          inFlow,
          options: { blockQuote: !0, lineWidth: -1 }
        });
        switch (source[0]) {
          case "|":
          case ">":
            setBlockScalarValue(token, source);
            break;
          case '"':
            setFlowScalarValue(token, source, "double-quoted-scalar");
            break;
          case "'":
            setFlowScalarValue(token, source, "single-quoted-scalar");
            break;
          default:
            setFlowScalarValue(token, source, "scalar");
        }
      }
      function setBlockScalarValue(token, source) {
        const he = source.indexOf(`
`), head = source.substring(0, he), body = source.substring(he + 1) + `
`;
        if (token.type === "block-scalar") {
          const header = token.props[0];
          if (header.type !== "block-scalar-header")
            throw new Error("Invalid block scalar header");
          header.source = head, token.source = body;
        } else {
          const { offset } = token, indent = "indent" in token ? token.indent : -1, props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          addEndtoBlockProps(props, "end" in token ? token.end : void 0) || props.push({ type: "newline", offset: -1, indent, source: `
` });
          for (const key of Object.keys(token))
            key !== "type" && key !== "offset" && delete token[key];
          Object.assign(token, { type: "block-scalar", indent, props, source: body });
        }
      }
      function addEndtoBlockProps(props, end) {
        if (end)
          for (const st of end)
            switch (st.type) {
              case "space":
              case "comment":
                props.push(st);
                break;
              case "newline":
                return props.push(st), !0;
            }
        return !1;
      }
      function setFlowScalarValue(token, source, type) {
        switch (token.type) {
          case "scalar":
          case "double-quoted-scalar":
          case "single-quoted-scalar":
            token.type = type, token.source = source;
            break;
          case "block-scalar": {
            const end = token.props.slice(1);
            let oa = source.length;
            token.props[0].type === "block-scalar-header" && (oa -= token.props[0].source.length);
            for (const tok of end)
              tok.offset += oa;
            delete token.props, Object.assign(token, { type, source, end });
            break;
          }
          case "block-map":
          case "block-seq": {
            const nl = { type: "newline", offset: token.offset + source.length, indent: token.indent, source: `
` };
            delete token.items, Object.assign(token, { type, source, end: [nl] });
            break;
          }
          default: {
            const indent = "indent" in token ? token.indent : -1, end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
            for (const key of Object.keys(token))
              key !== "type" && key !== "offset" && delete token[key];
            Object.assign(token, { type, indent, source, end });
          }
        }
      }
      exports.createScalarToken = createScalarToken, exports.resolveAsScalar = resolveAsScalar, exports.setScalarValue = setScalarValue;
    })
  ),
  /***/
  1733: (
    /***/
    ((__unused_webpack_module, exports) => {
      const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
      function stringifyToken(token) {
        switch (token.type) {
          case "block-scalar": {
            let res = "";
            for (const tok of token.props)
              res += stringifyToken(tok);
            return res + token.source;
          }
          case "block-map":
          case "block-seq": {
            let res = "";
            for (const item of token.items)
              res += stringifyItem(item);
            return res;
          }
          case "flow-collection": {
            let res = token.start.source;
            for (const item of token.items)
              res += stringifyItem(item);
            for (const st of token.end)
              res += st.source;
            return res;
          }
          case "document": {
            let res = stringifyItem(token);
            if (token.end)
              for (const st of token.end)
                res += st.source;
            return res;
          }
          default: {
            let res = token.source;
            if ("end" in token && token.end)
              for (const st of token.end)
                res += st.source;
            return res;
          }
        }
      }
      function stringifyItem({ start, key, sep, value }) {
        let res = "";
        for (const st of start)
          res += st.source;
        if (key && (res += stringifyToken(key)), sep)
          for (const st of sep)
            res += st.source;
        return value && (res += stringifyToken(value)), res;
      }
      exports.stringify = stringify;
    })
  ),
  /***/
  7715: (
    /***/
    ((__unused_webpack_module, exports) => {
      const BREAK = /* @__PURE__ */ Symbol("break visit"), SKIP = /* @__PURE__ */ Symbol("skip children"), REMOVE = /* @__PURE__ */ Symbol("remove item");
      function visit(cst, visitor) {
        "type" in cst && cst.type === "document" && (cst = { start: cst.start, value: cst.value }), _visit(Object.freeze([]), cst, visitor);
      }
      visit.BREAK = BREAK, visit.SKIP = SKIP, visit.REMOVE = REMOVE, visit.itemAtPath = (cst, path2) => {
        let item = cst;
        for (const [field, index] of path2) {
          const tok = item?.[field];
          if (tok && "items" in tok)
            item = tok.items[index];
          else
            return;
        }
        return item;
      }, visit.parentCollection = (cst, path2) => {
        const parent = visit.itemAtPath(cst, path2.slice(0, -1)), field = path2[path2.length - 1][0], coll = parent?.[field];
        if (coll && "items" in coll)
          return coll;
        throw new Error("Parent collection not found");
      };
      function _visit(path2, item, visitor) {
        let ctrl = visitor(item, path2);
        if (typeof ctrl == "symbol")
          return ctrl;
        for (const field of ["key", "value"]) {
          const token = item[field];
          if (token && "items" in token) {
            for (let i = 0; i < token.items.length; ++i) {
              const ci = _visit(Object.freeze(path2.concat([[field, i]])), token.items[i], visitor);
              if (typeof ci == "number")
                i = ci - 1;
              else {
                if (ci === BREAK)
                  return BREAK;
                ci === REMOVE && (token.items.splice(i, 1), i -= 1);
              }
            }
            typeof ctrl == "function" && field === "key" && (ctrl = ctrl(item, path2));
          }
        }
        return typeof ctrl == "function" ? ctrl(item, path2) : ctrl;
      }
      exports.visit = visit;
    })
  ),
  /***/
  3461: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var cstScalar = __nccwpck_require__2(110), cstStringify = __nccwpck_require__2(1733), cstVisit = __nccwpck_require__2(7715);
      const BOM = "\uFEFF", DOCUMENT = "", FLOW_END = "", SCALAR = "", isCollection = (token) => !!token && "items" in token, isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
      function prettyToken(token) {
        switch (token) {
          case BOM:
            return "<BOM>";
          case DOCUMENT:
            return "<DOC>";
          case FLOW_END:
            return "<FLOW_END>";
          case SCALAR:
            return "<SCALAR>";
          default:
            return JSON.stringify(token);
        }
      }
      function tokenType(source) {
        switch (source) {
          case BOM:
            return "byte-order-mark";
          case DOCUMENT:
            return "doc-mode";
          case FLOW_END:
            return "flow-error-end";
          case SCALAR:
            return "scalar";
          case "---":
            return "doc-start";
          case "...":
            return "doc-end";
          case "":
          case `
`:
          case `\r
`:
            return "newline";
          case "-":
            return "seq-item-ind";
          case "?":
            return "explicit-key-ind";
          case ":":
            return "map-value-ind";
          case "{":
            return "flow-map-start";
          case "}":
            return "flow-map-end";
          case "[":
            return "flow-seq-start";
          case "]":
            return "flow-seq-end";
          case ",":
            return "comma";
        }
        switch (source[0]) {
          case " ":
          case "	":
            return "space";
          case "#":
            return "comment";
          case "%":
            return "directive-line";
          case "*":
            return "alias";
          case "&":
            return "anchor";
          case "!":
            return "tag";
          case "'":
            return "single-quoted-scalar";
          case '"':
            return "double-quoted-scalar";
          case "|":
          case ">":
            return "block-scalar-header";
        }
        return null;
      }
      exports.createScalarToken = cstScalar.createScalarToken, exports.resolveAsScalar = cstScalar.resolveAsScalar, exports.setScalarValue = cstScalar.setScalarValue, exports.stringify = cstStringify.stringify, exports.visit = cstVisit.visit, exports.BOM = BOM, exports.DOCUMENT = DOCUMENT, exports.FLOW_END = FLOW_END, exports.SCALAR = SCALAR, exports.isCollection = isCollection, exports.isScalar = isScalar, exports.prettyToken = prettyToken, exports.tokenType = tokenType;
    })
  ),
  /***/
  361: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var cst = __nccwpck_require__2(3461);
      function isEmpty(ch) {
        switch (ch) {
          case void 0:
          case " ":
          case `
`:
          case "\r":
          case "	":
            return !0;
          default:
            return !1;
        }
      }
      const hexDigits = new Set("0123456789ABCDEFabcdef"), tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), flowIndicatorChars = new Set(",[]{}"), invalidAnchorChars = new Set(` ,[]{}
\r	`), isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
      class Lexer {
        constructor() {
          this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
        }
        /**
         * Generate YAML tokens from the `source` string. If `incomplete`,
         * a part of the last line may be left as a buffer for the next call.
         *
         * @returns A generator of lexical tokens
         */
        *lex(source, incomplete = !1) {
          if (source) {
            if (typeof source != "string")
              throw TypeError("source is not a string");
            this.buffer = this.buffer ? this.buffer + source : source, this.lineEndPos = null;
          }
          this.atEnd = !incomplete;
          let next = this.next ?? "stream";
          for (; next && (incomplete || this.hasChars(1)); )
            next = yield* this.parseNext(next);
        }
        atLineEnd() {
          let i = this.pos, ch = this.buffer[i];
          for (; ch === " " || ch === "	"; )
            ch = this.buffer[++i];
          return !ch || ch === "#" || ch === `
` ? !0 : ch === "\r" ? this.buffer[i + 1] === `
` : !1;
        }
        charAt(n) {
          return this.buffer[this.pos + n];
        }
        continueScalar(offset) {
          let ch = this.buffer[offset];
          if (this.indentNext > 0) {
            let indent = 0;
            for (; ch === " "; )
              ch = this.buffer[++indent + offset];
            if (ch === "\r") {
              const next = this.buffer[indent + offset + 1];
              if (next === `
` || !next && !this.atEnd)
                return offset + indent + 1;
            }
            return ch === `
` || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
          }
          if (ch === "-" || ch === ".") {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
              return -1;
          }
          return offset;
        }
        getLine() {
          let end = this.lineEndPos;
          return (typeof end != "number" || end !== -1 && end < this.pos) && (end = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = end), end === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[end - 1] === "\r" && (end -= 1), this.buffer.substring(this.pos, end));
        }
        hasChars(n) {
          return this.pos + n <= this.buffer.length;
        }
        setNext(state) {
          return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = state, null;
        }
        peek(n) {
          return this.buffer.substr(this.pos, n);
        }
        *parseNext(next) {
          switch (next) {
            case "stream":
              return yield* this.parseStream();
            case "line-start":
              return yield* this.parseLineStart();
            case "block-start":
              return yield* this.parseBlockStart();
            case "doc":
              return yield* this.parseDocument();
            case "flow":
              return yield* this.parseFlowCollection();
            case "quoted-scalar":
              return yield* this.parseQuotedScalar();
            case "block-scalar":
              return yield* this.parseBlockScalar();
            case "plain-scalar":
              return yield* this.parsePlainScalar();
          }
        }
        *parseStream() {
          let line = this.getLine();
          if (line === null)
            return this.setNext("stream");
          if (line[0] === cst.BOM && (yield* this.pushCount(1), line = line.substring(1)), line[0] === "%") {
            let dirEnd = line.length, cs = line.indexOf("#");
            for (; cs !== -1; ) {
              const ch = line[cs - 1];
              if (ch === " " || ch === "	") {
                dirEnd = cs - 1;
                break;
              } else
                cs = line.indexOf("#", cs + 1);
            }
            for (; ; ) {
              const ch = line[dirEnd - 1];
              if (ch === " " || ch === "	")
                dirEnd -= 1;
              else
                break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(!0));
            return yield* this.pushCount(line.length - n), this.pushNewline(), "stream";
          }
          if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(!0);
            return yield* this.pushCount(line.length - sp), yield* this.pushNewline(), "stream";
          }
          return yield cst.DOCUMENT, yield* this.parseLineStart();
        }
        *parseLineStart() {
          const ch = this.charAt(0);
          if (!ch && !this.atEnd)
            return this.setNext("line-start");
          if (ch === "-" || ch === ".") {
            if (!this.atEnd && !this.hasChars(4))
              return this.setNext("line-start");
            const s = this.peek(3);
            if ((s === "---" || s === "...") && isEmpty(this.charAt(3)))
              return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, s === "---" ? "doc" : "stream";
          }
          return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
        }
        *parseBlockStart() {
          const [ch0, ch1] = this.peek(2);
          if (!ch1 && !this.atEnd)
            return this.setNext("block-start");
          if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
            return this.indentNext = this.indentValue + 1, this.indentValue += n, "block-start";
          }
          return "doc";
        }
        *parseDocument() {
          yield* this.pushSpaces(!0);
          const line = this.getLine();
          if (line === null)
            return this.setNext("doc");
          let n = yield* this.pushIndicators();
          switch (line[n]) {
            case "#":
              yield* this.pushCount(line.length - n);
            // fallthrough
            case void 0:
              return yield* this.pushNewline(), yield* this.parseLineStart();
            case "{":
            case "[":
              return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
            case "}":
            case "]":
              return yield* this.pushCount(1), "doc";
            case "*":
              return yield* this.pushUntil(isNotAnchorChar), "doc";
            case '"':
            case "'":
              return yield* this.parseQuotedScalar();
            case "|":
            case ">":
              return n += yield* this.parseBlockScalarHeader(), n += yield* this.pushSpaces(!0), yield* this.pushCount(line.length - n), yield* this.pushNewline(), yield* this.parseBlockScalar();
            default:
              return yield* this.parsePlainScalar();
          }
        }
        *parseFlowCollection() {
          let nl, sp, indent = -1;
          do
            nl = yield* this.pushNewline(), nl > 0 ? (sp = yield* this.pushSpaces(!1), this.indentValue = indent = sp) : sp = 0, sp += yield* this.pushSpaces(!0);
          while (nl + sp > 0);
          const line = this.getLine();
          if (line === null)
            return this.setNext("flow");
          if ((indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) && !(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}")))
            return this.flowLevel = 0, yield cst.FLOW_END, yield* this.parseLineStart();
          let n = 0;
          for (; line[n] === ","; )
            n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0), this.flowKey = !1;
          switch (n += yield* this.pushIndicators(), line[n]) {
            case void 0:
              return "flow";
            case "#":
              return yield* this.pushCount(line.length - n), "flow";
            case "{":
            case "[":
              return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
            case "}":
            case "]":
              return yield* this.pushCount(1), this.flowKey = !0, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";
            case "*":
              return yield* this.pushUntil(isNotAnchorChar), "flow";
            case '"':
            case "'":
              return this.flowKey = !0, yield* this.parseQuotedScalar();
            case ":": {
              const next = this.charAt(1);
              if (this.flowKey || isEmpty(next) || next === ",")
                return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
            }
            // fallthrough
            default:
              return this.flowKey = !1, yield* this.parsePlainScalar();
          }
        }
        *parseQuotedScalar() {
          const quote = this.charAt(0);
          let end = this.buffer.indexOf(quote, this.pos + 1);
          if (quote === "'")
            for (; end !== -1 && this.buffer[end + 1] === "'"; )
              end = this.buffer.indexOf("'", end + 2);
          else
            for (; end !== -1; ) {
              let n = 0;
              for (; this.buffer[end - 1 - n] === "\\"; )
                n += 1;
              if (n % 2 === 0)
                break;
              end = this.buffer.indexOf('"', end + 1);
            }
          const qb = this.buffer.substring(0, end);
          let nl = qb.indexOf(`
`, this.pos);
          if (nl !== -1) {
            for (; nl !== -1; ) {
              const cs = this.continueScalar(nl + 1);
              if (cs === -1)
                break;
              nl = qb.indexOf(`
`, cs);
            }
            nl !== -1 && (end = nl - (qb[nl - 1] === "\r" ? 2 : 1));
          }
          if (end === -1) {
            if (!this.atEnd)
              return this.setNext("quoted-scalar");
            end = this.buffer.length;
          }
          return yield* this.pushToIndex(end + 1, !1), this.flowLevel ? "flow" : "doc";
        }
        *parseBlockScalarHeader() {
          this.blockScalarIndent = -1, this.blockScalarKeep = !1;
          let i = this.pos;
          for (; ; ) {
            const ch = this.buffer[++i];
            if (ch === "+")
              this.blockScalarKeep = !0;
            else if (ch > "0" && ch <= "9")
              this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== "-")
              break;
          }
          return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
        }
        *parseBlockScalar() {
          let nl = this.pos - 1, indent = 0, ch;
          loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2)
            switch (ch) {
              case " ":
                indent += 1;
                break;
              case `
`:
                nl = i2, indent = 0;
                break;
              case "\r": {
                const next = this.buffer[i2 + 1];
                if (!next && !this.atEnd)
                  return this.setNext("block-scalar");
                if (next === `
`)
                  break;
              }
              // fallthrough
              default:
                break loop;
            }
          if (!ch && !this.atEnd)
            return this.setNext("block-scalar");
          if (indent >= this.indentNext) {
            this.blockScalarIndent === -1 ? this.indentNext = indent : this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            do {
              const cs = this.continueScalar(nl + 1);
              if (cs === -1)
                break;
              nl = this.buffer.indexOf(`
`, cs);
            } while (nl !== -1);
            if (nl === -1) {
              if (!this.atEnd)
                return this.setNext("block-scalar");
              nl = this.buffer.length;
            }
          }
          let i = nl + 1;
          for (ch = this.buffer[i]; ch === " "; )
            ch = this.buffer[++i];
          if (ch === "	") {
            for (; ch === "	" || ch === " " || ch === "\r" || ch === `
`; )
              ch = this.buffer[++i];
            nl = i - 1;
          } else if (!this.blockScalarKeep)
            do {
              let i2 = nl - 1, ch2 = this.buffer[i2];
              ch2 === "\r" && (ch2 = this.buffer[--i2]);
              const lastChar = i2;
              for (; ch2 === " "; )
                ch2 = this.buffer[--i2];
              if (ch2 === `
` && i2 >= this.pos && i2 + 1 + indent > lastChar)
                nl = i2;
              else
                break;
            } while (!0);
          return yield cst.SCALAR, yield* this.pushToIndex(nl + 1, !0), yield* this.parseLineStart();
        }
        *parsePlainScalar() {
          const inFlow = this.flowLevel > 0;
          let end = this.pos - 1, i = this.pos - 1, ch;
          for (; ch = this.buffer[++i]; )
            if (ch === ":") {
              const next = this.buffer[i + 1];
              if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
                break;
              end = i;
            } else if (isEmpty(ch)) {
              let next = this.buffer[i + 1];
              if (ch === "\r" && (next === `
` ? (i += 1, ch = `
`, next = this.buffer[i + 1]) : end = i), next === "#" || inFlow && flowIndicatorChars.has(next))
                break;
              if (ch === `
`) {
                const cs = this.continueScalar(i + 1);
                if (cs === -1)
                  break;
                i = Math.max(i, cs - 2);
              }
            } else {
              if (inFlow && flowIndicatorChars.has(ch))
                break;
              end = i;
            }
          return !ch && !this.atEnd ? this.setNext("plain-scalar") : (yield cst.SCALAR, yield* this.pushToIndex(end + 1, !0), inFlow ? "flow" : "doc");
        }
        *pushCount(n) {
          return n > 0 ? (yield this.buffer.substr(this.pos, n), this.pos += n, n) : 0;
        }
        *pushToIndex(i, allowEmpty) {
          const s = this.buffer.slice(this.pos, i);
          return s ? (yield s, this.pos += s.length, s.length) : (allowEmpty && (yield ""), 0);
        }
        *pushIndicators() {
          let n = 0;
          loop: for (; ; ) {
            switch (this.charAt(0)) {
              case "!":
                n += yield* this.pushTag(), n += yield* this.pushSpaces(!0);
                continue loop;
              case "&":
                n += yield* this.pushUntil(isNotAnchorChar), n += yield* this.pushSpaces(!0);
                continue loop;
              case "-":
              // this is an error
              case "?":
              // this is an error outside flow collections
              case ":": {
                const inFlow = this.flowLevel > 0, ch1 = this.charAt(1);
                if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                  inFlow ? this.flowKey && (this.flowKey = !1) : this.indentNext = this.indentValue + 1, n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0);
                  continue loop;
                }
              }
            }
            break loop;
          }
          return n;
        }
        *pushTag() {
          if (this.charAt(1) === "<") {
            let i = this.pos + 2, ch = this.buffer[i];
            for (; !isEmpty(ch) && ch !== ">"; )
              ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === ">" ? i + 1 : i, !1);
          } else {
            let i = this.pos + 1, ch = this.buffer[i];
            for (; ch; )
              if (tagChars.has(ch))
                ch = this.buffer[++i];
              else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2]))
                ch = this.buffer[i += 3];
              else
                break;
            return yield* this.pushToIndex(i, !1);
          }
        }
        *pushNewline() {
          const ch = this.buffer[this.pos];
          return ch === `
` ? yield* this.pushCount(1) : ch === "\r" && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
        }
        *pushSpaces(allowTabs) {
          let i = this.pos - 1, ch;
          do
            ch = this.buffer[++i];
          while (ch === " " || allowTabs && ch === "	");
          const n = i - this.pos;
          return n > 0 && (yield this.buffer.substr(this.pos, n), this.pos = i), n;
        }
        *pushUntil(test) {
          let i = this.pos, ch = this.buffer[i];
          for (; !test(ch); )
            ch = this.buffer[++i];
          return yield* this.pushToIndex(i, !1);
        }
      }
      exports.Lexer = Lexer;
    })
  ),
  /***/
  6628: (
    /***/
    ((__unused_webpack_module, exports) => {
      class LineCounter {
        constructor() {
          this.lineStarts = [], this.addNewLine = (offset) => this.lineStarts.push(offset), this.linePos = (offset) => {
            let low = 0, high = this.lineStarts.length;
            for (; low < high; ) {
              const mid = low + high >> 1;
              this.lineStarts[mid] < offset ? low = mid + 1 : high = mid;
            }
            if (this.lineStarts[low] === offset)
              return { line: low + 1, col: 1 };
            if (low === 0)
              return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
          };
        }
      }
      exports.LineCounter = LineCounter;
    })
  ),
  /***/
  3456: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var node_process = __nccwpck_require__2(932), cst = __nccwpck_require__2(3461), lexer = __nccwpck_require__2(361);
      function includesToken(list, type) {
        for (let i = 0; i < list.length; ++i)
          if (list[i].type === type)
            return !0;
        return !1;
      }
      function findNonEmptyIndex(list) {
        for (let i = 0; i < list.length; ++i)
          switch (list[i].type) {
            case "space":
            case "comment":
            case "newline":
              break;
            default:
              return i;
          }
        return -1;
      }
      function isFlowToken(token) {
        switch (token?.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
          case "flow-collection":
            return !0;
          default:
            return !1;
        }
      }
      function getPrevProps(parent) {
        switch (parent.type) {
          case "document":
            return parent.start;
          case "block-map": {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
          }
          case "block-seq":
            return parent.items[parent.items.length - 1].start;
          /* istanbul ignore next should not happen */
          default:
            return [];
        }
      }
      function getFirstKeyStartProps(prev) {
        if (prev.length === 0)
          return [];
        let i = prev.length;
        loop: for (; --i >= 0; )
          switch (prev[i].type) {
            case "doc-start":
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
            case "newline":
              break loop;
          }
        for (; prev[++i]?.type === "space"; )
          ;
        return prev.splice(i, prev.length);
      }
      function arrayPushArray(target, source) {
        if (source.length < 1e5)
          Array.prototype.push.apply(target, source);
        else
          for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
      }
      function fixFlowSeqItems(fc) {
        if (fc.start.type === "flow-seq-start")
          for (const it of fc.items)
            it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind") && (it.key && (it.value = it.key), delete it.key, isFlowToken(it.value) ? it.value.end ? arrayPushArray(it.value.end, it.sep) : it.value.end = it.sep : arrayPushArray(it.start, it.sep), delete it.sep);
      }
      class Parser {
        /**
         * @param onNewLine - If defined, called separately with the start position of
         *   each new line (in `parse()`, including the start of input).
         */
        constructor(onNewLine) {
          this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new lexer.Lexer(), this.onNewLine = onNewLine;
        }
        /**
         * Parse `source` as a YAML stream.
         * If `incomplete`, a part of the last line may be left as a buffer for the next call.
         *
         * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
         *
         * @returns A generator of tokens representing each directive, document, and other structure.
         */
        *parse(source, incomplete = !1) {
          this.onNewLine && this.offset === 0 && this.onNewLine(0);
          for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
          incomplete || (yield* this.end());
        }
        /**
         * Advance the parser by the `source` of one lexical token.
         */
        *next(source) {
          if (this.source = source, node_process.env.LOG_TOKENS && console.log("|", cst.prettyToken(source)), this.atScalar) {
            this.atScalar = !1, yield* this.step(), this.offset += source.length;
            return;
          }
          const type = cst.tokenType(source);
          if (type)
            if (type === "scalar")
              this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
            else {
              switch (this.type = type, yield* this.step(), type) {
                case "newline":
                  this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + source.length);
                  break;
                case "space":
                  this.atNewLine && source[0] === " " && (this.indent += source.length);
                  break;
                case "explicit-key-ind":
                case "map-value-ind":
                case "seq-item-ind":
                  this.atNewLine && (this.indent += source.length);
                  break;
                case "doc-mode":
                case "flow-error-end":
                  return;
                default:
                  this.atNewLine = !1;
              }
              this.offset += source.length;
            }
          else {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: "error", offset: this.offset, message, source }), this.offset += source.length;
          }
        }
        /** Call at end of input to push out any remaining constructions */
        *end() {
          for (; this.stack.length > 0; )
            yield* this.pop();
        }
        get sourceToken() {
          return {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
          };
        }
        *step() {
          const top = this.peek(1);
          if (this.type === "doc-end" && top?.type !== "doc-end") {
            for (; this.stack.length > 0; )
              yield* this.pop();
            this.stack.push({
              type: "doc-end",
              offset: this.offset,
              source: this.source
            });
            return;
          }
          if (!top)
            return yield* this.stream();
          switch (top.type) {
            case "document":
              return yield* this.document(top);
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar":
              return yield* this.scalar(top);
            case "block-scalar":
              return yield* this.blockScalar(top);
            case "block-map":
              return yield* this.blockMap(top);
            case "block-seq":
              return yield* this.blockSequence(top);
            case "flow-collection":
              return yield* this.flowCollection(top);
            case "doc-end":
              return yield* this.documentEnd(top);
          }
          yield* this.pop();
        }
        peek(n) {
          return this.stack[this.stack.length - n];
        }
        *pop(error) {
          const token = error ?? this.stack.pop();
          if (!token)
            yield { type: "error", offset: this.offset, source: "", message: "Tried to pop an empty stack" };
          else if (this.stack.length === 0)
            yield token;
          else {
            const top = this.peek(1);
            switch (token.type === "block-scalar" ? token.indent = "indent" in top ? top.indent : 0 : token.type === "flow-collection" && top.type === "document" && (token.indent = 0), token.type === "flow-collection" && fixFlowSeqItems(token), top.type) {
              case "document":
                top.value = token;
                break;
              case "block-scalar":
                top.props.push(token);
                break;
              case "block-map": {
                const it = top.items[top.items.length - 1];
                if (it.value) {
                  top.items.push({ start: [], key: token, sep: [] }), this.onKeyLine = !0;
                  return;
                } else if (it.sep)
                  it.value = token;
                else {
                  Object.assign(it, { key: token, sep: [] }), this.onKeyLine = !it.explicitKey;
                  return;
                }
                break;
              }
              case "block-seq": {
                const it = top.items[top.items.length - 1];
                it.value ? top.items.push({ start: [], value: token }) : it.value = token;
                break;
              }
              case "flow-collection": {
                const it = top.items[top.items.length - 1];
                !it || it.value ? top.items.push({ start: [], key: token, sep: [] }) : it.sep ? it.value = token : Object.assign(it, { key: token, sep: [] });
                return;
              }
              /* istanbul ignore next should not happen */
              default:
                yield* this.pop(), yield* this.pop(token);
            }
            if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
              const last = token.items[token.items.length - 1];
              last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent)) && (top.type === "document" ? top.end = last.start : top.items.push({ start: last.start }), token.items.splice(-1, 1));
            }
          }
        }
        *stream() {
          switch (this.type) {
            case "directive-line":
              yield { type: "directive", offset: this.offset, source: this.source };
              return;
            case "byte-order-mark":
            case "space":
            case "comment":
            case "newline":
              yield this.sourceToken;
              return;
            case "doc-mode":
            case "doc-start": {
              const doc = {
                type: "document",
                offset: this.offset,
                start: []
              };
              this.type === "doc-start" && doc.start.push(this.sourceToken), this.stack.push(doc);
              return;
            }
          }
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
          };
        }
        *document(doc) {
          if (doc.value)
            return yield* this.lineEnd(doc);
          switch (this.type) {
            case "doc-start": {
              findNonEmptyIndex(doc.start) !== -1 ? (yield* this.pop(), yield* this.step()) : doc.start.push(this.sourceToken);
              return;
            }
            case "anchor":
            case "tag":
            case "space":
            case "comment":
            case "newline":
              doc.start.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(doc);
          bv ? this.stack.push(bv) : yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
        *scalar(scalar) {
          if (this.type === "map-value-ind") {
            const prev = getPrevProps(this.peek(2)), start = getFirstKeyStartProps(prev);
            let sep;
            scalar.end ? (sep = scalar.end, sep.push(this.sourceToken), delete scalar.end) : sep = [this.sourceToken];
            const map = {
              type: "block-map",
              offset: scalar.offset,
              indent: scalar.indent,
              items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = !0, this.stack[this.stack.length - 1] = map;
          } else
            yield* this.lineEnd(scalar);
        }
        *blockScalar(scalar) {
          switch (this.type) {
            case "space":
            case "comment":
            case "newline":
              scalar.props.push(this.sourceToken);
              return;
            case "scalar":
              if (scalar.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
                let nl = this.source.indexOf(`
`) + 1;
                for (; nl !== 0; )
                  this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
              }
              yield* this.pop();
              break;
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop(), yield* this.step();
          }
        }
        *blockMap(map) {
          const it = map.items[map.items.length - 1];
          switch (this.type) {
            case "newline":
              if (this.onKeyLine = !1, it.value) {
                const end = "end" in it.value ? it.value.end : void 0;
                (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : map.items.push({ start: [this.sourceToken] });
              } else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
              return;
            case "space":
            case "comment":
              if (it.value)
                map.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else {
                if (this.atIndentedComment(it.start, map.indent)) {
                  const end = map.items[map.items.length - 2]?.value?.end;
                  if (Array.isArray(end)) {
                    arrayPushArray(end, it.start), end.push(this.sourceToken), map.items.pop();
                    return;
                  }
                }
                it.start.push(this.sourceToken);
              }
              return;
          }
          if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent, atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
            let start = [];
            if (atNextItem && it.sep && !it.value) {
              const nl = [];
              for (let i = 0; i < it.sep.length; ++i) {
                const st = it.sep[i];
                switch (st.type) {
                  case "newline":
                    nl.push(i);
                    break;
                  case "space":
                    break;
                  case "comment":
                    st.indent > map.indent && (nl.length = 0);
                    break;
                  default:
                    nl.length = 0;
                }
              }
              nl.length >= 2 && (start = it.sep.splice(nl[1]));
            }
            switch (this.type) {
              case "anchor":
              case "tag":
                atNextItem || it.value ? (start.push(this.sourceToken), map.items.push({ start }), this.onKeyLine = !0) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
                return;
              case "explicit-key-ind":
                !it.sep && !it.explicitKey ? (it.start.push(this.sourceToken), it.explicitKey = !0) : atNextItem || it.value ? (start.push(this.sourceToken), map.items.push({ start, explicitKey: !0 })) : this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: !0 }]
                }), this.onKeyLine = !0;
                return;
              case "map-value-ind":
                if (it.explicitKey)
                  if (it.sep)
                    if (it.value)
                      map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (includesToken(it.sep, "map-value-ind"))
                      this.stack.push({
                        type: "block-map",
                        offset: this.offset,
                        indent: this.indent,
                        items: [{ start, key: null, sep: [this.sourceToken] }]
                      });
                    else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                      const start2 = getFirstKeyStartProps(it.start), key = it.key, sep = it.sep;
                      sep.push(this.sourceToken), delete it.key, delete it.sep, this.stack.push({
                        type: "block-map",
                        offset: this.offset,
                        indent: this.indent,
                        items: [{ start: start2, key, sep }]
                      });
                    } else start.length > 0 ? it.sep = it.sep.concat(start, this.sourceToken) : it.sep.push(this.sourceToken);
                  else if (includesToken(it.start, "newline"))
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                else
                  it.sep ? it.value || atNextItem ? map.items.push({ start, key: null, sep: [this.sourceToken] }) : includesToken(it.sep, "map-value-ind") ? this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  }) : it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
                this.onKeyLine = !0;
                return;
              case "alias":
              case "scalar":
              case "single-quoted-scalar":
              case "double-quoted-scalar": {
                const fs = this.flowScalar(this.type);
                atNextItem || it.value ? (map.items.push({ start, key: fs, sep: [] }), this.onKeyLine = !0) : it.sep ? this.stack.push(fs) : (Object.assign(it, { key: fs, sep: [] }), this.onKeyLine = !0);
                return;
              }
              default: {
                const bv = this.startBlockValue(map);
                if (bv) {
                  if (bv.type === "block-seq") {
                    if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                      yield* this.pop({
                        type: "error",
                        offset: this.offset,
                        message: "Unexpected block-seq-ind on same line with key",
                        source: this.source
                      });
                      return;
                    }
                  } else atMapIndent && map.items.push({ start });
                  this.stack.push(bv);
                  return;
                }
              }
            }
          }
          yield* this.pop(), yield* this.step();
        }
        *blockSequence(seq) {
          const it = seq.items[seq.items.length - 1];
          switch (this.type) {
            case "newline":
              if (it.value) {
                const end = "end" in it.value ? it.value.end : void 0;
                (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : seq.items.push({ start: [this.sourceToken] });
              } else
                it.start.push(this.sourceToken);
              return;
            case "space":
            case "comment":
              if (it.value)
                seq.items.push({ start: [this.sourceToken] });
              else {
                if (this.atIndentedComment(it.start, seq.indent)) {
                  const end = seq.items[seq.items.length - 2]?.value?.end;
                  if (Array.isArray(end)) {
                    arrayPushArray(end, it.start), end.push(this.sourceToken), seq.items.pop();
                    return;
                  }
                }
                it.start.push(this.sourceToken);
              }
              return;
            case "anchor":
            case "tag":
              if (it.value || this.indent <= seq.indent)
                break;
              it.start.push(this.sourceToken);
              return;
            case "seq-item-ind":
              if (this.indent !== seq.indent)
                break;
              it.value || includesToken(it.start, "seq-item-ind") ? seq.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
              return;
          }
          if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
              this.stack.push(bv);
              return;
            }
          }
          yield* this.pop(), yield* this.step();
        }
        *flowCollection(fc) {
          const it = fc.items[fc.items.length - 1];
          if (this.type === "flow-error-end") {
            let top;
            do
              yield* this.pop(), top = this.peek(1);
            while (top?.type === "flow-collection");
          } else if (fc.end.length === 0) {
            switch (this.type) {
              case "comma":
              case "explicit-key-ind":
                !it || it.sep ? fc.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
                return;
              case "map-value-ind":
                !it || it.value ? fc.items.push({ start: [], key: null, sep: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
                return;
              case "space":
              case "comment":
              case "newline":
              case "anchor":
              case "tag":
                !it || it.value ? fc.items.push({ start: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
                return;
              case "alias":
              case "scalar":
              case "single-quoted-scalar":
              case "double-quoted-scalar": {
                const fs = this.flowScalar(this.type);
                !it || it.value ? fc.items.push({ start: [], key: fs, sep: [] }) : it.sep ? this.stack.push(fs) : Object.assign(it, { key: fs, sep: [] });
                return;
              }
              case "flow-map-end":
              case "flow-seq-end":
                fc.end.push(this.sourceToken);
                return;
            }
            const bv = this.startBlockValue(fc);
            bv ? this.stack.push(bv) : (yield* this.pop(), yield* this.step());
          } else {
            const parent = this.peek(2);
            if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep))
              yield* this.pop(), yield* this.step();
            else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
              const prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
              fixFlowSeqItems(fc);
              const sep = fc.end.splice(1, fc.end.length);
              sep.push(this.sourceToken);
              const map = {
                type: "block-map",
                offset: fc.offset,
                indent: fc.indent,
                items: [{ start, key: fc, sep }]
              };
              this.onKeyLine = !0, this.stack[this.stack.length - 1] = map;
            } else
              yield* this.lineEnd(fc);
          }
        }
        flowScalar(type) {
          if (this.onNewLine) {
            let nl = this.source.indexOf(`
`) + 1;
            for (; nl !== 0; )
              this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
          }
          return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
          };
        }
        startBlockValue(parent) {
          switch (this.type) {
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar":
              return this.flowScalar(this.type);
            case "block-scalar-header":
              return {
                type: "block-scalar",
                offset: this.offset,
                indent: this.indent,
                props: [this.sourceToken],
                source: ""
              };
            case "flow-map-start":
            case "flow-seq-start":
              return {
                type: "flow-collection",
                offset: this.offset,
                indent: this.indent,
                start: this.sourceToken,
                items: [],
                end: []
              };
            case "seq-item-ind":
              return {
                type: "block-seq",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [this.sourceToken] }]
              };
            case "explicit-key-ind": {
              this.onKeyLine = !0;
              const prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
              return start.push(this.sourceToken), {
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, explicitKey: !0 }]
              };
            }
            case "map-value-ind": {
              this.onKeyLine = !0;
              const prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
              return {
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              };
            }
          }
          return null;
        }
        atIndentedComment(start, indent) {
          return this.type !== "comment" || this.indent <= indent ? !1 : start.every((st) => st.type === "newline" || st.type === "space");
        }
        *documentEnd(docEnd) {
          this.type !== "doc-mode" && (docEnd.end ? docEnd.end.push(this.sourceToken) : docEnd.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
        }
        *lineEnd(token) {
          switch (this.type) {
            case "comma":
            case "doc-start":
            case "doc-end":
            case "flow-seq-end":
            case "flow-map-end":
            case "map-value-ind":
              yield* this.pop(), yield* this.step();
              break;
            case "newline":
              this.onKeyLine = !1;
            default:
              token.end ? token.end.push(this.sourceToken) : token.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
          }
        }
      }
      exports.Parser = Parser;
    })
  ),
  /***/
  4047: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var composer = __nccwpck_require__2(9984), Document = __nccwpck_require__2(3021), errors = __nccwpck_require__2(1464), log = __nccwpck_require__2(7249), identity = __nccwpck_require__2(1127), lineCounter = __nccwpck_require__2(6628), parser = __nccwpck_require__2(3456);
      function parseOptions(options) {
        const prettyErrors = options.prettyErrors !== !1;
        return { lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null, prettyErrors };
      }
      function parseAllDocuments(source, options = {}) {
        const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options), parser$1 = new parser.Parser(lineCounter2?.addNewLine), composer$1 = new composer.Composer(options), docs = Array.from(composer$1.compose(parser$1.parse(source)));
        if (prettyErrors && lineCounter2)
          for (const doc of docs)
            doc.errors.forEach(errors.prettifyError(source, lineCounter2)), doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        return docs.length > 0 ? docs : Object.assign([], { empty: !0 }, composer$1.streamInfo());
      }
      function parseDocument(source, options = {}) {
        const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options), parser$1 = new parser.Parser(lineCounter2?.addNewLine), composer$1 = new composer.Composer(options);
        let doc = null;
        for (const _doc of composer$1.compose(parser$1.parse(source), !0, source.length))
          if (!doc)
            doc = _doc;
          else if (doc.options.logLevel !== "silent") {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
            break;
          }
        return prettyErrors && lineCounter2 && (doc.errors.forEach(errors.prettifyError(source, lineCounter2)), doc.warnings.forEach(errors.prettifyError(source, lineCounter2))), doc;
      }
      function parse2(src, reviver, options) {
        let _reviver;
        typeof reviver == "function" ? _reviver = reviver : options === void 0 && reviver && typeof reviver == "object" && (options = reviver);
        const doc = parseDocument(src, options);
        if (!doc)
          return null;
        if (doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning)), doc.errors.length > 0) {
          if (doc.options.logLevel !== "silent")
            throw doc.errors[0];
          doc.errors = [];
        }
        return doc.toJS(Object.assign({ reviver: _reviver }, options));
      }
      function stringify(value, replacer, options) {
        let _replacer = null;
        if (typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer), typeof options == "string" && (options = options.length), typeof options == "number") {
          const indent = Math.round(options);
          options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
        }
        if (value === void 0) {
          const { keepUndefined } = options ?? replacer ?? {};
          if (!keepUndefined)
            return;
        }
        return identity.isDocument(value) && !_replacer ? value.toString(options) : new Document.Document(value, _replacer, options).toString(options);
      }
      exports.parse = parse2, exports.parseAllDocuments = parseAllDocuments, exports.parseDocument = parseDocument, exports.stringify = stringify;
    })
  ),
  /***/
  5840: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), map = __nccwpck_require__2(7451), seq = __nccwpck_require__2(1706), string = __nccwpck_require__2(6464), tags = __nccwpck_require__2(18);
      const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
      class Schema {
        constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
          this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null, this.name = typeof schema == "string" && schema || "core", this.knownTags = resolveKnownTags ? tags.coreKnownTags : {}, this.tags = tags.getTags(customTags, this.name, merge), this.toStringOptions = toStringDefaults ?? null, Object.defineProperty(this, identity.MAP, { value: map.map }), Object.defineProperty(this, identity.SCALAR, { value: string.string }), Object.defineProperty(this, identity.SEQ, { value: seq.seq }), this.sortMapEntries = typeof sortMapEntries == "function" ? sortMapEntries : sortMapEntries === !0 ? sortMapEntriesByKey : null;
        }
        clone() {
          const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
          return copy.tags = this.tags.slice(), copy;
        }
      }
      exports.Schema = Schema;
    })
  ),
  /***/
  7451: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), YAMLMap = __nccwpck_require__2(4454);
      const map = {
        collection: "map",
        default: !0,
        nodeClass: YAMLMap.YAMLMap,
        tag: "tag:yaml.org,2002:map",
        resolve(map2, onError) {
          return identity.isMap(map2) || onError("Expected a mapping for this tag"), map2;
        },
        createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
      };
      exports.map = map;
    })
  ),
  /***/
  3632: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301);
      const nullTag = {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: !0,
        tag: "tag:yaml.org,2002:null",
        test: /^(?:~|[Nn]ull|NULL)?$/,
        resolve: () => new Scalar.Scalar(null),
        stringify: ({ source }, ctx) => typeof source == "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
      };
      exports.nullTag = nullTag;
    })
  ),
  /***/
  1706: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), YAMLSeq = __nccwpck_require__2(2223);
      const seq = {
        collection: "seq",
        default: !0,
        nodeClass: YAMLSeq.YAMLSeq,
        tag: "tag:yaml.org,2002:seq",
        resolve(seq2, onError) {
          return identity.isSeq(seq2) || onError("Expected a sequence for this tag"), seq2;
        },
        createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
      };
      exports.seq = seq;
    })
  ),
  /***/
  6464: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var stringifyString = __nccwpck_require__2(3069);
      const string = {
        identify: (value) => typeof value == "string",
        default: !0,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify(item, ctx, onComment, onChompKeep) {
          return ctx = Object.assign({ actualString: !0 }, ctx), stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
        }
      };
      exports.string = string;
    })
  ),
  /***/
  3959: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301);
      const boolTag = {
        identify: (value) => typeof value == "boolean",
        default: !0,
        tag: "tag:yaml.org,2002:bool",
        test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
        resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
        stringify({ source, value }, ctx) {
          if (source && boolTag.test.test(source)) {
            const sv = source[0] === "t" || source[0] === "T";
            if (value === sv)
              return source;
          }
          return value ? ctx.options.trueStr : ctx.options.falseStr;
        }
      };
      exports.boolTag = boolTag;
    })
  ),
  /***/
  8405: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301), stringifyNumber = __nccwpck_require__2(8689);
      const floatNaN = {
        identify: (value) => typeof value == "number",
        default: !0,
        tag: "tag:yaml.org,2002:float",
        test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
        resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
        stringify: stringifyNumber.stringifyNumber
      }, floatExp = {
        identify: (value) => typeof value == "number",
        default: !0,
        tag: "tag:yaml.org,2002:float",
        format: "EXP",
        test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
        resolve: (str) => parseFloat(str),
        stringify(node) {
          const num = Number(node.value);
          return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
        }
      }, float = {
        identify: (value) => typeof value == "number",
        default: !0,
        tag: "tag:yaml.org,2002:float",
        test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
        resolve(str) {
          const node = new Scalar.Scalar(parseFloat(str)), dot = str.indexOf(".");
          return dot !== -1 && str[str.length - 1] === "0" && (node.minFractionDigits = str.length - dot - 1), node;
        },
        stringify: stringifyNumber.stringifyNumber
      };
      exports.float = float, exports.floatExp = floatExp, exports.floatNaN = floatNaN;
    })
  ),
  /***/
  9874: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var stringifyNumber = __nccwpck_require__2(8689);
      const intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value), intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
      function intStringify(node, radix, prefix) {
        const { value } = node;
        return intIdentify(value) && value >= 0 ? prefix + value.toString(radix) : stringifyNumber.stringifyNumber(node);
      }
      const intOct = {
        identify: (value) => intIdentify(value) && value >= 0,
        default: !0,
        tag: "tag:yaml.org,2002:int",
        format: "OCT",
        test: /^0o[0-7]+$/,
        resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
        stringify: (node) => intStringify(node, 8, "0o")
      }, int = {
        identify: intIdentify,
        default: !0,
        tag: "tag:yaml.org,2002:int",
        test: /^[-+]?[0-9]+$/,
        resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
        stringify: stringifyNumber.stringifyNumber
      }, intHex = {
        identify: (value) => intIdentify(value) && value >= 0,
        default: !0,
        tag: "tag:yaml.org,2002:int",
        format: "HEX",
        test: /^0x[0-9a-fA-F]+$/,
        resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
        stringify: (node) => intStringify(node, 16, "0x")
      };
      exports.int = int, exports.intHex = intHex, exports.intOct = intOct;
    })
  ),
  /***/
  896: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var map = __nccwpck_require__2(7451), _null = __nccwpck_require__2(3632), seq = __nccwpck_require__2(1706), string = __nccwpck_require__2(6464), bool = __nccwpck_require__2(3959), float = __nccwpck_require__2(8405), int = __nccwpck_require__2(9874);
      const schema = [
        map.map,
        seq.seq,
        string.string,
        _null.nullTag,
        bool.boolTag,
        int.intOct,
        int.int,
        int.intHex,
        float.floatNaN,
        float.floatExp,
        float.float
      ];
      exports.schema = schema;
    })
  ),
  /***/
  3559: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301), map = __nccwpck_require__2(7451), seq = __nccwpck_require__2(1706);
      function intIdentify(value) {
        return typeof value == "bigint" || Number.isInteger(value);
      }
      const stringifyJSON = ({ value }) => JSON.stringify(value), jsonScalars = [
        {
          identify: (value) => typeof value == "string",
          default: !0,
          tag: "tag:yaml.org,2002:str",
          resolve: (str) => str,
          stringify: stringifyJSON
        },
        {
          identify: (value) => value == null,
          createNode: () => new Scalar.Scalar(null),
          default: !0,
          tag: "tag:yaml.org,2002:null",
          test: /^null$/,
          resolve: () => null,
          stringify: stringifyJSON
        },
        {
          identify: (value) => typeof value == "boolean",
          default: !0,
          tag: "tag:yaml.org,2002:bool",
          test: /^true$|^false$/,
          resolve: (str) => str === "true",
          stringify: stringifyJSON
        },
        {
          identify: intIdentify,
          default: !0,
          tag: "tag:yaml.org,2002:int",
          test: /^-?(?:0|[1-9][0-9]*)$/,
          resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
          stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
        },
        {
          identify: (value) => typeof value == "number",
          default: !0,
          tag: "tag:yaml.org,2002:float",
          test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
          resolve: (str) => parseFloat(str),
          stringify: stringifyJSON
        }
      ], jsonError = {
        default: !0,
        tag: "",
        test: /^/,
        resolve(str, onError) {
          return onError(`Unresolved plain scalar ${JSON.stringify(str)}`), str;
        }
      }, schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
      exports.schema = schema;
    })
  ),
  /***/
  18: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var map = __nccwpck_require__2(7451), _null = __nccwpck_require__2(3632), seq = __nccwpck_require__2(1706), string = __nccwpck_require__2(6464), bool = __nccwpck_require__2(3959), float = __nccwpck_require__2(8405), int = __nccwpck_require__2(9874), schema = __nccwpck_require__2(896), schema$1 = __nccwpck_require__2(3559), binary = __nccwpck_require__2(6083), merge = __nccwpck_require__2(452), omap = __nccwpck_require__2(303), pairs = __nccwpck_require__2(8385), schema$2 = __nccwpck_require__2(5913), set = __nccwpck_require__2(1528), timestamp = __nccwpck_require__2(6752);
      const schemas2 = /* @__PURE__ */ new Map([
        ["core", schema.schema],
        ["failsafe", [map.map, seq.seq, string.string]],
        ["json", schema$1.schema],
        ["yaml11", schema$2.schema],
        ["yaml-1.1", schema$2.schema]
      ]), tagsByName = {
        binary: binary.binary,
        bool: bool.boolTag,
        float: float.float,
        floatExp: float.floatExp,
        floatNaN: float.floatNaN,
        floatTime: timestamp.floatTime,
        int: int.int,
        intHex: int.intHex,
        intOct: int.intOct,
        intTime: timestamp.intTime,
        map: map.map,
        merge: merge.merge,
        null: _null.nullTag,
        omap: omap.omap,
        pairs: pairs.pairs,
        seq: seq.seq,
        set: set.set,
        timestamp: timestamp.timestamp
      }, coreKnownTags = {
        "tag:yaml.org,2002:binary": binary.binary,
        "tag:yaml.org,2002:merge": merge.merge,
        "tag:yaml.org,2002:omap": omap.omap,
        "tag:yaml.org,2002:pairs": pairs.pairs,
        "tag:yaml.org,2002:set": set.set,
        "tag:yaml.org,2002:timestamp": timestamp.timestamp
      };
      function getTags(customTags, schemaName, addMergeTag) {
        const schemaTags = schemas2.get(schemaName);
        if (schemaTags && !customTags)
          return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
        let tags = schemaTags;
        if (!tags)
          if (Array.isArray(customTags))
            tags = [];
          else {
            const keys = Array.from(schemas2.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
          }
        if (Array.isArray(customTags))
          for (const tag of customTags)
            tags = tags.concat(tag);
        else typeof customTags == "function" && (tags = customTags(tags.slice()));
        return addMergeTag && (tags = tags.concat(merge.merge)), tags.reduce((tags2, tag) => {
          const tagObj = typeof tag == "string" ? tagsByName[tag] : tag;
          if (!tagObj) {
            const tagName = JSON.stringify(tag), keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
          }
          return tags2.includes(tagObj) || tags2.push(tagObj), tags2;
        }, []);
      }
      exports.coreKnownTags = coreKnownTags, exports.getTags = getTags;
    })
  ),
  /***/
  6083: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var node_buffer = __nccwpck_require__2(181), Scalar = __nccwpck_require__2(3301), stringifyString = __nccwpck_require__2(3069);
      const binary = {
        identify: (value) => value instanceof Uint8Array,
        // Buffer inherits from Uint8Array
        default: !1,
        tag: "tag:yaml.org,2002:binary",
        /**
         * Returns a Buffer in node and an Uint8Array in browsers
         *
         * To use the resulting buffer as an image, you'll want to do something like:
         *
         *   const blob = new Blob([buffer], { type: 'image/jpeg' })
         *   document.querySelector('#photo').src = URL.createObjectURL(blob)
         */
        resolve(src, onError) {
          if (typeof node_buffer.Buffer == "function")
            return node_buffer.Buffer.from(src, "base64");
          if (typeof atob == "function") {
            const str = atob(src.replace(/[\n\r]/g, "")), buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
              buffer[i] = str.charCodeAt(i);
            return buffer;
          } else
            return onError("This environment does not support reading binary tags; either Buffer or atob is required"), src;
        },
        stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
          if (!value)
            return "";
          const buf = value;
          let str;
          if (typeof node_buffer.Buffer == "function")
            str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
          else if (typeof btoa == "function") {
            let s = "";
            for (let i = 0; i < buf.length; ++i)
              s += String.fromCharCode(buf[i]);
            str = btoa(s);
          } else
            throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
          if (type ?? (type = Scalar.Scalar.BLOCK_LITERAL), type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth), n = Math.ceil(str.length / lineWidth), lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth)
              lines[i] = str.substr(o, lineWidth);
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? `
` : " ");
          }
          return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
        }
      };
      exports.binary = binary;
    })
  ),
  /***/
  8398: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301);
      function boolStringify({ value, source }, ctx) {
        return source && (value ? trueTag : falseTag).test.test(source) ? source : value ? ctx.options.trueStr : ctx.options.falseStr;
      }
      const trueTag = {
        identify: (value) => value === !0,
        default: !0,
        tag: "tag:yaml.org,2002:bool",
        test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
        resolve: () => new Scalar.Scalar(!0),
        stringify: boolStringify
      }, falseTag = {
        identify: (value) => value === !1,
        default: !0,
        tag: "tag:yaml.org,2002:bool",
        test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
        resolve: () => new Scalar.Scalar(!1),
        stringify: boolStringify
      };
      exports.falseTag = falseTag, exports.trueTag = trueTag;
    })
  ),
  /***/
  5782: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301), stringifyNumber = __nccwpck_require__2(8689);
      const floatNaN = {
        identify: (value) => typeof value == "number",
        default: !0,
        tag: "tag:yaml.org,2002:float",
        test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
        resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
        stringify: stringifyNumber.stringifyNumber
      }, floatExp = {
        identify: (value) => typeof value == "number",
        default: !0,
        tag: "tag:yaml.org,2002:float",
        format: "EXP",
        test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
        resolve: (str) => parseFloat(str.replace(/_/g, "")),
        stringify(node) {
          const num = Number(node.value);
          return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
        }
      }, float = {
        identify: (value) => typeof value == "number",
        default: !0,
        tag: "tag:yaml.org,2002:float",
        test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
        resolve(str) {
          const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, ""))), dot = str.indexOf(".");
          if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, "");
            f[f.length - 1] === "0" && (node.minFractionDigits = f.length);
          }
          return node;
        },
        stringify: stringifyNumber.stringifyNumber
      };
      exports.float = float, exports.floatExp = floatExp, exports.floatNaN = floatNaN;
    })
  ),
  /***/
  873: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var stringifyNumber = __nccwpck_require__2(8689);
      const intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value);
      function intResolve(str, offset, radix, { intAsBigInt }) {
        const sign = str[0];
        if ((sign === "-" || sign === "+") && (offset += 1), str = str.substring(offset).replace(/_/g, ""), intAsBigInt) {
          switch (radix) {
            case 2:
              str = `0b${str}`;
              break;
            case 8:
              str = `0o${str}`;
              break;
            case 16:
              str = `0x${str}`;
              break;
          }
          const n2 = BigInt(str);
          return sign === "-" ? BigInt(-1) * n2 : n2;
        }
        const n = parseInt(str, radix);
        return sign === "-" ? -1 * n : n;
      }
      function intStringify(node, radix, prefix) {
        const { value } = node;
        if (intIdentify(value)) {
          const str = value.toString(radix);
          return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
        }
        return stringifyNumber.stringifyNumber(node);
      }
      const intBin = {
        identify: intIdentify,
        default: !0,
        tag: "tag:yaml.org,2002:int",
        format: "BIN",
        test: /^[-+]?0b[0-1_]+$/,
        resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
        stringify: (node) => intStringify(node, 2, "0b")
      }, intOct = {
        identify: intIdentify,
        default: !0,
        tag: "tag:yaml.org,2002:int",
        format: "OCT",
        test: /^[-+]?0[0-7_]+$/,
        resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
        stringify: (node) => intStringify(node, 8, "0")
      }, int = {
        identify: intIdentify,
        default: !0,
        tag: "tag:yaml.org,2002:int",
        test: /^[-+]?[0-9][0-9_]*$/,
        resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
        stringify: stringifyNumber.stringifyNumber
      }, intHex = {
        identify: intIdentify,
        default: !0,
        tag: "tag:yaml.org,2002:int",
        format: "HEX",
        test: /^[-+]?0x[0-9a-fA-F_]+$/,
        resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
        stringify: (node) => intStringify(node, 16, "0x")
      };
      exports.int = int, exports.intBin = intBin, exports.intHex = intHex, exports.intOct = intOct;
    })
  ),
  /***/
  452: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), Scalar = __nccwpck_require__2(3301);
      const MERGE_KEY = "<<", merge = {
        identify: (value) => value === MERGE_KEY || typeof value == "symbol" && value.description === MERGE_KEY,
        default: "key",
        tag: "tag:yaml.org,2002:merge",
        test: /^<<$/,
        resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
          addToJSMap: addMergeToJSMap
        }),
        stringify: () => MERGE_KEY
      }, isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
      function addMergeToJSMap(ctx, map, value) {
        const source = resolveAliasValue(ctx, value);
        if (identity.isSeq(source))
          for (const it of source.items)
            mergeValue(ctx, map, it);
        else if (Array.isArray(source))
          for (const it of source)
            mergeValue(ctx, map, it);
        else
          mergeValue(ctx, map, source);
      }
      function mergeValue(ctx, map, value) {
        const source = resolveAliasValue(ctx, value);
        if (!identity.isMap(source))
          throw new Error("Merge sources must be maps or map aliases");
        const srcMap = source.toJSON(null, ctx, Map);
        for (const [key, value2] of srcMap)
          map instanceof Map ? map.has(key) || map.set(key, value2) : map instanceof Set ? map.add(key) : Object.prototype.hasOwnProperty.call(map, key) || Object.defineProperty(map, key, {
            value: value2,
            writable: !0,
            enumerable: !0,
            configurable: !0
          });
        return map;
      }
      function resolveAliasValue(ctx, value) {
        return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
      }
      exports.addMergeToJSMap = addMergeToJSMap, exports.isMergeKey = isMergeKey, exports.merge = merge;
    })
  ),
  /***/
  303: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), toJS = __nccwpck_require__2(4043), YAMLMap = __nccwpck_require__2(4454), YAMLSeq = __nccwpck_require__2(2223), pairs = __nccwpck_require__2(8385);
      class YAMLOMap extends YAMLSeq.YAMLSeq {
        constructor() {
          super(), this.add = YAMLMap.YAMLMap.prototype.add.bind(this), this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this), this.get = YAMLMap.YAMLMap.prototype.get.bind(this), this.has = YAMLMap.YAMLMap.prototype.has.bind(this), this.set = YAMLMap.YAMLMap.prototype.set.bind(this), this.tag = YAMLOMap.tag;
        }
        /**
         * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
         * but TypeScript won't allow widening the signature of a child method.
         */
        toJSON(_, ctx) {
          if (!ctx)
            return super.toJSON(_);
          const map = /* @__PURE__ */ new Map();
          ctx?.onCreate && ctx.onCreate(map);
          for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair) ? (key = toJS.toJS(pair.key, "", ctx), value = toJS.toJS(pair.value, key, ctx)) : key = toJS.toJS(pair, "", ctx), map.has(key))
              throw new Error("Ordered maps must not include duplicate keys");
            map.set(key, value);
          }
          return map;
        }
        static from(schema, iterable, ctx) {
          const pairs$1 = pairs.createPairs(schema, iterable, ctx), omap2 = new this();
          return omap2.items = pairs$1.items, omap2;
        }
      }
      YAMLOMap.tag = "tag:yaml.org,2002:omap";
      const omap = {
        collection: "seq",
        identify: (value) => value instanceof Map,
        nodeClass: YAMLOMap,
        default: !1,
        tag: "tag:yaml.org,2002:omap",
        resolve(seq, onError) {
          const pairs$1 = pairs.resolvePairs(seq, onError), seenKeys = [];
          for (const { key } of pairs$1.items)
            identity.isScalar(key) && (seenKeys.includes(key.value) ? onError(`Ordered maps must not include duplicate keys: ${key.value}`) : seenKeys.push(key.value));
          return Object.assign(new YAMLOMap(), pairs$1);
        },
        createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
      };
      exports.YAMLOMap = YAMLOMap, exports.omap = omap;
    })
  ),
  /***/
  8385: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), Pair = __nccwpck_require__2(7165), Scalar = __nccwpck_require__2(3301), YAMLSeq = __nccwpck_require__2(2223);
      function resolvePairs(seq, onError) {
        if (identity.isSeq(seq))
          for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (!identity.isPair(item)) {
              if (identity.isMap(item)) {
                item.items.length > 1 && onError("Each pair must have its own sequence indicator");
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore && (pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore), item.comment) {
                  const cn = pair.value ?? pair.key;
                  cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
                }
                item = pair;
              }
              seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
            }
          }
        else
          onError("Expected a sequence for this tag");
        return seq;
      }
      function createPairs(schema, iterable, ctx) {
        const { replacer } = ctx, pairs2 = new YAMLSeq.YAMLSeq(schema);
        pairs2.tag = "tag:yaml.org,2002:pairs";
        let i = 0;
        if (iterable && Symbol.iterator in Object(iterable))
          for (let it of iterable) {
            typeof replacer == "function" && (it = replacer.call(iterable, String(i++), it));
            let key, value;
            if (Array.isArray(it))
              if (it.length === 2)
                key = it[0], value = it[1];
              else
                throw new TypeError(`Expected [key, value] tuple: ${it}`);
            else if (it && it instanceof Object) {
              const keys = Object.keys(it);
              if (keys.length === 1)
                key = keys[0], value = it[key];
              else
                throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            } else
              key = it;
            pairs2.items.push(Pair.createPair(key, value, ctx));
          }
        return pairs2;
      }
      const pairs = {
        collection: "seq",
        default: !1,
        tag: "tag:yaml.org,2002:pairs",
        resolve: resolvePairs,
        createNode: createPairs
      };
      exports.createPairs = createPairs, exports.pairs = pairs, exports.resolvePairs = resolvePairs;
    })
  ),
  /***/
  5913: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var map = __nccwpck_require__2(7451), _null = __nccwpck_require__2(3632), seq = __nccwpck_require__2(1706), string = __nccwpck_require__2(6464), binary = __nccwpck_require__2(6083), bool = __nccwpck_require__2(8398), float = __nccwpck_require__2(5782), int = __nccwpck_require__2(873), merge = __nccwpck_require__2(452), omap = __nccwpck_require__2(303), pairs = __nccwpck_require__2(8385), set = __nccwpck_require__2(1528), timestamp = __nccwpck_require__2(6752);
      const schema = [
        map.map,
        seq.seq,
        string.string,
        _null.nullTag,
        bool.trueTag,
        bool.falseTag,
        int.intBin,
        int.intOct,
        int.int,
        int.intHex,
        float.floatNaN,
        float.floatExp,
        float.float,
        binary.binary,
        merge.merge,
        omap.omap,
        pairs.pairs,
        set.set,
        timestamp.intTime,
        timestamp.floatTime,
        timestamp.timestamp
      ];
      exports.schema = schema;
    })
  ),
  /***/
  1528: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), Pair = __nccwpck_require__2(7165), YAMLMap = __nccwpck_require__2(4454);
      class YAMLSet extends YAMLMap.YAMLMap {
        constructor(schema) {
          super(schema), this.tag = YAMLSet.tag;
        }
        add(key) {
          let pair;
          identity.isPair(key) ? pair = key : key && typeof key == "object" && "key" in key && "value" in key && key.value === null ? pair = new Pair.Pair(key.key, null) : pair = new Pair.Pair(key, null), YAMLMap.findPair(this.items, pair.key) || this.items.push(pair);
        }
        /**
         * If `keepPair` is `true`, returns the Pair matching `key`.
         * Otherwise, returns the value of that Pair's key.
         */
        get(key, keepPair) {
          const pair = YAMLMap.findPair(this.items, key);
          return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
        }
        set(key, value) {
          if (typeof value != "boolean")
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
          const prev = YAMLMap.findPair(this.items, key);
          prev && !value ? this.items.splice(this.items.indexOf(prev), 1) : !prev && value && this.items.push(new Pair.Pair(key));
        }
        toJSON(_, ctx) {
          return super.toJSON(_, ctx, Set);
        }
        toString(ctx, onComment, onChompKeep) {
          if (!ctx)
            return JSON.stringify(this);
          if (this.hasAllNullValues(!0))
            return super.toString(Object.assign({}, ctx, { allNullValues: !0 }), onComment, onChompKeep);
          throw new Error("Set items must all have null values");
        }
        static from(schema, iterable, ctx) {
          const { replacer } = ctx, set2 = new this(schema);
          if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable)
              typeof replacer == "function" && (value = replacer.call(iterable, value, value)), set2.items.push(Pair.createPair(value, null, ctx));
          return set2;
        }
      }
      YAMLSet.tag = "tag:yaml.org,2002:set";
      const set = {
        collection: "map",
        identify: (value) => value instanceof Set,
        nodeClass: YAMLSet,
        default: !1,
        tag: "tag:yaml.org,2002:set",
        createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
        resolve(map, onError) {
          if (identity.isMap(map)) {
            if (map.hasAllNullValues(!0))
              return Object.assign(new YAMLSet(), map);
            onError("Set items must all have null values");
          } else
            onError("Expected a mapping for this tag");
          return map;
        }
      };
      exports.YAMLSet = YAMLSet, exports.set = set;
    })
  ),
  /***/
  6752: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var stringifyNumber = __nccwpck_require__2(8689);
      function parseSexagesimal(str, asBigInt) {
        const sign = str[0], parts = sign === "-" || sign === "+" ? str.substring(1) : str, num = (n) => asBigInt ? BigInt(n) : Number(n), res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
        return sign === "-" ? num(-1) * res : res;
      }
      function stringifySexagesimal(node) {
        let { value } = node, num = (n) => n;
        if (typeof value == "bigint")
          num = (n) => BigInt(n);
        else if (isNaN(value) || !isFinite(value))
          return stringifyNumber.stringifyNumber(node);
        let sign = "";
        value < 0 && (sign = "-", value *= num(-1));
        const _60 = num(60), parts = [value % _60];
        return value < 60 ? parts.unshift(0) : (value = (value - parts[0]) / _60, parts.unshift(value % _60), value >= 60 && (value = (value - parts[0]) / _60, parts.unshift(value))), sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
      }
      const intTime = {
        identify: (value) => typeof value == "bigint" || Number.isInteger(value),
        default: !0,
        tag: "tag:yaml.org,2002:int",
        format: "TIME",
        test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
        resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
        stringify: stringifySexagesimal
      }, floatTime = {
        identify: (value) => typeof value == "number",
        default: !0,
        tag: "tag:yaml.org,2002:float",
        format: "TIME",
        test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
        resolve: (str) => parseSexagesimal(str, !1),
        stringify: stringifySexagesimal
      }, timestamp = {
        identify: (value) => value instanceof Date,
        default: !0,
        tag: "tag:yaml.org,2002:timestamp",
        // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
        // may be omitted altogether, resulting in a date format. In such a case, the time part is
        // assumed to be 00:00:00Z (start of day, UTC).
        test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
        resolve(str) {
          const match = str.match(timestamp.test);
          if (!match)
            throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
          const [, year, month, day, hour, minute, second] = match.map(Number), millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
          let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
          const tz = match[8];
          if (tz && tz !== "Z") {
            let d = parseSexagesimal(tz, !1);
            Math.abs(d) < 30 && (d *= 60), date -= 6e4 * d;
          }
          return new Date(date);
        },
        stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
      };
      exports.floatTime = floatTime, exports.intTime = intTime, exports.timestamp = timestamp;
    })
  ),
  /***/
  4475: (
    /***/
    ((__unused_webpack_module, exports) => {
      const FOLD_FLOW = "flow", FOLD_BLOCK = "block", FOLD_QUOTED = "quoted";
      function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
        if (!lineWidth || lineWidth < 0)
          return text;
        lineWidth < minContentWidth && (minContentWidth = 0);
        const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
        if (text.length <= endStep)
          return text;
        const folds = [], escapedFolds = {};
        let end = lineWidth - indent.length;
        typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
        let split, prev, overflow = !1, i = -1, escStart = -1, escEnd = -1;
        mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text, i, indent.length), i !== -1 && (end = i + endStep));
        for (let ch; ch = text[i += 1]; ) {
          if (mode === FOLD_QUOTED && ch === "\\") {
            switch (escStart = i, text[i + 1]) {
              case "x":
                i += 3;
                break;
              case "u":
                i += 5;
                break;
              case "U":
                i += 9;
                break;
              default:
                i += 1;
            }
            escEnd = i;
          }
          if (ch === `
`)
            mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text, i, indent.length)), end = i + indent.length + endStep, split = void 0;
          else {
            if (ch === " " && prev && prev !== " " && prev !== `
` && prev !== "	") {
              const next = text[i + 1];
              next && next !== " " && next !== `
` && next !== "	" && (split = i);
            }
            if (i >= end)
              if (split)
                folds.push(split), end = split + endStep, split = void 0;
              else if (mode === FOLD_QUOTED) {
                for (; prev === " " || prev === "	"; )
                  prev = ch, ch = text[i += 1], overflow = !0;
                const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                if (escapedFolds[j])
                  return text;
                folds.push(j), escapedFolds[j] = !0, end = j + endStep, split = void 0;
              } else
                overflow = !0;
          }
          prev = ch;
        }
        if (overflow && onOverflow && onOverflow(), folds.length === 0)
          return text;
        onFold && onFold();
        let res = text.slice(0, folds[0]);
        for (let i2 = 0; i2 < folds.length; ++i2) {
          const fold = folds[i2], end2 = folds[i2 + 1] || text.length;
          fold === 0 ? res = `
${indent}${text.slice(0, end2)}` : (mode === FOLD_QUOTED && escapedFolds[fold] && (res += `${text[fold]}\\`), res += `
${indent}${text.slice(fold + 1, end2)}`);
        }
        return res;
      }
      function consumeMoreIndentedLines(text, i, indent) {
        let end = i, start = i + 1, ch = text[start];
        for (; ch === " " || ch === "	"; )
          if (i < start + indent)
            ch = text[++i];
          else {
            do
              ch = text[++i];
            while (ch && ch !== `
`);
            end = i, start = i + 1, ch = text[start];
          }
        return end;
      }
      exports.FOLD_BLOCK = FOLD_BLOCK, exports.FOLD_FLOW = FOLD_FLOW, exports.FOLD_QUOTED = FOLD_QUOTED, exports.foldFlowLines = foldFlowLines;
    })
  ),
  /***/
  2148: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var anchors = __nccwpck_require__2(1596), identity = __nccwpck_require__2(1127), stringifyComment = __nccwpck_require__2(9799), stringifyString = __nccwpck_require__2(3069);
      function createStringifyContext(doc, options) {
        const opt = Object.assign({
          blockQuote: !0,
          commentString: stringifyComment.stringifyComment,
          defaultKeyType: null,
          defaultStringType: "PLAIN",
          directives: null,
          doubleQuotedAsJSON: !1,
          doubleQuotedMinMultiLineLength: 40,
          falseStr: "false",
          flowCollectionPadding: !0,
          indentSeq: !0,
          lineWidth: 80,
          minContentWidth: 20,
          nullStr: "null",
          simpleKeys: !1,
          singleQuote: null,
          trailingComma: !1,
          trueStr: "true",
          verifyAliasOrder: !0
        }, doc.schema.toStringOptions, options);
        let inFlow;
        switch (opt.collectionStyle) {
          case "block":
            inFlow = !1;
            break;
          case "flow":
            inFlow = !0;
            break;
          default:
            inFlow = null;
        }
        return {
          anchors: /* @__PURE__ */ new Set(),
          doc,
          flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
          indent: "",
          indentStep: typeof opt.indent == "number" ? " ".repeat(opt.indent) : "  ",
          inFlow,
          options: opt
        };
      }
      function getTagObject(tags, item) {
        if (item.tag) {
          const match = tags.filter((t) => t.tag === item.tag);
          if (match.length > 0)
            return match.find((t) => t.format === item.format) ?? match[0];
        }
        let tagObj, obj;
        if (identity.isScalar(item)) {
          obj = item.value;
          let match = tags.filter((t) => t.identify?.(obj));
          if (match.length > 1) {
            const testMatch = match.filter((t) => t.test);
            testMatch.length > 0 && (match = testMatch);
          }
          tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
        } else
          obj = item, tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
        if (!tagObj) {
          const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
          throw new Error(`Tag not resolved for ${name} value`);
        }
        return tagObj;
      }
      function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
        if (!doc.directives)
          return "";
        const props = [], anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
        anchor && anchors.anchorIsValid(anchor) && (anchors$1.add(anchor), props.push(`&${anchor}`));
        const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
        return tag && props.push(doc.directives.tagString(tag)), props.join(" ");
      }
      function stringify(item, ctx, onComment, onChompKeep) {
        if (identity.isPair(item))
          return item.toString(ctx, onComment, onChompKeep);
        if (identity.isAlias(item)) {
          if (ctx.doc.directives)
            return item.toString(ctx);
          if (ctx.resolvedAliases?.has(item))
            throw new TypeError("Cannot stringify circular structure without alias nodes");
          ctx.resolvedAliases ? ctx.resolvedAliases.add(item) : ctx.resolvedAliases = /* @__PURE__ */ new Set([item]), item = item.resolve(ctx.doc);
        }
        let tagObj;
        const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
        tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
        const props = stringifyProps(node, tagObj, ctx);
        props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1);
        const str = typeof tagObj.stringify == "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
        return props ? identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}` : str;
      }
      exports.createStringifyContext = createStringifyContext, exports.stringify = stringify;
    })
  ),
  /***/
  1212: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), stringify = __nccwpck_require__2(2148), stringifyComment = __nccwpck_require__2(9799);
      function stringifyCollection(collection, ctx, options) {
        return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
      }
      function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
        const { indent, options: { commentString } } = ctx, itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
        let chompKeep = !1;
        const lines = [];
        for (let i = 0; i < items.length; ++i) {
          const item = items[i];
          let comment2 = null;
          if (identity.isNode(item))
            !chompKeep && item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, chompKeep), item.comment && (comment2 = item.comment);
          else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            ik && (!chompKeep && ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, chompKeep));
          }
          chompKeep = !1;
          let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = !0);
          comment2 && (str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2))), chompKeep && comment2 && (chompKeep = !1), lines.push(blockItemPrefix + str2);
        }
        let str;
        if (lines.length === 0)
          str = flowChars.start + flowChars.end;
        else {
          str = lines[0];
          for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `
${indent}${line}` : `
`;
          }
        }
        return comment ? (str += `
` + stringifyComment.indentComment(commentString(comment), indent), onComment && onComment()) : chompKeep && onChompKeep && onChompKeep(), str;
      }
      function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
        const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
        itemIndent += indentStep;
        const itemCtx = Object.assign({}, ctx, {
          indent: itemIndent,
          inFlow: !0,
          type: null
        });
        let reqNewline = !1, linesAtValue = 0;
        const lines = [];
        for (let i = 0; i < items.length; ++i) {
          const item = items[i];
          let comment = null;
          if (identity.isNode(item))
            item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, !1), item.comment && (comment = item.comment);
          else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            ik && (ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, !1), ik.comment && (reqNewline = !0));
            const iv = identity.isNode(item.value) ? item.value : null;
            iv ? (iv.comment && (comment = iv.comment), iv.commentBefore && (reqNewline = !0)) : item.value == null && ik?.comment && (comment = ik.comment);
          }
          comment && (reqNewline = !0);
          let str = stringify.stringify(item, itemCtx, () => comment = null);
          reqNewline || (reqNewline = lines.length > linesAtValue || str.includes(`
`)), i < items.length - 1 ? str += "," : ctx.options.trailingComma && (ctx.options.lineWidth > 0 && (reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth)), reqNewline && (str += ",")), comment && (str += stringifyComment.lineComment(str, itemIndent, commentString(comment))), lines.push(str), linesAtValue = lines.length;
        }
        const { start, end } = flowChars;
        if (lines.length === 0)
          return start + end;
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : `
`;
          return `${str}
${indent}${end}`;
        } else
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
      }
      function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
        if (comment && chompKeep && (comment = comment.replace(/^\n+/, "")), comment) {
          const ic = stringifyComment.indentComment(commentString(comment), indent);
          lines.push(ic.trimStart());
        }
      }
      exports.stringifyCollection = stringifyCollection;
    })
  ),
  /***/
  9799: (
    /***/
    ((__unused_webpack_module, exports) => {
      const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
      function indentComment(comment, indent) {
        return /^\n+$/.test(comment) ? comment.substring(1) : indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
      }
      const lineComment = (str, indent, comment) => str.endsWith(`
`) ? indentComment(comment, indent) : comment.includes(`
`) ? `
` + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
      exports.indentComment = indentComment, exports.lineComment = lineComment, exports.stringifyComment = stringifyComment;
    })
  ),
  /***/
  6829: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), stringify = __nccwpck_require__2(2148), stringifyComment = __nccwpck_require__2(9799);
      function stringifyDocument(doc, options) {
        const lines = [];
        let hasDirectives = options.directives === !0;
        if (options.directives !== !1 && doc.directives) {
          const dir = doc.directives.toString(doc);
          dir ? (lines.push(dir), hasDirectives = !0) : doc.directives.docStart && (hasDirectives = !0);
        }
        hasDirectives && lines.push("---");
        const ctx = stringify.createStringifyContext(doc, options), { commentString } = ctx.options;
        if (doc.commentBefore) {
          lines.length !== 1 && lines.unshift("");
          const cs = commentString(doc.commentBefore);
          lines.unshift(stringifyComment.indentComment(cs, ""));
        }
        let chompKeep = !1, contentComment = null;
        if (doc.contents) {
          if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives && lines.push(""), doc.contents.commentBefore) {
              const cs = commentString(doc.contents.commentBefore);
              lines.push(stringifyComment.indentComment(cs, ""));
            }
            ctx.forceBlockIndent = !!doc.comment, contentComment = doc.contents.comment;
          }
          const onChompKeep = contentComment ? void 0 : () => chompKeep = !0;
          let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
          contentComment && (body += stringifyComment.lineComment(body, "", commentString(contentComment))), (body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---" ? lines[lines.length - 1] = `--- ${body}` : lines.push(body);
        } else
          lines.push(stringify.stringify(doc.contents, ctx));
        if (doc.directives?.docEnd)
          if (doc.comment) {
            const cs = commentString(doc.comment);
            cs.includes(`
`) ? (lines.push("..."), lines.push(stringifyComment.indentComment(cs, ""))) : lines.push(`... ${cs}`);
          } else
            lines.push("...");
        else {
          let dc = doc.comment;
          dc && chompKeep && (dc = dc.replace(/^\n+/, "")), dc && ((!chompKeep || contentComment) && lines[lines.length - 1] !== "" && lines.push(""), lines.push(stringifyComment.indentComment(commentString(dc), "")));
        }
        return lines.join(`
`) + `
`;
      }
      exports.stringifyDocument = stringifyDocument;
    })
  ),
  /***/
  8689: (
    /***/
    ((__unused_webpack_module, exports) => {
      function stringifyNumber({ format, minFractionDigits, tag, value }) {
        if (typeof value == "bigint")
          return String(value);
        const num = typeof value == "number" ? value : Number(value);
        if (!isFinite(num))
          return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
        let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
        if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
          let i = n.indexOf(".");
          i < 0 && (i = n.length, n += ".");
          let d = minFractionDigits - (n.length - i - 1);
          for (; d-- > 0; )
            n += "0";
        }
        return n;
      }
      exports.stringifyNumber = stringifyNumber;
    })
  ),
  /***/
  9748: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127), Scalar = __nccwpck_require__2(3301), stringify = __nccwpck_require__2(2148), stringifyComment = __nccwpck_require__2(9799);
      function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
        const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
        let keyComment = identity.isNode(key) && key.comment || null;
        if (simpleKeys) {
          if (keyComment)
            throw new Error("With simple keys, key nodes cannot have comments");
          if (identity.isCollection(key) || !identity.isNode(key) && typeof key == "object") {
            const msg = "With simple keys, collection cannot be used as a key value";
            throw new Error(msg);
          }
        }
        let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key == "object"));
        ctx = Object.assign({}, ctx, {
          allNullValues: !1,
          implicitKey: !explicitKey && (simpleKeys || !allNullValues),
          indent: indent + indentStep
        });
        let keyCommentDone = !1, chompKeep = !1, str = stringify.stringify(key, ctx, () => keyCommentDone = !0, () => chompKeep = !0);
        if (!explicitKey && !ctx.inFlow && str.length > 1024) {
          if (simpleKeys)
            throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
          explicitKey = !0;
        }
        if (ctx.inFlow) {
          if (allNullValues || value == null)
            return keyCommentDone && onComment && onComment(), str === "" ? "?" : explicitKey ? `? ${str}` : str;
        } else if (allNullValues && !simpleKeys || value == null && explicitKey)
          return str = `? ${str}`, keyComment && !keyCommentDone ? str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment)) : chompKeep && onChompKeep && onChompKeep(), str;
        keyCommentDone && (keyComment = null), explicitKey ? (keyComment && (str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))), str = `? ${str}
${indent}:`) : (str = `${str}:`, keyComment && (str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))));
        let vsb, vcb, valueComment;
        identity.isNode(value) ? (vsb = !!value.spaceBefore, vcb = value.commentBefore, valueComment = value.comment) : (vsb = !1, vcb = null, valueComment = null, value && typeof value == "object" && (value = doc.createNode(value))), ctx.implicitKey = !1, !explicitKey && !keyComment && identity.isScalar(value) && (ctx.indentAtStart = str.length + 1), chompKeep = !1, !indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor && (ctx.indent = ctx.indent.substring(2));
        let valueCommentDone = !1;
        const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = !0, () => chompKeep = !0);
        let ws = " ";
        if (keyComment || vsb || vcb) {
          if (ws = vsb ? `
` : "", vcb) {
            const cs = commentString(vcb);
            ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
          }
          valueStr === "" && !ctx.inFlow ? ws === `
` && valueComment && (ws = `

`) : ws += `
${ctx.indent}`;
        } else if (!explicitKey && identity.isCollection(value)) {
          const vs0 = valueStr[0], nl0 = valueStr.indexOf(`
`), hasNewline = nl0 !== -1, flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
          if (hasNewline || !flow) {
            let hasPropsLine = !1;
            if (hasNewline && (vs0 === "&" || vs0 === "!")) {
              let sp0 = valueStr.indexOf(" ");
              vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!" && (sp0 = valueStr.indexOf(" ", sp0 + 1)), (sp0 === -1 || nl0 < sp0) && (hasPropsLine = !0);
            }
            hasPropsLine || (ws = `
${ctx.indent}`);
          }
        } else (valueStr === "" || valueStr[0] === `
`) && (ws = "");
        return str += ws + valueStr, ctx.inFlow ? valueCommentDone && onComment && onComment() : valueComment && !valueCommentDone ? str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment)) : chompKeep && onChompKeep && onChompKeep(), str;
      }
      exports.stringifyPair = stringifyPair;
    })
  ),
  /***/
  3069: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var Scalar = __nccwpck_require__2(3301), foldFlowLines = __nccwpck_require__2(4475);
      const getFoldOptions = (ctx, isBlock) => ({
        indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
        lineWidth: ctx.options.lineWidth,
        minContentWidth: ctx.options.minContentWidth
      }), containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
      function lineLengthOverLimit(str, lineWidth, indentLength) {
        if (!lineWidth || lineWidth < 0)
          return !1;
        const limit = lineWidth - indentLength, strLen = str.length;
        if (strLen <= limit)
          return !1;
        for (let i = 0, start = 0; i < strLen; ++i)
          if (str[i] === `
`) {
            if (i - start > limit)
              return !0;
            if (start = i + 1, strLen - start <= limit)
              return !1;
          }
        return !0;
      }
      function doubleQuotedString(value, ctx) {
        const json = JSON.stringify(value);
        if (ctx.options.doubleQuotedAsJSON)
          return json;
        const { implicitKey } = ctx, minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength, indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
        let str = "", start = 0;
        for (let i = 0, ch = json[i]; ch; ch = json[++i])
          if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n" && (str += json.slice(start, i) + "\\ ", i += 1, start = i, ch = "\\"), ch === "\\")
            switch (json[i + 1]) {
              case "u":
                {
                  str += json.slice(start, i);
                  const code = json.substr(i + 2, 4);
                  switch (code) {
                    case "0000":
                      str += "\\0";
                      break;
                    case "0007":
                      str += "\\a";
                      break;
                    case "000b":
                      str += "\\v";
                      break;
                    case "001b":
                      str += "\\e";
                      break;
                    case "0085":
                      str += "\\N";
                      break;
                    case "00a0":
                      str += "\\_";
                      break;
                    case "2028":
                      str += "\\L";
                      break;
                    case "2029":
                      str += "\\P";
                      break;
                    default:
                      code.substr(0, 2) === "00" ? str += "\\x" + code.substr(2) : str += json.substr(i, 6);
                  }
                  i += 5, start = i + 1;
                }
                break;
              case "n":
                if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength)
                  i += 1;
                else {
                  for (str += json.slice(start, i) + `

`; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"'; )
                    str += `
`, i += 2;
                  str += indent, json[i + 2] === " " && (str += "\\"), i += 1, start = i + 1;
                }
                break;
              default:
                i += 1;
            }
        return str = start ? str + json.slice(start) : json, implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, !1));
      }
      function singleQuotedString(value, ctx) {
        if (ctx.options.singleQuote === !1 || ctx.implicitKey && value.includes(`
`) || /[ \t]\n|\n[ \t]/.test(value))
          return doubleQuotedString(value, ctx);
        const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
        return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, !1));
      }
      function quotedString(value, ctx) {
        const { singleQuote } = ctx.options;
        let qs;
        if (singleQuote === !1)
          qs = doubleQuotedString;
        else {
          const hasDouble = value.includes('"'), hasSingle = value.includes("'");
          hasDouble && !hasSingle ? qs = singleQuotedString : hasSingle && !hasDouble ? qs = doubleQuotedString : qs = singleQuote ? singleQuotedString : doubleQuotedString;
        }
        return qs(value, ctx);
      }
      let blockEndNewlines;
      try {
        blockEndNewlines = new RegExp(`(^|(?<!
))
+(?!
|$)`, "g");
      } catch {
        blockEndNewlines = /\n+(?!\n|$)/g;
      }
      function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
        const { blockQuote, commentString, lineWidth } = ctx.options;
        if (!blockQuote || /\n[\t ]+$/.test(value))
          return quotedString(value, ctx);
        const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : ""), literal = blockQuote === "literal" ? !0 : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? !1 : type === Scalar.Scalar.BLOCK_LITERAL ? !0 : !lineLengthOverLimit(value, lineWidth, indent.length);
        if (!value)
          return literal ? `|
` : `>
`;
        let chomp, endStart;
        for (endStart = value.length; endStart > 0; --endStart) {
          const ch = value[endStart - 1];
          if (ch !== `
` && ch !== "	" && ch !== " ")
            break;
        }
        let end = value.substring(endStart);
        const endNlPos = end.indexOf(`
`);
        endNlPos === -1 ? chomp = "-" : value === end || endNlPos !== end.length - 1 ? (chomp = "+", onChompKeep && onChompKeep()) : chomp = "", end && (value = value.slice(0, -end.length), end[end.length - 1] === `
` && (end = end.slice(0, -1)), end = end.replace(blockEndNewlines, `$&${indent}`));
        let startWithSpace = !1, startEnd, startNlPos = -1;
        for (startEnd = 0; startEnd < value.length; ++startEnd) {
          const ch = value[startEnd];
          if (ch === " ")
            startWithSpace = !0;
          else if (ch === `
`)
            startNlPos = startEnd;
          else
            break;
        }
        let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
        start && (value = value.substring(start.length), start = start.replace(/\n+/g, `$&${indent}`));
        let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
        if (comment && (header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " ")), onComment && onComment()), !literal) {
          const foldedValue = value.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
          let literalFallback = !1;
          const foldOptions = getFoldOptions(ctx, !0);
          blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED && (foldOptions.onOverflow = () => {
            literalFallback = !0;
          });
          const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
          if (!literalFallback)
            return `>${header}
${indent}${body}`;
        }
        return value = value.replace(/\n+/g, `$&${indent}`), `|${header}
${indent}${start}${value}${end}`;
      }
      function plainString(item, ctx, onComment, onChompKeep) {
        const { type, value } = item, { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
        if (implicitKey && value.includes(`
`) || inFlow && /[[\]{},]/.test(value))
          return quotedString(value, ctx);
        if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
          return implicitKey || inFlow || !value.includes(`
`) ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
        if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes(`
`))
          return blockString(item, ctx, onComment, onChompKeep);
        if (containsDocumentMarker(value)) {
          if (indent === "")
            return ctx.forceBlockIndent = !0, blockString(item, ctx, onComment, onChompKeep);
          if (implicitKey && indent === indentStep)
            return quotedString(value, ctx);
        }
        const str = value.replace(/\n+/g, `$&
${indent}`);
        if (actualString) {
          const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), { compat, tags } = ctx.doc.schema;
          if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
        }
        return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, !1));
      }
      function stringifyString(item, ctx, onComment, onChompKeep) {
        const { implicitKey, inFlow } = ctx, ss = typeof item.value == "string" ? item : Object.assign({}, item, { value: String(item.value) });
        let { type } = item;
        type !== Scalar.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value) && (type = Scalar.Scalar.QUOTE_DOUBLE);
        const _stringify = (_type) => {
          switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
              return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
              return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
              return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
              return plainString(ss, ctx, onComment, onChompKeep);
            default:
              return null;
          }
        };
        let res = _stringify(type);
        if (res === null) {
          const { defaultKeyType, defaultStringType } = ctx.options, t = implicitKey && defaultKeyType || defaultStringType;
          if (res = _stringify(t), res === null)
            throw new Error(`Unsupported default string type ${t}`);
        }
        return res;
      }
      exports.stringifyString = stringifyString;
    })
  ),
  /***/
  204: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var identity = __nccwpck_require__2(1127);
      const BREAK = /* @__PURE__ */ Symbol("break visit"), SKIP = /* @__PURE__ */ Symbol("skip children"), REMOVE = /* @__PURE__ */ Symbol("remove node");
      function visit(node, visitor) {
        const visitor_ = initVisitor(visitor);
        identity.isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
      }
      visit.BREAK = BREAK, visit.SKIP = SKIP, visit.REMOVE = REMOVE;
      function visit_(key, node, visitor, path2) {
        const ctrl = callVisitor(key, node, visitor, path2);
        if (identity.isNode(ctrl) || identity.isPair(ctrl))
          return replaceNode(key, path2, ctrl), visit_(key, ctrl, visitor, path2);
        if (typeof ctrl != "symbol") {
          if (identity.isCollection(node)) {
            path2 = Object.freeze(path2.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
              const ci = visit_(i, node.items[i], visitor, path2);
              if (typeof ci == "number")
                i = ci - 1;
              else {
                if (ci === BREAK)
                  return BREAK;
                ci === REMOVE && (node.items.splice(i, 1), i -= 1);
              }
            }
          } else if (identity.isPair(node)) {
            path2 = Object.freeze(path2.concat(node));
            const ck = visit_("key", node.key, visitor, path2);
            if (ck === BREAK)
              return BREAK;
            ck === REMOVE && (node.key = null);
            const cv = visit_("value", node.value, visitor, path2);
            if (cv === BREAK)
              return BREAK;
            cv === REMOVE && (node.value = null);
          }
        }
        return ctrl;
      }
      async function visitAsync(node, visitor) {
        const visitor_ = initVisitor(visitor);
        identity.isDocument(node) ? await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : await visitAsync_(null, node, visitor_, Object.freeze([]));
      }
      visitAsync.BREAK = BREAK, visitAsync.SKIP = SKIP, visitAsync.REMOVE = REMOVE;
      async function visitAsync_(key, node, visitor, path2) {
        const ctrl = await callVisitor(key, node, visitor, path2);
        if (identity.isNode(ctrl) || identity.isPair(ctrl))
          return replaceNode(key, path2, ctrl), visitAsync_(key, ctrl, visitor, path2);
        if (typeof ctrl != "symbol") {
          if (identity.isCollection(node)) {
            path2 = Object.freeze(path2.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
              const ci = await visitAsync_(i, node.items[i], visitor, path2);
              if (typeof ci == "number")
                i = ci - 1;
              else {
                if (ci === BREAK)
                  return BREAK;
                ci === REMOVE && (node.items.splice(i, 1), i -= 1);
              }
            }
          } else if (identity.isPair(node)) {
            path2 = Object.freeze(path2.concat(node));
            const ck = await visitAsync_("key", node.key, visitor, path2);
            if (ck === BREAK)
              return BREAK;
            ck === REMOVE && (node.key = null);
            const cv = await visitAsync_("value", node.value, visitor, path2);
            if (cv === BREAK)
              return BREAK;
            cv === REMOVE && (node.value = null);
          }
        }
        return ctrl;
      }
      function initVisitor(visitor) {
        return typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value) ? Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor) : visitor;
      }
      function callVisitor(key, node, visitor, path2) {
        if (typeof visitor == "function")
          return visitor(key, node, path2);
        if (identity.isMap(node))
          return visitor.Map?.(key, node, path2);
        if (identity.isSeq(node))
          return visitor.Seq?.(key, node, path2);
        if (identity.isPair(node))
          return visitor.Pair?.(key, node, path2);
        if (identity.isScalar(node))
          return visitor.Scalar?.(key, node, path2);
        if (identity.isAlias(node))
          return visitor.Alias?.(key, node, path2);
      }
      function replaceNode(key, path2, node) {
        const parent = path2[path2.length - 1];
        if (identity.isCollection(parent))
          parent.items[key] = node;
        else if (identity.isPair(parent))
          key === "key" ? parent.key = node : parent.value = node;
        else if (identity.isDocument(parent))
          parent.contents = node;
        else {
          const pt = identity.isAlias(parent) ? "alias" : "scalar";
          throw new Error(`Cannot replace node with ${pt} parent`);
        }
      }
      exports.visit = visit, exports.visitAsync = visitAsync;
    })
  ),
  /***/
  2952: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        I: () => (
          /* binding */
          addressKey
        )
        /* harmony export */
      });
      const addressKey = (email) => email.trim().toLowerCase().normalize("NFC");
    })
  ),
  /***/
  9473: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        H: () => (
          /* binding */
          Failure
        ),
        /* harmony export */
        _: () => (
          /* binding */
          countProblems
        )
        /* harmony export */
      });
      var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5015);
      const countProblems = (problems) => problems.reduce((sum, { times = 1 }) => sum + times, 0);
      class Failure extends Error {
        reason;
        problems;
        /** The message as it was said; `message` is the same as plain text. */
        said;
        constructor(reason, message, problems = [], cause) {
          super((0, _say_js__WEBPACK_IMPORTED_MODULE_0__.pj)(message), cause === void 0 ? void 0 : { cause }), this.name = "Failure", this.reason = reason, this.problems = problems, this.said = message;
        }
      }
    })
  ),
  /***/
  8328: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        A3: () => (
          /* binding */
          reasonOf
        ),
        /* harmony export */
        dS: () => (
          /* binding */
          encoded
        ),
        /* harmony export */
        y_: () => (
          /* binding */
          GitHubError
        )
        /* harmony export */
      });
      class GitHubError extends Error {
        trouble;
        constructor(message, trouble) {
          super(message), this.name = "GitHubError", this.trouble = trouble;
        }
      }
      const reasonOf = (error, permission) => {
        const reason = error instanceof Error ? error.message : String(error), trouble = error instanceof GitHubError ? error.trouble : void 0;
        return trouble === "forbidden" ? { reason: `${reason}; grant \`${permission}\` to github-token` } : trouble === "missing" ? { reason: `${reason}; github-token may lack \`${permission}\`` } : { reason: trouble === "token" ? `${reason}; check the input github-token` : reason };
      }, encoded = (path2) => path2.split("/").map(encodeURIComponent).join("/");
    })
  ),
  /***/
  1296: (
    /***/
    ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7598), node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(1455), node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(8161), node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(8500), _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(7532), _main_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(467);
          const cancellation = new AbortController();
          for (const signal of ["SIGINT", "SIGTERM"])
            process.once(signal, () => cancellation.abort());
          const env = { ...process.env };
          delete process.env.GITHUB_EVENT_PATH;
          const world = {
            env,
            directory: process.cwd(),
            input: { text: _actions_core__WEBPACK_IMPORTED_MODULE_4__.V4, lines: _actions_core__WEBPACK_IMPORTED_MODULE_4__.q3, flag: _actions_core__WEBPACK_IMPORTED_MODULE_4__.Vt },
            clock: {
              now: Date.now,
              sleep: (ms) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(ms, void 0, { signal: cancellation.signal }).catch(() => {
              }),
              timeout: (ms) => AbortSignal.timeout(ms)
            },
            random: Math.random,
            bytes: node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes,
            dispatcher: void 0,
            files: node_fs_promises__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_fs_promises__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __nccwpck_require__2.t(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__, 2)),
            temporary: (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),
            cancelled: cancellation.signal,
            out: {
              info: _actions_core__WEBPACK_IMPORTED_MODULE_4__.pq,
              group: _actions_core__WEBPACK_IMPORTED_MODULE_4__.Oh,
              endGroup: _actions_core__WEBPACK_IMPORTED_MODULE_4__.N4,
              debug: _actions_core__WEBPACK_IMPORTED_MODULE_4__.Yz,
              error: _actions_core__WEBPACK_IMPORTED_MODULE_4__.z3,
              warning: _actions_core__WEBPACK_IMPORTED_MODULE_4__.$e,
              notice: _actions_core__WEBPACK_IMPORTED_MODULE_4__.lm,
              secret: _actions_core__WEBPACK_IMPORTED_MODULE_4__.Pq,
              output: _actions_core__WEBPACK_IMPORTED_MODULE_4__.uH,
              summary: async (markdown) => {
                await _actions_core__WEBPACK_IMPORTED_MODULE_4__.z.addRaw(markdown).write();
              },
              fail: _actions_core__WEBPACK_IMPORTED_MODULE_4__.C1
            }
          }, args = process.argv.slice(2);
          if (args.length === 0)
            await (0, _main_js__WEBPACK_IMPORTED_MODULE_5__.i)(world);
          else {
            const { command } = await __nccwpck_require__2.e(
              /* import() */
              981
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 8981)), { status, out, error } = await command(args, world);
            for (const line of out)
              console.log(line);
            for (const line of error)
              console.error(line);
            process.exitCode = status;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  9368: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        g: () => (
          /* binding */
          record
        )
        /* harmony export */
      });
      const isRecord = (value) => typeof value == "object" && value !== null && !Array.isArray(value), record = (value) => isRecord(value) ? value : {};
    })
  ),
  /***/
  875: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        U: () => (
          /* binding */
          dueNotes
        )
        /* harmony export */
      });
      var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5015);
      const dueOf = (user, field, now) => {
        const date = user.notes?.[field], place = user.notePlaces?.[field];
        return date === void 0 || place === void 0 || user.account.status !== "ACTIVE" ? [] : Date.parse(date) > now ? [] : [{ field, date, place, user }];
      }, who = ([first, ...others]) => first === void 0 || others.length > 0 ? (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${others.length + 1} active users who rely on these defaults` : (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0, _say_js__WEBPACK_IMPORTED_MODULE_0__.MV)(first.user.account.displayName, first.user.account.email)}`, ownerOf = (dues) => {
        const [owner, ...others] = new Set(dues.map(({ user }) => user.notes?.owner));
        return owner === void 0 || others.length > 0 ? (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.cv)`` : (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.cv)` Owner: ${(0, _say_js__WEBPACK_IMPORTED_MODULE_0__.hl)(owner)}.`;
      }, messageOf = (dues, { field, date }) => {
        const day = (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.Vm)(date.replace(/T00:00:00\.000Z$/, ""));
        return field === "reviewBy" ? (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.cv)`The access of ${who(dues)} was due for review on ${day}. Review it, then set a later reviewBy.${ownerOf(dues)}` : (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.cv)`The access of ${who(dues)} was meant to end on ${day}. End it in the app and set status: DEACTIVATED, or set a later accessUntil.${ownerOf(dues)}`;
      }, dueNotes = (users, now) => ["accessUntil", "reviewBy"].flatMap((field) => {
        const dues = users.flatMap((user) => dueOf(user, field, now));
        return [...Map.groupBy(dues, ({ place: { file, line, column } }) => `${file}:${line}:${column}`).values()].flatMap((at) => at.slice(0, 1).map((due) => ({ level: "warning", message: messageOf(at, due), place: due.place })));
      });
    })
  ),
  /***/
  4441: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        XL: () => (
          /* binding */
          notesSchema
        ),
        /* harmony export */
        ms: () => (
          /* binding */
          defaultsSchema
        ),
        /* harmony export */
        vJ: () => (
          /* binding */
          userSchema
        )
        /* harmony export */
      });
      var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3619), zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9396), _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6600);
      const schemasOf = (names) => (
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a mapped type cannot be built key by key
        Object.fromEntries(names.map((field) => [field, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Je[field].schema]))
      ), optionalOf = (names) => zod_mini__WEBPACK_IMPORTED_MODULE_1__.OH3(zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej(schemasOf(names))), defaultsSchema = optionalOf((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.H_)("on", "defaults")).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
        description: "Under every user of this file: what a user does not state is taken from here."
      }), userSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej({
        ...schemasOf((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.H_)("needed", "own")),
        ...optionalOf((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.H_)("needed", "stated", "name", "mfa", "filled", "never")).shape
      }).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, { description: "One account of the app." }), notesSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.OH3(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc(schemasOf(_fields_js__WEBPACK_IMPORTED_MODULE_0__._K)));
    })
  ),
  /***/
  6600: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        H_: () => (
          /* binding */
          fieldsWhere
        ),
        /* harmony export */
        Je: () => (
          /* binding */
          accountFields
        ),
        /* harmony export */
        S5: () => (
          /* binding */
          sentFields
        ),
        /* harmony export */
        _K: () => (
          /* binding */
          noteFields
        ),
        /* harmony export */
        dt: () => (
          /* binding */
          isField
        )
        /* harmony export */
      });
      var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9396), zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(3619), _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(2872), _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7723);
      const timestamp = (description) => ({
        schema: (0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.kB)(`${description} ${_roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.OX}`),
        sent: !0,
        on: "defaults",
        needed: "never",
        compare: _compare_js__WEBPACK_IMPORTED_MODULE_1__.UO,
        access: !1,
        proves: !1,
        redact: "plain",
        share: "no"
      }), note = (schema, redact) => ({
        schema,
        sent: !1,
        on: "defaults",
        needed: "never",
        compare: _compare_js__WEBPACK_IMPORTED_MODULE_1__.$B,
        access: !1,
        proves: !1,
        redact,
        share: "no"
      }), nameField = (description) => ({
        schema: (0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(description),
        sent: !0,
        on: "user",
        needed: "name",
        compare: _compare_js__WEBPACK_IMPORTED_MODULE_1__.e1,
        access: !1,
        proves: !1,
        redact: "name",
        share: "no"
      }), accountFields = {
        uniqueId: {
          schema: (0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.KD)(_roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.lx).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
            description: "A stable id of the account in the app. It never changes and is never given to someone else. Quote ids that look like numbers.",
            ..._roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.P
          }),
          sent: !0,
          on: "user",
          needed: "own",
          compare: _compare_js__WEBPACK_IMPORTED_MODULE_1__.gR,
          access: !1,
          proves: !0,
          redact: "words",
          share: "no"
        },
        fullName: nameField("The full name of the user. Defaults to `displayName`, then `accountName`."),
        displayName: nameField("The label that Vanta shows. Defaults to `fullName`, then `accountName`."),
        accountName: nameField("The name of the account, mainly for machine accounts. Defaults to `email`."),
        email: {
          schema: (0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.hl)("The e-mail address of the account. It connects the account to a person in Vanta. Several accounts may share one."),
          sent: !0,
          on: "user",
          needed: "own",
          compare: _compare_js__WEBPACK_IMPORTED_MODULE_1__.tf,
          access: !0,
          proves: !0,
          redact: "address",
          share: "no"
        },
        roleDescription: {
          schema: (0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The user's role in words."),
          sent: !0,
          on: "defaults",
          needed: "never",
          compare: _compare_js__WEBPACK_IMPORTED_MODULE_1__.e1,
          access: !1,
          proves: !1,
          redact: "words",
          share: "no"
        },
        permissionLevel: {
          schema: (0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("What the user may do in the app. If the app has finer roles, choose the closest.", {
            ADMIN: "May change settings and the access of others.",
            EDITOR: "May change data.",
            BASE: "Has the usual access, without special rights."
          }),
          sent: !0,
          on: "defaults",
          needed: "stated",
          compare: _compare_js__WEBPACK_IMPORTED_MODULE_1__.$B,
          access: !0,
          proves: !0,
          redact: "plain",
          share: "most"
        },
        authMethod: {
          schema: (0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("How the user logs in.", {
            SSO: "By single sign-on. Vanta then ignores MFA, which is up to the identity provider.",
            PASSWORD: "With a password of the app.",
            TOKEN: "With a token or a key, as machine accounts do.",
            BIOMETRIC: "With a fingerprint, a face or the like."
          }),
          sent: !0,
          on: "defaults",
          needed: "stated",
          compare: _compare_js__WEBPACK_IMPORTED_MODULE_1__.$B,
          access: !0,
          proves: !0,
          redact: "plain",
          share: "most"
        },
        mfaEnabled: {
          schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY()).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
            description: "Whether multi-factor authentication is on; null where it is not known. Vanta ignores it with `authMethod: SSO`, where false is filled in.",
            errorMessage: "Must be true, false, or null where it is not known."
          }),
          sent: !0,
          on: "defaults",
          needed: "mfa",
          compare: _compare_js__WEBPACK_IMPORTED_MODULE_1__.$B,
          access: !1,
          proves: !0,
          redact: "plain",
          share: "mfa"
        },
        mfaMethods: {
          schema: (0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.dM)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(["UNSUPPORTED", "DISABLED", "SMS", "EMAIL", "OTP", "HARDWARE_TOKEN", "PUSH_PROMPT"]), "The kinds of multi-factor authentication. Vanta ignores it with `authMethod: SSO`, where [] is filled in."),
          sent: !0,
          on: "defaults",
          needed: "mfa",
          compare: _compare_js__WEBPACK_IMPORTED_MODULE_1__.pZ,
          access: !1,
          proves: !0,
          redact: "plain",
          share: "mfa"
        },
        groupIds: {
          schema: (0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.dM)((0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The id of a group."), "The ids of the groups or teams of the app that the user is in."),
          sent: !0,
          on: "defaults",
          needed: "never",
          compare: _compare_js__WEBPACK_IMPORTED_MODULE_1__.pZ,
          access: !1,
          proves: !1,
          redact: "words",
          share: "no"
        },
        status: {
          schema: (0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("Defaults to ACTIVE. Set DEACTIVATED rather than removing someone who left.", {
            ACTIVE: "The account can be used.",
            DEACTIVATED: "The account cannot be used any more. Vanta keeps it, with its history."
          }),
          sent: !0,
          on: "defaults",
          needed: "filled",
          compare: _compare_js__WEBPACK_IMPORTED_MODULE_1__.$B,
          access: !0,
          proves: !0,
          redact: "plain",
          share: "no"
        },
        createdTimestamp: { ...timestamp("When the account was created in the app."), needed: "stated" },
        updatedTimestamp: timestamp("When the account was last changed in the app."),
        deactivatedTimestamp: timestamp("When the account was deactivated; only with status DEACTIVATED."),
        lastLoginTimestamp: timestamp("When the user last logged in."),
        lastPasswordResetTimestamp: timestamp("When the user last reset the password."),
        externalUrl: {
          schema: (0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.KD)(_roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.rn).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
            description: "A link to the account in the app, with https. `{uniqueId}` and `{email}` are filled in, URL-encoded.",
            ..._roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.NQ
          }),
          sent: !0,
          on: "defaults",
          needed: "stated",
          compare: _compare_js__WEBPACK_IMPORTED_MODULE_1__.mb,
          access: !1,
          proves: !1,
          redact: "value",
          share: "url"
        },
        owner: note((0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.hl)("E-mail address of the person who answers for the account, mainly for machine accounts."), "address"),
        reason: note((0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Why the user has this access, for reviewers."), "words"),
        reviewBy: note((0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.kB)(`When the access is to be reviewed: from then on, each run warns on this line. ${_roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.OX}`), "plain"),
        accessUntil: note((0, _roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.kB)(`When the access is meant to end: from then on, each run warns on this line. Nothing is deactivated automatically. ${_roster_schema_values_js__WEBPACK_IMPORTED_MODULE_0__.OX}`), "plain")
      }, isField = (name) => Object.hasOwn(accountFields, name), fieldNames = Object.keys(accountFields).filter(isField), fieldsWhere = (column, ...values) => {
        const wanted = new Set(values);
        return fieldNames.filter((field) => wanted.has(accountFields[field][column]));
      }, sentFields = fieldsWhere("sent", !0), noteFields = fieldsWhere("sent", !1);
    })
  ),
  /***/
  7723: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        $B: () => (
          /* binding */
          asIs
        ),
        /* harmony export */
        UO: () => (
          /* binding */
          asInstant
        ),
        /* harmony export */
        e1: () => (
          /* binding */
          asText
        ),
        /* harmony export */
        gR: () => (
          /* binding */
          asId
        ),
        /* harmony export */
        mb: () => (
          /* binding */
          asUrl
        ),
        /* harmony export */
        pZ: () => (
          /* binding */
          asSet
        ),
        /* harmony export */
        tf: () => (
          /* binding */
          asAddress
        )
        /* harmony export */
      });
      var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(2952), _time_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4131);
      const asIs = (value) => value, asAddress = (value) => typeof value == "string" ? (0, _address_js__WEBPACK_IMPORTED_MODULE_1__.I)(value) : value, asId = (value) => typeof value == "string" ? value.trim().normalize("NFC") : value, betweenWords = /([\s/?#&=<>"',;()])/, hasAddress = (text) => text.includes("@") || text.includes("%40"), asText = (value) => {
        if (typeof value != "string")
          return value;
        const text = value.trim().normalize("NFC");
        return hasAddress(text) ? text.split(betweenWords).map((word) => hasAddress(word) ? (0, _address_js__WEBPACK_IMPORTED_MODULE_1__.I)(word) : word).join("") : text;
      }, asInstant = (value) => typeof value == "string" ? (0, _time_js__WEBPACK_IMPORTED_MODULE_0__.B9)(value) ?? value : value, asSet = (value) => Array.isArray(value) ? value.length === 0 ? void 0 : JSON.stringify([...new Set(value.map(asId).map(String))].toSorted()) : value, asUrl = (value) => {
        if (typeof value != "string")
          return value;
        const link = value.trim().normalize("NFC"), url = URL.canParse(link) ? new URL(link).href : link;
        return asText(url.replaceAll(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase()));
      };
    })
  ),
  /***/
  6973: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Ij: () => (
          /* binding */
          acts
        ),
        /* harmony export */
        Z9: () => (
          /* binding */
          wordsOf
        )
        /* harmony export */
      });
      const account = (verb, done, doing) => ({
        family: "accounts",
        verb,
        done,
        doing: `${doing} {}`,
        toward: "",
        planned: [`to ${verb}`, `to ${verb}`],
        counted: [done, done],
        output: done
      }), members = { family: "groups", output: "group-changes" }, viewers = { family: "viewers", output: "viewer-changes", toward: "in" }, words = {
        "accounts.removed": { ...account("remove", "removed", "Removing"), weight: "takes", sign: "-" },
        "accounts.deactivated": {
          ...account("deactivate", "deactivated", "Deactivating"),
          weight: "takes",
          sign: "-"
        },
        "leavers.offboarded": {
          family: "offboarding",
          weight: "takes",
          sign: "-",
          verb: "offboard",
          done: "offboarded",
          doing: "Offboarding {}",
          toward: "",
          planned: ["person to offboard", "people to offboard"],
          counted: ["person offboarded", "people offboarded"],
          output: "offboarded"
        },
        "viewers.ended": {
          ...viewers,
          weight: "takes",
          sign: "-",
          verb: "end access",
          done: "access ended",
          doing: "Ending the access of {}",
          planned: ["viewer to lose access", "viewers to lose access"],
          counted: ["viewer lost access", "viewers lost access"]
        },
        "members.removed": {
          ...members,
          weight: "takes",
          sign: "-",
          verb: "take out",
          done: "taken out",
          doing: "Taking {} out",
          toward: "from",
          planned: ["group member to take out", "group members to take out"],
          counted: ["group member taken out", "group members taken out"]
        },
        "viewers.invited": {
          ...viewers,
          weight: "reaches",
          sign: "!",
          verb: "invite",
          done: "invited",
          doing: "Inviting {}",
          planned: ["viewer to invite by e-mail", "viewers to invite by e-mail"],
          counted: ["viewer invited", "viewers invited"]
        },
        "accounts.updated": { ...account("update", "updated", "Updating"), weight: "alters", sign: "~" },
        "accounts.reactivated": {
          ...account("reactivate", "reactivated", "Reactivating"),
          weight: "gives",
          sign: "+"
        },
        "accounts.created": { ...account("create", "created", "Creating"), weight: "gives", sign: "+" },
        "members.added": {
          ...members,
          weight: "gives",
          sign: "+",
          verb: "add",
          done: "added",
          doing: "Adding {}",
          toward: "to",
          planned: ["group member to add", "group members to add"],
          counted: ["group member added", "group members added"]
        },
        "viewers.updated": {
          ...viewers,
          weight: "alters",
          sign: "~",
          verb: "change",
          done: "changed",
          doing: "Changing {}",
          planned: ["viewer to change", "viewers to change"],
          counted: ["viewer changed", "viewers changed"]
        },
        "leavers.pending": {
          family: "offboarding",
          weight: "waits",
          sign: ".",
          verb: "pending",
          done: "pending",
          doing: "Offboarding {}",
          toward: "",
          planned: ["offboarding pending", "offboardings pending"],
          counted: ["offboarding pending", "offboardings pending"],
          output: "offboarding-pending"
        }
      }, isAct = (name) => Object.hasOwn(words, name), acts = Object.keys(words).filter(isAct), wordsOf = (act) => words[act];
    })
  ),
  /***/
  467: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        i: () => (
          /* binding */
          main
        )
      });
      var errors = __nccwpck_require__2(9473), plan_accounts = __nccwpck_require__2(4536), say = __nccwpck_require__2(5015), vanta_error = __nccwpck_require__2(4195), external_node_crypto_ = __nccwpck_require__2(7598), address = __nccwpck_require__2(2952), order = __nccwpck_require__2(3924), build_time = __nccwpck_require__2(4131);
      const canonical = (value) => Array.isArray(value) ? `[${value.map(canonical).toSorted().join(",")}]` : typeof value != "object" || value === null ? JSON.stringify(value) ?? "null" : `{${Object.entries(value).filter(([, item]) => item !== void 0).toSorted(([a], [b]) => (0, order.n)(a, b)).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`, asCompared = (value, key) => typeof key == "number" && typeof value == "string" ? new Date(key).toISOString() : Array.isArray(value) && key !== void 0 ? [...new Set(value)] : key, ofAccount = ({ field, from, to }) => ({
        field,
        from: asCompared(from, (0, plan_accounts.Zm)(field, from)),
        to: asCompared(to, (0, plan_accounts.Zm)(field, to))
      }), ofViewer = ({ field, from, to }) => {
        const key = (value) => field === "expirationDate" && typeof value == "string" ? (0, build_time.B9)(value) ?? value : value;
        return { field, from: asCompared(from, key(from)), to: asCompared(to, key(to)) };
      }, coveredOf = ({ kind, uniqueId, fields: fields2, email: email2, permissionLevel, statusBefore }) => ({
        kind,
        uniqueId,
        fields: fields2.map(ofAccount),
        // Of a removed account there are no fields; who it is has to be said, since ids can be given anew.
        email: (0, address.I)(email2),
        permissionLevel,
        statusBefore
      }), isSameChange = (a, b) => canonical(coveredOf(a)) === canonical(coveredOf(b)), planDigest = (plan) => (0, external_node_crypto_.createHash)("sha256").update(canonical({
        version: 2,
        resourceId: plan.resourceId,
        body: plan.body,
        accounts: plan.accounts.map(coveredOf),
        offboard: plan.offboard.map((leaver) => leaver.personId),
        acknowledgerId: plan.offboard.length === 0 ? void 0 : plan.acknowledgerId,
        groups: plan.groups.map(({ kind, groupId, personId }) => ({ kind, groupId, personId })),
        // What a viewer has now belongs to it: to narrow an access and to widen it may send the same.
        viewers: plan.viewers.map(({ kind, slugId, viewerId, email: email2, fields: fields2, body }) => ({
          kind,
          slugId,
          viewerId,
          email: (0, address.I)(email2),
          fields: fields2.map(ofViewer),
          body
        }))
      })).digest("hex"), NOWHERE = { file: "", line: 1, column: 1 }, byId = (changes) => new Map(changes.map((change) => [change.uniqueId, change])), whatMoved = (planned2, now) => {
        if (planned2 === void 0)
          return (0, say.cv)`was in sync with the file when the plan was made, and no longer is`;
        const was = (0, say.cv)`was to be ${(0, say.Vm)(planned2.kind)}`;
        return now === void 0 ? (0, say.cv)`${was}, and already is in sync with the file` : planned2.kind === now.kind ? (0, say.cv)`${was}, and has changed in the meantime` : (0, say.cv)`${was}, and would now be ${(0, say.Vm)(now.kind)}`;
      }, movedSince = (plan, rows) => {
        const wasLive = new Set(plan.rows.filter(plan_accounts.DG).map(({ uniqueId }) => uniqueId)), appeared = new Set(rows.filter((row) => (0, plan_accounts.DG)(row) && !wasLive.has(row.uniqueId)).map(({ uniqueId }) => uniqueId)), users = plan.body.map((account) => ({ account, place: NOWHERE })), planned2 = byId(plan.changes), now = byId((0, plan_accounts.yr)(rows, users, () => {
        }).changes), others = (/* @__PURE__ */ new Set([...planned2.keys(), ...now.keys()])).difference(appeared), differs = (uniqueId) => {
          const before = planned2.get(uniqueId), after = now.get(uniqueId);
          return before === void 0 || after === void 0 || !isSameChange(before, after);
        }, moved = (uniqueId, message) => ({
          uniqueId,
          message,
          place: planned2.get(uniqueId)?.place
        });
        return [
          ...[...appeared].map((id) => moved(id, (0, say.cv)`is live in Vanta, and was not when the plan was made`)),
          ...[...others].filter(differs).map((id) => moved(id, whatMoved(planned2.get(id), now.get(id))))
        ];
      };
      var fields = __nccwpck_require__2(6600);
      const decides = (field) => (0, fields.dt)(field) && fields.Je[field].proves, shown = (given) => given === void 0 ? (0, say.cv)`nothing` : (0, say.Uq)(JSON.stringify(given)), fieldDifferences = (row, account) => (0, plan_accounts.wV)(row, account).filter(({ field }) => field !== plan_accounts.Or).map(({ field, from, to }) => ({
        uniqueId: account.uniqueId,
        field,
        message: (0, say.cv)`has ${shown(from)} as ${(0, say.Vm)(field)}, and was sent with ${shown(to)}`,
        stops: decides(field)
      })), existence = (uniqueId, message) => ({ uniqueId, message, stops: !0 }), timeOf = ({ uniqueId, deletedAt }) => JSON.stringify([uniqueId, deletedAt]), keepsTimes = (before, after, lastLook) => {
        const times = new Set(before.map(({ deletedAt }) => Date.parse(deletedAt ?? ""))), touches = lastLook.filter(plan_accounts.DG).map(({ touchedAt }) => Date.parse(touchedAt ?? "")), [first2] = times;
        return first2 === void 0 ? !1 : times.size > 1 || before.some((row) => after.has(timeOf(row))) || touches.some((touch) => touch > first2);
      }, lost = (rows, lastLook, sent) => {
        const known = new Set(lastLook.map(({ uniqueId }) => uniqueId)), wasLive = new Set(lastLook.filter(plan_accounts.DG).map(({ uniqueId }) => uniqueId)), deletedBefore = lastLook.filter((row) => !(0, plan_accounts.DG)(row) && !sent.has(row.uniqueId)), times = new Set(deletedBefore.map(timeOf)), deleted = rows.filter((row) => !(0, plan_accounts.DG)(row) && !sent.has(row.uniqueId)), unheardOf = deleted.filter(({ uniqueId }) => !known.has(uniqueId)), deletedAnew = deleted.filter((row) => known.has(row.uniqueId) && !wasLive.has(row.uniqueId) && !times.has(timeOf(row))), areLost = keepsTimes(deletedBefore, new Set(deleted.map(timeOf)), lastLook) ? deletedAnew : [];
        return [...unheardOf, ...areLost].map(({ uniqueId }) => existence(uniqueId, (0, say.cv)`came to life after the last look at the accounts, and the sync deleted it`));
      }, differencesFrom = ({ body }, rows, lastLook) => {
        const live = new Map(rows.filter(plan_accounts.DG).map((row) => [row.uniqueId, row])), sent = new Set(body.map(({ uniqueId }) => uniqueId));
        return [
          ...lost(rows, lastLook, sent),
          ...body.flatMap((account) => {
            const row = live.get(account.uniqueId);
            return row === void 0 ? [existence(account.uniqueId, (0, say.cv)`was sent, and is not among the live accounts that Vanta lists`)] : fieldDifferences(row, account);
          }),
          ...[...live.keys()].filter((uniqueId) => !sent.has(uniqueId)).map((uniqueId) => existence(uniqueId, (0, say.cv)`was left out, and Vanta still lists it as live`))
        ];
      }, asFailure = (error) => {
        if (error instanceof errors.H)
          return error;
        const message = error instanceof Error ? error.message : String(error), said = (0, say.cv)`Unexpected error: ${(0, say.gD)(message)}. Please report this as a bug.`;
        return new errors.H("vanta-error", said, [], error);
      }, withResult = (item, result) => ({ ...item, result }), done = { status: "done" }, failed = (message, uncertain = !1) => ({
        status: "failed",
        ...message === void 0 ? {} : { message },
        ...uncertain ? { uncertain } : {}
      }), planned = (item) => withResult(item, { status: "planned" }), notTried = (item, why = (0, say.cv)`An earlier step failed.`) => withResult(item, { status: "not-tried", message: why }), createGate = (isCancelled) => {
        let over;
        return {
          shut: () => isCancelled() ? (0, say.cv)`The run was cancelled.` : over,
          note: (error) => {
            const failure = asFailure(error);
            return failure instanceof vanta_error.vd && (0, vanta_error.X_)(failure) && (over = failure.said), failure;
          }
        };
      }, PATIENCE_MS = [1e3, 2e3, 4e3], MOST_LOOKS = 3, movedFailure = (moved, places) => new errors.H("plan-changed", (0, say.cv)`The accounts in Vanta changed after the plan was made, so the sync was held back: ${moved.length === 1 ? (0, say.ZV)("one account is") : (0, say.cv)`${moved.length} accounts are`} not as planned. Run again.`, moved.map(({ uniqueId, message, place }) => ({
        message: (0, say.cv)`${(0, say.id)(uniqueId)} ${message}.`,
        place: place ?? places.get(uniqueId)
      }))), whyToStop = async (plan, vanta, looks, places) => {
        let isFresh = vanta.isListFresh();
        for (let look = 1; look <= MOST_LOOKS && !isFresh; look += 1) {
          vanta.log((0, say.cv)`Looking at the accounts again before they are written`);
          const [rows, isSuperseded2] = await Promise.all([
            vanta.readAccounts(),
            // Once: a GitHub that takes its time to answer must not make every list old.
            look === 1 ? vanta.isSuperseded() : !1
          ]);
          if (isFresh = vanta.isListFresh(), looks.hasLeft || (looks.rows = rows), isSuperseded2)
            return "superseded";
          const moved = movedSince(plan, rows);
          if (moved.length > 0)
            return movedFailure(moved, places);
        }
        return isFresh ? vanta.isCancelled() ? new errors.H("vanta-error", (0, say.cv)`The run was cancelled, so the sync was held back.`) : void 0 : new errors.H("vanta-error", (0, say.cv)`The sync was held back: ${MOST_LOOKS} lists of the accounts in a row were out of date before it could be sent. Run again later.`);
      }, lookingBefore = (plan, vanta, looks, places) => async () => {
        if (looks.stop = await whyToStop(plan, vanta, looks, places), looks.stop !== void 0) {
          const why = looks.stop === "superseded" ? (0, say.cv)`A newer commit is on the branch, so the sync was held back.` : looks.stop.said;
          throw new vanta_error.vd("changed", why, { method: "PUT", path: "" });
        }
        looks.hasLeft = !0;
      }, changed = (plan) => plan.changes.filter(plan_accounts.z1), readBack = async (plan, vanta, lastLook) => {
        let last;
        for (let look = 0; ; look += 1) {
          let rows;
          try {
            rows = await vanta.readAccounts();
          } catch (error) {
            if (last === void 0)
              throw error;
            return vanta.log((0, say.cv)`The accounts could not be read once more: ${asFailure(error).said}`), last;
          }
          const differences = differencesFrom(plan, rows, lastLook);
          last = { rows, differences };
          const wait = PATIENCE_MS[look], differing = new Set(differences.map(({ uniqueId }) => uniqueId)), changes = changed(plan), showsNothing = changes.length > 0 && changes.every(({ uniqueId }) => differing.has(uniqueId));
          if (differences.length === 0 || !differences.some(({ stops }) => stops) && !showsNothing || wait === void 0 || vanta.isCancelled())
            return last;
          vanta.log((0, say.cv)`${differing.size} of the accounts do not read back as sent yet; looking again in ${wait / 1e3} s`), await vanta.sleep(wait);
        }
      }, withRecord = (failure, plan, places) => {
        const index = (0, vanta_error.Q4)(failure), account = index === void 0 ? void 0 : plan.body[index];
        if (account === void 0)
          return failure;
        const problem = {
          message: (0, say.cv)`Vanta rejected ${(0, say.id)(account.uniqueId)} (${(0, say.MV)(account.displayName, account.email)}): ${failure.said} Vanta takes all records or none. Correct this user.`,
          place: places.get(account.uniqueId)
        };
        return new errors.H(failure.reason, failure.said, [...failure.problems, problem], failure.cause);
      }, resultOf = ({ uniqueId, fields: fields2 }, differences) => {
        const ofAccount2 = differences.filter((difference) => difference.uniqueId === uniqueId), names = new Set(fields2.map(({ field }) => field)), against = ofAccount2.filter(({ field, stops }) => stops && (field === void 0 || names.size === 0 || names.has(field)));
        if (against.length === 0)
          return done;
        const differing = (0, say.oR)(against.map(({ message }) => message), "; ");
        return failed((0, say.cv)`Read back, the account ${differing}.`);
      }, problemOf = ({ uniqueId, message }, places) => ({
        message: (0, say.cv)`${(0, say.id)(uniqueId)} ${message}.`,
        place: places.get(uniqueId)
      }), nothing = {
        written: !1,
        uncertain: !1,
        verified: !1,
        mismatches: [],
        notes: [],
        superseded: !1
      }, notWritten = (plan, failure, result) => ({
        ...nothing,
        changes: plan.changes.map((change) => withResult(change, result)),
        failure
      }), NOT_TAKEN = failed((0, say.cv)`Vanta did not take the sync.`), NOT_CERTAIN = failed((0, say.cv)`It is not certain whether Vanta took the sync.`, !0), stopped = (plan, stop) => ({
        ...nothing,
        changes: plan.changes.map(planned),
        ...stop === "superseded" ? { superseded: !0 } : { failure: stop }
      }), isProvable = ({ changes }) => changes.some(({ kind, fields: fields2 }) => kind !== "updated" || fields2.some(({ field }) => decides(field))), accountsDo = (differences) => {
        const amount = new Set(differences.map(({ uniqueId }) => uniqueId)).size;
        return amount === 1 ? (0, say.ZV)("one account does") : (0, say.cv)`${amount} accounts do`;
      }, stillInDoubt = (plan, rows, differences, doubt, places) => {
        if (movedSince(plan, rows).length === 0)
          return notWritten(plan, doubt, NOT_TAKEN);
        const mismatches = differences.map((one) => problemOf(one, places)), failure = new errors.H("vanta-error", (0, say.cv)`It is not certain whether Vanta took the sync: ${doubt.said} Read back, ${accountsDo(differences)} not show what was sent. Nothing else was done. Look at them in Vanta, and run again.`, mismatches, doubt);
        return { ...notWritten(plan, failure, NOT_CERTAIN), uncertain: !0, mismatches };
      }, judged = (plan, rows, differences, doubt, places) => {
        const against = differences.filter(({ stops }) => stops), verified = against.length === 0, isAsSent = differences.length === 0 || verified && isProvable(plan);
        if (doubt !== void 0 && !isAsSent)
          return stillInDoubt(plan, rows, differences, doubt, places);
        const written = doubt === void 0 || changed(plan).length > 0, mismatches = against.map((one) => problemOf(one, places)), failure = verified ? written ? void 0 : doubt : new errors.H("verification-failed", (0, say.cv)`Vanta took the sync, but ${accountsDo(against)} not read back as sent. Nothing else was done. Look at them in Vanta, and run again.`, mismatches);
        return {
          changes: plan.changes.map((change) => withResult(change, resultOf(change, differences))),
          written,
          uncertain: !written,
          verified,
          mismatches,
          notes: differences.filter(({ stops }) => !stops).map((one) => ({ level: "warning", ...problemOf(one, places) })),
          superseded: !1,
          ...failure === void 0 ? {} : { failure }
        };
      }, unread = (plan, failure, doubt) => doubt !== void 0 ? {
        ...notWritten(plan, new errors.H("vanta-error", (0, say.cv)`It is not certain whether Vanta took the sync: ${doubt.said} Reading back failed as well: ${failure.said} Run again.`, [], doubt), NOT_CERTAIN),
        uncertain: !0
      } : {
        ...notWritten(plan, new errors.H("verification-failed", (0, say.cv)`Vanta took the sync, but the accounts could not be read back: ${failure.said} Nothing else was done. Run again.`, [], failure), failed((0, say.cv)`The sync was taken, but could not be read back.`)),
        written: !0
      }, applyAccounts = async (plan, vanta, places) => {
        const looks = { rows: plan.rows, hasLeft: !1, stop: void 0 };
        let doubt;
        try {
          vanta.log((0, say.cv)`Writing all ${plan.body.length} accounts in one full-state sync`), await vanta.putAccounts(plan.body, lookingBefore(plan, vanta, looks, places));
        } catch (error) {
          const failure = looks.stop instanceof errors.H ? looks.stop : asFailure(error);
          if (!looks.hasLeft)
            return stopped(plan, looks.stop ?? failure);
          if (error instanceof errors.H && (0, vanta_error.vu)(error))
            return looks.stop === void 0 ? notWritten(plan, withRecord(failure, plan, places), NOT_TAKEN) : stopped(plan, looks.stop);
          doubt = failure, vanta.log((0, say.cv)`It is not certain whether Vanta took the sync; reading the accounts back to see`);
        }
        try {
          const { rows, differences } = await readBack(plan, vanta, looks.rows);
          return {
            ...judged(plan, rows, differences, doubt, places),
            after: (0, plan_accounts.vA)(rows),
            rows,
            superseded: looks.stop === "superseded"
          };
        } catch (error) {
          return unread(plan, asFailure(error), doubt);
        }
      }, AT_ONCE = 100, batchesOf = (changes) => [...Map.groupBy(changes, ({ kind, groupId }) => `${kind} ${groupId}`).values()].flatMap((all) => Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) => all.slice(index * AT_ONCE, (index + 1) * AT_ONCE)).flatMap(([first2, ...rest2]) => first2 === void 0 ? [] : [[first2, ...rest2]])), groups_resultOf = ({ kind, groupId, personId }, item, people) => item.settled === !0 ? item.ok ? done : failed(item.message) : people === void 0 ? failed(item.message ?? (0, say.cv)`Vanta took the change, but people could not be read again to see.`, !0) : (people.get(personId)?.groupIds.includes(groupId) ?? !1) === (kind === "added") ? done : failed(item.message ?? (0, say.cv)`Vanta took the change, but does not show it. Look at the group in Vanta, and run again.`), applyGroups = async (changes, vanta, gate) => {
        const items2 = /* @__PURE__ */ new Map();
        for (const batch of batchesOf(changes)) {
          const [{ kind, groupId, groupName }] = batch, shut = gate.shut();
          if (shut !== void 0) {
            for (const change of batch)
              items2.set(change, shut);
            continue;
          }
          const ids2 = batch.map(({ personId }) => personId);
          vanta.log(kind === "removed" ? (0, say.cv)`Taking ${batch.length} out of the group ${(0, say.bI)(groupName)}` : (0, say.cv)`Adding ${batch.length} to the group ${(0, say.bI)(groupName)}`);
          try {
            const send = kind === "removed" ? vanta.removePeople : vanta.addPeople, byId2 = new Map((await send(groupId, ids2)).map((item) => [item.id, item]));
            for (const change of batch)
              items2.set(change, byId2.get(change.personId) ?? {
                id: change.personId,
                ok: !1,
                message: (0, say.cv)`Vanta said nothing about this person.`
              });
          } catch (error) {
            const failure = gate.note(error);
            for (const change of batch)
              items2.set(change, (0, vanta_error.FZ)(change.personId, failure));
          }
        }
        const settle = (people) => changes.map((change) => {
          const item = items2.get(change);
          return item === void 0 || "said" in item ? notTried(change, item) : withResult(change, groups_resultOf(change, item, people));
        }), isOpen = [...items2.values()].some((item) => !("said" in item) && item.settled !== !0);
        return { changes: settle(void 0), ...isOpen ? { settle } : {} };
      }, pendingLeaver = (leaver, code, reason) => planned({ ...leaver, decision: "pending", pending: { code, reason } }), settled = (leaver, item, now) => now?.get(leaver.personId ?? "")?.tasksStatus === "OFFBOARDING_COMPLETE" ? withResult(leaver, done) : item instanceof errors.H ? withResult(leaver, failed(item.said, now === void 0 && isDoubtful(item))) : item.ok ? now === void 0 ? withResult(leaver, failed((0, say.cv)`Vanta took the request, but people could not be read again to see.`, !0)) : pendingLeaver(leaver, "not-confirmed", (0, say.cv)`Vanta took the request, but does not call the offboarding complete yet. A later run looks again.`) : pendingLeaver(leaver, "vanta-says-no", (0, say.cv)`Vanta did not complete it: ${(0, say.f6)(item.message ?? (0, say.ZV)("no reason given"))}. A later run tries again.`), isDoubtful = (failure) => failure instanceof vanta_error.vd && failure.uncertain, OFFBOARD_AT_ONCE = 1e3, askToOffboard = async (vanta, ids2, by, gate) => {
        try {
          return await vanta.offboardPeople(ids2, by);
        } catch (error) {
          return gate.note(error);
        }
      }, ACKNOWLEDGER = /acknowledger/i, isAcknowledgerRejected = (answer) => answer instanceof errors.H ? answer instanceof vanta_error.vd && [400, 404, 422].includes(answer.status ?? 0) && ACKNOWLEDGER.test(answer.detail) : answer.length > 0 && answer.every(({ ok, message }) => !ok && message !== void 0 && ACKNOWLEDGER.test((0, say.pj)(message))), applyOffboarding = async (plan, vanta, gate) => {
        const { leavers = [], acknowledgerId, acknowledgerOtherId } = plan.offboarding ?? {}, personIds = leavers.flatMap(({ decision, personId }) => decision === "offboard" && personId !== void 0 ? [personId] : []);
        if (personIds.length === 0 || acknowledgerId === void 0)
          return { changes: leavers.map(planned), oddAnswers: [] };
        const answers = /* @__PURE__ */ new Map(), all = [];
        let by = acknowledgerId;
        for (let start = 0; start < personIds.length; start += OFFBOARD_AT_ONCE) {
          const ids2 = personIds.slice(start, start + OFFBOARD_AT_ONCE), shut = gate.shut();
          if (shut !== void 0) {
            for (const id of ids2)
              answers.set(id, shut);
            continue;
          }
          vanta.log((0, say.cv)`Completing the offboarding of ${ids2.length} ${ids2.length === 1 ? (0, say.ZV)("person") : (0, say.ZV)("people")}`);
          let answer = await askToOffboard(vanta, ids2, by, gate);
          if (by === acknowledgerId && acknowledgerOtherId !== void 0 && isAcknowledgerRejected(answer) && (vanta.log((0, say.cv)`Vanta does not know the acknowledger by this id; trying the other id that it lists for them`), by = acknowledgerOtherId, answer = await askToOffboard(vanta, ids2, by, gate)), all.push(answer), answer instanceof errors.H)
            for (const id of ids2)
              answers.set(id, answer);
          else
            for (const item of answer)
              answers.set(item.id, item);
        }
        const settle = (now) => leavers.map((leaver) => {
          if (leaver.decision !== "offboard")
            return planned(leaver);
          const id = leaver.personId ?? "", answer = answers.get(id) ?? { id, ok: !1 };
          return !(answer instanceof errors.H) && "said" in answer ? notTried(leaver, answer) : settled(leaver, answer, now);
        });
        return {
          changes: settle(void 0),
          ...all.every((answer) => answer instanceof errors.H && (0, vanta_error.Sn)(answer)) ? {} : { settle },
          oddAnswers: all.filter((answer) => answer instanceof vanta_error.vd && answer.kind === "malformed"),
          acknowledgerId: by
        };
      }, applyViewer = async (change, vanta, gate) => {
        const shut = gate.shut();
        if (shut !== void 0)
          return notTried(change, shut);
        const isInvitation = change.kind === "invited", what = isInvitation ? (0, say.ZV)("Inviting a viewer to") : (0, say.ZV)("Updating a viewer of");
        vanta.log((0, say.cv)`${what} the Trust Center ${(0, say.bI)(change.slugId)}`);
        const send = isInvitation ? vanta.inviteViewer : vanta.updateViewer;
        try {
          const { ok, message, uncertain } = await send(change);
          return withResult(change, ok ? done : failed(message, uncertain));
        } catch (error) {
          const { message, uncertain } = (0, vanta_error.FZ)("", gate.note(error));
          return withResult(change, failed(message, uncertain));
        }
      }, applyViewers = async (changes, vanta, gate) => {
        const results = [];
        for (const change of changes)
          results.push(await applyViewer(change, vanta, gate));
        return { changes: results };
      }, partlyRefused = (refused, failed2) => {
        if (refused.size === 0)
          return failed2;
        const kinds = (0, say.oR)([...refused.keys()].map(say.Vm), " and ");
        return new errors.H("partly-applied", (0, say.cv)`The guards refuse ${kinds}, which this run left alone; see the reasons. ${failed2?.said ?? (0, say.ZV)("Everything else is done.")}`, [...[...refused.values()].flat(), ...failed2?.problems ?? []], failed2);
      }, items = (amount, one) => amount === 1 ? one : (0, say.cv)`${amount} items`, partlyApplied = (all, oddAnswers) => {
        const failures2 = all.filter(({ result }) => result.status === "failed"), untried = all.filter(({ result }) => result.status === "not-tried"), [odd] = oddAnswers;
        if (failures2.length + untried.length === 0)
          return odd && new errors.H("partly-applied", (0, say.cv)`${odd.said} People were read again, and what Vanta says of them now is reported. Run again to see that nothing is left to do.`, [], odd);
        const what = [
          ...failures2.length === 0 ? [] : [(0, say.cv)`${items(failures2.length, (0, say.ZV)("One item"))} failed`],
          ...untried.length === 0 ? [] : [
            (0, say.cv)`${items(untried.length, failures2.length === 0 ? (0, say.ZV)("One item") : (0, say.ZV)("one item"))} ${untried.length === 1 ? (0, say.ZV)("was") : (0, say.ZV)("were")} not tried`
          ]
        ], again = failures2.length + untried.length === 1 ? (0, say.ZV)("it") : (0, say.ZV)("them");
        return new errors.H("partly-applied", (0, say.cv)`${(0, say.oR)(what, ", and ")}; everything else is done. Run again to try ${again} once more.`, [...failures2, ...untried].map((item) => ({
          message: (0, say.cv)`${(0, say.hl)(item.email)}: ${item.result.message ?? (0, say.ZV)("Vanta gave no reason.")}`,
          place: item.place
        })));
      }, untouched = (plan) => ({
        groups: plan.groups.map((change) => planned(change)),
        viewers: plan.viewers.map((change) => planned(change)),
        leavers: (plan.offboarding?.leavers ?? []).map((leaver) => planned(leaver))
      }), stoppedAt = (accounts, plan) => {
        const { superseded, written, failure } = accounts, wroteNothing = !written && !accounts.uncertain, left = (0, say.cv)`The accounts are written. Then a newer commit arrived on the branch, and the rest was left to its run.`, whole = failure ?? (wroteNothing ? void 0 : new errors.H("partly-applied", left));
        return wroteNothing && (superseded || failure?.reason === "plan-changed") ? { ...untouched(plan), accounts, superseded, ...failure === void 0 ? {} : { failure } } : {
          accounts,
          groups: plan.groups.map((change) => notTried(change)),
          viewers: plan.viewers.map((change) => notTried(change)),
          leavers: (plan.offboarding?.leavers ?? []).map((leaver) => leaver.decision === "offboard" ? notTried(leaver) : planned(leaver)),
          ...whole === void 0 ? {} : { failure: whole }
        };
      }, lookAtPeople = async (vanta) => {
        try {
          return vanta.log((0, say.cv)`Reading people again, to see what became of the changes`), new Map((await vanta.readPeople()).map((person) => [person.id, person]));
        } catch (error) {
          vanta.log((0, say.cv)`People could not be read again: ${asFailure(error).said}`);
          return;
        }
      }, applyPlan = async (plan, vanta, places, refused = /* @__PURE__ */ new Map()) => {
        const accounts = plan.accounts && await applyAccounts(plan.accounts, vanta, places);
        if (accounts !== void 0 && (!accounts.verified || accounts.superseded || accounts.failure !== void 0))
          return stoppedAt(accounts, plan);
        const gate = createGate(vanta.isCancelled), gateOf = (kind) => refused.has(kind) ? { ...gate, shut: () => (0, say.cv)`A guard refuses it.` } : gate, groups = await applyGroups(plan.groups, vanta, gateOf("groups")), viewers = await applyViewers(plan.viewers, vanta, gateOf("viewers")), offboarding = await applyOffboarding(plan, vanta, gateOf("offboarding")), people = [groups, offboarding].some(({ settle }) => settle !== void 0) ? await lookAtPeople(vanta) : void 0, settled2 = ({ changes, settle }) => settle?.(people) ?? changes, outcome = { groups: settled2(groups), viewers: viewers.changes, leavers: settled2(offboarding) }, tried = [
          ...refused.has("groups") ? [] : outcome.groups,
          ...refused.has("viewers") ? [] : outcome.viewers,
          ...refused.has("offboarding") ? [] : outcome.leavers
        ], failure = partlyRefused(refused, partlyApplied(tried, offboarding.oddAnswers));
        return {
          ...accounts === void 0 ? {} : { accounts },
          ...outcome,
          ...offboarding.acknowledgerId === void 0 ? {} : { acknowledgerId: offboarding.acknowledgerId },
          ...failure === void 0 ? {} : { failure }
        };
      };
      var json = __nccwpck_require__2(9368);
      const string = (value) => typeof value == "string" && value !== "" ? value : void 0, readPayload = async (path2, files) => {
        if (path2 === void 0)
          return "GITHUB_EVENT_PATH is not set";
        let text;
        try {
          text = (await files.readFile(path2, "utf8")).replace(/^\uFEFF/, "");
        } catch (error) {
          const { code } = (0, json.g)(error);
          return `the event file cannot be read${typeof code == "string" ? ` (${code})` : ""}`;
        }
        if (text.trim() === "")
          return "the event file is empty";
        try {
          return (0, json.g)(JSON.parse(text));
        } catch {
          return "the event file is not JSON";
        }
      }, baseOf = (payload) => {
        const base = string((0, json.g)((0, json.g)(payload.pull_request).base).sha) ?? string((0, json.g)(payload.merge_group).base_sha) ?? string(payload.before);
        return base === void 0 || /^0+$/.test(base) ? void 0 : base;
      }, withoutSecrets = (name, payload, actor) => {
        if (!name.startsWith("pull_request") || name === "pull_request_target")
          return;
        const { head, base } = (0, json.g)(payload.pull_request), [from, to] = [head, base].map((side) => (0, json.g)((0, json.g)(side).repo).full_name);
        return head !== void 0 && to !== void 0 && from !== to ? "fork" : actor === "dependabot[bot]" ? "dependabot" : void 0;
      }, onBehalfOf = (payload, defaultBranch) => {
        if ((0, json.g)(payload.issue).pull_request !== void 0)
          return "a comment on a pull request";
        if (payload.workflow_run === void 0)
          return;
        const { event, head_branch: branch } = (0, json.g)(payload.workflow_run);
        return string(event)?.startsWith("pull_request") === !1 && branch === defaultBranch ? void 0 : "another workflow that did not run on the default branch";
      }, isOnDefault = (name, branch, payload) => {
        const { default_branch: named2 } = (0, json.g)((0, json.g)(payload).repository), defaultBranch = string(named2);
        return defaultBranch === void 0 && (name === "schedule" || name === "repository_dispatch") ? !0 : branch === void 0 ? !1 : defaultBranch === void 0 ? typeof payload == "string" ? payload : "its payload names no default branch" : branch === defaultBranch;
      }, GITHUB = "https://github.com", contextOf = (env, name, payload) => {
        const pullRequest2 = (0, json.g)(payload.pull_request), ref = string(env.GITHUB_REF), number = pullRequest2.number ?? payload.number ?? Number(/^refs\/pull\/(\d+)\//.exec(ref ?? "")?.[1]), isPullRequest = name.startsWith("pull_request") && Number.isInteger(number), serverUrl = string(env.GITHUB_SERVER_URL) ?? GITHUB, base = string((0, json.g)(pullRequest2.base).ref), repository = string(env.GITHUB_REPOSITORY), runId = string(env.GITHUB_RUN_ID), readCommit = string(env.GITHUB_SHA), commit = string((0, json.g)(pullRequest2.head).sha) ?? readCommit, attempt = Number(env.GITHUB_RUN_ATTEMPT), actor = string(env.GITHUB_TRIGGERING_ACTOR) ?? string(env.GITHUB_ACTOR);
        return {
          serverUrl,
          ...repository === void 0 ? {} : { repository },
          ...name === "" ? {} : { event: name },
          ...ref === void 0 ? {} : { ref },
          ...commit === void 0 ? {} : { commit },
          ...readCommit === void 0 ? {} : { readCommit },
          ...isPullRequest ? { pullRequest: Number(number) } : {},
          ...base === void 0 ? {} : { base },
          ...base !== void 0 && base === string((0, json.g)(payload.repository).default_branch) ? { mergingApplies: !0 } : {},
          ...actor === void 0 ? {} : { actor },
          ...repository === void 0 || runId === void 0 ? {} : { runUrl: `${serverUrl}/${repository}/actions/runs/${runId}` },
          ...Number.isInteger(attempt) && attempt > 0 ? { runAttempt: attempt } : {}
        };
      }, readEvent = async ({ env, files, directory }) => {
        const name = env.GITHUB_EVENT_NAME ?? "", read2 = await readPayload(string(env.GITHUB_EVENT_PATH), files), payload = (0, json.g)(read2), repository = (0, json.g)(payload.repository), context = contextOf(env, name, payload), { ref, serverUrl } = context, branch = ref?.startsWith("refs/heads/") ? ref.slice(11) : void 0, onDefaultBranch = isOnDefault(name, branch, read2);
        return {
          name,
          context,
          apiUrl: string(env.GITHUB_API_URL) ?? (serverUrl === GITHUB ? "https://api.github.com" : void 0),
          workspace: string(env.GITHUB_WORKSPACE) ?? directory,
          sha: env.GITHUB_SHA ?? "",
          branch,
          onDefaultBranch: onDefaultBranch === !0,
          branchUnknown: typeof onDefaultBranch == "string" ? onDefaultBranch : void 0,
          isPullRequest: name.startsWith("pull_request"),
          withoutSecrets: withoutSecrets(name, payload, string(env.GITHUB_ACTOR)),
          baseSha: baseOf(payload),
          isPublic: repository.private === !1,
          onBehalfOf: onBehalfOf(payload, string(repository.default_branch))
        };
      }, APPLYING_EVENTS = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch", "repository_dispatch"]), isBeforeMerge = (event) => event.isPullRequest || event.name === "merge_group", REMEDY = (0, say.cv)`Use mode: auto, which plans there.`, requireMerged = (mode, event) => {
        if (mode !== "apply")
          return;
        const refuse2 = (message) => {
          throw new errors.H("configuration", (0, say.cv)`mode: apply is refused ${message}`);
        };
        isBeforeMerge(event) && refuse2((0, say.cv)`on the event ${(0, say.Vm)(event.name)}: what is not merged is never applied. ${REMEDY}`), event.onBehalfOf !== void 0 && refuse2((0, say.cv)`on the event ${(0, say.Vm)(event.name)}, which comes from ${(0, say.Vm)(event.onBehalfOf)}: it may not be merged. ${REMEDY}`), !event.onDefaultBranch && (event.branchUnknown !== void 0 && refuse2((0, say.cv)`because it is not known whether this is the default branch: ${(0, say.Vm)(event.branchUnknown)}. ${REMEDY}`), refuse2((0, say.cv)`on ${event.context.ref === void 0 ? (0, say.ZV)("a run without a GITHUB_REF") : (0, say.gD)(event.context.ref)}: only the default branch is applied. Merge first, or use mode: auto, which plans there.`));
      }, resolveMode = (asked, event, hasSecrets) => asked !== "auto" ? { mode: asked } : isBeforeMerge(event) ? { mode: hasSecrets ? "plan" : "validate" } : APPLYING_EVENTS.has(event.name) ? event.branchUnknown !== void 0 ? {
        mode: "plan",
        notice: (0, say.cv)`mode: auto plans, because it is not known whether this is the default branch: ${(0, say.Vm)(event.branchUnknown)}.`
      } : { mode: event.onDefaultBranch ? "apply" : "plan" } : {
        mode: "plan",
        notice: event.name === "" ? (0, say.cv)`mode: auto plans, because GITHUB_EVENT_NAME is not set.` : (0, say.cv)`mode: auto plans on the event ${(0, say.Vm)(event.name)}. It applies on push, schedule, workflow_dispatch and repository_dispatch.`
      };
      var compare = __nccwpck_require__2(7723), viewer_limits = __nccwpck_require__2(239);
      const rowsOf = (version) => (version.users ?? []).map(({ account }) => ({
        uniqueId: account.uniqueId,
        email: account.email,
        status: account.status,
        deletedAt: null,
        fields: account
      })), note = (message, place, level = "notice") => ({
        level,
        message,
        ...place === void 0 ? {} : { place }
      }), NAMED = 5, few = (addresses) => {
        const some = (0, say.oR)(addresses.slice(0, NAMED).map(say.hl), addresses.length > NAMED ? ", " : " and ");
        return addresses.length > NAMED ? (0, say.cv)`${some} and ${addresses.length - NAMED} more` : some;
      }, without = (others, entries) => {
        const known = new Set(entries.map(({ email: email2 }) => (0, address.I)(email2)));
        return others.filter(({ email: email2 }) => !known.has((0, address.I)(email2)));
      }, betweenGroups = (before, now) => {
        const { nameOrId, members, membership, place } = now, change = (kind, email2, at2) => ({
          kind,
          groupId: nameOrId,
          groupName: nameOrId,
          personId: email2,
          email: email2,
          name: email2,
          place: at2
        }), added = without(members, before?.members ?? []).map((one) => change("added", one.email, one.place)), gone = without(before?.members ?? [], members).map(({ email: email2 }) => email2), notes2 = [];
        return before !== void 0 && before.membership !== membership && notes2.push(membership === "exact" ? note((0, say.cv)`The group ${(0, say.bI)(nameOrId)} becomes exact: members who are not listed are taken out.`, place, "warning") : note((0, say.cv)`No longer managed: members of the group ${(0, say.bI)(nameOrId)} who are not listed. They stay in it.`, place)), membership === "include" && gone.length > 0 && notes2.push(note((0, say.cv)`No longer managed: ${few(gone)} in the group ${(0, say.bI)(nameOrId)}. They stay in it.`, place)), {
          changes: [
            ...membership === "exact" ? gone.map((email2) => change("removed", email2, place)) : [],
            ...added
          ],
          notes: notes2
        };
      }, FIELDS = {
        accessLevel: compare.$B,
        resourceIds: compare.pZ,
        expirationDate: compare.UO,
        customerTrustAccountId: compare.$B,
        isNdaRequired: compare.$B
      }, VIEWER_FIELDS = [
        "accessLevel",
        "resourceIds",
        "expirationDate",
        "customerTrustAccountId",
        "isNdaRequired"
      ], NOT_STATED = "not stated", fieldsBetween = (before, now) => VIEWER_FIELDS.flatMap((field) => {
        const [from, to] = [before?.[field], now[field]];
        return to === void 0 || FIELDS[field](from) === FIELDS[field](to) ? [] : [{ field, from: from === void 0 ? NOT_STATED : from, to }];
      }), isPast = (wanted, instant) => {
        const { expirationDate } = wanted, expiry = typeof expirationDate == "string" ? (0, build_time.B9)(expirationDate) : void 0;
        return expiry !== void 0 && expiry <= instant;
      }, betweenViewers = (slugId, before, now, instant) => {
        const { email: email2, name, place } = now, fields2 = fieldsBetween(before, now), isInvited = now.invite && before === void 0, silent = VIEWER_FIELDS.filter((field) => before?.[field] !== void 0 && now[field] === void 0);
        return {
          changes: fields2.length === 0 && !isInvited ? [] : [
            {
              kind: isInvited ? "invited" : "updated",
              slugId,
              ...isInvited ? {} : { viewerId: email2 },
              email: email2,
              ...name === void 0 ? {} : { name },
              fields: fields2,
              body: {},
              ...isInvited ? {} : (0, viewer_limits.$)(fields2),
              endsAccess: !isInvited && isPast(now, instant) && fields2.some(({ field }) => field === "expirationDate"),
              place
            }
          ],
          notes: silent.length === 0 ? [] : [
            note((0, say.cv)`No longer managed: ${(0, say.oR)(silent.map(say.Vm), " and ")} of ${(0, say.hl)(email2)}, a viewer of the Trust Center ${(0, say.bI)(slugId)}. Vanta keeps what it has.`, place)
          ]
        };
      }, betweenCenters = (before, { slugId, viewers, place }, instant) => {
        const earlier = new Map((before?.viewers ?? []).map((viewer) => [(0, address.I)(viewer.email), viewer])), parts = viewers.map((viewer) => betweenViewers(slugId, earlier.get((0, address.I)(viewer.email)), viewer, instant)), gone = without(before?.viewers ?? [], viewers).map(({ email: email2 }) => email2);
        return {
          changes: parts.flatMap(({ changes }) => changes),
          notes: [
            ...gone.length === 0 ? [] : [
              note((0, say.cv)`No longer managed: ${few(gone)}, ${gone.length === 1 ? (0, say.ZV)("a viewer") : (0, say.ZV)("viewers")} of the Trust Center ${(0, say.bI)(slugId)}. Vanta keeps their access as it is.`, place)
            ],
            ...parts.flatMap(({ notes: notes2 }) => notes2)
          ]
        };
      }, dropped = (before, now) => {
        const groups = new Set(now.groups?.map(({ nameOrId }) => nameOrId)), centers = new Set(now.trustCenters?.map(({ slugId }) => slugId));
        return [
          ...before.users !== void 0 && now.users === void 0 ? [
            note((0, say.ZV)("No longer managed: the accounts. Without users in the files, Vanta keeps every account as it is."), void 0, "warning")
          ] : [],
          ...(before.groups ?? []).filter(({ nameOrId }) => !groups.has(nameOrId)).map(({ nameOrId }) => note((0, say.cv)`No longer managed: the group ${(0, say.bI)(nameOrId)}. Its members stay in it.`)),
          ...(before.trustCenters ?? []).filter(({ slugId }) => !centers.has(slugId)).map(({ slugId }) => note((0, say.cv)`No longer managed: the viewers of the Trust Center ${(0, say.bI)(slugId)}. Vanta keeps their access as it is.`))
        ];
      }, between = (before, now, placeOfRemoved, instant) => {
        const earlierGroups = new Map((before.groups ?? []).map((group) => [group.nameOrId, group])), earlierCenters = new Map((before.trustCenters ?? []).map((center) => [center.slugId, center])), groups = (now.groups ?? []).map((group) => betweenGroups(earlierGroups.get(group.nameOrId), group)), centers = (now.trustCenters ?? []).map((center) => betweenCenters(earlierCenters.get(center.slugId), center, instant));
        return {
          ...now.users === void 0 ? {} : { accounts: (0, plan_accounts.yr)(rowsOf(before), now.users, placeOfRemoved) },
          groups: groups.flatMap(({ changes }) => changes).toSorted((a, b) => +(a.kind === "added") - +(b.kind === "added") || (0, order.n)(a.groupName, b.groupName) || (0, order.n)((0, address.I)(a.email), (0, address.I)(b.email))),
          viewers: centers.flatMap(({ changes }) => changes).toSorted((a, b) => Number(b.endsAccess) - Number(a.endsAccess) || (0, order.n)(a.slugId, b.slugId) || (0, order.n)((0, address.I)(a.email), (0, address.I)(b.email))),
          notes: [
            ...dropped(before, now),
            ...groups.flatMap(({ notes: notes2 }) => notes2),
            ...centers.flatMap(({ notes: notes2 }) => notes2)
          ]
        };
      };
      var external_node_path_ = __nccwpck_require__2(6760), roster_files = __nccwpck_require__2(4342), read = __nccwpck_require__2(2913), github_repository = __nccwpck_require__2(8328);
      const plainParts = (pattern) => {
        const folders = pattern.split("/").slice(0, -1), magic = folders.findIndex(roster_files.qt);
        return magic === -1 ? folders : folders.slice(0, magic);
      }, folderOf = async (root, pattern, { stat }) => {
        for (let parts = plainParts(pattern); parts.length > 0; parts = parts.slice(0, -1))
          if (await stat(external_node_path_.join(root, ...parts, ".git")).catch(() => {
          }) !== void 0)
            return `${parts.join("/")}/`;
        return "";
      }, SHA = /^[0-9a-f]{40}$/, headOf = async (git, { readFile }) => {
        const read2 = async (name) => (await readFile(external_node_path_.join(git, name), "utf8").catch(() => "")).trim(), head = await read2("HEAD"), ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1], sha = ref === void 0 || ref.includes("..") ? head : await read2(ref);
        return SHA.test(sha) ? sha : void 0;
      }, checkoutOf = async (patterns, workspace, files) => {
        const root = await files.realpath(workspace).catch(() => external_node_path_.resolve(workspace)), names = patterns.map((pattern) => external_node_path_.resolve(root, (0, roster_files.tc)(pattern, { given: external_node_path_.resolve(workspace), root }))).filter((target2) => (0, roster_files.FK)(root, target2)).map((target2) => (0, roster_files.Vb)(root, target2)), folder = (await Promise.all(names.map((name) => folderOf(root, name, files)))).find((found) => found !== "") ?? "", head = await headOf(external_node_path_.join(root, folder, ".git"), files);
        return {
          folder,
          ...head === void 0 ? {} : { head },
          patterns: names.filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length))
        };
      }, MOST_FILES = 1e3, MOST_LINKS = 40, files_AT_ONCE = 20, list = async ({ ask, home }, sha, prefix, deep) => {
        const { tree, truncated } = (0, json.g)(await ask("GET", `${home}/git/trees/${sha}`, deep ? { query: { recursive: 1 } } : {}));
        return { entries: (Array.isArray(tree) ? tree : []).map(json.g).map(({ path: name, sha: id, type, mode }) => ({
          path: `${prefix}${String(name)}`,
          sha: String(id),
          isTree: type === "tree",
          isLink: mode === "120000"
        })), truncated: truncated === !0 };
      }, listAlong = async (repository, sha, pattern) => {
        const entries = [];
        let [tree, prefix] = [sha, ""];
        for (const part of plainParts(pattern)) {
          const { entries: here } = await list(repository, tree, prefix, !1);
          entries.push(...here);
          const next = here.find((entry) => entry.isTree && entry.path === `${prefix}${part}`);
          if (next === void 0)
            return entries;
          [tree, prefix] = [next.sha, `${next.path}/`];
        }
        const { entries: last, truncated } = await list(repository, tree, prefix, (0, roster_files.qt)(pattern));
        if (truncated)
          throw new Error("the repository has too many files to list");
        return [...entries, ...last];
      }, treeOf = async (repository, sha, patterns) => {
        const { entries, truncated } = await list(repository, sha, "", !0), all = truncated ? (await Promise.all(patterns.map((pattern) => listAlong(repository, sha, pattern)))).flat() : entries;
        return new Map(all.map((entry) => [entry.path, entry]));
      }, bytesOf = async ({ ask, home }, sha) => Buffer.from(String((0, json.g)(await ask("GET", `${home}/git/blobs/${sha}`)).content), "base64"), followed = async (repository, tree, name) => {
        let parts = name.split("/"), links = 0;
        for (let at2 = 1; at2 <= parts.length; at2 += 1) {
          const here = parts.slice(0, at2).join("/"), entry = tree.get(here);
          if (entry?.isLink !== !0)
            continue;
          links += 1;
          const target2 = (await bytesOf(repository, entry.sha)).toString("utf8"), next = external_node_path_.posix.join(external_node_path_.posix.dirname(here), target2, ...parts.slice(at2));
          if (links > MOST_LINKS || external_node_path_.posix.isAbsolute(target2) || next.startsWith(".."))
            return;
          parts = next.split("/"), at2 = 0;
        }
        return parts.join("/");
      }, matching = async (repository, tree, pattern) => {
        const plain = plainParts(pattern), base = plain.length === 0 ? "" : await followed(repository, tree, plain.join("/"));
        if (base === void 0)
          return [];
        const rest2 = pattern.split("/").slice(plain.length), wanted = [...base === "" ? [] : [base], ...rest2].join("/"), names = tree.has(wanted) || !(0, roster_files.qt)(wanted) ? [wanted] : [...tree.keys()].filter((name) => !name.split("/").some(roster_files.VZ) && (0, external_node_path_.matchesGlob)(name, wanted)), found = [];
        for (const name of names) {
          const real = await followed(repository, tree, name), entry = real === void 0 ? void 0 : tree.get(real);
          entry !== void 0 && !entry.isTree && found.push(entry);
        }
        return found;
      }, blobsIn = async (repository, { folder, patterns }, sha) => {
        const tree = await treeOf(repository, sha, patterns), found = (await Promise.all(patterns.map((pattern) => matching(repository, tree, pattern)))).flat(), blobs = new Map(found.map((entry) => [`${folder}${entry.path}`, entry.sha]));
        if (blobs.size > MOST_FILES)
          throw new Error(`${blobs.size} files match, more than ${MOST_FILES}`);
        return blobs;
      }, blobsAt = async (repository, checkout, sha) => {
        if ("reason" in repository)
          return repository;
        try {
          return await blobsIn(repository, checkout, sha);
        } catch (error) {
          return (0, github_repository.A3)(error, "contents: read");
        }
      }, filesIn = async (repository, blobs) => {
        const sorted = [...blobs].toSorted(([a], [b]) => a < b ? -1 : 1), files = [];
        for (let at2 = 0; at2 < sorted.length; at2 += files_AT_ONCE)
          files.push(...await Promise.all(sorted.slice(at2, at2 + files_AT_ONCE).map(async ([name, blob]) => {
            const text = (await bytesOf(repository, blob)).toString("utf8");
            return { path: name, text: text.replace(/^\uFEFF/, ""), blob };
          })));
        return files;
      }, isSame = (blobs, { files }) => files.length === blobs.size && files.every(({ path: name, blob }) => blob !== void 0 && blobs.get(name) === blob), rosterAt = async (repository, checkout, sha, now) => {
        if ("reason" in repository)
          return { lack: repository };
        let files;
        try {
          const blobs = await blobsIn(repository, checkout, sha);
          if (blobs.size === 0)
            return { lack: "absent" };
          if (isSame(blobs, now))
            return { roster: now };
          files = await filesIn(repository, blobs);
        } catch (error) {
          return { lack: (0, github_repository.A3)(error, "contents: read") };
        }
        try {
          return { roster: (0, read.r)(files) };
        } catch {
          return { lack: "invalid" };
        }
      }, files_baseOf = async ({ isPullRequest, name, sha, baseSha }, repository) => {
        if (!isPullRequest || sha === "" || "reason" in repository)
          return baseSha;
        if (name === "pull_request_target")
          return sha;
        try {
          const { parents } = (0, json.g)(await repository.ask("GET", `${repository.home}/commits/${sha}`)), [first2, second] = Array.isArray(parents) ? parents.map((parent) => (0, json.g)(parent).sha) : [];
          return typeof first2 == "string" && second !== void 0 ? first2 : baseSha;
        } catch {
          return baseSha;
        }
      }, whyNotCompared = (lack) => lack === "absent" ? (0, say.cv)`The base branch has no such files yet, so there is nothing to compare with.` : lack === "invalid" ? (0, say.cv)`The files on the base branch are not valid, so nothing is compared.` : (0, say.cv)`The version of the files on the base branch could not be read: ${(0, say.gD)(lack.reason)}. Nothing is compared.`, commitOf = (value) => {
        const { sha, commit, parents } = (0, json.g)(value), { date } = (0, json.g)((0, json.g)(commit).committer);
        if (typeof sha != "string" || typeof date != "string" || !Array.isArray(parents) || Number.isNaN(Date.parse(date)))
          return;
        const { sha: parent } = (0, json.g)(parents[0]);
        return { sha, date, parent: typeof parent == "string" ? parent : void 0 };
      }, PAGE = 100, commitsOf = async ({ ask, home }, sha) => {
        try {
          const data = await ask("GET", `${home}/commits`, { query: { sha, per_page: PAGE } }), commits = (Array.isArray(data) ? data : []).map(commitOf).filter((commit) => commit !== void 0);
          return new Map(commits.map((commit) => [commit.sha, commit]));
        } catch {
          return /* @__PURE__ */ new Map();
        }
      }, branchBefore = async (repository, sha, instant) => {
        const commits = await commitsOf(repository, sha);
        let commit = commits.get(sha);
        for (; commit !== void 0 && Date.parse(commit.date) >= instant; ) {
          if (commit.parent === void 0)
            return "none";
          commit = commits.get(commit.parent);
        }
        return commit;
      }, accountsOf = ({ accounts }) => (accounts?.changes ?? []).map(({ uniqueId }) => uniqueId), explainsMember = (before, now, asked) => ({ kind, groupId, groupName, email: email2 }) => {
        const inGroup = ({ nameOrId }) => nameOrId === groupId || nameOrId === groupName, membership = (roster) => roster.groups?.find(inGroup)?.membership;
        return membership(before) !== membership(now) || asked.groups.some((change) => change.kind === kind && inGroup({ nameOrId: change.groupName }) && (0, address.I)(change.email) === (0, address.I)(email2));
      }, explainsViewer = (asked) => ({ slugId, email: email2 }) => asked.viewers.some((change) => change.slugId === slugId && (0, address.I)(change.email) === (0, address.I)(email2)), unexplained = (plan, now, before, instant) => {
        const asked = between(before, now, () => {
        }, instant), changed2 = new Set(accountsOf(asked)), byFiles = { member: explainsMember(before, now, asked), viewer: explainsViewer(asked) };
        return {
          // With their first `users:`, the files begin to speak of every account, also of those in neither version.
          accounts: before.users === void 0 ? [] : accountsOf(plan).filter((uniqueId) => !changed2.has(uniqueId)),
          others: plan.groups.filter((change) => !byFiles.member(change)).length + plan.viewers.filter((change) => !byFiles.viewer(change)).length
        };
      }, SETTLED_MS = 7200 * 1e3, driftOf = async (repository, roster, plan, sha, checkout, now) => {
        const accounts = accountsOf(plan);
        if (accounts.length + plan.groups.length + plan.viewers.length === 0)
          return { detected: !1 };
        if ("reason" in repository)
          return;
        const commit = await branchBefore(repository, sha, now - SETTLED_MS);
        if (commit === void 0)
          return;
        if (commit === "none")
          return { detected: !1 };
        const since = commit.date;
        if (commit.sha === sha)
          return { detected: !0, since, accounts };
        const before = await rosterAt(repository, checkout, commit.sha, roster);
        if (before.roster === void 0)
          return before.lack === "absent" ? { detected: !1 } : void 0;
        const left = unexplained(plan, roster, before.roster, now);
        return left.accounts.length + left.others > 0 ? { detected: !0, since, accounts: left.accounts } : { detected: !1 };
      }, NOTHING = "-", hashed = (text) => text === "" ? NOTHING : (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 12), START = "<!-- vanta-user-sync:", commentMarker = ({ label, usersFiles, apiUrl, resourceId, build, manage }) => {
        const files = JSON.stringify(usersFiles.toSorted());
        return `${START} ${[label, files, apiUrl, resourceId, build, manage].map(hashed).join(" ")} -->`;
      }, distance = (other, ours) => {
        const [before, now] = [other.split(" "), ours.split(" ")];
        if (before.length !== now.length)
          return;
        const differing = before.filter((part, at2) => part !== now[at2]);
        return differing.every((part) => part === NOTHING) ? differing.length : void 0;
      }, PER_PAGE = 100, MAX_PAGES = 200, textOf = (value) => typeof value == "string" ? value : void 0, commentsOf = ({ home }, pullRequest2) => `${home}/issues/${pullRequest2}/comments`, digestIn = (body) => /\b[0-9a-f]{64}\b/.exec(body)?.[0], ownLogin = async ({ ask }) => {
        try {
          return textOf((0, json.g)(await ask("GET", "/user")).login);
        } catch {
          return;
        }
      }, isOurs = (user) => ["Bot", void 0].includes(textOf((0, json.g)(user).type)), findComment = async (repository, pullRequest2, marker) => {
        const comments = commentsOf(repository, pullRequest2);
        let best, own;
        const isOurOwn = async (user) => {
          own ??= ownLogin(repository);
          const login2 = await own;
          return login2 !== void 0 && (0, json.g)(user).login === login2;
        };
        for (let page2 = 1; page2 <= MAX_PAGES && best?.far !== 0; page2 += 1) {
          const data = await repository.ask("GET", comments, { query: { per_page: PER_PAGE, page: page2 } }), all = Array.isArray(data) ? data.map(json.g) : [];
          for (const { id, body, user } of all) {
            const [first2 = ""] = typeof body == "string" ? body.split(/\r?\n/, 1) : [], far = first2.startsWith(START) ? distance(first2, marker) : void 0;
            far === void 0 || best !== void 0 && best.far <= far || (isOurs(user) || await isOurOwn(user)) && (best = { id: Number(id), body: String(body), far });
          }
          if (all.length < PER_PAGE)
            break;
        }
        return best;
      }, remedyFor = (error, isFork) => {
        const trouble = error instanceof github_repository.y_ ? error.trouble : void 0;
        return trouble === "token" ? (0, say.cv)` Check the input github-token.` : trouble !== "forbidden" && trouble !== "missing" ? (0, say.cv)`` : isFork ? (0, say.cv)` GitHub gives pull requests from forks a token that cannot comment.` : (0, say.cv)` To have it, grant the job \`permissions: pull-requests: write\`.`;
      }, noticeOf = (error, isFork) => {
        const reason = error instanceof Error ? error.message : String(error);
        return (0, say.cv)`The pull request's comment could not be written: ${(0, say.gD)(reason)}.${remedyFor(error, isFork)} The job summary has the same content.`;
      }, gist = (text) => text.replaceAll(`\r
`, `
`).replaceAll(/\/actions\/runs\/\d+/g, "").trim(), upsertComment = async (repository, pullRequest2, marker, body) => {
        if ("reason" in repository)
          return { notice: noticeOf(new Error(repository.reason), pullRequest2.isFork) };
        const { ask, home } = repository;
        try {
          const found = await findComment(repository, pullRequest2.number, marker);
          return found === void 0 ? (await ask("POST", commentsOf(repository, pullRequest2.number), { body: { body } }), { state: "created" }) : gist(found.body) === gist(body) ? { state: "unchanged" } : (await ask("PATCH", `${home}/issues/comments/${found.id}`, { body: { body } }), { state: "updated" });
        } catch (error) {
          return { notice: noticeOf(error, pullRequest2.isFork) };
        }
      }, MOST_COMMITS = 50, approvals_AT_ONCE = 10, approvals_PER_PAGE = 100, approvals_MAX_PAGES = 10, approvals_text = (value) => typeof value == "string" && value !== "" ? value : null, login = (user) => approvals_text((0, json.g)(user).login), listOf = (value) => Array.isArray(value) ? value.map(json.g) : [], approvals_commitsOf = async ({ ask, home }, { sha, baseSha }) => {
        const alone = { commits: [sha], all: 1 };
        if (baseSha === void 0)
          return alone;
        const compared = await ask("GET", `${home}/compare/${baseSha}...${sha}`).catch((error) => {
          if (!(error instanceof github_repository.y_ && error.trouble === "missing"))
            throw error;
        }), { commits, total_commits: total } = (0, json.g)(compared), ids2 = listOf(commits).flatMap((commit) => approvals_text(commit.sha) ?? []);
        return ids2.length === 0 ? alone : { commits: ids2.slice(-MOST_COMMITS), all: typeof total == "number" ? total : ids2.length };
      }, approvalsIn = (reviews, head) => {
        const last = /* @__PURE__ */ new Map();
        for (const review of reviews) {
          const who2 = login(review.user);
          who2 !== null && ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"].includes(String(review.state)) && last.set(who2, review);
        }
        return [...last].filter(([, { state }]) => state === "APPROVED").map(([who2, { user, commit_id: id }]) => ({
          login: who2,
          commit: approvals_text(id),
          current: approvals_text(id) !== null && approvals_text(id) === head,
          bot: (0, json.g)(user).type === "Bot" || who2.endsWith("[bot]")
        }));
      }, reviewsOf = async ({ ask, home }, number) => {
        const reviews = [];
        for (let page2 = 1; page2 <= approvals_MAX_PAGES; page2 += 1) {
          const query = { per_page: approvals_PER_PAGE, page: page2 }, found = listOf(await ask("GET", `${home}/pulls/${number}/reviews`, { query }));
          if (reviews.push(...found), found.length < approvals_PER_PAGE)
            break;
        }
        return reviews;
      }, plannedIn = async (repository, number, marker) => {
        try {
          const comment2 = await findComment(repository, number, marker);
          return comment2 === void 0 ? null : digestIn(comment2.body) ?? null;
        } catch {
          return null;
        }
      }, pullRequestOf = async (repository, number, marker) => {
        const { ask, home } = repository, [answer, reviews, planDigest2] = await Promise.all([
          ask("GET", `${home}/pulls/${number}`),
          reviewsOf(repository, number),
          plannedIn(repository, number, marker)
        ]), { html_url: url, user, merged_by: mergedBy, head } = (0, json.g)(answer);
        return {
          number,
          url: approvals_text(url),
          author: login(user),
          mergedBy: login(mergedBy),
          approvals: approvalsIn(reviews, approvals_text((0, json.g)(head).sha)),
          planDigest: planDigest2
        };
      }, pullsOf = async ({ ask, home }, commit) => listOf(await ask("GET", `${home}/commits/${commit}/pulls`)).flatMap(({ number, merged_at: merged }) => typeof number == "number" && approvals_text(merged) !== null ? [number] : []), unknown = (reason) => ({ unknown: reason, pullRequests: [], direct: [], left: 0 }), chainOf = async (repository, event, marker) => {
        if (event.name !== "push")
          return unknown(`a run on ${event.name || "no event"} brings no commit`);
        if (event.sha === "")
          return unknown("GITHUB_SHA is not set");
        if ("reason" in repository)
          return unknown(repository.reason);
        try {
          const { commits, all } = await approvals_commitsOf(repository, event), numbers = /* @__PURE__ */ new Set(), direct2 = [];
          for (let at2 = 0; at2 < commits.length; at2 += approvals_AT_ONCE) {
            const some = commits.slice(at2, at2 + approvals_AT_ONCE), found = await Promise.all(some.map((commit) => pullsOf(repository, commit)));
            for (const [index, pulls] of found.entries()) {
              for (const number of pulls)
                numbers.add(number);
              pulls.length === 0 && direct2.push(some[index] ?? "");
            }
          }
          const pullRequests = [];
          for (const number of [...numbers].toSorted((a, b) => a - b))
            pullRequests.push(await pullRequestOf(repository, number, marker));
          return { unknown: null, pullRequests, direct: direct2, left: all - commits.length };
        } catch (error) {
          return unknown((0, github_repository.A3)(error, "pull-requests: read").reason);
        }
      }, bringsChange = ({ isPullRequest, name }) => isPullRequest || name === "merge_group" || name === "push", sourcesOf = async (repository, checkout, { files }, commit) => {
        const held = commit === void 0 ? void 0 : await blobsAt(repository, checkout, commit), blobs = held === void 0 || "reason" in held ? void 0 : held;
        return files.flatMap(({ path: path2, blob }) => blob === void 0 ? [] : [{ path: path2, blob, committed: blobs === void 0 ? null : blobs.get(path2) === blob }]);
      }, earlierOf = async (repository, checkout, event, roster) => {
        const base = bringsChange(event) ? await files_baseOf(event, repository) : void 0;
        return {
          base,
          earlier: base === void 0 ? void 0 : await rosterAt(repository, checkout, base, roster)
        };
      }, lookBack = async (connecting, event, roster, checkout, marker) => {
        const repository = await connecting, [earlier, sources, chain] = await Promise.all([
          earlierOf(repository, checkout, event, roster),
          sourcesOf(repository, checkout, roster, checkout.head ?? event.context.readCommit),
          marker === void 0 ? void 0 : chainOf(repository, event, marker)
        ]);
        return { ...earlier, sources, chain };
      }, tipOf = async (repository, branch) => {
        if ("reason" in repository)
          return repository;
        try {
          const answer = await repository.ask("GET", `${repository.home}/git/ref/heads/${(0, github_repository.dS)(branch)}`), { sha } = (0, json.g)((0, json.g)(answer).object);
          return typeof sha == "string" ? { sha } : { reason: "GitHub named no commit" };
        } catch (error) {
          return (0, github_repository.A3)(error, "contents: read");
        }
      }, isSuperseded = async (event, repository, notices2) => {
        const { branch, sha, context } = event, unknown2 = (notice) => (notices2.some((told) => (0, say.pj)(told) === (0, say.pj)(notice)) || notices2.push(notice), !1);
        if (branch === void 0 && context.ref !== void 0)
          return unknown2((0, say.cv)`Did not check for a newer commit: this run is for ${(0, say.gD)(context.ref)}, not a branch.`);
        if (branch === void 0 || sha === "")
          return unknown2((0, say.cv)`Did not check for a newer commit: ${branch === void 0 ? (0, say.ZV)("GITHUB_REF") : (0, say.ZV)("GITHUB_SHA")} is not set.`);
        const tip = await tipOf(repository, branch);
        return "sha" in tip ? tip.sha !== sha : unknown2((0, say.cv)`Whether this commit is still the tip of ${(0, say.gD)(branch)} could not be checked: ${(0, say.gD)(tip.reason)}. Continuing.`);
      };
      var plan_limit = __nccwpck_require__2(6485), nearest = __nccwpck_require__2(7800);
      const NAMES = ["min-admins", "admins-in", "mfa-for", "reason-for"], LEVELS = ["ADMIN", "EDITOR", "BASE"], didYouMean = (given, known) => {
        const near = (0, nearest.p)(given, known);
        return near === void 0 ? (0, say.cv)`` : (0, say.cv)` Did you mean ${(0, say.Vm)(near)}?`;
      }, levelsOf = (name, words2, problems) => words2.flatMap((given) => {
        const level = LEVELS.find((known) => known === given);
        return level !== void 0 ? [level] : (problems.push({
          message: (0, say.cv)`policies: ${(0, say.ZV)(name)} names ${(0, say.gD)(given)}, which is no permission level.${didYouMean(given, LEVELS)} Levels are ${(0, say.oR)(LEVELS.map(say.Vm))}.`
        }), []);
      }), policyOf = (name, value, problems) => {
        const words2 = value.split(/[\s,]+/).filter((each) => each !== "");
        return name === "admins-in" ? { adminsIn: [value.replace(/^(?:\.\/)+/, "")] } : name === "mfa-for" ? { mfaFor: levelsOf(name, words2, problems) } : name === "reason-for" ? { reasonFor: levelsOf(name, words2, problems) } : /^[1-9]\d{0,8}$/.test(value) ? { minAdmins: Number(value) } : (problems.push({
          message: (0, say.cv)`policies: min-admins must be a number of at least 1, but is "${(0, say.gD)(value)}".`
        }), {});
      }, parsePolicies = (lines, problems) => {
        const found = /* @__PURE__ */ new Map();
        for (const line2 of lines) {
          const [given = "", ...rest2] = line2.split(":"), name = NAMES.find((known) => known === given.trim()), value = rest2.join(":").trim();
          name === void 0 ? problems.push({
            message: (0, say.cv)`policies: ${(0, say.gD)(given.trim())} is not a policy.${didYouMean(given, NAMES)} Policies are ${(0, say.oR)(NAMES.map(say.Vm))}, each followed by a colon.`
          }) : value === "" ? problems.push({
            message: (0, say.cv)`policies: ${(0, say.ZV)(name)} has no value. Write it after a colon, or remove the line.`
          }) : found.has(name) ? problems.push({ message: (0, say.cv)`policies: ${(0, say.ZV)(name)} appears twice. Keep one line of it.` }) : found.set(name, policyOf(name, value, problems));
        }
        return Object.assign({}, ...found.values());
      }, isIn = (file, patterns) => patterns.some((pattern) => pattern === file || (0, external_node_path_.matchesGlob)(file, pattern)), requirePolicyFiles = ({ adminsIn: adminsIn2 = [] }, { files, users }) => {
        const paths = files.map(({ path: path2 }) => path2), unknown2 = adminsIn2.filter((pattern) => !paths.some((path2) => isIn(path2, [pattern])));
        if (!(users === void 0 || unknown2.length === 0))
          throw new errors.H("configuration", (0, say.cv)`A policy names a file that is not there. Vanta was not contacted.`, unknown2.map((pattern) => ({
            message: (0, say.cv)`policies: admins-in names ${(0, say.gD)(pattern)}, which matches none of the users files.${didYouMean(pattern, paths)} Correct the path, which is relative to the workspace.`
          })));
      }, named = ({ account: { uniqueId, displayName, email: email2 } }) => (0, say.cv)`${(0, say.id)(uniqueId)} (${(0, say.MV)(displayName, email2)})`, guard = (name, summary, refusals2) => ({
        name,
        stops: "everything",
        summary,
        refusals: refusals2
      }), isActive = ({ account }) => account.status === "ACTIVE", isAdmin = ({ account }) => account.permissionLevel === "ADMIN", minAdmins = (least, users, roster) => {
        const left = users.filter((user) => isActive(user) && isAdmin(user)).length, place = roster.files.find(({ usersKey: usersKey2 }) => usersKey2 !== void 0)?.usersKey, message = (0, say.cv)`The files leave ${(0, plan_limit.U9)(left, "ACTIVE account")} with the permission level ADMIN; the policy min-admins asks for ${least}. Add an ADMIN, or change the policy in the workflow.`;
        return guard("min-admins", (0, say.cv)`${left} ACTIVE and ADMIN, at least ${least}`, left < least ? [{ message, place }] : []);
      }, adminsIn = (patterns, users) => {
        const elsewhere = users.filter((user) => isAdmin(user) && !isIn(user.place.file, patterns));
        return guard("admins-in", (0, say.cv)`${elsewhere.length} ADMIN outside ${(0, say.oR)(patterns.map(say.gD))}`, elsewhere.map((user) => ({
          message: (0, say.cv)`${named(user)} is ADMIN; the policy admins-in allows that only in ${(0, say.oR)(patterns.map(say.gD))}. Move the entry there, or lower the level.`,
          place: user.place
        })));
      }, ofLevels = (levels, users) => users.filter((user) => isActive(user) && levels.includes(user.account.permissionLevel)), mfaFor = (levels, users) => {
        const without2 = ofLevels(levels, users).filter(({ account }) => account.authMethod !== "SSO" && account.mfaEnabled !== !0);
        return guard("mfa-for", (0, say.cv)`${without2.length} of ${(0, say.oR)(levels.map(say.Vm))} without MFA`, without2.map((user) => ({
          message: (0, say.cv)`${named(user)} is ${(0, say.Vm)(user.account.permissionLevel)} and logs in by ${(0, say.Vm)(user.account.authMethod)} without MFA, which the policy mfa-for does not allow. Once MFA is on, state \`mfaEnabled: true\`; or use SSO, or lower the level.`,
          place: user.place
        })));
      }, reasonFor = (levels, users) => {
        const without2 = ofLevels(levels, users).filter(({ notes: notes2 }) => notes2?.reason === void 0);
        return guard("reason-for", (0, say.cv)`${without2.length} of ${(0, say.oR)(levels.map(say.Vm))} without a reason`, without2.map((user) => ({
          message: (0, say.cv)`${named(user)} is ${(0, say.Vm)(user.account.permissionLevel)} without a reason, which the policy reason-for asks for. Add \`reason\` to the entry, or lower the level.`,
          place: user.place
        })));
      }, policyGuards = (policies, roster) => {
        const { users } = roster;
        return users === void 0 ? [] : [
          ...policies.minAdmins === void 0 ? [] : [minAdmins(policies.minAdmins, users, roster)],
          ...policies.adminsIn === void 0 ? [] : [adminsIn(policies.adminsIn, users)],
          ...policies.mfaFor === void 0 ? [] : [mfaFor(policies.mfaFor, users)],
          ...policies.reasonFor === void 0 ? [] : [reasonFor(policies.reasonFor, users)]
        ];
      }, MODES = ["auto", "validate", "plan", "apply", "export"], DEFAULTS = {
        "users-file": "vanta-users.yml",
        mode: "auto",
        "api-url": "https://api.vanta.com",
        offboard: "true",
        "max-removals": "20%",
        "max-raises": "20%",
        comment: "true",
        redact: "false"
      }, withDefaults = ({ text, lines, flag }) => {
        const standard = (name) => text(name) === "" ? DEFAULTS[name] ?? "" : "";
        return {
          text: (name) => standard(name) || text(name),
          lines: (name) => standard(name) === "" ? lines(name) : [standard(name)],
          flag: (name) => standard(name) === "" ? flag(name) : standard(name) === "true"
        };
      }, isLoopback = (host) => host === "localhost" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host), readApiUrl = (text) => {
        const url = URL.canParse(text) ? new URL(text) : void 0;
        return url === void 0 ? {
          message: (0, say.cv)`api-url is not a URL: "${(0, say.gD)(text)}". Use https://api.vanta.com, or https://api.vanta-gov.com.`
        } : url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)) ? {
          message: (0, say.cv)`api-url must be https (only a loopback address may do without): "${(0, say.gD)(text)}".`
        } : url.pathname !== "/" || url.search !== "" || url.hash !== "" || url.username !== "" || url.password !== "" ? { message: (0, say.cv)`api-url must be a scheme and a host, nothing more, such as https://api.vanta.com.` } : url.origin;
      }, readCredentials = (input, prefix) => {
        const clientId = input.text(`${prefix}client-id`), clientSecret = input.text(`${prefix}client-secret`);
        if (clientId !== "" && clientSecret !== "")
          return { pair: { clientId, clientSecret } };
        if (clientId === "" && clientSecret === "")
          return {};
        const [given, missing2] = clientId === "" ? [(0, say.ZV)("client-secret"), (0, say.ZV)("client-id")] : [(0, say.ZV)("client-id"), (0, say.ZV)("client-secret")];
        return {
          problem: {
            message: (0, say.cv)`${(0, say.ZV)(prefix)}${missing2} is empty, but ${(0, say.ZV)(prefix)}${given} is given. Give both. If it comes from a secret, check that the secret has exactly this name and that this workflow run may use it.`
          }
        };
      }, maskSecrets = ({ input, out }) => {
        for (const name of ["client-secret", "manage-client-secret", "github-token"]) {
          const value = input.text(name);
          value !== "" && out.secret(value);
        }
      }, readBoolean = (input, name, problems) => {
        try {
          return input.flag(name);
        } catch {
          return problems.push({ message: (0, say.cv)`${(0, say.ZV)(name)} must be true or false, but is "${(0, say.gD)(input.text(name))}".` }), !1;
        }
      }, readLimit = (input, name, problems) => {
        const text = input.text(name), limit = (0, plan_limit.Fv)(text);
        return limit !== void 0 ? limit : (problems.push({
          message: (0, say.cv)`${(0, say.ZV)(name)} must be a number such as 5, or a percentage such as 20%, but is "${(0, say.gD)(text)}".`
        }), { kind: "number", value: 0, text });
      }, readInputs = (world) => {
        const input = withDefaults(world.input), problems = [], mode = input.text("mode"), isMode = (value) => MODES.includes(value);
        isMode(mode) || problems.push({
          message: (0, say.cv)`mode must be one of ${(0, say.oR)(MODES.map(say.Vm))}, but is "${(0, say.gD)(mode)}".`
        });
        const maxRemovals = readLimit(input, "max-removals", problems), maxRaises = readLimit(input, "max-raises", problems), apiUrl = readApiUrl(input.text("api-url"));
        typeof apiUrl != "string" && problems.push(apiUrl);
        const expectedPlan2 = input.text("expected-plan").toLowerCase();
        /^(?:[0-9a-f]{64})?$/.test(expectedPlan2) || problems.push({
          message: (0, say.cv)`expected-plan must be a plan-digest as another run gave it: 64 hexadecimal characters.`
        });
        const build = readCredentials(input, ""), manage = readCredentials(input, "manage-"), inputs = {
          usersFile: input.lines("users-file"),
          mode: isMode(mode) ? mode : "auto",
          resourceId: input.text("resource-id"),
          clientIds: [input.text("client-id"), input.text("manage-client-id")],
          build: build.pair,
          manage: manage.pair,
          apiUrl: typeof apiUrl == "string" ? apiUrl : "",
          offboard: readBoolean(input, "offboard", problems),
          acknowledger: input.text("offboarding-acknowledger"),
          maxRemovals,
          maxRaises,
          policies: parsePolicies(input.lines("policies"), problems),
          protectedUsers: input.lines("protected-users"),
          label: input.text("label"),
          expectedPlan: expectedPlan2,
          comment: readBoolean(input, "comment", problems),
          redact: readBoolean(input, "redact", problems),
          githubToken: input.text("github-token")
        };
        return {
          inputs: Object.freeze(inputs),
          problems,
          incomplete: [build, manage].flatMap(({ problem }) => problem ?? [])
        };
      }, requireUsable = (problems) => {
        if (problems.length === 0)
          return;
        const what = problems.length === 1 ? (0, say.ZV)("One input cannot be used.") : (0, say.cv)`${problems.length} inputs cannot be used.`;
        throw new errors.H("configuration", what, problems);
      }, idKey = (uniqueId) => uniqueId.trim().normalize("NFC"), isAddress = (entry) => entry.includes("@"), isNamed = (entries, uniqueId, email2) => entries.has(idKey(uniqueId)) || entries.has((0, address.I)(email2)), protectedBy = (given, rows, users, people) => {
        const accounts = [...rows, ...users.map(({ account }) => account)], ids2 = new Set(accounts.map(({ uniqueId }) => idKey(uniqueId))), known = new Set([...accounts, ...people].map(({ email: email2 }) => (0, address.I)(email2))), isKnown = (entry) => ids2.has(idKey(entry)) || isAddress(entry) && known.has((0, address.I)(entry)), entries = new Set(given.flatMap((entry) => [idKey(entry), ...isAddress(entry) ? [(0, address.I)(entry)] : []])), named2 = accounts.filter((one) => !("deletedAt" in one) || one.deletedAt === null).filter(({ uniqueId, email: email2 }) => isNamed(entries, uniqueId, email2)), byId2 = accounts.filter(({ uniqueId }) => entries.has(idKey(uniqueId))), addresses = [...given.filter(isAddress), ...byId2.map(({ email: email2 }) => email2)].map(address.I);
        return {
          entries,
          ids: new Set(named2.map(({ uniqueId }) => uniqueId)),
          addresses: new Set(addresses.filter((each) => each !== "")),
          unmatched: given.filter((entry) => !isKnown(entry))
        };
      }, namesNobody = (entry, accountsRead) => {
        const remedy = /[,;"'`#]|^[-*] /.test(entry) || /\s/.test(entry) ? (0, say.cv)`Write one e-mail address or uniqueId on each line, without quotes, commas, dashes or comments.` : accountsRead || isAddress(entry) ? (0, say.cv)`Correct it (the case of a uniqueId matters), or remove it.` : (0, say.cv)`Without \`users\` in the files no accounts are read: name people by their e-mail address.`, named2 = isAddress(entry) ? (0, say.hl)(entry) : (0, say.id)(entry);
        return (0, say.cv)`The input protected-users names ${named2}, which matches no account, no user in the files and nobody in Vanta, so it protects nobody. ${remedy}`;
      }, unmatchedEntries = ({ unmatched }, takesAway2, accountsRead) => {
        const problems = unmatched.map((entry) => ({ message: namesNobody(entry, accountsRead) }));
        if (!takesAway2)
          return { guards: [], notes: problems.map((problem) => ({ ...problem, level: "warning" })) };
        const guard2 = {
          name: "protected-users",
          stops: "everything",
          summary: (0, say.cv)`${(0, plan_limit.U9)(problems.length, "entry names", "entries name")} nobody`,
          refusals: problems
        };
        return { guards: problems.length === 0 ? [] : [guard2], notes: [] };
      }, MAX_BODY_BYTES = 10485760, placed = (message, place) => ({
        message,
        ...place === void 0 ? {} : { place }
      }), usersListed = (amount, live, place) => ({
        name: "users-listed",
        stops: "everything",
        summary: (0, plan_limit.U9)(amount, "user"),
        refusals: amount > 0 ? [] : [
          placed((0, say.cv)`The files list no user. The sync would remove every account (${live} now), so it is always refused. List the users, or remove the \`users\` key to leave accounts alone.`, place)
        ]
      }), account_guards_baseOf = ({ before }) => ({
        total: before.active,
        base: (0, plan_limit.U9)(before.active, "active account")
      }), together = (...deeds) => {
        const own = deeds.filter(([amount]) => amount > 0), all = (0, say.oR)(own.map(([, deed]) => deed), " and ");
        return own.length > 1 ? (0, say.cv)`${all}, ${own.reduce((sum, [amount]) => sum + amount, 0)} together` : all;
      }, accountRemovals = (plan, { maxRemovals }, place) => {
        const { removed, deactivated } = plan.counts, amount = removed + deactivated;
        return (0, plan_limit.xU)({
          ...account_guards_baseOf(plan),
          name: "max-removals",
          stops: "everything",
          limit: maxRemovals,
          amount,
          counted: (0, say.cv)`${(0, plan_limit.U9)(amount, "account")} removed or deactivated`,
          deed: together([removed, (0, say.cv)`remove ${(0, plan_limit.U9)(removed, "account")}`], [deactivated, (0, say.cv)`deactivate ${(0, plan_limit.U9)(deactivated, "account")}`]),
          otherwise: (0, say.cv)`bring the missing users back into the files`,
          place
        });
      }, accountLowerings = (plan, { maxRemovals }, place) => {
        const amount = plan.changes.filter(({ kind, lowering }) => kind === "updated" && lowering !== void 0).length;
        return (0, plan_limit.xU)({
          ...account_guards_baseOf(plan),
          name: "max-removals",
          stops: "everything",
          limit: maxRemovals,
          amount,
          counted: (0, say.cv)`${(0, plan_limit.U9)(amount, "permission level")} lowered`,
          deed: (0, say.cv)`lower the permission level of ${(0, plan_limit.U9)(amount, "account")}`,
          otherwise: (0, say.cv)`bring the levels back into the files`,
          place
        });
      }, accountRaises = (plan, { maxRaises }, place) => {
        const raised = plan.before.active + plan.before.deactivated === 0 ? [] : plan.changes.filter(({ raise }) => raise !== void 0), created = raised.filter(({ kind }) => kind === "created").length, known = raised.length - created;
        return (0, plan_limit.xU)({
          ...account_guards_baseOf(plan),
          name: "max-raises",
          stops: "everything",
          limit: maxRaises,
          amount: raised.length,
          counted: (0, say.cv)`${(0, plan_limit.U9)(raised.length, "permission level")} raised`,
          deed: together([known, (0, say.cv)`raise the permission level of ${(0, plan_limit.U9)(known, "account")}`], [created, (0, say.cv)`create ${(0, plan_limit.U9)(created, "account")} above BASE`]),
          otherwise: (0, say.cv)`correct the levels in the files`,
          place
        });
      }, harmOf = (change, { entries, ids: ids2 }) => {
        if (ids2.has(change.uniqueId))
          return change.kind === "removed" ? (0, say.cv)`would be removed. Bring the user back into the file, or take them off protected-users.` : change.kind === "deactivated" ? (0, say.cv)`would be deactivated. Make the user ACTIVE again, or take them off protected-users.` : change.lowering !== void 0 ? (0, say.cv)`would be lowered from ${(0, say.Vm)(change.lowering.from)} to ${(0, say.Vm)(change.lowering.to)}. Bring the level back, or take them off protected-users.` : isNamed(entries, change.uniqueId, change.email) ? void 0 : (0, say.cv)`would no longer be protected, since its address changes to ${(0, say.hl)(change.email)}. Bring the address back, or put the new one, or the uniqueId, on protected-users.`;
      }, withForbidden = (plan, protection) => ({
        ...plan,
        changes: plan.changes.map((change) => harmOf(change, protection) === void 0 ? change : { ...change, forbidden: !0 })
      }), protectedAccounts = (plan, protection, named2) => {
        const refusals2 = plan.changes.flatMap((change) => {
          const harm = harmOf(change, protection), who2 = (0, say.cv)`${(0, say.id)(change.uniqueId)} (${(0, say.MV)(change.name, change.email)})`;
          return harm === void 0 ? [] : [placed((0, say.cv)`${who2} is protected by the input protected-users, and ${harm}`, change.place)];
        });
        return {
          name: "protected-users",
          stops: "everything",
          summary: named2 === 0 ? (0, say.cv)`none named` : (0, say.cv)`${named2} named, ${(0, plan_limit.U9)(refusals2.length, "protected account")} touched`,
          refusals: refusals2
        };
      }, mebibytes = (bytes) => (0, say.Vm)((bytes / 1048576).toFixed(2)), accountGuards = (roster, plan, settings, protection) => {
        const place = roster.files.find(({ usersKey: usersKey2 }) => usersKey2 !== void 0)?.usersKey;
        return [
          usersListed(plan.body.length, plan.before.active + plan.before.deactivated, place),
          accountRemovals(plan, settings, place),
          accountLowerings(plan, settings, place),
          accountRaises(plan, settings, place),
          protectedAccounts(plan, protection, settings.protectedUsers.length)
        ];
      }, bodySize = (bytes) => ({
        name: "body-size",
        stops: "everything",
        summary: (0, say.cv)`${mebibytes(bytes)} of 10 MiB`,
        refusals: bytes <= MAX_BODY_BYTES ? [] : [
          {
            message: (0, say.cv)`The request with all accounts would be ${mebibytes(bytes)} MiB; Vanta takes at most 10 MiB, and a full-state sync cannot be split. Shorten long fields (roleDescription, externalUrl, groupIds), or leave long-deactivated users out.`
          }
        ]
      }), groups_list = (parts) => (0, say.oR)(parts.map((part) => (0, say.cv)`"${part}"`)), resolveGroup = (wanted, groups) => {
        const { nameOrId, place } = wanted, matches = groups.filter((group2) => group2.id === nameOrId || group2.name === nameOrId), [group] = matches;
        if (group === void 0) {
          const close = groups.filter((other) => other.name.toLowerCase() === nameOrId.toLowerCase()), hint = close.length > 0 ? (0, say.cv)` Vanta has ${groups_list(close.map((other) => (0, say.bI)(other.name)))}: names are case-sensitive.` : (0, say.cv)``;
          return {
            problem: {
              message: (0, say.cv)`No group in Vanta has the name or id "${(0, say.bI)(nameOrId)}".${hint} Correct it, or create the group in Vanta first.`,
              place
            }
          };
        }
        return matches.length > 1 ? {
          problem: {
            message: (0, say.cv)`${matches.length} groups in Vanta have the name or id "${(0, say.bI)(nameOrId)}". Use the id of the right one (${groups_list(matches.map((other) => (0, say.id)(other.id)))}), or rename the others in Vanta.`,
            place
          }
        } : group.source !== null && group.source !== "" && group.source.toLowerCase() !== "vanta" ? {
          problem: {
            message: (0, say.cv)`The group "${(0, say.bI)(group.name)}" is owned by ${(0, say.bI)(group.source)}, an identity provider. Change its members there, and take it out of this file.`,
            place
          }
        } : { found: group };
      }, resolveMember = (member, group, people) => {
        const matches = people.get((0, address.I)(member.email)) ?? [], [person] = matches;
        return person !== void 0 && matches.length === 1 ? { found: person } : { problem: { message: matches.length === 0 ? (0, say.cv)`No person in Vanta has the address ${(0, say.hl)(member.email)}, so they cannot be a member of "${(0, say.bI)(group.name)}". Correct the address, or wait until the person is in Vanta.` : (0, say.cv)`${matches.length} people in Vanta have the address ${(0, say.hl)(member.email)}, so it is not certain who is to be a member of "${(0, say.bI)(group.name)}". Fix the people in Vanta, or change the group there.`, place: member.place } };
      }, limitOf = ({ name, place, leaving, total }, { maxRemovals }) => (0, plan_limit.xU)({
        name: "max-removals",
        stops: "groups",
        limit: maxRemovals,
        amount: leaving.length,
        total,
        base: (0, say.cv)`${(0, plan_limit.U9)(total, "member")} of "${(0, say.bI)(name)}"`,
        counted: (0, say.cv)`${(0, plan_limit.U9)(leaving.length, "person", "people")} taken out`,
        deed: (0, say.cv)`take ${(0, plan_limit.U9)(leaving.length, "person", "people")} out of "${(0, say.bI)(name)}"`,
        otherwise: (0, say.cv)`list those who should stay`,
        place
      }), groupGuards = (changes, groups, exact, refusals2, limits, { addresses }) => {
        const removals = changes.filter(({ kind }) => kind === "removed").length, empty = exact.filter(({ listsNobody }) => listsNobody).map(({ name, place }) => ({
          message: (0, say.cv)`The group "${(0, say.bI)(name)}" is exact and lists no member. The sync would take everybody out, so it is always refused. List the members, or remove the group from the file to leave it alone.`,
          place
        })), harm = exact.flatMap(({ name, place, leaving }) => leaving.filter(({ email: email2 }) => addresses.has((0, address.I)(email2))).map(({ email: email2 }) => ({
          message: (0, say.cv)`${(0, say.hl)(email2)} is protected by the input protected-users, and would be taken out of "${(0, say.bI)(name)}". List them in the group, or take them off protected-users.`,
          place
        })));
        return [
          {
            name: "groups",
            stops: "groups",
            summary: (0, say.cv)`${changes.length - removals} to add, ${removals} to take out, in ${(0, plan_limit.U9)(groups, "group")}`,
            refusals: [...refusals2, ...empty]
          },
          ...exact.filter(({ leaving }) => leaving.length > 0).map((one) => limitOf(one, limits)).toSorted((a, b) => (0, order.n)((0, say.pj)(a.summary), (0, say.pj)(b.summary))),
          ...harm.length === 0 ? [] : [
            {
              name: "protected-users",
              stops: "groups",
              summary: (0, say.cv)`${(0, plan_limit.U9)(harm.length, "protected person", "protected people")} taken out`,
              refusals: harm
            }
          ]
        ];
      }, leavingOf = (members, listed2, byAddress) => {
        const isListable = ({ email: email2 }) => {
          const key = (0, address.I)(email2);
          return key.includes("@") && byAddress.get(key)?.length === 1;
        }, unlisted = members.filter((person) => !listed2.has(person.id));
        return { leaving: unlisted.filter(isListable), unlistable: unlisted.filter((one) => !isListable(one)) };
      }, groups_few = (people) => {
        const names = people.slice(0, 5).map(({ name, email: email2 }) => name === email2 ? (0, say.cv)`${(0, say.hl)(email2)}` : (0, say.cv)`${(0, say.MV)(name, email2)} (${email2 === "" ? (0, say.ZV)("no address") : (0, say.hl)(email2)})`);
        return (0, say.cv)`${(0, say.oR)(names)}${people.length > 5 ? (0, say.cv)` and ${people.length - 5} more` : (0, say.cv)``}`;
      }, planGroup = (wanted, group, people, byAddress, { addresses }) => {
        const change = (kind, person, place2) => ({
          kind,
          groupId: group.id,
          groupName: group.name,
          personId: person.id,
          email: person.email,
          name: person.name,
          ...place2 === void 0 ? {} : { place: place2 }
        }), refusals2 = [], added = [], listed2 = /* @__PURE__ */ new Set();
        for (const member of wanted.members) {
          const resolved = resolveMember(member, group, byAddress);
          if ("problem" in resolved) {
            refusals2.push(resolved.problem);
            continue;
          }
          const person = resolved.found;
          !listed2.has(person.id) && !person.groupIds.includes(group.id) && added.push(change("added", person, member.place)), listed2.add(person.id);
        }
        if (wanted.membership === "include")
          return { changes: added, refusals: refusals2, notes: [] };
        const { place } = wanted, members = people.filter((person) => person.groupIds.includes(group.id)), { leaving, unlistable } = leavingOf(members, listed2, byAddress), isProtected = ({ email: email2 }) => addresses.has((0, address.I)(email2)), notes2 = unlistable.length === 0 ? [] : [
          {
            message: (0, say.cv)`${groups_few(unlistable)} ${unlistable.length === 1 ? (0, say.ZV)("stays") : (0, say.ZV)("stay")} in "${(0, say.bI)(group.name)}": no file can list a person without an address of their own. Fix the people in Vanta, or change the group there.`,
            place,
            level: "notice"
          }
        ];
        return {
          changes: [
            ...leaving.map((person) => {
              const removed = change("removed", person, place);
              return isProtected(person) ? { ...removed, forbidden: !0 } : removed;
            }),
            ...added
          ],
          refusals: refusals2,
          notes: notes2,
          exact: {
            name: group.name,
            place,
            listsNobody: wanted.members.length === 0,
            leaving,
            total: members.length
          }
        };
      }, unknownSource = (wanted, group, changes) => group.source !== null || changes.length === 0 ? [] : [
        {
          message: (0, say.cv)`Vanta does not say who keeps the group "${(0, say.bI)(group.name)}". If an identity provider does, Vanta rejects these changes: make them there, and remove the group from this file.`,
          place: wanted.place,
          level: "notice"
        }
      ], rank = (kind) => kind === "removed" ? 0 : 1, planGroups = (wanted, groups, people, limits, protection) => {
        const byAddress = Map.groupBy(people, (person) => (0, address.I)(person.email)), taken = /* @__PURE__ */ new Map(), planned2 = [], refusals2 = [];
        for (const entry of wanted) {
          const resolved = resolveGroup(entry, groups);
          if ("problem" in resolved) {
            refusals2.push(resolved.problem);
            continue;
          }
          const group = resolved.found, earlier = taken.get(group.id);
          if (earlier !== void 0) {
            const { file, line: line2 } = earlier.place;
            refusals2.push({
              message: (0, say.cv)`"${(0, say.bI)(entry.nameOrId)}" is the same group in Vanta as "${(0, say.bI)(earlier.nameOrId)}" (${(0, say.Vm)(`${file}:${line2}`)}). Keep one of the two entries.`,
              place: entry.place
            });
            continue;
          }
          taken.set(group.id, entry);
          const one = planGroup(entry, group, people, byAddress, protection);
          planned2.push({ ...one, notes: [...unknownSource(entry, group, one.changes), ...one.notes] });
          for (const refusal of one.refusals)
            refusals2.push(refusal);
        }
        const changes = planned2.flatMap((one) => one.changes).toSorted((a, b) => rank(a.kind) - rank(b.kind) || (0, order.n)(a.groupName, b.groupName) || (0, order.n)(a.groupId, b.groupId) || (0, order.n)((0, address.I)(a.email), (0, address.I)(b.email)) || (0, order.n)(a.personId, b.personId)), exact = planned2.flatMap((one) => one.exact ?? []);
        return {
          changes,
          notes: planned2.flatMap((one) => one.notes),
          guards: groupGuards(changes, wanted.length, exact, refusals2, limits, protection)
        };
      }, usersKey = (roster, file) => roster.files.find(({ path: path2, usersKey: key }) => key !== void 0 && (file === void 0 || path2 === file))?.usersKey, CONTEXT = 3, placesInFile = (users, now, otherwise) => {
        const places = [];
        let above, removed = [];
        const settle = (below) => {
          const place = above !== void 0 && (removed[0]?.place.line ?? 0) - above.line <= CONTEXT ? above?.now : below ?? above?.now ?? otherwise;
          places.push(...removed.map(({ account }) => [account.uniqueId, place])), removed = [];
        };
        for (const user of users) {
          const place = now.get(user.account.uniqueId);
          place?.file === user.place.file ? (settle(place), above = { line: user.place.line, now: place }) : removed.push(user);
        }
        return settle(void 0), places;
      }, placesOfRemoved = (roster, before) => {
        const now = new Map((roster.users ?? []).map(({ account, place }) => [account.uniqueId, place])), ofFile = Map.groupBy(before?.users ?? [], ({ place }) => place.file), places = new Map([...ofFile].flatMap(([file, users]) => placesInFile(users, now, usersKey(roster, file)))), anywhere = usersKey(roster);
        return (uniqueId) => places.get(uniqueId) ?? anywhere;
      }, exactOf = (wanted, before, changes) => wanted.filter(({ membership }) => membership === "exact").map(({ nameOrId, members, place }) => ({
        name: nameOrId,
        place,
        listsNobody: members.length === 0,
        leaving: changes.filter(({ kind, groupId }) => kind === "removed" && groupId === nameOrId),
        total: before.groups?.find((group) => group.nameOrId === nameOrId)?.members.length ?? 0
      })), centersOf = (wanted, before) => wanted.map(({ slugId, place, viewers }) => {
        const known = [...before.trustCenters?.find((center) => center.slugId === slugId)?.viewers ?? [], ...viewers.filter(({ invite }) => !invite)];
        return { slugId, place, total: new Set(known.map(({ email: email2 }) => (0, address.I)(email2))).size };
      }), planOfFiles = (roster, before, settings, { now, policies }) => {
        const { accounts, groups, viewers, notes: notes2 } = between(before, roster, placesOfRemoved(roster, before), now), members = [before, roster].flatMap((version) => version.groups ?? []).flatMap((one) => one.members), protection = protectedBy(settings.protectedUsers, rowsOf(before), roster.users ?? [], members), marked = accounts && withForbidden(accounts, protection), known = settings.protectedUsers.filter((entry) => !protection.unmatched.includes(entry));
        return {
          ...marked && { accounts: marked },
          groups,
          viewers,
          notes: notes2,
          guards: [
            ...marked ? accountGuards(roster, marked, { ...settings, protectedUsers: known }, protection) : [],
            ...policies,
            ...roster.groups ? groupGuards(groups, roster.groups.length, exactOf(roster.groups, before, groups), [], settings, protection) : [],
            ...roster.trustCenters ? (0, viewer_limits.F)(viewers, centersOf(roster.trustCenters, before), [], settings) : []
          ],
          digest: ""
        };
      }, planWithPast = (plan, roster, before) => {
        if (before === void 0 || before === roster)
          return plan;
        const { notes: notes2 } = between(before, roster, () => {
        }, 0);
        return { ...plan, notes: [...notes2, ...plan.notes] };
      }, expectedPlan = (expected, digest) => ({
        name: "expected-plan",
        stops: "everything",
        summary: expected === digest ? (0, say.cv)`the plan is the expected one` : (0, say.cv)`the plan is a different one`,
        refusals: expected === digest ? [] : [
          {
            message: (0, say.cv)`The plan's digest is ${(0, say.Vm)(digest)}, but expected-plan asks for ${(0, say.Vm)(expected)}: the file or Vanta changed after the plan was approved. Review and approve the new plan.`
          }
        ]
      }), refusalsOf = (guards2) => guards2.flatMap(({ refusals: refusals2 }) => refusals2), refuse = (guards2, unattended = !1, outcome = (0, say.cv)`Nothing was written to Vanta.`) => {
        const refusals2 = refusalsOf(guards2), refusing = guards2.filter((guard2) => guard2.refusals.length > 0);
        if (unattended && refusing.every(({ stops }) => stops !== "everything")) {
          const separate = refusing.flatMap((guard2) => guard2.stops === "everything" ? [] : [{ ...guard2, stops: guard2.stops }]), byKind = Map.groupBy(separate, ({ stops }) => stops);
          return new Map([...byKind].map(([kind, own]) => [kind, refusalsOf(own)]));
        }
        if (refusals2.length === 0)
          return /* @__PURE__ */ new Map();
        throw new errors.H(refusing.every(({ name }) => name === "expected-plan") ? "plan-changed" : "refused", refusals2.length === 1 ? (0, say.cv)`The plan is refused. ${outcome}` : (0, say.cv)`The plan is refused for ${refusals2.length} reasons. ${outcome}`, refusals2);
      };
      var needed = __nccwpck_require__2(637);
      const STAYING = /* @__PURE__ */ new Set(["CURRENT", "ON_LEAVE", "UPCOMING"]), isStaying = ({ employmentStatus }) => STAYING.has(employmentStatus), employedAs = ({ employmentStatus, startDate }) => ({
        status: employmentStatus,
        ...employmentStatus === "UPCOMING" && typeof startDate == "string" ? { at: startDate } : {}
      }), dayOf = (time) => (0, build_time.B9)(time ?? "") === void 0 ? "" : (time ?? "").trim().slice(0, 10), noteOf = ({ account, place }, matches, now) => {
        const [person] = matches;
        if (person === void 0)
          return;
        const { displayName, uniqueId, email: email2 } = account, who2 = (0, say.cv)`${(0, say.MV)(displayName, email2)} (${(0, say.id)(uniqueId)}, ${(0, say.hl)(email2)})`, day = dayOf(person.endDate);
        if (matches.every(({ employmentStatus }) => employmentStatus === "FORMER"))
          return {
            message: (0, say.cv)`${who2} is ACTIVE here, but has left according to Vanta${day === "" ? (0, say.cv)`` : (0, say.cv)`, on ${(0, say.Vm)(day)}`}. Set \`status: DEACTIVATED\`, or fix their employment in Vanta.`,
            place,
            level: "warning"
          };
        const end = (0, build_time.B9)(person.endDate ?? "");
        if (!(matches.length > 1 || end === void 0 || end <= now))
          return { message: (0, say.cv)`${who2} leaves on ${(0, say.Vm)(day)}, according to Vanta.`, place, level: "notice" };
      }, lookUpActive = (users, people, now) => {
        const byAddress = Map.groupBy(people, (person) => (0, address.I)(person.email)), active2 = users.filter(({ account }) => account.status === "ACTIVE"), addresses = new Set(active2.map(({ account }) => (0, address.I)(account.email)));
        return {
          notes: active2.flatMap((user) => noteOf(user, byAddress.get((0, address.I)(user.account.email)) ?? [], now) ?? []),
          unmatched: [...addresses].filter((each) => !byAddress.has(each)).length
        };
      }, candidatesOf = (rows, users) => {
        const active2 = /* @__PURE__ */ new Set(), gone = [];
        for (const user of users)
          user.account.status === "ACTIVE" ? active2.add((0, address.I)(user.account.email)) : gone.push(user);
        const all = [
          ...gone.map(({ account, place }) => ({
            uniqueId: account.uniqueId,
            candidate: { email: account.email, place }
          })).toSorted((a, b) => (0, order.n)(a.uniqueId, b.uniqueId)),
          ...rows.map(({ uniqueId, email: email2 }) => ({ uniqueId, candidate: { email: email2 } })).filter(({ candidate }) => !active2.has((0, address.I)(candidate.email))).toSorted((a, b) => (0, order.n)(a.uniqueId, b.uniqueId) || (0, order.n)(a.candidate.email, b.candidate.email))
        ], found = /* @__PURE__ */ new Map();
        for (const { candidate } of all) {
          const key = (0, address.I)(candidate.email);
          key !== "" && !active2.has(key) && !found.has(key) && found.set(key, candidate);
        }
        return [...found.entries()].toSorted(([a], [b]) => (0, order.n)(a, b)).map(([, candidate]) => candidate);
      }, INPUT = (0, say.cv)`the input offboarding-acknowledger`, knownAs = (given, matches) => {
        const [person] = matches, personIds = matches.map((match) => match.id);
        if (matches.length > 0 && matches.every(({ employmentStatus }) => employmentStatus === "FORMER"))
          return {
            personIds,
            problem: (0, say.cv)`The person whom ${INPUT} names has left, according to Vanta. Name somebody else.`
          };
        const otherId = person?.id === given ? person.userId : person?.id;
        return {
          id: given,
          personIds,
          ...matches.length === 1 && typeof otherId == "string" ? { otherId } : {}
        };
      }, resolveAcknowledger = (given, people) => {
        if (given === "")
          return { personIds: [], problem: (0, say.cv)`Name who completes it in ${INPUT}.` };
        if (given.includes("@")) {
          const matches2 = people.filter((person2) => (0, address.I)(person2.email) === (0, address.I)(given)), [person] = matches2;
          return person !== void 0 && matches2.length === 1 ? knownAs(person.id, matches2) : {
            personIds: matches2.map((match) => match.id),
            problem: matches2.length === 0 ? (0, say.cv)`No person in Vanta has the address that ${INPUT} names. Correct it, or give the person's id.` : (0, say.cv)`${matches2.length} people in Vanta share the address that ${INPUT} names. Give the person's id instead.`
          };
        }
        const matches = people.filter((person) => person.id === given || person.userId === given);
        return matches.length > 0 || people.every((person) => person.userId === null) ? knownAs(given, matches) : {
          personIds: [],
          problem: (0, say.cv)`No person in Vanta has the id that ${INPUT} names. Copy it from the People page.`
        };
      }, openTasks = (open) => (0, say.cv)`${open} offboarding ${open === 1 ? (0, say.ZV)("task is") : (0, say.ZV)("tasks are")} open. Complete ${open === 1 ? (0, say.ZV)("it") : (0, say.ZV)("them")} on the person's page in Vanta; a later run does the rest.`, pendingReason = (person, acknowledger, settings) => {
        const { employmentStatus } = person;
        return settings.protectedAddresses.has((0, address.I)(person.email)) ? [
          "protected",
          (0, say.cv)`Protected by the input protected-users. Offboard them in Vanta, or take them off that list.`
        ] : employmentStatus === "INACTIVE" ? [
          "inactive",
          (0, say.cv)`Inactive in Vanta, but not former. If they left, set their end date on the People page.`
        ] : employmentStatus !== "FORMER" ? [
          "unknown-employment",
          (0, say.cv)`Vanta gives the employment status ${(0, say.Vm)(employmentStatus || "(none)")}, which this version does not know. Look at the People page.`
        ] : person.openOffboardingTasks > 0 ? ["tasks-open", openTasks(person.openOffboardingTasks)] : settings.completes ? acknowledger.personIds.includes(person.id) ? [
          "acknowledger-is-leaver",
          (0, say.cv)`They are the acknowledger themselves. Name somebody else in the input offboarding-acknowledger.`
        ] : "problem" in acknowledger ? ["acknowledger-unknown", acknowledger.problem] : void 0 : [
          "switched-off",
          (0, say.cv)`Offboarding is switched off by the input offboard. Complete it on the People page, or switch it on.`
        ];
      }, leaverOf = (candidate, matches, person, acknowledger, settings) => {
        const reason = matches.length > 1 ? [
          "several-people",
          (0, say.cv)`${matches.length} people in Vanta have this address, as after a rehire. Complete the offboarding of the right one on the People page.`
        ] : pendingReason(person, acknowledger, settings);
        return {
          email: candidate.email,
          name: person.name,
          ...matches.length > 1 ? {} : { personId: person.id },
          ...reason === void 0 ? { decision: "offboard" } : { decision: "pending", pending: { code: reason[0], reason: reason[1] } },
          ...candidate.place === void 0 ? {} : { place: candidate.place }
        };
      }, offboarding_rank = ({ decision, pending: pending2 }) => decision === "offboard" ? 0 : pending2?.code === "tasks-open" ? 1 : 2, planOffboarding = (candidates, people, settings) => {
        const byAddress = Map.groupBy(people, (person) => (0, address.I)(person.email)), acknowledger = resolveAcknowledger(settings.acknowledger, people), leavers = [], employed = /* @__PURE__ */ new Map();
        let staying = 0;
        for (const candidate of candidates) {
          const key = (0, address.I)(candidate.email), matches = byAddress.get(key) ?? [], open = matches.filter(({ tasksStatus }) => tasksStatus !== "OFFBOARDING_COMPLETE"), left = open.find((person) => !isStaying(person));
          if (left !== void 0)
            leavers.push(leaverOf(candidate, matches, left, acknowledger, settings));
          else if (matches.length === 0 || open.length > 0) {
            staying += 1;
            const [person] = open;
            person !== void 0 && employed.set(key, employedAs(person));
          }
        }
        const isWrong = "problem" in acknowledger && settings.acknowledger !== "";
        return {
          ..."id" in acknowledger ? { acknowledgerId: acknowledger.id } : {},
          ..."id" in acknowledger && acknowledger.otherId !== void 0 ? { acknowledgerOtherId: acknowledger.otherId } : {},
          leavers: leavers.toSorted((a, b) => offboarding_rank(a) - offboarding_rank(b)),
          staying,
          employed,
          notes: isWrong ? [{ message: (0, say.cv)`Nobody can be offboarded: ${acknowledger.problem}`, level: "warning" }] : []
        };
      }, forgottenLeavers = (leavers, rows, users) => {
        const written = new Map(users.map((user) => [user.account.uniqueId, user])), kept = new Set([...rows.filter(({ uniqueId }) => !written.has(uniqueId)), ...users.map(({ account }) => account)].map(({ email: email2 }) => (0, address.I)(email2))), refusals2 = leavers.flatMap(({ email: email2, name }) => {
          if (kept.has((0, address.I)(email2)))
            return [];
          const row = rows.find((one) => (0, address.I)(one.email) === (0, address.I)(email2) && written.has(one.uniqueId)), user = row && written.get(row.uniqueId);
          if (user === void 0)
            return [];
          const who2 = name === void 0 ? (0, say.hl)(email2) : (0, say.cv)`${(0, say.MV)(name, email2)} (${(0, say.hl)(email2)})`;
          return [
            {
              message: (0, say.cv)`${who2} has left and is not offboarded yet, and this plan gives ${(0, say.id)(user.account.uniqueId)}, the last account that names them, the address ${(0, say.hl)(user.account.email)}. No later run would find them. Give the new account another uniqueId, or complete the offboarding on the People page first.`,
              place: user.place
            }
          ];
        });
        return {
          name: "leavers",
          stops: "everything",
          summary: (0, say.cv)`${refusals2.length} of ${(0, plan_limit.U9)(leavers.length, "leaver")} would be forgotten`,
          refusals: refusals2
        };
      };
      var plan_viewers = __nccwpck_require__2(8797);
      const planLeavers = (rows, users, people, settings, { addresses }, now) => {
        const skipped = settings.offboardingSkipped === void 0 ? {} : { skipped: settings.offboardingSkipped };
        if (people === void 0)
          return { plan: { leavers: [], ...skipped }, employed: /* @__PURE__ */ new Map(), notes: [], guards: [] };
        const { staying, employed, notes: notes2, ...offboarding } = planOffboarding(candidatesOf(rows, users), people, {
          acknowledger: settings.acknowledger,
          completes: settings.leavers === "offboard",
          protectedAddresses: addresses
        }), active2 = lookUpActive(users, people, now);
        return {
          plan: { ...offboarding, seen: { staying, unmatched: active2.unmatched }, ...skipped },
          employed,
          notes: [...notes2, ...active2.notes],
          guards: [forgottenLeavers(offboarding.leavers, rows, users)]
        };
      }, LOSES = /* @__PURE__ */ new Set(["removed", "deactivated"]), withEmployment = (plan, employed) => ({
        ...plan,
        changes: plan.changes.map((change) => {
          const known = LOSES.has(change.kind) ? employed.get((0, address.I)(change.email)) : void 0;
          return known === void 0 ? change : { ...change, employed: known };
        })
      }), withPlaces = (offboarding, accounts) => {
        const places = new Map(accounts.changes.map(({ email: email2, place }) => [(0, address.I)(email2), place])), placed2 = (leaver) => {
          const place = leaver.place ?? places.get((0, address.I)(leaver.email));
          return place === void 0 ? leaver : { ...leaver, place };
        };
        return { ...offboarding, leavers: offboarding.leavers.map(placed2) };
      }, offboardingOf = (offboarding) => offboarding?.leavers.filter(({ decision }) => decision === "offboard") ?? [], offboardingLimit = (amount, { before }, { maxRemovals }) => (0, plan_limit.xU)({
        name: "max-removals",
        stops: "offboarding",
        limit: maxRemovals,
        amount,
        total: before.active,
        base: (0, plan_limit.U9)(before.active, "active account"),
        counted: (0, say.cv)`${(0, plan_limit.U9)(amount, "person", "people")} offboarded`,
        deed: (0, say.cv)`complete the offboarding of ${(0, plan_limit.U9)(amount, "person", "people")}`,
        otherwise: (0, say.cv)`look at their employment in Vanta`
      }), takesAway = (accounts, groups, offboard) => offboard.length > 0 || groups.some(({ kind }) => kind === "removed") || (accounts?.changes ?? []).some(({ kind, lowering }) => kind === "removed" || kind === "deactivated" || lowering !== void 0), makePlan = (roster, state, settings, { now, placeOfRemoved, policies, bodyBytes }) => {
        const { users, groups: wantedGroups, trustCenters } = roster, rows = users === void 0 ? [] : (0, needed.O)(state.accounts, (0, say.cv)`Accounts`), people = wantedGroups === void 0 ? state.people ?? [] : (0, needed.O)(state.people, (0, say.cv)`People`), protection = protectedBy(settings.protectedUsers, rows, users ?? [], people), left = users && planLeavers(rows, users, state.people, settings, protection, now), accounts = users && left && withForbidden(withEmployment((0, plan_accounts.yr)(rows, users, placeOfRemoved), left.employed), protection), offboarding = left && accounts && withPlaces(left.plan, accounts), groups = wantedGroups && planGroups(wantedGroups, (0, needed.O)(state.groups, (0, say.cv)`Groups`), people, settings, protection), gone = new Set(users && candidatesOf(rows, users).map(({ email: email2 }) => (0, address.I)(email2))), viewers = trustCenters && (0, plan_viewers.fv)(trustCenters, state.viewers ?? {}, state.formerViewers ?? {}, gone, now, settings), offboard = offboardingOf(offboarding), digest = planDigest({
          resourceId: accounts && settings.resourceId,
          body: accounts?.body,
          accounts: accounts?.changes ?? [],
          offboard,
          acknowledgerId: offboarding?.acknowledgerId,
          groups: groups?.changes ?? [],
          viewers: viewers?.changes ?? []
        }), unmatched = unmatchedEntries(protection, takesAway(accounts, groups?.changes ?? [], offboard), users !== void 0);
        return {
          ...accounts === void 0 ? {} : { accounts },
          ...offboarding === void 0 ? {} : { offboarding },
          groups: groups?.changes ?? [],
          viewers: viewers?.changes ?? [],
          notes: [...unmatched.notes, ...left?.notes ?? [], ...groups?.notes ?? [], ...viewers?.notes ?? []],
          guards: [
            ...accounts ? [...accountGuards(roster, accounts, settings, protection), bodySize(bodyBytes(accounts.body))] : [],
            ...unmatched.guards,
            ...left?.guards ?? [],
            ...policies,
            ...groups?.guards ?? [],
            ...viewers?.guards ?? [],
            ...accounts && offboard.length > 0 ? [offboardingLimit(offboard.length, accounts, settings)] : [],
            ...settings.expectedPlan === "" ? [] : [expectedPlan(settings.expectedPlan, digest)]
          ],
          digest
        };
      }, isEmpty = (plan) => (plan.accounts?.changes.length ?? 0) === 0 && plan.groups.length === 0 && plan.viewers.length === 0 && !(plan.offboarding?.leavers.some((leaver) => leaver.decision === "offboard") ?? !1), begun = (world) => ({
        world,
        mode: "validate",
        label: "",
        usersFile: [],
        redact: !1,
        notContacted: void 0,
        event: void 0,
        context: {},
        apiUrl: "",
        resourceId: "",
        inputs: void 0,
        roster: void 0,
        state: void 0,
        redactor: void 0,
        repository: void 0,
        plan: void 0,
        outcome: void 0,
        superseded: !1,
        comparedWith: void 0,
        drift: void 0,
        sources: [],
        chain: void 0,
        warnings: [],
        notices: [],
        requests: () => 0
      }), repositoryOf = (progress, event, inputs) => (progress.repository ??= Promise.all(
        /* import() */
        [__nccwpck_require__2.e(843), __nccwpck_require__2.e(319), __nccwpck_require__2.e(313)]
      ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 654)).then(({ connectGitHub }) => connectGitHub(event, inputs.githubToken, progress.world), (error) => ({ reason: `the GitHub client could not be loaded: ${String(error)}` })), progress.repository), markerOf = ({ label, usersFile: usersFiles, apiUrl, resourceId, clientIds }) => {
        const [build, manage] = clientIds;
        return commentMarker({ label, usersFiles, apiUrl, resourceId, build, manage });
      };
      var report_text = __nccwpck_require__2(3920);
      const offboardingSkipped = (inputs) => {
        const looked = inputs.manage !== void 0, outlook = looked ? (0, say.ZV)("People who have left are shown.") : (0, say.ZV)("People who have left are not looked for.");
        if (!inputs.offboard)
          return (0, say.cv)`Offboarding is switched off by the input offboard. ${outlook}`;
        const missing2 = [
          ...looked ? [] : [(0, say.ZV)("manage-client-id"), (0, say.ZV)("manage-client-secret")],
          ...inputs.acknowledger === "" ? [(0, say.ZV)("offboarding-acknowledger")] : []
        ];
        if (missing2.length === 0)
          return;
        const are = missing2.length === 1 ? (0, say.ZV)("is") : (0, say.ZV)("are");
        return (0, say.cv)`Offboarding is skipped: ${(0, say.oR)(missing2, " and ")} ${are} not set. ${outlook}`;
      }, WHERE = (0, say.cv)`see that they are available to this workflow run`, forAccounts = (inputs, why) => [
        ...inputs.resourceId === "" ? [
          {
            message: (0, say.cv)`resource-id is empty, but ${why}. Give Vanta's id of the UserAccount resource: developer console → your app → Resources.`
          }
        ] : [],
        ...inputs.build === void 0 ? [
          {
            message: (0, say.cv)`client-id and client-secret are empty, but ${why}. Give those of the Build Integrations app; if they are secrets, ${WHERE}.`
          }
        ] : []
      ], missing = (problems) => {
        if (problems.length > 0)
          throw new errors.H("configuration", (0, say.cv)`Inputs are missing. Nothing was sent to Vanta.`, problems);
      }, requireInputs = (inputs, roster) => {
        const managed = [
          ...roster.groups === void 0 ? [] : [(0, say.ZV)("groups")],
          ...roster.trustCenters === void 0 ? [] : [(0, say.ZV)("trustCenters")]
        ];
        missing([
          ...roster.users === void 0 ? [] : forAccounts(inputs, (0, say.cv)`the file has users`),
          ...managed.length > 0 && inputs.manage === void 0 ? [
            {
              message: (0, say.cv)`manage-client-id and manage-client-secret are empty, but the file has ${(0, say.oR)(managed, " and ")}. Give those of the Manage Vanta app; if they are secrets, ${WHERE}.`
            }
          ] : []
        ]);
      }, requireExportInputs = (inputs) => missing(forAccounts(inputs, (0, say.cv)`an export reads accounts`)), HOW = (0, say.cv)`check that the secrets have exactly the names that the workflow asks for, and that this run may use them`, missingSecrets = (inputs, incomplete, hasSecrets) => incomplete.length > 0 || hasSecrets || inputs.mode !== "auto" ? incomplete.map(({ message }) => message) : [
        (0, say.cv)`client-id, client-secret, manage-client-id and manage-client-secret are empty, so Vanta was not contacted and the files were only checked. If they come from secrets, ${HOW}; if only checking is wanted, set mode: validate.`
      ], WHY_NOT_CONTACTED = {
        fork: (0, say.cv)`GitHub gives pull requests from forks no secrets.`,
        dependabot: (0, say.cv)`GitHub gives Dependabot no secrets but its own.`
      }, ANYBODY_READS = (0, say.cv)`This repository is public: anybody can read the names and e-mail addresses in this log, summary, comment and report. Set redact: true to mask them.`;
      var due = __nccwpck_require__2(875);
      const changes_resultOf = ({ status, message, uncertain }) => ({
        status,
        message: message ?? null,
        uncertain: uncertain === !0
      }), changes_json = (value) => value == null ? null : typeof value == "string" || typeof value == "boolean" || typeof value == "number" ? value : Array.isArray(value) ? value.map(changes_json) : typeof value == "object" ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, changes_json(each)])) : typeof value, fieldOf = ({ field, from, to }) => ({
        field,
        from: changes_json(from),
        to: changes_json(to),
        cleared: to === void 0
      }), changes_NOTHING = { target: null, fields: [], flags: [], level: null, why: null }, FORBIDDEN = [{ code: "protected" }], flagsOf = ({ raise, probablySameAs, deletedEarlier, employed, forbidden }) => [
        ...raise === void 0 ? [] : [{ code: "raise", from: raise.from ?? null, to: raise.to }],
        ...probablySameAs === void 0 ? [] : [{ code: "same-address", as: probablySameAs }],
        ...deletedEarlier === void 0 ? [] : [{ code: "deleted-earlier", at: deletedEarlier }],
        ...forbidden === !0 ? FORBIDDEN : [],
        ...employed === void 0 ? [] : [{ code: "employed", status: employed.status, at: employed.at ?? null }]
      ], accountChange = (change) => ({
        ...changes_NOTHING,
        act: `accounts.${change.kind}`,
        subject: { id: change.uniqueId, email: change.email, name: change.name },
        fields: change.fields.map(fieldOf),
        flags: flagsOf(change),
        level: change.permissionLevel,
        place: change.place ?? null
      }), groupChange = (change) => ({
        ...changes_NOTHING,
        act: `members.${change.kind}`,
        subject: { id: change.personId, email: change.email, name: change.name },
        target: { id: change.groupId, name: change.groupName },
        flags: change.forbidden === !0 ? FORBIDDEN : [],
        place: change.place ?? null
      }), viewerChange = (change) => ({
        ...changes_NOTHING,
        act: change.endsAccess ? "viewers.ended" : `viewers.${change.kind}`,
        subject: { id: change.viewerId ?? "", email: change.email, name: change.name ?? "" },
        target: { id: change.slugId, name: change.slugId },
        fields: change.fields.map(fieldOf),
        flags: [
          ...change.narrows === !0 && !change.endsAccess ? [{ code: "narrows" }] : [],
          ...change.widens === !0 ? [{ code: "widens" }] : []
        ],
        place: change.place ?? null
      }), leaverChange = ({ decision, personId, email: email2, name, pending: pending2, place }) => ({
        ...changes_NOTHING,
        act: decision === "offboard" ? "leavers.offboarded" : "leavers.pending",
        subject: { id: personId ?? "", email: email2, name: name ?? "" },
        why: decision === "pending" && pending2 !== void 0 ? { code: pending2.code, text: pending2.reason } : null,
        place: place ?? null
      }), finished = (change) => (item) => ({ ...change(item), result: changes_resultOf(item.result) });
      var report_json = __nccwpck_require__2(9665), tally = __nccwpck_require__2(9929), verdict = __nccwpck_require__2(7342);
      const assemble_noteOf = ({ level, message, place }) => ({
        level,
        message,
        place: place ?? null
      }), problemsOf = (problems) => problems.map(({ message, place }) => ({ message, place: place ?? null })), runOf = (context) => ({
        repository: context.repository ?? null,
        server: context.serverUrl ?? "https://github.com",
        event: context.event ?? null,
        ref: context.ref ?? null,
        commit: context.commit ?? null,
        readCommit: context.readCommit ?? context.commit ?? null,
        folder: context.folder ?? "",
        pullRequest: context.pullRequest ?? null,
        base: context.base ?? null,
        mergingApplies: context.mergingApplies === !0,
        actor: context.actor ?? null,
        url: context.runUrl ?? null,
        attempt: context.runAttempt ?? null
      }), wantedTotals = (body) => {
        const deactivated = body.filter(({ status }) => status === "DEACTIVATED").length;
        return { active: body.length - deactivated, deactivated, deleted: 0 };
      }, assemble_accountsOf = ({ plan, outcome }) => {
        if (plan?.accounts === void 0)
          return null;
        const { before, counts, body } = plan.accounts, done2 = outcome?.accounts;
        return {
          before,
          wanted: wantedTotals(body),
          after: done2?.after ?? null,
          unchanged: counts.unchanged,
          written: done2?.written ?? !1,
          verified: done2?.verified ?? !1,
          mismatches: problemsOf(done2?.mismatches ?? [])
        };
      }, changesOf = ({ plan, outcome, drift }) => {
        const changes = [
          ...(outcome?.accounts?.changes ?? (plan?.accounts?.changes ?? []).map(planned)).map(finished(accountChange)),
          ...(outcome?.leavers ?? []).map(finished(leaverChange)),
          ...(outcome?.groups ?? []).map(finished(groupChange)),
          ...(outcome?.viewers ?? []).map(finished(viewerChange))
        ], drifted = new Set(drift?.accounts);
        return changes.map((change) => change.act.startsWith("accounts.") && drifted.has(change.subject.id) ? { ...change, flags: [...change.flags, { code: "drift" }] } : change);
      }, assemble_offboardingOf = ({ plan, outcome, state }) => {
        const offboarding = plan?.offboarding;
        if (offboarding === void 0)
          return null;
        const by = offboarding.leavers.some(({ decision }) => decision === "offboard") ? outcome?.acknowledgerId ?? offboarding.acknowledgerId ?? null : null, known = state?.people?.find(({ id, userId }) => by !== null && (by === id || by === userId));
        return {
          skipped: offboarding.skipped ?? null,
          acknowledgerId: by,
          acknowledger: known === void 0 ? null : (0, say.cv)`${(0, say.MV)(known.name, known.email)}`,
          staying: offboarding.seen?.staying ?? null,
          unmatched: offboarding.seen?.unmatched ?? null
        };
      }, filesOf = ({ roster, sources }) => (roster?.files ?? []).map(({ path: path2 }) => sources.find((source) => source.path === path2) ?? { path: path2, blob: null, committed: null }), listedOf = ({ mode, roster, state }) => mode === "export" ? { users: (state?.accounts ?? []).filter(plan_accounts.DG).length, groups: 0, viewers: 0 } : roster === void 0 ? null : {
        users: roster.users?.length ?? null,
        groups: roster.groups?.length ?? 0,
        viewers: roster.trustCenters?.reduce((sum, { viewers }) => sum + viewers.length, 0) ?? 0
      }, failureOf = ({ failure, plan }, changes) => {
        if (failure === void 0)
          return null;
        const refusals2 = new Set(plan?.guards.flatMap((guard2) => guard2.refusals)), problems = failure.reason === "partly-applied" && changes.some(({ result }) => result.status === "failed") ? [] : failure.problems.filter((problem) => !refusals2.has(problem));
        return {
          reason: failure.reason,
          message: failure.said,
          problems: problemsOf(problems),
          amount: (0, errors._)(problems)
        };
      }, wrote = (outcome, changes) => outcome?.accounts?.written === !0 || changes.some(({ act, result }) => !act.startsWith("accounts.") && result.status === "done"), isUncertain = (outcome, changes) => outcome?.accounts?.uncertain === !0 || changes.some(({ act, result }) => !act.startsWith("accounts.") && result.uncertain), assembleReport = (run2) => {
        const { plan, outcome, roster, drift } = run2, changes = changesOf(run2), accounts = assemble_accountsOf(run2), isCompared = run2.comparedWith !== void 0, report = {
          $schema: report_json.tS,
          version: report_json.Aj,
          mode: run2.mode,
          label: run2.label === "" ? null : run2.label,
          verdict: "",
          startedAt: run2.startedAt.toISOString(),
          finishedAt: run2.finishedAt.toISOString(),
          run: runOf(run2.context),
          files: filesOf(run2),
          usersFile: run2.usersFile,
          listed: listedOf(run2),
          resourceId: run2.resourceId === "" ? null : run2.resourceId,
          apiUrl: run2.apiUrl,
          vantaRead: run2.state !== void 0,
          notContacted: run2.notContacted ?? null,
          comparedWith: run2.comparedWith ?? null,
          changed: plan !== void 0 && !isCompared && !isEmpty(plan),
          applied: wrote(outcome, changes),
          uncertain: isUncertain(outcome, changes),
          superseded: run2.superseded,
          planDigest: plan === void 0 || isCompared ? null : plan.digest,
          failure: failureOf(run2, changes),
          // What two versions of the files differ in says nothing about Vanta, and is not counted.
          totals: isCompared ? (0, tally.v)([], run2.mode, 0) : (0, tally.v)(changes, run2.mode, accounts?.unchanged ?? 0),
          accounts,
          offboarding: assemble_offboardingOf(run2),
          changes,
          guards: (plan?.guards ?? []).map(({ name, summary, refusals: refusals2 }) => ({
            name,
            passed: refusals2.length === 0,
            summary,
            refusals: problemsOf(refusals2)
          })),
          notes: [
            ...run2.warnings.map((message) => ({ level: "warning", message })),
            ...roster?.notes ?? [],
            ...(0, due.U)(roster?.users ?? [], run2.startedAt.getTime()),
            ...plan?.notes ?? [],
            ...outcome?.accounts?.notes ?? []
          ].map(assemble_noteOf).toSorted((a, b) => +(b.level === "warning") - +(a.level === "warning")),
          notices: run2.notices,
          chain: run2.chain ?? null,
          drift: drift === void 0 ? null : { detected: drift.detected, since: drift.since ?? null, accounts: drift.accounts ?? [] },
          population: null,
          redacted: run2.redact,
          requests: run2.requests
        };
        return { ...report, verdict: (0, verdict.Vj)(report) };
      };
      var words = __nccwpck_require__2(6973);
      const link_link = (label, url) => url !== void 0 && /^https?:\/\/[\w.:/%#~@+-]+$/.test(url) ? `[${label}](${url})` : label, inRepository = ({ folder }, file) => file.startsWith(folder) ? file.slice(folder.length) : file, urlOf = (run2, { file, line: line2 }) => {
        const { server, repository, readCommit } = run2;
        if (repository === null || readCommit === null || !file.isWellFormed())
          return;
        const path2 = inRepository(run2, file).split("/").map(encodeURIComponent).join("/");
        return `${server}/${repository}/blob/${readCommit}/${path2}#L${line2}`;
      }, lineLink = (run2, place, label) => place === null ? label : link_link(label, urlOf(run2, place)), placeWords = ({ file, line: line2 }) => `${(0, report_text.aL)(file, 200)}:${line2}`, placeLink = (run2, place) => lineLink(run2, place, placeWords(place)), MOST = 10, approval = ({ login: login2, current, bot }) => {
        const remarks = [...bot ? ["a bot"] : [], ...current ? [] : ["an older commit"]];
        return `${(0, report_text.aY)(login2)}${remarks.length === 0 ? "" : ` (${remarks.join(", ")})`}`;
      }, pullRequest = (pull, applied) => {
        const { number, url, author, mergedBy, approvals, planDigest: planDigest2 } = pull, plan = planDigest2 === null || applied === null ? "" : `; the plan in its comment is ${planDigest2 === applied ? "the applied one" : "another one"}`, by = author === null ? "" : ` by ${(0, report_text.aY)(author)}`, merged = mergedBy === null ? "" : `, merged by ${(0, report_text.aY)(mergedBy)}`, approved = approvals.length === 0 ? "nobody" : approvals.map(approval).join(", ");
        return `${link_link(`Pull request ${number}`, url ?? void 0)}${by}, approved by ${approved}${merged}${plan}.`;
      }, direct = ({ direct: commits }) => {
        if (commits.length === 0)
          return [];
        const shown2 = commits.slice(0, MOST).map((commit) => (0, report_text.aY)(commit.slice(0, 7))), more = commits.length > MOST ? ` and ${(0, report_text.zD)(commits.length - MOST)} more` : "";
        return [`Without a pull request: ${shown2.join(", ")}${more}.`];
      }, approvalsOf = ({ chain, planDigest: planDigest2 }) => {
        if (chain === null)
          return "";
        const pulls = chain.pullRequests.slice(0, MOST).map((pull) => pullRequest(pull, planDigest2)), left = chain.pullRequests.length - pulls.length;
        return [
          ...pulls,
          ...left === 0 ? [] : [`And ${(0, report_text.U9)(left, "more pull request")}.`],
          ...direct(chain),
          ...chain.left === 0 ? [] : [`${(0, report_text.U9)(chain.left, "older commit")} of this push not looked at.`]
        ].join("<br>");
      }, markdownPen = {
        code: (text) => (0, report_text.aY)(text),
        nothing: (word) => `*${word}*`,
        strong: (shown2) => `**${shown2}**`,
        colon: ":",
        protectedWord: "**protected**"
      }, LONGEST_VALUE = 120, plainPen = {
        code: (text) => {
          const shown2 = (0, report_text.RK)(text, LONGEST_VALUE);
          return shown2 === "" || /\s/.test(shown2) ? `"${shown2}"` : shown2;
        },
        nothing: (word) => word,
        strong: (shown2) => shown2,
        colon: "",
        protectedWord: "PROTECTED"
      }, valueWords = (given, field, pen) => {
        if (field === "resourceIds" && (given === null || given === "all"))
          return pen.nothing("all");
        if (given === null)
          return pen.nothing("none");
        if (given === "")
          return pen.nothing("empty");
        if (typeof given == "string")
          return pen.code((0, report_text.Mj)(given));
        if (Array.isArray(given)) {
          if (given.length === 0)
            return pen.nothing("none");
          if (given.every((each) => typeof each == "string"))
            return pen.code((0, report_text.ml)(given.join(", "), report_text.JA));
        }
        return pen.code(JSON.stringify(given));
      }, dateOf = (time) => typeof time == "string" ? time.slice(0, 10) : "", flagWords = (flag, { act }, pen) => {
        switch (flag.code) {
          case "raise":
            return;
          case "same-address":
            return act === "accounts.removed" ? `${pen.strong("probably a changed id:")} ${pen.code(flag.as)} has the same address` : `${pen.strong(`probably ${pen.code(flag.as)} again:`)} its history starts over`;
          case "deleted-earlier":
            return `was deleted in Vanta on ${pen.code(dateOf(flag.at))}`;
          case "protected":
            return pen.protectedWord;
          case "employed":
            return flag.status === "ON_LEAVE" ? "on leave" : flag.status !== "UPCOMING" ? "still employed in Vanta" : flag.at === null ? "not started yet in Vanta" : `starts on ${pen.code(dateOf(flag.at))}`;
          case "drift":
            return pen.strong("drift");
          default:
            return `${flag.code} access`;
        }
      }, fieldNamed = ({ fields: fields2 }, name) => fields2.find(({ field }) => field === name), arrow = ({ field, from, to }, pen) => `${valueWords(from, field, pen)} \u2192 ${valueWords(to, field, pen)}`, levelAs = (how, level, pen) => {
        if (level === null || level === "")
          return [];
        const shown2 = `${how} ${pen.code(level)}`;
        return [level === "ADMIN" ? pen.strong(shown2) : shown2];
      }, STATUS = ["status", "deactivatedTimestamp"], DEEDS = {
        "accounts.removed": ({ level }, pen) => ({ words: levelAs("had", level, pen), told: [] }),
        "accounts.created": ({ level }, pen) => ({ words: levelAs("as", level, pen), told: [] }),
        "accounts.deactivated": (change, pen) => {
          const date = dateOf(fieldNamed(change, "deactivatedTimestamp")?.to ?? null);
          return { words: date === "" ? [] : [`as of ${pen.code(date)}`], told: STATUS };
        },
        "accounts.reactivated": (change, pen) => {
          const date = dateOf(fieldNamed(change, "deactivatedTimestamp")?.from ?? null);
          return {
            words: [
              ...change.flags.some(({ code: is }) => is === "raise") ? levelAs("as", change.level, pen) : [],
              ...date === "" ? [] : [`was deactivated on ${pen.code(date)}`]
            ],
            told: STATUS
          };
        },
        "viewers.ended": (change, pen) => {
          const expiry = fieldNamed(change, "expirationDate"), how = expiry === void 0 ? "" : ` expirationDate ${arrow(expiry, pen)}, which is past`;
          return { words: [`${pen.strong("access ends at once:")}${how}`], told: ["expirationDate"] };
        },
        "viewers.invited": (change, pen) => {
          const [access, resources, until] = ["accessLevel", "resourceIds", "expirationDate"].map((name) => {
            const wanted = fieldNamed(change, name);
            return wanted === void 0 ? void 0 : valueWords(wanted.to, name, pen);
          }), terms = [access, resources === void 0 ? void 0 : `to ${resources}`].filter((term) => term !== void 0).join(" "), nda = fieldNamed(change, "isNdaRequired")?.to, all = [
            terms,
            until === void 0 ? "" : `until ${until}`,
            nda === void 0 ? "" : nda === !0 ? "after an NDA" : "without an NDA"
          ].filter((text) => text !== "").join(", ");
          return {
            words: [pen.strong("sends an e-mail"), ...all === "" ? [] : [all]],
            told: ["accessLevel", "resourceIds", "expirationDate", "isNdaRequired", "name", "companyName"]
          };
        }
      }, levelWords = (field, pen) => {
        const shown2 = arrow(field, pen);
        return field.from === "ADMIN" || field.to === "ADMIN" ? pen.strong(shown2) : shown2;
      }, clearedWords = ({ field, from }, pen) => `${pen.strong(`clears ${nameWords(field, pen)}${pen.colon}`)} ${valueWords(from, field, pen)}`, nameWords = (field, pen) => pen === markdownPen ? (0, report_text.aL)(field, report_text.JA) : (0, report_text.RK)(field, report_text.JA), MAX_FIELDS = 12, fieldWords = (fields2, pen) => {
        const isLevel = ({ field }) => field === "permissionLevel", shown2 = fields2.slice(0, MAX_FIELDS), rest2 = fields2.length - shown2.length;
        return [
          ...shown2.filter(isLevel).map((field) => levelWords(field, pen)),
          ...shown2.filter((field) => field.cleared && !isLevel(field)).map((field) => clearedWords(field, pen)),
          ...shown2.filter((field) => !field.cleared && !isLevel(field)).map((field) => `${nameWords(field.field, pen)} ${arrow(field, pen)}`),
          ...rest2 > 0 ? [`and ${(0, report_text.U9)(rest2, "more field")}`] : []
        ];
      }, describe = (change, pen, withDrift) => {
        const { words: deed, told } = DEEDS[change.act]?.(change, pen) ?? { words: [], told: [] };
        return [
          ...change.flags.filter(({ code: is }) => withDrift || is !== "drift").flatMap((flag) => flagWords(flag, change, pen) ?? []),
          ...deed,
          ...fieldWords(change.fields.filter(({ field }) => !told.includes(field)), pen)
        ];
      };
      var report_rows = __nccwpck_require__2(4098);
      const around = (text) => {
        const start = text.length - text.trimStart().length, end = text.trimEnd().length;
        return start >= end ? text === "" ? "" : " " : `${start > 0 ? " " : ""}${(0, report_text.aL)(text, report_text.gz)}${end < text.length ? " " : ""}`;
      }, wordsMarkdown = (text) => {
        const pieces = text.split("`");
        return pieces.length % 2 === 0 ? around(text) : pieces.map((piece, index) => index % 2 === 1 ? (0, report_text.aY)(piece, report_text.gz) : around(piece)).join("");
      }, partMarkdown = ({ is, text }) => is === "theirs" || is === "word" ? wordsMarkdown(text) : is === "person" || is === "thing" ? (0, report_text.aL)(text, report_text.JA) : (0, report_text.aY)(text), QUOTED_CODE = /(?<!: )&#34;(`[^`]+`)&#34;/g, markdownOf = (text, max = report_text.gz) => (0, say.pj)(text).length > max * 2 ? wordsMarkdown((0, report_text.ml)((0, say.pj)(text), max)) : (0, say.SP)(text, partMarkdown, wordsMarkdown).replaceAll(QUOTED_CODE, "$1"), lineOf = (text, max = report_text.gz) => (0, report_text.RK)((0, say.pj)(text), max), actionOf = ({ act, result }, failed2, notTried2) => {
        const { verb, done: done2 } = (0, words.Z9)(act);
        return {
          planned: verb,
          done: done2,
          failed: `${verb} ${failed2}`,
          "not-tried": `${verb} ${notTried2}`
        }[result.status];
      }, whoOf = ({ subject: { name, email: email2 } }) => name === "" ? email2 : name, isSaidByName = ({ subject: { name, email: email2 } }) => name === "" || email2 === "" || name === email2 || email2 === `${name}@masked.invalid`, idsOf = (change) => {
        const { act, subject } = change;
        return [...act.startsWith("accounts.") ? [subject.id] : [], ...isSaidByName(change) ? [] : [subject.email]].map((text) => (0, report_text.RK)(text, report_text.JA));
      }, widthOf = (text) => Array.from(text).length, widest = (texts, least, most) => texts.reduce((width, text) => Math.min(most, Math.max(width, widthOf(text))), least), inLine = (change) => actionOf(change, "FAILED", "NOT TRIED"), widthsOf = (changes) => ({
        action: widest(changes.map(inLine), 10, 16),
        name: widest(changes.map((change) => (0, report_text.RK)(whoOf(change), report_text.JA)), 0, 24)
      }), padded = (text, width) => `${text}${" ".repeat(Math.max(0, width - widthOf(text)))}`, changeLine = (change, { action: action2, name }, withDrift) => {
        const { act, target: target2, why, result } = change, { toward } = (0, words.Z9)(act), what = [
          ...target2 === null ? [] : [`${toward} ${(0, report_text.RK)(target2.name, report_text.JA)}`],
          ...describe(change, plainPen, withDrift)
        ].join("; "), said = result.message ?? why?.text ?? null, cause = said === null || result.status === "done" ? "" : lineOf(said, 400), columns = [
          `${(0, report_rows.rL)(change)} ${padded(inLine(change), action2)}`,
          padded((0, report_text.RK)(whoOf(change), report_text.JA), name),
          [what, cause].filter((text) => text !== "").join(": ")
        ], ids2 = idsOf(change);
        return `${columns.join("  ").trimEnd()}${ids2.length === 0 ? "" : `  (${ids2.join(", ")})`}`;
      }, fits = (items2, room, measure) => {
        const kept = [];
        let left = room;
        for (const make of items2) {
          const item = make();
          if (left -= measure(item) + 1, left < 0)
            break;
          kept.push(item);
        }
        return kept;
      }, fold = (label, body) => `<details><summary>${label}</summary>

${body}

</details>`, space_alert = (kind, body) => [`[!${kind}]`, ...body.split(`
`)].map((line2) => line2 === "" ? ">" : `> ${line2}`).join(`
`), tableRow = (cells) => `| ${cells.join(" | ")} |`, tableHead = (titles) => `${tableRow(titles)}
${tableRow(titles.map(() => ":--"))}`, SIGNS = { "-": "\u2212", "!": "!", "~": "~", "+": "+", ".": "." }, JOIN = "\xA0", action = (change) => {
        const sign = (0, report_rows.rL)(change), said = `${SIGNS[sign]}${JOIN}${actionOf(change, "failed", "not tried")}`, { status } = change.result;
        return sign === "-" || sign === "!" || status === "failed" || status === "not-tried" ? `**${said}**` : said;
      }, who = (change, { run: run2 }) => {
        const { act, place, subject } = change;
        return isSaidByName(change) && !act.startsWith("accounts.") ? lineLink(run2, place, (0, report_text.aY)(whoOf(change))) : subject.name === "" ? (0, report_text.aY)(subject.email) : (0, report_text.aL)(subject.name, report_text.JA);
      }, email = (change, { run: run2 }) => isSaidByName(change) ? "" : lineLink(run2, change.place, (0, report_text.aY)(change.subject.email)), ids = (change, { run: run2 }) => {
        const { place, subject } = change, own = lineLink(run2, place, (0, report_text.aY)(subject.id));
        return isSaidByName(change) ? own : `${own} ${(0, report_text.aY)(subject.email)}`;
      }, target = (change) => (0, report_text.aL)(change.target?.name ?? "", report_text.JA), first = {
        accounts: "Accounts",
        offboarding: "Offboarding",
        groups: "Groups",
        viewers: "Trust Center"
      }, blockTitle = ({ family, rows }) => {
        const targets = new Set(rows.flatMap((row) => row.target === null ? [] : [row.target.name])), [only = ""] = targets;
        return targets.size !== 1 ? first[family] : family === "groups" ? `Group ${(0, report_text.aL)(only, report_text.JA)}` : `Viewers of ${(0, report_text.aL)(only, report_text.JA)}`;
      }, tableOf = (block, report, withDrift) => {
        const { family, rows } = block, change = ["Change", (row) => describe(row, markdownPen, withDrift).join("<br>")], hasEmails = rows.some((row) => !isSaidByName(row)), isOneTarget = blockTitle(block) !== first[family], columns = [
          [blockTitle(block), action],
          ["Who", who],
          ...family === "accounts" || family === "viewers" ? [change] : [],
          ...family === "groups" && !isOneTarget ? [["Group", target]] : [],
          ...family === "viewers" && !isOneTarget ? [["Center", target]] : [],
          family === "accounts" ? [hasEmails ? "Id, e-mail" : "Id", ids] : ["E-mail", email]
        ], cells = rows.map((row) => columns.map(([, cell]) => cell(row, report))), kept = columns.flatMap((_, index) => cells.some((row) => row[index] !== "") ? [index] : []), pick = (all) => tableRow(kept.map((index) => all[index] ?? ""));
        return [tableHead(kept.map((index) => columns[index]?.[0] ?? "")), ...cells.map(pick)];
      }, TABLE = 12, OPEN = 40, FIRST = 15, LOUD = 10, REFUSED = 100, FRAME = 700, CUT_SENTENCE = 900, countsText = (rows, ahead) => (0, verdict.mQ)(rows, ahead).map(({ text }) => text).join(", "), split = (rows, refused) => {
        const losses = rows.filter((row) => (0, report_rows.BV)(row) === 0).length, first2 = refused ? Math.max(FIRST, Math.min(losses, REFUSED)) : FIRST, loud = new Set(rows.slice(first2).filter((row) => (0, report_rows.BV)(row) === 1).slice(0, LOUD)), open = [...rows.slice(0, first2), ...loud], shown2 = new Set(open), fill = rows.filter((row) => !shown2.has(row)).slice(0, Math.max(0, FIRST + LOUD - open.length));
        for (const row of fill)
          shown2.add(row);
        return [rows.filter((row) => shown2.has(row)), rows.filter((row) => !shown2.has(row))];
      }, rendered = (block, report, withDrift) => {
        if (block.rows.length <= TABLE) {
          const table = tableOf(block, report, withDrift), byRow = new Map(block.rows.map((row, index) => [row, table[index + 1] ?? ""]));
          return { block, lines: (row) => byRow.get(row) ?? "", table };
        }
        const widths = widthsOf(block.rows), made = /* @__PURE__ */ new Map();
        return { block, lines: (row) => {
          const line2 = made.get(row) ?? changeLine(row, widths, withDrift);
          return made.set(row, line2), line2;
        }, table: void 0 };
      }, fence = (lines) => ["```diff", ...lines, "```"].join(`
`), blockText = ({ block, lines, table }, kept, report, isAlone) => {
        const rows = block.rows.slice(0, kept);
        if (rows.length === 0)
          return "";
        if (table !== void 0)
          return [table[0] ?? "", ...rows.map(lines)].join(`
`);
        const title = isAlone ? [] : [`**${blockTitle(block)}**`];
        if (block.rows.length <= OPEN)
          return [...title, fence(rows.map(lines))].join(`

`);
        const [open, folded] = split(rows, report.failure?.reason === "refused"), amount = (0, report_text.zD)(folded.length), label = `${kept < block.rows.length ? `Show ${amount} more` : `Show the other ${amount}`}: ${countsText(folded, (0, verdict.Y0)(report))}`;
        return [
          ...title,
          fence(open.map(lines)),
          ...folded.length === 0 ? [] : [fold(label, fence(folded.map(lines)))]
        ].join(`

`);
      }, changesMarkdown = (report, room, measure, elsewhere) => {
        const withDrift = (0, report_rows.pc)(report.changes), all = (0, report_rows.SH)(report.changes).map((block) => rendered(block, report, withDrift)), frames = all.reduce((sum, { table }) => sum + measure(table?.[0] ?? "") + FRAME, CUT_SENTENCE), byBlock = new Map(all.map((each) => [each.block, each])), kept = (0, report_rows._Q)(all.map(({ block }) => block), (row, block) => measure(byBlock.get(block)?.lines(row) ?? "") + 1, room - frames), cut = all.flatMap(({ block }, index) => block.rows.slice(kept[index])), left = cut.length === 0 ? [] : [
          `**${(0, report_text.zD)(cut.length)} more do not fit into ${elsewhere.what}:** ${countsText(cut, (0, verdict.Y0)(report))}. ${elsewhere.where()}`
        ];
        return [
          ...all.map((each, index) => blockText(each, kept[index] ?? 0, report, all.length === 1)),
          ...left
        ].filter((text) => text !== "");
      }, SHARE = 0.2, box_OPEN = 10, LINKS = 8, GUARDS = {
        "users-listed": "No users listed",
        "max-removals": "Too many removals",
        "max-raises": "Too many raises",
        "protected-users": "Protected user",
        "body-size": "Request too large",
        groups: "Group",
        viewers: "Viewer",
        leavers: "Leaver would be forgotten",
        "expected-plan": "Not the approved plan"
      }, refusalTitle = (guard2) => GUARDS[guard2] ?? `Policy ${guard2}`, at = (report, { place }) => place === null ? "" : ` (${placeLink(report.run, place)})`, titled = (title, problem, report) => {
        const where = at(report, problem);
        return `- ${where === "" ? `**${title}:**` : `**${title}**${where}:`} ${markdownOf(problem.message)}`;
      }, refusals = (report) => report.guards.flatMap(({ name, refusals: own }) => own.map((problem) => () => titled(refusalTitle(name), problem, report))), NAMING = /* @__PURE__ */ new Set(["person", "address", "id", "value"]), box_gist = (text) => (0, say.dK)(text, (part) => NAMING.has(part.is) ? { is: "value", text: "\u2026" } : part), problemItems = (report, problems) => {
        const files = new Set(problems.flatMap(({ place }) => place === null ? [] : [place.file])), label = (place) => files.size > 1 ? placeWords(place) : String(place.line);
        return [...Map.groupBy(problems, ({ message }) => (0, say.pj)(box_gist(message))).values()].map((same) => () => {
          const [one] = same;
          if (one === void 0)
            return "";
          const places = same.flatMap(({ place }) => place === null ? [] : [place]), links = places.slice(0, LINKS).map((place) => lineLink(report.run, place, label(place))), more = places.length - links.length, where = `${files.size > 1 ? "" : places.length === 1 ? "Line " : "Lines "}${links.join(", ")}${more > 0 ? ` and ${(0, report_text.zD)(more)} more` : ""}`, isOne = same.every(({ message }) => (0, say.pj)(message) === (0, say.pj)(one.message));
          return `- ${places.length === 0 ? "" : `${where}: `}${markdownOf(isOne ? one.message : box_gist(one.message))}`;
        });
      }, failures = (report) => report.changes.filter(({ result }) => result.status === "failed").map((change) => () => {
        const { result } = change, cause = result.message === null ? "Vanta gave no reason." : markdownOf(result.message), where = change.place === null ? ":**" : `** (${placeLink(report.run, change.place)}):`;
        return `- **${doing(change)} failed${where} ${cause}`;
      }), doing = (change) => {
        const { doing: words_, toward } = (0, words.Z9)(change.act), where = change.target === null ? "" : ` ${toward} ${(0, report_text.aL)(change.target.name, report_text.JA)}`;
        return `${words_.replace("{}", () => (0, report_text.aL)(whoOf(change), report_text.JA))}${where}`;
      }, refusedBox = (report) => ({
        kind: "CAUTION",
        head: "**Nothing is written to Vanta until this is resolved.**",
        items: refusals(report)
      }), box_failed = (report, failure) => {
        const problems = problemItems(report, failure.problems), message = `**${markdownOf(failure.message)}**`;
        switch (failure.reason) {
          case "refused":
          case "plan-changed":
            return refusals(report).length > 0 ? refusedBox(report) : { kind: "CAUTION", head: message, items: problems };
          case "invalid-users-file":
            return {
              kind: "CAUTION",
              head: `**Nothing was planned. Correct the ${report.usersFile.length === 1 ? "file" : "files"} and push again:**`,
              items: problems
            };
          case "partly-applied":
            return {
              kind: "WARNING",
              head: "**Run again to retry what failed; what is done stays done.**",
              items: [...refusals(report), ...failures(report), ...problems]
            };
          case "verification-failed":
            return {
              kind: "CAUTION",
              head: `**Vanta does not match what was sent.** ${markdownOf(failure.message)}`,
              items: problems
            };
          case "vanta-error": {
            const isSeen = report.uncertain && report.accounts?.verified === !0;
            return {
              kind: report.applied ? "WARNING" : "CAUTION",
              head: `${message}${isSeen ? " Vanta did not confirm the sync, but every account reads back as wanted." : ""}`,
              items: problems
            };
          }
          default:
            return { kind: "CAUTION", head: message, items: problems };
        }
      }, driftBox = (report) => {
        const { applied, failure, mode, files } = report, [file, says] = files.length > 1 ? ["files", "say"] : ["file", "says"], isBack = mode === "apply" && applied && failure === null, outcome = isBack ? ` Vanta is back to what the ${file} ${says}.` : mode === "plan" && failure === null ? ` An apply will put back what the ${file} ${says}.` : "";
        return {
          kind: "IMPORTANT",
          head: `**Vanta ${isBack ? "differed" : "differs"} from the ${file}, and no commit in the last two hours explains it.** Either somebody changed Vanta by hand, or an earlier change of the ${file} was never applied (refused, failed, or waiting for approval).${outcome} If the other state was meant, put it into the ${file}.`,
          items: []
        };
      }, uncontacted = ({ notContacted, comparedWith, run: run2 }) => {
        const why = notContacted === null ? "**Vanta was not contacted.**" : `**Vanta was not contacted:** ${markdownOf(notContacted)}`, commit = comparedWith === null ? "" : (0, report_text.aY)(comparedWith.slice(0, 7)), url = run2.repository === null ? void 0 : `${run2.server}/${run2.repository}/commit/${comparedWith}`, against = run2.base === null ? link_link(commit, url) : `${(0, report_text.aL)(run2.base, report_text.JA)} (${link_link(commit, url)})`, compared = comparedWith === null ? "" : ` The changes below are those of the files against ${against}; Vanta itself may differ, and the guards that need it were not checked.`;
        return { kind: "NOTE", head: `${why}${compared}`, items: [] };
      }, boxesOf = (report) => {
        const { failure, superseded, drift, mode, notContacted, comparedWith } = report, reasons = refusals(report);
        return [
          ...failure === null ? [] : [box_failed(report, failure)],
          ...superseded && reasons.length > 0 ? [
            {
              kind: "NOTE",
              head: "The newer commit's run decides; this plan would be refused:",
              items: reasons
            }
          ] : [],
          ...drift?.detected === !0 ? [driftBox(report)] : [],
          ...mode === "validate" && failure === null && (notContacted !== null || comparedWith !== null) ? [uncontacted(report)] : []
        ];
      }, boxesMarkdown = (report, { max, measure }) => boxesOf(report).flatMap(({ kind, head, items: items2 }) => {
        const room = Math.floor(max * SHARE), wide = (text) => measure(text) + 2, open = fits(items2.slice(0, box_OPEN), room, wide), used = open.reduce((sum, item) => sum + wide(item) + 1, 0), folded = open.length < box_OPEN ? [] : fits(items2.slice(box_OPEN), room - used, measure), missing2 = items2.length - open.length - folded.length;
        return [
          space_alert(kind, open.length === 0 ? head : `${head}

${open.join(`
`)}`),
          ...folded.length === 0 ? [] : [fold(`Show ${(0, report_text.zD)(folded.length)} more`, folded.join(`
`))],
          ...missing2 === 0 ? [] : [`**${(0, report_text.zD)(missing2)} more do not fit here.** The report has them all.`]
        ];
      }), isLoss = ({ act }) => (0, words.Z9)(act).weight === "takes", also = (counts) => {
        const others = counts.filter((each) => !(0, verdict.O6)(each));
        return others.length === 0 || others.length === counts.length ? [] : [`Also ${others.map((each) => isLoss(each) ? `**${each.text}**` : each.text).join(", ")}.`];
      }, active = ({ accounts }, ahead) => {
        if (accounts === null)
          return;
        const before = (0, report_text.zD)(accounts.before.active);
        return ahead ? `${before} now, ${(0, report_text.zD)(accounts.wanted.active)} after` : accounts.after === null ? void 0 : `${before} before, ${(0, report_text.zD)(accounts.after.active)} after`;
      }, inSync = ({ accounts, files }) => {
        const says = files.length > 1 ? "the files say" : "the file says";
        if (accounts === null)
          return `Vanta has what ${says}.`;
        const { active: live, deactivated } = accounts.before, all = (0, report_text.U9)(live + deactivated, "account");
        if (live + deactivated === 0)
          return `Vanta has what ${says}: no account.`;
        const of = deactivated === 0 ? "all active" : `${(0, report_text.zD)(live)} of them active`;
        return `Vanta has what ${says}: ${all}, ${of}.`;
      }, MANY = 40, onlyFields = ({ changes }) => {
        const updates = changes.filter(({ act }) => act === "accounts.updated"), fields2 = new Set(updates.flatMap((change) => change.fields.map(({ field }) => field)));
        return changes.length <= MANY || updates.length < 2 || fields2.size > 2 ? [] : [`The updates change ${[...fields2].join(" and ")} only.`];
      }, context_untouched = ({ accounts, listed: listed2, vantaRead, files }) => accounts === null && vantaRead && listed2 !== null && listed2.users === null ? [`Accounts are not touched: ${files.length > 1 ? "the files have" : "the file has"} no \`users\`.`] : [], sentence = (label, numbers) => numbers === void 0 ? [] : [`${label}${numbers}.`], context_contextOf = (report) => {
        const { failure, mode, applied, accounts, changed: changed2, vantaRead } = report, ahead = (0, verdict.Y0)(report), counts = (0, verdict.se)(report);
        if (!vantaRead || mode === "export")
          return "";
        const numbers = active(report, ahead);
        if (failure?.reason === "partly-applied" || failure?.reason === "vanta-error" && applied) {
          const done2 = (0, verdict.mQ)(report.changes.filter(({ result }) => result.status === "done"), !1), counted = done2.length === 0 ? [] : [`Done: ${done2.map(({ text }) => text).join(", ")}.`], verified = accounts?.verified === !0 ? "Accounts were read back and verified; active: " : "Active accounts: ";
          return [...counted, ...sentence(verified, numbers)].join(" ");
        }
        return failure !== null && failure.reason !== "refused" && failure.reason !== "plan-changed" ? sentence("Active accounts: ", failure.reason === "verification-failed" ? numbers : void 0).join(" ") : changed2 ? [
          ...mode === "apply" && applied && accounts?.verified === !0 ? ["Read back and verified."] : [],
          ...also(counts),
          ...sentence("Active accounts: ", numbers),
          ...onlyFields(report),
          ...context_untouched(report)
        ].join(" ") : [inSync(report), ...context_untouched(report)].join(" ");
      }, SUMMARY_BYTES = 1e6, COMMENT_CHARACTERS = 65536, markdown_SHARE = 0.1, HOME = "https://github.com/vanta-user-sync/vanta-user-sync", listed = (items2, { max, measure }) => {
        const kept = fits(items2, max * markdown_SHARE, measure), rest2 = items2.length - kept.length;
        return rest2 === 0 ? kept : [...kept, `- and ${(0, report_text.zD)(rest2)} more: see the report`];
      }, notes = (report, limit) => {
        const { notes: said } = report, [first2] = said;
        if (first2 === void 0)
          return [];
        const mark = ({ level }) => level === "warning" ? "\u26A0\uFE0F " : "";
        if (said.length === 1) {
          const where = first2.place === null ? ":**" : `** (${placeLink(report.run, first2.place)}):`;
          return [`${mark(first2)}**Worth knowing${where} ${markdownOf(first2.message)}`];
        }
        return [`**Worth knowing:**

${listed(said.map((note2) => () => {
          const where = note2.place === null ? "" : `${placeLink(report.run, note2.place)}: `;
          return `- ${mark(note2)}${where}${markdownOf(note2.message)}`;
        }), limit).join(`
`)}`];
      }, TASKS_OPEN = "tasks-open", pending = (report, limit) => {
        const waiting = report.changes.filter(({ act }) => (0, words.Z9)(act).weight === "waits").toSorted((a, b) => +(b.why?.code === TASKS_OPEN) - +(a.why?.code === TASKS_OPEN));
        if (waiting.length === 0)
          return [];
        const withTasks = waiting.filter(({ why }) => why?.code === TASKS_OPEN).length, items2 = listed(waiting.map((change) => () => {
          const { email: email2, name } = change.subject, who2 = name === "" ? (0, report_text.aY)(email2) : (0, report_text.aL)(name, report_text.JA), address2 = name === "" || email2 === `${name}@masked.invalid` ? "" : ` ${(0, report_text.aY)(email2)}`;
          return `- ${who2}${address2}: ${change.why === null ? "pending" : markdownOf(change.why.text, 600)}`;
        }), limit), label = (0, report_text.U9)(waiting.length, "offboarding");
        return [
          fold(`${label} pending${withTasks === 0 ? "" : `: ${withTasks === waiting.length ? "" : `${(0, report_text.zD)(withTasks)} with `}open tasks`}`, items2.join(`
`))
        ];
      }, notices = (report, limit) => {
        const { notices: own, offboarding, vantaRead, mode } = report, skipped = vantaRead ? offboarding?.skipped ?? null : null, items2 = (skipped === null ? own : [skipped, ...own]).map((notice) => () => `- ${markdownOf(notice)}`), unmatched = offboarding?.unmatched ?? 0;
        if (unmatched > 0 && items2.push(() => `- ${(0, report_text.U9)(unmatched, "address", "addresses")} of ACTIVE users ${unmatched === 1 ? "belongs" : "belong"} to nobody in Vanta.`), items2.length === 0)
          return [];
        const body = listed(items2, limit).join(`
`);
        return [mode === "export" ? body : fold((0, report_text.U9)(items2.length, "notice"), body)];
      }, markdown_nearest = (passed) => {
        const counted = passed.find(({ name, summary }) => name === "max-removals" && !(0, say.pj)(summary).startsWith("0 "));
        return counted === void 0 ? "" : `: ${(0, report_text.aL)((0, say.pj)(counted.summary))}`;
      }, guards = ({ guards: all, planDigest: planDigest2 }, limit) => {
        if (all.length === 0)
          return [];
        const passed = all.filter((guard2) => guard2.passed), label = passed.length === all.length ? `${(0, report_text.U9)(passed.length, "guard")} passed${markdown_nearest(passed)}` : `The other ${(0, report_text.U9)(passed.length, "guard")} passed`, rows = fits(passed.map(({ name, summary }) => () => tableRow([(0, report_text.aY)(name), markdownOf(summary)])), limit.max * markdown_SHARE, limit.measure), table = rows.length === 0 ? [] : [[tableHead(["Guard", "Passed"]), ...rows].join(`
`)], digest = planDigest2 === null ? [] : [`Plan digest: ${(0, report_text.aY)(planDigest2)}`];
        return [fold(passed.length === 0 ? "No other guard passed" : label, [...table, ...digest].join(`

`))];
      }, offboardings = (report) => {
        const own = report.changes.filter(({ act, result }) => act === "leavers.offboarded" && (result.status === "planned" || result.status === "done"));
        if (own.length === 0)
          return [];
        const { acknowledger = null, acknowledgerId = null } = report.offboarding ?? {}, named2 = acknowledger === null ? "" : markdownOf(acknowledger), by = named2 === "" && acknowledgerId !== null ? (0, report_text.aY)(acknowledgerId) : named2;
        if (own.some(({ result }) => result.status === "done"))
          return by === "" ? [] : [`Offboardings acknowledged in Vanta by ${by}, seen complete at ${(0, report_text.aY)(report.finishedAt)}.`];
        const [only] = own;
        return [
          `Completing an offboarding also marks all of ${own.length === 1 && only !== void 0 ? `${(0, report_text.aL)(whoOf(only), report_text.JA)}'s` : "each person's"} unmonitored accounts in Vanta as deactivated${by === "" ? "" : `, and records ${by} as the one who completed it`}.`
        ];
      }, shortTime = (iso) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`, footer = (report, isComment) => {
        const { run: run2, planDigest: planDigest2, requests, mode, redacted } = report, { repository, server, commit, url, actor, event } = run2, commitUrl = repository === null || commit === null ? void 0 : `${server}/${repository}/commit/${commit}`, willApply = isComment && mode === "plan" && report.changed && report.failure === null && run2.mergingApplies, parts = [
          ...isComment && url !== null ? [link_link("job summary", url)] : [],
          ...!isComment && event === "schedule" ? ["scheduled run"] : [],
          ...commit === null ? [] : [`commit ${link_link((0, report_text.aY)(commit.slice(0, 7)), commitUrl)}`],
          ...isComment || actor === null || event === "schedule" ? [] : [`by ${(0, report_text.aY)(actor)}`],
          ...planDigest2 === null ? [] : [`plan ${(0, report_text.aY)(planDigest2.slice(0, 12))}`],
          ...redacted ? ["names and addresses are masked"] : [],
          ...isComment || requests === 0 ? [] : [`${(0, report_text.U9)(requests, "request")} to Vanta`],
          ...isComment ? [] : [shortTime(report.finishedAt)],
          link_link("vanta-user-sync", HOME)
        ];
        return `<sub>${willApply ? "Merging applies this. " : ""}${parts.join(" \xB7 ")}</sub>`;
      }, GAP = `

`, page = (report, marker, limit, elsewhere) => {
        const { measure } = limit, heading = `### ${(0, verdict.ZG)(report)} ${(0, report_text.aL)(report.verdict)}`, top = [marker, heading, ...boxesMarkdown(report, limit), context_contextOf(report), approvalsOf(report)], bottom = [
          ...offboardings(report),
          ...notes(report, limit),
          ...pending(report, limit),
          ...notices(report, limit),
          ...guards(report, limit),
          footer(report, marker !== "")
        ], frame = [...top, ...bottom].reduce((sum, text) => sum + measure(text) + GAP.length, 1), middle = changesMarkdown(report, limit.max - frame, measure, elsewhere);
        return `${[...top, ...middle, ...bottom].filter((text) => text !== "").join(GAP)}
`;
      }, SUMMARY = "a job summary", IN_REPORT = "The report has them all: the JSON file of the output report-file, kept as an artifact by sync.yml.", summaryMarkdown = (report, { maxBytes = SUMMARY_BYTES } = {}) => page(report, "", { max: maxBytes, measure: (text) => Buffer.byteLength(text, "utf8") }, { what: SUMMARY, where: () => IN_REPORT }), commentMarkdown = (report, { marker, maxChars = COMMENT_CHARACTERS }) => page(report, marker, { max: maxChars, measure: (text) => text.length }, {
        what: "a comment",
        where: () => {
          const has = summaryMarkdown(report).includes(` more do not fit into ${SUMMARY}`) ? "more of them, the report all" : "them all";
          return `The ${link_link("job summary", report.run.url ?? void 0)} has ${has}.`;
        }
      }), population_FIRST = [
        "uniqueId",
        "displayName",
        "email",
        "permissionLevel",
        "status",
        "authMethod",
        "mfaEnabled",
        "mfaMethods"
      ], NOTES = ["owner", "reason", "reviewBy", "accessUntil"], EMPLOYMENT = ["employmentStatus", "employmentEndDate"], fieldColumns = [...population_FIRST, ...fields.S5.filter((field) => !population_FIRST.includes(field))], populationColumns = [...fieldColumns, ...NOTES, ...EMPLOYMENT], FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u, HARMLESS = /^[A-Za-z0-9][^"]*$/, quoted = (text) => text === "" || HARMLESS.test(text) ? text : (FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""'), population_words = (value) => typeof value == "string" ? value : value == null ? "" : Array.isArray(value) ? value.map(population_words).join("; ") : JSON.stringify(value), line = (cells) => `"${cells.join('","')}"`, populationOf = ({ rows, users, people, mask }) => {
        const notes2 = new Map(users.map((user) => [user.account.uniqueId, user.notes])), persons = Map.groupBy(people, ({ email: email2 }) => (0, address.I)(email2)), lineOf2 = ({ uniqueId, email: email2, fields: fields2 }) => {
          const own = persons.get((0, address.I)(email2)), person = own?.length === 1 ? own[0] : void 0, noted = notes2.get(uniqueId), cellOf = (column, value) => {
            const text = population_words(value);
            return quoted(mask === void 0 || text === "" ? text : mask(column, email2, text));
          }, cells = fieldColumns.map((column) => cellOf(column, fields2[column]));
          for (const note2 of NOTES)
            cells.push(cellOf(note2, noted?.[note2]));
          return cells.push(cellOf("employmentStatus", person?.employmentStatus), cellOf("employmentEndDate", person?.endDate)), line(cells);
        }, live = rows.filter(plan_accounts.DG).toSorted((a, b) => (0, order.n)(a.uniqueId, b.uniqueId));
        return {
          text: `${[line(populationColumns), ...live.map(lineOf2)].join(`\r
`)}\r
`,
          accounts: live.length
        };
      }, SHOWN = 10, annotations_LOUD = 3, annotation = (level, title, message, place) => ({
        level,
        title,
        message: (0, report_text.RK)(message, report_text.gz),
        ...place === null ? {} : { place }
      }), levelOf = (change) => {
        if (change.result.status === "failed")
          return "error";
        const sign = (0, report_rows.rL)(change);
        return sign === "-" || sign === "!" || sign === "." ? "warning" : change.act.startsWith("accounts.") ? void 0 : "notice";
      }, messageOf = (change) => {
        const { act, subject, target: target2, why, result } = change, ids2 = [
          ...act.startsWith("accounts.") ? [subject.id] : [],
          ...isSaidByName(change) ? [] : [subject.email]
        ].map((text2) => (0, report_text.RK)(text2, report_text.JA)), who2 = `${(0, report_text.RK)(whoOf(change), report_text.JA)}${ids2.length === 0 ? "" : ` (${ids2.join(", ")})`}`, said = [
          ...target2 === null ? [] : [`${(0, words.Z9)(act).toward} ${(0, report_text.RK)(target2.name, report_text.JA)}`],
          ...describe(change, plainPen, !1)
        ].join("; "), cause = result.message ?? why?.text ?? null, text = [who2, said, ...cause === null || result.status === "done" ? [] : [lineOf(cause)]].filter((part) => part !== "").join(": ");
        return /[.!?]$/.test(text) ? text : `${text}.`;
      }, ofChanges = (report) => {
        const title = (0, verdict.Gg)(report);
        return [
          ...(0, report_rows.SH)(report.changes).flatMap((block) => block.rows),
          ...report.changes.filter(({ act }) => (0, words.Z9)(act).weight === "waits")
        ].flatMap((change) => {
          const level = levelOf(change);
          if (level === void 0)
            return [];
          const action2 = (0, words.Z9)(change.act).weight === "waits" ? "offboarding pending" : actionOf(change, "failed", "not tried");
          return [{ change, note: annotation(level, `${title}: ${action2}`, messageOf(change), change.place) }];
        });
      }, annotations_refusals = (report) => {
        const title = (0, verdict.Gg)(report);
        return report.guards.flatMap(({ name, refusals: own }) => own.map(({ message, place }) => {
          const what = refusalTitle(name), said = `${what[0]?.toLowerCase() ?? ""}${what.slice(1)}`;
          return report.superseded ? annotation("notice", `${title}: would be refused: ${said}`, lineOf(message), place) : annotation("error", `${title} refused: ${said}`, lineOf(message), place);
        }));
      }, wrong = (report) => {
        const { failure, accounts } = report, title = (0, verdict.Gg)(report), what = failure?.reason === "invalid-users-file" ? "invalid users file" : "failed";
        return [
          ...annotations_refusals(report),
          ...(failure?.problems ?? []).map(({ message, place }) => annotation("error", `${title}: ${what}`, lineOf(message), place)),
          ...(failure?.reason === "verification-failed" ? [] : accounts?.mismatches ?? []).map(({ message, place }) => annotation("warning", `${title}: stored differently`, lineOf(message), place))
        ];
      }, isLoud = ({ change }) => change !== void 0 && (0, report_rows.rL)(change) === "!", rest = (report, level, left) => {
        const changes = left.flatMap(({ change }) => change ?? []), counts = (0, verdict.mQ)(changes, (0, verdict.Y0)(report)).map(({ text }) => text.replace(" ", " more ")), waiting = changes.filter(({ act }) => (0, words.Z9)(act).weight === "waits").length, others = left.length - changes.length, parts = [
          ...counts,
          ...waiting === 0 ? [] : [`${(0, report_text.zD)(waiting)} more pending`],
          ...others === 0 ? [] : [`${(0, report_text.zD)(others)} more to know`]
        ];
        return annotation(level, (0, verdict.Gg)(report), `and ${parts.join(", ")}: see the job summary.`, null);
      }, capped = (report, level, all) => {
        const own = all.filter(({ note: note2 }) => note2.level === level);
        if (own.length <= SHOWN)
          return own.map(({ note: note2 }) => note2);
        const loud = own.filter(isLoud).slice(0, annotations_LOUD), others = own.filter((each) => !loud.includes(each)).slice(0, SHOWN - 1 - loud.length), kept = /* @__PURE__ */ new Set([...loud, ...others]), left = own.filter((each) => !kept.has(each));
        return [...own.filter((each) => kept.has(each)).map(({ note: note2 }) => note2), rest(report, level, left)];
      }, skippedOffboarding = (report) => {
        const skipped = report.offboarding?.skipped ?? null, someoneGoes = report.changes.some(({ act }) => act === "accounts.removed" || act === "accounts.deactivated");
        return skipped === null || !report.vantaRead || !someoneGoes ? [] : [annotation("notice", `${(0, verdict.Gg)(report)}: offboarding skipped`, lineOf(skipped), null)];
      }, general = (report) => {
        const title = (0, verdict.Gg)(report);
        return [
          ...report.superseded ? [annotation("warning", title, "A newer commit is on its way, so this run applied nothing.", null)] : [],
          ...wrong(report),
          ...report.drift?.detected === !0 ? [
            annotation("warning", `${title}: drift`, `${report.verdict}. No commit in the last two hours explains it.`, null)
          ] : []
        ];
      }, annotations_notes = (report) => [
        ...report.notes.map(({ level, message, place }) => annotation(level, `${(0, verdict.Gg)(report)}: worth knowing`, lineOf(message), place)),
        ...skippedOffboarding(report)
      ], annotations = (report) => {
        const first2 = general(report), changes = report.superseded ? [] : ofChanges(report), all = [...first2.map((note2) => ({ note: note2 })), ...changes, ...annotations_notes(report).map((note2) => ({ note: note2 }))];
        return [
          ...first2.filter(({ level }) => level === "error"),
          ...capped(report, "error", changes),
          ...capped(report, "warning", all),
          ...capped(report, "notice", all)
        ];
      }, MAX_CHANGES = 1e3, log_OPEN = 40, log_at = (place) => place === null ? "" : `${place.file}:${place.line}:${place.column}  `, changeLines = (report) => {
        const blocks = (0, report_rows.SH)(report.changes), kept = (0, report_rows._Q)(blocks, () => 1, MAX_CHANGES), widths = widthsOf(report.changes), withDrift = (0, report_rows.pc)(report.changes), lines = blocks.flatMap(({ rows }, index) => rows.slice(0, kept[index]).map((row) => changeLine(row, widths, withDrift))), cut = blocks.flatMap(({ rows }, index) => rows.slice(kept[index])), left = (0, verdict.mQ)(cut, (0, verdict.Y0)(report)).map(({ text }) => text);
        return cut.length === 0 ? lines : [...lines, `${(0, report_text.zD)(cut.length)} more, which the summary or the report has: ${left.join(", ")}`];
      }, pendingLines = ({ changes }) => {
        const waiting = changes.filter(({ act }) => (0, words.Z9)(act).weight === "waits"), widths = widthsOf(waiting), lines = waiting.slice(0, MAX_CHANGES).map((change) => changeLine(change, widths, !1)), rest2 = waiting.length - lines.length;
        return rest2 === 0 ? lines : [...lines, `${(0, report_text.zD)(rest2)} more pending`];
      }, guardGroup = ({ guards: guards2, planDigest: planDigest2 }) => {
        const passed = guards2.filter((guard2) => guard2.passed), digest = planDigest2 === null ? [] : [`Plan digest: ${planDigest2}`];
        return passed.length === 0 ? [{ lines: digest }] : [
          {
            title: `${(0, report_text.U9)(passed.length, "guard")} passed`,
            lines: [...passed.map(({ name, summary }) => `${name}: ${lineOf(summary)}`), ...digest]
          }
        ];
      }, refusalLines = ({ guards: guards2, superseded }) => guards2.flatMap(({ name, refusals: refusals2 }) => refusals2.map(({ message, place }) => `${superseded ? "WOULD BE REFUSED" : "REFUSED"} ${name}: ${log_at(place)}${lineOf(message)}`)), driftLines = ({ drift }) => drift?.detected === !0 ? [
        "Drift: Vanta differs, and no commit in the last two hours explains it. Somebody changed Vanta by hand, or an earlier change of the file was never applied: refused, failed, or waiting for approval."
      ] : [], logGroups = (report) => {
        const { accounts, failure, notContacted, offboarding } = report, changes = [...changeLines(report), ...pendingLines(report)], title = (0, verdict.Gg)(report), open = changes.slice(0, log_OPEN), folded = changes.slice(log_OPEN);
        return [
          { lines: changes.length === 0 ? [] : [title, ...open] },
          ...folded.length === 0 ? [] : [{ title: `Show the other ${(0, report_text.zD)(folded.length)}`, lines: folded }],
          {
            lines: [
              ...notContacted === null ? [] : [`Vanta was not contacted: ${lineOf(notContacted)}`],
              ...refusalLines(report),
              ...report.notes.map(({ message, place }) => `Note: ${log_at(place)}${lineOf(message)}`),
              ...offboarding?.skipped === void 0 || offboarding.skipped === null ? [] : [lineOf(offboarding.skipped)],
              ...report.notices.map((notice) => `Notice: ${lineOf(notice)}`),
              ...driftLines(report),
              // Where they end the run, they are its problems, below.
              ...((failure?.problems.length ?? 0) > 0 ? [] : accounts?.mismatches ?? []).map(({ message, place }) => `Differs: ${log_at(place)}${lineOf(message)}`),
              ...(failure?.problems ?? []).map(({ message, place }) => `Problem: ${log_at(place)}${lineOf(message)}`)
            ]
          },
          ...guardGroup(report),
          {
            lines: [
              ...report.requests === 0 ? [] : [`${(0, report_text.U9)(report.requests, "request")} to Vanta`],
              report.verdict
            ]
          }
        ].filter(({ lines }) => lines.length > 0).map(({ title: name, lines }) => ({
          ...name === void 0 ? {} : { title: (0, report_text.BP)(name) },
          lines: lines.map(report_text.BP)
        }));
      }, outputs = (report, reportFile) => {
        const { totals } = report;
        return {
          mode: report.mode,
          verdict: report.verdict,
          changed: String(report.changed),
          applied: String(report.applied),
          drift: report.drift === null ? "" : String(report.drift.detected),
          created: String(totals.created),
          updated: String(totals.updated),
          deactivated: String(totals.deactivated),
          reactivated: String(totals.reactivated),
          removed: String(totals.removed),
          unchanged: String(totals.unchanged),
          offboarded: String(totals.offboarded),
          "offboarding-pending": String(totals["offboarding-pending"]),
          "group-changes": String(totals["group-changes"]),
          "viewer-changes": String(totals["viewer-changes"]),
          "plan-digest": report.planDigest ?? "",
          "report-file": reportFile,
          "population-file": report.population?.path ?? "",
          "failure-reason": report.failure?.reason ?? ""
        };
      }, variable = (env, name) => env[name] || void 0, reasonOf = (error) => (0, report_text.BP)(error instanceof Error ? error.message : String(error)), POPULATION = "population.csv", withPopulation = async (report, population, write) => {
        if (population === void 0)
          return report;
        const { text, accounts } = population, path2 = await write(POPULATION, text);
        return {
          ...report,
          population: { path: path2, sha256: (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex"), accounts }
        };
      }, writeFiles = async (report, population, { env, files, out, temporary }) => {
        try {
          const parent = (0, external_node_path_.join)(variable(env, "RUNNER_TEMP") ?? temporary, "vanta-user-sync");
          await files.mkdir(parent, { recursive: !0 });
          const folder = await files.mkdtemp((0, external_node_path_.join)(parent, "report-")), write = async (name, text) => {
            const file = (0, external_node_path_.join)(folder, name);
            return await files.writeFile(file, text, { mode: 384 }), file;
          }, whole = await withPopulation(report, population, write);
          return { report: whole, file: await write("report.json", (0, report_json.l4)(whole)) };
        } catch (error) {
          return out.warning(`The report file could not be written: ${reasonOf(error)}`, {}), { report, file: "" };
        }
      }, writeSummary = async (report, { env, out }) => {
        if (variable(env, "GITHUB_STEP_SUMMARY") !== void 0)
          try {
            await out.summary(summaryMarkdown(report));
          } catch (error) {
            out.warning(`The job summary could not be written: ${reasonOf(error)}`, {});
          }
      }, writeOutputs = (report, reportFile, { out }) => {
        try {
          for (const [name, value] of Object.entries(outputs(report, reportFile)))
            out.output(name, value);
        } catch (error) {
          out.warning(`The outputs could not be written, so later steps do not see them: ${reasonOf(error)}`, {});
        }
      }, publish = async (report, population, world) => {
        const { out } = world;
        for (const { title, lines } of logGroups(report)) {
          title !== void 0 && out.group(title);
          for (const line2 of lines)
            out.info(line2);
          title !== void 0 && out.endGroup();
        }
        for (const { level, message, title, place } of annotations(report))
          out[level](message, {
            title,
            ...place === void 0 ? {} : { file: inRepository(report.run, place.file), startLine: place.line, startColumn: place.column }
          });
        const [written] = await Promise.all([writeFiles(report, population, world), writeSummary(report, world)]);
        writeOutputs(written.report, written.file, world), report.failure !== null && out.fail((0, report_text.BP)((0, say.pj)(report.failure.message)));
      }, comment = async (report, progress) => {
        const { event, inputs } = progress, number = event?.context.pullRequest;
        if (event === void 0 || inputs?.comment !== !0 || number === void 0)
          return report;
        const marker = markerOf(inputs), commented = await upsertComment(await repositoryOf(progress, event, inputs), { number, isFork: event.withoutSecrets === "fork" }, marker, commentMarkdown(report, { marker }));
        return "notice" in commented ? { ...report, notices: [...report.notices, commented.notice] } : report;
      }, populationIn = ({ outcome, roster, state, redactor }) => {
        const { rows, verified } = outcome?.accounts ?? {};
        if (!(rows === void 0 || verified !== !0))
          return redactor?.learn(void 0, { accounts: rows }), populationOf({
            rows,
            users: roster?.users ?? [],
            people: state?.people ?? [],
            mask: redactor?.field
          });
      }, tell = async (progress, startedAt, failure) => {
        const { world, redactor } = progress, report = assembleReport({
          ...progress,
          startedAt,
          finishedAt: new Date(world.clock.now()),
          failure,
          requests: progress.requests()
        }), shown2 = redactor?.report(report) ?? report;
        await publish(await comment(shown2, progress), populationIn(progress), world);
      }, createRedactor = async (world) => {
        const { redactorOf } = await __nccwpck_require__2.e(
          /* import() */
          320
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3320));
        return redactorOf(Buffer.from(world.bytes(32)));
      }, prepareVanta = () => {
        Promise.all(
          /* import() */
          [__nccwpck_require__2.e(843), __nccwpck_require__2.e(417)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 5417)).catch(() => {
        });
      }, connectVanta = async ({ redactor, world }, inputs, readOnly) => {
        const { connect } = await Promise.all(
          /* import() */
          [__nccwpck_require__2.e(843), __nccwpck_require__2.e(417)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 5417)), printed = (message) => (0, report_text.BP)((0, say.pj)(redactor?.text(message) ?? message));
        return connect({
          apiUrl: inputs.apiUrl,
          resourceId: inputs.resourceId,
          build: inputs.build,
          manage: inputs.manage,
          readOnly,
          log: (message) => world.out.info(printed(message)),
          debug: (message) => world.out.debug(printed(message)),
          setSecret: world.out.secret,
          world
        });
      }, settingsOf = (inputs) => ({
        resourceId: inputs.resourceId,
        maxRemovals: inputs.maxRemovals,
        maxRaises: inputs.maxRaises,
        protectedUsers: inputs.protectedUsers,
        expectedPlan: inputs.expectedPlan,
        acknowledger: inputs.acknowledger,
        leavers: inputs.offboard ? "offboard" : "show",
        offboardingSkipped: offboardingSkipped(inputs)
      }), findCheckout = async (progress, event, inputs) => {
        const checkout = await checkoutOf(inputs.usersFile, event.workspace, progress.world.files), { folder, head } = checkout;
        return progress.context = {
          ...progress.context,
          ...head === void 0 ? {} : { readCommit: head },
          ...folder === "" ? {} : { folder }
        }, checkout;
      }, lookAround = async (progress, roster, checkout, inputs, event) => {
        const marker = progress.mode === "apply" ? markerOf(inputs) : void 0, past = await lookBack(repositoryOf(progress, event, inputs), event, roster, checkout, marker);
        return past.earlier?.roster !== void 0 && progress.redactor?.learn(past.earlier.roster, void 0), progress.sources = past.sources, progress.chain = past.chain, event.name === "push" && typeof past.chain?.unknown == "string" && progress.notices.push((0, say.cv)`Who approved this commit is not known: ${(0, say.gD)(past.chain.unknown)}.`), past;
      }, compareFiles = async (progress, roster, checkout, inputs, event) => {
        const { base, earlier } = isBeforeMerge(event) ? await lookAround(progress, roster, checkout, inputs, event) : { base: void 0, earlier: void 0 };
        earlier?.lack !== void 0 && progress.notices.push(whyNotCompared(earlier.lack));
        const plan = planOfFiles(roster, earlier?.roster ?? roster, settingsOf(inputs), {
          now: progress.world.clock.now(),
          policies: policyGuards(inputs.policies, roster)
        });
        earlier?.roster !== void 0 && (progress.comparedWith = base, progress.plan = plan, progress.outcome = untouched(plan)), refuse(plan.guards, !1, (0, say.cv)`Vanta was not contacted.`);
      }, placesOf = (roster) => new Map((roster.users ?? []).map(({ account, place }) => [account.uniqueId, place])), carryOut = async (progress, event, inputs) => {
        const { mode, notices: notices2, world } = progress, { workspace } = event, patterns = inputs.usersFile;
        if (mode === "export") {
          requireExportInputs(inputs);
          const { exportRoster, exportTarget, schemaUrl } = await __nccwpck_require__2.e(
            /* import() */
            619
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6e3)), target2 = await exportTarget(patterns, workspace, world.files), vanta2 = await connectVanta(progress, inputs, !0);
          progress.requests = vanta2.requests, progress.state = await vanta2.readAll(), progress.redactor?.learn(void 0, progress.state), notices2.push(...await exportRoster(progress.state, target2, { schemaUrl: schemaUrl(world.env), now: world.clock.now() }, world.files));
          return;
        }
        world.out.info(`Reading ${patterns.join(", ")}`), mode !== "validate" && prepareVanta();
        const checkout = await findCheckout(progress, event, inputs), roster = await (0, read.k)({ patterns, workspace, files: world.files });
        if (progress.roster = roster, progress.redactor?.learn(roster, void 0), requirePolicyFiles(inputs.policies, roster), mode === "validate")
          return compareFiles(progress, roster, checkout, inputs, event);
        requireInputs(inputs, roster);
        const vanta = await connectVanta(progress, inputs, mode !== "apply");
        progress.requests = vanta.requests;
        const [state, { earlier }] = await Promise.all([
          vanta.readState(roster),
          lookAround(progress, roster, checkout, inputs, event)
        ]);
        progress.state = state, progress.redactor?.learn(void 0, state);
        const repository = await repositoryOf(progress, event, inputs), now = world.clock.now(), plan = planWithPast(makePlan(roster, state, settingsOf(inputs), {
          now,
          placeOfRemoved: placesOfRemoved(roster, earlier?.roster),
          policies: policyGuards(inputs.policies, roster),
          bodyBytes: vanta.bodyBytes
        }), roster, earlier?.roster);
        if (progress.plan = plan, progress.outcome = untouched(plan), event.name === "schedule" && (progress.drift = await driftOf(repository, roster, plan, event.sha, checkout, now)), mode === "apply" && await isSuperseded(event, repository, notices2)) {
          progress.superseded = !0;
          return;
        }
        const refused = refuse(plan.guards, mode === "apply" && event.name === "schedule");
        if (mode !== "apply")
          return;
        const writes = vanta.writes(() => isSuperseded(event, repository, notices2));
        if (progress.outcome = await applyPlan(plan, writes, placesOf(roster), refused), progress.redactor?.learn(void 0, { accounts: progress.outcome.accounts?.rows ?? [] }), progress.superseded = progress.outcome.superseded === !0, progress.outcome.failure !== void 0)
          throw progress.outcome.failure;
      }, run = async (progress) => {
        const { world } = progress;
        maskSecrets(world);
        const event = await readEvent(world);
        progress.event = event, progress.context = event.context;
        const { inputs, problems, incomplete } = readInputs(world);
        progress.inputs = inputs, progress.label = inputs.label, progress.usersFile = inputs.usersFile, progress.redact = inputs.redact, progress.apiUrl = inputs.apiUrl, progress.resourceId = inputs.resourceId;
        const hasSecrets = inputs.build !== void 0 || inputs.manage !== void 0, { mode, notice } = resolveMode(inputs.mode, event, hasSecrets);
        progress.mode = mode, notice !== void 0 && progress.notices.push(notice), inputs.redact && (progress.redactor = await createRedactor(world));
        const isExcused = event.withoutSecrets !== void 0;
        requireUsable([...problems, ...isExcused || mode === "validate" ? [] : incomplete]), requireMerged(mode, event), mode === "validate" && !isExcused && progress.warnings.push(...missingSecrets(inputs, incomplete, hasSecrets)), mode === "validate" && inputs.mode === "auto" && event.withoutSecrets !== void 0 && (progress.notContacted = WHY_NOT_CONTACTED[event.withoutSecrets]), event.isPublic && !inputs.redact && mode !== "validate" && progress.warnings.push(ANYBODY_READS), world.out.group(`Mode: ${mode}`), await carryOut(progress, event, inputs);
      }, main_asFailure = (error, { out }) => {
        if (error instanceof errors.H)
          return error;
        error instanceof Error && error.stack !== void 0 && out.debug(error.stack);
        const message = error instanceof Error ? error.message : String(error);
        return new errors.H("configuration", (0, say.cv)`Unexpected error: ${(0, say.gD)(message)}. Please report this as a bug.`);
      }, endOf = async (work, world) => {
        try {
          await work;
          return;
        } catch (error) {
          return main_asFailure(error, world);
        }
      }, main = async (world) => {
        const startedAt = new Date(world.clock.now()), progress = begun(world), failure = await endOf(run(progress), world);
        world.out.endGroup();
        const untold = await endOf(tell(progress, startedAt, failure), world);
        if (untold === void 0)
          return;
        const { said } = failure ?? untold;
        world.out.fail((0, report_text.BP)((0, say.pj)(progress.redactor?.text(said) ?? said)));
      };
    })
  ),
  /***/
  3924: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        n: () => (
          /* binding */
          compareText
        )
        /* harmony export */
      });
      const compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
    })
  ),
  /***/
  4536: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        DG: () => (
          /* binding */
          isLive
        ),
        /* harmony export */
        Or: () => (
          /* binding */
          CUSTOM_PROPERTIES
        ),
        /* harmony export */
        Zm: () => (
          /* binding */
          comparable
        ),
        /* harmony export */
        vA: () => (
          /* binding */
          totalsOf
        ),
        /* harmony export */
        wV: () => (
          /* binding */
          fieldChanges
        ),
        /* harmony export */
        yr: () => (
          /* binding */
          planAccounts
        ),
        /* harmony export */
        z1: () => (
          /* binding */
          showsInReadBack
        )
        /* harmony export */
      });
      var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(2952), _kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6600), _order_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(3924);
      const RAISED = ["EDITOR", "ADMIN"], KINDS = ["removed", "deactivated", "reactivated", "updated", "created"], isLive = (row) => row.deletedAt === null, isActive = (row) => isLive(row) && row.status !== "DEACTIVATED", COMPARED = _kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__.S5.filter((field) => field !== "uniqueId").toSorted((a, b) => Number(_kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__.Je[b].access) - Number(_kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__.Je[a].access)), said = (value) => value === null || value === "" ? void 0 : value, comparable = (field, value) => {
        const stated = said(value);
        return (0, _kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__.dt)(field) ? _kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__.Je[field].compare(stated) : stated;
      }, isSame = (from, to, comparison) => from === to || comparison(said(from)) === comparison(said(to)), isIgnored = (field, wanted) => wanted.authMethod === "SSO" && _kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__.Je[field].needed === "mfa", statedChanges = (row, wanted) => {
        const changes = [];
        for (const field of COMPARED) {
          const from = row.fields[field], to = wanted[field];
          !isSame(from, to, _kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__.Je[field].compare) && !isIgnored(field, wanted) && changes.push({ field, from, to });
        }
        return changes;
      }, CUSTOM_PROPERTIES = "customProperties", fieldChanges = (row, wanted) => {
        const changes = statedChanges(row, wanted), custom = row.fields[CUSTOM_PROPERTIES];
        return custom !== void 0 && changes.push({ field: CUSTOM_PROPERTIES, from: custom, to: void 0 }), changes;
      }, text = (value) => typeof value == "string" ? value : "", raiseOf = (from, to) => {
        if (!(RAISED.indexOf(to) <= RAISED.indexOf(from)))
          return from === "" ? { to } : { from, to };
      }, loweringOf = (from, to) => {
        const isKnown = from === "BASE" || RAISED.includes(from);
        if (!(from === "" || from === to || isKnown && RAISED.indexOf(to) >= RAISED.indexOf(from)))
          return { from, to };
      }, changeOf = (kind, user, row, fields) => {
        const { account, place } = user, before = kind === "created" ? void 0 : row, levelBefore = before === void 0 || kind === "reactivated" ? "" : text(before.fields.permissionLevel), raise = account.status === "ACTIVE" ? raiseOf(levelBefore, account.permissionLevel) : void 0, lowering = loweringOf(text(before?.fields.permissionLevel), account.permissionLevel);
        return {
          kind,
          uniqueId: account.uniqueId,
          name: account.displayName,
          email: account.email,
          permissionLevel: account.permissionLevel,
          ...before === void 0 ? {} : { statusBefore: before.status },
          fields,
          ...raise === void 0 ? {} : { raise },
          ...lowering === void 0 ? {} : { lowering },
          ...typeof row?.deletedAt == "string" ? { deletedEarlier: row.deletedAt } : {},
          place
        };
      }, removalOf = (row, place) => ({
        kind: "removed",
        uniqueId: row.uniqueId,
        name: text(row.fields.displayName) || text(row.fields.fullName) || row.uniqueId,
        email: row.email,
        permissionLevel: text(row.fields.permissionLevel),
        statusBefore: row.status,
        fields: [],
        ...place === void 0 ? {} : { place }
      }), kindOf = (row, wanted) => {
        const wasActive = row.status !== "DEACTIVATED";
        return wasActive && wanted.status === "DEACTIVATED" ? "deactivated" : !wasActive && wanted.status === "ACTIVE" ? "reactivated" : "updated";
      }, withProbableRenames = (changes) => {
        const byAddress = (kind) => Map.groupBy(changes.filter((change) => change.kind === kind && (0, _address_js__WEBPACK_IMPORTED_MODULE_1__.I)(change.email) !== ""), (change) => (0, _address_js__WEBPACK_IMPORTED_MODULE_1__.I)(change.email)), removed = byAddress("removed"), created = byAddress("created");
        return changes.map((change) => {
          if (change.kind !== "removed" && change.kind !== "created")
            return change;
          const others = (change.kind === "removed" ? created : removed).get((0, _address_js__WEBPACK_IMPORTED_MODULE_1__.I)(change.email)) ?? [], own = (change.kind === "removed" ? removed : created).get((0, _address_js__WEBPACK_IMPORTED_MODULE_1__.I)(change.email)) ?? [], [other] = others;
          return other !== void 0 && others.length === 1 && own.length === 1 ? { ...change, probablySameAs: other.uniqueId } : change;
        });
      }, isNewAdmin = ({ raise }) => raise?.to === "ADMIN", totalsOf = (rows) => {
        const active = rows.filter(isActive).length, live = rows.filter(isLive).length;
        return { active, deactivated: live - active, deleted: rows.length - live };
      }, planAccounts = (rows, users, placeOfRemoved) => {
        const live = /* @__PURE__ */ new Map(), deleted = /* @__PURE__ */ new Map();
        for (const row of rows) {
          const earlier = deleted.get(row.uniqueId);
          row.deletedAt === null ? live.set(row.uniqueId, row) : (0, _order_js__WEBPACK_IMPORTED_MODULE_2__.n)(earlier?.deletedAt ?? "", row.deletedAt) < 0 && deleted.set(row.uniqueId, row);
        }
        const changes = [], wanted = /* @__PURE__ */ new Set();
        let unchanged = 0;
        for (const user of users) {
          const { uniqueId } = user.account;
          wanted.add(uniqueId);
          const row = live.get(uniqueId);
          if (row === void 0) {
            changes.push(changeOf("created", user, deleted.get(uniqueId), []));
            continue;
          }
          const fields = fieldChanges(row, user.account);
          fields.length === 0 ? unchanged += 1 : changes.push(changeOf(kindOf(row, user.account), user, row, fields));
        }
        for (const row of live.values())
          wanted.has(row.uniqueId) || changes.push(removalOf(row, placeOfRemoved(row.uniqueId)));
        const count = (kind) => changes.filter((change) => change.kind === kind).length, counts = {
          removed: count("removed"),
          deactivated: count("deactivated"),
          reactivated: count("reactivated"),
          updated: count("updated"),
          created: count("created"),
          unchanged
        };
        return {
          changes: withProbableRenames(changes).toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || Number(isNewAdmin(b)) - Number(isNewAdmin(a)) || (0, _order_js__WEBPACK_IMPORTED_MODULE_2__.n)(a.uniqueId, b.uniqueId)),
          counts,
          before: totalsOf(rows),
          rows,
          body: users.map((user) => user.account).toSorted((a, b) => (0, _order_js__WEBPACK_IMPORTED_MODULE_2__.n)(a.uniqueId, b.uniqueId))
        };
      }, showsInReadBack = ({ kind, fields }) => kind !== "updated" || fields.some(({ field }) => field !== CUSTOM_PROPERTIES);
    })
  ),
  /***/
  6485: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Fv: () => (
          /* binding */
          parseLimit
        ),
        /* harmony export */
        U9: () => (
          /* binding */
          count
        ),
        /* harmony export */
        xU: () => (
          /* binding */
          limitGuard
        )
        /* harmony export */
      });
      var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5015);
      const parseLimit = (text) => {
        const match = /^(\d{1,9}(?:\.\d{1,6})?)(%?)$/.exec(text.trim());
        if (match === null)
          return;
        const value = Number(match[1]);
        return match[2] === "%" ? value <= 100 ? { kind: "percentage", value, text: text.trim() } : void 0 : Number.isInteger(value) ? { kind: "number", value, text: text.trim() } : void 0;
      }, MILLIONTHS = 1e6, limitFor = (limit, total) => limit.kind === "number" ? limit.value : Math.max(3, Math.floor(Math.round(limit.value * MILLIONTHS) * total / (100 * MILLIONTHS))), count = (amount, one, many) => ({ said: [`${amount} ${amount === 1 ? one : many ?? `${one}s`}`] }), limitGuard = (measured) => {
        const { name, stops, limit, amount, total, base, counted, deed, otherwise, place } = measured, allowed = limitFor(limit, total), share = limit.kind === "number" ? (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.cv)`` : (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.cv)` (${(0, _say_js__WEBPACK_IMPORTED_MODULE_0__.Vm)(limit.text)} of ${base}, never less than 3)`;
        return {
          name,
          stops,
          summary: (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${counted}, of ${base}; limit ${allowed} (${(0, _say_js__WEBPACK_IMPORTED_MODULE_0__.Vm)(limit.text)})`,
          refusals: amount <= allowed ? [] : [
            {
              message: (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.cv)`This run would ${deed}; ${(0, _say_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(name)} allows ${allowed}${share}. If this is intended, raise ${(0, _say_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(name)} for this run; if not, ${otherwise}.`,
              ...place === void 0 ? {} : { place }
            }
          ]
        };
      };
    })
  ),
  /***/
  637: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        O: () => (
          /* binding */
          needed
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(9473), _say_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(5015);
      const needed = (part, what) => {
        if (part === void 0)
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.H("vanta-error", (0, _say_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${what} were not read from Vanta. Nothing was planned.`);
        return part;
      };
    })
  ),
  /***/
  239: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        $: () => (
          /* binding */
          effectOf
        ),
        /* harmony export */
        F: () => (
          /* binding */
          viewerGuards
        )
        /* harmony export */
      });
      var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(3924), _say_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(5015), _time_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4131), _limit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(6485);
      const lacks = (those, these) => Array.isArray(these) ? Array.isArray(those) && these.some((resource) => !those.includes(resource)) : Array.isArray(those), endOf = (value) => typeof value == "string" ? (0, _time_js__WEBPACK_IMPORTED_MODULE_0__.B9)(value) ?? Number.NaN : Number.POSITIVE_INFINITY, givesLess = (field, now, before) => {
        switch (field) {
          case "accessLevel":
            return now !== "FULL_ACCESS" && before !== "PARTIAL_ACCESS";
          case "resourceIds":
            return lacks(now, before);
          case "expirationDate":
            return !(endOf(now) >= endOf(before));
          case "isNdaRequired":
            return now === !0;
          default:
            return !0;
        }
      }, effectOf = (fields) => ({
        ...fields.some(({ field, from, to }) => givesLess(field, to, from)) ? { narrows: !0 } : {},
        ...fields.some(({ field, from, to }) => givesLess(field, from, to)) ? { widens: !0 } : {}
      }), limitsOf = ({ slugId, place, total }, changes, { maxRemovals, maxRaises }) => {
        const narrowed = changes.filter(({ narrows }) => narrows).length, widened = changes.filter(({ widens }) => widens).length, invited = changes.filter(({ kind }) => kind === "invited").length, common = {
          stops: "viewers",
          total,
          base: (0, _say_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0, _limit_js__WEBPACK_IMPORTED_MODULE_2__.U9)(total, "viewer")} of ${(0, _say_js__WEBPACK_IMPORTED_MODULE_1__.bI)(slugId)}`,
          place
        };
        return [
          [
            narrowed,
            (0, _limit_js__WEBPACK_IMPORTED_MODULE_2__.xU)({
              ...common,
              name: "max-removals",
              limit: maxRemovals,
              amount: narrowed,
              counted: (0, _say_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0, _limit_js__WEBPACK_IMPORTED_MODULE_2__.U9)(narrowed, "viewer")} with less access`,
              deed: (0, _say_js__WEBPACK_IMPORTED_MODULE_1__.cv)`end or narrow the access of ${(0, _limit_js__WEBPACK_IMPORTED_MODULE_2__.U9)(narrowed, "viewer")} of the Trust Center ${(0, _say_js__WEBPACK_IMPORTED_MODULE_1__.bI)(slugId)}`,
              otherwise: (0, _say_js__WEBPACK_IMPORTED_MODULE_1__.cv)`bring the access back into the files`
            })
          ],
          [
            widened,
            (0, _limit_js__WEBPACK_IMPORTED_MODULE_2__.xU)({
              ...common,
              name: "max-raises",
              limit: maxRaises,
              amount: widened,
              counted: (0, _say_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0, _limit_js__WEBPACK_IMPORTED_MODULE_2__.U9)(widened, "viewer")} with more access`,
              deed: (0, _say_js__WEBPACK_IMPORTED_MODULE_1__.cv)`widen the access of ${(0, _limit_js__WEBPACK_IMPORTED_MODULE_2__.U9)(widened, "viewer")} of the Trust Center ${(0, _say_js__WEBPACK_IMPORTED_MODULE_1__.bI)(slugId)}`,
              otherwise: (0, _say_js__WEBPACK_IMPORTED_MODULE_1__.cv)`correct the access in the files`
            })
          ],
          [
            invited,
            (0, _limit_js__WEBPACK_IMPORTED_MODULE_2__.xU)({
              ...common,
              name: "max-raises",
              limit: maxRaises,
              amount: invited,
              counted: (0, _say_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0, _limit_js__WEBPACK_IMPORTED_MODULE_2__.U9)(invited, "person", "people")} invited`,
              deed: (0, _say_js__WEBPACK_IMPORTED_MODULE_1__.cv)`invite ${(0, _limit_js__WEBPACK_IMPORTED_MODULE_2__.U9)(invited, "person", "people")} to the Trust Center ${(0, _say_js__WEBPACK_IMPORTED_MODULE_1__.bI)(slugId)} by e-mail`,
              otherwise: (0, _say_js__WEBPACK_IMPORTED_MODULE_1__.cv)`remove \`invite: true\` from the entries`
            })
          ]
        ].flatMap(([amount, guard]) => amount > 0 ? [guard] : []);
      }, viewerGuards = (changes, centers, refusals, limits) => {
        const invited = changes.filter(({ kind }) => kind === "invited").length, summary = (0, _say_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${changes.length - invited} to update, ${invited} to invite by e-mail`, inOrder = centers.toSorted((a, b) => (0, _order_js__WEBPACK_IMPORTED_MODULE_3__.n)(a.slugId, b.slugId)), ofCenter = (center) => limitsOf(center, changes.filter(({ slugId }) => slugId === center.slugId), limits);
        return [{ name: "viewers", stops: "viewers", summary, refusals }, ...inOrder.flatMap(ofCenter)];
      };
    })
  ),
  /***/
  8797: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        TD: () => (
          /* binding */
          invites
        ),
        /* harmony export */
        fv: () => (
          /* binding */
          planViewers
        ),
        /* harmony export */
        z3: () => (
          /* binding */
          unlike
        )
        /* harmony export */
      });
      var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(2952), _order_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(3924), _say_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(5015), _time_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4131), _needed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(637), _viewer_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(239);
      const FIELDS = [
        "accessLevel",
        "resourceIds",
        "expirationDate",
        "customerTrustAccountId",
        "isNdaRequired"
      ], setText = (value) => Array.isArray(value) ? JSON.stringify([...new Set(value.map(String))].toSorted()) : void 0, isSameTime = (a, b) => {
        if (a === null || typeof b != "string")
          return a === b;
        const instant = (0, _time_js__WEBPACK_IMPORTED_MODULE_0__.B9)(a);
        return instant !== void 0 && instant === (0, _time_js__WEBPACK_IMPORTED_MODULE_0__.B9)(b);
      }, SHOWS = {
        accessLevel: ({ accessLevel }, wanted) => accessLevel === wanted,
        resourceIds: ({ resourceIds }, wanted) => resourceIds !== null && setText(resourceIds) === setText(wanted),
        expirationDate: ({ expirationDate }, wanted) => isSameTime(expirationDate, wanted),
        customerTrustAccountId: ({ customerTrustAccountId: id }, wanted) => id === void 0 || id === wanted,
        isNdaRequired: ({ ndaRequired }, wanted) => ndaRequired === null || ndaRequired === wanted
      }, unlike = (viewer, wanted) => FIELDS.filter((field) => wanted[field] !== void 0 && !SHOWS[field](viewer, wanted[field])), isPast = (text, now) => {
        const instant = typeof text == "string" ? (0, _time_js__WEBPACK_IMPORTED_MODULE_0__.B9)(text) : void 0;
        return instant !== void 0 && instant <= now;
      }, nowOf = ({ ndaRequired, resourceIds, ...viewer }, field) => field === "isNdaRequired" ? ndaRequired : field === "resourceIds" ? resourceIds ?? "all" : viewer[field], update = (slugId, viewer, wanted, now) => {
        const fields = unlike(viewer, wanted).map((field) => ({ field, from: nowOf(viewer, field), to: wanted[field] }));
        if (fields.length === 0)
          return {};
        const body = Object.fromEntries(fields.map(({ field, to }) => [field, to]));
        return "accessLevel" in body && wanted.resourceIds !== void 0 && (body.resourceIds = wanted.resourceIds), wanted.isNdaRequired !== void 0 && (body.isNdaRequired = wanted.isNdaRequired), wanted.customerTrustAccountId !== void 0 && viewer.customerTrustAccountId === void 0 && (body.customerTrustAccountId = wanted.customerTrustAccountId), {
          change: {
            kind: "updated",
            slugId,
            viewerId: viewer.id,
            email: viewer.email,
            ...viewer.name === null ? {} : { name: viewer.name },
            fields,
            body,
            ...(0, _viewer_limits_js__WEBPACK_IMPORTED_MODULE_2__.$)(fields),
            endsAccess: fields.some(({ field }) => field === "expirationDate") && isPast(wanted.expirationDate, now),
            place: wanted.place
          }
        };
      }, invitation = (slugId, wanted) => {
        const { email, name, companyName, accessLevel, resourceIds, expirationDate, isNdaRequired, place } = wanted, { customerTrustAccountId } = wanted, body = {
          email,
          name,
          companyName,
          accessLevel,
          isNdaRequired,
          ...resourceIds === void 0 ? {} : { resourceIds },
          ...typeof expirationDate == "string" ? { expirationDate } : {},
          ...typeof customerTrustAccountId == "string" ? { customerTrustAccountId } : {}
        }, fields = Object.entries(body).filter(([field]) => field !== "email" && field !== "name").map(([field, to]) => ({ field, from: void 0, to }));
        return {
          change: {
            kind: "invited",
            slugId,
            email,
            ...name === void 0 ? {} : { name },
            fields,
            body,
            endsAccess: !1,
            place
          }
        };
      }, invites = ({ viewers: wanted }, current) => {
        const known = new Set(current.map(({ email }) => (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.I)(email)));
        return wanted.some(({ email, invite }) => invite && !known.has((0, _address_js__WEBPACK_IMPORTED_MODULE_3__.I)(email)));
      }, unstated = (wanted) => ["name", "companyName", "accessLevel", "isNdaRequired"].filter((field) => wanted[field] === void 0), missing = (slugId, wanted, former, now) => {
        const { email, place } = wanted;
        if (isPast(wanted.expirationDate, now))
          return {
            note: {
              message: (0, _say_js__WEBPACK_IMPORTED_MODULE_4__.cv)`${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.hl)(email)} has no access to the Trust Center ${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.bI)(slugId)}, as the expirationDate in the past asks for. The entry can be deleted.`,
              place
            }
          };
        if (!wanted.invite)
          return {
            refusal: {
              message: (0, _say_js__WEBPACK_IMPORTED_MODULE_4__.cv)`${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.hl)(email)} is not a viewer of the Trust Center ${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.bI)(slugId)}. Invite them in Vanta, or set \`invite: true\` with \`name\`, \`companyName\`, \`accessLevel\` and \`isNdaRequired\`, which sends them an e-mail.`,
              place
            }
          };
        if ((0, _needed_js__WEBPACK_IMPORTED_MODULE_1__.O)(former, (0, _say_js__WEBPACK_IMPORTED_MODULE_4__.cv)`Earlier viewers of ${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.bI)(slugId)}`).some((viewer) => (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.I)(viewer.email) === (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.I)(email)))
          return {
            refusal: {
              message: (0, _say_js__WEBPACK_IMPORTED_MODULE_4__.cv)`${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.hl)(email)} was a viewer of the Trust Center ${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.bI)(slugId)} before, and the access was removed. They are not invited a second time: restore the access in Vanta, or delete the entry.`,
              place
            }
          };
        const lacking = unstated(wanted);
        return lacking.length > 0 ? {
          refusal: {
            message: (0, _say_js__WEBPACK_IMPORTED_MODULE_4__.cv)`${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.hl)(email)} cannot be invited to the Trust Center ${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.bI)(slugId)}: the entry does not state ${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.oR)(lacking.map(_say_js__WEBPACK_IMPORTED_MODULE_4__.Vm))}. Add what is missing.`,
            place
          }
        } : invitation(slugId, wanted);
      }, planViewer = (slugId, wanted, viewers, former, now) => {
        if (wanted.accessLevel === "PARTIAL_ACCESS" && (wanted.resourceIds ?? []).length === 0)
          return {
            refusal: {
              message: (0, _say_js__WEBPACK_IMPORTED_MODULE_4__.cv)`${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.hl)(wanted.email)} is to have PARTIAL_ACCESS to the Trust Center ${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.bI)(slugId)}, but the entry names no resource, which could open all of them. List them under resourceIds.`,
              place: wanted.place
            }
          };
        const matches = viewers.filter((viewer2) => (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.I)(viewer2.email) === (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.I)(wanted.email)), [viewer] = matches;
        return viewer === void 0 ? missing(slugId, wanted, former, now) : matches.length > 1 ? {
          refusal: {
            message: (0, _say_js__WEBPACK_IMPORTED_MODULE_4__.cv)`${matches.length} viewers of the Trust Center ${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.bI)(slugId)} have the address ${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.hl)(wanted.email)}. Remove the wrong ones in Vanta.`,
            place: wanted.place
          }
        } : update(slugId, viewer, wanted, now);
      }, listOf = (lists, slugId) => Object.hasOwn(lists, slugId) ? lists[slugId] : void 0, planViewers = (trustCenters, viewers, former, gone, now, limits) => {
        const changes = [], refusals = [], notes = [];
        for (const { slugId, viewers: wanted, place } of trustCenters) {
          const current = (0, _needed_js__WEBPACK_IMPORTED_MODULE_1__.O)(listOf(viewers, slugId), (0, _say_js__WEBPACK_IMPORTED_MODULE_4__.cv)`Viewers of ${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.bI)(slugId)}`);
          for (const entry of wanted) {
            const one = planViewer(slugId, entry, current, listOf(former, slugId), now);
            one.change !== void 0 && changes.push(one.change), one.refusal !== void 0 && refusals.push(one.refusal), one.note !== void 0 && notes.push({ ...one.note, level: "notice" });
          }
          for (const viewer of current) {
            if (!gone.has((0, _address_js__WEBPACK_IMPORTED_MODULE_3__.I)(viewer.email)))
              continue;
            const entry = wanted.find(({ email }) => (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.I)(email) === (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.I)(viewer.email)), expiry = entry?.expirationDate === void 0 ? viewer.expirationDate : entry.expirationDate;
            isPast(expiry, now) || notes.push({
              message: (0, _say_js__WEBPACK_IMPORTED_MODULE_4__.cv)`${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.hl)(viewer.email)} is left without an active account, and is still a viewer of the Trust Center ${(0, _say_js__WEBPACK_IMPORTED_MODULE_4__.bI)(slugId)}. End the access here with an expirationDate, or remove the viewer in Vanta.`,
              place: entry?.place ?? place,
              level: "notice"
            });
          }
        }
        changes.sort((a, b) => Number(b.endsAccess) - Number(a.endsAccess) || (0, _order_js__WEBPACK_IMPORTED_MODULE_5__.n)(a.slugId, b.slugId) || (0, _order_js__WEBPACK_IMPORTED_MODULE_5__.n)((0, _address_js__WEBPACK_IMPORTED_MODULE_3__.I)(a.email), (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.I)(b.email)));
        const centers = trustCenters.map(({ slugId, place }) => ({
          slugId,
          place,
          total: listOf(viewers, slugId)?.length ?? 0
        }));
        return { changes, notes, guards: (0, _viewer_limits_js__WEBPACK_IMPORTED_MODULE_2__.F)(changes, centers, refusals, limits) };
      };
    })
  ),
  /***/
  9665: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Aj: () => (
          /* binding */
          REPORT_VERSION
        ),
        /* harmony export */
        l4: () => (
          /* binding */
          reportJson
        ),
        /* harmony export */
        tS: () => (
          /* binding */
          REPORT_SCHEMA_URL
        )
        /* harmony export */
      });
      var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5015);
      const REPORT_VERSION = 2, REPORT_SCHEMA_URL = "https://raw.githubusercontent.com/vanta-user-sync/vanta-user-sync/main/report.schema.json", isText = (value) => typeof value == "object" && value !== null && "said" in value && Array.isArray(value.said), reportJson = (report) => `${JSON.stringify(report, (_key, value) => isText(value) ? (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.pj)(value) : value, 2)}
`;
    })
  ),
  /***/
  4098: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        BV: () => (
          /* binding */
          bandOf
        ),
        /* harmony export */
        Gi: () => (
          /* binding */
          becomesAdmin
        ),
        /* harmony export */
        SH: () => (
          /* binding */
          blocksOf
        ),
        /* harmony export */
        _Q: () => (
          /* binding */
          fitting
        ),
        /* harmony export */
        pc: () => (
          /* binding */
          hasMixedDrift
        ),
        /* harmony export */
        rL: () => (
          /* binding */
          signOf
        )
        /* harmony export */
      });
      var _kinds_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6973), _order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3924);
      const hasFlag = (change, code) => change.flags.some((flag) => flag.code === code), becomesAdmin = ({ flags }) => flags.some((flag) => flag.code === "raise" && flag.to === "ADMIN"), hasMixedDrift = (changes) => {
        const drifted = changes.filter((change) => hasFlag(change, "drift")).length;
        return drifted > 0 && drifted < changes.length;
      }, signOf = (change) => {
        const { sign } = (0, _kinds_words_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(change.act);
        return sign !== "~" && sign !== "+" ? sign : becomesAdmin(change) || hasFlag(change, "same-address") ? "!" : sign;
      }, bandOf = (change) => {
        const sign = signOf(change);
        return sign === "-" ? 0 : sign === "!" ? 1 : 2;
      }, ORDER = new Map(_kinds_words_js__WEBPACK_IMPORTED_MODULE_0__.Ij.map((act, index) => [act, index])), orderOf = ({ act }) => ORDER.get(act) ?? _kinds_words_js__WEBPACK_IMPORTED_MODULE_0__.Ij.length, weightOf = ({ fields }) => fields.some(({ field }) => field === "permissionLevel") ? 0 : fields.some(({ cleared }) => cleared) ? 1 : 2, keyOf = ({ act, subject }) => act.startsWith("accounts.") ? subject.id : subject.email, byImportance = (a, b) => bandOf(a) - bandOf(b) || Number(hasFlag(b, "protected")) - Number(hasFlag(a, "protected")) || orderOf(a) - orderOf(b) || (a.act === "accounts.updated" ? weightOf(a) - weightOf(b) : 0) || (0, _order_js__WEBPACK_IMPORTED_MODULE_1__.n)(a.target?.name ?? "", b.target?.name ?? "") || (0, _order_js__WEBPACK_IMPORTED_MODULE_1__.n)(keyOf(a), keyOf(b)), blocksOf = (changes) => {
        const rows = changes.filter(({ act }) => (0, _kinds_words_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(act).weight !== "waits");
        return [...Map.groupBy(rows, ({ act }) => (0, _kinds_words_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(act).family)].map(([family, own]) => ({ family, rows: own.toSorted(byImportance) })).toSorted((a, b) => {
          const [first, other] = [a.rows[0], b.rows[0]];
          return first === void 0 || other === void 0 || a.family === "accounts" ? -1 : b.family === "accounts" ? 1 : bandOf(first) - bandOf(other) || orderOf(first) - orderOf(other);
        });
      }, fitting = (blocks, cost, room) => {
        const kept = blocks.map(() => 0);
        let left = room;
        for (const band of [0, 1, 2])
          for (const [index, block] of blocks.entries())
            for (const row of block.rows.slice(kept[index])) {
              if (bandOf(row) !== band)
                break;
              if (left -= cost(row, block), left < 0)
                return kept;
              kept[index] = (kept[index] ?? 0) + 1;
            }
        return kept;
      };
    })
  ),
  /***/
  9929: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        q: () => (
          /* binding */
          resultsOf
        ),
        /* harmony export */
        v: () => (
          /* binding */
          totalsOf
        )
        /* harmony export */
      });
      var _kinds_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6973);
      const withStatus = (changes, ...statuses) => changes.filter(({ result }) => statuses.includes(result.status)).length, resultsOf = (changes) => {
        const tried = changes.filter(({ act }) => (0, _kinds_words_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(act).weight !== "waits");
        return {
          done: withStatus(tried, "done"),
          failed: withStatus(tried, "failed"),
          notTried: withStatus(tried, "not-tried"),
          all: tried.length
        };
      }, totalsOf = (changes, mode, unchanged) => {
        const counted = mode === "apply" ? "done" : "planned", of = (output) => _kinds_words_js__WEBPACK_IMPORTED_MODULE_0__.Ij.filter((act) => (0, _kinds_words_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(act).output === output).reduce((sum, act) => sum + withStatus(changes.filter((change) => change.act === act), counted), 0), leavers = changes.filter(({ act }) => act === "leavers.offboarded");
        return {
          created: of("created"),
          updated: of("updated"),
          deactivated: of("deactivated"),
          reactivated: of("reactivated"),
          removed: of("removed"),
          unchanged,
          offboarded: of("offboarded"),
          "offboarding-pending": changes.filter(({ act }) => act === "leavers.pending").length + withStatus(leavers, "failed", "not-tried"),
          "group-changes": of("group-changes"),
          "viewer-changes": of("viewer-changes"),
          results: resultsOf(changes)
        };
      };
    })
  ),
  /***/
  3920: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        BP: () => (
          /* binding */
          logLine
        ),
        /* harmony export */
        JA: () => (
          /* binding */
          CELL
        ),
        /* harmony export */
        Mj: () => (
          /* binding */
          shortTime
        ),
        /* harmony export */
        RK: () => (
          /* binding */
          visible
        ),
        /* harmony export */
        U9: () => (
          /* binding */
          count
        ),
        /* harmony export */
        aL: () => (
          /* binding */
          words
        ),
        /* harmony export */
        aY: () => (
          /* binding */
          code
        ),
        /* harmony export */
        gz: () => (
          /* binding */
          SENTENCE
        ),
        /* harmony export */
        ml: () => (
          /* binding */
          shorten
        ),
        /* harmony export */
        zD: () => (
          /* binding */
          grouped
        )
        /* harmony export */
      });
      const CELL = 80, SENTENCE = 1200, LOG_LINE = 2e3, INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u2800\u3164\uffa0]/gu, SHORT = { "\n": "\\n", "\r": "\\r", "\0": "\\0" }, escapeInvisible = (character) => {
        const short = SHORT[character];
        if (short !== void 0)
          return short;
        const hex = (character.codePointAt(0) ?? 0).toString(16);
        return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
      }, shorten = (text, max) => {
        if (text.length <= max)
          return text;
        const points = Array.from(text.slice(0, max * 2 + 2));
        return points.length <= max ? text : `${points.slice(0, max - 1).join("")}\u2026`;
      }, PLAIN = /^[ -~]*$/, seen = (text, max) => {
        const bounded = text.slice(0, max * 4 + 4);
        return PLAIN.test(bounded) ? bounded : bounded.replaceAll(new RegExp("\\t|\\p{Zs}", "gu"), " ").replaceAll(INVISIBLE, escapeInvisible).replaceAll(new RegExp("(\\p{M}{4})\\p{M}+", "gu"), "$1");
      }, visible = (text, max) => shorten(seen(text, max).replaceAll(/ {2,}/g, " ").trim(), max), logLine = (text) => {
        const line = shorten(seen(text, LOG_LINE).trimEnd(), LOG_LINE).replaceAll("##[", "##\\[");
        return line.trimStart().startsWith("::") ? `\\${line.trimStart()}` : line;
      }, shortTime = (text) => text.replace(/^(\d{4}-\d\d-\d\d)T00:00:00(?:\.000)?Z$/, "$1"), MARKUP = /[&<>"`*_~[\]!#|\\^${}@]/g, entity = (character) => `&#${character.charCodeAt(0)};`, GAP = "&#8203;", LINKS = /[@#]|:(?=\S)|\bGH-|www(?=\.)/gi, LINK_MARK = "\u{F0000}", inert = (shown) => shown.replaceAll(LINKS, (found) => `${found}${LINK_MARK}`).replaceAll(MARKUP, entity).replaceAll(LINK_MARK, GAP), code = (text, max = CELL) => {
        const shown = visible(text, max);
        return shown === "" ? "<code>&nbsp;</code>" : /[`|]/.test(shown) ? `<code>${inert(shown)}</code>` : `\`${shown}\``;
      }, ADDRESS = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, words = (text, max = SENTENCE) => {
        const shown = visible(text, max);
        if (!shown.includes("@"))
          return inert(shown);
        let out = "", end = 0;
        for (const match of shown.matchAll(ADDRESS))
          out += inert(shown.slice(end, match.index)) + code(match[0]), end = match.index + match[0].length;
        return out + inert(shown.slice(end));
      }, grouped = (amount) => String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, ","), count = (amount, noun, plural = `${noun}s`) => `${grouped(amount)} ${amount === 1 ? noun : plural}`;
    })
  ),
  /***/
  7342: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Gg: () => (
          /* binding */
          titleOf
        ),
        /* harmony export */
        O6: () => (
          /* binding */
          isOfAccounts
        ),
        /* harmony export */
        Vj: () => (
          /* binding */
          verdictOf
        ),
        /* harmony export */
        Y0: () => (
          /* binding */
          isAhead
        ),
        /* harmony export */
        ZG: () => (
          /* binding */
          iconOf
        ),
        /* harmony export */
        mQ: () => (
          /* binding */
          countsOf
        ),
        /* harmony export */
        se: () => (
          /* binding */
          countedIn
        )
        /* harmony export */
      });
      var _kinds_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6973), _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4098), _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9929), _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(3920);
      const DEFAULT_FILE = "vanta-users.yml", NOUNS = {
        validate: "check",
        plan: "plan",
        apply: "sync",
        export: "export"
      }, titleOf = ({ mode, label, usersFile }) => {
        const files = usersFile.join(", "), about = label ?? (files === DEFAULT_FILE || mode === "export" ? "" : files);
        return `Vanta ${NOUNS[mode]}${about === "" ? "" : ` for ${about}`}`;
      }, isAhead = ({ mode, applied }) => mode !== "apply" || !applied, admins = (act, all, raised) => {
        if (raised === 0)
          return "";
        const how = act === "accounts.updated" ? "to ADMIN" : "as ADMIN";
        return raised === all ? ` (${how})` : ` (${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.zD)(raised)} ${how})`;
      }, countsOf = (changes, ahead) => {
        const groups = Map.groupBy(changes, ({ act }) => act);
        return _kinds_words_js__WEBPACK_IMPORTED_MODULE_0__.Ij.flatMap((act) => {
          const own = groups.get(act) ?? [], { planned, counted, weight } = (0, _kinds_words_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(act);
          if (own.length === 0 || weight === "waits")
            return [];
          const [one, many] = ahead ? planned : counted, raised = act.startsWith("accounts.") ? own.filter(_rows_js__WEBPACK_IMPORTED_MODULE_1__.Gi).length : 0;
          return [
            {
              act,
              text: `${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.zD)(own.length)} ${own.length === 1 ? one : many}${admins(act, own.length, raised)}`
            }
          ];
        });
      }, countedIn = (report) => isAhead(report) ? countsOf(report.changes, !0) : countsOf(report.changes.filter(({ result }) => result.status === "done"), !1), isOfAccounts = ({ act }) => act.startsWith("accounts."), mainCounts = (report) => {
        const counts = countedIn(report), accounts = counts.filter(isOfAccounts);
        return (accounts.length > 0 ? accounts : counts).map(({ text }) => text).join(", ");
      }, listed = ({ listed: entries }) => {
        const { users, groups, viewers } = entries ?? { users: null, groups: 0, viewers: 0 }, counts = [
          ...users === null ? [] : [(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.U9)(users, "user")],
          ...groups === 0 ? [] : [(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.U9)(groups, "group")],
          ...viewers === 0 ? [] : [(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.U9)(viewers, "viewer")]
        ];
        return counts.length < 2 ? counts.join("") : `${counts.slice(0, -1).join(", ")} and ${counts.at(-1)}`;
      }, partly = (report) => {
        const { done, failed: failed2, notTried, all } = (0, _tally_js__WEBPACK_IMPORTED_MODULE_2__.q)(report.changes);
        return [
          `${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.zD)(done)} of ${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.zD)(all)} done`,
          ...failed2 === 0 ? [] : [`${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.zD)(failed2)} failed`],
          ...notTried === 0 ? [] : [`${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.zD)(notTried)} not tried`]
        ].join(", ");
      }, of = (icon, text) => ({ icon, rest: `: ${text}` }), refused = (report) => {
        const counts = mainCounts(report);
        return { icon: "\u26D4", rest: counts === "" ? " refused" : ` refused: ${counts}` };
      }, failed = (report, { reason, problems, amount }) => {
        switch (reason) {
          case "configuration":
            return problems.length === 0 ? { icon: "\u274C", rest: " failed: nothing was written" } : of("\u274C", (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.U9)(amount, "input to correct", "inputs to correct"));
          case "invalid-users-file": {
            const files = new Set(problems.flatMap(({ place }) => place === null ? [] : [place.file])), [file] = files, where = files.size === 1 ? file : files.size === 0 ? "the users files" : `${files.size} files`;
            return of("\u274C", `${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.U9)(Math.max(amount, 1), "problem")} in ${where}`);
          }
          case "refused":
            return refused(report);
          case "plan-changed":
            return { icon: "\u26D4", rest: " refused: not the approved plan" };
          case "verification-failed": {
            const differing = report.accounts?.mismatches.length ?? 0;
            return differing === 0 ? of("\u274C", "written, but not read back") : of("\u274C", `written, but ${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.U9)(differing, "account differs", "accounts differ")}`);
          }
          case "partly-applied":
            return of("\u26A0\uFE0F", partly(report));
          default:
            return report.applied ? of("\u26A0\uFE0F", partly(report)) : report.uncertain ? { icon: "\u26A0\uFE0F", rest: " failed: not certain what was written" } : { icon: "\u274C", rest: " failed: nothing was written" };
        }
      }, succeeded = (report) => {
        const counts = mainCounts(report);
        return report.superseded ? of("\u23ED\uFE0F", "left to the newer commit, nothing applied") : report.mode === "export" ? of("\u{1F4E4}", `${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.U9)(report.listed?.users ?? 0, "account")} written to ${report.usersFile.join(", ")}`) : report.mode === "validate" ? report.comparedWith === null ? of("\u2705", `valid, ${listed(report)}`) : of(counts === "" ? "\u2705" : "\u{1F4CB}", `valid; compared with ${report.run.base ?? report.comparedWith.slice(0, 7)}: ${counts === "" ? "nothing to change" : counts}`) : counts === "" || report.mode === "apply" && !report.applied ? of("\u2705", report.changed ? "nothing changed yet" : "nothing to change") : report.mode === "plan" ? of("\u{1F4CB}", counts) : report.drift?.detected === !0 ? of("\u{1F527}", `drift corrected, ${counts}`) : of("\u2705", counts);
      }, judged = (report) => report.failure === null ? succeeded(report) : failed(report, report.failure), verdictOf = (report) => `${titleOf(report)}${judged(report).rest}`, iconOf = (report) => judged(report).icon;
    })
  ),
  /***/
  8037: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        H5: () => (
          /* binding */
          completeAccount
        ),
        /* harmony export */
        SD: () => (
          /* binding */
          missingFields
        ),
        /* harmony export */
        T9: () => (
          /* binding */
          fillUrl
        ),
        /* harmony export */
        h$: () => (
          /* binding */
          notesOf
        ),
        /* harmony export */
        vM: () => (
          /* binding */
          contradictions
        ),
        /* harmony export */
        y4: () => (
          /* binding */
          filledInMfa
        )
        /* harmony export */
      });
      var _kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6600), _kinds_accounts_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4441);
      const filledInMfa = { mfaEnabled: !1, mfaMethods: [] }, ownFields = (0, _kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__.H_)("needed", "own"), nameFields = (0, _kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__.H_)("needed", "name"), statedFields = (0, _kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__.H_)("needed", "stated"), mfaFields = (0, _kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__.H_)("needed", "mfa"), missingFields = (has, authMethod) => {
        const lacks = (field) => !has(field);
        return [
          ...ownFields.filter(lacks),
          ...nameFields.every(lacks) ? ["fullName (or displayName or accountName)"] : [],
          ...statedFields.filter(lacks),
          ...authMethod === void 0 || authMethod === "SSO" ? [] : mfaFields.filter(lacks)
        ];
      }, fillUrl = (template, uniqueId, email) => template.includes("{") ? template.replaceAll(/\{(uniqueId|email)\}/g, (_, field) => encodeURIComponent(field === "email" ? email : uniqueId)) : template, contradictions = (user, isDoubtful = () => !1) => {
        const { status, deactivatedTimestamp, mfaEnabled, mfaMethods } = user, flaws = [];
        return deactivatedTimestamp !== void 0 && status !== "DEACTIVATED" && flaws.push({
          field: "deactivatedTimestamp",
          about: ["deactivatedTimestamp", "status"],
          wrong: "deactivatedTimestamp is only for users who are DEACTIVATED",
          remedy: "set status: DEACTIVATED",
          remove: "deactivatedTimestamp"
        }), mfaEnabled === null && mfaMethods !== void 0 && mfaMethods.length > 0 && flaws.push({
          field: "mfaMethods",
          about: ["mfaMethods", "mfaEnabled"],
          wrong: "mfaMethods must be [] where mfaEnabled is null (not known)",
          remedy: "set mfaMethods: [], or mfaEnabled: true"
        }), flaws.filter(({ about }) => !about.some(isDoubtful));
      }, neededFields = (0, _kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__.H_)("needed", "own", "stated", "name", "mfa", "filled"), isComplete = (account) => neededFields.every((field) => account[field] !== void 0), completeAccount = (own, defaults) => {
        const stated = { ...defaults, ...own }, displayName = own.displayName ?? own.fullName ?? own.accountName, known = {
          ...stated.authMethod === "SSO" ? filledInMfa : {},
          status: "ACTIVE",
          ...stated,
          displayName,
          fullName: own.fullName ?? displayName,
          accountName: own.accountName ?? own.email,
          externalUrl: stated.externalUrl && fillUrl(stated.externalUrl, own.uniqueId, own.email)
        }, account = {};
        for (const field of _kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__.S5)
          known[field] !== void 0 && (account[field] = known[field]);
        return isComplete(account) ? account : void 0;
      }, notesOf = (own, defaults) => {
        const stated = { ...defaults, ...own };
        return _kinds_accounts_fields_js__WEBPACK_IMPORTED_MODULE_0__._K.some((field) => stated[field] !== void 0) ? _kinds_accounts_entry_js__WEBPACK_IMPORTED_MODULE_1__.XL.parse(stated) : void 0;
      };
    })
  ),
  /***/
  5915: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Mp: () => (
          /* binding */
          written
        ),
        /* harmony export */
        Ru: () => (
          /* binding */
          valueText
        ),
        /* harmony export */
        Wx: () => (
          /* binding */
          entryLines
        ),
        /* harmony export */
        rT: () => (
          /* binding */
          commentLines
        )
        /* harmony export */
      });
      const notText = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i, plainText = /^[\p{L}][\p{L}\p{M}\p{N}_.@'+/-]*(?: [\p{L}\p{M}\p{N}_.@'+/(&-][\p{L}\p{M}\p{N}_.@'+/)-]*)*$/u, uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, plainUrl = /^https:\/\/[!-~]*[A-Za-z0-9/}]$/, escapes = (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code > 65535 ? String.raw`\U${code.toString(16).padStart(8, "0")}` : String.raw`\u${code.toString(16).padStart(4, "0")}`;
      }, written = (text) => plainText.test(text) && !notText.test(text) || uuid.test(text) ? text : JSON.stringify(text).replaceAll(/(?![\u200c\u200d])[\u007f-\u009f\u2028\u2029\p{C}]/gu, escapes), asTime = (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) ? value.replace(/T00:00:00\.000Z$|\.000(?=Z$)/, "") : written(value), valueText = (field, value) => Array.isArray(value) ? `[${value.map((item) => valueText("", item)).join(", ")}]` : typeof value != "string" ? JSON.stringify(value) ?? "null" : field === "externalUrl" && plainUrl.test(value) ? value : field.endsWith("Timestamp") || field === "expirationDate" ? asTime(value) : written(value), entryLines = (fields, indent) => Object.entries(fields).map(([field, value], index) => `${indent}${index === 0 ? "- " : "  "}${field}: ${valueText(field, value)}`), commentLines = (text, indent) => text.split(/[\r\n\u0085\u2028\u2029]+/).map((line) => `${indent}# ${line.replaceAll(new RegExp("\\p{C}", "gu"), " ").trim()}`.trimEnd());
    })
  ),
  /***/
  4342: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        CA: () => (
          /* binding */
          errorCode
        ),
        tc: () => (
          /* binding */
          fromRoot
        ),
        qt: () => (
          /* binding */
          hasMagic
        ),
        FK: () => (
          /* binding */
          isInside
        ),
        VZ: () => (
          /* binding */
          isPassedOver
        ),
        Vb: () => (
          /* binding */
          nameOf
        ),
        Ul: () => (
          /* binding */
          readFiles
        )
      });
      var external_node_buffer_ = __nccwpck_require__2(4573), external_node_crypto_ = __nccwpck_require__2(7598);
      const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
      var external_node_path_ = __nccwpck_require__2(6760), say = __nccwpck_require__2(5015);
      const mostNamed = 10, isYaml = (name) => /\.ya?ml$/i.test(name) && !name.startsWith("."), fileAt = async (target, root, files) => {
        try {
          const real = await files.realpath(target);
          return (await files.stat(real)).isFile() ? external_node_path_.relative(root, real).split(external_node_path_.sep).join("/") : void 0;
        } catch {
          return;
        }
      }, notesOnOthers = async (directories, found, root, files) => {
        const others = [];
        for (const directory of [...directories].toSorted()) {
          const names = await files.readdir(directory).catch(() => []);
          for (const name of names.filter(isYaml).toSorted()) {
            const file = await fileAt(external_node_path_.join(directory, name), root, files);
            file !== void 0 && !found.has(file) && others.push(file);
          }
        }
        const more = others.length - mostNamed;
        return others.slice(0, mostNamed).map((file, index) => ({
          level: "notice",
          message: (0, say.cv)`${(0, say.Vm)(file)} is beside files that users-file matches, but is not matched itself, so it is not read. If it holds users, add it to users-file.${index === mostNamed - 1 && more > 0 ? (0, say.cv)` The same goes for ${more} more.` : (0, say.cv)``}`,
          place: { file, line: 1, column: 1 }
        }));
      }, mostBytes = 16 * 1024 * 1024, mostFiles = 1e3, mostMatches = 1e4, isInside = (directory, target) => {
        const relative = external_node_path_.relative(directory, target);
        return relative !== ".." && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
      }, errorCode = (error) => typeof error == "object" && error !== null && "code" in error ? String(error.code) : "unknown error", hasMagic = (pattern) => /[*?[{]/.test(pattern), isAbsence = (error) => ["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EINVAL", "ERR_INVALID_ARG_VALUE"].includes(errorCode(error)), kindOf = async (target, { stat }) => {
        try {
          const stats = await stat(target);
          return stats.isFile() ? "file" : stats.isDirectory() ? "directory" : "other";
        } catch (error) {
          if (isAbsence(error))
            return;
          throw error;
        }
      }, nameOf = (root, target) => external_node_path_.relative(root, target).split(external_node_path_.sep).join("/"), isPassedOver = (name) => [".git", "node_modules"].includes(external_node_path_.basename(name)), shutBy = async (directory, { opendir, stat }) => {
        try {
          await (await opendir(directory)).close(), await stat(`${directory}/.`);
          return;
        } catch (error) {
          return isAbsence(error) ? void 0 : errorCode(error);
        }
      }, expand = async (pattern, root, files) => {
        const asked = /* @__PURE__ */ new Set(), exclude = (name) => {
          const isOut = isPassedOver(name);
          return isOut || asked.add(name), isOut;
        }, matches = [];
        for await (const match of files.glob(pattern, { cwd: root, exclude }))
          if (matches.push(external_node_path_.resolve(root, match)), matches.length > mostMatches)
            return (0, say.cv)`users-file: "${(0, say.gD)(pattern)}" matches more than ${mostMatches} files and directories: narrow the pattern.`;
        const atTop = new Set(await files.readdir(root));
        for (const name of asked) {
          if (!name.includes(external_node_path_.sep) && !atTop.has(name))
            continue;
          const directory = external_node_path_.resolve(root, name), code = await shutBy(directory, files);
          if (code !== void 0)
            return (0, say.cv)`users-file: the directory "${(0, say.gD)(nameOf(root, directory))}" cannot be read (${(0, say.Vm)(code)}), and "${(0, say.gD)(pattern)}" leads into it: check its permissions, or narrow the pattern.`;
        }
        return matches;
      }, fromRoot = (pattern, { given, root }) => {
        if (!external_node_path_.isAbsolute(pattern))
          return pattern;
        const base = [given, root].find((directory) => isInside(directory, pattern));
        return base === void 0 ? pattern : external_node_path_.relative(base, pattern);
      }, findPattern = async (pattern, workspace, files) => {
        const given = (0, say.gD)(pattern), outside = (0, say.cv)`users-file: "${given}" is outside the workspace: name files inside it.`, { root } = workspace, relative = fromRoot(pattern, workspace), target = external_node_path_.resolve(root, relative);
        if (pattern.includes("\0"))
          return (0, say.cv)`users-file: a path holds a NUL character: remove it.`;
        if (!isInside(root, target))
          return outside;
        const literal = await kindOf(target, files);
        if (literal === "directory")
          return (0, say.cv)`users-file: "${given}" is a directory: name a file, or a pattern such as "${(0, say.gD)(pattern.replace(/\/$/, ""))}/*.yml".`;
        if (literal === void 0 && !hasMagic(relative))
          return (0, say.cv)`users-file: there is no file "${given}" in the workspace: check the path, and that the repository is checked out first.`;
        const matches = literal === void 0 ? await expand(relative, root, files) : [target];
        if ("said" in matches)
          return matches;
        const found = [];
        for (const match of matches) {
          const kind = await kindOf(match, files);
          if (kind === "directory")
            continue;
          if (kind === void 0)
            return (0, say.cv)`users-file: "${(0, say.gD)(nameOf(root, match))}" is a link that leads to nothing, and "${given}" matches it: fix or remove the link.`;
          const real = await files.realpath(match);
          if (!isInside(root, real))
            return outside;
          const name = nameOf(root, real);
          if (kind === "other")
            return (0, say.cv)`users-file: "${(0, say.gD)(name)}" is not a regular file: name a file that holds YAML.`;
          found.push({ real, name });
        }
        return found.length === 0 ? (0, say.cv)`users-file: no file matches "${given}": check the pattern, and that the repository is checked out first.` : found;
      }, tooLarge = (0, say.cv)`The file is larger than 16 MiB: split it into several files.`, readBytes = async (real, { open }) => {
        const handle = await open(real, external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0));
        try {
          const stats = await handle.stat();
          if (!stats.isFile())
            return (0, say.cv)`This is not a regular file: name a file that holds YAML.`;
          if (stats.size > mostBytes)
            return tooLarge;
          const buffer = Buffer.allocUnsafe(Math.max(stats.size + 1, 4096));
          let length = 0;
          for (; ; ) {
            const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
            if (bytesRead === 0)
              return buffer.subarray(0, length);
            if (length += bytesRead, length === buffer.length)
              return (0, say.cv)`The file changed while it was read: run again.`;
          }
        } finally {
          await handle.close();
        }
      }, badLine = (bytes) => {
        let line = 1;
        for (let start = 0; start <= bytes.length; line += 1) {
          const feed = bytes.indexOf(10, start), end = feed === -1 ? bytes.length : feed;
          if (!(0, external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            return line;
          start = end + 1;
        }
        return line;
      }, decode = (bytes, name) => {
        if (!(0, external_node_buffer_.isUtf8)(bytes)) {
          const utf16 = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
          return {
            message: (0, say.cv)`The file is not UTF-8${utf16 ? (0, say.ZV)(" but UTF-16") : (0, say.cv)``}: save it as UTF-8.`,
            place: { file: name, line: badLine(bytes), column: 1 }
          };
        }
        const blob = (0, external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex"), bom = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
        return { path: name, text: bytes.toString("utf8", bom ? 3 : 0), blob };
      }, readFile = async ({ real, name }, files) => {
        const place = { file: name, line: 1, column: 1 };
        try {
          const bytes = await readBytes(real, files);
          return "said" in bytes ? { message: bytes, place } : decode(bytes, name);
        } catch (error) {
          return {
            message: (0, say.cv)`The file cannot be read (${(0, say.Vm)(errorCode(error))}): check its permissions.`,
            place
          };
        }
      }, readFiles = async (patterns, workspace, files) => {
        const root = await files.realpath(workspace).catch(errorCode);
        if (!external_node_path_.isAbsolute(root))
          return {
            files: [],
            problems: [
              {
                message: (0, say.cv)`The workspace "${(0, say.gD)(workspace)}" (GITHUB_WORKSPACE) cannot be read (${(0, say.Vm)(root)}): check out the repository first.`
              }
            ]
          };
        const both = { given: external_node_path_.resolve(workspace), root }, found = /* @__PURE__ */ new Map(), directories = /* @__PURE__ */ new Set(), problems = [];
        for (const pattern of patterns)
          try {
            const result = await findPattern(pattern, both, files);
            if ("said" in result)
              problems.push({ message: result });
            else
              for (const { real, name } of result)
                found.set(name, real), hasMagic(pattern) && directories.add(external_node_path_.dirname(real));
          } catch (error) {
            problems.push({
              message: (0, say.cv)`users-file: "${(0, say.gD)(pattern)}" cannot be read (${(0, say.Vm)(errorCode(error))}): check its permissions.`
            });
          }
        if (found.size > mostFiles)
          return {
            files: [],
            problems: [
              { message: (0, say.cv)`users-file: ${found.size} files match, more than ${mostFiles}: narrow the pattern.` }
            ]
          };
        patterns.length === 0 && problems.push({ message: (0, say.cv)`users-file: no path is given: name at least one file.` });
        const texts = [];
        for (const name of [...found.keys()].toSorted()) {
          const read = await readFile({ real: found.get(name) ?? "", name }, files);
          "text" in read ? texts.push(read) : problems.push(read);
        }
        return {
          files: texts,
          problems,
          notes: await notesOnOthers(directories, new Set(found.keys()), root, files)
        };
      };
    })
  ),
  /***/
  7800: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        p: () => (
          /* binding */
          nearest
        ),
        /* harmony export */
        w: () => (
          /* binding */
          meant
        )
        /* harmony export */
      });
      const longestWord = 40, distance = (from, to, limit) => {
        if (Math.abs(from.length - to.length) > limit)
          return limit + 1;
        let beforePrevious = [], previous = Array.from({ length: to.length + 1 }, (_, column) => column);
        for (let row = 1; row <= from.length; row += 1) {
          const current = [row];
          let best = row;
          for (let column = 1; column <= to.length; column += 1) {
            const same = from[row - 1] === to[column - 1];
            let edits = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
            from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] && (edits = Math.min(edits, (beforePrevious[column - 2] ?? 0) + 1)), current.push(edits), best = Math.min(best, edits);
          }
          if (best > limit)
            return limit + 1;
          beforePrevious = previous, previous = current;
        }
        return previous[to.length] ?? limit + 1;
      }, bare = (word) => word.toLowerCase().replaceAll(/[^a-z0-9]/g, ""), nearest = (word, known) => {
        if (word.length > longestWord)
          return;
        const wanted = bare(word);
        if (wanted === "")
          return;
        let found, best = Math.max(1, Math.floor(wanted.length / 3)) + 1;
        for (const name of known) {
          const edits = distance(wanted, bare(name), best - 1);
          edits < best && (best = edits, found = name);
        }
        return found;
      }, alsoCalled = {
        uniqueId: ["id", "uid", "userid", "accountid", "guid"],
        fullName: ["name"],
        displayName: ["label", "nickname"],
        accountName: ["login", "username", "user", "handle"],
        email: ["mail", "emailaddress", "address"],
        permissionLevel: ["role", "permission", "permissions", "level", "access", "admin"],
        roleDescription: ["role", "title", "description"],
        authMethod: ["auth", "authentication", "sso"],
        mfaEnabled: ["mfa", "twofactor", "2fa", "twofa"],
        mfaMethods: ["mfatype", "mfatypes"],
        groupIds: ["groups", "teams"],
        status: ["active", "enabled", "disabled", "state", "deactivated", "suspended"],
        createdTimestamp: ["created", "createdat", "creationdate"],
        updatedTimestamp: ["updated", "updatedat", "modified"],
        deactivatedTimestamp: ["deactivatedat", "disabledat"],
        lastLoginTimestamp: ["lastlogin", "lastloginat", "lastseen"],
        externalUrl: ["url", "link", "href", "profile"],
        owner: ["manager", "responsible"],
        reason: ["why", "justification"],
        accessUntil: ["until", "expires", "expiry", "enddate", "validuntil"],
        expirationDate: ["expires", "expiry", "expiresat", "enddate", "accessuntil"],
        companyName: ["company", "organization", "organisation"],
        accessLevel: ["access", "level", "permissionlevel"],
        resourceIds: ["resources", "documents"],
        isNdaRequired: ["nda"],
        users: ["accounts", "people"]
      }, meaningOf = /* @__PURE__ */ new Map();
      for (const [name, words] of Object.entries(alsoCalled))
        for (const word of words)
          meaningOf.set(word, [...meaningOf.get(word) ?? [], name]);
      const meant = (word, known) => {
        const synonyms = (meaningOf.get(bare(word.slice(0, longestWord))) ?? []).filter((name) => known.includes(name));
        if (synonyms.length > 0)
          return synonyms;
        const likely = nearest(word, known);
        return likely === void 0 ? [] : [likely];
      };
    })
  ),
  /***/
  3852: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        KE: () => (
          /* binding */
          listed
        ),
        /* harmony export */
        Pg: () => (
          /* binding */
          findings
        ),
        /* harmony export */
        TL: () => (
          /* binding */
          quoted
        ),
        /* harmony export */
        at: () => (
          /* binding */
          at
        ),
        /* harmony export */
        hz: () => (
          /* binding */
          byPlace
        ),
        /* harmony export */
        zn: () => (
          /* binding */
          places
        )
        /* harmony export */
      });
      var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3924), _say_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5015);
      const sameKindLimit = 50, shownLength = 60, escaped = (character) => {
        const code = character.codePointAt(0) ?? 0;
        return character === `
` ? String.raw`\n` : character === "\r" ? String.raw`\r` : character === "	" ? String.raw`\t` : String.raw`\u{${code.toString(16)}}`;
      }, quoted = (given) => {
        const cut = given.length > shownLength, text = cut ? given.slice(0, shownLength - 1).replace(/[\ud800-\udbff]$/, "") : given;
        return (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.cv)`"${(0, _say_js__WEBPACK_IMPORTED_MODULE_0__.Uq)(`${text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped)}${cut ? "\u2026" : ""}`)}"`;
      }, listed = (words, last) => (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.oR)(words.map(_say_js__WEBPACK_IMPORTED_MODULE_0__.Vm), ` ${last} `), at = (place) => (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${(0, _say_js__WEBPACK_IMPORTED_MODULE_0__.Vm)(`${place.file}:${place.line}`)}`, places = (file, text) => {
        let starts;
        return (offset) => {
          if (starts === void 0) {
            starts = [0];
            for (let feed = text.indexOf(`
`); feed !== -1; feed = text.indexOf(`
`, feed + 1))
              starts.push(feed + 1);
          }
          let low = 0, high = starts.length - 1;
          for (; low < high; ) {
            const middle = low + high + 1 >> 1;
            (starts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
          }
          return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
        };
      }, findings = (place) => {
        const kinds = /* @__PURE__ */ new Map(), seen = /* @__PURE__ */ new Set(), problems = [];
        return {
          add: (kind, offset, message) => {
            const count = kinds.get(kind) ?? { kept: 0, more: 0, last: 0 };
            kinds.set(kind, count);
            const isListed = count.kept < sameKindLimit, worded = isListed && typeof message == "function" ? message() : message, key = `${offset} ${isListed && typeof worded != "function" ? (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.pj)(worded) : kind}`;
            if (!seen.has(key)) {
              if (seen.add(key), typeof worded != "function" && isListed) {
                count.kept += 1, problems.push({ message: worded, place: place(offset) });
                return;
              }
              count.more === 0 && (count.last = offset), count.more += 1;
            }
          },
          list: () => [
            ...problems,
            ...[...kinds.values()].filter(({ more }) => more > 0).map(({ more, last }) => ({
              message: more === 1 ? (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.cv)`There is 1 more problem of this kind, here.` : (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.cv)`There are ${more} more problems of this kind, from here on.`,
              place: place(last),
              times: more
            }))
          ]
        };
      }, byPlace = (a, b) => (0, _order_js__WEBPACK_IMPORTED_MODULE_1__.n)(a.place?.file ?? "", b.place?.file ?? "") || (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || (0, _order_js__WEBPACK_IMPORTED_MODULE_1__.n)((0, _say_js__WEBPACK_IMPORTED_MODULE_0__.pj)(a.message), (0, _say_js__WEBPACK_IMPORTED_MODULE_0__.pj)(b.message));
    })
  ),
  /***/
  2913: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        k: () => (
          /* binding */
          readRoster
        ),
        r: () => (
          /* binding */
          rosterOf
        )
      });
      var address = __nccwpck_require__2(2952), errors = __nccwpck_require__2(9473), say = __nccwpck_require__2(5015), parse2 = __nccwpck_require__2(3945), schemas2 = __nccwpck_require__2(3619), fields = __nccwpck_require__2(6600), emit = __nccwpck_require__2(5915), nearest = __nccwpck_require__2(7800), problems = __nccwpck_require__2(3852);
      const unwrapped = (schema) => schema instanceof schemas2.Xz9 || schema instanceof schemas2.eE_ || schema instanceof schemas2.Gze ? unwrapped(schema.def.innerType) : schema, schemaAt = (schema, path2) => path2.reduce((part, step) => part instanceof schemas2.uXj ? unwrapped(part.shape[String(step)]) : part instanceof schemas2.WT6 ? unwrapped(part.def.element) : void 0, schema), takes = (schema, value) => schema !== void 0 && parse2.xL(schema, value).success, nameOf = (path2, label) => {
        const field = path2.findLast((step) => typeof step == "string");
        return field === void 0 ? label : typeof path2.at(-1) == "number" ? (0, say.cv)`An entry of ${(0, say.Vm)(field)}` : (0, say.cv)`${(0, say.Vm)(field)}`;
      }, isRemovable = ({ field = "", isItem }) => isItem || (0, fields.dt)(field) && ["never", "filled"].includes(fields.Je[field].needed), noValue = (wrong) => {
        const what = wrong.node.source === "" ? (0, say.cv)`has no value` : (0, say.cv)`is null`, remove = wrong.isItem ? (0, say.cv)`remove the entry` : (0, say.cv)`remove the key`;
        return (0, say.cv)`${wrong.name} ${what}: write one${isRemovable(wrong) ? (0, say.cv)`, or ${remove}` : (0, say.cv)``}.`;
      }, meaning = new Map([
        ...["true", "yes", "on", "y", "1"].map((text) => [text, "true"]),
        ...["false", "no", "off", "n", "0"].map((text) => [text, "false"])
      ]), notBoolean = ({ name, node }) => {
        const likely = meaning.get(node.source.toLowerCase()), remedy = likely === void 0 ? (0, say.cv)`write one of them` : (0, say.cv)`write ${(0, say.Vm)(likely)}`, quotes = likely !== void 0 && likely === node.source ? (0, say.cv)`, without quotes` : (0, say.cv)``;
        return (0, say.cv)`${name} must be true or false, not ${(0, problems.TL)(node.source)}: ${remedy}${quotes}.`;
      }, asYaml = (text) => (0, emit.Mp)(text) === text ? (0, say.cv)`${(0, say.Uq)(text.slice(0, 60))}` : (0, problems.TL)(text), notList = ({ name, node, field = "", schema }) => {
        const item = schemaAt(schema ?? schemas2.L5J(), [0]), options = item instanceof schemas2.uGA ? item.options.map(String) : [], [likely] = takes(item, node.source) ? [node.source] : (0, nearest.w)(node.source, options), values2 = likely === void 0 ? (0, say.cv)` … ` : asYaml(likely), choice = likely !== void 0 || options.length === 0 ? (0, say.cv)`` : (0, say.cv)` with any of ${(0, problems.KE)(options, "or")}`;
        return (0, say.cv)`${name} must be a list: write ${(0, say.Vm)(field)}: [${values2}]${choice}.`;
      }, firstObjection = (schema, value) => schema === void 0 ? void 0 : parse2.xL(schema, value).error?.issues[0]?.message, notText = ({ name, node, schema, field, isItem }) => {
        const kind = typeof node.value == "number" ? (0, say.cv)`a number` : (0, say.cv)`true or false`;
        if (takes(schema, node.source)) {
          const key = field === void 0 || isItem ? (0, say.cv)`` : (0, say.cv)`${(0, say.Vm)(field)}: `;
          return (0, say.cv)`${name} must be text, but without quotes it is ${kind}: put it in quotes, ${key}${(0, problems.TL)(node.source)}.`;
        }
        const day = /^(\d{4})(\d{2})(\d{2})$/.exec(node.source)?.slice(1).join("-");
        if (day !== void 0 && takes(schema, day))
          return (0, say.cv)`${name} ${(0, problems.TL)(node.source)} is not a time: write ${(0, say.Vm)(day)}.`;
        const objection = firstObjection(schema, node.source);
        return objection === void 0 ? (0, say.cv)`${name} must be text, not ${kind}.` : (0, say.cv)`${name} ${(0, problems.TL)(node.source)} ${(0, say.Vm)(objection)}.`;
      }, shapes = {
        array: (0, say.cv)`a list`,
        boolean: (0, say.cv)`true or false`,
        string: (0, say.cv)`text`
      }, isOfScalar = (wrong) => wrong.node.kind === "scalar", wrongType = (wrong, expected) => {
        const { name } = wrong;
        if (!isOfScalar(wrong)) {
          const shape = shapes[expected] ?? (0, say.cv)`${(0, say.Vm)(expected)}`;
          return wrong.node.kind === "map" ? (0, say.cv)`${name} must be ${shape}, not a mapping: check the indentation and the colons.` : (0, say.cv)`${name} must be ${shape}, not a list: write a single value.`;
        }
        return wrong.node.value === null ? noValue(wrong) : expected === "array" ? notList(wrong) : expected === "boolean" ? notBoolean(wrong) : notText(wrong);
      }, choices = (field, schema) => {
        const part = schemaAt(schema, [field]);
        return part instanceof schemas2.n21 ? (0, say.cv)` (true or false)` : part instanceof schemas2.uGA ? (0, say.cv)` (${(0, problems.KE)(part.options.map(String), "or")})` : (0, say.cv)``;
      }, unknownKey = (key, { label, schema, known }, open) => {
        if (label === "defaults" && (0, fields.dt)(key) && fields.Je[key].on === "user")
          return (0, say.cv)`${(0, say.Vm)(key)} says who a user is, so it cannot be in defaults: move it to each user.`;
        const names = (0, nearest.w)(key, open).map((name) => (0, say.cv)`${(0, say.Vm)(name)}${choices(name, schema)}`), remedy = names.length === 0 ? (0, say.cv)`remove it. Known are ${(0, problems.KE)(known, "and")}.` : (0, say.cv)`did you mean ${(0, say.oR)(names, " or ")}?`;
        return (0, say.cv)`${(0, problems.TL)(key)} is not a known field of ${(0, say.Vm)(label)}: ${remedy}`;
      }, withoutLineBreak = ({ name, node, schema }) => {
        if (node.block === void 0 || typeof node.value != "string")
          return;
        const text = node.value.replace(/\n+$/, ""), folded = /\n[\n ]/.test(text) ? void 0 : text.replaceAll(`
`, " ");
        if (!(folded === void 0 || !takes(schema, folded)))
          return (0, say.cv)`${name} holds a line break, which ${(0, say.Vm)(node.block)} puts in: write ${(0, say.Vm)(">-")} in its place.`;
      }, notOneOf = (wrong, values2) => {
        const { name } = wrong;
        if (!isOfScalar(wrong))
          return (0, say.cv)`${name} must be ${(0, problems.KE)(values2, "or")}.`;
        if (wrong.node.value === null)
          return noValue(wrong);
        const { source } = wrong.node, [likely] = (0, nearest.w)(source, values2), hint = likely === void 0 ? (0, say.cv)`.` : (0, say.cv)`: did you mean ${(0, say.Vm)(likely)}?`;
        return (0, say.cv)`${name} ${(0, problems.TL)(source)} must be ${(0, problems.KE)(values2, "or")}${hint}`;
      }, explain = (issue2, node, { label, schema }) => {
        const name = nameOf(issue2.path, (0, say.cv)`${(0, say.Vm)(label)}`);
        if (node === void 0)
          return (0, say.cv)`${name} is missing: add it.`;
        const wrong = {
          node,
          name,
          field: issue2.path.findLast((step) => typeof step == "string"),
          isItem: typeof issue2.path.at(-1) == "number",
          schema: schemaAt(schema, issue2.path)
        };
        return issue2.code === "invalid_type" ? wrongType(wrong, issue2.expected) : issue2.code === "invalid_value" ? notOneOf(wrong, issue2.values.map(String)) : isOfScalar(wrong) ? withoutLineBreak(wrong) ?? (0, say.cv)`${name} ${(0, problems.TL)(wrong.node.source)} ${(0, say.Vm)(issue2.message)}.` : (0, say.cv)`${name} ${(0, say.Vm)(issue2.message)}.`;
      }, entryOf = (node, key) => node.kind === "map" ? node.entries.find((entry) => entry.key === key) : void 0, offsetIn = (entry, part) => Math.max(entry.start, part.start), entriesByKey = ({ entries }) => new Map(entries.map((entry) => [entry.key, entry])), entryFinder = () => {
        const byNode = /* @__PURE__ */ new Map();
        return (node, key) => {
          if (node.kind !== "map")
            return;
          const byKey = byNode.get(node) ?? entriesByKey(node);
          return byNode.set(node, byKey), byKey.get(key);
        };
      }, openIn = (node, known) => {
        const has = new Set(node.entries.map((entry) => entry.key));
        return known.filter((name) => !has.has(name));
      }, statedIn = (node, known) => {
        const names = new Set(known), open = openIn(node, known);
        return new Set(node.entries.flatMap(({ key }) => names.has(key) ? [key] : (0, nearest.w)(key, open)));
      }, plainValue = (node) => {
        if (node.kind === "scalar")
          return node.value;
        if (node.kind === "list")
          return node.items.map(plainValue);
        const object = {};
        for (const { key, value } of node.entries)
          key === "__proto__" ? Object.defineProperty(object, key, { value: plainValue(value), enumerable: !0 }) : object[key] = plainValue(value);
        return object;
      }, locate = (root, path2, find) => {
        let node = root, { start: offset } = root;
        for (const step of path2) {
          const entry = find(node, String(step)), next = node.kind === "list" ? node.items[Number(step)] : entry?.value;
          if (next === void 0)
            return { node: void 0, offset };
          node = next, offset = node.kind === "scalar" && node.source === "" && node.value === null && entry !== void 0 ? entry.start : node.start;
        }
        return { node, offset };
      }, longest = 1e4, isLong = (node) => node.kind === "list" && node.items.length > longest, issuesIn = (schema, node) => {
        const long = node.kind === "map" ? node.entries.find(({ value }) => isLong(value)) : void 0;
        if (node.kind !== "map" || long?.value.kind !== "list")
          return parse2.xL(schema, plainValue(node)).error?.issues ?? [];
        const { key, value: list } = long, issues = [];
        for (let from = 0; from < list.items.length; from += longest) {
          const slice = { ...long, value: { ...list, items: list.items.slice(from, from + longest) } }, entries = node.entries.map((entry) => entry === long ? slice : entry);
          for (const issue2 of issuesIn(schema, { ...node, entries })) {
            const [field, index, ...rest] = issue2.path;
            field === key && typeof index == "number" ? issues.push({ ...issue2, path: [field, index + from, ...rest] }) : from === 0 && issues.push(issue2);
          }
        }
        return issues;
      }, fitted = (schema, node) => {
        const issues = node.kind !== "map" || !node.entries.some(({ value }) => isLong(value)) ? [] : issuesIn(schema, node);
        if (issues.length > 0)
          return { issues };
        const { success, data, error } = parse2.xL(schema, plainValue(node));
        return success ? { data } : { issues: error.issues };
      }, check = (schema, node, { found }, { label, known = [], skipMissing = !1 }) => {
        const checked = { schema, label, known }, find = entryFinder(), result = fitted(schema, node);
        if ("data" in result)
          return result.data;
        for (const issue2 of result.issues) {
          const where = locate(node, issue2.path, find);
          if (issue2.code === "unrecognized_keys") {
            const open = where.node?.kind === "map" ? openIn(where.node, known) : [];
            for (const key of issue2.keys) {
              const offset = where.node === void 0 ? where.offset : find(where.node, key)?.start ?? where.offset;
              found.add("unknown-key", offset, () => unknownKey(key, checked, open));
            }
          } else if (where.node !== void 0 || !skipMissing) {
            const kind = `${label} ${issue2.path.filter((step) => typeof step == "string").join(".")} ${issue2.code} ${issue2.message}`;
            found.add(kind, where.offset, () => explain(issue2, where.node, checked));
          }
        }
      }, validPart = (schema, node) => {
        const wrong = /* @__PURE__ */ new Set(), result = fitted(schema, node);
        if ("data" in result)
          return result.data;
        for (const issue2 of result.issues)
          if (issue2.code === "unrecognized_keys")
            for (const key of issue2.keys)
              wrong.add(key);
          else
            wrong.add(issue2.path[0]);
        const entries = node.entries.filter(({ key }) => !wrong.has(key));
        return parse2.xL(schema, plainValue({ ...node, entries })).data;
      };
      var access = __nccwpck_require__2(8368);
      const seenBefore = (node, start, scope, seen, desk) => {
        if (node?.kind !== "scalar" || typeof node.value != "string")
          return;
        const key = `${scope}
${(0, address.I)(node.value)}`, first = seen.get(key);
        return first === void 0 && seen.set(key, () => desk.place(start)), first?.();
      }, sourceOf = (node) => (0, problems.TL)(node.kind === "scalar" ? node.source : ""), keyOf = ({ key, start }) => ({ kind: "scalar", value: key, source: key, start }), reportMembership = (entry, membership, desk) => {
        const before = desk.named.memberships.get(entry.key), start = entryOf(entry.value, "membership")?.start ?? entry.start;
        before === void 0 ? desk.named.memberships.set(entry.key, { membership, place: desk.place(start) }) : before.membership !== membership && desk.found.add("membership", start, (0, say.cv)`membership of ${(0, problems.TL)(entry.key)} is ${(0, say.Vm)(membership)} here and ${(0, say.Vm)(before.membership)} at ${(0, problems.at)(before.place)}: state it in one of the two places.`);
      }, readGroup = (entry, desk) => {
        const nameOrId = check((0, access.Wg)(), keyOf(entry), desk, { label: "A group's name or id" });
        if (entry.value.kind !== "map") {
          const message = (0, say.cv)`A group must be a mapping with members: write "members:" below it, with a list.`;
          desk.found.add("group", entry.start, message);
          return;
        }
        const group = check((0, access.NL)(), entry.value, desk, {
          label: "a group",
          known: Object.keys((0, access.NL)().shape)
        });
        group?.membership !== void 0 && reportMembership(entry, group.membership, desk);
        const list = entryOf(entry.value, "members")?.value, items = list?.kind === "list" ? list.items : [], seen = /* @__PURE__ */ new Map();
        for (const item of items) {
          const before = seenBefore(item, item.start, "", seen, desk);
          before !== void 0 && desk.found.add("duplicate-member", item.start, (0, say.cv)`${sourceOf(item)} is already a member at ${(0, problems.at)(before)}: remove one.`);
        }
        if (nameOrId === void 0 || group === void 0)
          return;
        const members = group.members.map((email, index) => ({
          email,
          place: desk.place(items[index]?.start ?? entry.start)
        })), { membership } = group;
        return { nameOrId, ...membership && { membership }, members, place: desk.place(entry.start) };
      }, viewerFlaws = (viewer, isDoubtful = () => !1) => {
        const flaws = [], { accessLevel, resourceIds } = viewer, isSilent = (field) => viewer[field] === void 0 && !isDoubtful(field);
        if (accessLevel === "PARTIAL_ACCESS" && isSilent("resourceIds") && flaws.push({
          field: "accessLevel",
          message: (0, say.cv)`PARTIAL_ACCESS needs resourceIds: list what the viewer may see.`
        }), accessLevel === "FULL_ACCESS" && resourceIds !== void 0 && flaws.push({
          field: "resourceIds",
          message: (0, say.cv)`resourceIds contradicts FULL_ACCESS: remove it, or set accessLevel: PARTIAL_ACCESS.`
        }), isSilent("accessLevel") && resourceIds !== void 0 && flaws.push({
          field: "resourceIds",
          message: (0, say.cv)`resourceIds counts only with PARTIAL_ACCESS: add accessLevel: PARTIAL_ACCESS.`
        }), viewer.invite) {
          const needed = ["name", "companyName", "accessLevel", "isNdaRequired"].filter(isSilent);
          needed.length > 0 && flaws.push({
            field: "invite",
            message: (0, say.cv)`invite: true needs ${(0, problems.KE)(needed, "and")} as well: add what is missing, or remove invite.`
          });
        }
        return flaws;
      }, readViewer = (node, slug, desk) => {
        if (node.kind !== "map") {
          desk.found.add("viewer", node.start, (0, say.cv)`Each entry of viewers must be a mapping of fields: write "- email: …" with the other fields below it.`);
          return;
        }
        const known = Object.keys((0, access.mU)().shape), viewer = check((0, access.mU)(), node, desk, { label: "a viewer", known }), email = entryOf(node, "email")?.value, start = offsetIn(node, email ?? node), before = seenBefore(email, start, slug, desk.named.viewers, desk);
        if (email !== void 0 && before !== void 0) {
          const message = (0, say.cv)`${sourceOf(email)} is already a viewer of this Trust Center at ${(0, problems.at)(before)}: remove one.`;
          desk.found.add("duplicate-viewer", start, message);
        }
        const valid = viewer ?? validPart((0, access.xc)(), node) ?? { invite: !1 }, stated = viewer === void 0 ? statedIn(node, known) : void 0, isDoubtful = (field) => stated?.has(field) === !0 && !(field in valid);
        for (const { field, message } of viewerFlaws(valid, isDoubtful))
          desk.found.add(`viewer ${field}`, entryOf(node, field)?.value.start ?? node.start, message);
        return viewer && { ...viewer, place: desk.place(node.start) };
      }, readTrustCenter = (entry, desk) => {
        const slugId = check((0, access.RW)(), keyOf(entry), desk, { label: "The key of a Trust Center" }), { value } = entry;
        if (value.kind !== "map") {
          desk.found.add("trust-center", entry.start, (0, say.cv)`A Trust Center must be a mapping with viewers: write "viewers:" below it, with a list.`);
          return;
        }
        const known = Object.keys((0, access.B7)().shape), others = value.entries.filter(({ key }) => key !== "viewers");
        check((0, access.wG)(), { ...value, entries: others }, desk, { label: "a Trust Center", known });
        const list = entryOf(value, "viewers");
        if (list?.value.kind !== "list") {
          desk.found.add("viewers", list?.start ?? entry.start, (0, say.cv)`A Trust Center needs viewers with a list: write "viewers:" and "- email: …" below it.`);
          return;
        }
        const viewers = [];
        for (const item of list.value.items) {
          const viewer = readViewer(item, entry.key, desk);
          viewer !== void 0 && viewers.push(viewer);
        }
        return slugId === void 0 ? void 0 : { slugId, viewers, place: desk.place(entry.start) };
      };
      var values = __nccwpck_require__2(2872), accounts_entry = __nccwpck_require__2(4441), roster_account = __nccwpck_require__2(8037);
      const defaultsKeys = Object.keys(accounts_entry.ms.shape), userKeys = Object.keys(accounts_entry.vJ.shape), noDefaults = { data: {}, stated: /* @__PURE__ */ new Set(), entries: /* @__PURE__ */ new Map() }, readDefaults = (entry, desk) => {
        if (entry === void 0)
          return noDefaults;
        const { value } = entry;
        return value.kind !== "map" ? (desk.found.add("defaults", entry.start, (0, say.cv)`defaults must be a mapping of fields ("permissionLevel: BASE"): indent them below it, or remove the key.`), noDefaults) : {
          data: check(accounts_entry.ms, value, desk, { label: "defaults", known: defaultsKeys }) ?? validPart(accounts_entry.ms, value) ?? {},
          stated: statedIn(value, defaultsKeys),
          entries: entriesByKey(value)
        };
      }, user_nameOf = (node) => {
        const id = entryOf(node, "uniqueId")?.value;
        return id?.kind === "scalar" && id.source !== "" ? (0, say.cv)`User ${(0, problems.TL)(id.source)}` : (0, say.cv)`This user`;
      }, isShared = (field) => (0, fields.dt)(field) && fields.Je[field].on === "defaults", missingMessage = (fields2, node) => {
        const own = fields2.filter((field) => !isShared(field)), shared = fields2.filter(isShared), onUser = own.length === 0 ? (0, say.cv)`` : (0, say.cv)` set ${(0, problems.KE)(own, "and")} on the user`, anywhere = shared.length === 0 ? (0, say.cv)`` : (0, say.cv)` set ${(0, problems.KE)(shared, "and")} on the user or under defaults`, both = own.length > 0 && shared.length > 0 ? (0, say.cv)`;` : (0, say.cv)``;
        return (0, say.cv)`${user_nameOf(node)} is missing ${(0, problems.KE)(fields2, "and")}:${onUser}${both}${anywhere}.`;
      }, reportMissing = (fields2, node, desk) => {
        fields2.length > 0 && desk.found.add(`missing ${fields2.join()}`, node.start, () => missingMessage(fields2, node));
      }, reportDuplicate = (id, start, desk) => {
        if (id.kind !== "scalar" || typeof id.value != "string" || id.value === "")
          return;
        const key = String(fields.Je.uniqueId.compare(id.value)), first = desk.named.ids.get(key);
        first === void 0 ? desk.named.ids.set(key, () => desk.place(start)) : desk.found.add("duplicate-id", start, (0, say.cv)`uniqueId ${(0, problems.TL)(id.value)} is already at ${(0, problems.at)(first())}: remove one of the two users, or give each account its own id.`);
      }, doubts = (valid, stated, defaults) => (field) => !(field in valid) && (stated?.has(field) === !0 || defaults.stated.has(field) && !(field in defaults.data)), flawed = ({ about, wrong, remedy, remove }, node, defaults, desk) => {
        const shared = about.find((key) => entryOf(node, key) === void 0 && defaults.entries.has(key)), entry = shared === void 0 ? void 0 : defaults.entries.get(shared), without = remove === void 0 || defaults.entries.has(remove) ? (0, say.cv)`` : (0, say.cv)`, or remove ${(0, say.Vm)(remove)}`;
        return shared === void 0 || entry === void 0 ? (0, say.cv)`${(0, say.Vm)(wrong)}: ${(0, say.Vm)(remedy)}${without}.` : (0, say.cv)`${user_nameOf(node)} has ${(0, say.Vm)(shared)} from defaults (${(0, problems.at)(desk.place(entry.start))}), but ${(0, say.Vm)(wrong)}: ${(0, say.Vm)(remedy)} on this user.`;
      }, reportContradictions = (user, isDoubtful, node, defaults, desk) => {
        for (const flaw of (0, roster_account.vM)(user, isDoubtful)) {
          const start = entryOf(node, flaw.field)?.value.start ?? node.start;
          desk.found.add(`contradiction ${flaw.field}`, start, flawed(flaw, node, defaults, desk));
        }
      }, readNotes = (own, node, defaults, desk) => {
        const notes = (0, roster_account.h$)(own, defaults.data);
        if (notes === void 0)
          return {};
        const placeOf = (field) => desk.place((entryOf(node, field) ?? defaults.entries.get(field) ?? node).start);
        return {
          notes,
          notePlaces: Object.fromEntries(Object.keys(notes).map((field) => [field, placeOf(field)]))
        };
      }, readUser = (node, defaults, desk) => {
        if (node.kind !== "map") {
          desk.found.add("user", node.start, (0, say.cv)`Each entry of users must be a mapping of fields: write "- uniqueId: …" with the other fields below it.`);
          return;
        }
        const own = check(accounts_entry.vJ, node, desk, { label: "a user", known: userKeys, skipMissing: !0 }), id = entryOf(node, "uniqueId")?.value;
        id !== void 0 && reportDuplicate(id, offsetIn(node, id), desk);
        const account = own === void 0 ? void 0 : (0, roster_account.H5)(own, defaults.data);
        if (own !== void 0 && account !== void 0)
          return reportContradictions(account, doubts(own, void 0, defaults), node, defaults, desk), { account, place: desk.place(node.start), ...readNotes(own, node, defaults, desk) };
        const stated = statedIn(node, userKeys), valid = own ?? validPart(accounts_entry.ms, node) ?? {}, method = valid.authMethod ?? (stated.has("authMethod") ? void 0 : defaults.data.authMethod);
        reportMissing((0, roster_account.SD)((field) => stated.has(field) || defaults.stated.has(field), method), node, desk);
        const merged = { ...defaults.data, ...valid };
        reportContradictions(merged, doubts(valid, stated, defaults), node, defaults, desk);
      }, parts = {
        users: { kind: "list", wanted: "a list", example: 'write "- uniqueId: \u2026" entries below it' },
        groups: { kind: "map", wanted: "a mapping", example: 'write "Engineering:" with "members:" below it' },
        trustCenters: { kind: "map", wanted: "a mapping", example: 'write "my-slug:" with "viewers:" below it' }
      }, partOf = (root, key, desk) => {
        const entry = entryOf(root, key), { kind, wanted, example } = parts[key];
        if (entry === void 0 || entry.value.kind === kind)
          return entry;
        const remove = !Object.keys(parts).some((other) => other !== key && entryOf(root, other) !== void 0) ? (0, say.cv)`` : (0, say.cv)`, or remove the key`;
        desk.found.add("shape", entry.start, (0, say.cv)`${(0, say.Vm)(key)} must be ${(0, say.Vm)(wanted)}: ${(0, say.Vm)(example)}${remove}.`);
      }, each = (items, read) => {
        const results = [];
        for (const item of items) {
          const result = read(item);
          result !== void 0 && results.push(result);
        }
        return results;
      }, itemsOf = (entry) => entry.value.kind === "list" ? entry.value.items : [], entriesOf = (entry) => entry.value.kind === "map" ? entry.value.entries : [], check_unknownKey = (key) => {
        const likely = (0, nearest.w)(key, values.Nh), remedy = likely.length === 0 ? (0, say.cv)`known are ${(0, problems.KE)(values.Nh, "and")}.` : (0, say.cv)`did you mean ${(0, say.oR)(likely.map(say.Vm), " or ")}?`;
        return (0, say.cv)`${(0, problems.TL)(key)} is not a known key of a users file: ${remedy}`;
      }, checkFile = (root, desk) => {
        const file = { path: desk.path };
        if (root.kind !== "map") {
          const message = root.kind === "scalar" && root.value === null ? (0, say.cv)`The file is empty: it needs users, groups or trustCenters.` : (0, say.cv)`The file must be a mapping with users, groups or trustCenters at its top level.`;
          return desk.found.add("root", root.start, message), { file };
        }
        for (const { key, start } of root.entries)
          values.Nh.some((known) => known === key) || desk.found.add("unknown-key", start, check_unknownKey(key));
        const named = new Set(root.entries.flatMap(({ key }) => [key, ...(0, nearest.w)(key, values.Nh)]));
        Object.keys(parts).some((key) => named.has(key)) || desk.found.add("nothing", root.start, (0, say.cv)`The file has no users, groups or trustCenters: add one of them.`);
        const defaults = readDefaults(entryOf(root, "defaults"), desk), users = partOf(root, "users", desk), groups = partOf(root, "groups", desk), centers = partOf(root, "trustCenters", desk);
        return {
          file: { ...file, ...users && { usersKey: desk.place(users.start) } },
          ...users && { users: each(itemsOf(users), (item) => readUser(item, defaults, desk)) },
          ...groups && { groups: each(entriesOf(groups), (entry) => readGroup(entry, desk)) },
          ...centers && { trustCenters: each(entriesOf(centers), (entry) => readTrustCenter(entry, desk)) }
        };
      };
      var roster_files = __nccwpck_require__2(4342), dist = __nccwpck_require__2(8815);
      const deepest = 20, mostSyntaxProblems = 10, tooDeep = (0, say.cv)`This is nested more than ${deepest} levels deep: a users file needs four.`, noTags = (0, say.cv)`Tags (!name) are not supported: remove the tag.`, noStringKey = (0, say.cv)`A key must be plain text: lists and mappings cannot be keys.`, noColon = (0, say.cv)`A colon with a space is missing: write "key: value", each on a line of its own.`, unexpected = (0, say.cv)`YAML does not expect this here: check quotes, brackets, commas and indentation, here and on the line before.`, byCode = {
        ALIAS_PROPS: (0, say.cv)`An alias (*name) cannot have an anchor or a tag: remove it.`,
        BAD_ALIAS: (0, say.cv)`This alias or anchor has no usable name: put a value that starts with * or & in quotes.`,
        BAD_COLLECTION_TYPE: noTags,
        BAD_DIRECTIVE: (0, say.cv)`This line starts with %, but is not a YAML directive: remove it.`,
        BAD_DQ_ESCAPE: (0, say.cv)`Text in double quotes has a backslash that YAML does not know: write \\\\, or use single quotes.`,
        BAD_INDENT: (0, say.cv)`The indentation does not fit: line this up with the entries that it belongs to.`,
        BAD_PROP_ORDER: (0, say.cv)`An anchor or tag is in the wrong place: remove it.`,
        BAD_SCALAR_START: (0, say.cv)`A value starts with a character that YAML keeps for itself: put the value in quotes.`,
        BLOCK_AS_IMPLICIT_KEY: (0, say.cv)`There is a second "key:" in this value: put text with a colon in quotes, and line up the keys of one entry.`,
        BLOCK_IN_FLOW: (0, say.cv)`Inside [ ] and { }, entries are separated by commas: add the comma, and use no "- " or "|" there.`,
        KEY_OVER_1024_CHARS: (0, say.cv)`This key is too long: the colon must follow within 1024 characters.`,
        MISSING_CHAR: noColon,
        MULTILINE_IMPLICIT_KEY: noColon,
        MULTIPLE_ANCHORS: (0, say.cv)`A value can have one anchor (&name) only: remove the others.`,
        MULTIPLE_TAGS: noTags,
        NON_STRING_KEY: noStringKey,
        RESOURCE_EXHAUSTION: tooDeep,
        TAB_AS_INDENT: (0, say.cv)`There is a tab in the indentation: indent with spaces.`,
        TAG_RESOLVE_FAILED: noTags
      }, byText = [
        ["Missing closing", (0, say.cv)`A closing quote is missing: look above for the text whose quotes do not end.`],
        ["Flow ", (0, say.cv)`A [ or { is not closed: add the ] or }, indented further than the key that it belongs to.`],
        ["Missing ,", (0, say.cv)`A comma is missing between two entries: add it.`],
        [
          "Comments must",
          (0, say.cv)`A comment needs a space before its #: add it, or put a value that holds # in quotes.`
        ],
        [
          "Sequence item without",
          (0, say.cv)`The indentation does not fit: line this up with the entry above, or start it with "- ".`
        ]
      ], syntaxMessage = (error) => byText.find(([start]) => error.message.startsWith(start))?.[1] ?? byCode[error.code] ?? unexpected, reportSyntax = (errors2, text, found) => {
        let end = -1, count = 0;
        for (const error of errors2.toSorted((a, b) => a.pos[0] - b.pos[0])) {
          const [offset] = error.pos;
          if (offset <= end || count === mostSyntaxProblems)
            continue;
          const feed = text.indexOf(`
`, offset);
          end = feed === -1 ? text.length : feed, count += 1, found.add("syntax", offset, syntaxMessage(error));
        }
      }, mostAnchors = 100, mostAliasedNodes = 1e5, mostTokens = 3e6;
      class Unreasonable extends Error {
        offset;
        said;
        constructor(offset, said) {
          super((0, say.pj)(said)), this.offset = offset, this.said = said;
        }
      }
      const guard = () => {
        let offset = 0, tokens = 0, open = 0, dashes = 0, anchors = 0;
        return (lexeme) => {
          if (tokens += 1, tokens > mostTokens)
            throw new Unreasonable(offset, (0, say.cv)`The file has too many entries to be read at once: split it into several files.`);
          const first = lexeme.charCodeAt(0);
          if (first === 91 || first === 123 ? open += 1 : first === 93 || first === 125 ? open -= 1 : first === 10 || first === 13 ? dashes = 0 : lexeme === "-" || lexeme === "?" ? dashes += 1 : (first === 38 || first === 42 || first === 33) && (anchors += 1), open > deepest || dashes > deepest)
            throw new Unreasonable(offset, tooDeep);
          if (anchors > mostAnchors)
            throw new Unreasonable(offset, (0, say.cv)`The file has more than ${mostAnchors} anchors, aliases and tags: write the values out.`);
          first === 2 || first === 24 || first === 31 || (offset += lexeme.length);
        };
      }, compose = (text) => {
        const parser = new dist.iX(), composer = new dist.Dk({
          uniqueKeys: !1,
          prettyErrors: !1,
          stringKeys: !0,
          resolveKnownTags: !1
        }), documents = [], pass = guard();
        let errors2 = 0;
        const next = (token) => {
          token.type === "error" && (errors2 += 1);
          for (const document of composer.next(token))
            documents.push(document);
        };
        for (const lexeme of new dist.JG().lex(text)) {
          pass(lexeme);
          for (const token of parser.next(lexeme))
            next(token);
          if (documents.length > 1 || errors2 > mostSyntaxProblems)
            break;
        }
        for (const token of parser.end())
          next(token);
        return [...documents, ...composer.end(!0, text.length)];
      }, entriesIn = (node) => node.kind === "map" ? node.entries : node.kind === "list" ? node.items.flatMap((item) => item.kind === "map" ? item.entries : []) : [], nothing = (start) => ({ kind: "scalar", value: null, source: "", start }), copy = (document, found) => {
        let dangling = !1;
        const anchors = /* @__PURE__ */ new Map();
        let copied = 0, aliased = 0;
        const visit = (node, depth, fallback) => {
          if (copied += 1, (0, dist.Vj)(node)) {
            const start = node.range?.[0] ?? fallback, target = anchors.get(node.source);
            if (target === void 0)
              return dangling = !0, found.add("alias", start, (0, say.cv)`${(0, problems.TL)(node.source)} is an alias without an anchor before it: put a value that starts with * in quotes.`), nothing(start);
            if (aliased += target.size, aliased > mostAliasedNodes)
              throw new Unreasonable(start, (0, say.cv)`The aliases of this file unfold to too much: write the values out.`);
            return copied += target.size, { ...target.node, start };
          }
          const before = copied, result = visitValue(node, depth, fallback);
          return ((0, dist.jh)(node) || (0, dist.oP)(node) || (0, dist.jn)(node)) && node.anchor !== void 0 && anchors.set(node.anchor, { node: result, size: copied - before + 1 }), result;
        }, visitValue = (node, depth, fallback) => {
          if (depth > deepest)
            throw new Unreasonable(fallback, tooDeep);
          if ((0, dist.jn)(node)) {
            const start = node.range?.[0] ?? fallback;
            node.tag !== void 0 && found.add("tag", start, noTags);
            const { value } = node, source = node.source ?? "";
            if (typeof value == "number" || typeof value == "boolean" || value === null)
              return { kind: "scalar", value, source, start };
            const text = {
              kind: "scalar",
              value: typeof value == "string" ? value : source,
              source,
              start
            };
            return node.type === dist.X5.BLOCK_FOLDED ? { ...text, block: ">" } : node.type === dist.X5.BLOCK_LITERAL ? { ...text, block: "|" } : text;
          }
          if ((0, dist.oP)(node)) {
            const start = node.range?.[0] ?? fallback;
            return node.tag !== void 0 && found.add("tag", start, noTags), { kind: "list", items: node.items.map((item) => visit(item, depth + 1, start)), start };
          }
          if ((0, dist.jh)(node)) {
            const start = node.range?.[0] ?? fallback;
            node.tag !== void 0 && found.add("tag", start, noTags);
            const entries = [], merged = [], keys = /* @__PURE__ */ new Set();
            for (const pair of node.items) {
              if (!(0, dist.jn)(pair.key)) {
                found.add("key", start, noStringKey);
                continue;
              }
              const key = String(pair.key.value), keyStart = pair.key.range?.[0] ?? start;
              pair.key.tag !== void 0 && found.add("tag", keyStart, noTags);
              const value = visit(pair.value, depth + 1, keyStart);
              key === "<<" && pair.key.type === dist.X5.PLAIN ? (found.add("merge", keyStart, (0, say.cv)`Merge keys (<<) are not supported: write the fields out, or put what all users share under defaults.`), merged.push(value)) : keys.has(key) ? found.add("duplicate-key", keyStart, (0, say.cv)`${(0, problems.TL)(key)} appears twice in the same mapping: remove one.`) : (keys.add(key), entries.push({ key, start: keyStart, value }));
            }
            for (const entry of merged.flatMap(entriesIn))
              keys.has(entry.key) || (keys.add(entry.key), entries.push({ ...entry, start }));
            return { kind: "map", entries, start: entries[0]?.start ?? start };
          }
          return nothing(fallback);
        }, root = visit(document.contents, 0, 0);
        return dangling ? void 0 : root;
      }, forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\r(?!\n)/g, reportForbidden = (text, found) => {
        let some = !1;
        for (const { 0: character, index } of text.matchAll(forbidden)) {
          some = !0;
          const code = character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase(), message = character === "\r" ? (0, say.cv)`There is a carriage return without a line feed here (the line end of old Macs): save the file with LF or CRLF line ends.` : (0, say.cv)`The file holds a control character (U+${(0, say.Vm)(code)}) here: remove it.`;
          found.add(character === "\r" ? "carriage-return" : "control", index, message);
        }
        return some;
      }, parseYaml = (text, found) => {
        if (reportForbidden(text, found))
          return;
        const { stackTraceLimit } = Error;
        Error.stackTraceLimit = 0;
        try {
          const [document, second] = compose(text);
          if (document === void 0)
            return;
          if (document.errors.length > 0 || document.warnings.length > 0) {
            reportSyntax([...document.errors, ...document.warnings], text, found);
            return;
          }
          if (second !== void 0) {
            found.add("documents", second.range[0], (0, say.cv)`The file holds a second document: keep one, or make it a file of its own.`);
            return;
          }
          if (document.directives.yaml.explicit && document.directives.yaml.version !== "1.2") {
            found.add("directive", 0, (0, say.cv)`The file asks for an old version of YAML: remove the %YAML line.`);
            return;
          }
          return copy(document, found);
        } catch (error) {
          const known = error instanceof Unreasonable;
          found.add("unreasonable", known ? error.offset : 0, known ? error.said : tooDeep);
          return;
        } finally {
          Error.stackTraceLimit = stackTraceLimit;
        }
      }, mergeTrustCenters = (all) => {
        const bySlug = /* @__PURE__ */ new Map();
        for (const center of all) {
          const first = bySlug.get(center.slugId);
          bySlug.set(center.slugId, first === void 0 ? center : { ...first, viewers: [...first.viewers, ...center.viewers] });
        }
        return [...bySlug.values()];
      }, mergeGroups = (all) => [...Map.groupBy(all, ({ nameOrId }) => nameOrId).values()].flatMap((parts2) => parts2.slice(0, 1).map((first) => {
        const members = /* @__PURE__ */ new Map();
        for (const member of parts2.flatMap((part) => part.members)) {
          const key = (0, address.I)(member.email);
          members.has(key) || members.set(key, member);
        }
        const membership = parts2.find((part) => part.membership !== void 0)?.membership ?? "include";
        return { ...first, membership, members: [...members.values()] };
      })), joined = (lists) => {
        const present = lists.filter((list) => list !== void 0);
        return present.length === 0 ? void 0 : present.flat();
      }, merge = (files) => {
        const users = joined(files.map((file) => file.users)), groups = joined(files.map((file) => file.groups)), trustCenters = joined(files.map((file) => file.trustCenters));
        return {
          files: files.map(({ file }) => file),
          ...users && { users },
          ...groups && { groups: mergeGroups(groups) },
          ...trustCenters && { trustCenters: mergeTrustCenters(trustCenters) }
        };
      }, checkText = (path2, text, named) => {
        const place = (0, problems.zn)(path2, text), found = (0, problems.Pg)(place), root = parseYaml(text, found);
        return root === void 0 ? { problems: found.list() } : { file: checkFile(root, { path: path2, found, place, named }), problems: found.list() };
      }, rosterOf = (files, known = []) => {
        const all = [...known], checked = [], named = { ids: /* @__PURE__ */ new Map(), memberships: /* @__PURE__ */ new Map(), viewers: /* @__PURE__ */ new Map() };
        for (const { path: path2, text, blob } of files) {
          const { file, problems: problems2 } = checkText(path2, text, named);
          file !== void 0 && checked.push(blob === void 0 ? file : { ...file, file: { ...file.file, blob } });
          for (const problem of problems2)
            all.push(problem);
        }
        if (all.length > 0) {
          const number = (0, errors._)(all), count = number === 1 ? (0, say.ZV)("There is a problem") : (0, say.cv)`There are ${number} problems`;
          throw new errors.H("invalid-users-file", (0, say.cv)`${count} in the users files: nothing was planned.`, all.toSorted(problems.hz));
        }
        return merge(checked);
      }, readRoster = async (options) => {
        const { files, problems: problems2, notes = [] } = await (0, roster_files.Ul)(options.patterns, options.workspace, options.files), roster = rosterOf(files, problems2);
        return notes.length === 0 ? roster : { ...roster, notes };
      };
    })
  ),
  /***/
  8368: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        B7: () => (
          /* binding */
          trustCenterSchema
        ),
        /* harmony export */
        NL: () => (
          /* binding */
          groupSchema
        ),
        /* harmony export */
        RW: () => (
          /* binding */
          slugSchema
        ),
        /* harmony export */
        Wg: () => (
          /* binding */
          groupKeySchema
        ),
        /* harmony export */
        mU: () => (
          /* binding */
          viewerSchema
        ),
        /* harmony export */
        wG: () => (
          /* binding */
          trustCenterFieldsSchema
        ),
        /* harmony export */
        xc: () => (
          /* binding */
          viewerFieldsSchema
        )
        /* harmony export */
      });
      var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3619), zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9396), _values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(2872);
      const groupSchema = (0, _values_js__WEBPACK_IMPORTED_MODULE_0__.hd)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej({
        membership: zod_mini__WEBPACK_IMPORTED_MODULE_1__.yqP((0, _values_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("How the list is meant. In every file that has the group, it must be the same.", {
          include: "Members are added, and nobody is taken out. The default.",
          exact: "Everybody who is not listed is taken out of the group."
        })),
        members: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg((0, _values_js__WEBPACK_IMPORTED_MODULE_0__.hl)("The e-mail address of a person in Vanta.")).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
          description: "The people of the group, by e-mail address.",
          uniqueItems: !0
        })
      }).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, { title: "Group", description: "A group of people in Vanta." })), viewerSchema = (0, _values_js__WEBPACK_IMPORTED_MODULE_0__.hd)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej({
        email: (0, _values_js__WEBPACK_IMPORTED_MODULE_0__.hl)("The viewer's e-mail address."),
        accessLevel: zod_mini__WEBPACK_IMPORTED_MODULE_1__.yqP((0, _values_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("What the viewer may see. Left as it is where not stated.", {
          FULL_ACCESS: "Everything in the Trust Center.",
          PARTIAL_ACCESS: "What `resourceIds` name."
        })),
        resourceIds: zod_mini__WEBPACK_IMPORTED_MODULE_1__.yqP((0, _values_js__WEBPACK_IMPORTED_MODULE_0__.dM)((0, _values_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The id of a resource."), "What a viewer with PARTIAL_ACCESS may see.").check(
          // Not z.minLength: it also looks at the length of what is not a list, which a file can make throw.
          zod_mini__WEBPACK_IMPORTED_MODULE_1__.YPB((list) => list.length > 0, {
            error: "must name at least one resource: an empty list could open everything"
          })
        ).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, { minItems: 1 })),
        expirationDate: zod_mini__WEBPACK_IMPORTED_MODULE_1__.yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee((0, _values_js__WEBPACK_IMPORTED_MODULE_0__.kB)(`The end of the access. ${_values_js__WEBPACK_IMPORTED_MODULE_0__.OX}`))).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
          description: "When access ends: a date-time, or a date (access ends as that day begins, midnight UTC); null for never."
        }),
        isNdaRequired: zod_mini__WEBPACK_IMPORTED_MODULE_1__.yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
          description: "Whether the viewer has to accept an NDA. Vanta does not return it, so it is sent with an invitation and with any other change, never by itself."
        }),
        customerTrustAccountId: zod_mini__WEBPACK_IMPORTED_MODULE_1__.yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee((0, _values_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The id of a Customer Trust Account."))).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
          description: "The Customer Trust Account of the viewer; null for none. Left as it is where not stated."
        }),
        invite: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY(), !1).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
          description: "Invite the viewer, by e-mail, where the Trust Center does not have them. Needs name, companyName, accessLevel and isNdaRequired."
        }),
        name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.yqP((0, _values_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The viewer's name, for the invitation; later changes are not sent.")),
        companyName: zod_mini__WEBPACK_IMPORTED_MODULE_1__.yqP((0, _values_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The viewer's company, for the invitation; later changes are not sent."))
      }).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
        title: "Viewer",
        description: "A viewer of the Trust Center."
      })), viewerFieldsSchema = (0, _values_js__WEBPACK_IMPORTED_MODULE_0__.hd)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__.cJW(viewerSchema(), { email: !0 })), trustCenterSchema = (0, _values_js__WEBPACK_IMPORTED_MODULE_0__.hd)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej({
        viewers: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(viewerSchema()).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, { description: "Viewers that are not listed are left alone." })
      }).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, { title: "Trust Center", description: "A Trust Center." })), trustCenterFieldsSchema = (0, _values_js__WEBPACK_IMPORTED_MODULE_0__.hd)(() => zod_mini__WEBPACK_IMPORTED_MODULE_1__.cJW(trustCenterSchema(), { viewers: !0 })), groupKeySchema = (0, _values_js__WEBPACK_IMPORTED_MODULE_0__.hd)(() => (0, _values_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The name or id of a group in Vanta.")), slugSchema = (0, _values_js__WEBPACK_IMPORTED_MODULE_0__.hd)(() => (0, _values_js__WEBPACK_IMPORTED_MODULE_0__.KD)(_values_js__WEBPACK_IMPORTED_MODULE_0__.fF).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
        description: "The slugId of a Trust Center: the last part of its address in Vanta.",
        pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
        patternErrorMessage: "Must be a Trust Center's slugId: the last part of its address in Vanta."
      }));
    })
  ),
  /***/
  2872: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        KD: () => (
          /* binding */
          checked
        ),
        /* harmony export */
        NQ: () => (
          /* binding */
          urlForEditors
        ),
        /* harmony export */
        Nh: () => (
          /* binding */
          fileKeys
        ),
        /* harmony export */
        OX: () => (
          /* binding */
          timeRule
        ),
        /* harmony export */
        P: () => (
          /* binding */
          idForEditors
        ),
        /* harmony export */
        Qq: () => (
          /* binding */
          text
        ),
        /* harmony export */
        Yq: () => (
          /* binding */
          choice
        ),
        /* harmony export */
        dM: () => (
          /* binding */
          distinct
        ),
        /* harmony export */
        fF: () => (
          /* binding */
          slugProblem
        ),
        /* harmony export */
        hd: () => (
          /* binding */
          onDemand
        ),
        /* harmony export */
        hl: () => (
          /* binding */
          address
        ),
        /* harmony export */
        kB: () => (
          /* binding */
          time
        ),
        /* harmony export */
        lx: () => (
          /* binding */
          idProblem
        ),
        /* harmony export */
        rn: () => (
          /* binding */
          urlProblem
        )
        /* harmony export */
      });
      var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3619), zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9396), zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(8532), _time_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4131);
      const onDemand = (make) => {
        let made;
        return () => made ??= make();
      }, control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/, controlOrTurn = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/, format = new RegExp("\\p{Cf}", "u"), invisible = /[\p{C}\p{Zl}\p{Zp}]/u, textProblem = (value) => {
        if (value.trim() === "")
          return "must not be empty: write a value";
        if (controlOrTurn.test(value))
          return control.test(value) ? "holds a line break or another control character: remove it" : "holds an invisible character that turns the direction of text: remove it";
        if (!value.isWellFormed())
          return "holds half of a character (a lone surrogate): write the character in full";
        if (value.trim() !== value)
          return "has spaces around it: remove them";
      }, idProblem = (value) => textProblem(value) ?? (format.test(value) ? "holds an invisible character: type the id again" : void 0), asciiEmail = /^[!#-'*+./0-9=?A-Z^-~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/, anyEmail = onDemand(() => {
        const letter = String.raw`[\p{L}\p{N}]`, inner = String.raw`[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}]`, local = String.raw`[^\s@"(),:;<>[\\\]]{1,64}`;
        return new RegExp(`^${local}@(?:${letter}(?:${inner})?\\.)+${letter}(?:${inner})$`, "u");
      }), emailProblem = (value) => {
        const problem = textProblem(value);
        if (problem !== void 0)
          return problem;
        if (!(value.length <= 254 && asciiEmail.test(value))) {
          if (invisible.test(value))
            return "holds an invisible character: type the address again";
          if (value.length > 254 || !anyEmail().test(value))
            return "is not an e-mail address: write it like ada@example.com";
        }
      }, urlProblem = (value) => {
        const problem = textProblem(value);
        if (problem !== void 0)
          return problem;
        if (!value.startsWith("https://"))
          return "must start with https://, as Vanta requires";
        if (/\s/.test(value) || invisible.test(value))
          return "holds a space: write it as %20";
        if (value.includes("\\"))
          return "holds a backslash: write / instead";
        const withoutPlaceholders = value.replaceAll(/\{(?:uniqueId|email)\}/g, "x");
        if (/[{}]/.test(withoutPlaceholders))
          return "may hold {uniqueId} and {email} and no other braces: correct the placeholder";
        const host = value.slice(8).split(/[/?#]/, 1)[0] ?? "";
        if (/[{}]/.test(host))
          return "has a placeholder in its host name: use it after the host only";
        if (host.includes("@"))
          return "must not hold a user name or password: remove what is before the @";
        if (host === "" || !URL.canParse(withoutPlaceholders))
          return "is not a URL: write it like https://app.example.com/users/1";
      }, slugProblem = (value) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value) ? void 0 : "is not a Trust Center's slugId: copy the last part of its address in Vanta", checked = (problem) => zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check((context) => {
        const message = problem(context.value);
        message !== void 0 && context.issues.push({ code: "custom", message, input: context.value });
      }), said = (errorMessage, patternErrorMessage) => ({ errorMessage, patternErrorMessage }), notText = "Must be text: put numbers, true and false in quotes.", isControl = String.raw`\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069`, isFormat = String.raw`\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff`, text = (description) => checked(textProblem).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
        description,
        pattern: String.raw`^(?!\s)[^${isControl}]*[^\s${isControl}]$`,
        ...said(notText, "Must be text on one line, without spaces around it.")
      }), idForEditors = {
        pattern: String.raw`^(?!\s)[^${isControl}${isFormat}]*[^\s${isControl}${isFormat}]$`,
        ...said(notText, "Must be text on one line, without spaces around it and without invisible characters.")
      }, notInDomain = String.raw`\s\u0000-\u002c\u002e\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f`, edge = `[^${notInDomain}-]`, label = `${edge}(?:[^${notInDomain}]{0,61}${edge})?`, address = (description) => checked(emailProblem).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
        description,
        maxLength: 254,
        pattern: String.raw`^[^\s@"(),:;<>[\]\\]{1,64}@(?:${label}\.)+${label}$`,
        ...said("Must be an e-mail address, such as ada@example.com.", "Must be an e-mail address, such as ada@example.com.")
      }), timeSentence = "Must be a date, such as 2026-01-31, or a date-time with a zone, such as 2026-01-31T09:30:00Z.", time = (description) => zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi((value, context) => {
        const read = (0, _time_js__WEBPACK_IMPORTED_MODULE_0__.pe)(value);
        return "iso" in read ? read.iso : (context.issues.push({ code: "custom", message: read.problem, input: value }), zod_mini__WEBPACK_IMPORTED_MODULE_3__.tm);
      })).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, { description, pattern: _time_js__WEBPACK_IMPORTED_MODULE_0__.Qm, ...said(timeSentence, timeSentence) }), keysOf = (values) => Object.keys(values).filter((key) => Object.hasOwn(values, key)), choice = (description, values) => {
        const names = keysOf(values);
        return zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n(names).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
          description,
          enumDescriptions: names.map((name) => values[name]),
          errorMessage: `Must be ${names.slice(0, -1).join(", ")} or ${names.at(-1)}.`
        });
      }, urlForEditors = {
        pattern: String.raw`^https://[^\s\\/?#@{}]+(?:[/?#](?:[^\s\\{}]|\{(?:uniqueId|email)\})*)?$`,
        ...said("Must be a link that starts with https://.", "Must be a link that starts with https://. After the host, it may hold {uniqueId} and {email} and no other braces.")
      }, distinct = (item, description) => zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(item).check((context) => {
        const seen = /* @__PURE__ */ new Set();
        for (const [index, value] of context.value.entries())
          seen.has(value) && context.issues.push({ code: "custom", message: "appears twice in this list: remove one", input: value, path: [index] }), seen.add(value);
      }).register(zod_mini__WEBPACK_IMPORTED_MODULE_2__.fd, {
        description,
        uniqueItems: !0,
        errorMessage: "Must be a list: put values in [ ], with commas between them."
      }), timeRule = "A date (midnight UTC) or a date-time with a zone.", fileKeys = ["defaults", "users", "groups", "trustCenters"];
    })
  ),
  /***/
  5015: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        MV: () => (
          /* binding */
          person
        ),
        /* harmony export */
        SP: () => (
          /* binding */
          shown
        ),
        /* harmony export */
        Uq: () => (
          /* binding */
          value
        ),
        /* harmony export */
        Vm: () => (
          /* binding */
          word
        ),
        /* harmony export */
        ZV: () => (
          /* binding */
          own
        ),
        /* harmony export */
        bI: () => (
          /* binding */
          thing
        ),
        /* harmony export */
        cv: () => (
          /* binding */
          say
        ),
        /* harmony export */
        dK: () => (
          /* binding */
          withParts
        ),
        /* harmony export */
        f6: () => (
          /* binding */
          withoutStop
        ),
        /* harmony export */
        gD: () => (
          /* binding */
          theirs
        ),
        /* harmony export */
        hl: () => (
          /* binding */
          address
        ),
        /* harmony export */
        id: () => (
          /* binding */
          id
        ),
        /* harmony export */
        oR: () => (
          /* binding */
          joined
        ),
        /* harmony export */
        pj: () => (
          /* binding */
          plain
        )
        /* harmony export */
      });
      const piecesOf = (given) => typeof given == "number" ? [String(given)] : "said" in given ? given.said : [given], say = (words, ...parts) => ({
        said: words.flatMap((word2, index) => {
          const part = parts[index];
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
    })
  ),
  /***/
  4131: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        B9: () => (
          /* binding */
          instantOf
        ),
        /* harmony export */
        Qm: () => (
          /* binding */
          timePattern
        ),
        /* harmony export */
        pe: () => (
          /* binding */
          parseTime
        )
        /* harmony export */
      });
      const form = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:([Zz])|([+-])(\d{2}):(\d{2}))?)?$/, timePattern = String.raw`^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))` + String.raw`(?:[Tt ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$`, monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], daysIn = (year, month) => month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : monthDays[month - 1] ?? 0, parseTime = (text) => {
        const match = form.exec(text);
        if (match === null)
          return {
            problem: "is not a time: write a date such as 2026-01-31, or a date-time such as 2026-01-31T09:30:00Z"
          };
        const [, year, month, day, hour, minute, second, fraction, zulu, sign, offsetHour, offsetMinute] = match;
        if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)))
          return { problem: "is not a day in the calendar: correct the date" };
        if (hour === void 0)
          return { iso: `${year}-${month}-${day}T00:00:00.000Z` };
        if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
          return { problem: "is not a time of day: correct the hours, minutes or seconds" };
        if (zulu === void 0 && sign === void 0)
          return { problem: "has no time zone: add Z for UTC, or an offset such as +01:00" };
        const millisecond = (fraction ?? "").slice(0, 3).padEnd(3, "0"), utc = `${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`;
        if (sign === void 0)
          return { iso: utc };
        if (Number(offsetHour) > 23 || Number(offsetMinute) > 59)
          return {
            problem: "has an offset from UTC that does not exist: correct it, or write the time in UTC with Z"
          };
        const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 6e4, shifted = new Date(Date.parse(utc) - (sign === "-" ? -offset : offset));
        return shifted.getUTCFullYear() < 0 || shifted.getUTCFullYear() > 9999 ? { problem: "is out of range in UTC: correct the year" } : { iso: shifted.toISOString() };
      }, isoForm = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/, instantOf = (text) => {
        const match = isoForm.exec(text.trim().toUpperCase());
        if (match === null)
          return;
        const [, date = "", time = "00:00", zone = "Z"] = match, offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone, instant = Date.parse(`${date}T${time}${offset}`);
        return Number.isNaN(instant) ? void 0 : instant;
      };
    })
  ),
  /***/
  4195: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        CS: () => (
          /* binding */
          isPathRejected
        ),
        /* harmony export */
        FZ: () => (
          /* binding */
          failedItem
        ),
        /* harmony export */
        P3: () => (
          /* binding */
          amended
        ),
        /* harmony export */
        Q4: () => (
          /* binding */
          rejectedRecord
        ),
        /* harmony export */
        Qm: () => (
          /* binding */
          malformed
        ),
        /* harmony export */
        Sn: () => (
          /* binding */
          leavesNothingOpen
        ),
        /* harmony export */
        VH: () => (
          /* binding */
          keepingUncertain
        ),
        /* harmony export */
        X_: () => (
          /* binding */
          endsTheRun
        ),
        /* harmony export */
        fo: () => (
          /* binding */
          requestOf
        ),
        /* harmony export */
        j$: () => (
          /* binding */
          withoutQuery
        ),
        /* harmony export */
        vd: () => (
          /* binding */
          VantaError
        ),
        /* harmony export */
        vu: () => (
          /* binding */
          isRefusal
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(9473), _say_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(5015);
      const withoutQuery = (path2) => path2.split("?", 1)[0] ?? path2, requestOf = (method, path2) => (0, _say_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${(0, _say_js__WEBPACK_IMPORTED_MODULE_1__.Vm)(method)} ${(0, _say_js__WEBPACK_IMPORTED_MODULE_1__.gD)(withoutQuery(path2))}`;
      class VantaError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.H {
        kind;
        method;
        path;
        status;
        /** Vanta's own words, cleaned and bounded. */
        detail;
        /** The answer's body is JSON: it comes from Vanta's application and not from something in front of it. */
        json;
        record;
        /** Vanta may have carried the request out all the same, in this attempt or an earlier one. */
        uncertain;
        constructor(kind, message, about) {
          super("vanta-error", message, [], about.cause), this.name = "VantaError", this.kind = kind, this.method = about.method, this.path = withoutQuery(about.path), this.status = about.status, this.detail = about.detail ?? "", this.json = about.json ?? !1, this.record = about.record, this.uncertain = about.uncertain ?? !1;
        }
      }
      const amended = (error, { said = error.said, ...known }) => {
        const { kind, method, path: path2, status, detail, json, record, uncertain, cause } = error, about = { method, path: path2, status, detail, json, record, uncertain, cause };
        return new VantaError(kind, said, { ...about, ...known });
      }, keepingUncertain = (thrown, earlier) => !earlier.uncertain || !(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.H) ? thrown : thrown instanceof VantaError ? amended(thrown, { uncertain: !0 }) : new VantaError("changed", thrown.said, { ...earlier, cause: thrown }), endsTheRun = (error) => !(error instanceof VantaError) || ["access", "time", "cancelled"].includes(error.kind), leavesNothingOpen = (failure) => failure instanceof VantaError && !failure.uncertain && (endsTheRun(failure) || failure.status === 403), failedItem = (id, failure) => ({
        id,
        ok: !1,
        message: failure.said,
        ...failure instanceof VantaError && failure.uncertain ? { uncertain: !0 } : {},
        ...leavesNothingOpen(failure) ? { settled: !0 } : {}
      }), isRefusal = (error) => error instanceof VantaError ? !error.uncertain : error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.H, rejectedRecord = (error) => error instanceof VantaError ? error.record : void 0, malformed = (purpose, method, path2, what) => new VantaError("malformed", (0, _say_js__WEBPACK_IMPORTED_MODULE_1__.cv)`Failed to ${purpose}: ${requestOf(method, path2)} answered, but ${what}.`, {
        method,
        path: path2,
        uncertain: method !== "GET"
      }), isPathRejected = (error) => error instanceof VantaError ? error.status === 405 ? !0 : error.status !== 404 ? !1 : !error.json || /\bcannot (?:get|put|post)\b|\b(?:route|endpoint|path)\b/i.test(error.detail) : !1;
    })
  ),
  /***/
  7532: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        Yz: () => (
          /* binding */
          core_debug
        ),
        N4: () => (
          /* binding */
          endGroup
        ),
        z3: () => (
          /* binding */
          error
        ),
        Vt: () => (
          /* binding */
          getBooleanInput
        ),
        V4: () => (
          /* binding */
          getInput
        ),
        q3: () => (
          /* binding */
          getMultilineInput
        ),
        pq: () => (
          /* binding */
          info
        ),
        lm: () => (
          /* binding */
          notice
        ),
        C1: () => (
          /* binding */
          setFailed
        ),
        uH: () => (
          /* binding */
          setOutput
        ),
        Pq: () => (
          /* binding */
          core_setSecret
        ),
        Oh: () => (
          /* binding */
          startGroup
        ),
        z: () => (
          /* reexport */
          summary
        ),
        $e: () => (
          /* binding */
          warning
        )
      });
      var external_os_ = __nccwpck_require__2(857);
      function utils_toCommandValue(input) {
        return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
      }
      function toCommandProperties(annotationProperties) {
        return Object.keys(annotationProperties).length ? {
          title: annotationProperties.title,
          file: annotationProperties.file,
          line: annotationProperties.startLine,
          endLine: annotationProperties.endLine,
          col: annotationProperties.startColumn,
          endColumn: annotationProperties.endColumn
        } : {};
      }
      function command_issueCommand(command, properties, message) {
        const cmd = new Command(command, properties, message);
        process.stdout.write(cmd.toString() + external_os_.EOL);
      }
      function command_issue(name, message = "") {
        command_issueCommand(name, {}, message);
      }
      const CMD_STRING = "::";
      class Command {
        constructor(command, properties, message) {
          command || (command = "missing.command"), this.command = command, this.properties = properties, this.message = message;
        }
        toString() {
          let cmdStr = CMD_STRING + this.command;
          if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += " ";
            let first = !0;
            for (const key in this.properties)
              if (this.properties.hasOwnProperty(key)) {
                const val = this.properties[key];
                val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
              }
          }
          return cmdStr += `${CMD_STRING}${escapeData(this.message)}`, cmdStr;
        }
      }
      function escapeData(s) {
        return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
      }
      function escapeProperty(s) {
        return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
      }
      const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
      var external_fs_ = __nccwpck_require__2(9896);
      function file_command_issueFileCommand(command, message) {
        const filePath = process.env[`GITHUB_${command}`];
        if (!filePath)
          throw new Error(`Unable to find environment variable for file command ${command}`);
        if (!external_fs_.existsSync(filePath))
          throw new Error(`Missing file at path: ${filePath}`);
        external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
          encoding: "utf8"
        });
      }
      function file_command_prepareKeyValueMessage(key, value) {
        const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`, convertedValue = utils_toCommandValue(value);
        if (key.includes(delimiter))
          throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
        if (convertedValue.includes(delimiter))
          throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
        return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
      }
      const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
      var http_client = __nccwpck_require__2(8501), __awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator.throw(value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      class oidc_utils_OidcClient {
        static createHttpClient(allowRetry = !0, maxRetry = 10) {
          const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
          };
          return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
        }
        static getRequestToken() {
          const token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
          if (!token)
            throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
          return token;
        }
        static getIDTokenUrl() {
          const runtimeUrl = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
          if (!runtimeUrl)
            throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
          return runtimeUrl;
        }
        static getCall(id_token_url) {
          return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const id_token = (_a = (yield oidc_utils_OidcClient.createHttpClient().getJson(id_token_url).catch((error2) => {
              throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
            })).result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token)
              throw new Error("Response json body do not have ID Token field");
            return id_token;
          });
        }
        static getIDToken(audience) {
          return __awaiter(this, void 0, void 0, function* () {
            try {
              let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
              if (audience) {
                const encodedAudience = encodeURIComponent(audience);
                id_token_url = `${id_token_url}&audience=${encodedAudience}`;
              }
              debug(`ID token url is ${id_token_url}`);
              const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
              return setSecret(id_token), id_token;
            } catch (error2) {
              throw new Error(`Error message: ${error2.message}`);
            }
          });
        }
      }
      var summary_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator.throw(value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      const { access, appendFile, writeFile } = external_fs_.promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY", SUMMARY_DOCS_URL = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
      class Summary {
        constructor() {
          this._buffer = "";
        }
        /**
         * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
         * Also checks r/w permissions.
         *
         * @returns step summary file path
         */
        filePath() {
          return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath)
              return this._filePath;
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv)
              throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            try {
              yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            } catch {
              throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            return this._filePath = pathFromEnv, this._filePath;
          });
        }
        /**
         * Wraps content in an HTML tag, adding any HTML attributes
         *
         * @param {string} tag HTML tag to wrap
         * @param {string | null} content content within the tag
         * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
         *
         * @returns {string} content wrapped in HTML element
         */
        wrap(tag, content, attrs = {}) {
          const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
          return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
        }
        /**
         * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
         *
         * @param {SummaryWriteOptions} [options] (optional) options for write operation
         *
         * @returns {Promise<Summary>} summary instance
         */
        write(options) {
          return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!options?.overwrite, filePath = yield this.filePath();
            return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
          });
        }
        /**
         * Clears the summary buffer and wipes the summary file
         *
         * @returns {Summary} summary instance
         */
        clear() {
          return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: !0 });
          });
        }
        /**
         * Returns the current summary buffer as a string
         *
         * @returns {string} string of summary buffer
         */
        stringify() {
          return this._buffer;
        }
        /**
         * If the summary buffer is empty
         *
         * @returns {boolen} true if the buffer is empty
         */
        isEmptyBuffer() {
          return this._buffer.length === 0;
        }
        /**
         * Resets the summary buffer without writing to summary file
         *
         * @returns {Summary} summary instance
         */
        emptyBuffer() {
          return this._buffer = "", this;
        }
        /**
         * Adds raw text to the summary buffer
         *
         * @param {string} text content to add
         * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
         *
         * @returns {Summary} summary instance
         */
        addRaw(text, addEOL = !1) {
          return this._buffer += text, addEOL ? this.addEOL() : this;
        }
        /**
         * Adds the operating system-specific end-of-line marker to the buffer
         *
         * @returns {Summary} summary instance
         */
        addEOL() {
          return this.addRaw(external_os_.EOL);
        }
        /**
         * Adds an HTML codeblock to the summary buffer
         *
         * @param {string} code content to render within fenced code block
         * @param {string} lang (optional) language to syntax highlight code
         *
         * @returns {Summary} summary instance
         */
        addCodeBlock(code, lang) {
          const attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code), attrs);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML list to the summary buffer
         *
         * @param {string[]} items list of items to render
         * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
         *
         * @returns {Summary} summary instance
         */
        addList(items, ordered = !1) {
          const tag = ordered ? "ol" : "ul", listItems = items.map((item) => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML table to the summary buffer
         *
         * @param {SummaryTableCell[]} rows table rows
         *
         * @returns {Summary} summary instance
         */
        addTable(rows) {
          const tableBody = rows.map((row) => {
            const cells = row.map((cell) => {
              if (typeof cell == "string")
                return this.wrap("td", cell);
              const { header, data, colspan, rowspan } = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
              return this.wrap(tag, data, attrs);
            }).join("");
            return this.wrap("tr", cells);
          }).join(""), element = this.wrap("table", tableBody);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds a collapsable HTML details element to the summary buffer
         *
         * @param {string} label text for the closed state
         * @param {string} content collapsable content
         *
         * @returns {Summary} summary instance
         */
        addDetails(label, content) {
          const element = this.wrap("details", this.wrap("summary", label) + content);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML image tag to the summary buffer
         *
         * @param {string} src path to the image you to embed
         * @param {string} alt text description of the image
         * @param {SummaryImageOptions} options (optional) addition image attributes
         *
         * @returns {Summary} summary instance
         */
        addImage(src, alt, options) {
          const { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && { width }), height && { height }), element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML section heading element
         *
         * @param {string} text heading text
         * @param {number | string} [level=1] (optional) the heading level, default: 1
         *
         * @returns {Summary} summary instance
         */
        addHeading(text, level) {
          const tag = `h${level}`, allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML thematic break (<hr>) to the summary buffer
         *
         * @returns {Summary} summary instance
         */
        addSeparator() {
          const element = this.wrap("hr", null);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML line break (<br>) to the summary buffer
         *
         * @returns {Summary} summary instance
         */
        addBreak() {
          const element = this.wrap("br", null);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML blockquote to the summary buffer
         *
         * @param {string} text quote text
         * @param {string} cite (optional) citation url
         *
         * @returns {Summary} summary instance
         */
        addQuote(text, cite) {
          const attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text, attrs);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML anchor tag to the summary buffer
         *
         * @param {string} text link text/content
         * @param {string} href hyperlink
         *
         * @returns {Summary} summary instance
         */
        addLink(text, href) {
          const element = this.wrap("a", text, { href });
          return this.addRaw(element).addEOL();
        }
      }
      const _summary = new Summary(), markdownSummary = (
        /* unused pure expression or super */
        null
      ), summary = _summary;
      function toPosixPath(pth) {
        return pth.replace(/[\\]/g, "/");
      }
      function toWin32Path(pth) {
        return pth.replace(/[/]/g, "\\");
      }
      function toPlatformPath(pth) {
        return pth.replace(/[/\\]/g, path.sep);
      }
      var platform_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator.throw(value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
        const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
          silent: !0
        }), { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
          silent: !0
        });
        return {
          name: name.trim(),
          version: version.trim()
        };
      }), getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
        var _a, _b, _c, _d;
        const { stdout } = yield exec.getExecOutput("sw_vers", void 0, {
          silent: !0
        }), version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
        return {
          name: (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "",
          version
        };
      }), getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
        const { stdout } = yield exec.getExecOutput("lsb_release", ["-i", "-r", "-s"], {
          silent: !0
        }), [name, version] = stdout.trim().split(`
`);
        return {
          name,
          version
        };
      }), platform = external_os_.platform(), arch = external_os_.arch(), isWindows = platform === "win32", isMacOS = platform === "darwin", isLinux = platform === "linux";
      function getDetails() {
        return platform_awaiter(this, void 0, void 0, function* () {
          return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
            platform,
            arch,
            isWindows,
            isMacOS,
            isLinux
          });
        });
      }
      var core_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator.throw(value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      }, ExitCode;
      (function(ExitCode2) {
        ExitCode2[ExitCode2.Success = 0] = "Success", ExitCode2[ExitCode2.Failure = 1] = "Failure";
      })(ExitCode || (ExitCode = {}));
      function exportVariable(name, val) {
        const convertedVal = toCommandValue(val);
        if (process.env[name] = convertedVal, process.env.GITHUB_ENV || "")
          return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
        issueCommand("set-env", { name }, convertedVal);
      }
      function core_setSecret(secret) {
        command_issueCommand("add-mask", {}, secret);
      }
      function addPath(inputPath) {
        process.env.GITHUB_PATH || "" ? issueFileCommand("PATH", inputPath) : issueCommand("add-path", {}, inputPath), process.env.PATH = `${inputPath}${path.delimiter}${process.env.PATH}`;
      }
      function getInput(name, options) {
        const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
        if (options && options.required && !val)
          throw new Error(`Input required and not supplied: ${name}`);
        return options && options.trimWhitespace === !1 ? val : val.trim();
      }
      function getMultilineInput(name, options) {
        const inputs = getInput(name, options).split(`
`).filter((x) => x !== "");
        return options && options.trimWhitespace === !1 ? inputs : inputs.map((input) => input.trim());
      }
      function getBooleanInput(name, options) {
        const trueValue = ["true", "True", "TRUE"], falseValue = ["false", "False", "FALSE"], val = getInput(name, options);
        if (trueValue.includes(val))
          return !0;
        if (falseValue.includes(val))
          return !1;
        throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
      }
      function setOutput(name, value) {
        if (process.env.GITHUB_OUTPUT || "")
          return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
        process.stdout.write(external_os_.EOL), command_issueCommand("set-output", { name }, utils_toCommandValue(value));
      }
      function setCommandEcho(enabled) {
        issue("echo", enabled ? "on" : "off");
      }
      function setFailed(message) {
        process.exitCode = ExitCode.Failure, error(message);
      }
      function isDebug() {
        return process.env.RUNNER_DEBUG === "1";
      }
      function core_debug(message) {
        command_issueCommand("debug", {}, message);
      }
      function error(message, properties = {}) {
        command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function warning(message, properties = {}) {
        command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function notice(message, properties = {}) {
        command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function info(message) {
        process.stdout.write(message + external_os_.EOL);
      }
      function startGroup(name) {
        command_issue("group", name);
      }
      function endGroup() {
        command_issue("endgroup");
      }
      function group(name, fn) {
        return core_awaiter(this, void 0, void 0, function* () {
          startGroup(name);
          let result;
          try {
            result = yield fn();
          } finally {
            endGroup();
          }
          return result;
        });
      }
      function saveState(name, value) {
        if (process.env.GITHUB_STATE || "")
          return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
        issueCommand("save-state", { name }, toCommandValue(value));
      }
      function getState(name) {
        return process.env[`STATE_${name}`] || "";
      }
      function getIDToken(aud) {
        return core_awaiter(this, void 0, void 0, function* () {
          return yield OidcClient.getIDToken(aud);
        });
      }
    })
  ),
  /***/
  3759: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        F7: () => (
          /* binding */
          _number
        ),
        /* harmony export */
        FO: () => (
          /* binding */
          _custom
        ),
        /* harmony export */
        Fk: () => (
          /* binding */
          _regex
        ),
        /* harmony export */
        G8: () => (
          /* binding */
          _never
        ),
        /* harmony export */
        LK: () => (
          /* binding */
          _int
        ),
        /* harmony export */
        Rl: () => (
          /* binding */
          _string
        ),
        /* harmony export */
        _L: () => (
          /* binding */
          _boolean
        ),
        /* harmony export */
        em: () => (
          /* binding */
          _unknown
        ),
        /* harmony export */
        fU: () => (
          /* binding */
          _refine
        ),
        /* harmony export */
        jw: () => (
          /* binding */
          _null
        ),
        /* harmony export */
        mI: () => (
          /* binding */
          meta
        ),
        /* harmony export */
        q0: () => (
          /* binding */
          describe
        ),
        /* harmony export */
        qm: () => (
          /* binding */
          _gte
        )
        /* harmony export */
      });
      var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4890), _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(9396), _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4723);
      function snapshotChecks(def) {
        return def.checks && (def.checks = [...def.checks]), def;
      }
      // @__NO_SIDE_EFFECTS__
      function _string(Class, params) {
        return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) }));
      }
      // @__NO_SIDE_EFFECTS__
      function _coercedString(Class, params) {
        return new Class(snapshotChecks({ type: "string", coerce: !0, ...util.normalizeParams(params) }));
      }
      // @__NO_SIDE_EFFECTS__
      function _email(Class, params) {
        return new Class({
          type: "string",
          format: "email",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _guid(Class, params) {
        return new Class({
          type: "string",
          format: "guid",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _uuid(Class, params) {
        return new Class({
          type: "string",
          format: "uuid",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _uuidv4(Class, params) {
        return new Class({
          type: "string",
          format: "uuid",
          check: "string_format",
          abort: !1,
          version: "v4",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _uuidv6(Class, params) {
        return new Class({
          type: "string",
          format: "uuid",
          check: "string_format",
          abort: !1,
          version: "v6",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _uuidv7(Class, params) {
        return new Class({
          type: "string",
          format: "uuid",
          check: "string_format",
          abort: !1,
          version: "v7",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _url(Class, params) {
        return new Class({
          type: "string",
          format: "url",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _emoji(Class, params) {
        return new Class({
          type: "string",
          format: "emoji",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _nanoid(Class, params) {
        return new Class({
          type: "string",
          format: "nanoid",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _cuid(Class, params) {
        return new Class({
          type: "string",
          format: "cuid",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _cuid2(Class, params) {
        return new Class({
          type: "string",
          format: "cuid2",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _ulid(Class, params) {
        return new Class({
          type: "string",
          format: "ulid",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _xid(Class, params) {
        return new Class({
          type: "string",
          format: "xid",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _ksuid(Class, params) {
        return new Class({
          type: "string",
          format: "ksuid",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _ipv4(Class, params) {
        return new Class({
          type: "string",
          format: "ipv4",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _ipv6(Class, params) {
        return new Class({
          type: "string",
          format: "ipv6",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _mac(Class, params) {
        return new Class({
          type: "string",
          format: "mac",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _cidrv4(Class, params) {
        return new Class({
          type: "string",
          format: "cidrv4",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _cidrv6(Class, params) {
        return new Class({
          type: "string",
          format: "cidrv6",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _base64(Class, params) {
        return new Class({
          type: "string",
          format: "base64",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _base64url(Class, params) {
        return new Class({
          type: "string",
          format: "base64url",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _e164(Class, params) {
        return new Class({
          type: "string",
          format: "e164",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _creditCard(Class, params) {
        return new Class({
          type: "string",
          format: "credit_card",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _iban(Class, params) {
        return new Class({
          type: "string",
          format: "iban",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _jwt(Class, params) {
        return new Class({
          type: "string",
          format: "jwt",
          check: "string_format",
          abort: !1,
          ...util.normalizeParams(params)
        });
      }
      const TimePrecision = {
        Any: null,
        Minute: -1,
        Second: 0,
        Millisecond: 3,
        Microsecond: 6
      };
      // @__NO_SIDE_EFFECTS__
      function _isoDateTime(Class, params) {
        return new Class({
          type: "string",
          format: "datetime",
          check: "string_format",
          offset: !1,
          local: !1,
          precision: null,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _isoDate(Class, params) {
        return new Class({
          type: "string",
          format: "date",
          check: "string_format",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _isoTime(Class, params) {
        return new Class({
          type: "string",
          format: "time",
          check: "string_format",
          precision: null,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _isoDuration(Class, params) {
        return new Class({
          type: "string",
          format: "duration",
          check: "string_format",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _number(Class, params) {
        return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params) }));
      }
      // @__NO_SIDE_EFFECTS__
      function _coercedNumber(Class, params) {
        return new Class(snapshotChecks({ type: "number", coerce: !0, checks: [], ...util.normalizeParams(params) }));
      }
      // @__NO_SIDE_EFFECTS__
      function _int(Class, params) {
        return new Class({
          type: "number",
          check: "number_format",
          abort: !1,
          format: "safeint",
          ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _float32(Class, params) {
        return new Class({
          type: "number",
          check: "number_format",
          abort: !1,
          format: "float32",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _float64(Class, params) {
        return new Class({
          type: "number",
          check: "number_format",
          abort: !1,
          format: "float64",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _int32(Class, params) {
        return new Class({
          type: "number",
          check: "number_format",
          abort: !1,
          format: "int32",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _uint32(Class, params) {
        return new Class({
          type: "number",
          check: "number_format",
          abort: !1,
          format: "uint32",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _boolean(Class, params) {
        return new Class({
          type: "boolean",
          ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _coercedBoolean(Class, params) {
        return new Class({
          type: "boolean",
          coerce: !0,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _bigint(Class, params) {
        return new Class({
          type: "bigint",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _coercedBigint(Class, params) {
        return new Class({
          type: "bigint",
          coerce: !0,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _int64(Class, params) {
        return new Class({
          type: "bigint",
          check: "bigint_format",
          abort: !1,
          format: "int64",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _uint64(Class, params) {
        return new Class({
          type: "bigint",
          check: "bigint_format",
          abort: !1,
          format: "uint64",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _symbol(Class, params) {
        return new Class({
          type: "symbol",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _undefined(Class, params) {
        return new Class({
          type: "undefined",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _null(Class, params) {
        return new Class({
          type: "null",
          ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _any(Class) {
        return new Class({
          type: "any"
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _unknown(Class) {
        return new Class({
          type: "unknown"
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _never(Class, params) {
        return new Class({
          type: "never",
          ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _void(Class, params) {
        return new Class({
          type: "void",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _date(Class, params) {
        return new Class({
          type: "date",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _coercedDate(Class, params) {
        return new Class({
          type: "date",
          coerce: !0,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _nan(Class, params) {
        return new Class({
          type: "nan",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _lt(value, params) {
        return new checks.$ZodCheckLessThan({
          check: "less_than",
          ...util.normalizeParams(params),
          value,
          inclusive: !1
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _lte(value, params) {
        return new checks.$ZodCheckLessThan({
          check: "less_than",
          ...util.normalizeParams(params),
          value,
          inclusive: !0
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _gt(value, params) {
        return new checks.$ZodCheckGreaterThan({
          check: "greater_than",
          ...util.normalizeParams(params),
          value,
          inclusive: !1
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _gte(value, params) {
        return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
          check: "greater_than",
          ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
          value,
          inclusive: !0
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _positive(params) {
        return /* @__PURE__ */ _gt(0, params);
      }
      // @__NO_SIDE_EFFECTS__
      function _negative(params) {
        return /* @__PURE__ */ _lt(0, params);
      }
      // @__NO_SIDE_EFFECTS__
      function _nonpositive(params) {
        return /* @__PURE__ */ _lte(0, params);
      }
      // @__NO_SIDE_EFFECTS__
      function _nonnegative(params) {
        return /* @__PURE__ */ _gte(0, params);
      }
      // @__NO_SIDE_EFFECTS__
      function _multipleOf(value, params) {
        return new checks.$ZodCheckMultipleOf({
          check: "multiple_of",
          ...util.normalizeParams(params),
          value
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _maxSize(maximum, params) {
        return new checks.$ZodCheckMaxSize({
          check: "max_size",
          ...util.normalizeParams(params),
          maximum
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _minSize(minimum, params) {
        return new checks.$ZodCheckMinSize({
          check: "min_size",
          ...util.normalizeParams(params),
          minimum
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _size(size, params) {
        return new checks.$ZodCheckSizeEquals({
          check: "size_equals",
          ...util.normalizeParams(params),
          size
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _maxLength(maximum, params) {
        return new checks.$ZodCheckMaxLength({
          check: "max_length",
          ...util.normalizeParams(params),
          maximum
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _minLength(minimum, params) {
        return new checks.$ZodCheckMinLength({
          check: "min_length",
          ...util.normalizeParams(params),
          minimum
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _length(length, params) {
        return new checks.$ZodCheckLengthEquals({
          check: "length_equals",
          ...util.normalizeParams(params),
          length
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _regex(pattern, params) {
        return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.DG({
          check: "string_format",
          format: "regex",
          ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
          pattern
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _lowercase(params) {
        return new checks.$ZodCheckLowerCase({
          check: "string_format",
          format: "lowercase",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _uppercase(params) {
        return new checks.$ZodCheckUpperCase({
          check: "string_format",
          format: "uppercase",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _includes(includes, params) {
        return new checks.$ZodCheckIncludes({
          check: "string_format",
          format: "includes",
          ...util.normalizeParams(params),
          includes
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _startsWith(prefix, params) {
        return new checks.$ZodCheckStartsWith({
          check: "string_format",
          format: "starts_with",
          ...util.normalizeParams(params),
          prefix
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _endsWith(suffix, params) {
        return new checks.$ZodCheckEndsWith({
          check: "string_format",
          format: "ends_with",
          ...util.normalizeParams(params),
          suffix
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _property(property, schema, params) {
        return new checks.$ZodCheckProperty({
          check: "property",
          property,
          schema,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _properties(shape, params) {
        return new checks.$ZodCheckProperties({
          check: "properties",
          shape,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _mime(types, params) {
        return new checks.$ZodCheckMimeType({
          check: "mime_type",
          mime: types,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _overwrite(tx) {
        return new checks.$ZodCheckOverwrite({
          check: "overwrite",
          tx
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _normalize(form) {
        return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
      }
      // @__NO_SIDE_EFFECTS__
      function _trim() {
        return /* @__PURE__ */ _overwrite((input) => input.trim());
      }
      // @__NO_SIDE_EFFECTS__
      function _toLowerCase() {
        return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
      }
      // @__NO_SIDE_EFFECTS__
      function _toUpperCase() {
        return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
      }
      // @__NO_SIDE_EFFECTS__
      function _slugify() {
        return /* @__PURE__ */ _overwrite((input) => util.slugify(input));
      }
      // @__NO_SIDE_EFFECTS__
      function _array(Class, element, params) {
        return new Class({
          type: "array",
          element,
          // get element() {
          //   return element;
          // },
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _union(Class, options, params) {
        return new Class({
          type: "union",
          options,
          ...util.normalizeParams(params)
        });
      }
      function _xor(Class, options, params) {
        return new Class({
          type: "union",
          options,
          inclusive: !1,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _discriminatedUnion(Class, discriminator, options, params) {
        return new Class({
          type: "union",
          options,
          discriminator,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _intersection(Class, left, right) {
        return new Class({
          type: "intersection",
          left,
          right
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _tuple(Class, items, _paramsOrRest, _params) {
        const hasRest = _paramsOrRest instanceof schemas.$ZodType, params = hasRest ? _params : _paramsOrRest, rest = hasRest ? _paramsOrRest : null;
        return new Class({
          type: "tuple",
          items,
          rest,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _record(Class, keyType, valueType, params) {
        return new Class({
          type: "record",
          keyType,
          valueType,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _map(Class, keyType, valueType, params) {
        return new Class({
          type: "map",
          keyType,
          valueType,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _set(Class, valueType, params) {
        return new Class({
          type: "set",
          valueType,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _enum(Class, values, params) {
        const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
        return new Class({
          type: "enum",
          entries,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _nativeEnum(Class, entries, params) {
        return new Class({
          type: "enum",
          entries,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _literal(Class, value, params) {
        return new Class({
          type: "literal",
          values: Array.isArray(value) ? value : [value],
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _file(Class, params) {
        return new Class({
          type: "file",
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _transform(Class, fn) {
        return new Class({
          type: "transform",
          transform: fn
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _optional(Class, innerType) {
        return new Class({
          type: "optional",
          innerType
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _nullable(Class, innerType) {
        return new Class({
          type: "nullable",
          innerType
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _default(Class, innerType, defaultValue) {
        return new Class({
          type: "default",
          innerType,
          get defaultValue() {
            return typeof defaultValue == "function" ? defaultValue() : util.shallowClone(defaultValue);
          }
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _nonoptional(Class, innerType, params) {
        return new Class({
          type: "nonoptional",
          innerType,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _success(Class, innerType) {
        return new Class({
          type: "success",
          innerType
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _catch(Class, innerType, catchValue) {
        return new Class({
          type: "catch",
          innerType,
          catchValue: typeof catchValue == "function" ? catchValue : util.constantCatch(catchValue)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _pipe(Class, in_, out) {
        return new Class({
          type: "pipe",
          in: in_,
          out
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _readonly(Class, innerType) {
        return new Class({
          type: "readonly",
          innerType
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _templateLiteral(Class, parts, params) {
        return new Class({
          type: "template_literal",
          parts,
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _lazy(Class, getter) {
        return new Class({
          type: "lazy",
          getter
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _promise(Class, innerType) {
        return new Class({
          type: "promise",
          innerType
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _custom(Class, fn, _params) {
        const norm = _util_js__WEBPACK_IMPORTED_MODULE_0__.A2(_params);
        return norm.abort ?? (norm.abort = !0), new Class({
          type: "custom",
          check: "custom",
          fn,
          ...norm
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _refine(Class, fn, _params) {
        return new Class({
          type: "custom",
          check: "custom",
          fn,
          ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(_params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function _superRefine(fn, params) {
        const ch = /* @__PURE__ */ _check((payload) => (payload.addIssue = (issue2) => {
          if (typeof issue2 == "string")
            payload.issues.push(util.issue(issue2, payload.value, ch._zod.def));
          else {
            const _issue = issue2;
            _issue.fatal && (_issue.continue = !1), _issue.code ?? (_issue.code = "custom"), "input" in _issue || (_issue.input = payload.value), _issue.inst ?? (_issue.inst = ch), _issue.continue ?? (_issue.continue = !ch._zod.def.abort), payload.issues.push(util.issue(_issue));
          }
        }, fn(payload.value, payload)), params);
        return ch;
      }
      // @__NO_SIDE_EFFECTS__
      function _check(fn, params) {
        const ch = new checks.$ZodCheck({
          check: "custom",
          ...util.normalizeParams(params)
        });
        return ch._zod.check = fn, ch;
      }
      // @__NO_SIDE_EFFECTS__
      function describe(description) {
        const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({ check: "describe" });
        return ch._zod.onattach = [
          (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, { ...existing, description });
          }
        ], ch._zod.check = () => {
        }, ch;
      }
      // @__NO_SIDE_EFFECTS__
      function meta(metadata) {
        const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({ check: "meta" });
        return ch._zod.onattach = [
          (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, { ...existing, ...metadata });
          }
        ], ch._zod.check = () => {
        }, ch;
      }
      // @__NO_SIDE_EFFECTS__
      function _stringbool(Classes, _params) {
        const params = util.normalizeParams(_params);
        let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"], falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
        params.case !== "sensitive" && (truthyArray = truthyArray.map((v) => typeof v == "string" ? v.toLowerCase() : v), falsyArray = falsyArray.map((v) => typeof v == "string" ? v.toLowerCase() : v));
        const truthySet = new Set(truthyArray), falsySet = new Set(falsyArray), _Codec = Classes.Codec ?? schemas.$ZodCodec, _Boolean = Classes.Boolean ?? schemas.$ZodBoolean, _String = Classes.String ?? schemas.$ZodString, stringSchema = new _String({ type: "string", error: params.error }), booleanSchema = new _Boolean({ type: "boolean", error: params.error }), codec = new _Codec({
          type: "pipe",
          in: stringSchema,
          out: booleanSchema,
          transform: ((input, payload) => {
            let data = input;
            return params.case !== "sensitive" && (data = data.toLowerCase()), truthySet.has(data) ? !0 : falsySet.has(data) ? !1 : (payload.issues.push({
              code: "invalid_value",
              expected: "stringbool",
              values: [...truthySet, ...falsySet],
              input: payload.value,
              inst: codec,
              continue: !1
            }), {});
          }),
          reverseTransform: ((input, _payload) => input === !0 ? truthyArray[0] || "true" : falsyArray[0] || "false"),
          error: params.error
        });
        return codec._zod.bag.truthy = truthyArray, codec._zod.bag.falsy = falsyArray, codec._zod.bag.case = params.case ?? "insensitive", codec;
      }
      // @__NO_SIDE_EFFECTS__
      function _stringFormat(Class, format, fnOrRegex, _params = {}) {
        const params = util.normalizeParams(_params), def = {
          check: "string_format",
          type: "string",
          format,
          fn: typeof fnOrRegex == "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
          ...params
        };
        return fnOrRegex instanceof RegExp && (def.pattern = fnOrRegex), new Class(def);
      }
    })
  ),
  /***/
  4890: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        DG: () => (
          /* binding */
          $ZodCheckRegex
        ),
        /* harmony export */
        J_: () => (
          /* binding */
          $ZodCheckGreaterThan
        ),
        /* harmony export */
        KH: () => (
          /* binding */
          $ZodCheckNumberFormat
        ),
        /* harmony export */
        QP: () => (
          /* binding */
          $ZodCheck
        )
        /* harmony export */
      });
      var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8532), _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4723);
      const $ZodCheck = /* @__PURE__ */ _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
        var _a;
        inst._zod ?? (inst._zod = {}), inst._zod.def = def, (_a = inst._zod).onattach ?? (_a.onattach = []);
      }), _whenHasSize = (payload) => {
        const val = payload.value;
        return !util.nullish(val) && val.size !== void 0;
      }, _whenHasLength = (payload) => {
        const val = payload.value;
        return !util.nullish(val) && val.length !== void 0;
      }, numericOriginMap = {
        number: "number",
        bigint: "bigint",
        object: "date"
      }, $ZodCheckLessThan = (
        /* unused pure expression or super */
        null
      ), $ZodCheckGreaterThan = /* @__PURE__ */ _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def) => {
        $ZodCheck.init(inst, def);
        const origin = numericOriginMap[typeof def.value];
        inst._zod.check = (payload) => {
          (def.inclusive ? payload.value >= def.value : payload.value > def.value) || payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value == "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort
          });
        };
      }), $ZodCheckMultipleOf = (
        /* unused pure expression or super */
        null
      ), $ZodCheckNumberFormat = /* @__PURE__ */ _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def) => {
        $ZodCheck.init(inst, def), def.format = def.format || "float64";
        const isInt = def.format?.includes("int"), origin = isInt ? "int" : "number", [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
        inst._zod.check = (payload) => {
          const input = payload.value;
          if (isInt) {
            if (!Number.isInteger(input)) {
              payload.issues.push({
                expected: origin,
                format: def.format,
                code: "invalid_type",
                continue: !1,
                input,
                inst
              });
              return;
            }
            if (!Number.isSafeInteger(input)) {
              input > 0 ? payload.issues.push({
                input,
                code: "too_big",
                maximum: Number.MAX_SAFE_INTEGER,
                note: "Integers must be within the safe integer range.",
                inst,
                origin,
                inclusive: !0,
                continue: !def.abort
              }) : payload.issues.push({
                input,
                code: "too_small",
                minimum: Number.MIN_SAFE_INTEGER,
                note: "Integers must be within the safe integer range.",
                inst,
                origin,
                inclusive: !0,
                continue: !def.abort
              });
              return;
            }
          }
          input < minimum && payload.issues.push({
            origin: "number",
            input,
            code: "too_small",
            minimum,
            inclusive: !0,
            inst,
            continue: !def.abort
          }), input > maximum && payload.issues.push({
            origin: "number",
            input,
            code: "too_big",
            maximum,
            inclusive: !0,
            inst,
            continue: !def.abort
          });
        };
      }), $ZodCheckBigIntFormat = (
        /* unused pure expression or super */
        null
      ), $ZodCheckMaxSize = (
        /* unused pure expression or super */
        null
      ), $ZodCheckMinSize = (
        /* unused pure expression or super */
        null
      ), $ZodCheckSizeEquals = (
        /* unused pure expression or super */
        null
      ), $ZodCheckMaxLength = (
        /* unused pure expression or super */
        null
      ), $ZodCheckMinLength = (
        /* unused pure expression or super */
        null
      ), $ZodCheckLengthEquals = (
        /* unused pure expression or super */
        null
      ), $ZodCheckStringFormat = /* @__PURE__ */ _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def) => {
        var _a, _b;
        $ZodCheck.init(inst, def), def.pattern ? (_a = inst._zod).check ?? (_a.check = (payload) => {
          def.pattern.lastIndex = 0, !def.pattern.test(payload.value) && payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            ...def.pattern ? { pattern: def.pattern.toString() } : {},
            inst,
            continue: !def.abort
          });
        }) : (_b = inst._zod).check ?? (_b.check = () => {
        });
      }), $ZodCheckRegex = /* @__PURE__ */ _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def) => {
        $ZodCheckStringFormat.init(inst, def), inst._zod.check = (payload) => {
          def.pattern.lastIndex = 0, !def.pattern.test(payload.value) && payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort
          });
        };
      }), $ZodCheckLowerCase = (
        /* unused pure expression or super */
        null
      ), $ZodCheckUpperCase = (
        /* unused pure expression or super */
        null
      ), $ZodCheckIncludes = (
        /* unused pure expression or super */
        null
      ), $ZodCheckStartsWith = (
        /* unused pure expression or super */
        null
      ), $ZodCheckEndsWith = (
        /* unused pure expression or super */
        null
      );
      function handleCheckPropertyResult(result, payload, property) {
        result.issues.length && payload.issues.push(...util.prefixIssues(property, result.issues));
      }
      const $ZodCheckProperty = (
        /* unused pure expression or super */
        null
      ), $ZodCheckProperties = (
        /* unused pure expression or super */
        null
      ), $ZodCheckMimeType = (
        /* unused pure expression or super */
        null
      ), $ZodCheckOverwrite = (
        /* unused pure expression or super */
        null
      );
    })
  ),
  /***/
  8532: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        $W: () => (
          /* binding */
          config
        ),
        /* harmony export */
        GT: () => (
          /* binding */
          $ZodAsyncError
        ),
        /* harmony export */
        cV: () => (
          /* binding */
          $ZodEncodeError
        ),
        /* harmony export */
        cr: () => (
          /* binding */
          globalConfig2
        ),
        /* harmony export */
        tm: () => (
          /* binding */
          NEVER
        ),
        /* harmony export */
        xI: () => (
          /* binding */
          $constructor
        )
        /* harmony export */
      });
      var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4723), _a;
      const NEVER = /* @__PURE__ */ Object.freeze({
        status: "aborted"
      }), _zodDesc = { value: void 0, enumerable: !1 };
      let _E = "captureStackTrace" in Error ? Error : null;
      function newError(Definition) {
        const E = _E;
        if (E) {
          const saved = E.stackTraceLimit;
          if (typeof saved == "number") {
            try {
              E.stackTraceLimit = 0;
            } catch {
              return _E = null, new Definition();
            }
            try {
              return new Definition();
            } finally {
              E.stackTraceLimit = saved;
            }
          }
        }
        return new Definition();
      }
      function $constructor(name, initializer, proto, params) {
        const zodProto = {};
        function Internals(def) {
          this.def = def, this.constr = _, this.traits = /* @__PURE__ */ new Set();
        }
        Internals.prototype = zodProto;
        const protoMembers = proto, initialized = protoMembers && /* @__PURE__ */ new WeakSet();
        function init(inst, def) {
          if (inst._zod) {
            if (inst._zod.traits.has(name))
              return;
          } else {
            _zodDesc.value = new Internals(def);
            try {
              Object.defineProperty(inst, "_zod", _zodDesc);
            } finally {
              _zodDesc.value = void 0;
            }
          }
          if (inst._zod.traits.add(name), initializer(inst, def), initialized) {
            const own = Object.getPrototypeOf(inst), ctorProto = inst._zod.constr.prototype;
            let up = own;
            for (; up && up !== ctorProto; )
              up = Object.getPrototypeOf(up);
            const target = up ?? own;
            initialized.has(target) || (initialized.add(target), (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers));
          }
          const proto2 = _.prototype;
          for (const k in proto2)
            Object.prototype.hasOwnProperty.call(proto2, k) && (k in inst || (inst[k] = proto2[k].bind(inst)));
        }
        const Parent = params?.Parent ?? Object;
        class Definition extends Parent {
        }
        Object.defineProperty(Definition, "name", { value: name });
        function _(def) {
          const inst = params?.Parent ? newError(Definition) : this;
          init(inst, def);
          const deferred = inst._zod.deferred;
          if (deferred) {
            for (const fn of deferred)
              fn();
            inst._zod.deferred = void 0;
          }
          const pp = globalThis.__zod_globalConfig?.postProcessor;
          return pp && pp(inst), inst;
        }
        return Object.defineProperty(_, "init", { value: init }), Object.defineProperty(_, Symbol.hasInstance, {
          value: (inst) => params?.Parent && inst instanceof params.Parent ? !0 : inst?._zod?.traits?.has(name)
        }), Object.defineProperty(_, "name", { value: name }), _;
      }
      const $brand = (
        /* unused pure expression or super */
        null
      );
      class $ZodAsyncError extends Error {
        constructor() {
          super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
        }
      }
      class $ZodEncodeError extends Error {
        constructor(name) {
          super(`Encountered unidirectional transform during encode: ${name}`), this.name = "ZodEncodeError";
        }
      }
      (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
      const globalConfig2 = globalThis.__zod_globalConfig;
      function config(newConfig) {
        return newConfig && Object.assign(globalConfig2, newConfig), globalConfig2;
      }
    })
  ),
  /***/
  3945: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        qg: () => (
          /* binding */
          parse2
        ),
        EJ: () => (
          /* binding */
          parseAsync2
        ),
        xL: () => (
          /* binding */
          safeParse
        ),
        bp: () => (
          /* binding */
          safeParseAsync
        )
      });
      var core_core = __nccwpck_require__2(8532), util2 = __nccwpck_require__2(4723);
      function _getMessage() {
        const internals = this._zod;
        return internals.message ?? (internals.message = JSON.stringify(internals.def, util2.k8, 2)), internals.message;
      }
      function _setMessage(value) {
        this._zod.message = value;
      }
      const _messageDesc = {
        get: _getMessage,
        set: _setMessage,
        enumerable: !0,
        configurable: !0
      }, _issuesDesc = { value: void 0, enumerable: !1 }, _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]), initializer = (inst, def) => {
        inst.name = "$ZodError", _issuesDesc.value = def, Object.defineProperty(inst, "issues", _issuesDesc), _issuesDesc.value = void 0, Object.defineProperty(inst, "message", _messageDesc);
        const proto = Object.getPrototypeOf(inst);
        _installedToString.has(proto) || (_installedToString.add(proto), Object.defineProperty(proto, "toString", {
          configurable: !0,
          enumerable: !1,
          get() {
            const value = () => this.message;
            return Object.defineProperty(this, "toString", { value, configurable: !0, writable: !0 }), value;
          },
          set(value) {
            Object.defineProperty(this, "toString", { value, configurable: !0, writable: !0 });
          }
        }));
      }, $ZodError = (0, core_core.xI)("$ZodError", initializer), $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, {
        Parent: Error
      });
      function node(obj, key, make) {
        return Object.prototype.hasOwnProperty.call(obj, key) || (key === "__proto__" ? Object.defineProperty(obj, key, { value: make(), writable: !0, enumerable: !0, configurable: !0 }) : obj[key] = make()), obj[key];
      }
      function flattenError(error, mapper = (issue2) => issue2.message) {
        const fieldErrors = {}, formErrors = [];
        for (const sub of error.issues)
          sub.path.length > 0 ? node(fieldErrors, sub.path[0], () => []).push(mapper(sub)) : formErrors.push(mapper(sub));
        return { formErrors, fieldErrors };
      }
      function formatError(error, mapper = (issue2) => issue2.message) {
        const fieldErrors = { _errors: [] }, processError = (error2, path2 = []) => {
          for (const issue2 of error2.issues)
            if (issue2.code === "invalid_union" && issue2.errors.length)
              issue2.errors.map((issues) => processError({ issues }, [...path2, ...issue2.path]));
            else if (issue2.code === "invalid_key")
              processError({ issues: issue2.issues }, [...path2, ...issue2.path]);
            else if (issue2.code === "invalid_element")
              processError({ issues: issue2.issues }, [...path2, ...issue2.path]);
            else {
              const fullpath = [...path2, ...issue2.path];
              if (fullpath.length === 0)
                fieldErrors._errors.push(mapper(issue2));
              else {
                let curr = fieldErrors, i = 0;
                for (; i < fullpath.length; ) {
                  const el = fullpath[i], terminal = i === fullpath.length - 1;
                  if (el === "_errors") {
                    terminal && curr._errors.push(mapper(issue2)), i++;
                    continue;
                  }
                  Object.prototype.hasOwnProperty.call(curr, el) || Object.defineProperty(curr, el, {
                    value: { _errors: [] },
                    enumerable: !0,
                    writable: !0,
                    configurable: !0
                  });
                  const node2 = curr[el];
                  terminal && node2._errors.push(mapper(issue2)), curr = node2, i++;
                }
              }
            }
        };
        return processError(error), fieldErrors;
      }
      function treeifyError(error, mapper = (issue2) => issue2.message) {
        const result = { errors: [] }, processError = (error2, path2 = []) => {
          var _a;
          for (const issue2 of error2.issues)
            if (issue2.code === "invalid_union" && issue2.errors.length)
              issue2.errors.map((issues) => processError({ issues }, [...path2, ...issue2.path]));
            else if (issue2.code === "invalid_key")
              processError({ issues: issue2.issues }, [...path2, ...issue2.path]);
            else if (issue2.code === "invalid_element")
              processError({ issues: issue2.issues }, [...path2, ...issue2.path]);
            else {
              const fullpath = [...path2, ...issue2.path];
              if (fullpath.length === 0) {
                result.errors.push(mapper(issue2));
                continue;
              }
              let curr = result, i = 0;
              for (; i < fullpath.length; ) {
                const el = fullpath[i], terminal = i === fullpath.length - 1;
                typeof el == "string" ? (curr.properties ?? (curr.properties = {}), Object.prototype.hasOwnProperty.call(curr.properties, el) || Object.defineProperty(curr.properties, el, {
                  value: { errors: [] },
                  enumerable: !0,
                  writable: !0,
                  configurable: !0
                }), curr = curr.properties[el]) : (curr.items ?? (curr.items = []), (_a = curr.items)[el] ?? (_a[el] = { errors: [] }), curr = curr.items[el]), terminal && curr.errors.push(mapper(issue2)), i++;
              }
            }
        };
        return processError(error), result;
      }
      function toDotPath(_path) {
        const segs = [], path2 = _path.map((seg) => typeof seg == "object" ? seg.key : seg);
        for (const seg of path2)
          typeof seg == "number" ? segs.push(`[${seg}]`) : typeof seg == "symbol" ? segs.push(`[${JSON.stringify(String(seg))}]`) : /[^\w$]/.test(seg) ? segs.push(`[${JSON.stringify(seg)}]`) : (segs.length && segs.push("."), segs.push(seg));
        return segs.join("");
      }
      function prettifyError(error) {
        const lines = [], issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
        for (const issue2 of issues)
          lines.push(`\u2716 ${issue2.message}`), issue2.path?.length && lines.push(`  \u2192 at ${toDotPath(issue2.path)}`);
        return lines.join(`
`);
      }
      function finalizeParams(callee, params) {
        return { callee: params?.callee ?? callee, Err: params?.Err };
      }
      const _parse = (_Err) => {
        const fn = (schema, value, _ctx, _params) => {
          const ctx = _ctx ? { ..._ctx, async: !1 } : { async: !1 }, result = schema._zod.run({ value, issues: [] }, ctx);
          if (result instanceof Promise)
            throw new core_core.GT();
          if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => util2.iR(iss, ctx, core_core.$W())));
            throw util2.gx(e, _params?.callee ?? fn), e;
          }
          return result.value;
        };
        return fn;
      }, parse2 = /* @__PURE__ */ _parse($ZodRealError), _parseAsync = (_Err) => {
        const fn = async (schema, value, _ctx, params) => {
          const ctx = _ctx ? { ..._ctx, async: !0 } : { async: !0 };
          let result = schema._zod.run({ value, issues: [] }, ctx);
          if (result instanceof Promise && (result = await result), result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => util2.iR(iss, ctx, core_core.$W())));
            throw util2.gx(e, params?.callee ?? fn), e;
          }
          return result.value;
        };
        return fn;
      }, parseAsync2 = /* @__PURE__ */ _parseAsync($ZodRealError), _safeParse = (_Err) => (schema, value, _ctx) => {
        const ctx = _ctx ? { ..._ctx, async: !1 } : { async: !1 }, result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
          throw new core_core.GT();
        return result.issues.length ? failure(_Err, result.issues, ctx) : { success: !0, data: result.value };
      }, safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
      function failure(Err, issues, ctx) {
        let error;
        return {
          success: !1,
          get error() {
            return error || (error = new Err(issues.map((iss) => util2.iR(iss, ctx, core_core.$W()))), issues = void 0, ctx = void 0), error;
          },
          set error(e) {
            error = e, issues = void 0, ctx = void 0;
          }
        };
      }
      const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
        const ctx = _ctx ? { ..._ctx, async: !0 } : { async: !0 };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        return result instanceof Promise && (result = await result), result.issues.length ? failure(_Err, result.issues, ctx) : { success: !0, data: result.value };
      }, safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError), COMPILE_INVALID = (
        /* unused pure expression or super */
        null
      ), COMPILE_FALLBACK = (
        /* unused pure expression or super */
        null
      ), validate = ((schema, value, _ctx) => {
        const validator = schema._zod.bag.validator;
        if (validator !== void 0) {
          if (validator(value) !== COMPILE_INVALID)
            return !0;
          if (validator.definite === !0 && _ctx === void 0)
            return !1;
        }
        return validateFallback(schema, value, _ctx);
      });
      function validateFallback(schema, value, _ctx) {
        const ctx = _ctx ? { ..._ctx, async: !1, abortEarly: !0 } : { async: !1, abortEarly: !0 }, fallbackRun = schema._zod.bag.fallbackRun;
        let result;
        if (fallbackRun ? (ctx[COMPILE_FALLBACK] = !0, result = fallbackRun({ value, issues: [] }, ctx)) : result = schema._zod.run({ value, issues: [] }, ctx), result instanceof Promise)
          throw new core.$ZodAsyncError();
        return result.issues.length === 0;
      }
      const validateAsync = async (schema, value, _ctx) => {
        const ctx = _ctx ? { ..._ctx, async: !0, abortEarly: !0 } : { async: !0, abortEarly: !0 };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        return result instanceof Promise && (result = await result), result.issues.length === 0;
      }, encode = /* @__PURE__ */ ((_Err) => {
        const parse3 = _parse(_Err), fn = (schema, value, _ctx, _params) => {
          const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
          return parse3(schema, value, ctx, finalizeParams(fn, _params));
        };
        return fn;
      })($ZodRealError), decode = /* @__PURE__ */ ((_Err) => {
        const parse3 = _parse(_Err), fn = (schema, value, _ctx, _params) => parse3(schema, value, _ctx, finalizeParams(fn, _params));
        return fn;
      })($ZodRealError), encodeAsync = /* @__PURE__ */ ((_Err) => {
        const parseAsync3 = _parseAsync(_Err), fn = async (schema, value, _ctx, _params) => {
          const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
          return await parseAsync3(schema, value, ctx, finalizeParams(fn, _params));
        };
        return fn;
      })($ZodRealError), decodeAsync = /* @__PURE__ */ ((_Err) => {
        const parseAsync3 = _parseAsync(_Err), fn = async (schema, value, _ctx, _params) => await parseAsync3(schema, value, _ctx, finalizeParams(fn, _params));
        return fn;
      })($ZodRealError), safeEncode = /* @__PURE__ */ ((_Err) => (schema, value, _ctx) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return _safeParse(_Err)(schema, value, ctx);
      })($ZodRealError), safeDecode = /* @__PURE__ */ ((_Err) => (schema, value, _ctx) => _safeParse(_Err)(schema, value, _ctx))($ZodRealError), safeEncodeAsync = /* @__PURE__ */ ((_Err) => async (schema, value, _ctx) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return _safeParseAsync(_Err)(schema, value, ctx);
      })($ZodRealError), safeDecodeAsync = /* @__PURE__ */ ((_Err) => async (schema, value, _ctx) => _safeParseAsync(_Err)(schema, value, _ctx))($ZodRealError);
    })
  ),
  /***/
  9396: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        fd: () => (
          /* binding */
          globalRegistry
        ),
        /* harmony export */
        u5: () => (
          /* binding */
          registry
        )
        /* harmony export */
      });
      var _a;
      const $output = (
        /* unused pure expression or super */
        null
      ), $input = (
        /* unused pure expression or super */
        null
      );
      class $ZodRegistry {
        constructor() {
          this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map();
        }
        add(schema, ..._meta) {
          const meta = _meta[0];
          return this._map.set(schema, meta), meta && typeof meta == "object" && "id" in meta && this._idmap.set(meta.id, schema), this;
        }
        clear() {
          return this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map(), this;
        }
        remove(schema) {
          const meta = this._map.get(schema);
          return meta && typeof meta == "object" && "id" in meta && this._idmap.delete(meta.id), this._map.delete(schema), this;
        }
        get(schema) {
          const p = schema._zod.parent;
          if (p) {
            const pm = { ...this.get(p) ?? {} };
            delete pm.id;
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : void 0;
          }
          return this._map.get(schema);
        }
        has(schema) {
          return this._map.has(schema);
        }
      }
      function registry() {
        return new $ZodRegistry();
      }
      (_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
      const globalRegistry = globalThis.__zod_globalRegistry;
    })
  ),
  /***/
  4723: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        A2: () => (
          /* binding */
          normalizeParams
        ),
        /* harmony export */
        Gv: () => (
          /* binding */
          isObject
        ),
        /* harmony export */
        MO: () => (
          /* binding */
          rawShape
        ),
        /* harmony export */
        NM: () => (
          /* binding */
          optionalKeys
        ),
        /* harmony export */
        OH: () => (
          /* binding */
          partial
        ),
        /* harmony export */
        PO: () => (
          /* binding */
          cached
        ),
        /* harmony export */
        QH: () => (
          /* binding */
          aborted
        ),
        /* harmony export */
        Qd: () => (
          /* binding */
          isPlainObject
        ),
        /* harmony export */
        Vy: () => (
          /* binding */
          assignProp
        ),
        /* harmony export */
        X: () => (
          /* binding */
          installLazyProp
        ),
        /* harmony export */
        cJ: () => (
          /* binding */
          omit
        ),
        /* harmony export */
        d3: () => (
          /* binding */
          attachSchema
        ),
        /* harmony export */
        gJ: () => (
          /* binding */
          defineLazy
        ),
        /* harmony export */
        gx: () => (
          /* binding */
          captureStackTrace
        ),
        /* harmony export */
        hi: () => (
          /* binding */
          sizeCaps
        ),
        /* harmony export */
        iR: () => (
          /* binding */
          finalizeIssue
        ),
        /* harmony export */
        jD: () => (
          /* binding */
          hide
        ),
        /* harmony export */
        k8: () => (
          /* binding */
          jsonStringifyReplacer
        ),
        /* harmony export */
        lQ: () => (
          /* binding */
          prefixIssues
        ),
        /* harmony export */
        o8: () => (
          /* binding */
          clone
        ),
        /* harmony export */
        ol: () => (
          /* binding */
          members
        ),
        /* harmony export */
        p6: () => (
          /* binding */
          cleanRegex
        ),
        /* harmony export */
        qQ: () => (
          /* binding */
          propertyKeyTypes
        ),
        /* harmony export */
        qh: () => (
          /* binding */
          own
        ),
        /* harmony export */
        rL: () => (
          /* binding */
          explicitlyAborted
        ),
        /* harmony export */
        sD: () => (
          /* binding */
          escapeRegex
        ),
        /* harmony export */
        sn: () => (
          /* binding */
          issue2
        ),
        /* harmony export */
        v5: () => (
          /* binding */
          defineLazyInternal
        ),
        /* harmony export */
        w5: () => (
          /* binding */
          getEnumValues
        ),
        /* harmony export */
        yG: () => (
          /* binding */
          shallowClone
        ),
        /* harmony export */
        zH: () => (
          /* binding */
          NUMBER_FORMAT_RANGES
        )
        /* harmony export */
      });
      function assertEqual(val) {
        return val;
      }
      function assertNotEqual(val) {
        return val;
      }
      function toZod() {
        return (schema) => schema;
      }
      function assertIs(_arg) {
      }
      function assertNever(_x) {
        throw new Error("Unexpected value in exhaustive check");
      }
      function assert(_) {
      }
      function getEnumValues(entries) {
        const numericValues = Object.values(entries).filter((v) => typeof v == "number");
        return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
      }
      function joinValues(array, separator = "|") {
        return array.map((val) => stringifyPrimitive(val)).join(separator);
      }
      function jsonStringifyReplacer(_, value) {
        return typeof value == "bigint" ? value.toString() : value;
      }
      class Cached {
        constructor(getter) {
          this._getter = getter, this._value = void 0;
        }
        get value() {
          const getter = this._getter;
          return getter !== void 0 && (this._value = getter(), this._getter = void 0), this._value;
        }
      }
      function cached(getter) {
        return new Cached(getter);
      }
      function nullish(input) {
        return input == null;
      }
      function cleanRegex(source) {
        const start = source.startsWith("^") ? 1 : 0, end = source.endsWith("$") ? source.length - 1 : source.length;
        return source.slice(start, end);
      }
      function floatSafeRemainder(val, step) {
        const ratio = val / step, roundedRatio = Math.round(ratio), tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
        return Math.abs(ratio - roundedRatio) < tolerance ? 0 : ratio - roundedRatio;
      }
      const EVALUATING = /* @__PURE__ */ Symbol("evaluating");
      function defineLazy(object, key, getter) {
        let value;
        Object.defineProperty(object, key, {
          get() {
            if (value !== EVALUATING)
              return value === void 0 && (value = EVALUATING, value = getter()), value;
          },
          set(v) {
            Object.defineProperty(object, key, {
              value: v
              // configurable: true,
            });
          },
          configurable: !0
        });
      }
      function objectClone(obj) {
        return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
      }
      function assignProp(target, prop, value) {
        Object.defineProperty(target, prop, {
          value,
          writable: !0,
          enumerable: !0,
          configurable: !0
        });
      }
      function rawShape(def) {
        const desc = Object.getOwnPropertyDescriptor(def, "shape");
        return desc?.get ? desc.get.raw : desc?.value;
      }
      function sourceShape(schema) {
        return rawShape(schema._zod.def) ?? schema._zod.def.shape;
      }
      function deferProp(target, key, getter) {
        Object.defineProperty(target, key, {
          get() {
            const value = getter();
            return assignProp(this, key, value), value;
          },
          enumerable: !0,
          configurable: !0
        });
      }
      function putProp(target, key, value) {
        key in target ? assignProp(target, key, value) : target[key] = value;
      }
      function mirrorShape(target, source, keys, wrap) {
        const raw = sourceShape(source);
        for (const key of keys) {
          const desc = Object.getOwnPropertyDescriptor(raw, key);
          desc.enumerable && (desc.get ? deferProp(target, key, () => {
            const value = source._zod.def.shape[key];
            return wrap ? wrap(value, key) : value;
          }) : putProp(target, key, wrap ? wrap(desc.value, key) : desc.value));
        }
      }
      function mirrorProps(target, source) {
        for (const key of Reflect.ownKeys(source)) {
          const desc = Object.getOwnPropertyDescriptor(source, key);
          desc.enumerable && (desc.get ? deferProp(target, key, () => source[key]) : putProp(target, key, desc.value));
        }
      }
      function mergeDefs(...defs) {
        const mergedDescriptors = {};
        for (const def of defs) {
          const descriptors = Object.getOwnPropertyDescriptors(def);
          Object.assign(mergedDescriptors, descriptors);
        }
        return Object.defineProperties({}, mergedDescriptors);
      }
      function cloneDef(schema) {
        return mergeDefs(schema._zod.def);
      }
      function getElementAtPath(obj, path2) {
        return path2 ? path2.reduce((acc, key) => acc?.[key], obj) : obj;
      }
      function promiseAllObject(promisesObj) {
        const keys = Object.keys(promisesObj), promises = keys.map((key) => promisesObj[key]);
        return Promise.all(promises).then((results) => {
          const resolvedObj = {};
          for (let i = 0; i < keys.length; i++)
            resolvedObj[keys[i]] = results[i];
          return resolvedObj;
        });
      }
      function randomString(length = 10) {
        const chars = "abcdefghijklmnopqrstuvwxyz";
        let str = "";
        for (let i = 0; i < length; i++)
          str += chars[Math.floor(Math.random() * chars.length)];
        return str;
      }
      function esc(str) {
        return JSON.stringify(str);
      }
      function slugify(input) {
        return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
      }
      const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
      };
      function isObject(data) {
        return typeof data == "object" && data !== null && !Array.isArray(data);
      }
      const allowsEval = (
        /* unused pure expression or super */
        null
      );
      function isPlainObject(o) {
        if (isObject(o) === !1)
          return !1;
        const ctor = o.constructor;
        if (ctor === void 0 || typeof ctor != "function")
          return !0;
        const prot = ctor.prototype;
        return !(isObject(prot) === !1 || Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === !1);
      }
      function shallowClone(o) {
        return isPlainObject(o) ? { ...o } : Array.isArray(o) ? [...o] : o instanceof Map ? new Map(o) : o instanceof Set ? new Set(o) : o;
      }
      function numKeys(data) {
        let keyCount = 0;
        for (const key in data)
          Object.prototype.hasOwnProperty.call(data, key) && keyCount++;
        return keyCount;
      }
      const getParsedType = (data) => {
        const t = typeof data;
        switch (t) {
          case "undefined":
            return "undefined";
          case "string":
            return "string";
          case "number":
            return Number.isNaN(data) ? "nan" : "number";
          case "boolean":
            return "boolean";
          case "function":
            return "function";
          case "bigint":
            return "bigint";
          case "symbol":
            return "symbol";
          case "object":
            return Array.isArray(data) ? "array" : data === null ? "null" : data.then && typeof data.then == "function" && data.catch && typeof data.catch == "function" ? "promise" : typeof Map < "u" && data instanceof Map ? "map" : typeof Set < "u" && data instanceof Set ? "set" : typeof Date < "u" && data instanceof Date ? "date" : typeof File < "u" && data instanceof File ? "file" : "object";
          default:
            throw new Error(`Unknown data type: ${t}`);
        }
      }, propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]), primitiveTypes = /* @__PURE__ */ new Set([
        "string",
        "number",
        "bigint",
        "boolean",
        "symbol",
        "undefined"
      ]);
      function escapeRegex(str) {
        return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      function clone(inst, def, params) {
        const cl = new inst._zod.constr(def ?? inst._zod.def);
        return (!def || params?.parent) && (cl._zod.parent = inst), cl;
      }
      function normalizeParams(_params) {
        const params = _params;
        if (!params)
          return {};
        if (typeof params == "string")
          return { error: () => params };
        if (params?.message !== void 0) {
          if (params?.error !== void 0)
            throw new Error("Cannot specify both `message` and `error` params");
          params.error = params.message;
        }
        return delete params.message, typeof params.error == "string" ? { ...params, error: () => params.error } : params;
      }
      function createTransparentProxy(getter) {
        let target;
        return new Proxy({}, {
          get(_, prop, receiver) {
            return target ?? (target = getter()), Reflect.get(target, prop, receiver);
          },
          set(_, prop, value, receiver) {
            return target ?? (target = getter()), Reflect.set(target, prop, value, receiver);
          },
          has(_, prop) {
            return target ?? (target = getter()), Reflect.has(target, prop);
          },
          deleteProperty(_, prop) {
            return target ?? (target = getter()), Reflect.deleteProperty(target, prop);
          },
          ownKeys(_) {
            return target ?? (target = getter()), Reflect.ownKeys(target);
          },
          getOwnPropertyDescriptor(_, prop) {
            return target ?? (target = getter()), Reflect.getOwnPropertyDescriptor(target, prop);
          },
          defineProperty(_, prop, descriptor) {
            return target ?? (target = getter()), Reflect.defineProperty(target, prop, descriptor);
          }
        });
      }
      function stringifyPrimitive(value) {
        return typeof value == "bigint" ? value.toString() + "n" : typeof value == "string" ? `"${value}"` : `${value}`;
      }
      function optionalKeys(shape) {
        return Object.keys(shape).filter((k) => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
      }
      const NUMBER_FORMAT_RANGES = {
        safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
        int32: [-2147483648, 2147483647],
        uint32: [0, 4294967295],
        float32: [-34028234663852886e22, 34028234663852886e22],
        float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
      }, BIGINT_FORMAT_RANGES = {
        int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
        uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
      };
      function pick(schema, mask) {
        const currDef = schema._zod.def, checks2 = currDef.checks;
        if (checks2 && checks2.length > 0)
          throw new Error(".pick() cannot be used on object schemas containing refinements");
        const newShape = {};
        return mirrorShape(newShape, schema, maskedKeys(schema, mask)), clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
      }
      function maskedKeys(schema, mask) {
        const raw = sourceShape(schema), keys = [];
        for (const key of Reflect.ownKeys(mask)) {
          if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable)
            throw new Error(`Unrecognized key: "${String(key)}"`);
          mask[key] && keys.push(key);
        }
        return keys;
      }
      function omit(schema, mask) {
        const currDef = schema._zod.def, checks2 = currDef.checks;
        if (checks2 && checks2.length > 0)
          throw new Error(".omit() cannot be used on object schemas containing refinements");
        const omitted = new Set(maskedKeys(schema, mask)), newShape = {};
        return mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key))), clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
      }
      function extend(schema, shape) {
        if (!isPlainObject(shape))
          throw new Error("Invalid input to extend: expected a plain object");
        const checks2 = schema._zod.def.checks;
        if (checks2 && checks2.length > 0) {
          const existingShape = sourceShape(schema);
          for (const key of Reflect.ownKeys(shape))
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0)
              throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
        }
        return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
      }
      function extended(schema, shape) {
        const newShape = {};
        return mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema))), mirrorProps(newShape, shape), newShape;
      }
      function safeExtend(schema, shape) {
        if (!isPlainObject(shape))
          throw new Error("Invalid input to safeExtend: expected a plain object");
        return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
      }
      function merge(a, b) {
        if (!b?._zod?.def)
          throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
        if (a._zod.def.checks?.length)
          throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
        const newShape = {};
        mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a))), mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
        const def = mergeDefs(a._zod.def, {
          shape: newShape,
          get catchall() {
            return b._zod.def.catchall;
          },
          checks: b._zod.def.checks ?? []
        });
        return clone(a, def);
      }
      function partial(Class2, schema, mask, name = "partial") {
        const checks2 = schema._zod.def.checks;
        if (checks2 && checks2.length > 0)
          throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
        const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0, newShape = {};
        return mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value }))), clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
      }
      function required(Class2, schema, mask) {
        const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0, newShape = {};
        return mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => (
          // overwrite with non-optional
          selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value })
        )), clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
      }
      function aborted(x, startIndex = 0) {
        if (x.aborted === !0)
          return !0;
        for (let i = startIndex; i < x.issues.length; i++)
          if (x.issues[i]?.continue !== !0)
            return !0;
        return !1;
      }
      function explicitlyAborted(x, startIndex = 0) {
        if (x.aborted === !0)
          return !0;
        for (let i = startIndex; i < x.issues.length; i++)
          if (x.issues[i]?.continue === !1)
            return !0;
        return !1;
      }
      function prefixIssues(path2, issues) {
        return issues.map((iss) => {
          var _a;
          return (_a = iss).path ?? (_a.path = []), iss.path.unshift(path2), iss;
        });
      }
      function unwrapMessage(message) {
        return typeof message == "string" ? message : message?.message;
      }
      function sizeCaps(defChecks) {
        const caps = [];
        for (const ch of defChecks ?? []) {
          const d = ch._zod.def;
          if (!/_(length|size)$|_equals$/.test(d.check))
            break;
          const max = d.maximum ?? d.length ?? d.size;
          max >= 0 && caps.push([max, ch]);
        }
        return caps;
      }
      function attachSchema(issues, start, inst) {
        var _a;
        for (let i = start; i < issues.length; i++)
          (_a = issues[i]).schema ?? (_a.schema = inst);
      }
      function finalizeIssue(iss, ctx, config) {
        var _a;
        const traits = iss.inst?._zod?.traits;
        traits?.has("$ZodType") && (traits.has("$ZodCheck") ? (_a = iss).schema ?? (_a.schema = iss.inst) : iss.schema = iss.inst);
        const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0, message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input", full = {};
        for (const k of Object.keys(iss))
          k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__" || (full[k] = iss[k]);
        return full.path ?? (full.path = []), full.message = message, ctx?.reportInput && (full.input = iss.input), full;
      }
      function getSizableOrigin(input) {
        return input instanceof Set ? "set" : input instanceof Map ? "map" : input instanceof File ? "file" : "unknown";
      }
      const highSurrogate = /[\uD800-\uDBFF]/;
      function codePointLength(str) {
        const units = str.length;
        if (!highSurrogate.test(str))
          return units;
        let count = units;
        for (let i = 0; i < units - 1; i++)
          (str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320 && (count--, i++);
        return count;
      }
      function getLengthableOrigin(input) {
        return Array.isArray(input) ? "array" : typeof input == "string" ? "string" : "unknown";
      }
      function parsedType(data) {
        const t = typeof data;
        switch (t) {
          case "number":
            return Number.isNaN(data) ? "nan" : "number";
          case "object": {
            if (data === null)
              return "null";
            if (Array.isArray(data))
              return "array";
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor)
              return obj.constructor.name;
          }
        }
        return t;
      }
      function issue2(...args) {
        const [iss, input, inst] = args;
        return typeof iss == "string" ? {
          message: iss,
          code: "custom",
          input,
          inst
        } : { ...iss };
      }
      function cleanEnum(obj) {
        return Object.entries(obj).filter(([k, _]) => Number.isNaN(Number.parseInt(k, 10))).map((el) => el[1]);
      }
      function base64ToUint8Array(base64) {
        const binaryString = atob(base64), bytes = new Uint8Array(binaryString.length);
        for (let i = 0; i < binaryString.length; i++)
          bytes[i] = binaryString.charCodeAt(i);
        return bytes;
      }
      function uint8ArrayToBase64(bytes) {
        let binaryString = "";
        for (let i = 0; i < bytes.length; i++)
          binaryString += String.fromCharCode(bytes[i]);
        return btoa(binaryString);
      }
      function base64urlToUint8Array(base64url) {
        const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/"), padding = "=".repeat((4 - base64.length % 4) % 4);
        return base64ToUint8Array(base64 + padding);
      }
      function uint8ArrayToBase64url(bytes) {
        return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
      }
      function hexToUint8Array(hex) {
        const cleanHex = hex.replace(/^0x/, "");
        if (cleanHex.length % 2 !== 0)
          throw new Error("Invalid hex string length");
        const bytes = new Uint8Array(cleanHex.length / 2);
        for (let i = 0; i < cleanHex.length; i += 2)
          bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
        return bytes;
      }
      function uint8ArrayToHex(bytes) {
        return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
      }
      class Class {
        constructor(..._args) {
        }
      }
      function members(proto, table) {
        for (const key in table) {
          const desc = Object.getOwnPropertyDescriptor(table, key);
          desc.get ? Object.defineProperty(proto, key, { ...desc, enumerable: !1 }) : defineBound(proto, key, desc.value);
        }
      }
      function own(inst, key, value, enumerable = !0) {
        return Object.defineProperty(inst, key, { configurable: !0, writable: !0, enumerable, value }), value;
      }
      function hide(inst, key, value) {
        return own(inst, key, value, !1);
      }
      function derived(computes, table) {
        for (const key in computes) {
          const compute = computes[key];
          Object.defineProperty(table, key, {
            configurable: !0,
            enumerable: !0,
            get() {
              return own(this, key, compute(this));
            },
            set(value) {
              own(this, key, value);
            }
          });
        }
        return table;
      }
      function defineBound(proto, key, fn) {
        Object.defineProperty(proto, key, {
          configurable: !0,
          get() {
            return this == null ? fn : own(this, key, fn.bind(this));
          },
          set(value) {
            own(this, key, value);
          }
        });
      }
      function claim(inst, sentinel) {
        const proto = Object.getPrototypeOf(inst);
        return sentinel in proto ? void 0 : proto;
      }
      let installing, broke = !1;
      const breaker = {
        configurable: !0,
        get() {
          broke = !0;
        }
      };
      function defineLazyInternal(inst, key, compute) {
        const proto = Object.getPrototypeOf(inst._zod);
        if (key in proto && installing !== inst._zod) {
          installing = void 0;
          return;
        }
        installing = inst._zod, Object.defineProperty(proto, key, {
          configurable: !0,
          get() {
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = !1;
            try {
              const value = compute(this);
              return broke ? delete this[key] : Object.defineProperty(this, key, { configurable: !0, writable: !0, value }), broke = broke || outer, value;
            } catch (err) {
              throw delete this[key], broke = broke || outer, err;
            }
          },
          set(value) {
            Object.defineProperty(this, key, { configurable: !0, writable: !0, value });
          }
        });
      }
      function installLazyProp(inst, key, make, enumerable) {
        const proto = claim(inst, key);
        proto && Object.defineProperty(proto, key, {
          configurable: !0,
          get() {
            const desc = { configurable: !0, writable: !0, enumerable, value: void 0 };
            return Object.defineProperty(this, key, desc), desc.value = make(this), Object.defineProperty(this, key, desc), desc.value;
          },
          set(value) {
            Object.defineProperty(this, key, { configurable: !0, writable: !0, enumerable, value });
          }
        });
      }
      const CONSTANT_CATCH = "~constantCatch";
      function constantCatch(value) {
        const fn = () => value;
        return fn[CONSTANT_CATCH] = !0, fn;
      }
    })
  ),
  /***/
  3619: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        WT6: () => (
          /* binding */
          ZodMiniArray
        ),
        n21: () => (
          /* binding */
          ZodMiniBoolean
        ),
        Gze: () => (
          /* binding */
          ZodMiniDefault
        ),
        Q_6: () => (
          /* binding */
          ZodMiniDiscriminatedUnion
        ),
        uGA: () => (
          /* binding */
          ZodMiniEnum
        ),
        eE_: () => (
          /* binding */
          ZodMiniNullable
        ),
        uXj: () => (
          /* binding */
          ZodMiniObject
        ),
        Xz9: () => (
          /* binding */
          ZodMiniOptional
        ),
        Rvf: () => (
          /* binding */
          _default
        ),
        YOg: () => (
          /* binding */
          array
        ),
        zMY: () => (
          /* binding */
          schemas_boolean
        ),
        IeY: () => (
          /* binding */
          custom
        ),
        gMt: () => (
          /* binding */
          discriminatedUnion
        ),
        k5n: () => (
          /* binding */
          _enum
        ),
        yqP: () => (
          /* binding */
          exactOptional
        ),
        Whr: () => (
          /* binding */
          schemas_int
        ),
        Pq9: () => (
          /* binding */
          json
        ),
        euz: () => (
          /* binding */
          literal
        ),
        mee: () => (
          /* binding */
          nullable
        ),
        cl6: () => (
          /* binding */
          nullish
        ),
        Ikc: () => (
          /* binding */
          object
        ),
        cJW: () => (
          /* binding */
          omit
        ),
        lqM: () => (
          /* binding */
          optional
        ),
        OH3: () => (
          /* binding */
          partial
        ),
        FsL: () => (
          /* binding */
          pipe
        ),
        YPB: () => (
          /* binding */
          refine
        ),
        rej: () => (
          /* binding */
          strictObject
        ),
        YjP: () => (
          /* binding */
          schemas_string
        ),
        pdi: () => (
          /* binding */
          transform
        ),
        L5J: () => (
          /* binding */
          unknown
        )
      });
      var core_core = __nccwpck_require__2(8532), core_checks = __nccwpck_require__2(4890);
      const cuid = /^[cC][0-9a-z]{6,}$/, cuid2 = /^[0-9a-z]+$/, ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, xid = /^[0-9a-vA-V]{20}$/, ksuid = /^[A-Za-z0-9]{27}$/, nanoid = /^[a-zA-Z0-9_-]{21}$/;
      function nanoidOfLength(length) {
        return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
      }
      const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/, guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, uuid = (version2) => version2 ? new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, uuid4 = (
        /* unused pure expression or super */
        null
      ), uuid6 = (
        /* unused pure expression or super */
        null
      ), uuid7 = (
        /* unused pure expression or super */
        null
      ), email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/, html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/, rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/, unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u, idnEmail = (
        /* unused pure expression or super */
        null
      ), browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/, _emoji = (
        /* unused pure expression or super */
        null
      );
      function emoji() {
        return new RegExp(_emoji, "u");
      }
      const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, mac = (delimiter) => {
        const escapedDelim = util.escapeRegex(delimiter ?? ":");
        return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
      }, cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/, domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/, httpProtocol = /^https?$/, e164 = /^\+[1-9]\d{6,14}$/, creditCard = /^\d(?:[ -]?\d){11,18}$/, currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/, iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/, dateSource = (
        /* unused pure expression or super */
        null
      );
      function regexes_anchor(source) {
        return new RegExp(`^${source}$`);
      }
      const date = (
        /* unused pure expression or super */
        null
      );
      function timeSource(args) {
        const hhmm = "(?:[01]\\d|2[0-3]):[0-5]\\d";
        return typeof args.precision == "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
      }
      function time(args) {
        return new RegExp(`^${timeSource(args)}$`);
      }
      function datetime(args) {
        const opts = ["Z"];
        args.offset && opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
        const qualified = `${timeSource({ precision: args.precision, seconds: !0 })}(?:${opts.join("|")})`, timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
        return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
      }
      const anyString = /^[\s\S]{0,}$/, string = (params) => {
        const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : "[\\s\\S]*";
        return new RegExp(`^${regex}$`);
      }, bigint = /^-?\d+n?$/, integer = /^-?\d+$/, number = /^-?\d+(?:\.\d+)?$/, regexes_boolean = /^(?:true|false)$/i, _null = /^null$/i, _undefined = /^undefined$/i, lowercase = /^[^A-Z]*$/, uppercase = /^[^a-z]*$/, hex = /^[0-9a-fA-F]*$/;
      function fixedBase64(bodyLength, padding) {
        return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
      }
      function fixedBase64url(length) {
        return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
      }
      const md5_hex = /^[0-9a-fA-F]{32}$/, md5_base64 = (
        /* unused pure expression or super */
        null
      ), md5_base64url = (
        /* unused pure expression or super */
        null
      ), sha1_hex = /^[0-9a-fA-F]{40}$/, sha1_base64 = (
        /* unused pure expression or super */
        null
      ), sha1_base64url = (
        /* unused pure expression or super */
        null
      ), sha256_hex = /^[0-9a-fA-F]{64}$/, sha256_base64 = (
        /* unused pure expression or super */
        null
      ), sha256_base64url = (
        /* unused pure expression or super */
        null
      ), sha384_hex = /^[0-9a-fA-F]{96}$/, sha384_base64 = (
        /* unused pure expression or super */
        null
      ), sha384_base64url = (
        /* unused pure expression or super */
        null
      ), sha512_hex = /^[0-9a-fA-F]{128}$/, sha512_base64 = (
        /* unused pure expression or super */
        null
      ), sha512_base64url = (
        /* unused pure expression or super */
        null
      );
      var core_util = __nccwpck_require__2(4723);
      const version = {
        major: 4,
        minor: 6,
        patch: 7
      }, $ZodType = /* @__PURE__ */ core_core.xI("$ZodType", (inst, def) => {
        var _a;
        inst ?? (inst = {}), inst._zod.def = def, inst._zod.bag = inst._zod.bag || {}, inst._zod.version = version;
        const defChecks = inst._zod.def.checks, checks2 = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
        for (const ch of checks2)
          for (const fn of ch._zod.onattach)
            fn(inst);
        if (checks2.length === 0)
          (_a = inst._zod).deferred ?? (_a.deferred = []), inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
          });
        else {
          const runChecks = (payload, checks3, ctx) => {
            if (payload.memo)
              return payload;
            let isAborted = core_util.QH(payload), asyncResult;
            for (const ch of checks3) {
              if (ch._zod.def.when) {
                if (core_util.rL(payload) || !ch._zod.def.when(payload))
                  continue;
              } else if (isAborted)
                continue;
              const currLen = payload.issues.length, _ = ch._zod.check(payload);
              if (_ instanceof Promise && ctx?.async === !1)
                throw new core_core.GT();
              if (asyncResult || _ instanceof Promise)
                asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                  await _, payload.issues.length !== currLen && (core_util.d3(payload.issues, currLen, inst), isAborted || (isAborted = core_util.QH(payload, currLen)));
                });
              else {
                if (payload.issues.length === currLen)
                  continue;
                core_util.d3(payload.issues, currLen, inst), isAborted || (isAborted = core_util.QH(payload, currLen));
              }
            }
            return asyncResult ? asyncResult.then(() => payload) : payload;
          }, handleCanaryResult = (canary, payload, ctx) => {
            if (core_util.QH(canary))
              return canary.aborted = !0, canary;
            const checkResult = runChecks(payload, checks2, ctx);
            if (checkResult instanceof Promise) {
              if (ctx.async === !1)
                throw new core_core.GT();
              return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
          };
          inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks)
              return inst._zod.parse(payload, ctx);
            if (ctx.direction === "backward") {
              const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: !0 });
              return canary instanceof Promise ? canary.then((canary2) => handleCanaryResult(canary2, payload, ctx)) : handleCanaryResult(canary, payload, ctx);
            }
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
              if (ctx.async === !1)
                throw new core_core.GT();
              return result.then((result2) => runChecks(result2, checks2, ctx));
            }
            return runChecks(result, checks2, ctx);
          };
        }
      }, {
        // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
        get "~standard"() {
          return core_util.jD(this, "~standard", standardProps(this));
        },
        set "~standard"(value) {
          core_util.qh(this, "~standard", value);
        }
      }), toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())) } : { value: r.value };
      async function validateAsync(inst, value) {
        const ctx = { async: !0 };
        return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
      }
      function standardProps(inst) {
        return {
          validate: (value) => {
            const ctx = { async: !1 };
            try {
              const r = inst._zod.run({ value, issues: [] }, ctx);
              if (!(r instanceof Promise))
                return toStandardResult(r, ctx);
            } catch {
            }
            return validateAsync(inst, value);
          },
          vendor: "zod",
          version: 1
        };
      }
      const $ZodString = /* @__PURE__ */ core_core.xI("$ZodString", (inst, def) => {
        $ZodType.init(inst, def), inst._zod.pattern = def.pattern ?? anyString, inst._zod.parse = (payload, _) => {
          if (def.coerce)
            try {
              payload.value = String(payload.value);
            } catch {
            }
          return typeof payload.value == "string" || payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst
          }), payload;
        };
      }), $ZodStringFormat = (
        /* unused pure expression or super */
        null
      ), $ZodGUID = (
        /* unused pure expression or super */
        null
      ), $ZodUUID = (
        /* unused pure expression or super */
        null
      ), $ZodEmail = (
        /* unused pure expression or super */
        null
      ), URL_BAD_FORMAT = 1, URL_UNPARSEABLE = 2;
      function canParseURL(input) {
        try {
          return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(input) : (new URL(input), !0);
        } catch {
          return !1;
        }
      }
      function validateURL(trimmed, def) {
        return !("normalize" in def) && !("hostname" in def) && !("protocol" in def) ? canParseURL(trimmed) || URL_UNPARSEABLE : parseURLObject(trimmed, def);
      }
      function parseURLObject(trimmed, def) {
        if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed))
          return URL_BAD_FORMAT;
        try {
          if (typeof URL < "u") {
            const URLStatic = URL;
            if (typeof URLStatic.parse == "function")
              return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
          }
          return new URL(trimmed);
        } catch {
          return URL_UNPARSEABLE;
        }
      }
      const asciiTabOrNewline = /[\t\n\r]/g;
      function stripTabAndNewline(value) {
        return value.replace(asciiTabOrNewline, "");
      }
      function urlHostnameOk(url2, hostname2) {
        return hostname2.lastIndex = 0, hostname2.test(url2.hostname);
      }
      function urlProtocolOk(url2, protocol) {
        return protocol.lastIndex = 0, protocol.test(url2.protocol.endsWith(":") ? url2.protocol.slice(0, -1) : url2.protocol);
      }
      const $ZodURL = (
        /* unused pure expression or super */
        null
      ), $ZodEmoji = (
        /* unused pure expression or super */
        null
      ), $ZodNanoID = (
        /* unused pure expression or super */
        null
      ), $ZodCUID = (
        /* unused pure expression or super */
        null
      ), $ZodCUID2 = (
        /* unused pure expression or super */
        null
      ), $ZodULID = (
        /* unused pure expression or super */
        null
      ), $ZodXID = (
        /* unused pure expression or super */
        null
      ), $ZodKSUID = (
        /* unused pure expression or super */
        null
      ), $ZodISODateTime = (
        /* unused pure expression or super */
        null
      ), $ZodISODate = (
        /* unused pure expression or super */
        null
      ), $ZodISOTime = (
        /* unused pure expression or super */
        null
      ), $ZodISODuration = (
        /* unused pure expression or super */
        null
      ), $ZodIPv4 = (
        /* unused pure expression or super */
        null
      ), ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
      function isValidIPv6(value) {
        return ipv6Alphabet.test(value) ? canParseURL(`http://[${value}]`) : !1;
      }
      const $ZodIPv6 = (
        /* unused pure expression or super */
        null
      ), $ZodMAC = (
        /* unused pure expression or super */
        null
      ), $ZodCIDRv4 = (
        /* unused pure expression or super */
        null
      );
      function isValidCIDRv6(value) {
        const parts = value.split("/");
        if (parts.length !== 2)
          return !1;
        const [address, prefix] = parts;
        if (!prefix)
          return !1;
        const prefixNum = Number(prefix);
        return `${prefixNum}` !== prefix || prefixNum < 0 || prefixNum > 128 ? !1 : isValidIPv6(address);
      }
      const $ZodCIDRv6 = (
        /* unused pure expression or super */
        null
      );
      function isValidBase64(data) {
        if (data === "")
          return !0;
        if (/\s/.test(data) || data.length % 4 !== 0)
          return !1;
        try {
          return atob(data), !0;
        } catch {
          return !1;
        }
      }
      const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/, $ZodBase64 = (
        /* unused pure expression or super */
        null
      ), base64urlCharset = /^[A-Za-z0-9_-]*$/;
      function isValidBase64URL(data) {
        if (!base64urlCharset.test(data))
          return !1;
        const base642 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/"), padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
        return isValidBase64(padded);
      }
      const $ZodBase64URL = (
        /* unused pure expression or super */
        null
      ), $ZodE164 = (
        /* unused pure expression or super */
        null
      ), CC_SANITIZE = /[- ]/g;
      function isLuhnAlgo(digits) {
        let length = digits.length, bit = 1, sum = 0;
        for (; length; ) {
          const value = digits.charCodeAt(--length) - 48;
          bit ^= 1, sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
        }
        return sum % 10 === 0;
      }
      function isValidCreditCard(input) {
        return regexes.creditCard.test(input) ? isLuhnAlgo(input.replace(CC_SANITIZE, "")) : !1;
      }
      const $ZodCreditCard = (
        /* unused pure expression or super */
        null
      );
      function isIso7064Mod97(iban2) {
        let remainder = 0;
        const len = iban2.length;
        for (let i = 4; i < len; i++) {
          const code = iban2.charCodeAt(i);
          remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
        }
        for (let i = 0; i < 4; i++) {
          const code = iban2.charCodeAt(i);
          remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
        }
        return remainder === 1;
      }
      function isValidIBAN(input) {
        return regexes.iban.test(input) ? isIso7064Mod97(input) : !1;
      }
      const $ZodIBAN = (
        /* unused pure expression or super */
        null
      );
      function isValidJWT(token, algorithm = null) {
        try {
          const tokensParts = token.split(".");
          if (tokensParts.length !== 3)
            return !1;
          const [header] = tokensParts;
          if (!header)
            return !1;
          const parsedHeader = JSON.parse(atob(header));
          return !("typ" in parsedHeader && parsedHeader?.typ !== "JWT" || !parsedHeader.alg || algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm));
        } catch {
          return !1;
        }
      }
      const $ZodJWT = (
        /* unused pure expression or super */
        null
      ), $ZodCustomStringFormat = (
        /* unused pure expression or super */
        null
      ), $ZodNumber = /* @__PURE__ */ core_core.xI("$ZodNumber", (inst, def) => {
        $ZodType.init(inst, def), inst._zod.pattern = number, inst._zod.parse = (payload, _ctx) => {
          if (def.coerce)
            try {
              payload.value = Number(payload.value);
            } catch {
            }
          const input = payload.value;
          if (typeof input == "number" && !Number.isNaN(input) && Number.isFinite(input))
            return payload;
          const received = typeof input == "number" ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
          return payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...received ? { received } : {}
          }), payload;
        };
      }), $ZodNumberFormat = /* @__PURE__ */ core_core.xI("$ZodNumberFormat", (inst, def) => {
        core_checks.KH.init(inst, def), $ZodNumber.init(inst, def);
      }), $ZodBoolean = /* @__PURE__ */ core_core.xI("$ZodBoolean", (inst, def) => {
        $ZodType.init(inst, def), inst._zod.pattern = regexes_boolean, inst._zod.parse = (payload, _ctx) => {
          if (def.coerce)
            try {
              payload.value = !!payload.value;
            } catch {
            }
          const input = payload.value;
          return typeof input == "boolean" || payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst
          }), payload;
        };
      }), $ZodBigInt = (
        /* unused pure expression or super */
        null
      ), $ZodBigIntFormat = (
        /* unused pure expression or super */
        null
      ), $ZodSymbol = (
        /* unused pure expression or super */
        null
      ), $ZodUndefined = (
        /* unused pure expression or super */
        null
      ), $ZodNull = /* @__PURE__ */ core_core.xI("$ZodNull", (inst, def) => {
        $ZodType.init(inst, def), inst._zod.pattern = _null, inst._zod.values = /* @__PURE__ */ new Set([null]), inst._zod.parse = (payload, _ctx) => {
          const input = payload.value;
          return input === null || payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst
          }), payload;
        };
      }), $ZodAny = (
        /* unused pure expression or super */
        null
      ), $ZodUnknown = /* @__PURE__ */ core_core.xI("$ZodUnknown", (inst, def) => {
        $ZodType.init(inst, def), inst._zod.parse = (payload) => payload;
      }), $ZodNever = /* @__PURE__ */ core_core.xI("$ZodNever", (inst, def) => {
        $ZodType.init(inst, def), inst._zod.parse = (payload, _ctx) => (payload.issues.push({
          expected: "never",
          code: "invalid_type",
          input: payload.value,
          inst
        }), payload);
      }), $ZodVoid = (
        /* unused pure expression or super */
        null
      ), $ZodDate = (
        /* unused pure expression or super */
        null
      );
      function capSize(inst, size) {
        const caps = core_util.hi(inst._zod.def.checks);
        if (!caps.length)
          return;
        const cap = Math.min(...caps.map((c) => c[0])), parse2 = inst._zod.parse;
        inst._zod.parse = (payload, ctx) => {
          const n = size(payload.value);
          if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util.hi(inst._zod.def.checks))
              if (n > max && ch._zod.def.when(payload)) {
                const start = payload.issues.length;
                return ch._zod.check(payload), payload.issues[start].continue = !1, core_util.d3(payload.issues, start, inst), payload;
              }
          }
          return parse2(payload, ctx);
        };
      }
      const arraySize = (input) => Array.isArray(input) ? input.length : -1, mapSize = (input) => input instanceof Map ? input.size : -1, setSize = (input) => input instanceof Set ? input.size : -1;
      function handleArrayResult(result, final, index) {
        result.issues.length && final.issues.push(...core_util.lQ(index, result.issues)), final.value[index] = result.value;
      }
      const $ZodArray = /* @__PURE__ */ core_core.xI("$ZodArray", (inst, def) => {
        $ZodType.init(inst, def);
        const memo = core_core.cr.memoizer;
        memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
          const input = payload.value;
          if (!Array.isArray(input))
            return payload.issues.push({
              expected: "array",
              code: "invalid_type",
              input,
              inst
            }), payload;
          payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
          const proms = [], abortEarly = ctx?.abortEarly;
          for (let i = 0; i < input.length; i++) {
            const item = input[i], result = def.element._zod.run({
              value: item,
              issues: []
            }, ctx);
            if (result instanceof Promise)
              proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
            else if (handleArrayResult(result, payload, i), abortEarly && result.issues.length !== 0 && core_util.QH(result))
              break;
          }
          return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }, capSize(inst, arraySize);
      });
      function handlePropertyResult(result, final, key, input, optin, optout) {
        const isPresent = key in input, isOptionalOut = optout === "optional";
        if (!(!isPresent && isOptionalOut && optin === "optional")) {
          if (result.issues.length) {
            if (optin !== void 0 && isOptionalOut && !isPresent)
              return;
            final.issues.push(...core_util.lQ(key, result.issues));
          }
          if (!isPresent && optin === void 0) {
            result.issues.length || final.issues.push({
              code: "invalid_type",
              expected: "nonoptional",
              input: void 0,
              path: [key]
            });
            return;
          }
          result.value === void 0 ? (isPresent || optin === "defaulted" && !isOptionalOut) && (final.value[key] = void 0) : final.value[key] = result.value;
        }
      }
      const NO_SYMBOL_KEYS = [];
      function normalizeDef(def) {
        const keys = Object.keys(def.shape), ownSymbols = Object.getOwnPropertySymbols(def.shape), symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS, allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
        for (const k of allKeys)
          if (!def.shape?.[k]?._zod?.traits?.has("$ZodType"))
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        const okeys = core_util.NM(def.shape);
        return {
          ...def,
          allKeys,
          symbolKeys,
          // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
          keySet: new Set(keys),
          numKeys: keys.length,
          optionalKeys: new Set(okeys)
        };
      }
      function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
        const unrecognized = [], keySet = def.keySet, _catchall = def.catchall._zod, t = _catchall.def.type, optin = _catchall.optin, optout = _catchall.optout;
        let seen = 0;
        for (const key in input) {
          if (abortEarly && payload.issues.length !== seen) {
            if (core_util.QH(payload, seen))
              break;
            seen = payload.issues.length;
          }
          if (keySet.has(key))
            continue;
          if (key === "__proto__") {
            t === "never" && unrecognized.push(key);
            continue;
          }
          if (t === "never") {
            unrecognized.push(key);
            continue;
          }
          const r = _catchall.run({ value: input[key], issues: [] }, ctx);
          r instanceof Promise ? proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
        }
        return unrecognized.length && payload.issues.push({
          code: "unrecognized_keys",
          keys: unrecognized,
          input,
          inst,
          // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
          continue: !0
        }), proms.length ? Promise.all(proms).then(() => payload) : payload;
      }
      const $ZodObject = /* @__PURE__ */ core_core.xI("$ZodObject", (inst, def) => {
        $ZodType.init(inst, def);
        const desc = Object.getOwnPropertyDescriptor(def, "shape"), sh = desc?.get ? desc.get.raw : def.shape ?? {};
        if (sh) {
          const get = () => {
            const newSh = { ...sh };
            return Object.defineProperty(def, "shape", { value: newSh }), get.raw = newSh, newSh;
          };
          get.raw = sh, Object.defineProperty(def, "shape", { get });
        }
        const _normalized = core_util.PO(() => normalizeDef(def));
        core_util.v5(inst, "propValues", (zod) => {
          const shape = zod.def.shape, propValues = {};
          for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
              Object.prototype.hasOwnProperty.call(propValues, key) || core_util.Vy(propValues, key, /* @__PURE__ */ new Set());
              for (const v of field.values)
                propValues[key].add(v);
              field.optin !== void 0 && propValues[key].add(void 0);
            }
          }
          return propValues;
        });
        const isObject = core_util.Gv, catchall2 = def.catchall;
        let value;
        const memo = core_core.cr.memoizer;
        memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
          value ?? (value = _normalized.value);
          const input = payload.value;
          if (!isObject(input))
            return payload.issues.push({
              expected: "object",
              code: "invalid_type",
              input,
              inst
            }), payload;
          payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
          const proms = [], shape = value.shape, abortEarly = ctx?.abortEarly;
          let seen = payload.issues.length;
          for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
              if (core_util.QH(payload, seen))
                break;
              seen = payload.issues.length;
            }
            if (key === "__proto__")
              continue;
            const el = shape[key], optin = el._zod.optin, optout = el._zod.optout, r = el._zod.run({ value: input[key], issues: [] }, ctx);
            r instanceof Promise ? proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
          }
          return catchall2 ? handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === !0) : proms.length ? Promise.all(proms).then(() => payload) : payload;
        };
      }), $ZodObjectJIT = (
        /* unused pure expression or super */
        null
      );
      function handleUnionResults(results, final, inst, ctx) {
        for (const result of results)
          if (result.issues.length === 0)
            return final.value = result.value, final;
        const nonaborted = results.filter((r) => !core_util.QH(r));
        return nonaborted.length === 1 ? (final.value = nonaborted[0].value, nonaborted[0]) : (final.issues.push({
          code: "invalid_union",
          input: final.value,
          inst,
          errors: results.map((result) => result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())))
        }), final);
      }
      const $ZodUnion = /* @__PURE__ */ core_core.xI("$ZodUnion", (inst, def) => {
        $ZodType.init(inst, def), core_util.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0), core_util.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0), core_util.v5(inst, "values", (zod) => {
          if (zod.def.options.every((o) => o._zod.values))
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }), core_util.v5(inst, "pattern", (zod) => {
          if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util.p6(p.source)).join("|")})$`);
          }
        });
        const first = def.options.length === 1 ? def.options[0]._zod.run : null;
        inst._zod.parse = (payload, ctx) => {
          if (first)
            return first(payload, ctx);
          let async = !1;
          const results = [];
          for (const option of def.options) {
            const result = option._zod.run({
              value: payload.value,
              issues: []
            }, ctx);
            if (result instanceof Promise)
              results.push(result), async = !0;
            else {
              if (result.issues.length === 0)
                return result;
              results.push(result);
            }
          }
          return async ? Promise.all(results).then((results2) => handleUnionResults(results2, payload, inst, ctx)) : handleUnionResults(results, payload, inst, ctx);
        };
      });
      function handleExclusiveUnionResults(results, final, inst, ctx) {
        const matches = [];
        for (let i = 0; i < results.length; i++)
          results[i].issues.length === 0 && matches.push(i);
        return matches.length === 1 ? (final.value = results[matches[0]].value, final) : (matches.length === 0 ? final.issues.push({
          code: "invalid_union",
          input: final.value,
          inst,
          errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())))
        }) : final.issues.push({
          code: "invalid_union",
          input: final.value,
          inst,
          errors: [],
          inclusive: !1,
          matches
        }), final);
      }
      const $ZodXor = (
        /* unused pure expression or super */
        null
      );
      function getDiscriminatedOption(union2, value) {
        const internals = union2._zod;
        let map2 = internals.bag.optionsMap;
        map2 || (map2 = discriminatorMap(internals.def), internals.bag.optionsMap = map2);
        const option = map2.get(value);
        if (option === null)
          throw new Error(`Ambiguous discriminator value "${String(value)}"`);
        return option;
      }
      function discriminatorMap(def) {
        const map2 = /* @__PURE__ */ new Map();
        for (const option of def.options) {
          const values = option._zod.propValues?.[def.discriminator];
          if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
          for (const value of values)
            if (map2.has(value)) {
              if (value !== void 0)
                throw new Error(`Duplicate discriminator value "${String(value)}"`);
              map2.set(value, null);
            } else
              map2.set(value, option);
        }
        return map2;
      }
      const $ZodDiscriminatedUnion = /* @__PURE__ */ core_core.xI("$ZodDiscriminatedUnion", (inst, def) => {
        def.inclusive = !1, $ZodUnion.init(inst, def);
        const _super = inst._zod.parse;
        core_util.v5(inst, "propValues", (zod) => {
          const propValues = {};
          let undefinedCount = 0;
          for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
              throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            pv[zod.def.discriminator]?.has(void 0) && undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
              Object.prototype.hasOwnProperty.call(propValues, k) || core_util.Vy(propValues, k, /* @__PURE__ */ new Set());
              for (const val of v)
                propValues[k].add(val);
            }
          }
          return !zod.def.unionFallback && undefinedCount > 1 && propValues[zod.def.discriminator]?.delete(void 0), propValues;
        }), def.options.forEach((option, i) => {
          const propShape = core_util.MO(option._zod.def);
          if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator))
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        });
        const disc = core_util.PO(() => discriminatorMap(def));
        inst._zod.parse = (payload, ctx) => {
          const input = payload.value;
          if (!core_util.Gv(input))
            return payload.issues.push({
              code: "invalid_type",
              expected: "object",
              input,
              inst
            }), payload;
          const value = input?.[def.discriminator], opt = disc.value.get(value);
          return opt && (value !== void 0 || ctx.direction !== "backward") ? opt._zod.run(payload, ctx) : def.unionFallback || ctx.direction === "backward" ? _super(payload, ctx) : (payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value2) => disc.value.get(value2) !== null),
            input,
            path: [def.discriminator],
            inst
          }), payload);
        };
      }), $ZodIntersection = (
        /* unused pure expression or super */
        null
      );
      function mergeValues(a, b) {
        if (a === b)
          return { valid: !0, data: a };
        if (a instanceof Date && b instanceof Date && +a == +b)
          return { valid: !0, data: a };
        if (util.isPlainObject(a) && util.isPlainObject(b)) {
          const bKeys = Object.keys(b), sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1), newObj = { ...a, ...b };
          Object.prototype.hasOwnProperty.call(newObj, "__proto__") && delete newObj.__proto__;
          for (const key of sharedKeys) {
            if (key === "__proto__")
              continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid)
              return {
                valid: !1,
                mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
              };
            newObj[key] = sharedValue.data;
          }
          return { valid: !0, data: newObj };
        }
        if (Array.isArray(a) && Array.isArray(b)) {
          if (a.length !== b.length)
            return { valid: !1, mergeErrorPath: [] };
          const newArray = [];
          for (let index = 0; index < a.length; index++) {
            const itemA = a[index], itemB = b[index], sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid)
              return {
                valid: !1,
                mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
              };
            newArray.push(sharedValue.data);
          }
          return { valid: !0, data: newArray };
        }
        return { valid: !1, mergeErrorPath: [] };
      }
      function handleIntersectionResults(result, left, right) {
        const unrecKeys = /* @__PURE__ */ new Map();
        let unrecIssue;
        const keyIssues = /* @__PURE__ */ new Map(), collect = (iss, side) => {
          let keys;
          if (iss.code === "unrecognized_keys" && !iss.path?.length)
            unrecIssue ?? (unrecIssue = iss), keys = iss.keys;
          else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            keyIssues.has(k) || keyIssues.set(k, iss), keys = [k];
          } else
            return !1;
          for (const k of keys)
            unrecKeys.has(k) || unrecKeys.set(k, {}), unrecKeys.get(k)[side] = !0;
          return !0;
        };
        for (const iss of left.issues)
          collect(iss, "l") || result.issues.push(iss);
        for (const iss of right.issues)
          collect(iss, "r") || result.issues.push(iss);
        const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
        if (bothKeys.length) {
          const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
          aggregated.length && result.issues.push({ ...unrecIssue, keys: aggregated });
          for (const k of bothKeys)
            !aggregated.includes(k) && keyIssues.has(k) && result.issues.push(keyIssues.get(k));
        }
        const merged = mergeValues(left.value, right.value);
        if (!merged.valid) {
          if (util.aborted(result))
            return result;
          throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
        }
        return result.value = merged.data, result;
      }
      const $ZodTuple = (
        /* unused pure expression or super */
        null
      );
      function getTupleOptStart(items, key) {
        for (let i = items.length - 1; i >= 0; i--)
          if (!(key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional"))
            return i + 1;
        return 0;
      }
      function handleTupleResult(result, final, index) {
        result.issues.length && final.issues.push(...util.prefixIssues(index, result.issues)), final.value[index] = result.value;
      }
      function handleTupleResults(itemResults, final, items, input, optoutStart) {
        for (let i = 0; i < items.length; i++) {
          const r = itemResults[i], isPresent = i < input.length;
          if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
          }
          if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
              final.value.length = i;
              break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
          }
          final.value[i] = r.value;
        }
        for (let i = final.value.length - 1; i >= input.length && (items[i]._zod.optout === "optional" && final.value[i] === void 0); i--)
          final.value.length = i;
        return final;
      }
      const $ZodRecord = /* @__PURE__ */ core_core.xI("$ZodRecord", (inst, def) => {
        $ZodType.init(inst, def);
        const memo = core_core.cr.memoizer;
        memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
          const input = payload.value;
          if (!core_util.Qd(input))
            return payload.issues.push({
              expected: "record",
              code: "invalid_type",
              input,
              inst
            }), payload;
          const proms = [], values = def.keyType._zod.values;
          if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = /* @__PURE__ */ new Set();
            for (const key of values)
              if (typeof key == "string" || typeof key == "number" || typeof key == "symbol") {
                if (recordKeys.add(typeof key == "number" ? key.toString() : key), key === "__proto__")
                  continue;
                const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise)
                  throw new Error("Async schemas not supported in object keys currently");
                if (keyResult.issues.length) {
                  payload.issues.push({
                    code: "invalid_key",
                    origin: "record",
                    issues: keyResult.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())),
                    input: key,
                    path: [key],
                    inst
                  });
                  continue;
                }
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                  continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                result instanceof Promise ? proms.push(result.then((result2) => {
                  result2.issues.length && payload.issues.push(...core_util.lQ(key, result2.issues)), payload.value[outKey] = result2.value;
                })) : (result.issues.length && payload.issues.push(...core_util.lQ(key, result.issues)), payload.value[outKey] = result.value);
              }
            let unrecognized;
            for (const key in input)
              if (!recordKeys.has(key))
                if (def.mode === "loose") {
                  if (key === "__proto__")
                    continue;
                  payload.value[key] = input[key];
                } else
                  unrecognized = unrecognized ?? [], unrecognized.push(key);
            unrecognized && unrecognized.length > 0 && payload.issues.push({
              code: "unrecognized_keys",
              input,
              inst,
              keys: unrecognized,
              continue: !0
            });
          } else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            let unrecognized;
            for (const key of Reflect.ownKeys(input)) {
              if (key === "__proto__" || !Object.prototype.propertyIsEnumerable.call(input, key))
                continue;
              let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
              if (keyResult instanceof Promise)
                throw new Error("Async schemas not supported in object keys currently");
              if (typeof key == "string" && number.test(key) && keyResult.issues.length) {
                const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                if (retryResult instanceof Promise)
                  throw new Error("Async schemas not supported in object keys currently");
                retryResult.issues.length === 0 && (keyResult = retryResult);
              }
              if (keyResult.issues.length) {
                def.mode === "loose" ? payload.value[key] = input[key] : values ? (unrecognized = unrecognized ?? [], unrecognized.push(key)) : payload.issues.push({
                  code: "invalid_key",
                  origin: "record",
                  issues: keyResult.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())),
                  input: key,
                  path: [key],
                  inst
                });
                continue;
              }
              const outKey = keyResult.value;
              if (outKey === "__proto__")
                continue;
              const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
              result instanceof Promise ? proms.push(result.then((result2) => {
                result2.issues.length && payload.issues.push(...core_util.lQ(key, result2.issues)), payload.value[outKey] = result2.value;
              })) : (result.issues.length && payload.issues.push(...core_util.lQ(key, result.issues)), payload.value[outKey] = result.value);
            }
            unrecognized && unrecognized.length > 0 && payload.issues.push({
              code: "unrecognized_keys",
              input,
              inst,
              keys: unrecognized,
              continue: !0
            });
          }
          return proms.length ? Promise.all(proms).then(() => payload) : payload;
        };
      }), $ZodMap = (
        /* unused pure expression or super */
        null
      );
      function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
        keyResult.issues.length && (util.propertyKeyTypes.has(typeof key) ? final.issues.push(...util.prefixIssues(key, keyResult.issues)) : final.issues.push({
          code: "invalid_key",
          origin: "map",
          input,
          inst,
          issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))
        })), valueResult.issues.length && (util.propertyKeyTypes.has(typeof key) ? final.issues.push(...util.prefixIssues(key, valueResult.issues)) : final.issues.push({
          origin: "map",
          code: "invalid_element",
          input,
          inst,
          key,
          issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))
        })), final.value.set(keyResult.value, valueResult.value);
      }
      const $ZodSet = (
        /* unused pure expression or super */
        null
      );
      function handleSetResult(result, final) {
        result.issues.length && final.issues.push(...result.issues), final.value.add(result.value);
      }
      const $ZodEnum = /* @__PURE__ */ core_core.xI("$ZodEnum", (inst, def) => {
        $ZodType.init(inst, def);
        const values = core_util.w5(def.entries), valuesSet = new Set(values);
        inst._zod.values = valuesSet, core_util.v5(inst, "pattern", (zod) => {
          const patternValues = core_util.w5(zod.def.entries).filter((k) => core_util.qQ.has(typeof k));
          return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
        }), inst._zod.parse = (payload, _ctx) => {
          const input = payload.value;
          return valuesSet.has(input) || payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst
          }), payload;
        };
      }), $ZodLiteral = /* @__PURE__ */ core_core.xI("$ZodLiteral", (inst, def) => {
        $ZodType.init(inst, def);
        const values = new Set(def.values);
        inst._zod.values = values, core_util.v5(inst, "pattern", (zod) => {
          const vals = zod.def.values;
          return new RegExp(vals.length ? `^(${vals.map((o) => typeof o == "string" ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
        }), inst._zod.parse = (payload, _ctx) => {
          const input = payload.value;
          return values.has(input) || payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst
          }), payload;
        };
      }), $ZodFile = (
        /* unused pure expression or super */
        null
      ), $ZodTransform = /* @__PURE__ */ core_core.xI("$ZodTransform", (inst, def) => {
        $ZodType.init(inst, def), inst._zod.optin = "optional", core_core.cr.memoizer?.guard(inst), inst._zod.parse = (payload, ctx) => {
          if (ctx.direction === "backward")
            throw new core_core.cV(inst.constructor.name);
          const _out = def.transform(payload.value, payload);
          if (ctx.async)
            return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output2) => (payload.value = output2, payload));
          if (_out instanceof Promise)
            throw new core_core.GT();
          return payload.value = _out, payload;
        };
      });
      function handleOptionalResult(payload, result) {
        return payload.value = result.issues.length ? void 0 : result.value, payload;
      }
      const $ZodOptional = /* @__PURE__ */ core_core.xI("$ZodOptional", (inst, def) => {
        $ZodType.init(inst, def), core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), inst._zod.optout = "optional", core_util.v5(inst, "values", (zod) => {
          const values = zod.def.innerType._zod.values;
          return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
        }), core_util.v5(inst, "pattern", (zod) => {
          const pattern = zod.def.innerType._zod.pattern;
          return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
        }), inst._zod.parse = (payload, ctx) => {
          if (payload.value === void 0) {
            if (def.innerType._zod.optin !== "defaulted")
              return payload;
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            return result instanceof Promise ? result.then((result2) => handleOptionalResult(payload, result2)) : handleOptionalResult(payload, result);
          }
          return def.innerType._zod.run(payload, ctx);
        };
      }), $ZodExactOptional = /* @__PURE__ */ core_core.xI("$ZodExactOptional", (inst, def) => {
        $ZodOptional.init(inst, def), core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values), core_util.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern), inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
      }), $ZodNullable = /* @__PURE__ */ core_core.xI("$ZodNullable", (inst, def) => {
        $ZodType.init(inst, def), core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin), core_util.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout), core_util.v5(inst, "pattern", (zod) => {
          const pattern = zod.def.innerType._zod.pattern;
          return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
        }), core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0), inst._zod.parse = (payload, ctx) => payload.value === null ? payload : def.innerType._zod.run(payload, ctx);
      }), $ZodDefault = /* @__PURE__ */ core_core.xI("$ZodDefault", (inst, def) => {
        $ZodType.init(inst, def), inst._zod.optin = "defaulted", core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values), inst._zod.parse = (payload, ctx) => {
          if (ctx.direction === "backward")
            return def.innerType._zod.run(payload, ctx);
          if (payload.value === void 0)
            return payload.value = def.defaultValue, payload;
          const result = def.innerType._zod.run(payload, ctx);
          return result instanceof Promise ? result.then((result2) => handleDefaultResult(result2, def)) : handleDefaultResult(result, def);
        };
      });
      function handleDefaultResult(payload, def) {
        return payload.value === void 0 && (payload.value = def.defaultValue), payload;
      }
      const $ZodPrefault = (
        /* unused pure expression or super */
        null
      ), $ZodNonOptional = (
        /* unused pure expression or super */
        null
      );
      function handleNonOptionalResult(payload, inst) {
        return !payload.issues.length && payload.value === void 0 && payload.issues.push({
          code: "invalid_type",
          expected: "nonoptional",
          input: payload.value,
          inst
        }), payload;
      }
      const $ZodSuccess = (
        /* unused pure expression or super */
        null
      );
      function handleCatchResult(payload, result, def, ctx) {
        return result.issues.length ? (payload.value = def.catchValue({
          ...result,
          value: payload.value,
          error: {
            issues: result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))
          },
          input: payload.value
        }), payload) : (payload.value = result.value, result.memo && (payload.memo = !0), payload);
      }
      const $ZodCatch = (
        /* unused pure expression or super */
        null
      ), $ZodNaN = (
        /* unused pure expression or super */
        null
      ), $ZodPipe = /* @__PURE__ */ core_core.xI("$ZodPipe", (inst, def) => {
        $ZodType.init(inst, def), core_util.v5(inst, "values", (zod) => zod.def.in._zod.values), core_util.v5(inst, "optin", (zod) => zod.def.in._zod.optin), core_util.v5(inst, "optout", (zod) => zod.def.out._zod.optout), core_util.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues), inst._zod.parse = (payload, ctx) => {
          if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            return right instanceof Promise ? right.then((right2) => handlePipeResult(right2, def.in, ctx)) : handlePipeResult(right, def.in, ctx);
          }
          const left = def.in._zod.run(payload, ctx);
          return left instanceof Promise ? left.then((left2) => handlePipeResult(left2, def.out, ctx)) : handlePipeResult(left, def.out, ctx);
        };
      });
      function handlePipeResult(left, next, ctx) {
        return left.issues.some((iss) => iss.code !== "unrecognized_keys") ? (left.aborted = !0, left) : next._zod.run({ value: left.value, issues: left.issues }, ctx);
      }
      const $ZodCodec = (
        /* unused pure expression or super */
        null
      );
      function handleCodecAResult(result, def, ctx) {
        if (result.issues.length)
          return result.aborted = !0, result;
        if ((ctx.direction || "forward") === "forward") {
          const transformed = def.transform(result.value, result);
          return transformed instanceof Promise ? transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx)) : handleCodecTxResult(result, transformed, def.out, ctx);
        } else {
          const transformed = def.reverseTransform(result.value, result);
          return transformed instanceof Promise ? transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx)) : handleCodecTxResult(result, transformed, def.in, ctx);
        }
      }
      function handleCodecTxResult(left, value, nextSchema, ctx) {
        return left.issues.length ? (left.aborted = !0, left) : nextSchema._zod.run({ value, issues: left.issues }, ctx);
      }
      const $ZodPreprocess = (
        /* unused pure expression or super */
        null
      ), $ZodReadonly = (
        /* unused pure expression or super */
        null
      );
      function handleReadonlyResult(payload) {
        return payload.memo || (payload.value = Object.freeze(payload.value)), payload;
      }
      function leafPattern(schema) {
        const def = schema._zod.def;
        let pattern = def.pattern, isInt = !!def.format?.includes("int"), minimum, maximum;
        for (const ch of def.checks ?? []) {
          const d = ch._zod.def;
          d.pattern && (pattern = d.pattern), isInt || (isInt = !!d.format?.includes("int"));
          const lo = d.minimum ?? d.length, hi = d.maximum ?? d.length;
          lo !== void 0 && (minimum === void 0 || lo > minimum) && (minimum = lo), hi !== void 0 && (maximum === void 0 || hi < maximum) && (maximum = hi);
        }
        if (pattern)
          return pattern.source;
        if (minimum !== void 0 && maximum !== void 0 && minimum > maximum)
          return "(?!)";
        if (minimum !== void 0 || maximum !== void 0)
          return regexes.string({ minimum, maximum }).source;
        const own = schema._zod.pattern;
        return (isInt && own === regexes.number ? regexes.integer : own)?.source;
      }
      function partPattern(schema) {
        const def = schema._zod.def, own = schema._zod.pattern?.source, inner = def.innerType ?? schema._zod.innerType;
        if (inner) {
          const before = inner._zod.pattern?.source, after = partPattern(inner);
          return own && before && after && after !== before ? own.replace(util.cleanRegex(before), () => util.cleanRegex(after)) : own;
        }
        if (def.options) {
          const sources = def.options.map(partPattern);
          if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
        }
        return leafPattern(schema);
      }
      const $ZodTemplateLiteral = (
        /* unused pure expression or super */
        null
      ), $ZodFunction = (
        /* unused pure expression or super */
        null
      ), $ZodPromise = (
        /* unused pure expression or super */
        null
      ), $ZodLazy = /* @__PURE__ */ core_core.xI("$ZodLazy", (inst, def) => {
        $ZodType.init(inst, def), core_util.gJ(inst._zod, "innerType", () => {
          const d = def;
          return d._cachedInner || (d._cachedInner = def.getter()), d._cachedInner;
        }), core_util.v5(inst, "pattern", (zod) => zod.innerType?._zod?.pattern), core_util.v5(inst, "propValues", (zod) => zod.innerType?._zod?.propValues), core_util.v5(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? void 0), core_util.v5(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? void 0), inst._zod.parse = (payload, ctx) => inst._zod.innerType._zod.run(payload, ctx);
      }), $ZodCustom = /* @__PURE__ */ core_core.xI("$ZodCustom", (inst, def) => {
        core_checks.QP.init(inst, def), $ZodType.init(inst, def), inst._zod.parse = (payload, _) => payload, inst._zod.check = (payload) => {
          const input = payload.value, r = def.fn(input);
          if (r instanceof Promise)
            return r.then((r2) => handleRefineResult(r2, payload, input, inst));
          handleRefineResult(r, payload, input, inst);
        };
      });
      function handleRefineResult(result, payload, input, inst) {
        if (!result) {
          const _iss = {
            code: "custom",
            input,
            inst,
            // incorporates params.error into issue reporting
            path: [...inst._zod.def.path ?? []],
            // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort
            // params: inst._zod.def.params,
          };
          inst._zod.def.params && (_iss.params = inst._zod.def.params), payload.issues.push(core_util.sn(_iss));
        }
      }
      var api = __nccwpck_require__2(3759), core_parse = __nccwpck_require__2(3945);
      const ZodMiniType = /* @__PURE__ */ core_core.xI("ZodMiniType", (inst, def) => {
        if (!inst._zod)
          throw new Error("Uninitialized schema in ZodMiniType.");
        $ZodType.init(inst, def), inst.def = def, inst.type = def.type;
      }, {
        // `with` is an alias for `check`: the same function object, not a wrapper.
        get with() {
          return this.check;
        },
        set with(value) {
          core_util.qh(this, "with", value);
        },
        parse(data, params) {
          return core_parse.qg(this, data, params, { callee: this.parse });
        },
        parseAsync(data, params) {
          return core_parse.EJ(this, data, params, { callee: this.parseAsync });
        },
        safeParse(data, params) {
          return core_parse.xL(this, data, params);
        },
        safeParseAsync(data, params) {
          return core_parse.bp(this, data, params);
        },
        check(...checks2) {
          const def = this.def;
          return this.clone({
            ...def,
            checks: [
              ...def.checks ?? [],
              ...checks2.map((ch) => typeof ch == "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
            ]
          }, { parent: !0 });
        },
        clone(_def, params) {
          return core_util.o8(this, _def, params);
        },
        brand() {
          return this;
        },
        register(reg, meta2) {
          return reg.add(this, meta2), this;
        },
        apply(fn, ...args) {
          return args.length === 0 ? fn(this) : fn(this, ...args);
        }
      }), ZodMiniString = /* @__PURE__ */ core_core.xI("ZodMiniString", (inst, def) => {
        $ZodString.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function schemas_string(params) {
        return api.Rl(ZodMiniString, params);
      }
      const ZodMiniStringFormat = (
        /* unused pure expression or super */
        null
      ), ZodMiniEmail = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_email(params) {
        return core._email(ZodMiniEmail, params);
      }
      const ZodMiniGUID = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_guid(params) {
        return core._guid(ZodMiniGUID, params);
      }
      const ZodMiniUUID = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_uuid(params) {
        return core._uuid(ZodMiniUUID, params);
      }
      // @__NO_SIDE_EFFECTS__
      function uuidv4(params) {
        return core._uuidv4(ZodMiniUUID, params);
      }
      // @__NO_SIDE_EFFECTS__
      function uuidv6(params) {
        return core._uuidv6(ZodMiniUUID, params);
      }
      // @__NO_SIDE_EFFECTS__
      function uuidv7(params) {
        return core._uuidv7(ZodMiniUUID, params);
      }
      const ZodMiniURL = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function url(params) {
        return core._url(ZodMiniURL, params);
      }
      // @__NO_SIDE_EFFECTS__
      function httpUrl(params) {
        return core._url(ZodMiniURL, {
          protocol: regexes.httpProtocol,
          hostname: regexes.domain,
          ...util.normalizeParams(params)
        });
      }
      const ZodMiniEmoji = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_emoji(params) {
        return core._emoji(ZodMiniEmoji, params);
      }
      const ZodMiniNanoID = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_nanoid(params) {
        return core._nanoid(ZodMiniNanoID, params);
      }
      const ZodMiniCUID = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_cuid(params) {
        return core._cuid(ZodMiniCUID, params);
      }
      const ZodMiniCUID2 = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_cuid2(params) {
        return core._cuid2(ZodMiniCUID2, params);
      }
      const ZodMiniULID = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_ulid(params) {
        return core._ulid(ZodMiniULID, params);
      }
      const ZodMiniXID = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_xid(params) {
        return core._xid(ZodMiniXID, params);
      }
      const ZodMiniKSUID = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_ksuid(params) {
        return core._ksuid(ZodMiniKSUID, params);
      }
      const ZodMiniIPv4 = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_ipv4(params) {
        return core._ipv4(ZodMiniIPv4, params);
      }
      const ZodMiniIPv6 = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_ipv6(params) {
        return core._ipv6(ZodMiniIPv6, params);
      }
      const ZodMiniCIDRv4 = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_cidrv4(params) {
        return core._cidrv4(ZodMiniCIDRv4, params);
      }
      const ZodMiniCIDRv6 = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_cidrv6(params) {
        return core._cidrv6(ZodMiniCIDRv6, params);
      }
      const ZodMiniMAC = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_mac(params) {
        return core._mac(ZodMiniMAC, params);
      }
      const ZodMiniBase64 = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_base64(params) {
        return core._base64(ZodMiniBase64, params);
      }
      const ZodMiniBase64URL = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_base64url(params) {
        return core._base64url(ZodMiniBase64URL, params);
      }
      const ZodMiniE164 = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_e164(params) {
        return core._e164(ZodMiniE164, params);
      }
      const ZodMiniCreditCard = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_creditCard(params) {
        return core._creditCard(ZodMiniCreditCard, params);
      }
      const ZodMiniIBAN = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_iban(params) {
        return core._iban(ZodMiniIBAN, params);
      }
      const ZodMiniJWT = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function jwt(params) {
        return core._jwt(ZodMiniJWT, params);
      }
      const ZodMiniCustomStringFormat = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function stringFormat(format, fnOrRegex, _params = {}) {
        return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
      }
      // @__NO_SIDE_EFFECTS__
      function schemas_hostname(_params) {
        return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
      }
      // @__NO_SIDE_EFFECTS__
      function schemas_hex(_params) {
        return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
      }
      // @__NO_SIDE_EFFECTS__
      function schemas_currencyCode(_params) {
        return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
      }
      // @__NO_SIDE_EFFECTS__
      function hash(alg, params) {
        const enc = params?.enc ?? "hex", format = `${alg}_${enc}`, regex = core.regexes[format];
        if (!regex)
          throw new Error(`Unrecognized hash format: ${format}`);
        return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
      }
      const ZodMiniNumber = /* @__PURE__ */ core_core.xI("ZodMiniNumber", (inst, def) => {
        $ZodNumber.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function schemas_number(params) {
        return api.F7(ZodMiniNumber, params);
      }
      const ZodMiniNumberFormat = /* @__PURE__ */ core_core.xI("ZodMiniNumberFormat", (inst, def) => {
        $ZodNumberFormat.init(inst, def), ZodMiniNumber.init(inst, def);
      });
      function schemas_int(params) {
        return api.LK(ZodMiniNumberFormat, params);
      }
      function float32(params) {
        return core._float32(ZodMiniNumberFormat, params);
      }
      function float64(params) {
        return core._float64(ZodMiniNumberFormat, params);
      }
      function int32(params) {
        return core._int32(ZodMiniNumberFormat, params);
      }
      function uint32(params) {
        return core._uint32(ZodMiniNumberFormat, params);
      }
      const ZodMiniBoolean = /* @__PURE__ */ core_core.xI("ZodMiniBoolean", (inst, def) => {
        $ZodBoolean.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function schemas_boolean(params) {
        return api._L(ZodMiniBoolean, params);
      }
      const ZodMiniBigInt = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_bigint(params) {
        return core._bigint(ZodMiniBigInt, params);
      }
      const ZodMiniBigIntFormat = (
        /* unused pure expression or super */
        null
      );
      function int64(params) {
        return core._int64(ZodMiniBigIntFormat, params);
      }
      function uint64(params) {
        return core._uint64(ZodMiniBigIntFormat, params);
      }
      const ZodMiniSymbol = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function symbol(params) {
        return core._symbol(ZodMiniSymbol, params);
      }
      const ZodMiniUndefined = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_undefined(params) {
        return core._undefined(ZodMiniUndefined, params);
      }
      const ZodMiniNull = /* @__PURE__ */ core_core.xI("ZodMiniNull", (inst, def) => {
        $ZodNull.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function schemas_null(params) {
        return api.jw(ZodMiniNull, params);
      }
      const ZodMiniAny = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function any() {
        return core._any(ZodMiniAny);
      }
      const ZodMiniUnknown = /* @__PURE__ */ core_core.xI("ZodMiniUnknown", (inst, def) => {
        $ZodUnknown.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function unknown() {
        return api.em(ZodMiniUnknown);
      }
      const ZodMiniNever = /* @__PURE__ */ core_core.xI("ZodMiniNever", (inst, def) => {
        $ZodNever.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function never(params) {
        return api.G8(ZodMiniNever, params);
      }
      const ZodMiniVoid = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function _void(params) {
        return core._void(ZodMiniVoid, params);
      }
      const ZodMiniDate = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function schemas_date(params) {
        return core._date(ZodMiniDate, params);
      }
      const ZodMiniArray = /* @__PURE__ */ core_core.xI("ZodMiniArray", (inst, def) => {
        $ZodArray.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function array(element, params) {
        return new ZodMiniArray({
          type: "array",
          element,
          ...core_util.A2(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function keyof(schema) {
        const shape = schema._zod.def.shape;
        return /* @__PURE__ */ _enum(Object.keys(shape));
      }
      const ZodMiniObject = /* @__PURE__ */ core_core.xI("ZodMiniObject", (inst, def) => {
        $ZodObject.init(inst, def), ZodMiniType.init(inst, def), core_util.X(inst, "shape", (self) => self._zod.def.shape, !1);
      });
      // @__NO_SIDE_EFFECTS__
      function object(shape, params) {
        const def = {
          type: "object",
          shape: shape ?? {},
          ...core_util.A2(params)
        };
        return new ZodMiniObject(def);
      }
      // @__NO_SIDE_EFFECTS__
      function strictObject(shape, params) {
        return new ZodMiniObject({
          type: "object",
          shape,
          catchall: /* @__PURE__ */ never(),
          ...core_util.A2(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function looseObject(shape, params) {
        return new ZodMiniObject({
          type: "object",
          shape,
          catchall: /* @__PURE__ */ unknown(),
          ...util.normalizeParams(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function extend(schema, shape) {
        return util.extend(schema, shape);
      }
      // @__NO_SIDE_EFFECTS__
      function safeExtend(schema, shape) {
        return util.safeExtend(schema, shape);
      }
      // @__NO_SIDE_EFFECTS__
      function merge(a, b) {
        return util.merge(a, b);
      }
      // @__NO_SIDE_EFFECTS__
      function pick(schema, mask) {
        return util.pick(schema, mask);
      }
      // @__NO_SIDE_EFFECTS__
      function omit(schema, mask) {
        return core_util.cJ(schema, mask);
      }
      // @__NO_SIDE_EFFECTS__
      function partial(schema, mask) {
        const def = schema._zod.def;
        if (def.type !== "tuple")
          return core_util.OH(ZodMiniOptional, schema, mask);
        if (def.checks?.length)
          throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return core_util.o8(schema, {
          ...def,
          items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item }))
        });
      }
      // @__NO_SIDE_EFFECTS__
      function exactPartial(schema, mask) {
        return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
      }
      // @__NO_SIDE_EFFECTS__
      function required(schema, mask) {
        return util.required(ZodMiniNonOptional, schema, mask);
      }
      // @__NO_SIDE_EFFECTS__
      function catchall(inst, catchall2) {
        return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall2 }));
      }
      const ZodMiniUnion = /* @__PURE__ */ core_core.xI("ZodMiniUnion", (inst, def) => {
        $ZodUnion.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function union(options, params) {
        return new ZodMiniUnion({
          type: "union",
          options,
          ...core_util.A2(params)
        });
      }
      const ZodMiniXor = (
        /* unused pure expression or super */
        null
      );
      function xor(options, params) {
        return new ZodMiniXor({
          type: "union",
          options,
          inclusive: !1,
          ...util.normalizeParams(params)
        });
      }
      const ZodMiniDiscriminatedUnion = /* @__PURE__ */ core_core.xI("ZodMiniDiscriminatedUnion", (inst, def) => {
        $ZodDiscriminatedUnion.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function discriminatedUnion(discriminator, options, params) {
        return new ZodMiniDiscriminatedUnion({
          type: "union",
          options,
          discriminator,
          ...core_util.A2(params)
        });
      }
      const ZodMiniIntersection = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function intersection(left, right) {
        return new ZodMiniIntersection({
          type: "intersection",
          left,
          right
        });
      }
      const ZodMiniTuple = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function tuple(items, _paramsOrRest, _params) {
        const hasRest = _paramsOrRest instanceof core.$ZodType, params = hasRest ? _params : _paramsOrRest, rest = hasRest ? _paramsOrRest : null;
        return new ZodMiniTuple({
          type: "tuple",
          items,
          rest,
          ...util.normalizeParams(params)
        });
      }
      const ZodMiniRecord = /* @__PURE__ */ core_core.xI("ZodMiniRecord", (inst, def) => {
        $ZodRecord.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function record(keyType, valueType, params) {
        return !valueType || !valueType._zod ? new ZodMiniRecord({
          type: "record",
          keyType: /* @__PURE__ */ schemas_string(),
          valueType: keyType,
          ...core_util.A2(valueType)
        }) : new ZodMiniRecord({
          type: "record",
          keyType,
          valueType,
          ...core_util.A2(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function partialRecord(keyType, valueType, params) {
        return new ZodMiniRecord({
          type: "record",
          keyType,
          valueType,
          ...util.normalizeParams(params),
          partial: !0
        });
      }
      function looseRecord(keyType, valueType, params) {
        return new ZodMiniRecord({
          type: "record",
          keyType,
          valueType,
          mode: "loose",
          ...util.normalizeParams(params)
        });
      }
      const ZodMiniMap = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function map(keyType, valueType, params) {
        return new ZodMiniMap({
          type: "map",
          keyType,
          valueType,
          ...util.normalizeParams(params)
        });
      }
      const ZodMiniSet = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function set(valueType, params) {
        return new ZodMiniSet({
          type: "set",
          valueType,
          ...util.normalizeParams(params)
        });
      }
      const ZodMiniEnum = /* @__PURE__ */ core_core.xI("ZodMiniEnum", (inst, def) => {
        $ZodEnum.init(inst, def), ZodMiniType.init(inst, def), inst.options = [...inst._zod.values];
      });
      // @__NO_SIDE_EFFECTS__
      function _enum(values, params) {
        const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
        return new ZodMiniEnum({
          type: "enum",
          entries,
          ...core_util.A2(params)
        });
      }
      // @__NO_SIDE_EFFECTS__
      function nativeEnum(entries, params) {
        return new ZodMiniEnum({
          type: "enum",
          entries,
          ...util.normalizeParams(params)
        });
      }
      const ZodMiniLiteral = /* @__PURE__ */ core_core.xI("ZodMiniLiteral", (inst, def) => {
        $ZodLiteral.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function literal(value, params) {
        return new ZodMiniLiteral({
          type: "literal",
          values: Array.isArray(value) ? value : [value],
          ...core_util.A2(params)
        });
      }
      const ZodMiniFile = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function file(params) {
        return core._file(ZodMiniFile, params);
      }
      const ZodMiniTransform = /* @__PURE__ */ core_core.xI("ZodMiniTransform", (inst, def) => {
        $ZodTransform.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function transform(fn) {
        return new ZodMiniTransform({
          type: "transform",
          transform: fn
        });
      }
      const ZodMiniOptional = /* @__PURE__ */ core_core.xI("ZodMiniOptional", (inst, def) => {
        $ZodOptional.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function optional(innerType) {
        return new ZodMiniOptional({
          type: "optional",
          innerType
        });
      }
      const ZodMiniExactOptional = /* @__PURE__ */ core_core.xI("ZodMiniExactOptional", (inst, def) => {
        $ZodExactOptional.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function exactOptional(innerType) {
        return new ZodMiniExactOptional({
          type: "optional",
          innerType
        });
      }
      const ZodMiniNullable = /* @__PURE__ */ core_core.xI("ZodMiniNullable", (inst, def) => {
        $ZodNullable.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function nullable(innerType) {
        return new ZodMiniNullable({
          type: "nullable",
          innerType
        });
      }
      // @__NO_SIDE_EFFECTS__
      function nullish(innerType) {
        return /* @__PURE__ */ optional(/* @__PURE__ */ nullable(innerType));
      }
      const ZodMiniDefault = /* @__PURE__ */ core_core.xI("ZodMiniDefault", (inst, def) => {
        $ZodDefault.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function _default(innerType, defaultValue) {
        return new ZodMiniDefault({
          type: "default",
          innerType,
          get defaultValue() {
            return typeof defaultValue == "function" ? defaultValue() : core_util.yG(defaultValue);
          }
        });
      }
      const ZodMiniPrefault = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function prefault(innerType, defaultValue) {
        return new ZodMiniPrefault({
          type: "prefault",
          innerType,
          get defaultValue() {
            return typeof defaultValue == "function" ? defaultValue() : util.shallowClone(defaultValue);
          }
        });
      }
      const ZodMiniNonOptional = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function nonoptional(innerType, params) {
        return new ZodMiniNonOptional({
          type: "nonoptional",
          innerType,
          ...util.normalizeParams(params)
        });
      }
      const ZodMiniSuccess = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function success(innerType) {
        return new ZodMiniSuccess({
          type: "success",
          innerType
        });
      }
      const ZodMiniCatch = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function _catch(innerType, catchValue) {
        return new ZodMiniCatch({
          type: "catch",
          innerType,
          catchValue: typeof catchValue == "function" ? catchValue : core.util.constantCatch(catchValue)
        });
      }
      const ZodMiniNaN = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function nan(params) {
        return core._nan(ZodMiniNaN, params);
      }
      const ZodMiniPipe = /* @__PURE__ */ core_core.xI("ZodMiniPipe", (inst, def) => {
        $ZodPipe.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function pipe(in_, out) {
        return new ZodMiniPipe({
          type: "pipe",
          in: in_,
          out
        });
      }
      const ZodMiniCodec = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function codec(in_, out, params) {
        return new ZodMiniCodec({
          type: "pipe",
          in: in_,
          out,
          transform: params.decode,
          reverseTransform: params.encode
        });
      }
      // @__NO_SIDE_EFFECTS__
      function invertCodec(codec2) {
        const def = codec2._zod.def;
        return new ZodMiniCodec({
          type: "pipe",
          in: def.out,
          out: def.in,
          transform: def.reverseTransform,
          reverseTransform: def.transform
        });
      }
      const ZodMiniReadonly = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function readonly(innerType) {
        return new ZodMiniReadonly({
          type: "readonly",
          innerType
        });
      }
      const ZodMiniTemplateLiteral = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function templateLiteral(parts, params) {
        return new ZodMiniTemplateLiteral({
          type: "template_literal",
          parts,
          ...util.normalizeParams(params)
        });
      }
      const ZodMiniLazy = /* @__PURE__ */ core_core.xI("ZodMiniLazy", (inst, def) => {
        $ZodLazy.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function _lazy(getter) {
        return new ZodMiniLazy({
          type: "lazy",
          getter
        });
      }
      const ZodMiniPromise = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function promise(innerType) {
        return new ZodMiniPromise({
          type: "promise",
          innerType
        });
      }
      const ZodMiniCustom = /* @__PURE__ */ core_core.xI("ZodMiniCustom", (inst, def) => {
        $ZodCustom.init(inst, def), ZodMiniType.init(inst, def);
      });
      // @__NO_SIDE_EFFECTS__
      function check(fn, params) {
        const ch = new core.$ZodCheck({
          check: "custom",
          ...util.normalizeParams(params)
        });
        return ch._zod.check = fn, ch;
      }
      // @__NO_SIDE_EFFECTS__
      function custom(fn, _params) {
        return api.FO(ZodMiniCustom, fn ?? (() => !0), _params);
      }
      // @__NO_SIDE_EFFECTS__
      function refine(fn, _params = {}) {
        return api.fU(ZodMiniCustom, fn, _params);
      }
      // @__NO_SIDE_EFFECTS__
      function superRefine(fn, params) {
        return core._superRefine(fn, params);
      }
      const describe = api.q0, meta = api.mI;
      class Class {
        constructor(..._args) {
        }
      }
      // @__NO_SIDE_EFFECTS__
      function _instanceof(cls, params = {}) {
        const inst = /* @__PURE__ */ custom((data) => data instanceof cls, params);
        return inst._zod.bag.Class = cls, inst._zod.check = (payload) => {
          payload.value instanceof cls || payload.issues.push({
            code: "invalid_type",
            expected: cls.name,
            input: payload.value,
            inst,
            path: [...inst._zod.def.path ?? []]
          });
        }, inst;
      }
      const stringbool = (...args) => core._stringbool({
        Codec: ZodMiniCodec,
        Boolean: ZodMiniBoolean,
        String: ZodMiniString
      }, ...args);
      // @__NO_SIDE_EFFECTS__
      function json() {
        const jsonSchema = /* @__PURE__ */ _lazy(() => /* @__PURE__ */ union([/* @__PURE__ */ schemas_string(), /* @__PURE__ */ schemas_number(), /* @__PURE__ */ schemas_boolean(), /* @__PURE__ */ schemas_null(), /* @__PURE__ */ array(jsonSchema), /* @__PURE__ */ record(/* @__PURE__ */ schemas_string(), jsonSchema)]));
        return jsonSchema;
      }
      const ZodMiniFunction = (
        /* unused pure expression or super */
        null
      );
      // @__NO_SIDE_EFFECTS__
      function _function(params) {
        return new ZodMiniFunction({
          type: "function",
          input: Array.isArray(params?.input) ? /* @__PURE__ */ tuple(params?.input) : params?.input ?? /* @__PURE__ */ array(/* @__PURE__ */ unknown()),
          output: params?.output ?? /* @__PURE__ */ unknown()
        });
      }
    })
  ),
  /***/
  8501: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Q: () => (
          /* binding */
          HttpClient2
        )
        /* harmony export */
      });
      const absent = (name) => () => {
        throw new Error(`${name} is not part of this bundle: the action asks for no OpenID Connect token.`);
      };
      class HttpClient2 {
        get = absent("HttpClient.get");
        post = absent("HttpClient.post");
        getJson = absent("HttpClient.getJson");
        getAgent = () => {
        };
        getAgentDispatcher = () => {
        };
      }
      const BearerCredentialHandler2 = absent("BearerCredentialHandler");
    })
  )
  /******/
}, __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0)
    return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    id: moduleId,
    /******/
    loaded: !1,
    /******/
    exports: {}
    /******/
  }, threw = !0;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__), threw = !1;
  } finally {
    threw && delete __webpack_module_cache__[moduleId];
  }
  return module.loaded = !0, module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
typeof __nccwpck_require__ < "u" && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/");
(() => {
  var webpackQueues = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__", webpackExports = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__", webpackError = typeof Symbol == "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__", resolveQueue = (queue) => {
    queue && queue.d < 1 && (queue.d = 1, queue.forEach((fn) => fn.r--), queue.forEach((fn) => fn.r-- ? fn.r++ : fn()));
  }, wrapDeps = (deps) => deps.map((dep) => {
    if (dep !== null && typeof dep == "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0, dep.then((r) => {
          obj[webpackExports] = r, resolveQueue(queue);
        }, (e) => {
          obj[webpackError] = e, resolveQueue(queue);
        });
        var obj = {};
        return obj[webpackQueues] = (fn) => fn(queue), obj;
      }
    }
    var ret = {};
    return ret[webpackQueues] = (x) => {
    }, ret[webpackExports] = dep, ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = /* @__PURE__ */ new Set(), exports = module.exports, currentDeps, outerResolve, reject, promise = new Promise((resolve, rej) => {
      reject = rej, outerResolve = resolve;
    });
    promise[webpackExports] = exports, promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {
    })), module.exports = promise, body((deps) => {
      currentDeps = wrapDeps(deps);
      var fn, getResult = () => currentDeps.map((d) => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      }), promise2 = new Promise((resolve) => {
        fn = () => resolve(getResult), fn.r = 0;
        var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
        currentDeps.map((dep) => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise2 : getResult();
    }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue))), queue && queue.d < 0 && (queue.d = 0);
  };
})();
(() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__, leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1 && (value = this(value)), mode & 8 || typeof value == "object" && value && (mode & 4 && value.__esModule || mode & 16 && typeof value.then == "function"))
      return value;
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current))
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    return def.default = () => value, __nccwpck_require__.d(ns, def), ns;
  };
})();
__nccwpck_require__.d = (exports, definition) => {
  for (var key in definition)
    __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, { enumerable: !0, get: definition[key] });
};
__nccwpck_require__.f = {}, __nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => (__nccwpck_require__.f[key](chunkId, promises), promises), []));
__nccwpck_require__.u = (chunkId) => ({ 313: "github-api", 319: "actions-github", 320: "report-known", 417: "vanta-connect", 619: "export", 843: "undici", 981: "command" })[chunkId] + ".js";
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
__nccwpck_require__.r = (exports) => {
  typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(exports, "__esModule", { value: !0 });
};
__nccwpck_require__.nmd = (module) => (module.paths = [], module.children || (module.children = []), module);
(() => {
  var installedChunks = {
    /******/
    792: 0
    /******/
  }, installChunk = (data) => {
    var { ids, modules, runtime } = data, moduleId, chunkId, i = 0;
    for (moduleId in modules)
      __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
    for (runtime && runtime(__nccwpck_require__); i < ids.length; i++)
      chunkId = ids[i], __nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0](), installedChunks[ids[i]] = 0;
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0)
      if (installedChunkData)
        promises.push(installedChunkData[1]);
      else {
        var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
          throw installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0), e;
        }), promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
        promises.push(installedChunkData[1] = promise);
      }
  };
})();
var __webpack_exports__ = __nccwpck_require__(1296);
__webpack_exports__ = await __webpack_exports__;
