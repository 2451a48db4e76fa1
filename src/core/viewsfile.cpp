// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/viewsfile.h"

#include "core/trainingviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Kind = ViewsFileError::Kind;

constexpr int version = 1;
constexpr qsizetype mostColumns = 1000;
constexpr qsizetype longestColumn = 1000; // in UTF-16 code units

constexpr auto versionMember = "trainboardViews"_L1;
constexpr auto viewsMember = "views"_L1;
constexpr auto nameMember = "name"_L1;
constexpr auto questionMember = "question"_L1;
constexpr auto recentMember = "recentOnly"_L1;
constexpr auto columnsMember = "columns"_L1;
constexpr auto differencesMember = "showsDifferences"_L1;
constexpr auto sortedByMember = "sortedBy"_L1;
constexpr auto orderMember = "order"_L1;
constexpr auto zoneMember = "zone"_L1;

// In the order of the values of the enumerations.
constexpr std::array orderWords{"ascending"_L1, "descending"_L1};
constexpr std::array zoneWords{"local"_L1, "korea"_L1, "utc"_L1};

QJsonObject objectOf(const TrainingView &view)
{
    QJsonObject object{{nameMember, view.name}};
    if (!view.question.isEmpty())
        object.insert(questionMember, view.question);
    if (view.recentOnly)
        object.insert(recentMember, true);
    if (const auto &columns = view.columns) {
        object.insert(columnsMember, QJsonArray::fromStringList(columns->shown));
        if (columns->showsDifferences)
            object.insert(differencesMember, true);
        if (!columns->sortedBy.isEmpty())
            object.insert(sortedByMember, columns->sortedBy);
        if (columns->order != Qt::AscendingOrder)
            object.insert(orderMember, orderWords.at(std::size_t(columns->order)));
    }
    if (view.zone)
        object.insert(zoneMember, zoneWords.at(std::size_t(*view.zone)));
    return object;
}

QJsonDocument documentOf(const QList<TrainingView> &views)
{
    QJsonArray array;
    for (const TrainingView &view : views)
        array.append(objectOf(view));
    return QJsonDocument(QJsonObject{{versionMember, version}, {viewsMember, array}});
}

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            c = u' ';
    }
    return text;
}

// Reads the members of one view. After the first one that is wrong there is an error.
class ViewReader
{
public:
    ViewReader(const QJsonObject &object, qsizetype number)
        : m_object(object)
    {
        m_error.view = number;
    }

    Result<TrainingView, ViewsFileError> read()
    {
        TrainingView view;
        view.name = TrainingViews::shortenedName(m_object.value(nameMember).toString());
        if (view.name.isEmpty())
            return failed(Kind::NoName);
        m_error.name = view.name;

        view.question = withoutControls(text(questionMember));
        view.recentOnly = flag(recentMember);
        view.columns = columns();
        view.zone = word<ZoneChoice>(zoneMember, zoneWords);
        if (!m_error.member.isEmpty())
            return failed(Kind::BadMember);
        if (const auto question = parseQuestion(view.question); !question) {
            m_error.question = question.error();
            return failed(Kind::BadQuestion);
        }
        return view;
    }

private:
    ViewsFileError failed(Kind kind)
    {
        m_error.kind = kind;
        return m_error;
    }

    void failAt(QLatin1StringView member)
    {
        if (m_error.member.isEmpty())
            m_error.member = member;
    }

    QString text(QLatin1StringView member)
    {
        const QJsonValue value = m_object.value(member);
        if (!value.isString() && !value.isUndefined())
            failAt(member);
        return value.toString();
    }

    bool flag(QLatin1StringView member)
    {
        const QJsonValue value = m_object.value(member);
        if (!value.isBool() && !value.isUndefined())
            failAt(member);
        return value.toBool();
    }

    template <typename Enum, std::size_t size>
    std::optional<Enum>
    word(QLatin1StringView member, const std::array<QLatin1StringView, size> &words)
    {
        const QJsonValue value = m_object.value(member);
        if (value.isUndefined())
            return {};
        const auto found = std::ranges::find_if(
            words, [&value](QLatin1StringView each) { return value.toString() == each; });
        if (found == words.end()) {
            failAt(member);
            return {};
        }
        return Enum(found - words.begin());
    }

    std::optional<TrainingView::Columns> columns()
    {
        TrainingView::Columns columns{
            .showsDifferences = flag(differencesMember), .sortedBy = text(sortedByMember)};
        columns.order = word<Qt::SortOrder>(orderMember, orderWords).value_or(Qt::AscendingOrder);
        if (columns.sortedBy.size() > longestColumn)
            failAt(sortedByMember);
        const QJsonValue value = m_object.value(columnsMember);
        if (value.isUndefined())
            return {};
        const QJsonArray ids = value.toArray();
        if (!value.isArray() || ids.size() > mostColumns)
            failAt(columnsMember);
        for (const QJsonValue id : ids) {
            if (!isColumn(id))
                failAt(columnsMember);
            columns.shown.append(id.toString());
        }
        columns.shown.removeDuplicates();
        return columns;
    }

    static bool isColumn(const QJsonValue &value)
    {
        const QString id = value.toString();
        return !id.isEmpty() && id.size() <= longestColumn;
    }

    QJsonObject m_object;
    ViewsFileError m_error;
};

Result<QJsonArray, ViewsFileError> elementsOf(const QByteArray &json)
{
    if (json.size() > longestViewsFile)
        return ViewsFileError{.kind = Kind::TooLarge};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(problem.offset);
        return ViewsFileError{.kind = Kind::NotJson, .line = int(before.count('\n')) + 1};
    }
    const QJsonValue written = document.object().value(versionMember);
    // Qt returns what it is told to for what is no whole number.
    const qint64 number = written.toInteger(0);
    if (number > version)
        return ViewsFileError{.kind = Kind::NewerVersion};
    const QJsonValue views = document.object().value(viewsMember);
    if (number != version || !views.isArray())
        return ViewsFileError{.kind = Kind::NotViews};
    if (views.toArray().size() > TrainingViews::mostViews)
        return ViewsFileError{.kind = Kind::TooManyViews};
    return views.toArray();
}

} // namespace

QByteArray viewsJson(const QList<TrainingView> &views)
{
    return documentOf(views).toJson(QJsonDocument::Indented); // ends with a line feed
}

QByteArray compactViewsJson(const QList<TrainingView> &views)
{
    return documentOf(views).toJson(QJsonDocument::Compact);
}

Result<QList<TrainingView>, ViewsFileError> readViews(const QByteArray &json)
{
    const auto elements = elementsOf(json);
    if (!elements)
        return elements.error();
    QList<TrainingView> views;
    for (const QJsonValue element : *elements) {
        const qsizetype number = views.size() + 1;
        if (!element.isObject())
            return ViewsFileError{.kind = Kind::NotAView, .view = number};
        auto view = ViewReader(element.toObject(), number).read();
        if (!view)
            return view.error();
        views.append(std::move(view).value());
    }
    return views;
}
