importScripts(location.hash.slice(1));
postMessage(1);
