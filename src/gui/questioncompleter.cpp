// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/questioncompleter.h"

#include "core/questionparser.h"
#include "core/questiontext.h"
#include "gui/announce.h"
#include "gui/itemdelegate.h"
#include "gui/measures.h"
#include "gui/rowtableview.h"
#include "wording/questionwords.h"
#include "wording/showntext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QStandardItemModel>

namespace {

constexpr qsizetype mostListed = 200;
constexpr qsizetype mostRecent = 100;
constexpr qsizetype longestRemembered = 200;
constexpr int mostRows = 9; // that can be seen at once
constexpr int narrowest = 420;
constexpr int rowPadding = 8;
constexpr qsizetype longestText = 60;

enum Column { Text, Meaning, Count, ColumnCount };

// Its rows look chosen although the field has the focus.
class CandidateDelegate : public ItemDelegate
{
public:
    using ItemDelegate::ItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        ItemDelegate::initStyleOption(option, index);
        option->state |= QStyle::State_Active;
        option->state &= ~QStyle::State_HasFocus;
        if (index.column() != Text && !(option->state & QStyle::State_Selected))
            option->palette.setColor(
                QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
};

void collectTerms(QList<QuestionTerm> &terms, const Question &question)
{
    // What is very long is no candidate that one would choose again.
    if (question.kind == Question::Kind::Term && question.term.field != QuestionField::Words &&
        question.length <= longestRemembered)
        terms.append(question.term);
    for (const Question &part : question.parts)
        collectTerms(terms, part);
}

} // namespace

QuestionCompleter::QuestionCompleter(QLineEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    // Typing has offered anew by then; what a menu or an example has put there was not typed.
    const auto closeWithoutTyping = [this] {
        if (m_edit->text() != m_text)
            close();
    };
    connect(edit, &QLineEdit::textChanged, this, closeWithoutTyping, Qt::QueuedConnection);
}

bool QuestionCompleter::isOpen() const
{
    return m_view && m_view->isVisible();
}

void QuestionCompleter::offer()
{
    open(false);
}

void QuestionCompleter::offerAll()
{
    open(true);
}

// Not below a field without the focus, for nothing would close the list there.
void QuestionCompleter::open(bool isAsked)
{
    if (!m_edit->hasFocus()) {
        close();
        return;
    }
    m_text = m_edit->text();
    m_completion = completeQuestion(
        m_text, m_edit->cursorPosition(), m_sources.valuesOf, m_recent,
        m_sources.documentedOptions);
    const QuestionPlace &place = m_completion.place;
    // Somebody who has typed nothing wants no list of all fields.
    const bool isQuiet =
        place.kind == QuestionPlace::Kind::Field && place.typed.isEmpty() && !isAsked;
    if (m_completion.candidates.isEmpty() || isQuiet) {
        close();
        return;
    }
    if (m_completion.candidates.size() > mostListed)
        m_completion.candidates.resize(mostListed);
    makeView();
    fill();
    const bool wasOpen = isOpen();
    this->place();
    m_view->show();
    m_view->raise();
    if (wasOpen)
        return;
    announce(
        m_view,
        tr("%Ln suggestion(s). Choose one with the arrow keys.", nullptr,
           int(m_completion.candidates.size())));
    Q_EMIT openChanged();
}

void QuestionCompleter::close()
{
    if (!isOpen())
        return;
    m_view->hide();
    m_row = -1;
    Q_EMIT openChanged();
}

void QuestionCompleter::makeView()
{
    if (m_view)
        return;
    m_model = new QStandardItemModel(this);
    m_view = new RowTableView(m_edit->window());
    m_view->setObjectName(QStringLiteral("questionCandidatesView"));
    m_view->setAccessibleName(tr("Suggestions"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CandidateDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->horizontalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(1);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + rowPadding);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
    });
    connect(this, &QObject::destroyed, m_view, &QObject::deleteLater);
}

void QuestionCompleter::retranslate()
{
    if (!m_view)
        return;
    m_view->setAccessibleName(tr("Suggestions"));
    const int row = m_row;
    fill();
    if (row >= 0) {
        m_row = row;
        m_view->selectRow(row);
    }
}

QString QuestionCompleter::meaningOf(const QuestionCandidate &candidate) const
{
    if (candidate.kind == QuestionCandidate::Kind::Option && m_sources.optionMeaning)
        return m_sources.optionMeaning(candidate.option);
    return meaningText(candidate);
}

