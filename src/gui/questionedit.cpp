// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/questionedit.h"

#include "core/unfinishedterm.h"
#include "gui/announce.h"
#include "gui/colors.h"
#include "gui/questioncompleter.h"
#include "wording/questionerrors.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>
#include <QTextLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace {

constexpr std::chrono::milliseconds patience(700);
constexpr int margin = 6; // round the sentence

// A wave from one place to another, as under a misspelled word.
QPainterPath wave(qreal from, qreal to, qreal bottom)
{
    constexpr qreal step = 2;
    QPainterPath path(QPointF(from, bottom));
    bool isUp = true;
    for (qreal x = from + step; x <= to; x += step, isUp = !isUp)
        path.lineTo(x, isUp ? bottom - step : bottom);
    return path;
}

} // namespace

QuestionEdit::QuestionEdit(QWidget *parent)
    : FilterEdit(parent)
    , m_completer(new QuestionCompleter(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish();
        showError();
    });
    connect(this, &FilterEdit::filterTextChanged, this, &QuestionEdit::read);
    // Qt says so, too, of what a menu, an example or the list itself puts there.
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (m_isTyping)
            m_completer->offer();
    });
    connect(this, &FilterEdit::left, this, [this] {
        finish();
        m_completer->remember(m_question);
    });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (cursorPosition() < text().size())
            finish();
    });
    connect(m_completer, &QuestionCompleter::openChanged, this, &QuestionEdit::showHint);
    connect(
        m_completer, &QuestionCompleter::askedTermsChanged, this, &QuestionEdit::askedTermsChanged);
}

void QuestionEdit::setSources(const QuestionSources &sources)
{
    m_values = RememberedValues(sources.valuesOf);
    QuestionSources ours = sources;
    if (sources.valuesOf)
        ours.valuesOf = [this, valuesOf = sources.valuesOf](
                            QuestionField field, const QString &option, const QString &typed) {
            return m_isTyping ? m_values.values(field, option, typed)
                              : valuesOf(field, option, typed);
        };
    m_completer->setSources(ours);
}

void QuestionEdit::read()
{
    hideError();
    m_error.reset();
    m_isUnfinished = false;
    const auto question = parseQuestion(filterText());
    if (question) {
        const QuestionSources &sources = m_completer->sources();
        const bool isTypedAtEnd = m_isTyping && hasFocus() && cursorPosition() == text().size();
        const auto unfinished = isTypedAtEnd
            ? unfinishedTerm(filterText(), sources.valuesOf, sources.documentedOptions)
            : std::nullopt;
        m_isUnfinished = unfinished.has_value();
        if (unfinished) {
            takeBefore(*unfinished);
            m_patience.start();
        } else {
            take(*question);
        }
        return;
    }
    m_error = question.error();
    m_patience.start();
    if (m_error->position + m_error->length >= filterText().size())
        takeBefore(m_error->position);
}

// What stands at the end is meant as it is.
void QuestionEdit::finish()
{
    if (!m_isUnfinished)
        return;
    const QScopedValueRollback typing(m_isTyping, false); // though a key may say so
    read();
}

// On the way to "status:failed" the text was the word "status" for a moment, which was not meant:
// of the term that is still being typed at this place, the last one, nothing counts.
void QuestionEdit::takeBefore(qsizetype place)
{
    while (place > 0 && !filterText().at(place - 1).isSpace())
        --place;
    const auto before = parseQuestion(QStringView(filterText()).first(place));
    if (before)
        take(*before);
}

void QuestionEdit::take(const Question &question)
{
    m_question = question;
    Q_EMIT questionChanged();
}

QStringList QuestionEdit::askedTerms() const
{
    return m_completer->askedTerms();
}

void QuestionEdit::setAskedTerms(const QStringList &texts)
{
    m_completer->setAskedTerms(texts);
}

void QuestionEdit::rewrite(const QString &text)
{
    selectAll();
    insert(text);
}

void QuestionEdit::append(const QString &part)
{
    end(false);
    const bool needsBlank = !text().isEmpty() && !text().back().isSpace();
    insert(needsBlank ? QString(u' ' + part) : part); // can be undone
}

void QuestionEdit::showError()
{
    if (!m_error)
        return;
    m_isErrorShown = true;
    update();
    setAccessibleDescription(questionErrorText(*m_error));
    showHint();
}

