// The framework of the page: it owns the body, and draws it as it likes.
function main() {
  const made = document.createElement('main');
  made.innerHTML = '<h1>Shop</h1><a href="/other.html">Other</a>';
  return made;
}
window.app = {
  modal() {
    document.body.insertAdjacentHTML('beforeend', '<dialog><form method="dialog"><button id="own">Close</button></form></dialog>');
    document.querySelector('dialog:not(.consentry)').showModal();
  },
  closeModal: () => document.getElementById('own').click(),
  removeModal: () => document.getElementById('own').closest('dialog').remove(),
  lock() {
    document.documentElement.style.overflow = 'hidden';
    document.body.style.overflow = 'hidden';
    document.querySelector('main').style.height = '3000px';
  },
  route() {
    history.pushState(null, '', '/route');
    document.querySelector('main').replaceWith(main());
  },
  empty() {
    document.body.innerHTML = '';
    document.body.append(main());
  },
  otherBody() {
    const body = document.createElement('body');
    body.append(main());
    document.body.replaceWith(body);
  },
  transition: () => document.startViewTransition(() => document.querySelector('main').replaceWith(main())).finished,
};
