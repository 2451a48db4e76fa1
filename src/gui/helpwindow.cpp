// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/helpwindow.h"

#include "gui/announce.h"
#include "gui/closekeys.h"
#include "gui/colors.h"
#include "gui/filteredit.h"
#include "gui/measures.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

constexpr int windowWidth = 96;  // in letters
constexpr int windowHeight = 34; // in lines
constexpr int listWidth = 28;    // in letters

QString wholeText(const HelpChapter &chapter)
{
    QString text = chapter.title;
    for (const HelpPart &part : chapter.parts)
        text += u'\n' + part.text;
    return text;
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent, Qt::Window) // with the buttons of a window
    , m_searchEdit(new FilterEdit(this))
    , m_foundLabel(new QLabel(this))
    , m_chaptersList(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setUpText();
    setUpSearch();
    setUpLayout();
    closeWithStandardKeys(this);
    retranslate();
    m_chaptersList->setCurrentRow(0);
    m_chaptersList->setFocus();
    resize(windowWidth * letterWidth(this), windowHeight * fontMetrics().lineSpacing());
    fitToScreen(this);
}

void HelpWindow::setUpText()
{
    m_chaptersList->setObjectName(u"chaptersList"_s);
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);       // they lead to windows, and never to a file or a page
    m_text->setTabChangesFocus(false); // Tab goes from link to link, and on after the last one
    m_text->document()->setDocumentMargin(12);
    connect(m_chaptersList, &QListWidget::currentRowChanged, this, &HelpWindow::showChapter);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &target) {
        Q_EMIT linkFollowed(target.path());
    });
}

void HelpWindow::setUpSearch()
{
    m_searchEdit->setObjectName(u"helpSearchEdit"_s);
    m_searchEdit->setClearButtonEnabled(true);
    m_searchEdit->installEventFilter(this);
    m_foundLabel->setTextFormat(Qt::PlainText);
    m_foundLabel->setObjectName(u"helpFoundLabel"_s);
    m_foundLabel->setWordWrap(true);
    m_foundLabel->hide();
    connect(m_searchEdit, &FilterEdit::filterTextChanged, this, &HelpWindow::search);
    const auto add = [this](QKeySequence::StandardKey key, auto act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence::Find, [this] {
        m_searchEdit->setFocus(Qt::ShortcutFocusReason);
        m_searchEdit->selectAll();
    });
    add(QKeySequence::FindNext, [this] { goToMatch(Direction::Forwards); });
    add(QKeySequence::FindPrevious, [this] { goToMatch(Direction::Backwards); });
}

void HelpWindow::setUpLayout()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_searchEdit);
    left->addWidget(m_foundLabel);
    left->addWidget(m_chaptersList, 1);
    const int width = listWidth * letterWidth(this);
    m_searchEdit->setFixedWidth(width);
    m_foundLabel->setFixedWidth(width);
    m_chaptersList->setFixedWidth(width);
    m_chaptersList->setWordWrap(true);
    m_chaptersList->setSpacing(2);
    m_chaptersList->setTextElideMode(Qt::ElideNone);
    m_chaptersList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(left);
    layout->addWidget(m_text, 1);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Trainboard Help"));
    setAccessibleName(windowTitle());
    m_searchEdit->setAccessibleName(tr("Find in help"));
    m_searchEdit->setPlaceholderText(tr("Find in help"));
    m_chaptersList->setAccessibleName(tr("Chapters"));
    m_text->setAccessibleName(tr("Chapter"));
    const int place = qMax(0, m_chaptersList->currentRow());
    m_chapters = helpChapters();
    while (m_chaptersList->count() < m_chapters.size())
        m_chaptersList->addItem(QString());
    for (int i = 0; i < m_chapters.size(); ++i)
        m_chaptersList->item(i)->setText(m_chapters.at(i).title);
    showChapter(place);
    search(m_searchEdit->filterText());
}

void HelpWindow::showChapter(int place)
{
    if (place < 0)
        return;
    m_text->setHtml(helpHtml(m_chapters.at(place)));
    m_text->setAccessibleDescription(m_chapters.at(place).title);
    markMatches();
}

// Chapters without these words vanish; in the one that is shown they are marked.
void HelpWindow::search(const QString &text)
{
    const QString wanted = text.trimmed();
    int found = 0;
    int first = -1;
    for (int i = 0; i < m_chapters.size(); ++i) {
        const bool isFound =
            wanted.isEmpty() || wholeText(m_chapters.at(i)).contains(wanted, Qt::CaseInsensitive);
        m_chaptersList->item(i)->setHidden(!isFound);
        found += isFound ? 1 : 0;
        if (isFound && first < 0)
            first = i;
    }
    const QListWidgetItem *current = m_chaptersList->currentItem();
    if (current && current->isHidden() && first >= 0)
        m_chaptersList->setCurrentRow(first);
    markMatches();
    const QString before = m_foundLabel->text();
    m_foundLabel->setText(
        found > 0 ? tr("Found in %n chapter(s)", nullptr, found)
                  : tr("The guide does not have this text."));
    m_foundLabel->setVisible(!wanted.isEmpty());
    if (!wanted.isEmpty() && m_foundLabel->text() != before)
        announce(m_foundLabel, m_foundLabel->text());
}

void HelpWindow::markMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString wanted = m_searchEdit->filterText().trimmed();
    QTextCursor cursor(m_text->document());
    while (!wanted.isEmpty()) {
        cursor = m_text->document()->find(wanted, cursor);
        if (cursor.isNull())
            break;
        QTextEdit::ExtraSelection mark{.cursor = cursor, .format = {}};
        mark.format.setBackground(
            mixed(statusColor(StatusGroup::Unknown, palette()), palette().base().color(), 0.3));
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

bool HelpWindow::findHere(Direction direction)
{
    const QTextDocument::FindFlags flags = direction == Direction::Backwards
        ? QTextDocument::FindBackward
        : QTextDocument::FindFlags();
    return m_text->find(m_searchEdit->filterText().trimmed(), flags);
}

// On through the chapters, and round.
void HelpWindow::goToMatch(Direction direction)
{
    if (m_searchEdit->filterText().trimmed().isEmpty() || findHere(direction))
        return;
    const int count = m_chaptersList->count();
    const int step = direction == Direction::Forwards ? 1 : count - 1;
    int place = m_chaptersList->currentRow();
    for (int i = 0; i < count; ++i) {
        place = (place + step) % count;
        if (m_chaptersList->item(place)->isHidden())
            continue;
        m_chaptersList->setCurrentRow(place);
        m_text->moveCursor(
            direction == Direction::Forwards ? QTextCursor::Start : QTextCursor::End);
        if (findHere(direction))
            return;
    }
}

// Enter goes on to the next match, and the field keeps the focus.
bool HelpWindow::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_searchEdit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !m_searchEdit->filterText().trimmed().isEmpty()) {
            goToMatch(
                key->modifiers() & Qt::ShiftModifier ? Direction::Backwards : Direction::Forwards);
            return true;
        }
        if (key->matches(QKeySequence::Cancel) && m_searchEdit->text().isEmpty()) {
            reject();
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

// Enter in the list leads into the text.
void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_text->setFocus();
    else
        QDialog::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && !m_chapters.isEmpty())
        showChapter(m_chaptersList->currentRow()); // links have a colour of the palette
}
