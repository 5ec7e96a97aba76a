// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

/** Q_INIT_RESOURCE must stand outside every namespace; a static library's resources are not found without it. */
static void initPhrases()
{
    Q_INIT_RESOURCE(i18n_window);
}

namespace cookout {

namespace {

/** The first of the desktop's languages that the window speaks. */
QString desktopLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        if (windowLanguages().contains(wanted.left(2)))
            return wanted.left(2);
    }
    return u"en"_s;
}

/** The desktop's own way of writing dates and numbers, unless it speaks another language. */
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    return system.name().left(2) == code ? system : QLocale(code);
}

void install(QApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(u"cookoutTranslator"_s);
    if (translator->load(file, folder))
        QApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList windowLanguages()
{
    return {u"en"_s, u"nl"_s, u"de"_s};
}

QString languageName(const QString &code)
{
    if (code == "nl"_L1)
        return u"Nederlands"_s;
    return code == "de"_L1 ? u"Deutsch"_s : u"English"_s;
}

void useLanguage(QApplication &application, const QString &code)
{
    initPhrases();
    const QString language = windowLanguages().contains(code) ? code : desktopLanguage();
    for (QTranslator *former : application.findChildren<QTranslator *>(u"cookoutTranslator"_s))
        delete former; // which takes it out of the application
    QLocale::setDefault(localeFor(language));
    install(application, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"window_"_s + language, u":/i18n"_s);
}

} // namespace cookout
