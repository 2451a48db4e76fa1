// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textfinder.h"

#include <QFrame>

class QAbstractButton;
class QLabel;

// One setting in the preferences: its label, the field that holds it, and below both one sentence
// that explains it. A screen reader has the label as the name of the field and the sentence as its
// description.
class PreferenceRow : public QFrame
{
    Q_OBJECT

public:
    // How the field stands to its label. Buttons and check boxes have the label in themselves.
    enum class Place { Beside, Below };

    PreferenceRow(QWidget *field, Place place, QWidget *parent);

    // `name`: the accessible name where the label says too little on its own.
    void setTexts(const QString &label, const QString &explanation, const QString &name = {});
    // What belongs to the explanation as things are now, such as why the setting has no effect.
    void setHint(const QString &hint);
    // How wide its label beside the field is, or shall be at least; 0: there is none.
    int labelWidth() const;
    void setLabelWidth(int width);
    // Below the setting that it depends on.
    void indent();
    QWidget *field() const { return m_field; }

    bool matches(const QList<TextFinder> &words) const;
    void setMarked(bool marked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showExplanation();
    void updateColors();

    QWidget *m_field;
    QAbstractButton *m_button; // the field, if it has a label of its own
    QLabel *m_label = nullptr; // else this one
    Place m_place;
    QLabel *m_explanation;
    QString m_explanationText;
    QString m_hint;
    bool m_isMarked = false;
};
