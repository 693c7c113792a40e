import { raw } from 'hono/html';

/** An island and its reflection. */
const MARK = `<svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
<circle cx="16" cy="16" r="16" fill="var(--mark-sea, #0f766e)"/>
<path d="M5 17.5c3.2 0 4.2-7.5 7.6-7.5 2.6 0 3 3.6 5 3.6 1.6 0 2-1.6 3.6-1.6 2.6 0 3.2 5.5 5.8 5.5z" fill="#fff"/>
<path d="M7 20.5h18M10 23.5h12M13.5 26.5h5" stroke="#fff" stroke-opacity=".75" stroke-width="1.6" stroke-linecap="round"/>
</svg>`;

export const mark = raw(MARK);

/** The same as a file, for the browser's tab. */
export const icon = MARK.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"').replace('var(--mark-sea, #0f766e)', '#0f766e');

const isobath = (y: number, lift: number): string =>
  `<path d="M0 ${y}C90 ${y - lift} 150 ${y + lift} 240 ${y}S390 ${y - lift} 480 ${y - lift / 3}"/>`;

/** A sea chart: depth lines, a route, two harbours. */
export const chart = raw(`<svg class="chart" viewBox="0 0 480 420" role="presentation" aria-hidden="true" preserveAspectRatio="xMidYMid slice">
<rect width="480" height="420" fill="var(--chart-sea)"/>
<g fill="none" stroke="var(--chart-line)" stroke-width="1.2">${[70, 110, 150, 190, 230, 270, 310, 350, 390].map((y, i) => isobath(y, 18 + i * 5)).join('')}</g>
<path d="M480 0v118c-34 6-48-12-70-8-30 6-36 30-66 26-26-4-20-34-48-44-20-8-44 6-58-10-14-18 10-40 0-82z" fill="var(--chart-land)"/>
<path d="M62 306c22-26 62-20 78-4 14 14 40 8 46 28 6 22-26 38-62 36-40-2-88-28-62-60z" fill="var(--chart-land)"/>
<path d="M150 322C210 300 232 250 262 214s60-62 92-78" fill="none" stroke="var(--chart-route)" stroke-width="3" stroke-linecap="round" stroke-dasharray="2 10"/>
<g fill="var(--chart-route)"><circle cx="150" cy="322" r="8"/><circle cx="354" cy="136" r="8"/></g>
<g fill="none" stroke="var(--chart-route)" stroke-width="2"><circle cx="150" cy="322" r="15" opacity=".45"/><circle cx="354" cy="136" r="15" opacity=".45"/></g>
<g transform="translate(252 226) rotate(-48)"><path d="M-13-6H8l9 6-9 6h-21z" fill="var(--chart-ship)"/></g>
<g fill="var(--chart-text)" font-size="12" font-family="ui-monospace, monospace"><text x="20" y="34">31°14′N 121°29′E</text><text x="20" y="402">Hs 1.4 m · Tp 7.2 s</text></g>
</svg>`);
