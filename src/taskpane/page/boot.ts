/**
 * The first script of the page. It also runs where nothing else of ours does, to say so: ES5 to the letter, no library.
 * It shows the card of the reason why there will be no pane, or lets the pane start once Excel is there.
 */

export {};

interface Internet {
  userLanguage?: string;
}

var page = document.documentElement;
var waiting = document.getElementById('root')!;
var cardsPlace = document.getElementById('cards')!;
/** Office.onReady is never called where a part of office.js is blocked, so the wait is for it and not for the file. */
var patience = 10000;
var start: (() => void) | undefined;
var isReady = false;
var isIncomplete = false;

speak(toldLanguage());
window.meritBookPage = {
  whenExcelIsReady: function (begin) {
    start = begin;
    if (isReady) begin();
  },
  show: show,
};
var again = document.querySelectorAll('[data-retry]');
for (var index = 0; index < again.length; index += 1) again[index]!.addEventListener('click', retry);

if (isOldBrowser()) show('old-browser');
else loadOffice();

function loadOffice(): void {
  var timer = setTimeout(function () { show('unreachable'); }, patience);
  load(page.getAttribute('data-office-js')!, function () {
    Office.onReady(function (excel) {
      clearTimeout(timer);
      welcome(excel.host);
    });
  }, function () {
    clearTimeout(timer);
    show('unreachable');
  });
  // Our own script loads beside office.js and waits for it.
  load(page.getAttribute('data-pane')!, undefined, function () {
    isIncomplete = true;
    show('incomplete');
  });
}

/** Also where office.js came after the card was shown: the pane opens after all. */
function welcome(host: unknown): void {
  if (!host) return show('outside');
  speak(Office.context.displayLanguage);
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return show('unsupported');
  if (isIncomplete) return;
  show('');
  isReady = true;
  if (start) start();
}

function load(address: string, loaded: (() => void) | undefined, failed: () => void): void {
  var script = document.createElement('script');
  script.src = address;
  if (loaded) script.onload = loaded;
  script.onerror = failed;
  document.head.appendChild(script);
}

/** Shows the card of that name in both languages' places, the style sheet leaves one; no name shows the pane. */
function show(name: string): void {
  var cards = document.querySelectorAll('[data-card]');
  for (var index = 0; index < cards.length; index += 1) (cards[index] as HTMLElement).hidden = cards[index]!.getAttribute('data-card') !== name;
  waiting.hidden = name !== '';
  // The pane has a main part of its own.
  cardsPlace.hidden = name === '';
}

function retry(): void {
  location.reload();
}

function isOldBrowser(): boolean {
  return /Trident\/|MSIE |Edge\//.test(navigator.userAgent) || !('toSorted' in Array.prototype);
}

/** Excel puts its own display language into the page's address: `_host_Info=Excel$Win32$16.01$zh-CN$…`. */
function toldLanguage(): string {
  var told = /[?&]_host_Info=([^&#]*)/.exec(location.search);
  var parts = told ? decodeURIComponent(told[1]!).split(/[$|]/) : [];
  return parts[3] || navigator.language || (navigator as Internet).userLanguage || 'zh-CN';
}

function speak(language: string): void {
  page.lang = /^zh/i.test(language) ? 'zh-CN' : 'en-US';
}
