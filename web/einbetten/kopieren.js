// Copies the text for portals; where the browser refuses, it is marked instead.
const text = document.getElementById('text');
const copied = document.getElementById('kopiert');

document.getElementById('kopieren').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(text.value);
    copied.textContent = 'Der Text ist kopiert.';
  } catch {
    text.select();
    copied.textContent = 'Der Text ist markiert. Kopieren Sie ihn mit Strg und C.';
  }
});
