addEventListener("DOMContentLoaded", () => {
  "use strict";
  const data = document.body.dataset;
  const retryAfter = 2000;
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const source = (pane) => pane.querySelector("iframe")?.getAttribute("src");

  // The documents keep themselves current; here only what lies in the folder is followed.
  const refresh = async () => {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const found = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.querySelector("#documents").replaceWith(document.adoptNode(found.querySelector("#documents")));
    for (const name of ["#note", "#kept"]) {
      const before = document.querySelector(name);
      const now = found.querySelector(name);
      const isTyped = before.querySelector("iframe")?.contentDocument?.querySelector(".cell-editor");
      if (source(before) !== source(now) && !isTyped) before.replaceWith(document.adoptNode(now));
    }
    data.tag = found.body.dataset.tag;
  };

  const watch = async () => {
    for (;;) {
      try {
        const after = encodeURIComponent(data.tag);
        const folder = encodeURIComponent(data.folder);
        const answer = await fetch(`/emulator/folders/${folder}/contents?after=${after}`);
        if (answer.status === 404) return;
        if (!answer.ok) throw new Error(answer.statusText);
        const { tag } = await answer.json();
        if (tag !== data.tag) await refresh();
      } catch {
        await pause(retryAfter);
      }
    }
  };

  watch();
});
