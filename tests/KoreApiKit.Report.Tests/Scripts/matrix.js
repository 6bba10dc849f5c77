// The rows of the matrix as a reader sees them: a line for each operation with the text of every cell that is visible.
[...document.querySelectorAll("tr[data-item]")].filter(row => row.checkVisibility()).map(row => [...row.children]
  .filter(cell => cell.checkVisibility() && cell.getBoundingClientRect().width > 0 && cell.innerText.trim())
  .map(cell => (cell.dataset.label ? cell.dataset.label + "=" : "") + cell.innerText.trim().replace(/\s+/g, " "))
  .join(" | "))
