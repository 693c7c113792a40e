window.own = document.currentScript.src;
