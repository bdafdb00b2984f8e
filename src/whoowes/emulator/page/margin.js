addEventListener("DOMContentLoaded", () => {
  "use strict";
  const gap = 8;
  const cardsOf = (root) => [...root.querySelectorAll(".card[data-note]")];
  const hasNote = (part, ids) => part.dataset.notes.split(" ").some((id) => ids.includes(id));
  const partsOf = (ids) => [...document.querySelectorAll("[data-notes]")].filter((part) => hasNote(part, ids));

  // Each card goes to the height of its text, or below the card before it.
  const arrange = () => {
    const main = document.querySelector("main");
    const asides = [...main.querySelectorAll("aside.margin")];
    const isBeside = asides.length > 0 && getComputedStyle(asides[0]).position === "absolute";
    main.style.removeProperty("min-height");
    for (const card of asides.flatMap(cardsOf)) card.style.removeProperty("margin-top");
    if (!isBeside) return;
    let free = -Infinity;
    for (const card of asides.flatMap(cardsOf)) {
      const now = card.getBoundingClientRect().top;
      const part = partsOf([card.dataset.note])[0];
      const wanted = part ? part.getBoundingClientRect().top - gap : now;
      const moved = Math.max(wanted, free) - now;
      if (moved > 0) card.style.marginTop = `${moved}px`;
      free = card.getBoundingClientRect().bottom + gap;
    }
    main.style.minHeight = `${Math.max(0, free - main.getBoundingClientRect().top)}px`;
  };

  const choose = (ids) => {
    for (const part of document.querySelectorAll("[data-notes]")) {
      part.classList.toggle("chosen", hasNote(part, ids));
    }
    for (const card of cardsOf(document)) card.classList.toggle("chosen", ids.includes(card.dataset.note));
  };

  document.addEventListener("click", (event) => {
    const part = event.target.closest("[data-notes]");
    const card = event.target.closest(".card[data-note]");
    choose(part ? part.dataset.notes.split(" ") : card ? [card.dataset.note] : []);
  });
  addEventListener("resize", arrange);
  addEventListener("document-refreshed", arrange);
  arrange();
});
