// Reading of Markdown in tests, no more than the tests need: what is left of a line when code is taken out.

/** The text without code spans, targets of links, and the tags that the renderer itself writes. */
export const outsideCode = (markdown: string): string =>
  markdown
    .replaceAll(/`[^`\n]*`/g, '')
    .replaceAll(/\]\(https?:[^)\s]*\)/g, ']')
    .replaceAll(/<\/?(?:code|details(?: open)?|summary|sub|br)>/g, '')
