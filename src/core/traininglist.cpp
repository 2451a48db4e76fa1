// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traininglist.h"

#include <algorithm>
#include <numeric>

namespace {

TrainingList::Inference inferenceOf(std::optional<bool> value)
{
    using Inference = TrainingList::Inference;
    return value ? (*value ? Inference::Yes : Inference::No) : Inference::Unknown;
}

// Of all that a row says. It is not the hash of a table, so nobody can fill one by it, and need not
// be seeded: std::hash is several times as fast as qHashBits().
class ContentHash
{
public:
    void add(quint64 value)
    {
        m_hash = (m_hash ^ value) * 0x9E37'79B9'7F4A'7C15;
        m_hash ^= m_hash >> 32;
    }
    void add(std::string_view text) { add(quint64(std::hash<std::string_view>()(text))); }
    void add(const QString &text)
    {
        for (const QChar c : text)
            add(quint64(c.unicode()));
    }
    void add(const Timestamp &moment)
    {
        add(quint64(moment.msecs()));
        add(moment.unreadableText());
    }
    void add(const UnexpectedFields &fields)
    {
        for (const UnexpectedField &field : fields.toList()) {
            add(std::string_view(field.name.data(), std::size_t(field.name.size())));
            add(quint64(field.expected));
            add(quint64(field.found));
            add(field.value);
        }
    }
    quint64 value() const { return m_hash; }

private:
    quint64 m_hash = 0;
};

quint64 contentHash(const TrainingRow &row)
{
    ContentHash hash;
    hash.add(row.json);
    hash.add(row.serviceId);
    hash.add(row.type);
    hash.add(row.version);
    hash.add(quint64(row.description.has_value()));
    hash.add(row.description.value_or(std::string_view()));
    hash.add(row.status);
    hash.add(row.created);
    hash.add(row.nextUpdate);
    hash.add(row.hpConfigJson);
    hash.add(quint64(inferenceOf(row.inference)));
    hash.add(row.unexpected);
    return hash.value();
}

// One that tells apart what `operator==` tells apart, for one that came from no JSON.
QByteArray keyOf(const HpConfig &config)
{
    if (config == HpConfig())
        return {};
    QByteArray key = config.enabled() ? QByteArray::number(int(*config.enabled())) : "?";
    const auto add = [&key](const QString &text) {
        const QByteArray utf8 = text.toUtf8();
        key += ' ' + QByteArray::number(utf8.size()) + ' ' + utf8;
    };
    for (const HpOption &option : config.options()) {
        add(option.name);
        add(option.value.text);
        key += ' ' + QByteArray::number(int(option.value.kind)) + ' ' +
            QByteArray::number(option.value.integer) + ' ' +
            QByteArray::number(int(option.value.boolean));
    }
    return key;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

QUtf8StringView utf8(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

quint32 hashOfKey(quint32 version, quint32 type, quint32 service)
{
    return quint32(qHashMulti(0, version, type, service));
}

template <typename T>
void arrangeColumn(QList<T> &column, const QList<int> &rows)
{
    QList<T> arranged;
    arranged.reserve(rows.size());
    for (const int row : rows)
        arranged.append(column.at(row));
    column = std::move(arranged);
}

} // namespace

void TrainingList::append(const TrainingRow &row)
{
    const int number = size();
    m_types.append(
        m_typePool.insert(row.type, [&] { return TrainingType::fromText(utf8(row.type)); }));
    m_statuses.append(m_statusPool.insert(
        row.status, [&] { return TrainingStatus::fromText(utf8(row.status)); }));
    m_services.append(m_servicePool.insert(row.serviceId));
    m_descriptions.append(row.description ? m_descriptionPool.insert(*row.description) : none);
    m_hpConfigs.append(m_hpConfigPool.insert(row.hpConfigJson, [&row] { return row.hpConfig; }));
    m_versions.append(m_versionTexts.append(row.version));
    m_created.append(row.created.msecs());
    m_nextUpdate.append(row.nextUpdate.msecs());
    m_inferences.append(inferenceOf(row.inference));
    m_json.append(m_jsonPages.append(row.json));
    m_jsonSize += qint64(row.json.size());
    m_contents.append(contentHash(row));
    m_keyHashes.append(hashOfKey(
        m_versionTexts.hash(m_versions.constLast()), m_typePool.texts().hash(m_types.constLast()),
        m_servicePool.hash(m_services.constLast())));

    const Rare rare{
        .unexpected = row.unexpected,
        .created = row.created.unreadableText(),
        .nextUpdate = row.nextUpdate.unreadableText()};
    if (!rare.unexpected.isEmpty() || !rare.created.isNull() || !rare.nextUpdate.isNull())
        m_rare.insert(number, rare);
}

void TrainingList::append(const Training &training)
{
    const QByteArray serviceId = training.key.serviceId.toUtf8();
    const QByteArray type = training.key.type.text().toUtf8();
    const QByteArray version = training.key.version.toUtf8();
    const QByteArray description = training.description.toUtf8();
    const QByteArray status = training.status.text().toUtf8();
    const QByteArray hpConfig = keyOf(training.hpConfig);
    append(TrainingRow{
        .serviceId = view(serviceId),
        .type = view(type),
        .version = view(version),
        .description =
            training.description.isNull() ? std::nullopt : std::optional(view(description)),
        .status = view(status),
        .created = training.created,
        .nextUpdate = training.nextUpdate,
        .hpConfig = training.hpConfig,
        .hpConfigJson = view(hpConfig),
        .inference = training.inference,
        .unexpected = training.unexpected,
        .json = view(training.json)});
}

void TrainingList::arrange(const QList<int> &rows)
{
    arrangeColumn(m_types, rows);
    arrangeColumn(m_statuses, rows);
    arrangeColumn(m_services, rows);
    arrangeColumn(m_descriptions, rows);
    arrangeColumn(m_hpConfigs, rows);
    arrangeColumn(m_versions, rows);
    arrangeColumn(m_created, rows);
    arrangeColumn(m_nextUpdate, rows);
    arrangeColumn(m_inferences, rows);
    arrangeColumn(m_json, rows);
    arrangeColumn(m_contents, rows);
    arrangeColumn(m_keyHashes, rows);
    if (!m_rare.isEmpty()) {
        const QHash<int, Rare> before = std::exchange(m_rare, {});
        for (int row = 0; row < int(rows.size()); ++row) {
            const auto rare = before.constFind(rows.at(row));
            if (rare != before.constEnd())
                m_rare.insert(row, *rare);
        }
    }
    m_rowsByKey.clear();
    m_jsonSize = 0;
    for (const JsonPages::Place &place : std::as_const(m_json))
        m_jsonSize += m_jsonPages.textSize(place);
}

bool TrainingList::isWasteful() const
{
    constexpr qint64 littleText = 4 * 1024 * 1024;
    return jsonRows() > 2 * size() + 50 || m_jsonPages.textSize() > 2 * m_jsonSize + littleText;
}

void TrainingList::packJson()
{
    QList<int> rows(size());
    std::iota(rows.begin(), rows.end(), 0);
    // In the order of the pages, so that each page is unpacked only once.
    std::sort(rows.begin(), rows.end(), [this](int a, int b) {
        const JsonPages::Place &left = m_json.at(a);
        const JsonPages::Place &right = m_json.at(b);
        return std::pair(left.page, left.row) < std::pair(right.page, right.row);
    });
    JsonPages packed(m_jsonPages.keep());
    for (const int row : std::as_const(rows))
        m_json[row] = packed.append(m_jsonPages.at(m_json.at(row)));
    packed.closePage();
    m_jsonPages = std::move(packed);
}

Training TrainingList::at(int row) const
{
    Training training = withoutJson(row);
    training.json = json(row);
    return training;
}

Training TrainingList::withoutJson(int row) const
{
    return {
        .key = key(row),
        .description = description(row),
        .status = status(row),
        .created = created(row),
        .nextUpdate = nextUpdate(row),
        .hpConfig = hpConfig(row),
        .inference = inference(row),
        .unexpected = unexpected(row),
        .json = {}};
}

TrainingKey TrainingList::key(int row) const
{
    return {
        .serviceId = serviceId(row),
        .type = type(row),
        .version = m_versionTexts.text(m_versions.at(row))};
}

QString TrainingList::description(int row) const
{
    const Id id = m_descriptions.at(row);
    return id == none ? QString() : m_descriptionPool.text(id);
}

Timestamp TrainingList::created(int row) const
{
    const qint64 msecs = m_created.at(row);
    return Timestamp::fromMSecs(
        msecs, msecs == Timestamp::unreadable ? m_rare.value(row).created : QString());
}

Timestamp TrainingList::nextUpdate(int row) const
{
    const qint64 msecs = m_nextUpdate.at(row);
    return Timestamp::fromMSecs(
        msecs, msecs == Timestamp::unreadable ? m_rare.value(row).nextUpdate : QString());
}

std::optional<bool> TrainingList::inference(int row) const
{
    const Inference value = m_inferences.at(row);
    return value == Inference::Unknown ? std::nullopt : std::optional(value == Inference::Yes);
}

UnexpectedFields TrainingList::unexpected(int row) const
{
    return m_rare.isEmpty() ? UnexpectedFields() : m_rare.value(row).unexpected;
}

void TrainingList::changeUnexpected(
    const std::function<UnexpectedFields(const UnexpectedFields &)> &change)
{
    for (Rare &rare : m_rare) {
        if (!rare.unexpected.isEmpty())
            rare.unexpected = change(rare.unexpected);
    }
}

QList<int> TrainingList::unexpectedRows() const
{
    QList<int> rows;
    for (auto rare = m_rare.cbegin(); rare != m_rare.cend(); ++rare) {
        if (!rare->unexpected.isEmpty())
            rows.append(rare.key());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

int TrainingList::find(const TrainingKey &key) const
{
    TextArena texts;
    const auto place = [&texts](const QString &text) {
        const QByteArray utf8 = text.toUtf8();
        return texts.append(view(utf8));
    };
    const TextArena::Place version = place(key.version);
    const TextArena::Place type = place(key.type.text());
    const TextArena::Place service = place(key.serviceId);
    return find(
        hashOfKey(texts.hash(version), texts.hash(type), texts.hash(service)), [&](int row) {
            return m_versionTexts.isSame(m_versions.at(row), texts, version) &&
                m_typePool.texts().isSame(m_types.at(row), texts, type) &&
                m_servicePool.isSame(m_services.at(row), texts, service);
        });
}

int TrainingList::find(const TrainingList &other, int otherRow) const
{
    return find(
        other.m_keyHashes.at(otherRow), [&](int row) { return hasSameKey(row, other, otherRow); });
}

template <typename IsSame>
int TrainingList::find(quint32 hash, IsSame isSame) const
{
    while (m_rowsByKey.size() < size())
        m_rowsByKey.append([this](quint32 row) { return m_keyHashes.at(row); });
    return m_rowsByKey.find(
        hash, [&](quint32 row) { return m_keyHashes.at(row) == hash && isSame(int(row)); });
}

bool TrainingList::hasSameKey(int row, const TrainingList &other, int otherRow) const
{
    return m_keyHashes.at(row) == other.m_keyHashes.at(otherRow) &&
        m_versionTexts.isSame(
            m_versions.at(row), other.m_versionTexts, other.m_versions.at(otherRow)) &&
        m_typePool.texts().isSame(
            m_types.at(row), other.m_typePool.texts(), other.m_types.at(otherRow)) &&
        m_servicePool.isSame(
            m_services.at(row), other.m_servicePool, other.m_services.at(otherRow));
}
