// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>

// The language that the program speaks, from the first text on and for as long as this exists. It
// can be another one at any time: Qt sends a LanguageChange to all windows a little later, and
// everything else follows changed(). Numbers, dates and the order of texts go with the language.
class Languages : public QObject
{
    Q_OBJECT

public:
    // Buttons of Qt's dialogs and the like. A program without windows has only Qt's words for what
    // failed in the network, which nobody would find again in another language.
    enum class OfQt { Translated, English };

    // `language`: see setLanguage(). `system`: that of the user, who may prefer several languages.
    explicit Languages(
        const QString &language = {}, const QLocale &system = QLocale(), QObject *parent = nullptr,
        OfQt ofQt = OfQt::Translated);
    ~Languages() override;

    // Those that there are catalogues of, such as "ko".
    static QStringList all();
    // The first of these that there is a catalogue of, English if there is none: of "ko-KR",
    // "ko_KR.UTF-8" and "ko@euro" it is "ko".
    static QString bestOf(const QStringList &wanted);
    // What a language calls itself, whatever the language of the program.
    static QString nameOf(const QString &language);

    // What was chosen; empty: as the system has it.
    const QString &language() const { return m_language; }
    // What is spoken, which is never empty.
    const QString &spoken() const { return m_spoken; }

public Q_SLOTS:
    // Empty, or a language that there is no catalogue of: as the system has it, and English where
    // there is no catalogue of that either.
    void setLanguage(const QString &language);

Q_SIGNALS:
    // All texts that are made from now on are in the language that was chosen.
    void changed();

private:
    void install();

    QLocale m_system;
    QString m_language;
    QString m_spoken;
    OfQt m_ofQt;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};
