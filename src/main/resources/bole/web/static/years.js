// @ts-check
// Choosing years by dragging over the histogram; the fields beside it do the same by typing.

/** @param {SVGSVGElement} chart @param {PointerEvent} event */
function yearAt(chart, event) {
  const first = Number(chart.dataset.first);
  const years = Number(chart.dataset.last) - first + 1;
  const box = chart.getBoundingClientRect();
  const place = Math.floor((event.clientX - box.left) / box.width * years);
  return first + Math.max(0, Math.min(years - 1, place));
}

/** @param {SVGSVGElement} chart @param {number} from @param {number} to */
function mark(chart, from, to) {
  const first = Number(chart.dataset.first);
  for (const bar of chart.querySelectorAll(".bar")) {
    const year = first + Math.round(Number(bar.getAttribute("x")) / 8);
    bar.classList.toggle("on", year >= from && year <= to);
  }
}

/** @param {SVGSVGElement} chart */
export function years(chart) {
  const form = /** @type {HTMLFormElement | null} */ (chart.parentElement?.querySelector("form.span") ?? null);
  if (!form) {
    return;
  }
  let begin = 0;
  let end = 0;
  chart.classList.add("choosing");
  chart.addEventListener("dragstart", event => event.preventDefault());
  chart.addEventListener("pointerdown", event => {
    begin = end = yearAt(chart, event);
  });
  chart.addEventListener("pointermove", event => {
    if (begin && event.buttons === 1) {
      end = yearAt(chart, event);
      mark(chart, Math.min(begin, end), Math.max(begin, end));
    }
  });
  addEventListener("pointerup", () => {
    if (begin && begin !== end) {
      const [from, to] = [Math.min(begin, end), Math.max(begin, end)];
      /** @type {HTMLInputElement} */ (form.elements.namedItem("from")).value = String(from);
      /** @type {HTMLInputElement} */ (form.elements.namedItem("to")).value = String(to);
      chart.addEventListener("click", event => event.preventDefault(), { once: true, capture: true });
      form.requestSubmit();
    }
    begin = 0;
  });
}
