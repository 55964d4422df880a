// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/webpagestyle.h"

#include "writers/contrast.h"
#include "writers/output.h"

namespace glaneur {

namespace {

constexpr double textContrast =
    7.0; // WCAG 1.4.6: well above what 1.4.3 asks for, on every background of ours
constexpr double edgeContrast = 3.0; // WCAG 1.4.11, for what must be seen and is no text

QString families(const QStringList &names, const QString &generic)
{
    QStringList all;
    for (QString name : names) {
        name = withoutControls(name).remove(QLatin1Char('\n'));
        // Within <style> a « < » could end the element, whatever CSS thinks of it.
        name.replace(QLatin1Char('\\'), QStringLiteral("\\5c "))
            .replace(QLatin1Char('"'), QStringLiteral("\\22 "));
        name.replace(QLatin1Char('<'), QStringLiteral("\\3c "));
        all.append(QLatin1Char('"') + name + QLatin1Char('"'));
    }
    all.append(generic);
    return all.join(QLatin1Char(','));
}

/// The custom properties of one colour scheme: \p paper behind all, \p panel behind what stands out.
QString colours(const HouseStyle &style, const QColor &paper, const QColor &panel)
{
    // The panel is the harder of the two backgrounds in both schemes.
    const auto text = [&](const QColor &colour) { return readableOn(colour, panel, textContrast).name(); };
    return QStringLiteral("--paper:%1;--panel:%2;--ink:%3;--accent:%4;--quiet:%5;--plus:%6;--minus:%7;--edge:"
                          "%8;--rule:%9")
        .arg(paper.name(), panel.name(), text(style.ink), text(style.accent), text(style.secondary),
             text(style.plus), text(style.minus), readableOn(style.accent, panel, edgeContrast).name(),
             style.rule.name());
}

} // namespace

QString webPageStyle(const HouseStyle &style)
{
    HouseStyle dark = style;
    dark.ink = QColor(0xe9, 0xea, 0xee);
    dark.rule = QColor(0x3b, 0x40, 0x4a);
    const QString generic = QStringLiteral("system-ui,sans-serif");
    // Paper's other families are fallbacks for glyphs; a browser has its own.
    const QString body = families(style.bodyFamilies.mid(0, 1), generic);
    const QString headings = families(style.headingFamilies.mid(0, 1), generic);
    const QString code = families(style.monospaceFamilies.mid(0, 1), QStringLiteral("monospace"));
    const QString light = colours(style, QColor(Qt::white), QColor(0xf3, 0xf5, 0xf8));
    const QString night = colours(dark, QColor(0x14, 0x16, 0x1a), QColor(0x1f, 0x23, 0x2a));

    return QStringLiteral(":root{color-scheme:light dark;") + light +
           QStringLiteral("}\n@media(prefers-color-scheme:dark){:root{") + night + QStringLiteral("}}\n") +
           QStringLiteral("body{font-family:") + body + QStringLiteral("}\nh1,h2,h3,h4,h5,h6{font-family:") +
           headings + QStringLiteral("}\npre,code{font-family:") + code + QStringLiteral("}\n") +
           QStringLiteral(R"css(*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font-size:1.0625rem;line-height:1.6;overflow-wrap:break-word}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--paper);z-index:1}
:focus-visible{outline:3px solid var(--edge);outline-offset:2px;border-radius:2px}
header,main,footer,nav{max-width:42rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
header::before{content:"";display:block;width:4rem;height:.375rem;background:var(--accent);margin-bottom:1.5rem}
h1,h2,h3,h4,h5,h6{color:var(--accent);line-height:1.25;text-wrap:balance;margin:2em 0 .5em}
h1{font-size:clamp(1.75rem,1.4rem + 2.4vw,2.75rem);line-height:1.15;letter-spacing:-.015em;margin:0 0 .4em}
h2{font-size:clamp(1.4rem,1.25rem + .8vw,1.75rem);margin-top:2.25em;padding-top:.75em;border-top:1px solid var(--rule)}
h3{font-size:1.25rem}
h4,h5,h6{font-size:1.0625rem}
h2+h3,h3+h4,h4+h5,h5+h6{margin-top:.9em}
p,ul,ol,pre,figure,blockquote,.table{margin:0 0 1em}
p{text-wrap:pretty}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.08em}
a:hover{text-decoration-thickness:.16em}
.subtitle{font-size:1.125rem;font-weight:600;margin-bottom:.4em}
.byline,.facts,figcaption,footer{color:var(--quiet)}
main .facts{margin-bottom:.5em}
nav{margin-top:2rem}
nav h2{font-size:1.0625rem;margin:0 0 .5em;padding:0;border:0}
nav ul{list-style:none;padding:1rem 1.25rem;background:var(--panel);border-radius:.5rem;margin:0}
nav li{margin:.25em 0}
nav a{display:inline-block;padding:.15em 0;text-decoration:none}
nav a:hover{text-decoration:underline}
main ul,main ol{padding-left:1.5em}
main li{margin:.4em 0}
main li>ul,main li>ol{margin:.4em 0}
main li>p{margin:0 0 .5em}
li::marker{color:var(--accent)}
main .points{list-style-type:"";padding:0}
.points>li{position:relative;padding-left:2.25em}
.sign{position:absolute;left:0;top:.1em;width:1.45em;height:1.45em;line-height:1.4;border-radius:50%;text-align:center;font-weight:700}
.plus>li>.sign{background:var(--plus);color:var(--paper)}
.minus>li>.sign{background:var(--minus);color:var(--paper)}
.plus.title{color:var(--plus)}
.minus.title{color:var(--minus)}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none}
blockquote{margin-left:0;padding-left:1.25em;border-left:.25rem solid var(--rule)}
blockquote>:last-child,figcaption>:last-child,li>:last-child{margin-bottom:0}
.moment{background:var(--panel);border-left:.25rem solid var(--accent);border-radius:0 .5rem .5rem 0;padding:1rem 1.25rem}
.moment blockquote{border:0;padding:0;margin:0}
.moment figcaption{color:var(--accent);font-weight:700;margin-bottom:.35em}
img{display:block;max-width:100%;height:auto;background:#fff;border-radius:.25rem}
.picture{margin:1.75em 0}
.picture figcaption{margin-top:.6em;font-size:.9375rem}
.picture p{margin:0}
.credit{font-size:.875rem}
.table{overflow-x:auto}
table{border-collapse:collapse;min-width:60%}
th,td{text-align:left;vertical-align:top;padding:.5em .75em;border:1px solid var(--rule)}
th{background:var(--panel);color:var(--accent)}
pre{background:var(--panel);padding:1rem 1.25rem;border-radius:.5rem;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.9375rem}
code{font-size:.9375em}
pre code{font-size:1em}
hr{border:0;border-top:1px solid var(--rule);margin:2.5em auto;width:8rem}
main{padding-bottom:3rem}
footer{padding-bottom:2.5rem}
footer p{border-top:1px solid var(--rule);padding-top:1rem;margin:0;font-size:.9375rem}
@media(min-width:68rem){
.wide{display:grid;grid-template-columns:17rem 42rem;column-gap:3rem;justify-content:center;align-content:start}
.wide>*{grid-column:2;margin-left:0;margin-right:0;padding-left:0;padding-right:0;width:100%}
.wide>.skip{width:auto;padding:.5rem 1rem}
.wide>header{grid-column:1/-1;max-width:none;padding-bottom:1rem;margin-bottom:2.5rem;border-bottom:1px solid var(--rule)}
.wide>header h1{max-width:50rem}
.wide>nav{grid-column:1;grid-row:2;position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow-y:auto;margin:0;font-size:.9375rem}
.wide>main>:first-child{margin-top:0;padding-top:0;border-top:0}
}
@media print{
:root{)css") +
           light + QStringLiteral(R"css(;--panel:#fff}
@page{margin:2cm}
body{font-size:10.5pt;line-height:1.45}
.wide{display:block}
.table{overflow:visible}
nav,.skip{display:none}
header,main,footer{max-width:none;padding:0}
h1{font-size:22pt}
h2{font-size:15pt;margin-top:1.5em}
h3{font-size:12pt}
h1,h2,h3,h4,h5,h6{break-after:avoid}
li,figure,tr,pre{break-inside:avoid}
p{orphans:2;widows:2}
main a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;color:var(--quiet);overflow-wrap:anywhere}
.sign{print-color-adjust:exact}
}
)css");
}

} // namespace glaneur
