// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferencerow.h"

#include "gui/colors.h"
#include "gui/menuentries.h"
#include "wording/sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int indentation = 22; // in pixels: as wide as the box of a check box and its gap
constexpr int margin = 6;

} // namespace

PreferenceRow::PreferenceRow(QWidget *field, Place place, QWidget *parent)
    : QFrame(parent)
    , m_field(field)
    , m_button(qobject_cast<QAbstractButton *>(field))
    , m_place(place)
    , m_explanation(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(3);
    field->setParent(this);
    if (m_button) {
        layout->addWidget(field, 0, Qt::AlignLeading);
    } else {
        m_label = new QLabel(this);
        m_label->setTextFormat(Qt::PlainText);
        m_label->setBuddy(field);
        QBoxLayout *fieldLayout = layout;
        if (place == Place::Beside) {
            fieldLayout = new QHBoxLayout;
            fieldLayout->setSpacing(12);
            layout->addLayout(fieldLayout);
        } else {
            m_label->setWordWrap(true);
        }
        fieldLayout->addWidget(m_label);
        fieldLayout->addWidget(field);
        if (place == Place::Beside)
            fieldLayout->addStretch(1);
    }
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setIndent(qobject_cast<QCheckBox *>(field) ? indentation : 0);
    layout->addWidget(m_explanation);
    updateColors();
}

void PreferenceRow::setTexts(const QString &label, const QString &explanation, const QString &name)
{
    if (m_button)
        m_button->setText(label);
    else
        m_label->setText(label);
    m_field->setAccessibleName(name.isEmpty() ? plainMenuText(label) : name);
    m_explanationText = explanation;
    showExplanation();
}

int PreferenceRow::labelWidth() const
{
    return m_label && m_place == Place::Beside ? m_label->sizeHint().width() : 0;
}

void PreferenceRow::setLabelWidth(int width)
{
    if (labelWidth() > 0)
        m_label->setMinimumWidth(width);
}

void PreferenceRow::setHint(const QString &hint)
{
    m_hint = hint;
    showExplanation();
}

void PreferenceRow::showExplanation()
{
    const QString text = sentences(m_explanationText, m_hint);
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
}

void PreferenceRow::indent()
{
    QMargins margins = layout()->contentsMargins();
    margins.setLeft(margin + indentation);
    layout()->setContentsMargins(margins);
}

// Also by what can be chosen, which is how somebody may know the setting.
bool PreferenceRow::matches(const QList<TextFinder> &words) const
{
    QStringList texts{m_field->accessibleName(), m_explanation->text()};
    if (const auto *combo = qobject_cast<const QComboBox *>(m_field)) {
        for (int i = 0; i < combo->count(); ++i)
            texts.append(combo->itemText(i));
    }
    const QString whole = texts.join(u'\n');
    return !words.isEmpty() &&
        std::ranges::all_of(words, [&whole](const TextFinder &word) { return word.isIn(whole); });
}

void PreferenceRow::setMarked(bool marked)
{
    if (marked == m_isMarked)
        return;
    m_isMarked = marked;
    updateColors();
}

void PreferenceRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateColors();
}

// Bold letters show what was found to whoever does not see the tint.
void PreferenceRow::updateColors()
{
    QWidget *label = m_button ? m_button : static_cast<QWidget *>(m_label);
    QFont font = label->font();
    font.setBold(m_isMarked);
    label->setFont(font);
    setAutoFillBackground(m_isMarked);
    setPalette({});
    if (m_isMarked)
        setTint(this, statusColor(StatusGroup::InProgress, palette()));
    setTextColor(m_explanation, quietColor(palette()));
}
