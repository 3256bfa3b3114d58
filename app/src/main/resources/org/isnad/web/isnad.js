// Pointing at a claim lights its words in the text; pointing at an act word lights its claim. Everything else works
// without this file: the links are plain anchors.
"use strict";
(() => {
  const lit = (elements, on) => elements.forEach((one) => one.classList.toggle("lit", on));
  const words = (id) => document.querySelectorAll(`[id="${id}"], [data-of="${id}"]`);
  const links = (element) => [...element.querySelectorAll("a.words[href^='#']")];
  const onPointing = (element, show) => {
    for (const type of ["mouseenter", "focusin"]) element.addEventListener(type, () => show(true));
    for (const type of ["mouseleave", "focusout"]) element.addEventListener(type, () => show(false));
  };

  for (const claim of document.querySelectorAll(".claim")) {
    const rest = links(claim).flatMap((link) => [...words(link.hash.slice(1))]);
    onPointing(claim, (on) => lit(rest, on));
  }
  for (const trigger of document.querySelectorAll("a.trigger")) {
    const claim = document.getElementById(trigger.hash.slice(1));
    if (claim) {
      const rest = links(claim).flatMap((link) => [...words(link.hash.slice(1))]);
      onPointing(trigger, (on) => lit([claim, ...rest], on));
    }
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && location.hash) location.hash = "#top";
  });
})();
