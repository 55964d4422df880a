// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QStringList>

namespace glaneur::testing {

/// Texts that break writers: markup of every format, references, control characters, halves of surrogate pairs.
inline QStringList hostileTexts()
{
    const QChar highHalf(0xd83d);
    const QChar lowHalf(0xdc49);
    return {
        QStringLiteral("<script>alert(1)</script>"),
        QStringLiteral("</title></style></textarea>"),
        QStringLiteral("a < b && c > d"),
        QStringLiteral("\"double\" 'simple' `oblique`"),
        QStringLiteral("]]> --> <!-- wp:paragraph --> <!--[if mso]>"),
        QStringLiteral("&amp; &lt; &#60; &nosuch;"),
        QStringLiteral("%1 %2 %n %%"),
        QStringLiteral("\\\\ \\* {brace} [shortcode] (paren)"),
        QStringLiteral("nul\u0001bell\u0007escape\u001bdelete\u007fnext\u0085end"),
        QStringLiteral("lone ") + highHalf + QStringLiteral(" high, lone ") + lowHalf + QStringLiteral(" low"),
        QStringLiteral("non\ufffecharacters\ufdd0"),
        QStringLiteral("Commun[s] [OFF] chargé.e.s « quoi\u202f? » prix\u00a0: 10\u00a0€"),
        QStringLiteral("👉 🔍 💡 👩🏽‍💻 🇫🇷 ❤️ 🖐🏽"),
        QStringLiteral("\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u65e5\u672c\u8a9e"),
        QStringLiteral("# dièse\n- tiret\n1. un\n> cité\n| barre |\n=== ---"),
        QStringLiteral("mot-interminable-").repeated(60),
    };
}

/// Builds a publication that holds each kind of block and of inline, each text of hostileTexts(), and what a composer
/// never makes but a writer must bear: empty blocks, ragged tables, unknown pictures, dangerous addresses.
class EveryShape
{
public:
    Document document()
    {
        Document document;
        document.language = QStringLiteral("fr");
        document.title = QStringLiteral("Toutes les formes <du monde> & \"d’ailleurs\" 🔍");
        document.author = QStringLiteral("L’équipe & associé·e·s");
        document.organisation = QStringLiteral("Le \"Relais\" <nord>");
        document.subject = QStringLiteral("Formes, 3e édition – Valence, le 12 juin 2025");
        document.keywords = {QStringLiteral("forme"), QStringLiteral("a, b & \"c\"")};
        document.eventName = QStringLiteral("Formes & couleurs");
        document.eventStart = QDate(2025, 6, 12);
        document.eventEnd = QDate(2025, 6, 13);
        document.eventPlace = QStringLiteral("Valence");
        document.date = QDateTime(QDate(2025, 7, 1), QTime(8, 30), Qt::UTC);

        document.blocks = {inlinesBlock(Block::Kind::Title, {text(document.title)}),
                           paragraph(document.subject, Block::Role::Subtitle),
                           paragraph(document.author, Block::Role::Byline)};
        for (int level = 2; level <= 6; ++level) {
            document.blocks.append(heading(level, QStringLiteral("Niveau %1 : + − 👉").arg(level)));
            document.blocks.append(paragraph(QStringLiteral("Sous le niveau %1.").arg(level)));
        }
        document.blocks.append(heading(2, QStringLiteral("Textes")));
        for (const QString &hostile : hostileTexts())
            document.blocks.append(paragraph(hostile));
        document.blocks.append(heading(3, hostileTexts().first()));
        document.blocks += inlineBlocks();
        document.blocks.append(heading(2, QStringLiteral("Textes"))); // the same words again
        document.blocks += listBlocks();
        document.blocks.append(heading(2, QStringLiteral("Citations et tableaux")));
        document.blocks += quoteBlocks();
        document.blocks += tableBlocks();
        document.blocks.append(heading(2, QStringLiteral("Images")));
        document.blocks += figureBlocks();
        document.blocks += emptyBlocks();
        int next = 0;
        number(document.blocks, next);
        return document;
    }

private:
    static Inline text(const QString &words) { return Inline::plain(words); }

