// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferencespage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

QVBoxLayout *PreferencesPage::pageLayout()
{
    if (auto *known = qobject_cast<QVBoxLayout *>(layout()))
        return known;
    auto *made = new QVBoxLayout(this);
    made->setContentsMargins(0, 0, 4, 0);
    made->setSpacing(2);
    return made;
}

PreferenceRow *PreferencesPage::addRow(QWidget *field, PreferenceRow::Place place)
{
    auto *row = new PreferenceRow(field, place, this);
    pageLayout()->addWidget(row);
    m_rows.append(row);
    return row;
}

QLabel *PreferencesPage::addHeading()
{
    auto *label = new QLabel(this);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(6, m_rows.isEmpty() ? 0 : 10, 0, 0);
    pageLayout()->addWidget(label);
    return label;
}

QLineEdit *PreferencesPage::makeFact(const char *name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setReadOnly(true);
    return edit;
}

void PreferencesPage::fitWidth(QComboBox *combo)
{
    constexpr int margins = 8; // that the hint of the box leaves out
    combo->setMinimumWidth(0);
    combo->setMinimumWidth(combo->sizeHint().width() + margins);
}

void PreferencesPage::check(QCheckBox *box, bool on)
{
    const QSignalBlocker blocker(box);
    box->setChecked(on);
}

// From its beginning, where it is longer than the field.
void PreferencesPage::showFact(QLineEdit *fact, const QString &text)
{
    fact->setText(text);
    fact->setCursorPosition(0);
}

void PreferencesPage::endRows()
{
    pageLayout()->addStretch(1);
    retranslate();
    alignFields();
}

// Those beside a label, one below the other.
void PreferencesPage::alignFields()
{
    int width = 0;
    for (const PreferenceRow *row : std::as_const(m_rows))
        width = qMax(width, row->labelWidth());
    for (PreferenceRow *row : std::as_const(m_rows))
        row->setLabelWidth(width);
}

int PreferencesPage::mark(const QList<TextFinder> &words)
{
    int count = 0;
    m_firstMarked = nullptr;
    for (PreferenceRow *row : std::as_const(m_rows)) {
        const bool matches = !row->isHidden() && row->matches(words);
        row->setMarked(matches);
        count += matches ? 1 : 0;
        if (matches && !m_firstMarked)
            m_firstMarked = row;
    }
    return count;
}

PreferenceRow *PreferencesPage::firstMarked() const
{
    return m_firstMarked;
}

void PreferencesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        alignFields();
        Q_EMIT retranslated();
    }
}
