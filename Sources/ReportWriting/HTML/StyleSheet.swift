/// How pages look: on screens wide and narrow, light and dark, and on A4.
enum StyleSheet {
    static let text: StaticString = """
        :root { color-scheme: light dark; --ink: #1c2430; --paper: #ffffff; --faint: #5a6675; --line: #cfd6de;
          --bad: #b3261e; --good: #12692f; --trust: #1c5fa8; --panel: #f3f5f8; --edge: #1c243055; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e7ecf2; --paper: #14181d; --faint: #a7b1bd;
          --line: #3a434e; --bad: #ff8a80; --good: #7fd79a; --trust: #8dbdf5; --panel: #1e242b; --edge: #e7ecf244; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 62rem; padding: 1rem; color: var(--ink); background: var(--paper);
          font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
        h1 { font-size: 1.7rem; line-height: 1.2; } h2 { margin-top: 2.2rem; border-bottom: 2px solid var(--line); }
        h3 { margin-bottom: .2rem; } .id { font: 400 .8rem ui-monospace, monospace; color: var(--faint); }
        .banner { padding: .3rem .6rem; border: 2px solid var(--bad); color: var(--bad); font-weight: 700;
          letter-spacing: .08em; text-align: center; }
        .warning { color: var(--bad); font-weight: 700; }
        .facts, figcaption, .source { color: var(--faint); }
        .wide { overflow-x: auto; } .short { white-space: nowrap; } .hint { display: none; }
        table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .92rem; }
        caption { text-align: left; font-weight: 600; padding: .3rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid var(--line); }
        th.figure, td.figure { text-align: right; font-variant-numeric: tabular-nums; }
        blockquote { margin: .6rem 0; padding: .3rem .9rem; border-left: .25rem solid var(--bad); }
        blockquote.speech { border-left-color: var(--line); }
        figure { margin: 1rem 0; } svg { width: 100%; height: auto; display: block; }
        svg text { fill: var(--ink); font: 12px system-ui, sans-serif; }
        .frustration { stroke: var(--bad); fill: none; stroke-width: 2.5; }
        .trust { stroke: var(--trust); fill: none; stroke-width: 2.5; stroke-dasharray: 7 4; }
        .curve { stroke: var(--ink); fill: none; stroke-width: 2; }
        .grid { stroke: var(--line); stroke-width: 1; } .dot { fill: var(--faint); } .broken { fill: var(--bad); }
        .inject { fill: none; stroke: var(--faint); } .bar { fill: var(--trust); } .rail { fill: var(--line); }
        .calls { fill: var(--line); } .grew { fill: var(--bad); } .fell { fill: var(--good); }
        .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; }
        .sample { display: inline-block; width: 3rem; height: .6rem; margin-right: .4rem; }
        .strong { font-weight: 700; } .narrow-only { display: none; }
        .moment { border-top: 1px solid var(--line); margin: 1.2rem 0; }
        .moment p { margin: .3rem 0; white-space: pre-wrap; }
        .cue { color: var(--faint); font-style: italic; } .verdict { font-weight: 600; }
        .sides { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; margin: .5rem 0; }
        .sides > div { background: var(--panel); padding: .5rem .8rem; border-radius: .4rem;
          border-left: .25rem solid var(--line); }
        .sides > .model { border-left-color: var(--good); } .sides > .harmful { border-left-color: var(--bad); }
        .message { background: var(--panel); padding: .6rem .9rem; margin: .8rem 0; border-radius: .4rem; }
        .message p { margin: .3rem 0; white-space: pre-wrap; }
        .good { text-decoration: underline 2px var(--good); text-underline-offset: 3px; }
        .bad { text-decoration: underline wavy 1.5px var(--bad); text-underline-offset: 3px; font-weight: 600; }
        nav ul { padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1rem; list-style: none; }
        a { color: var(--trust); }
        @media screen and (max-width: 40rem) {
          .sides { grid-template-columns: 1fr; } .wide-only { display: none; } .narrow-only { display: block; }
          .mood text, .overlay text { font-size: 25px; } .mood .dot, .mood .inject { r: 6px; }
          .frustration, .trust, .overlay .curve { stroke-width: 4; }
          /* What lies beyond the right edge throws a shadow on it, which the last column covers when it is reached. */
          .wide:not(.cards) { background: linear-gradient(to left, var(--paper) 40%, transparent) right / 3rem 100%
            no-repeat local, linear-gradient(to left, var(--edge), transparent) right / 1.2rem 100% no-repeat scroll; }
          .cards table, .cards caption, .cards tbody, .cards tr { display: block; }
          .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .cards tr { background: var(--panel); border-radius: .4rem; padding: .4rem .8rem; margin-bottom: .7rem; }
          .cards td { display: grid; grid-template-columns: 7rem 1fr; gap: .6rem; padding: .15rem 0; border: 0; }
          .cards td::before { content: attr(data-name); color: var(--faint); font-weight: 400; }
          .cards td.figure { text-align: left; } .cards td.short { white-space: normal; }
          .cards td:empty { display: none; } .cards td:first-child { font-weight: 600; }
          .cards td:first-child:not(.figure) { display: block; }
          .cards td:first-child:not(.figure)::before { content: none; } }
        @media screen and (max-width: 34rem) {
          .hint { display: block; margin: .8rem 0 -.6rem; color: var(--faint); font-size: .85rem; }
          .many table { min-width: 36rem; }
          .many :is(th, td):first-child:not(.figure), .many .figure:first-child + :is(th, td) { position: sticky;
            left: 0; max-width: 9rem; background: var(--paper); border-right: 1px solid var(--line); } }
        @media print { @page { size: A4; margin: 16mm; } body { max-width: none; padding: 0; font-size: 10pt; }
          nav { display: none; } h2, h3, caption, p:has(+ blockquote) { break-after: avoid; }
          thead { break-inside: avoid; break-after: avoid; } tbody tr:first-child { break-before: avoid; }
          p, li { orphans: 3; widows: 3; }
          tr, blockquote, figure, .message, .moment { break-inside: avoid; } .wide { overflow: visible; } }
        """
}
