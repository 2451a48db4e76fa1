// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filterbar.h"

#include "core/questionparts.h"
#include "core/textorder.h"
#include "gui/colors.h"
#include "gui/flowlayout.h"
#include "gui/lineicon.h"
#include "gui/questionhelp.h"
#include "gui/showwindow.h"
#include "ui_filterbar.h"
#include "wording/apiwords.h"
#include "wording/markwords.h"
#include "wording/showntext.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace {

// A menu with more of them is of no use to anybody, and a service could make up a value for each
// training.
constexpr qsizetype mostUnknown = 50;

template <typename Value>
struct Listed
{
    QList<Value> values;
    int notListed = 0;
};

// The known ones, and of the others those that most rows have.
template <typename Value, typename Known>
Listed<Value> knownAndFound(const QHash<Value, int> &found)
{
    Listed<Value> listed;
    for (int i = 0; i < int(Known::Unknown); ++i)
        listed.values.append(static_cast<Known>(i));
    QList<std::pair<int, QString>> counts;
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (it.key().known() == Known::Unknown)
            counts.append({-it.value(), it.key().text()});
    }
    std::sort(counts.begin(), counts.end()); // the same ones always, in the same order
    listed.notListed = int(qMax<qsizetype>(0, counts.size() - mostUnknown));
    QStringList unknown;
    for (const auto &[count, text] : counts.first(qMin(counts.size(), mostUnknown)))
        unknown.append(text);
    unknown.sort(); // for those that are the same to people, to be in one order always
    std::stable_sort(unknown.begin(), unknown.end(), TextOrder());
    for (const QString &text : std::as_const(unknown))
        listed.values.append(Value::fromText(text));
    return listed;
}

template <typename Value>
QList<Value> fromKeys(const QStringList &keys)
{
    QList<Value> values;
    for (const QString &key : keys)
        values.append(Value::fromText(key));
    return values;
}

// A newer version may have remembered others.
QStringList knownMarks(const QStringList &keys)
{
    QStringList known;
    for (const auto &[mark, key] : trainingMarks) {
        if (keys.contains(key))
            known.append(key);
    }
    return known;
}

// "Since you last looked" is another time whenever somebody has looked.
QStringList lastingMarks(QStringList keys)
{
    for (const auto &[mark, key] : trainingMarks) {
        if (mark == TrainingMark::CompletedSince || mark == TrainingMark::FailedSince)
            keys.removeAll(key);
    }
    return keys;
}

TrainingMarks marksFromKeys(const QStringList &keys)
{
    TrainingMarks marks;
    for (const auto &[mark, key] : trainingMarks)
        marks.setFlag(mark, keys.contains(key));
    return marks;
}

TrainingFilter::Choice choiceOf(const QComboBox *combo)
{
    return static_cast<TrainingFilter::Choice>(combo->currentIndex());
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
    auto *helpAction =
        new QAction(lineIcon(QStringLiteral("help")), tr("What the Filter Understands"), this);
    helpAction->setObjectName(QStringLiteral("questionHelpAction"));
    m_ui->filterEdit->addAction(helpAction, QLineEdit::TrailingPosition);
    connect(helpAction, &QAction::triggered, this, &FilterBar::showHelp);
    connect(m_ui->filterEdit, &QuestionEdit::helpRequested, this, &FilterBar::showHelp);
    m_ui->refreshButton->setIcon(lineIcon(QStringLiteral("refresh")));
    m_ui->clearButton->setIcon(lineIcon(QStringLiteral("clear-filters")));
    m_ui->typeButton->setTitle(tr("Type"));
    m_ui->statusButton->setTitle(tr("Status"));
    m_ui->marksButton->setTitle(tr("Marks"));
    m_ui->hpoCombo->addItems({tr("HPO: any"), tr("HPO: on"), tr("HPO: off")});
    m_ui->resultCombo->addItems({tr("Result: any"), tr("Result: yes"), tr("Result: no")});
    setUpCreated();
    setFacets({});
    m_ui->clearButton->setEnabled(false);

    connect(m_ui->filterEdit, &QuestionEdit::questionChanged, this, &FilterBar::updateFilter);
    connect(m_ui->filterEdit, &FilterEdit::filterTextChanged, this, &FilterBar::updateFilter);
    connect(m_ui->typeButton, &ChoiceButton::chosenChanged, this, &FilterBar::updateFilter);
    connect(m_ui->statusButton, &ChoiceButton::chosenChanged, this, &FilterBar::updateFilter);
    connect(m_ui->marksButton, &ChoiceButton::chosenChanged, this, &FilterBar::updateFilter);
    for (QComboBox *combo : {m_ui->hpoCombo, m_ui->resultCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::updateFilter);
    connect(m_ui->filterEdit, &FilterEdit::left, this, &FilterBar::textLeft);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_ui->recentOnlyCheckBox, &QCheckBox::toggled, this, &FilterBar::recentOnlyChanged);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &FilterBar::refreshRequested);
}

FilterBar::~FilterBar() = default;

void FilterBar::showHelp()
{
    showOrRaise<QuestionHelp>(window(), [this] {
        auto *help = new QuestionHelp(window());
        connect(help, &QuestionHelp::chosen, m_ui->filterEdit, &QuestionEdit::append);
        return help;
    });
}