    static Block inlinesBlock(Block::Kind kind, const QList<Inline> &inlines)
    {
        Block block;
        block.kind = kind;
        block.inlines = inlines;
        return block;
    }
    static Block paragraph(const QString &words, Block::Role role = Block::Role::None)
    {
        Block block = inlinesBlock(Block::Kind::Paragraph, {text(words)});
        block.role = role;
        return block;
    }
    static Block heading(int level, const QString &words)
    {
        Block block = inlinesBlock(Block::Kind::Heading, {text(words)});
        block.level = level;
        return block;
    }
    static Block holding(Block::Kind kind, const QList<Block> &children)
    {
        Block block;
        block.kind = kind;
        block.children = children;
        return block;
    }
    static Block inLanguage(Block block, const char *language)
    {
        block.language = QLatin1String(language);
        return block;
    }
    static Block code(const QString &words)
    {
        Block block;
        block.kind = Block::Kind::CodeBlock;
        block.text = words;
        return block;
    }

    static QList<Block> inlineBlocks()
    {
        const QString odd = QStringLiteral("https://example.org/a|b\"<c>^`{d}[e]/%zz?q=é&copy=1#f#g");
        QList<Inline> all{
            text(QStringLiteral("Début ")),
            Inline::strong({text(QStringLiteral("gras ")), Inline::emphasis({text(QStringLiteral("et italique"))})}),
            Inline::lineBreak(),
            {Inline::Kind::Code, QStringLiteral("if (a < b) [c]"), {}, {}},
            text(QStringLiteral(", ")),
            Inline::link({Inline::strong({text(QStringLiteral("lien"))}), text(QStringLiteral(" mêlé"))},
                         QStringLiteral("https://example.org/?a=1&b=2")),
            text(QStringLiteral(" puis ")),
            Inline::link({text(QStringLiteral("adresse bizarre"))}, odd),
            text(QStringLiteral(" puis ")),
            Inline::link({text(QStringLiteral("sans adresse"))}, QString()),
            text(QStringLiteral(" puis ")),
            Inline::link({text(QStringLiteral("dangereux"))}, QStringLiteral("javascript:alert(1)")),
            text(QStringLiteral(" puis ")),
            Inline::link({Inline::link({text(QStringLiteral("lien dans un lien"))}, QStringLiteral("https://example.org/in"))},
                         QStringLiteral("https://example.org/out")),
            text(QStringLiteral(" puis ")),
            Inline::link({}, QStringLiteral("https://example.org/empty")),
            {Inline::Kind::Image, QStringLiteral("image dans le texte"), QStringLiteral("https://example.org/i.png"), {}},
        };
        return {inlinesBlock(Block::Kind::Paragraph, all), inLanguage(paragraph(QStringLiteral("In English.")), "en"),
                inLanguage(paragraph(QStringLiteral("Langue mal écrite.")), "\"><b>"),
                paragraph(QStringLiteral("Des faits."), Block::Role::Facts)};
    }

    static Block item(const QList<Block> &children) { return holding(Block::Kind::ListItem, children); }

    QList<Block> listBlocks() const
    {
        Block inner = holding(Block::Kind::List, {item({paragraph(QStringLiteral("dedans"))}), item({})});
        Block ordered = holding(Block::Kind::List,
                                {item({paragraph(QStringLiteral("sept")), inner}),
                                 item({paragraph(QStringLiteral("huit")), paragraph(QStringLiteral("encore huit"))}),
                                 item({inner, inner}),
                                 item({code(QStringLiteral("ls -l\n\n[gallery]")), holding(Block::Kind::Quote, {paragraph(QStringLiteral("cité"))}),
                                       table(1, {{"Tête", "Bêche"}, {"a", "b"}})}),
                                 inLanguage(item({paragraph(QStringLiteral("nine"))}), "en")});
        ordered.ordered = true;
        ordered.start = 7;
        QList<Block> result{inner, ordered};
        const QStringList marks{QStringLiteral("+"), QString(QChar(0x2212)), QStringLiteral("👉")};
        const QStringList meanings{QStringLiteral("point positif"), QStringLiteral("point négatif"), QStringLiteral("à retenir")};
        for (const Polarity polarity : allValues<Polarity>()) {
            Block list = holding(Block::Kind::List, {});
            list.role = Block::Role::Takeaways;
            list.polarity = polarity;
            for (const QString &words : {QStringLiteral("un point"), QStringLiteral("+ un autre")}) {
                Block point = item({paragraph(words), inner});
                point.polarity = polarity;
                point.mark = marks.at(int(polarity));
                point.markMeaning = meanings.at(int(polarity));
                list.children.append(point);
            }
            Block title = heading(3, QStringLiteral("Les ") + marks.at(int(polarity)));
            title.polarity = polarity;
            result << title << list;
        }
        return result;
    }

