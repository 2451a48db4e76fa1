// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filterbar.h"

#include "core/questionchoices.h"
#include "core/questionparts.h"
#include "core/questiontext.h"
#include "gui/facetchoices.h"
#include "gui/flowlayout.h"
#include "gui/lineicon.h"
#include "gui/questionhelp.h"
#include "gui/showwindow.h"
#include "ui_filterbar.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDateTime>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

using Created = FilterChoices::Created;

namespace {

constexpr int chipsRow = 1; // in the form

// The cursor stays in a date that somebody is typing.
void showDate(QDateEdit *edit, QDate date)
{
    if (edit->date() != date)
        edit->setDate(date);
}

FilterChoices::Choice choiceOf(const QComboBox *combo)
{
    return static_cast<FilterChoices::Choice>(combo->currentIndex());
}

// The beginning of it, so that the filter is the same for as long.
qint64 thisMinute()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return now - now % 60'000;
}

// As dates are written in the table, in languages that have digits of their own, too. With these
// goes the language of the calendar, in which Trainboard does not speak anyway.
void showAsciiDigits(QDateEdit *edit)
{
    const QLocale locale = edit->locale();
    if (locale.zeroDigit() == u"0")
        return;
    edit->setLocale(QLocale::c());
    edit->calendarWidget()->setLocale(QLocale::c());
    edit->calendarWidget()->setFirstDayOfWeek(locale.firstDayOfWeek());
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FilterBar>())
{
    m_ui->setupUi(this);
    // In a narrow window they go on in the next line, for nothing may be out of reach.
    FlowLayout::replace(m_ui->questionLayout, m_ui->verticalLayout);
    FlowLayout::replace(m_ui->filterLayout, m_ui->verticalLayout);
    m_ui->filterEdit->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_helpAction = new QAction(lineIcon(QStringLiteral("help")), QString(), this);
    m_helpAction->setObjectName(QStringLiteral("questionHelpAction"));
    m_ui->filterEdit->addAction(m_helpAction, QLineEdit::TrailingPosition);
    connect(m_helpAction, &QAction::triggered, this, &FilterBar::showHelp);
    connect(m_ui->filterEdit, &QuestionEdit::helpRequested, this, &FilterBar::showHelp);
    m_ui->refreshButton->setIcon(lineIcon(QStringLiteral("refresh")));
    m_ui->clearButton->setIcon(lineIcon(QStringLiteral("clear-filters")));
    nameChoices();
    setUpCreated();
    setFacets({});
    m_ui->clearButton->setEnabled(false);

    connect(m_ui->filterEdit, &QuestionEdit::questionChanged, this, [this] {
        showChoices();
        fitChips();
        updateFilter();
    });
    connect(m_ui->filterEdit, &FilterEdit::filterTextChanged, this, &FilterBar::updateFilter);
    const auto choose = [this](QuestionField field) {
        return [this, field] { this->choose(field); };
    };
    connect(m_ui->typeButton, &ChoiceButton::chosenChanged, this, choose(QuestionField::Type));
    connect(m_ui->statusButton, &ChoiceButton::chosenChanged, this, choose(QuestionField::Status));
    connect(m_ui->marksButton, &ChoiceButton::chosenChanged, this, choose(QuestionField::Is));
    connect(m_ui->hpoCombo, &QComboBox::currentIndexChanged, this, choose(QuestionField::Hpo));
    connect(
        m_ui->resultCombo, &QComboBox::currentIndexChanged, this, choose(QuestionField::Result));
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &FilterBar::textChanged);
    connect(m_ui->filterEdit, &FilterEdit::left, this, &FilterBar::textLeft);
    connect(
        m_ui->filterEdit, &QuestionEdit::askedTermsChanged, this, &FilterBar::askedTermsChanged);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_ui->recentOnlyCheckBox, &QCheckBox::toggled, this, &FilterBar::recentOnlyChanged);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &FilterBar::refreshRequested);
}

// The field loses the focus while its window goes, and would tell somebody who is gone.
FilterBar::~FilterBar()
{
    m_ui->filterEdit->disconnect(this);
}

void FilterBar::showHelp()
{
    showOrRaise<QuestionHelp>(window(), [this] {
        auto *help = new QuestionHelp(window());
        connect(help, &QuestionHelp::chosen, m_ui->filterEdit, &QuestionEdit::append);
        return help;
    });
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChips();
}

