// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pagestyles.h"

namespace glaneur {

namespace {

/// Steps of a scale of sizes, as shares of the body's.
constexpr qreal titleStep = 2.2;
constexpr qreal sectionStep = 1.5;
constexpr qreal groupStep = 1.18;
constexpr qreal subtitleStep = 1.06;
constexpr qreal smallStep = 0.88;
constexpr qreal runningStep = 0.8;

constexpr qreal bodyLeading = 1.5;
constexpr qreal headingLeading = 1.25;

} // namespace

QColor polarityColor(Polarity polarity, const HouseStyle &house)
{
    switch (polarity) {
    case Polarity::Plus:
        return house.plus;
    case Polarity::Minus:
        return house.minus;
    case Polarity::Neutral:
        break;
    }
    return house.accent;
}

TextStyle bodyStyle(const HouseStyle &house)
{
    TextStyle style;
    style.size = house.bodySize;
    style.pitch = house.bodySize * bodyLeading;
    style.color = house.ink;
    style.families = house.bodyFamilies;
    return style;
}

TextStyle smallStyle(const HouseStyle &house)
{
    TextStyle style = bodyStyle(house);
    style.size *= smallStep;
    style.pitch *= smallStep;
    return style;
}

TextStyle runningStyle(const HouseStyle &house)
{
    TextStyle style = bodyStyle(house);
    style.size *= runningStep;
    style.pitch *= runningStep;
    style.color = house.secondary;
    return style;
}

BlockStyle blockStyle(const Block &block, const HouseStyle &house)
{
    BlockStyle style;
    style.text = bodyStyle(house);
    const qreal body = house.bodySize;
    const auto heading = [&](qreal step, QFont::Weight weight, qreal before, qreal after) {
        style.text.size = body * step;
        style.text.pitch = style.text.size * headingLeading;
        style.text.weight = weight;
        style.text.color = house.accent;
        style.text.families = house.headingFamilies;
        style.before = body * before;
        style.after = body * after;
    };
    switch (block.kind) {
    case Block::Kind::Title:
        heading(titleStep, QFont::Bold, 0, 0.6);
        return style;
    case Block::Kind::Heading:
        if (block.level <= 2)
            heading(sectionStep, QFont::DemiBold, 2.2, 0.5);
        else if (block.level == 3)
            heading(groupStep, QFont::DemiBold, 1.4, 0.35);
        else
            heading(1, QFont::Bold, 1, 0.25);
        if (block.polarity)
            style.text.color = polarityColor(*block.polarity, house);
        return style;
    case Block::Kind::CodeBlock:
        style.text.size = body * smallStep;
        style.text.pitch = style.text.size * 1.45;
        style.text.families = house.monospaceFamilies + house.bodyFamilies;
        style.text.verbatim = true;
        style.before = style.after = body * 1.1;
        return style;
    default:
        break;
    }
    style.before = style.after = body * 0.62;
    switch (block.role) {
    case Block::Role::Subtitle:
        style.text.size = body * subtitleStep;
        style.text.pitch = style.text.size * 1.4;
        style.text.color = house.secondary;
        style.before = 0;
        style.after = body * 0.3;
        break;
    case Block::Role::Byline:
        style.text.color = house.secondary;
        style.before = 0;
        style.after = body;
        break;
    case Block::Role::Facts:
        style.text.weight = QFont::DemiBold;
        style.text.color = house.secondary;
        break;
    case Block::Role::Credit:
        style.text = smallStyle(house);
        style.text.color = house.secondary;
        style.before = style.after = body * 0.15;
        break;
    default:
        break;
    }
    return style;
}

} // namespace glaneur