// Not beside the list, which says what is possible, too.
void QuestionEdit::showHint()
{
    if (!m_isErrorShown || !m_error || !hasFocus() || m_completer->isOpen()) {
        if (m_hint)
            m_hint->hide();
        return;
    }
    if (!m_hint) {
        m_hint = new QLabel(window());
        m_hint->setObjectName(QStringLiteral("questionHintLabel"));
        m_hint->setTextFormat(Qt::PlainText);
        m_hint->setWordWrap(true);
        m_hint->setAutoFillBackground(true);
        m_hint->setBackgroundRole(QPalette::ToolTipBase);
        m_hint->setForegroundRole(QPalette::ToolTipText);
        m_hint->setFrameShape(QFrame::StyledPanel);
        m_hint->setMargin(margin);
        m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
        connect(this, &QObject::destroyed, m_hint, &QObject::deleteLater);
    }
    m_hint->setText(questionErrorText(*m_error));
    placeHint();
    m_hint->show();
    m_hint->raise();
    // A description of the field itself would go after a moment.
    announce(m_hint, m_hint->text());
}

void QuestionEdit::hideError()
{
    m_patience.stop();
    if (m_hint)
        m_hint->hide();
    if (!std::exchange(m_isErrorShown, false))
        return;
    setAccessibleDescription({});
    update();
}

// As wide as the field, and below it.
void QuestionEdit::placeHint()
{
    m_completer->place();
    if (!m_hint)
        return;
    const QPoint place = mapTo(window(), QPoint(0, height() + 2));
    m_hint->setGeometry(place.x(), place.y(), width(), m_hint->heightForWidth(width()));
}

// QLineEdit tells only where its cursor stands; the rest is measured from there.
void QuestionEdit::paintEvent(QPaintEvent *event)
{
    FilterEdit::paintEvent(event);
    if (!m_isErrorShown || !m_error || isComposing())
        return;
    QTextLayout layout(displayText(), font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const QRect cursor = cursorRect();
    const qreal origin = cursor.center().x() + 1 - line.cursorToX(cursorPosition());
    const auto placeOf = [&](qsizetype position) { return origin + line.cursorToX(int(position)); };
    qreal from = placeOf(m_error->position);
    qreal to = placeOf(m_error->position + m_error->length);
    if (from > to)
        std::swap(from, to); // written from right to left
    to = std::max(to, from + fontMetrics().averageCharWidth());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(margin, 0, -margin, 0));
    painter.setPen(QPen(statusColor(StatusGroup::Failed, palette()), 1.2));
    painter.drawPath(wave(from, to, cursor.bottom() - 1));
}

// Tab would leave the field before keyPressEvent() knows of it.
bool QuestionEdit::event(QEvent *event)
{
    // In the whole window it shows the keys.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && m_completer->takeKey(*key)) {
            key->accept();
            return true;
        }
    }
    return FilterEdit::event(event);
}

void QuestionEdit::changeEvent(QEvent *event)
{
    FilterEdit::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_completer->retranslate();
    if (m_isErrorShown && m_error) {
        setAccessibleDescription(questionErrorText(*m_error));
        if (m_hint)
            m_hint->setText(questionErrorText(*m_error));
        placeHint();
    }
}

// What is being composed is no part of the text yet that could be completed.
void QuestionEdit::inputMethodEvent(QInputMethodEvent *event)
{
    {
        const QScopedValueRollback typing(m_isTyping, true);
        FilterEdit::inputMethodEvent(event);
    }
    m_values.forget();
    if (isComposing())
        m_completer->close();
}

void QuestionEdit::mousePressEvent(QMouseEvent *event)
{
    m_completer->close(); // the cursor goes to another place
    FilterEdit::mousePressEvent(event);
}

void QuestionEdit::keyPressEvent(QKeyEvent *event)
{
    const int before = cursorPosition();
    if (!isComposing() && m_completer->takeKey(*event))
        return;
    if (event->key() == Qt::Key_F1) {
        Q_EMIT helpRequested();
    } else {
        const QScopedValueRollback typing(m_isTyping, true);
        FilterEdit::keyPressEvent(event);
    }
    m_values.forget();
    // What is offered is meant for where the cursor was.
    if (event->text().isEmpty() && cursorPosition() != before)
        m_completer->close();
}

void QuestionEdit::focusInEvent(QFocusEvent *event)
{
    FilterEdit::focusInEvent(event);
    if (m_isErrorShown)
        showError();
}

// The underline stays: what is shown is not what stands there.
void QuestionEdit::focusOutEvent(QFocusEvent *event)
{
    FilterEdit::focusOutEvent(event);
    finish();
    m_completer->close();
    m_completer->remember(m_question);
    if (m_error)
        showError();
    if (m_hint)
        m_hint->hide();
}

void QuestionEdit::resizeEvent(QResizeEvent *event)
{
    FilterEdit::resizeEvent(event);
    placeHint();
}

void QuestionEdit::moveEvent(QMoveEvent *event)
{
    FilterEdit::moveEvent(event);
    placeHint();
}
