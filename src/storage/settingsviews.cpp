// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Settings knows of views.
#include "storage/settings.h"

#include "core/trainingviews.h"

using namespace Qt::StringLiterals;

namespace {

const QString viewsKey = u"savedViews"_s;           // as JSON, so that it can be read and edited
const QString unreadableKey = u"unreadableViews"_s; // what stood there and could not be read
const QString currentGroup = u"currentView"_s;
const QString defaultsGroup = u"defaultViews"_s;

// In UTF-16 code units. A file of settings that is too large is not read at all.
constexpr qsizetype longestViews = 250'000;
constexpr qsizetype longestUnreadable = 500'000;

QString keyIn(const QString &group, const QString &accountId)
{
    return group + u'/' + accountId;
}

QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orNothing(const QStringList &texts)
{
    return texts.isEmpty() ? QVariant() : QVariant(texts);
}

// Text with commas that somebody has written without quotation marks is a list to QSettings.
QString textOf(const QVariant &value)
{
    return value.toStringList().join(", "_L1);
}

Result<QList<TrainingView>, ViewsFileError> viewsIn(const QString &text)
{
    return readViews(text.toUtf8());
}

// Views by service. In the file they stand in turn: service, view, service, view.
class DefaultViews
{
public:
    explicit DefaultViews(const QStringList &written)
    {
        for (qsizetype i = 0; i + 1 < written.size(); i += 2)
            m_pairs.append({written[i], written[i + 1]});
    }

    QString of(const QString &serviceId) const
    {
        for (const Pair &pair : m_pairs) {
            if (pair.service == serviceId)
                return pair.view;
        }
        return {};
    }

    void set(const QString &serviceId, const QString &view)
    {
        m_pairs.removeIf([&serviceId](const Pair &pair) { return pair.service == serviceId; });
        if (!view.isEmpty())
            m_pairs.append({serviceId, view});
    }

    void rename(const QString &from, const QString &to)
    {
        for (Pair &pair : m_pairs) {
            if (TrainingViews::isSameName(pair.view, from))
                pair.view = to;
        }
        m_pairs.removeIf([](const Pair &pair) { return pair.view.isEmpty(); });
    }

    QStringList written() const
    {
        QStringList written;
        const qsizetype first = qMax<qsizetype>(0, m_pairs.size() - Settings::mostDefaultViews);
        for (const Pair &pair : m_pairs.sliced(first))
            written << pair.service << pair.view;
        return written;
    }

private:
    struct Pair
    {
        QString service;
        QString view;
    };
    QList<Pair> m_pairs;
};

} // namespace

QList<TrainingView> Settings::views() const
{
    const auto views = viewsIn(textOf(m_file.value(viewsKey)));
    return views ? *views : QList<TrainingView>();
}

std::optional<ViewsFileError> Settings::viewsProblem() const
{
    const QString text = textOf(m_file.value(viewsKey));
    if (text.isEmpty())
        return {};
    const auto views = viewsIn(text);
    return views ? std::nullopt : std::optional(views.error());
}

bool Settings::setViews(const QList<TrainingView> &views)
{
    const QString text = views.isEmpty() ? QString() : QString::fromUtf8(compactViewsJson(views));
    // It must be read again.
    if (text.size() > longestViews || (!text.isEmpty() && !viewsIn(text)))
        return false;
    m_file.refresh();
    const QString before = textOf(m_file.value(viewsKey));
    if (!before.isEmpty() && !viewsIn(before)) {
        QStringList unreadable = m_file.value(unreadableKey).toStringList();
        if (!unreadable.contains(before))
            unreadable.append(before);
        if (unreadable.join(QString()).size() > longestUnreadable)
            return false;
        m_file.setValue(unreadableKey, unreadable);
    }
    if (before != text) {
        m_file.setValue(viewsKey, orNothing(text));
        save();
    }
    return true;
}

QString Settings::currentView(const QString &accountId) const
{
    return m_file.value(keyIn(currentGroup, accountId)).toString();
}

void Settings::setCurrentView(const QString &accountId, const QString &name)
{
    set(keyIn(currentGroup, accountId), orNothing(name));
}

QString Settings::defaultView(const QString &accountId, const QString &serviceId) const
{
    const QVariant written = m_file.value(keyIn(defaultsGroup, accountId));
    return DefaultViews(written.toStringList()).of(serviceId);
}

void Settings::setDefaultView(
    const QString &accountId, const QString &serviceId, const QString &name)
{
    m_file.refresh(); // another Trainboard may have set others
    const QString key = keyIn(defaultsGroup, accountId);
    DefaultViews views(m_file.value(key).toStringList());
    if (views.of(serviceId) == name)
        return;
    views.set(serviceId, name);
    set(key, orNothing(views.written()));
}

void Settings::renameView(const QString &from, const QString &to)
{
    m_file.refresh();
    const QVariantMap current = m_file.valuesIn(currentGroup);
    for (auto each = current.cbegin(); each != current.cend(); ++each) {
        if (TrainingViews::isSameName(each->toString(), from))
            m_file.setValue(keyIn(currentGroup, each.key()), orNothing(to));
    }
    const QVariantMap defaults = m_file.valuesIn(defaultsGroup);
    for (auto each = defaults.cbegin(); each != defaults.cend(); ++each) {
        DefaultViews views(each->toStringList());
        views.rename(from, to);
        if (views.written() != each->toStringList())
            m_file.setValue(keyIn(defaultsGroup, each.key()), orNothing(views.written()));
    }
    save();
}

void Settings::removeViewsOf(const QString &accountId)
{
    m_file.remove(keyIn(currentGroup, accountId));
    m_file.remove(keyIn(defaultsGroup, accountId));
}
