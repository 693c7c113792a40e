const trouble = document.querySelector('.trouble');

/** What the server wrote into the page. */
export const data = JSON.parse(document.getElementById('data').textContent);

/** Asks once a second, the next time only after the answer, and says so when there is none. */
export async function poll(url, show) {
  try {
    const response = await fetch(url, { cache: 'no-store' });
    if (!response.ok) throw new Error(response.statusText);
    show(await response.json());
    trouble.hidden = true;
  } catch {
    trouble.hidden = false;
  }
  setTimeout(poll, 1000, url, show);
}

/** An element with text and children; text is never parsed as markup. */
export function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

const clock = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'medium' });

export function time(milliseconds) {
  return clock.format(new Date(milliseconds));
}
