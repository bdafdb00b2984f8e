"""The style sheet of the consent pages."""

PAGE_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; align-items: center;
  background: #f0f4f9; color: #1f1f1f; font: 16px/1.5 Arial, Helvetica, sans-serif;
  -webkit-text-size-adjust: 100%; }
main { width: 100%; max-width: 34rem; margin: 8vh 0 1rem; padding: 2.25rem; background: #fff;
  border-radius: 1.5rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 .5rem; font-size: 1.6rem; font-weight: normal; line-height: 1.25; }
p { margin: .75rem 0; }
ul { list-style: none; margin: 0; padding: 0; }
fieldset { margin: 1.25rem 0; padding: 0; border: 0; }
legend { padding: 0; font-weight: bold; }
fieldset li { display: grid; grid-template-columns: 1.5rem 1fr; gap: 0 .75rem; padding: .75rem 0;
  border-bottom: 1px solid #c4c7c5; }
input[type=checkbox] { width: 1.25rem; height: 1.25rem; margin: .15rem 0 0; accent-color: #0b57d0; }
.class { grid-column: 2; font-size: .85rem; color: #444746; }
.who { display: inline-block; margin: 0; padding: .15rem .75rem; border: 1px solid #747775;
  border-radius: 1rem; font-size: .9rem; }
.answers { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: .5rem; margin-top: 1.5rem; }
button { min-height: 2.75rem; padding: .5rem 1.5rem; border: 1px solid #0b57d0; border-radius: 1.5rem;
  background: #0b57d0; color: #fff; font: inherit; cursor: pointer; }
button.quiet { background: #fff; color: #0b57d0; }
button.account { display: flex; align-items: center; gap: .75rem; width: 100%; padding: .75rem 0; border: 0;
  border-bottom: 1px solid #c4c7c5; border-radius: 0; background: none; color: inherit; text-align: left; }
button.account:hover { background: #f0f4f9; }
.face { flex: none; width: 2.25rem; height: 2.25rem; border-radius: 50%; background: #0b57d0; color: #fff;
  text-align: center; line-height: 2.25rem; }
summary { min-height: 2rem; cursor: pointer; color: #0b57d0; }
:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
.code { font-weight: bold; }
.detail { font-family: monospace; }
footer { max-width: 34rem; padding: 0 1.5rem 1.5rem; font-size: .85rem; color: #444746; text-align: center; }
@media (max-width: 640px) {
  body { background: #fff; }
  main { margin: 0; padding: 1.5rem; border-radius: 0; }
}
"""
