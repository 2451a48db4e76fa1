// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/factspanel.h"

#include "export/formulaguard.h"
#include "gui/colors.h"
#include "gui/plaintooltip.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 28; // between two facts
constexpr int frameSpace = 4;
constexpr int longWord = 20; // in letters

// To Qt a frame is a decoration.
QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != "FactsPanel"_L1)
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Grouping);
}

} // namespace

FactsPanel::FactsPanel(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QGridLayout(this))
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    // As arranged now it may need more room than there will be: then it is arranged anew.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layout->setContentsMargins(frameSpace, frameSpace, frameSpace, frameSpace);
    m_layout->setHorizontalSpacing(gap);
    m_layout->setVerticalSpacing(1);
}

void FactsPanel::addFact(const QString &name, const LateText &caption)
{
    auto *captionLabel = new QLabel(caption.text(), this);
    captionLabel->setTextFormat(Qt::PlainText);
    setTextColor(captionLabel, quietColor(palette()));
    auto *valueLabel = new QLabel(this);
    valueLabel->setObjectName(name);
    valueLabel->setTextFormat(Qt::PlainText);
    valueLabel->setWordWrap(true);
    valueLabel->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    valueLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    valueLabel->setFocusPolicy(Qt::ClickFocus); // the panel is the stop for the keyboard
    captionLabel->setBuddy(valueLabel);
    m_facts.append(Fact{caption, captionLabel, valueLabel});
    setFact(name, {});
}

void FactsPanel::setFact(const QString &name, const QString &text)
{
    const auto fact = std::find_if(m_facts.begin(), m_facts.end(), [&name](const Fact &each) {
        return each.value->objectName() == name;
    });
    Q_ASSERT(fact != m_facts.end());
    const QString shown = text.isEmpty() ? u"—"_s : text;
    if (fact->value->text() == shown)
        return; // a selection in it stays
    fact->text = text;
    fact->value->setText(shown);
    speak(*fact);
    // A word without an end is cut off at the edge, for a label breaks lines between words only.
    const int longest = fact->value->fontMetrics().averageCharWidth() * longWord;
    const QStringList words = text.split(u' ');
    const bool isCut = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return fact->value->fontMetrics().horizontalAdvance(word) > longest;
    });
    setPlainToolTip(fact->value, isCut ? text : QString());
    tell();
    arrange();
}

void FactsPanel::speak(const Fact &fact)
{
    fact.value->setAccessibleName(
        tr("%1: %2", "caption and value of a fact, spoken")
            .arg(
                fact.caption->text(),
                fact.text.isEmpty() ? tr("none", "instead of a dash, spoken") : fact.text));
}

void FactsPanel::retranslate()
{
    for (const Fact &fact : std::as_const(m_facts)) {
        fact.caption->setText(fact.name.text());
        speak(fact);
    }
    tell();
    arrange();
}

QString FactsPanel::text() const
{
    QStringList lines;
    for (const Fact &fact : m_facts)
        lines.append(fact.value->accessibleName());
    return lines.join(u'\n');
}

void FactsPanel::tell()
{
    const QString all = text();
    if (all != accessibleDescription())
        setAccessibleDescription(all);
}

bool FactsPanel::event(QEvent *event)
{
    // Or the shortcut of another widget might take the key.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        for (const Fact &fact : std::as_const(m_facts))
            setTextColor(fact.caption, quietColor(palette()));
        arrange();
    }
    return handled;
}

void FactsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(
            guardedCell(text())); // several values, so perhaps for a spreadsheet
    else
        QFrame::keyPressEvent(event);
}

void FactsPanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(QPalette::Window);
    QStylePainter(this).drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

void FactsPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

int FactsPanel::naturalWidth(const Fact &fact) const
{
    const int margin = 2;
    return margin +
        qMax(fact.caption->sizeHint().width(),
             fact.value->fontMetrics().size(0, fact.value->text()).width());
}

// All in one line; else the last one below the others; else in two columns; else in one.
void FactsPanel::arrange()
{
    const int count = int(m_facts.size());
    const int room = width() - 2 * frameSpace;
    QList<int> natural;
    for (const Fact &fact : std::as_const(m_facts))
        natural.append(naturalWidth(fact));
    // What the columns need; the last fact wraps where it has a line of its own.
    const auto widthsIn = [&](int columns) {
        QList<int> widths(columns);
        const int last = columns < count ? count - 1 : count;
        for (int i = 0; i < last; ++i)
            widths[i % columns] = qMax(widths[i % columns], natural.at(i));
        return widths;
    };
    int columns = 1;
    for (const int tried : {count, count - 1, 2}) {
        const QList<int> widths = widthsIn(qMax(tried, 1));
        if (std::accumulate(widths.begin(), widths.end(), gap * (tried - 1)) <= room) {
            columns = qMax(tried, 1);
            break;
        }
    }
    const QList<int> widths = columns > 1 ? widthsIn(columns) : QList<int>{0};
    if (columns == m_columns && widths == m_widths)
        return;

    for (int column = 0; column < qMax(columns, m_columns); ++column) {
        m_layout->setColumnMinimumWidth(column, widths.value(column));
        m_layout->setColumnStretch(column, column == columns - 1 ? 1 : 0);
    }
    for (int row = 0; row < m_layout->rowCount(); ++row)
        m_layout->setRowMinimumHeight(row, 0);
    for (int i = 0; i < count; ++i) {
        const bool isAlone = i == count - 1 && columns < count;
        const int row = isAlone ? (count - 2) / columns + 1 : i / columns;
        const int column = isAlone ? 0 : i % columns;
        const int span = isAlone ? columns : 1;
        m_layout->addWidget(m_facts.at(i).caption, 3 * row, column, 1, span);
        m_layout->addWidget(m_facts.at(i).value, 3 * row + 1, column, 1, span);
        m_layout->setRowMinimumHeight(3 * row + 2, row < (count - 1) / columns ? 6 : 0);
    }
    m_columns = columns;
    m_widths = widths;
}
