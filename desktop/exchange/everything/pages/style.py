"""How the pages look, in light and dark and on paper. Letters come from the reader's own system: nothing is fetched."""

STYLE = """
:root { color-scheme: light dark;
  --ground: #F3F4F2; --surface: #FFFFFF; --sunken: #F8F9F7; --line: #E0E3DE; --strong: #7A837E; --text: #1A201D;
  --text2: #48504C; --accent: #14607A; --warn: #875A00; --warn-tint: #FBF0D6; --danger: #B02A21;
  --danger-tint: #FBE9E7; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #161918; --surface: #1E2221; --sunken: #191D1B; --line: #323936; --strong: #79837E; --text: #E8ECE9;
  --text2: #B9C1BD; --accent: #79C3DC; --warn: #E6BC55; --warn-tint: #3A3016; --danger: #F49A90;
  --danger-tint: #42211E; } }
* { box-sizing: border-box; }
html { font: 100%/1.55 "Segoe UI", system-ui, "Noto Sans", sans-serif; background: var(--ground); color: var(--text); }
body { margin: 0 auto; max-width: 88rem; padding: 1.5rem clamp(1rem, 3vw, 3rem) 4rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, .wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; display: inline-block; margin-bottom: 1rem; }
nav { font-size: .9375rem; margin-bottom: 1.5rem; color: var(--text2); }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, ul, ol, dl { max-width: 46rem; margin: .5rem 0; }
.lead { color: var(--text2); margin-bottom: 1.5rem; }
.said { white-space: pre-line; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; }
dt { color: var(--text2); } dd { margin: 0; }
.note { border: 1px solid var(--line); border-left: 4px solid var(--warn); background: var(--warn-tint);
  border-radius: 6px; padding: .75rem 1.25rem; margin: 1.5rem 0; max-width: 50rem; }
.note h2 { margin-top: 0; }
.danger { border-left-color: var(--danger); background: var(--danger-tint); }
.wide { overflow-x: auto; margin: .75rem 0; border: 1px solid var(--line); border-radius: 6px; background: var(--surface); }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; font-weight: 600; padding: .75rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line); }
thead th { background: var(--sunken); color: var(--text2); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
td ul { margin: 0; padding-left: 1.1rem; }
td.said { min-width: 13rem; }
code { font: .8125rem/1.4 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
td code { display: inline-block; min-width: 17rem; }
pre { background: var(--sunken); border: 1px solid var(--line); border-radius: 6px; padding: .5rem 1rem; overflow-x: auto; }
.mark { border: 1px solid var(--warn); color: var(--warn); border-radius: 4px; padding: 0 .4rem; white-space: nowrap; }
@media print { html { background: none; } .wide { overflow: visible; border: 0; } nav, .skip { display: none; } }
"""
