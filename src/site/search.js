// Keeps the rows that have every word, whatever their case and accents, and the phase. Without it, the whole list is there.
(() => {
  const form = document.getElementById("recherche");
  const rows = [...document.querySelectorAll("#produits tbody tr")];
  const said = document.getElementById("compte");
  if (!form || !said) return;
  const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/œ/g, "oe").replace(/æ/g, "ae");
  const words = form.elements.mots;
  const phase = form.elements.phase;
  const all = said.textContent;
  const look = () => {
    const wanted = plain(words.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const text = plain(row.dataset.mots);
      const kept = (!phase.value || row.dataset.phase === phase.value) && wanted.every((word) => text.includes(word));
      row.hidden = !kept;
      if (kept) count += 1;
    }
    const few = count === rows.length ? all : said.dataset.texte.replace("{n}", count);
    if (said.textContent !== few) said.textContent = few;
  };
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", look);
  look();
})();