// What is chosen stands in the chips as far as they need no further line for it, which would move
// all that is below.
void FilterBar::fitChips()
{
    const std::array chips{m_ui->typeButton, m_ui->statusButton, m_ui->marksButton};
    const QLayout *row = m_ui->verticalLayout->itemAt(chipsRow)->layout();
    const auto heightWith = [&](int shown) {
        for (ChoiceButton *chip : chips)
            chip->setShown(shown);
        return row->heightForWidth(width());
    };
    const int least = heightWith(0);
    int shown = ChoiceButton::mostShown;
    while (shown > 0 && heightWith(shown) > least)
        --shown;
}

void FilterBar::setUpCreated()
{
    m_ui->betweenWidget->hide();
    const QDate today = QDate::currentDate();
    m_ui->fromEdit->setDate(today.addMonths(-1));
    m_ui->toEdit->setDate(today);
    connect(m_ui->createdCombo, &QComboBox::currentIndexChanged, this, [this] {
        choose(QuestionField::Created);
    });
    // What is chosen once more hides the row of dates, too.
    connect(m_ui->createdCombo, &QComboBox::activated, this, [this] {
        choose(QuestionField::Created);
    });
    for (QDateEdit *edit : {m_ui->fromEdit, m_ui->toEdit}) {
        showAsciiDigits(edit);
        connect(edit, &QDateEdit::dateChanged, this, [this] { choose(QuestionField::Created); });
    }
    connect(&m_minutes, &QTimer::timeout, this, &FilterBar::updateFilter);
    m_minutes.start(std::chrono::minutes(1));
}

// What is chosen stays.
void FilterBar::nameChoices()
{
    m_helpAction->setText(tr("What the Filter Understands"));
    const QList<QToolButton *> buttons = m_ui->filterEdit->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) { // Qt gives names only to those that take the focus
        if (button->defaultAction() == m_helpAction)
            button->setAccessibleName(m_helpAction->text());
    }
    m_ui->typeButton->setTitle(tr("Type"));
    m_ui->statusButton->setTitle(tr("Status"));
    m_ui->marksButton->setTitle(tr("Marks"));
    const auto name = [](QComboBox *combo, const QStringList &texts) {
        const QSignalBlocker blocker(combo);
        for (int i = 0; i < int(texts.size()); ++i) {
            if (i < combo->count())
                combo->setItemText(i, texts.at(i));
            else
                combo->addItem(texts.at(i));
        }
    };
    name(m_ui->hpoCombo, {tr("HPO: any"), tr("HPO: on"), tr("HPO: off")});
    name(m_ui->resultCombo, {tr("Result: any"), tr("Result: yes"), tr("Result: no")});
    name(
        m_ui->createdCombo,
        {tr("Created: any time"), tr("Created: last 24 hours"), tr("Created: last 7 days"),
         tr("Created: last 30 days"), tr("Created: last 12 months"), tr("Created: between…")});
    if (const int other = int(Created::Between) + 1; m_ui->createdCombo->count() > other)
        m_ui->createdCombo->setItemText(other, createdAsTyped());
}

QString FilterBar::createdAsTyped()
{
    return tr("Created: as typed");
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    nameChoices();
    setFacets(m_facets);
    for (QDateEdit *edit : {m_ui->fromEdit, m_ui->toEdit}) {
        edit->unsetLocale();
        showAsciiDigits(edit);
    }
    fitChips();
}

// In the field, from which the menus take it again.
void FilterBar::choose(QuestionField field)
{
    if (m_isShowing)
        return;
    FilterChoices choices{
        .types = m_ui->typeButton->chosen(),
        .statuses = m_ui->statusButton->chosen(),
        .marks = m_ui->marksButton->chosen(),
        .hpo = choiceOf(m_ui->hpoCombo),
        .result = choiceOf(m_ui->resultCombo),
        .from = m_ui->fromEdit->date(),
        .to = m_ui->toEdit->date()};
    if (field == QuestionField::Created) {
        if (m_ui->createdCombo->currentIndex() > int(Created::Between))
            return; // as it is typed
        choices.created = Created(m_ui->createdCombo->currentIndex());
        m_ui->betweenWidget->setVisible(choices.created == Created::Between);
    }
    rewrite(withChoice(goodText(), field, choices));
}

// What is shown now, also while something else is being typed.
QString FilterBar::goodText() const
{
    const QuestionEdit *edit = m_ui->filterEdit;
    return edit->error() ? questionText(edit->question()) : edit->text();
}

void FilterBar::rewrite(const QString &text)
{
    if (text != m_ui->filterEdit->text())
        m_ui->filterEdit->rewrite(text);
    showChoices();
}

