/** Languages that come as `dist/i18n/<lang>.json`; written as one text because that is smaller. */
export const FILES = 'ar de es fr he id it ja ko ms nl pl pt ru th vi zh-TW zh-HK'.split(' ');