void QuestionCompleter::fill()
{
    m_model->clear();
    m_model->setColumnCount(ColumnCount);
    const QLocale locale;
    for (const QuestionCandidate &candidate : std::as_const(m_completion.candidates)) {
        const QString count = candidate.count ? locale.toString(*candidate.count) : QString();
        auto *text = new QStandardItem(shortened(shownInLine(candidate.text), longestText));
        text->setFont(fixedFont(m_view->font()));
        auto *meaning = new QStandardItem(meaningOf(candidate));
        auto *trainings = new QStandardItem(count);
        trainings->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (candidate.count)
            trainings->setToolTip(tr("%Ln training(s)", nullptr, *candidate.count));
        m_model->appendRow({text, meaning, trainings});
    }
    m_row = -1;
    m_view->keepCurrentRow(0); // see there; nothing is chosen by it
    m_view->clearSelection();
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(Text, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Meaning, QHeaderView::Stretch);
    header->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
}

// As wide as the field, if that is wide enough, and within the window.
void QuestionCompleter::place()
{
    if (!m_view)
        return;
    const QWidget *window = m_edit->window();
    const QPoint corner = m_edit->mapTo(window, QPoint(0, m_edit->height() + 2));
    const int rows = int(qMin<qsizetype>(mostRows, m_completion.candidates.size()));
    const int height =
        rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth();
    const int width = qMin(qMax(narrowest, m_edit->width()), window->width());
    m_view->setGeometry(
        qBound(0, corner.x(), window->width() - width), corner.y(), width,
        qMax(0, qMin(height, window->height() - corner.y())));
}

bool QuestionCompleter::takeKey(const QKeyEvent &event)
{
    const int key = event.key();
    if (key == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        offerAll();
        return true;
    }
    if (!isOpen() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const int rows = m_model->rowCount();
    switch (key) {
    case Qt::Key_Down: // behind the last one is none, and then the first one
        select(m_row + 1 < rows ? m_row + 1 : -1);
        return true;
    case Qt::Key_Up:
        select(m_row >= 0 ? m_row - 1 : rows - 1);
        return true;
    case Qt::Key_PageDown:
        select(qMin(qMax(m_row, 0) + mostRows, rows - 1));
        return true;
    case Qt::Key_PageUp:
        select(qMax(m_row - mostRows, 0));
        return true;
    case Qt::Key_Tab:
        choose(qMax(m_row, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row < 0) {
            close();
            return false; // whoever has gone to none of them has finished typing
        }
        choose(m_row);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void QuestionCompleter::select(int row)
{
    m_row = row;
    if (row < 0) {
        m_view->clearSelection();
        announce(m_view, m_edit->text());
        return;
    }
    m_view->selectRow(row);
    m_view->scrollTo(m_model->index(row, Text));
    sayCurrent();
}

// The focus stays in the field, so nobody reads the row by itself.
void QuestionCompleter::sayCurrent()
{
    const QuestionCandidate &candidate = m_completion.candidates.at(m_row);
    const QString text = shownInLine(candidate.text);
    const QString meaning = meaningOf(candidate);
    QString sentence = text;
    if (!meaning.isEmpty())
        sentence = tr("%1: %2", "a word of a question, and what it means").arg(text, meaning);
    if (candidate.count)
        sentence = tr("%1, %2", "a suggestion, and how many trainings it has")
                       .arg(sentence, tr("%Ln training(s)", nullptr, *candidate.count));
    announce(m_view, sentence);
}

void QuestionCompleter::choose(int row)
{
    const QuestionCandidate candidate = m_completion.candidates.at(row);
    const QuestionPlace place = m_completion.place;
    m_edit->setSelection(int(place.position), int(place.length));
    m_edit->insert(candidate.text); // can be undone
    if (candidate.kind == QuestionCandidate::Kind::Value)
        close();
    else
        offer(); // what goes on there
}

void QuestionCompleter::remember(const Question &question)
{
    QList<QuestionTerm> terms;
    collectTerms(terms, question);
    QList<QuestionTerm> recent = m_recent;
    for (const QuestionTerm &term : std::as_const(terms)) {
        recent.removeAll(term);
        recent.prepend(term);
    }
    if (recent.size() > mostRecent)
        recent.resize(mostRecent);
    if (recent == m_recent)
        return;
    m_recent = recent;
    Q_EMIT askedTermsChanged();
}

QStringList QuestionCompleter::askedTerms() const
{
    QStringList texts;
    for (const QuestionTerm &term : m_recent)
        texts.append(questionText({.kind = Question::Kind::Term, .term = term}));
    return texts;
}

void QuestionCompleter::setAskedTerms(const QStringList &texts)
{
    m_recent.clear();
    for (const QString &text : texts.first(qMin(texts.size(), mostRecent))) {
        const auto question = parseQuestion(text);
        if (question && question->kind == Question::Kind::Term)
            m_recent.append(question->term);
    }
}
