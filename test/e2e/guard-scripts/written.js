// What the page writes while it is parsed: tried here and now, counted with the others.
const whileParsing = {
  'written: document.write': (url) => { document.write(`<script src="${url}"><\/script>`); },
  'written: document.writeln': (url) => { document.writeln(`<script src="${url}"><\/script>`); },
  'written: in pieces': (url) => {
    document.write('<scr', `ipt src="${url}">`);
    document.write('</scr', 'ipt>');
  },
  'written: an image': (url) => { document.write(`<img src="${url}" alt="">`); },
};
for (const [name, write] of Object.entries(whileParsing)) {
  write(`http://hm.baidu.com/case/${slug(name)}.${/image/.test(name) ? 'gif' : 'js'}`);
  cases({ [name]: () => {} });
}
