import { family } from '../guard-family/family.ts';

family('loads', { folder: import.meta.dirname, absent: { chromium: ['svg, a filter from elsewhere', 'svg, use'], firefox: ['a, ping', 'a, ping among others', 'a, ping by markup', 'link, prefetch', 'svg, a fill from elsewhere', 'svg, a filter from elsewhere', 'svg, use'] } });
