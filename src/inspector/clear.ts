/** How much of the window's lower edge Consentry's own banner takes: the panel stays above, so that its buttons can be pressed. */
export function bannerHeight(page: Window): number {
  const banner = page.document.getElementById('consentry')?.getBoundingClientRect();
  if (!banner || banner.width < page.innerWidth / 2 || banner.bottom < page.innerHeight - 1) return 0;
  return Math.round(page.innerHeight - banner.top);
}
