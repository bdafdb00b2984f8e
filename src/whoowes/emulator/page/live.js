addEventListener("DOMContentLoaded", () => {
  "use strict";
  const data = document.body.dataset;
  const address = `/emulator/documents/${encodeURIComponent(data.document)}`;
  const status = document.querySelector(".status");
  const retryAfter = 2000;
  const shownFor = 6000;
  let postponed = false;
  let hiding;

  if (window.parent !== window) document.body.classList.add("framed");

  const say = (text, isTrouble = false) => {
    clearTimeout(hiding);
    status.textContent = text;
    status.classList.toggle("trouble", isTrouble);
    if (text && !isTrouble) hiding = setTimeout(() => say(""), shownFor);
  };

  const lines = (root) => [...root.querySelectorAll("p, h1, h2, h3, h4, h5, h6")]
    .filter((line) => !line.closest(".margin, .leftover"));
  const looks = (line) => `${line.tagName} ${line.innerHTML} ${line.getAttribute("style")}`;

  const markFresh = (before, now) => {
    const known = new Map();
    for (const line of lines(before)) known.set(looks(line), (known.get(looks(line)) || 0) + 1);
    for (const line of lines(now)) {
      const left = known.get(looks(line)) || 0;
      if (left) known.set(looks(line), left - 1);
      else line.classList.add("fresh");
    }
  };

  const plain = (main) => {
    for (const part of main.querySelectorAll(".fresh, .chosen")) part.classList.remove("fresh", "chosen");
    return main;
  };

  const isEdited = () => Boolean(document.querySelector(".cell-editor"));

  // What somebody is typing stays; the rest of the page waits for it.
  const refresh = async () => {
    if (isEdited()) { postponed = true; return false; }
    const answer = await fetch(location.href);
    if (!answer.ok) { gone(); return false; }
    const found = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (isEdited()) { postponed = true; return false; }
    if (found.body.dataset.revision === data.revision) return false;
    const before = plain(document.querySelector("main"));
    const now = document.adoptNode(found.querySelector("main"));
    const focused = focusedCell();
    outward(now);
    markFresh(before, now);
    before.replaceWith(now);
    for (const name of ["has-margin", "has-tabs"]) {
      document.body.classList.toggle(name, found.body.classList.contains(name));
    }
    data.revision = found.body.dataset.revision;
    postponed = false;
    if (focused) now.querySelector(focused)?.focus();
    dispatchEvent(new Event("document-refreshed"));
    return true;
  };

  const focusedCell = () => {
    const cell = document.activeElement?.closest("[data-row]");
    const table = cell?.closest("[data-table]");
    if (!table) return "";
    const { row, column } = cell.dataset;
    return `[data-tab="${CSS.escape(table.dataset.tab)}"][data-table="${table.dataset.table}"] `
      + `[data-row="${row}"][data-column="${column}"]`;
  };

  const gone = () => say("This document is no longer there.", true);
  const page = { address, say, refresh, ownRevision: "" };
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

  const watch = async () => {
    for (;;) {
      const known = data.revision;
      try {
        const answer = await fetch(`${address}/revision?after=${encodeURIComponent(known)}`);
        if (answer.status === 404) { gone(); return; }
        if (!answer.ok) throw new Error(answer.statusText);
        const { revision } = await answer.json();
        if (revision !== data.revision && await refresh() && revision !== page.ownRevision) {
          say("Updated just now");
        }
      } catch {
        await pause(retryAfter);
      }
      while (postponed) await new Promise((go) => addEventListener("edit-ended", go, { once: true }));
    }
  };

  // A link to elsewhere shall not take the place of the page, nor of a part of it.
  const outward = (root) => {
    for (const link of root.querySelectorAll('a[href^="http"]')) {
      link.target = "_blank";
      link.rel = "noopener noreferrer";
    }
  };

  addEventListener("edit-ended", () => {
    if (!postponed) return;
    postponed = false;
    refresh().catch(() => {});
  });
  window.livePage = page;
  outward(document);
  watch();
});
