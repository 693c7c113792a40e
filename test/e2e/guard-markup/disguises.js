// Ways to write hm.baidu.com that name it only after the HTML parser and the URL parser had their turn.
const written = {
  'in capitals': (url) => url.replace('hm.baidu.com', 'HM.Baidu.COM').replace('http:', 'HTTP:'),
  'without a protocol': (url) => url.replace('http:', ''),
  'with backslashes': (url) => url.replace('http://', '\\\\'),
  'with one slash too many': (url) => url.replace('//', '///'),
  'with a port': (url) => url.replace('.com/', '.com:80/'),
  'with a dot at the end': (url) => url.replace('.com', '.com.'),
  'with a decimal reference': (url) => url.replace('hm', '&#104;m'),
  'with a reference without its end': (url) => url.replace('hm.', '&#104&#109.'),
  'with a hexadecimal reference': (url) => url.replace('baidu', 'b&#x61;idu'),
  'with a named dot': (url) => url.replace('hm.', 'hm&period;'),
  'with a named letter': (url) => url.replace('hm', '&hscr;m'),
  'with a named soft hyphen': (url) => url.replace('baidu', 'bai&shy;du'),
  'with a soft hyphen': (url) => url.replace('baidu', 'bai\u00ADdu'),
  'with a word joiner': (url) => url.replace('baidu', 'bai\u2060du'),
  'with an ideographic dot': (url) => url.replace('hm.', 'hm。'),
  'with full-width letters': (url) => url.replace('hm', 'ｈｍ'),
  'with mathematical letters': (url) => url.replace('hm', '𝒽𝐦'),
  'with a percent-encoded letter': (url) => url.replace('hm', '%68m'),
  'with a percent-encoded dot': (url) => url.replace('hm.', 'hm%2E'),
  'with a tab in the host': (url) => url.replace('baidu', 'bai\tdu'),
  'with a line end in the host': (url) => url.replace('baidu', 'bai\ndu'),
  'with a named tab': (url) => url.replace('baidu', 'bai&Tab;du'),
  'with a line end after the slash': (url) => url.replace('//', '/\n/'),
  'with blanks around': (url) => `  ${url}\n`,
};

for (const [name, write] of Object.entries(written)) {
  cases({
    [`host ${name}, in markup`]: ({ to, at }) => { at.innerHTML = `<img src="${write(to('gif'))}" alt="">`; },
  });
}
cases({
  'address without quotes': ({ to, at }) => { at.innerHTML = `<img alt=a src=${to('gif')}>`; },
  'address in single quotes': ({ to, at }) => { at.innerHTML = `<img alt=">" src='${to('gif')}'>`; },
  'the first of two addresses': ({ to, at }) => { at.innerHTML = `<img src="${to('gif')}" src="own.gif">`; },
  'in broken markup': ({ to, at }) => { at.innerHTML = `<table></p><td><b<i x="><p></b>"/></i><img/src='${to('gif')}'/alt><p`; },
  'after what looks like a tag with a quote': ({ to, at }) => { at.innerHTML = `<p>a<b and don't</p><img src="${to('gif')}" alt=""><p>it's</p>`; },
  'after a quote inside a value': ({ to, at }) => { at.innerHTML = `<b id=x=">a</b><img src="${to('gif')}" alt="">`; },
  'after a script with a quote': ({ to, at }) => { at.innerHTML = `<script>for (i=0;i<n;i++) {} // don't<\/script><img src="${to('gif')}" alt=""><p>it's</p>`; },
  'after a comment with a quote': ({ to, at }) => { at.innerHTML = `<!-- <p class=don't> --><img src="${to('gif')}" alt=""><p>it's</p>`; },
  'by a base in the same text': ({ path, at }) => {
    at.innerHTML = `<base href="http://hm.baidu.com/"><img src="${path}.gif">`;
    at.replaceChildren();
  },
});
