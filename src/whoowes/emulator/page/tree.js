addEventListener("DOMContentLoaded", () => {
  "use strict";
  const box = document.querySelector("input[type=search]");
  if (new URLSearchParams(location.search).has("q")) return;

  const show = (item, words) => {
    const below = [...item.querySelectorAll(":scope > details > ul > li")];
    const name = item.querySelector(".name").textContent.toLocaleLowerCase();
    const isNamed = words.every((word) => name.includes(word));
    const isAbove = below.map((each) => show(each, words)).some(Boolean);
    if (isAbove && words.length) item.querySelector("details").open = true;
    item.hidden = !isNamed && !isAbove;
    return !item.hidden;
  };

  box.addEventListener("input", () => {
    const words = box.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    for (const section of document.querySelectorAll("main > section")) {
      const found = [...section.querySelectorAll(":scope > ul > li")].map((item) => show(item, words));
      section.hidden = !found.some(Boolean);
    }
  });
});
