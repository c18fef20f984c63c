'use strict';
(() => {
  const form = document.getElementById('filter');
  if (!form) {
    return;
  }
  const findings = Array.from(document.querySelectorAll('.finding'));
  const count = document.getElementById('count');
  const choices = Array.from(form.querySelectorAll('select'));

  // The filter is part of the address, so that it can be sent to a colleague.
  const read = () => {
    const wanted = new URLSearchParams(location.hash.includes('=') ? location.hash.slice(1) : '');
    form.elements.q.value = wanted.get('q') || '';
    choices.forEach((choice) => { choice.value = wanted.get(choice.name) || ''; });
  };

  const apply = () => {
    const words = form.elements.q.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const finding of findings) {
      const text = finding.textContent.toLowerCase();
      const fits = choices.every((choice) => !choice.value || finding.dataset[choice.name] === choice.value)
          && words.every((word) => text.includes(word));
      finding.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    count.textContent = shown + ' of ' + findings.length;
  };

  const write = () => {
    const wanted = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (value) {
        wanted.set(name, value);
      }
    }
    history.replaceState(null, '', '#' + (wanted.toString() || 'findings'));
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => { write(); apply(); });
  form.addEventListener('reset', () => setTimeout(() => { write(); apply(); }));
  window.addEventListener('hashchange', () => {
    if (location.hash.includes('=')) {
      read();
      apply();
    }
  });
  document.querySelectorAll('a[data-filter]').forEach((link) => link.addEventListener('click', () => {
    form.reset();
    form.elements[link.dataset.filter].value = link.dataset.value;
    setTimeout(() => { write(); apply(); });
  }));

  const step = (by) => {
    const visible = findings.filter((finding) => !finding.hidden);
    const at = visible.indexOf(document.activeElement.closest('.finding'));
    const next = visible[Math.max(0, Math.min(visible.length - 1, at + by))];
    if (next) {
      next.focus();
    }
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT)$/.test(event.target.tagName)) {
      return;
    }
    if (event.key === '/') {
      event.preventDefault();
      form.elements.q.focus();
    } else if (event.key === 'j' || event.key === 'k') {
      step(event.key === 'j' ? 1 : -1);
    }
  });

  read();
  apply();
})();
