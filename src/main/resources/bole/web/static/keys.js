// @ts-check

/**
 * "/" leads to the search box from anywhere but another field.
 * @param {HTMLInputElement} box
 */
export function keys(box) {
  document.addEventListener("keydown", event => {
    const target = /** @type {Element} */ (event.target);
    const typing = target.closest("input, select, textarea, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
}
