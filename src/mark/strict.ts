/** Directives that name where a vendor's tag may load from or send to. https://www.w3.org/TR/CSP3/#directives-fetch */
const FETCHES = /^(?:script|style|img|connect|frame|child|font|media)-src(?:-elem)?$/i;

/**
 * A site's own policy, opened for these hosts. A policy can only list what is allowed, so held hosts are refused by
 * being absent. Where the site has no directive of a kind, `default-src` decides, and is opened.
 */
export function openPolicy(policy: string, hosts: readonly string[]): string {
  const sources = [...new Set(hosts)].flatMap((host) => [host, `*.${host}`]).join(' ');
  if (!sources) return policy;
  return policy.split(';').map((directive) => {
    const [name = '', ...values] = directive.trim().split(/\s+/);
    if (!FETCHES.test(name) && name.toLowerCase() !== 'default-src') return directive;
    // 'none' means nothing only while it stands alone.
    const kept = values.filter((value) => value.toLowerCase() !== "'none'");
    return ` ${[name, ...kept, sources].join(' ')}`;
  }).join(';').trim();
}

/** The values of a cookie in a request's `Cookie` header. */
export const cookieValues = (header: string, name: string): string[] =>
  header.split(';').map((pair) => pair.trim()).filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
