// Opens the search from the link in the masthead, or by the key "/". The index (search/index.js) and what searches it (find.js)
// are loaded only when they are first wanted. Without this script the link leads to a page that leads to all lists.
(() => {
  const link = document.querySelector(".masthead a[rel=search]");
  const page = document.querySelector("form.finder");
  let loading;
  let isOpening = false;

  const insert = (tag, properties) =>
    new Promise((resolve, reject) => {
      const element = Object.assign(document.createElement(tag), properties, { onload: resolve, onerror: reject });
      document.head.append(element);
    });

  // By elements, since fetch reads nothing from a disk. What failed is tried again the next time.
  const loadAll = async () => {
    const here = new URL(".", link.href);
    await insert("script", { src: new URL("index.js", here), charset: "utf-8" });
    const { find, style } = briefingSearch;
    await Promise.all([
      page || insert("link", { rel: "stylesheet", href: new URL(`../${style}`, here) }),
      insert("script", { src: new URL(`../${find}`, here) }),
    ]);
  };

  const load = () => {
    loading ??= loadAll().catch((failure) => {
      loading = undefined;
      throw failure;
    });
    return loading;
  };

  const isPlain = (event) => !event.ctrlKey && !event.metaKey && !event.altKey;

  // Whoever types on at once loses no letter, though the field may not be there yet.
  const open = async () => {
    if (page) {
      page.q.select();
    }
    if (page || isOpening) {
      return;
    }
    isOpening = true;
    let typed = "";
    const keep = (event) => {
      if (event.key.length === 1 && isPlain(event)) {
        event.preventDefault();
        typed += event.key;
      }
    };
    document.addEventListener("keydown", keep);
    try {
      await load();
      briefingFind.open(link, typed);
    } catch {
      location.href = link.href;
    } finally {
      document.removeEventListener("keydown", keep);
      isOpening = false;
    }
  };

  const isTyping = (target) => target.closest("input, select, textarea, [contenteditable]");
  const isOff = () => {
    try {
      return localStorage.getItem("search-key") === "off";
    } catch {
      return false; // Storage is forbidden here.
    }
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && isPlain(event) && !event.defaultPrevented && !isTyping(event.target) && !isOff()) {
      event.preventDefault();
      open();
    }
  });
  link.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open();
    }
  });
  for (const interest of ["pointerenter", "focus"]) {
    link.addEventListener(interest, () => load().catch(() => {}), { once: true });
  }
  if (page) {
    load().then(
      () => briefingFind.attach(page),
      () => (page.querySelector("[role=status]").textContent = page.dataset.failed),
    );
  }
})();
