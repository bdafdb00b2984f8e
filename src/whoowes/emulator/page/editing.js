addEventListener("DOMContentLoaded", () => {
  "use strict";
  const page = window.livePage;
  const { address, say, refresh } = page;

  const place = (cell) => {
    const { table, tab } = cell.closest("[data-table]").dataset;
    const { row, column } = cell.dataset;
    return { table: Number(table), row: Number(row), column: Number(column), ...(tab ? { tab } : {}) };
  };

  const nameOf = (cell) => {
    const { row, column } = place(cell);
    return `Row ${row + 1}, column ${column + 1}`;
  };

  const open = (cell) => {
    if (cell.querySelector(".cell-editor")) return;
    if (cell.dataset.why) {
      say(`This cell cannot be edited here: it holds ${cell.dataset.why}.`);
      return;
    }
    say("");
    const box = document.createElement("textarea");
    box.className = "cell-editor";
    box.value = cell.dataset.text;
    box.rows = 1;
    box.setAttribute("aria-label", nameOf(cell));
    cell.classList.add("being-edited");
    cell.append(box);
    edit(cell, box, document.body.dataset.revision);
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  };

  const edit = (cell, box, revision) => {
    let isOver = false;
    let isSaving = false;

    const close = ({ keepFocus }) => {
      isOver = true;
      cell.classList.remove("being-edited");
      box.remove();
      if (keepFocus) cell.focus();
      dispatchEvent(new Event("edit-ended"));
    };

    const save = async ({ keepFocus }) => {
      if (isOver || isSaving) return;
      if (box.value === cell.dataset.text) { close({ keepFocus }); return; }
      isSaving = true;
      box.readOnly = true;
      const { status, body } = await send({ ...place(cell), text: box.value, revision });
      isSaving = false;
      box.readOnly = false;
      if (status === 200 || status === 409) {
        const typed = box.value;
        if (status === 200) page.ownRevision = body.revision;
        close({ keepFocus });
        say(status === 200 ? "Saved" : `${body.error} You had typed: “${typed}”`, status !== 200);
        await refresh();
      } else {
        say(body.error || "Nothing was saved: the emulator does not answer.", true);
        box.focus();
      }
    };

    box.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter" && !event.isComposing) {
        event.preventDefault();
        save({ keepFocus: true });
      } else if (event.key === "Escape") {
        close({ keepFocus: true });
      }
    });
    box.addEventListener("blur", () => save({ keepFocus: false }));
  };

  const send = async (content) => {
    try {
      const answer = await fetch(`${address}/cells`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(content),
      });
      return { status: answer.status, body: await answer.json() };
    } catch {
      return { status: 0, body: {} };
    }
  };

  document.addEventListener("click", (event) => {
    if (event.target.closest("a, .cell-editor, .margin")) return;
    const cell = event.target.closest("[data-row]");
    if (cell) open(cell);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "F2") return;
    if (!event.target.matches?.("[data-row]")) return;
    event.preventDefault();
    open(event.target);
  });
});
