// SPDX-License-Identifier: GPL-3.0-or-later
// Comforts of the event's form. Without this script everything works as well: the server counts, checks and explains.
(() => {
  const form = document.querySelector('#form');
  if (!form) return;
  const all = (selector) => [...form.querySelectorAll(selector)];
  const one = (selector) => form.querySelector(selector);

  // --- Questions that hang on the answer to an earlier one ---
  const conditional = all('[data-if]');
  const isGiven = (name, value) =>
    all('input').some((field) => field.name === name && field.value === value && !field.closest('[hidden]') &&
      (field.checked || !/radio|checkbox/.test(field.type)));
  const showQuestions = () => {
    for (const question of conditional) { // in their order: a hidden one counts as unanswered for those after it
      const sign = question.dataset.if.indexOf('=');
      question.hidden = !isGiven(question.dataset.if.slice(0, sign), question.dataset.if.slice(sign + 1));
    }
  };
  all('.only-if').forEach((hint) => { hint.hidden = true; });

  // --- What it costs so far ---
  const sum = one('#sum');
  const money = sum && new Intl.NumberFormat(document.documentElement.lang,
    { style: 'currency', currency: sum.dataset.currency });
  const addUp = () => {
    if (!sum) return;
    let cents = 0;
    for (const field of all('[data-price]')) {
      if (field.closest('[hidden]')) continue;
      const count = field.type === 'text' ? parseInt(field.value, 10) || 0 : Number(field.checked);
      cents += Math.min(Math.max(count, 0), 50) * field.dataset.price;
    }
    sum.hidden = cents <= 0;
    sum.querySelector('strong').textContent = money.format(cents / 10 ** money.resolvedOptions().maximumFractionDigits);
  };

  // --- How much room is left for the note ---
  const notes = one('#notes');
  const left = one('#notes-left');
  const count = () => {
    left.textContent = left.dataset.text.replace('%1', (notes.maxLength - notes.value.length).toLocaleString(
      document.documentElement.lang));
  };

  // --- A misspelt mail provider: a hint, never a refusal ---
  const email = one('#email');
  const meant = one('#email-meant');
  const differByOne = (a, b) => {
    if (a === b || Math.abs(a.length - b.length) > 1) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    const [restA, restB] = [a.slice(i), b.slice(i)];
    return restA === restB.slice(1) || restA.slice(1) === restB || restA.slice(1) === restB.slice(1) ||
      (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
  };
  const hint = () => {
    const at = email.value.lastIndexOf('@') + 1;
    const domain = email.value.slice(at).trim().toLowerCase();
    const domains = email.dataset.domains.split(' ');
    const better = at > 1 && !domains.includes(domain) && domains.find((known) => differByOne(domain, known));
    meant.textContent = better ? meant.dataset.text.replace('%1', email.value.slice(0, at) + better) : '';
  };

  // --- One tap is enough; if no answer comes, there is a way back ---
  const waiting = document.createElement('p');
  waiting.className = 'hint waits';
  waiting.setAttribute('role', 'status');
  form.append(waiting);
  let pressed = null;
  let label = '';
  let timer = 0;
  const release = (message) => {
    clearTimeout(timer);
    if (pressed) {
      pressed.textContent = label;
      pressed.removeAttribute('aria-disabled');
    }
    pressed = null;
    waiting.textContent = message;
  };
  form.addEventListener('submit', (event) => {
    if (pressed) {
      event.preventDefault();
      return;
    }
    pressed = event.submitter || one('button');
    label = pressed.textContent;
    pressed.textContent = form.dataset.sending;
    pressed.setAttribute('aria-disabled', 'true');
    waiting.textContent = '';
    timer = setTimeout(() => release(form.dataset.slow), 8000);
  });

  const update = () => {
    showQuestions();
    addUp();
    count();
  };
  form.addEventListener('input', update);
  email.addEventListener('change', hint);
  addEventListener('pageshow', () => { // also when coming back: the browser has filled in what was typed
    release('');
    update();
    hint();
  });
})();
