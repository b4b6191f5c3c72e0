// Jest's transform for packages that import JSON without saying so, as only bundlers allow: it would warn of each.
export default {
  process: (source) => ({
    code: source.replaceAll(/^(import \w+ from "[^"]+\.json");$/gm, '$1 with { type: "json" };')
  })
}
