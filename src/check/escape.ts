const REFERENCES: { [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML and HTML; characters that XML 1.0 cannot hold go. https://www.w3.org/TR/xml/#charsets */
export const escape = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (character) => REFERENCES[character] ?? '');