// The menus show what the question asks, also if somebody has typed it.
void FilterBar::showChoices()
{
    const Question &question = m_ui->filterEdit->question();
    const FilterChoices choices = choicesOf(question);
    // Their signals are not blocked: how they look follows them.
    const QScopedValueRollback showing(m_isShowing, true);
    m_ui->typeButton->setChosen(choices.types);
    m_ui->statusButton->setChosen(choices.statuses);
    m_ui->marksButton->setChosen(choices.marks);
    m_ui->hpoCombo->setCurrentIndex(int(choices.hpo));
    m_ui->resultCombo->setCurrentIndex(int(choices.result));
    if (choices.created == Created::Between) {
        showDate(m_ui->fromEdit, choices.from);
        showDate(m_ui->toEdit, choices.to);
    }
    showCreated(choices.created, asksCreatedOtherwise(question));
}

// "Created: any time" would be a lie where something else is asked. The row of dates comes and goes
// only with what is chosen in menus: whoever types is reading the table below it.
void FilterBar::showCreated(FilterChoices::Created choice, bool isOther)
{
    constexpr int other = int(Created::Between) + 1;
    const bool isBetween = choice == Created::Between;
    isOther = isOther || (isBetween && m_ui->betweenWidget->isHidden());
    if (isOther && m_ui->createdCombo->count() == other)
        m_ui->createdCombo->addItem(createdAsTyped());
    else if (!isOther && m_ui->createdCombo->count() > other)
        m_ui->createdCombo->removeItem(other);
    m_ui->createdCombo->setCurrentIndex(isOther ? other : int(choice));
    m_ui->betweenWidget->setEnabled(isBetween);
}

FilterChoices FilterBar::choices() const
{
    return {.recentOnly = recentOnly(), .text = withoutNews(text())};
}

QString FilterBar::text() const
{
    return m_ui->filterEdit->text();
}

bool FilterBar::recentOnly() const
{
    return m_ui->recentOnlyCheckBox->isChecked();
}

void FilterBar::setChoices(const FilterChoices &choices)
{
    const TrainingFilter before = m_filter;
    const bool wasClear = m_isClear;
    {
        const QSignalBlocker blocker(this); // one change, not two
        m_ui->betweenWidget->hide();
        const bool isQuestion = parseQuestion(choices.text).hasValue();
        const bool hasMore = !withChoices({}, choices).isEmpty(); // an older version's
        if (!isQuestion) // what was asked before is not what it asks
            m_ui->filterEdit->clear();
        m_ui->filterEdit->setText(withChoices(
            isQuestion || !hasMore ? choices.text : quotedWords(choices.text), choices));
    }
    if (m_filter != before || m_isClear != wasClear)
        Q_EMIT filterChanged();
}

QStringList FilterBar::askedTerms() const
{
    return m_ui->filterEdit->askedTerms();
}

void FilterBar::setAskedTerms(const QStringList &texts)
{
    m_ui->filterEdit->setAskedTerms(texts);
}

void FilterBar::clear()
{
    setChoices({});
    // The button that was pressed is disabled now, and the focus must be somewhere.
    focusText();
}

void FilterBar::showOnly(TrainingMark mark)
{
    const auto named = std::ranges::find(trainingMarks, mark, &NamedMark::mark);
    setChoices({.marks = {named->key}});
}

void FilterBar::forgetNews()
{
    const QString text = goodText();
    const QString lasting = withoutNews(text);
    if (lasting != text)
        rewrite(lasting);
}

void FilterBar::setFacets(const Facets &facets)
{
    m_facets = facets;
    const auto list = [](ChoiceButton *button, const FacetChoices &found) {
        button->setChoices(found.choices, found.notListed);
    };
    list(m_ui->typeButton, typeChoices(facets));
    list(m_ui->statusButton, statusChoices(facets));
    list(m_ui->marksButton, markChoices(facets));
    fitChips();
}

void FilterBar::setSources(const QuestionSources &sources)
{
    m_ui->filterEdit->setSources(sources);
}

void FilterBar::setRecentOnly(bool on)
{
    m_ui->recentOnlyCheckBox->setChecked(on);
}

void FilterBar::focusText()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

void FilterBar::updateFilter()
{
    TrainingFilter filter;
    filter.question = m_ui->filterEdit->question();
    if (dependsOnTime(filter.question))
        filter.now = thisMinute();
    filter.textIsOpen = m_ui->filterEdit->isOpen();
    // A text that is no question can be cleared, too.
    const bool wasClear =
        std::exchange(m_isClear, filter.isEmpty() && m_ui->filterEdit->text().isEmpty());
    m_ui->clearButton->setEnabled(!m_isClear);
    if (filter == m_filter && wasClear == m_isClear)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}