void FilterBar::setUpCreated()
{
    m_ui->createdCombo->addItems(
        {tr("Created: any time"), tr("Created: last 24 hours"), tr("Created: last 7 days"),
         tr("Created: last 30 days"), tr("Created: last 12 months"), tr("Created: between…")});
    m_ui->betweenWidget->hide();
    const QDate today = QDate::currentDate();
    m_ui->fromEdit->setDate(today.addMonths(-1));
    m_ui->toEdit->setDate(today);
    connect(m_ui->createdCombo, &QComboBox::currentIndexChanged, this, [this](int choice) {
        m_ui->betweenWidget->setVisible(choice == int(FilterChoices::Created::Between));
        updateFilter();
    });
    for (QDateEdit *edit : {m_ui->fromEdit, m_ui->toEdit}) {
        showAsciiDigits(edit);
        connect(edit, &QDateEdit::dateChanged, this, &FilterBar::updateFilter);
    }
    connect(&m_minutes, &QTimer::timeout, this, &FilterBar::updateFilter);
    m_minutes.start(std::chrono::minutes(1));
}

FilterChoices FilterBar::choices() const
{
    FilterChoices choices{
        .recentOnly = m_ui->recentOnlyCheckBox->isChecked(),
        .text = m_ui->filterEdit->text(),
        .types = m_ui->typeButton->chosen(),
        .statuses = m_ui->statusButton->chosen(),
        .marks = lastingMarks(m_ui->marksButton->chosen()),
        .hpo = choiceOf(m_ui->hpoCombo),
        .result = choiceOf(m_ui->resultCombo),
        .created = FilterChoices::Created(m_ui->createdCombo->currentIndex())};
    if (choices.created == FilterChoices::Created::Between) {
        choices.from = m_ui->fromEdit->date();
        choices.to = m_ui->toEdit->date();
    }
    return choices;
}

void FilterBar::setChoices(const FilterChoices &choices)
{
    const TrainingFilter before = m_filter;
    {
        const QSignalBlocker blocker(this); // one change, not nine
        m_ui->filterEdit->setText(choices.text);
        m_ui->typeButton->setChosen(choices.types);
        m_ui->statusButton->setChosen(choices.statuses);
        m_ui->marksButton->setChosen(knownMarks(choices.marks));
        m_ui->hpoCombo->setCurrentIndex(int(choices.hpo));
        m_ui->resultCombo->setCurrentIndex(int(choices.result));
        if (choices.from.isValid())
            m_ui->fromEdit->setDate(choices.from);
        if (choices.to.isValid())
            m_ui->toEdit->setDate(choices.to);
        m_ui->createdCombo->setCurrentIndex(int(choices.created));
    }
    if (m_filter != before)
        Q_EMIT filterChanged();
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
    m_ui->marksButton->setChosen(lastingMarks(m_ui->marksButton->chosen()));
    updateFilter();
}

void FilterBar::setFacets(const Facets &facets)
{
    const auto types = knownAndFound<TrainingType, KnownTrainingType>(facets.types);
    QList<ChoiceButton::Choice> typeChoices;
    for (const TrainingType &type : types.values) {
        typeChoices.append(
            {type.text(), shownInLine(typeText(type)), lineIcon(typeIcon(type.known())),
             facets.types.value(type)});
    }
    m_ui->typeButton->setChoices(typeChoices, types.notListed);

    const auto statuses = knownAndFound<TrainingStatus, KnownTrainingStatus>(facets.statuses);
    QList<ChoiceButton::Choice> statusChoices;
    for (const TrainingStatus &status : statuses.values) {
        statusChoices.append(
            {status.text(), shownInLine(statusText(status)), lineIcon(statusIcon(status.known())),
             facets.statuses.value(status)});
    }
    m_ui->statusButton->setChoices(statusChoices, statuses.notListed);

    QList<ChoiceButton::Choice> markChoices;
    for (const auto &[mark, key] : trainingMarks)
        markChoices.append(
            {key, markText(mark), lineIcon(markIcon(mark)), facets.marks.value(mark)});
    m_ui->marksButton->setChoices(markChoices);
}

void FilterBar::setSources(const QuestionSources &sources)
{
    m_ui->filterEdit->setSources(sources);
}

void FilterBar::setZone(const Zone &zone)
{
    m_zone = zone;
    updateFilter();
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
    filter.types = fromKeys<TrainingType>(m_ui->typeButton->chosen());
    filter.statuses = fromKeys<TrainingStatus>(m_ui->statusButton->chosen());
    filter.marks = marksFromKeys(m_ui->marksButton->chosen());
    filter.hpo = choiceOf(m_ui->hpoCombo);
    filter.result = choiceOf(m_ui->resultCombo);
    readCreated(filter);
    // A text that is no question can be cleared, too.
    const bool wasClear =
        std::exchange(m_isClear, filter.isEmpty() && m_ui->filterEdit->text().isEmpty());
    m_ui->clearButton->setEnabled(!m_isClear);
    if (filter == m_filter && wasClear == m_isClear)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

void FilterBar::readCreated(TrainingFilter &filter) const
{
    using Created = FilterChoices::Created;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(thisMinute(), QTimeZone::utc());
    switch (FilterChoices::Created(m_ui->createdCombo->currentIndex())) {
    case Created::LastDay:
        filter.createdFrom = now.addDays(-1).toMSecsSinceEpoch();
        break;
    case Created::LastWeek:
        filter.createdFrom = now.addDays(-7).toMSecsSinceEpoch();
        break;
    case Created::LastMonth:
        filter.createdFrom = now.addDays(-30).toMSecsSinceEpoch();
        break;
    case Created::LastYear:
        filter.createdFrom = now.addYears(-1).toMSecsSinceEpoch();
        break;
    case Created::Between: {
        // Whoever names the later day first means the same two days.
        const QDate first = qMin(m_ui->fromEdit->date(), m_ui->toEdit->date());
        const QDate last = qMax(m_ui->fromEdit->date(), m_ui->toEdit->date());
        filter.createdFrom = m_zone.startOfDay(first);
        filter.createdBefore = m_zone.startOfDay(last.addDays(1));
        break;
    }
    case Created::AnyTime:
        break;
    }
}
