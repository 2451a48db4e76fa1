// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hyperparametercolumn.h"

#include "core/hpocatalog.h"
#include "core/hpoptions.h"
#include "core/optionranks.h"
#include "wording/hpowords.h"
#include "wording/lists.h"
#include "wording/showntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingTableModel)
};

// Room for a title is short, and a service may send any name.
constexpr qsizetype longestTitle = 60;

bool isDocumentedNumber(const HpoFact *fact)
{
    return fact && fact->kind == HpValue::Kind::Integer;
}

TrainingColumn::Value
valueOf(const Training &training, const QString &name, const HpoCatalog *catalog)
{
    const HpValue *value = training.hpConfig.find(name);
    if (!value)
        return {
            .verdict = HpVerdict::Default,
            .isQuiet = true,
            .isNumber = isDocumentedNumber(catalog->find(name))};
    const HpVerdict verdict = catalog->verdict({.name = name, .value = *value});
    return {
        .verdict = verdict,
        .isQuiet = verdict == HpVerdict::Default || !training.hpConfig.wasUsed(),
        .isNumber =
            (value->kind == HpValue::Kind::Integer || value->kind == HpValue::Kind::Number)};
}

QString textOf(const Training &training, const QString &name, const HpoFact *fact)
{
    const HpValue *value = training.hpConfig.find(name);
    return value ? shownInLine(valueText(*value, fact, QLocale())) : u"–"_s;
}

QString spokenOf(const Training &training, const QString &name, const HpoCatalog *catalog)
{
    const HpValue *value = training.hpConfig.find(name);
    if (!value)
        return ColumnText::tr("absent", "a hyperparameter that a training does not have");
    const QString text = textOf(training, name, catalog->find(name));
    const HpVerdict verdict = catalog->verdict({.name = name, .value = *value});
    return isWrong(verdict) ? listed({text, verdictText(verdict)}) : text;
}

QString toolTipOf(
    const Training &training, const QString &name, const HpoCatalog *catalog, const QLocale &locale)
{
    const HpValue *value = training.hpConfig.find(name);
    if (!value)
        return ColumnText::tr("This training has no such option.");
    const HpoFact *fact = catalog->find(name);
    QStringList lines{shownInLines(valueText(*value, fact, locale))};
    lines.append(verdictText(catalog->verdict({.name = name, .value = *value})));
    if (!training.hpConfig.wasUsed())
        lines.append(ColumnText::tr("HPO was off: the option was not used."));
    return lines.join(u'\n');
}

} // namespace

TrainingColumn hyperparameterColumn(const QString &name, const HpoCatalog *catalog)
{
    const HpoFact *fact = catalog->find(name);
    return {
        .id = QString(hyperparameterPrefix + name),
        .title = [name] { return shortened(shownInLine(name), longestTitle); },
        .explanation = [fact](const TrainingContext &) -> QString {
            const QLocale locale;
            if (!fact)
                return ColumnText::tr("A hyperparameter that is not documented");
            return meaningText(fact, locale);
        },
        .text =
            [name, fact](const Training &training, const TrainingContext &) {
                return textOf(training, name, fact);
            },
        .toolTip =
            [name, catalog](const Training &training, const TrainingContext &) {
                return toolTipOf(training, name, catalog, QLocale());
            },
        .spoken =
            [name, catalog](const Training &training, const TrainingContext &) {
                return spokenOf(training, name, catalog);
            },
        .ranks =
            [name](const TrainingList &list, const TrainingContext &) {
                return ranksOfNumbers(list.hpConfigs(), ranksOfOption(list.hpConfigPool(), name));
            },
        .look = TrainingColumn::Look::Hyperparameter,
        .isNumeric = isDocumentedNumber(fact),
        .value =
            [name, catalog](const Training &training, const TrainingContext &) {
                return valueOf(training, name, catalog);
            },
        .samples =
            [fact] {
                return QStringList(
                    fact && fact->maximum ? QLocale().toString(*fact->maximum) : u"1,800 s"_s);
            }};
}
