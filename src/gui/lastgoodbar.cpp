// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lastgoodbar.h"

#include "core/comparison.h"
#include "core/lastgood.h"
#include "gui/colors.h"
#include "gui/lineicon.h"
#include "models/trainingtablemodel.h"
#include "wording/sentences.h"
#include "wording/showntext.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

LastGoodBar::LastGoodBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"lastGoodBar"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_label->setObjectName(u"lastGoodLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_button->setObjectName(u"compareButton"_s);
    m_button->setAutoDefault(false);
    nameButton();
    m_button->setIcon(lineIcon(u"compare"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(8);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &LastGoodBar::compareRequested);
}

// The sentence comes from its owner.
void LastGoodBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameButton();
    QFrame::changeEvent(event);
}

void LastGoodBar::nameButton()
{
    m_button->setText(tr("Compare"));
    m_button->setToolTip(QKeySequence(u"Ctrl+D"_s).toString(QKeySequence::NativeText));
}

void LastGoodBar::setTraining(
    const Training &training, const TrainingTableModel &trainings, const HpoCatalog &catalog,
    bool isKnown)
{
    const TrainingList &list = trainings.list();
    const bool isListed = isKnown && list.find(training.key) >= 0;
    setVisible(isListed);
    m_lastGood.reset();
    if (!isListed)
        return;
    const int row = lastGoodBefore(list, training);
    m_button->setEnabled(row >= 0);
    if (row < 0) {
        m_label->setText(
            tr("The list has no earlier completed training of the same service and type."));
        return;
    }

    m_lastGood = list.hpConfig(row);
    const Comparison comparison(
        {*m_lastGood, training.hpConfig}, catalog, Comparison::defaults + 1);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString created =
        trainings.timeFormat().relativeText(list.created(row).toMSecsSinceEpoch(), now);
    const QString version = shownInLine(shortened(list.key(row).version, 40));
    const int differences = comparison.differenceCount();
    const QString difference = differences == 0
        ? tr("No hyperparameter differs from the last completed version %1 (%2).",
             "version, when it was created")
              .arg(version, created)
        : tr("%Ln hyperparameters differ from the last completed version %1 (%2).",
             "version, when it was created", differences)
              .arg(version, created);
    const int outOfRange =
        int(std::ranges::count_if(training.hpConfig.options(), [&catalog](const HpOption &option) {
            return catalog.verdict(option) == HpVerdict::OutOfRange;
        }));
    m_label->setText(sentences(
        difference,
        outOfRange == 0 ? QString() : tr("%Ln values are out of range.", nullptr, outOfRange)));
}