    static QList<Block> quoteBlocks()
    {
        Block quote = holding(Block::Kind::Quote, {paragraph(QStringLiteral("On reviendra.")),
                                                   holding(Block::Kind::Quote, {paragraph(QStringLiteral("Cité dans la citation."))})});
        Block moment = holding(Block::Kind::Quote, {paragraph(QStringLiteral("Le repas & le <reste>.")), paragraph(QStringLiteral("La suite."))});
        moment.role = Block::Role::Moment;
        moment.mark = QStringLiteral("🔍");
        moment.attribution = QStringLiteral("Inès <Morel> & Cie");
        Block nobody = moment;
        nobody.attribution.clear();
        Block listed = holding(Block::Kind::Quote, {holding(Block::Kind::List, {item({paragraph(QStringLiteral("moment en liste"))})})});
        listed.role = Block::Role::Moment;
        listed.attribution = QStringLiteral("Paul");
        return {quote, moment, nobody, listed, inLanguage(quote, "en"),
                code(QStringLiteral("\n<b>[code]</b>\n  https://example.org/seul\n\thttps://example.org/encore\n")),
                holding(Block::Kind::Rule, {})};
    }

    static Block table(int heads, const QList<QList<const char *>> &cells)
    {
        Block table = holding(Block::Kind::Table, {});
        table.headerRows = heads;
        for (const QList<const char *> &line : cells) {
            Block row = holding(Block::Kind::TableRow, {});
            for (const char *words : line)
                row.children.append(inlinesBlock(Block::Kind::TableCell, {text(QString::fromUtf8(words))}));
            table.children.append(row);
        }
        return table;
    }

    static QList<Block> tableBlocks()
    {
        return {table(1, {{"Quoi", "Où"}, {"Atelier <1>", "Salle & co"}}),
                table(0, {{"sans", "tête"}, {"deux", "lignes"}}),
                table(1, {{"", "vide"}, {"a", "b"}}),
                table(2, {{"deux", "têtes"}, {"et", "plus"}, {"corps", "ici"}}),
                table(1, {{"inégal"}, {"a", "b"}, {}}),
                table(9, {{"que", "des"}, {"têtes", "ici"}}),
                table(1, {{"une", "ligne", "large", "avec", "beaucoup", "de", "colonnes", "interminablement", "nombreuses"},
                          {"1", "2", "3", "4", "5", "6", "7", "8", "9"}})};
    }

    static Block figure(const char *mediaType, const QByteArray &data, const QString &alternative)
    {
        Block block = holding(Block::Kind::Figure, {paragraph(QStringLiteral("Légende & crédit")), paragraph(QStringLiteral("Crédit : <moi>"), Block::Role::Credit)});
        Picture picture;
        picture.mediaType = QLatin1String(mediaType);
        picture.data = data;
        picture.size = {4, 2};
        picture.alternativeText = alternative;
        block.picture = picture;
        return block;
    }

    static QList<Block> figureBlocks()
    {
        const QByteArray png = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"400\"><title>100 % &amp; \xc3\xa9</title>"
                               "<rect width=\"800\" height=\"400\" fill=\"#2a7\"/></svg>";
        Block decorative = figure("image/png", png, QStringLiteral("ne compte pas"));
        decorative.picture->decorative = true;
        decorative.children.clear();
        Block drawing = figure("image/svg+xml", svg, QStringLiteral("Un rectangle"));
        drawing.picture->size = {800, 400};
        Block sizeless = figure("image/svg+xml", svg, QStringLiteral("sans mesure"));
        sizeless.picture->size = {};
        Block lost = figure("image/png", png, {});
        lost.picture.reset();
        return {figure("image/png", png, QStringLiteral("Un \"point\" <bleu> & &amp; blanc")),
                drawing, sizeless, decorative,
                figure("image/x-odd\" onload=\"x", png, QStringLiteral("d’un genre inconnu")),
                figure("image/png", {}, QStringLiteral("sans contenu")), lost, inLanguage(figure("image/png", png, QStringLiteral("In English")), "en")};
    }

    static QList<Block> emptyBlocks()
    {
        Block blank = paragraph(QStringLiteral(" \u0007 "));
        Block orphan = item({paragraph(QStringLiteral("une entrée sans liste"))});
        return {blank, heading(3, QString()), holding(Block::Kind::List, {}), holding(Block::Kind::Quote, {}),
                holding(Block::Kind::Table, {}), table(1, {{}, {}}), code(QString()), holding(Block::Kind::Figure, {}), orphan};
    }

    static void number(QList<Block> &blocks, int &next)
    {
        for (Block &block : blocks) {
            block.id = ++next;
            number(block.children, next);
        }
    }
};

} // namespace glaneur::testing
