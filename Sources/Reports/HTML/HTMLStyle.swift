/// The look of all HTML pages: light and dark, screen, phone and paper.
///
/// All pairs of text and ground have a contrast of at least 4.5 to 1 in both colour schemes.
enum HTMLStyle {
  static let sheet = """
    :root{--ground:#fbfbfa;--card:#fff;--ink:#1c1f23;--soft:#565d66;--line:#d9dde2;--link:#0b57a8;
    --good:#0f6b3a;--goodwash:#d9f2e2;--bad:#a3231f;--badwash:#fde0dd;--warn:#7a4d00;--warnwash:#fdeeca;
    --agent:#eaf1fb;--other:#f1f1ef;--bar:#3a6ea5}
    @media (prefers-color-scheme:dark){:root{--ground:#15171a;--card:#1d2024;--ink:#e8eaed;--soft:#abb2bb;
    --line:#3a4048;--link:#8ab8ff;--good:#7ddba3;--goodwash:#163a27;--bad:#ff9d95;--badwash:#4d1f1c;
    --warn:#f2c46b;--warnwash:#43330f;--agent:#1f2a3a;--other:#26282b;--bar:#6ea3dd}}
    *{box-sizing:border-box}
    html{scroll-behavior:smooth;scroll-padding-top:1rem}
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    body{margin:0;background:var(--ground);color:var(--ink);line-height:1.6;overflow-wrap:anywhere;
    font-family:system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
    main,footer,header{max-width:80rem;margin:0 auto;padding:0 1.25rem}
    h1{font-size:1.5rem;line-height:1.3;margin:1.2rem 0 .4rem}
    h2{font-size:1.15rem;margin:1.6rem 0 .6rem}
    h3{font-size:1rem;margin:1rem 0 .4rem}
    a{color:var(--link)}
    a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
    .skip a{position:absolute;left:-99rem}
    .skip a:focus{left:1rem;top:.5rem;z-index:9;background:var(--card);padding:.4rem .8rem}
    .soft{color:var(--soft)} .good{color:var(--good)} .bad{color:var(--bad)} .warn{color:var(--warn)}
    .card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.9rem 1.1rem;margin:0 0 1rem}
    .card>h2:first-child,.card>h3:first-child{margin-top:0}
    .grid{display:grid;gap:1rem;align-items:start;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr))}
    .facts{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.2rem 0 1rem;padding:0;list-style:none;color:var(--soft)}
    .score{font-size:2.6rem;font-weight:700;line-height:1.1}
    .pill{display:inline-block;border-radius:99px;padding:.05rem .7rem;border:1px solid currentColor;font-size:.9rem}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
    th,td{text-align:left;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
    th{color:var(--soft);font-weight:600;font-size:.9rem}
    td.n,th.n{text-align:right;white-space:nowrap}
    .scroll{overflow-x:auto}
    .scroll td,.scroll th{overflow-wrap:break-word}
    .scroll .w:not(:last-child){min-width:5rem} .scroll .w:last-child{min-width:9rem} .scroll .w:first-child{min-width:6rem}
    .bar{display:block;height:.6rem;background:var(--line);border-radius:3px;min-width:3rem}
    td>.bar{margin-top:.5em}
    .bar i{display:block;height:100%;background:var(--bar);border-radius:3px}
    .split{display:grid;gap:1.5rem;grid-template-columns:minmax(0,1.7fr) minmax(0,1fr)}
    .split>*{min-width:0}
    .side{align-self:start;position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow-y:auto}
    ol.talk{list-style:none;margin:0;padding:0}
    .talk li{border-left:4px solid var(--line);background:var(--other);border-radius:0 8px 8px 0;padding:.4rem .8rem .5rem;margin:0 0 .5rem}
    .talk li.agent{border-color:var(--bar);background:var(--agent)}
    .talk li.phase{background:none;border:0;color:var(--soft);font-weight:600;margin:1rem 0 .3rem;padding:0}
    .talk p{margin:.1rem 0}
    .who{font-size:.85rem;color:var(--soft);display:flex;flex-wrap:wrap;gap:0 .8rem}
    .who b{color:var(--ink)}
    .talk li:target,.crit:target{outline:3px solid var(--link);outline-offset:1px}
    mark{border-radius:3px;padding:0 .1em;color:inherit;background:var(--goodwash)}
    mark.miss{background:var(--badwash)} mark.call{background:var(--warnwash)}
    mark a{color:inherit;text-decoration:underline var(--good) 2px;text-underline-offset:3px}
    mark.miss a{text-decoration-color:var(--bad)} mark.call a{text-decoration:underline dotted var(--warn) 2px}
    mark a:hover{text-decoration-thickness:3px}
    .tags{font-size:.85rem;display:flex;flex-wrap:wrap;gap:.1rem .9rem;margin-top:.2rem}
    .crit{padding:.4rem .3rem;border-bottom:1px solid var(--line)}
    .crit p{margin:.1rem 0;font-size:.92rem}
    .crit .head{display:flex;gap:.5rem;justify-content:space-between}
    ul.plain{list-style:none;margin:0;padding:0}
    .note{margin:0 0 1rem}
    .note p{margin:.15rem 0}
    blockquote{margin:.2rem 0;padding:.15rem .8rem;border-left:3px solid var(--line)}
    blockquote.say{border-color:var(--good);background:var(--goodwash);border-radius:0 6px 6px 0}
    blockquote.said{border-color:var(--soft)}
    .strip{display:flex;height:1.6rem;border-radius:6px;overflow:hidden;border:1px solid var(--line)}
    .strip span{overflow:hidden;white-space:nowrap;font-size:.75rem;line-height:1.5rem;padding:0 .35rem;border-right:1px solid var(--line);background:var(--other)}
    .strip span:empty{padding:0}
    .strip span:nth-child(even){background:var(--agent)}
    svg{max-width:100%;height:auto;display:block}
    .scroll>svg{max-width:none}
    .legend i{display:inline-block;width:1rem;height:.7rem;border-radius:2px;margin:0 .3rem 0 .6rem}
    .legend i.agent{background:var(--bar)} .legend i.customer{background:var(--soft)}
    .legend i.silence{background:var(--warnwash);border:1px solid var(--warn)}
    svg text{fill:var(--ink);font-size:12px} svg text.name{font-size:10px}
    svg .axis{stroke:var(--line)} svg .faint{fill:var(--soft)} svg .dot{fill:var(--bar)}
    svg .agent{fill:var(--bar)} svg .customer{fill:var(--soft)} svg .silence{fill:var(--warnwash);stroke:var(--warn)} svg .cut{fill:var(--bad)}
    details>summary{cursor:pointer}
    tr.fail td:first-child{border-left:4px solid var(--bad);padding-left:.5rem}
    tr.pass td:first-child{border-left:4px solid var(--good);padding-left:.5rem}
    tr.none td:first-child{border-left:4px solid var(--line);padding-left:.5rem}
    .first{display:flex;flex-direction:column} .first>.summary{order:-1}
    footer{color:var(--soft);font-size:.85rem;padding-top:1.5rem;padding-bottom:2rem}
    @media (max-width:60rem){.split{grid-template-columns:minmax(0,1fr)}.side{position:static;max-height:none}}
    @media (max-width:30rem){main,footer,header{padding:0 .8rem}.card{padding:.7rem .8rem}.score{font-size:2rem}}
    @media print{:root{--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000;--good:#0a5a2f;--goodwash:#e6f5ec;
    --bad:#8f1b17;--badwash:#fde8e6;--warn:#6b4400;--warnwash:#fdf3dc;--agent:#f1f5fb;--other:#f6f6f5;--bar:#3a6ea5}
    body{font-size:10pt}.skip,.noprint{display:none}.side{position:static;max-height:none}.split{display:block}
    details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none}
    .talk li,.crit,tr,.note{break-inside:avoid}a{text-decoration:none}}

    """
}
