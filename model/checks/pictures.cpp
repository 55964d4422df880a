// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/check.h"

#include "domain/folded.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace glaneur {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Checks)
};

bool looksLikeFileName(const QString &words)
{
    static const QRegularExpression ending(QStringLiteral(R"(\.(jpe?g|png|gif|webp|svg|tiff?|bmp|heic|avif|pdf)$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    // Names that cameras, telephones and programs give: « IMG_2024 », « DSC01234 », « image1 », « Capture d'écran 2024-… ».
    static const QRegularExpression given(
        QStringLiteral(R"(^(?:(?:img|dsc[nf]?|dscn|pict?|p|pxl|mvimg|vid|wa|scan|gopr|dji)[-_ ]?\d[\w-]*|(?:image|photo|picture|picto|untitled|sans titre)[-_ ]?\(?\d*\)?|[\d_-]{6,}|(?:capture d'ecran|screenshot|screen shot|whatsapp image)(?: .*\d.*)?)$)"));
    const QString plain = folded(words).simplified();
    return ending.match(plain).hasMatch() || given.match(plain).hasMatch();
}

/// The length of « image de », « a photo of » at the start of \p words; 0 where there is none.
qsizetype pictureOfLength(const QString &words)
{
    static const QRegularExpression lead(QStringLiteral(
        R"(^(?:une |un |l'|la |le |cette |a |an |the |this )?(?:image|photo|photographie|picture|photograph|dessin|illustration|visuel|graphic|drawing)s? (?:de |d'|du |des |of |showing |representant |montrant |qui montre |that shows ))"));
    return lead.match(folded(words)).capturedLength();
}

QString described(const Picture &picture)
{
    return excerpt(picture.alternativeText);
}

} // namespace

void checkAlternatives(const PublishedReport &published, Findings &findings)
{
    for (const auto &[picture, origin] : published.pictures()) {
        if (picture->decorative || !picture->alternativeText.trimmed().isEmpty())
            continue;
        const QString caption = excerpt(picture->caption.toPlainText());
        findings.add(origin,
                     caption.isEmpty() ? Checks::tr("A picture has no alternative text.")
                                       : Checks::tr("The picture “%1” has no alternative text.").arg(caption));
    }
}

void checkFileNames(const PublishedReport &published, Findings &findings)
{
    for (const auto &[picture, origin] : published.pictures()) {
        if (!picture->decorative && looksLikeFileName(picture->alternativeText.trimmed()))
            findings.add(origin, Checks::tr("The alternative text “%1” is a file's name: it does not say what the picture shows.")
                                     .arg(described(*picture)),
                         picture->alternativeText);
    }
}

void checkPictureOf(const PublishedReport &published, Findings &findings)
{
    for (const auto &[picture, origin] : published.pictures()) {
        const qsizetype length = picture->decorative ? 0 : pictureOfLength(picture->alternativeText.trimmed());
        if (length > 0)
            findings.add(origin, Checks::tr("The alternative text starts with “%1”: screen readers say already that it is a picture.")
                                     .arg(picture->alternativeText.trimmed().left(length).trimmed()),
                         picture->alternativeText);
    }
}

void checkRepeatedCaptions(const PublishedReport &published, Findings &findings)
{
    for (const auto &[picture, origin] : published.pictures()) {
        if (picture->decorative || picture->caption.isEmpty())
            continue;
        const QString alternative = folded(picture->alternativeText).simplified();
        if (!alternative.isEmpty() && alternative == folded(picture->caption.toPlainText()).simplified())
            findings.add(origin, Checks::tr("The alternative text “%1” says what the caption says: it is heard twice.")
                                     .arg(described(*picture)),
                         picture->alternativeText);
    }
}

void checkCaptionedDecoration(const PublishedReport &published, Findings &findings)
{
    for (const auto &[picture, origin] : published.pictures()) {
        const QString caption = excerpt(picture->caption.toPlainText());
        if (picture->decorative && !caption.isEmpty())
            findings.add(origin, Checks::tr("The picture with the caption “%1” is said to be decorative.").arg(caption), caption);
    }
}

void checkPicturesElsewhere(const PublishedReport &published, Findings &findings)
{
    for (const Passage &passage : published.passages()) {
        visitBlocks(passage.blocks, [&](const TextBlock &block) {
            visitInlines(block.inlines, [&](const Inline &piece) {
                if (piece.kind != Inline::Kind::Image)
                    return;
                const QString what = excerpt(piece.text.trimmed().isEmpty() ? piece.address : piece.text);
                findings.add(passage.origin, Checks::tr("The picture “%1” is not in the library: only its words are published.").arg(what),
                             piece.text);
            });
        });
    }
}

} // namespace glaneur
