interface Brands {
  brands: { brand: string; version: string }[];
  platform: string;
}

/** Name and version as people know them, then the whole user agent. */
export async function browserName(navigator: Navigator & { userAgentData?: Brands & { getHighEntropyValues?(hints: string[]): Promise<{ fullVersionList?: Brands['brands'] }> } }): Promise<string> {
  const { userAgent, userAgentData } = navigator;
  const full = await userAgentData?.getHighEntropyValues?.(['fullVersionList']).catch(() => undefined);
  const known = (full?.fullVersionList ?? userAgentData?.brands ?? []).filter(({ brand }) => !/not.?a.?brand/i.test(brand));
  const named = known.find(({ brand }) => brand !== 'Chromium') ?? known[0];
  const short = named ? `${named.brand} ${named.version}` : /Firefox\/[\d.]+/.exec(userAgent)?.[0].replace('/', ' ');
  return short ? `${short} (${userAgent})` : userAgent;
}
