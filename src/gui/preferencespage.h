// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/preferencerow.h"

#include <QVariantMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

// A page of the preferences: settings one below the other. What is chosen applies at once.
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    // What is chosen on the page, what it is at the beginning, and to bring one of both back.
    // Empty: there is nothing that could be restored.
    virtual QVariantMap values() const { return {}; }
    virtual QVariantMap defaults() const { return {}; }
    virtual void setValues(const QVariantMap &values) { Q_UNUSED(values) }

    // Marks the settings that have these words, and returns how many they are.
    int mark(const QList<TextFinder> &words);
    PreferenceRow *firstMarked() const;

Q_SIGNALS:
    // Another value was chosen, here or elsewhere.
    void changed();
    // All texts are in the language of the program again.
    void retranslated();

protected:
    void changeEvent(QEvent *event) override;
    // Gives all texts anew, in the language of the program.
    virtual void retranslate() = 0;

    // They come below those that were added before.
    PreferenceRow *
    addRow(QWidget *field, PreferenceRow::Place place = PreferenceRow::Place::Beside);
    QLabel *addHeading();
    // A field for something that is only told, and can be copied.
    QLineEdit *makeFact(const char *name);
    // As wide as its widest choice.
    static void fitWidth(QComboBox *combo);
    // Shows what is chosen; nobody has clicked.
    static void check(QCheckBox *box, bool on);
    static void showFact(QLineEdit *fact, const QString &text);
    // Once, after all others.
    void endRows();

private:
    QVBoxLayout *pageLayout();
    void alignFields();

    QList<PreferenceRow *> m_rows;
    PreferenceRow *m_firstMarked = nullptr;
};
