import './offline.css';

/** The address is that of the page that did not come: loading it anew is all there is to do. */
const again = () => location.reload();
window.addEventListener('online', again);
document.querySelector('button')?.addEventListener('click', again);
