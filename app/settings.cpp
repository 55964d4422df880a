// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>

namespace glaneur {

namespace {

const QLatin1String languageKey{"language"};
const QLatin1String bylineKey{"newReports/byline"};
const QLatin1String organisationKey{"newReports/organisation"};
const QLatin1String pageSizeKey{"publishing/pageSize"};

} // namespace

Settings Settings::load()
{
    const QSettings stored;
    Settings settings;
    settings.language = stored.value(languageKey).toString();
    settings.byline = stored.value(bylineKey).toString();
    settings.organisation = stored.value(organisationKey).toString();
    if (stored.value(pageSizeKey).toString() == QLatin1String("Letter"))
        settings.pageSize = QPageSize(QPageSize::Letter);
    return settings;
}

void Settings::save() const
{
    QSettings stored;
    stored.setValue(languageKey, language);
    stored.setValue(bylineKey, byline);
    stored.setValue(organisationKey, organisation);
    stored.setValue(pageSizeKey, pageSize.id() == QPageSize::Letter ? QStringLiteral("Letter") : QStringLiteral("A4"));
}

} // namespace glaneur
