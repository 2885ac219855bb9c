/** Looks of the page before there is any React; they also hold in Internet Explorer, which knows no custom properties. */
export const styleSheet = `
body { margin: 0; font: 14px/20px "Segoe UI", "Microsoft YaHei", "PingFang SC", sans-serif; background: #fff; color: #242424; overflow-wrap: anywhere }
#root { height: 100vh }
[hidden] { display: none !important }
html[lang="zh-CN"] .words[lang="en-US"], html[lang="en-US"] .words[lang="zh-CN"] { display: none }
.skeleton { padding: 16px }
.skeleton p { color: #616161; text-align: center }
.bar { height: 16px; margin: 0 0 12px; border-radius: 4px; background: #e6e6e6 }
.bar.title { height: 28px; width: 60% }
.bar.short { width: 40% }
.card { padding: 16px }
.card h1 { font-size: 20px; line-height: 28px; margin: 24px 0 8px }
.card h2 { font-size: 14px; line-height: 20px; margin: 24px 0 0; padding-top: 16px; border-top: 1px solid #d1d1d1 }
.card p { margin: 8px 0 }
.card pre { margin: 8px 0; padding: 8px; white-space: pre-wrap; background: #f0f0f0; border-radius: 4px }
.card button { margin: 8px 0; padding: 6px 16px; min-height: 32px; font: inherit; font-weight: 600; color: #fff; background: #b3202a; border: 1px solid #b3202a; border-radius: 4px; cursor: pointer }
.card button:hover { background: #8f1820 }
:focus-visible { outline: 2px solid #242424; outline-offset: 2px }
@media (prefers-color-scheme: dark) {
  body { background: #292929; color: #fff }
  .skeleton p { color: #d6d6d6 }
  .bar { background: #3d3d3d }
  .card h2 { border-color: #666 }
  .card pre { background: #1f1f1f }
  :focus-visible { outline-color: #fff }
}
@media (prefers-reduced-motion: no-preference) {
  .bar { animation: wait 1.6s ease-in-out infinite alternate }
  @keyframes wait { to { opacity: .5 } }
}
@media (forced-colors: active) { .bar, .card pre { border: 1px solid } }
`;
