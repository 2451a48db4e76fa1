// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxfile.h"

#include "export/xmlarchive.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <limits>
#include <utility>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <clocale>
#ifdef Q_OS_MACOS
#include <xlocale.h>
#endif
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr char packedName[] = "trainings.xlsx";

bool isOverQuota(int error)
{
#ifdef EDQUOT
    return error == EDQUOT;
#else
    Q_UNUSED(error)
    return false;
#endif
}

// So many a double keeps of any number.
// https://en.cppreference.com/w/cpp/types/numeric_limits/digits10
constexpr qsizetype exactDigits = std::numeric_limits<double>::digits10;

// Widths of columns, in characters.
constexpr qsizetype narrowest = 8;
constexpr qsizetype widest = 60;

// A folder's path, as the library opens files in it.
QByteArray pathOf(const QString &folder)
{
#ifdef Q_OS_WIN
    // It has names in the character set of the system, which has not all letters: its own name
    // for each folder has just those.
    const QString path = QDir::toNativeSeparators(folder);
    std::array<wchar_t, MAX_PATH> name{};
    const DWORD size = GetShortPathNameW(qUtf16Printable(path), name.data(), DWORD(name.size()));
    const bool isThere = size > 0 && size < name.size();
    return (isThere ? QString::fromWCharArray(name.data(), size) : path).toLocal8Bit();
#else
    return QFile::encodeName(folder);
#endif
}

// What XML cannot hold, and what is written like that.
// https://ecma-international.org/publications-and-standards/standards/ecma-376/ Part 1, 22.9.2.19
bool needsEscape(QChar c)
{
    return (c < u' ' && c != u'\n' && c != u'\t') || c == u'\ufffe' || c == u'\uffff';
}

QString escaped(const QString &text)
{
    static const QRegularExpression likeAnEscape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString result = text;
    result.replace(likeAnEscape, u"_x005F_"_s);
    if (std::ranges::none_of(result, needsEscape))
        return result;
    QString escaped;
    for (const QChar c : std::as_const(result)) {
        if (needsEscape(c))
            escaped += QString::asprintf("_x%04X_", unsigned(c.unicode()));
        else
            escaped += c;
    }
    return escaped;
}

// Of a file that is written, in bytes.
qint64 sizeOf(std::FILE *file)
{
#ifdef Q_OS_WIN
    return _ftelli64(file);
#else
    return ftello(file);
#endif
}

// As much of it as fits a cell.
QByteArray cellText(const QString &text)
{
    QString cut = text;
    if (cut.size() > XlsxFile::longestText) {
        const qsizetype end = XlsxFile::longestText - 1;
        cut.truncate(cut.at(end - 1).isHighSurrogate() ? end - 1 : end);
        cut += u'…';
    }
    QString result = escaped(cut);
    if (result.size() > XlsxFile::longestText) { // it is full of what needs an escape
        std::ranges::replace_if(cut, needsEscape, QChar::ReplacementCharacter);
        cut.replace(u"_x"_s, u"_…"_s);
        result = cut;
    }
    return result.toUtf8();
}

// Whether a double has all digits of this number of JSON.
bool isExact(const QString &number)
{
    const qsizetype end =
        std::ranges::find_if(number, [](QChar c) { return c.toLower() == u'e'; }) - number.begin();
    const qsizetype digits =
        std::count_if(number.begin(), number.begin() + end, [](QChar c) { return c.isDigit(); });
    return digits <= exactDigits;
}

// As long as it exists, this thread writes numbers with a point. The library writes them as the
// locale of the program has them, which Qt takes from the user, and no program reads "0,25" in a
// workbook.
class NumbersWithPoint
{
public:
#ifdef Q_OS_WIN // where Qt leaves the locale alone
    NumbersWithPoint() {}
#else
    NumbersWithPoint()
        : m_locale(newlocale(LC_ALL_MASK, "C", nullptr))
        , m_before(uselocale(m_locale))
    {
    }
    ~NumbersWithPoint()
    {
        uselocale(m_before);
        freelocale(m_locale);
    }
#endif
    Q_DISABLE_COPY_MOVE(NumbersWithPoint)

#ifndef Q_OS_WIN
private:
    locale_t m_locale;
    locale_t m_before;
#endif
};

} // namespace

struct XlsxFile::Book
{
    explicit Book(const QString &where)
        : parent(where)
        , folder(where + u"/workbook-XXXXXX"_s)
        , errorOfFolder(errno)
    {
    }
    ~Book()
    {
        if (workbook && sheet)
            std::fclose(sheet->optimize_tmpfile);
        if (workbook)
            lxw_workbook_free(workbook); // without packing it
    }
    Q_DISABLE_COPY_MOVE(Book)

    // Right after something failed, while errno is what it left there.
    void noteProblem(const QString &reason)
    {
        const bool isFull = errno == ENOSPC || errno == EFBIG || isOverQuota(errno);
        problem = {
            .kind = isFull ? ExportProblem::Kind::DiskFull : ExportProblem::Kind::Other,
            .reason = reason,
            .folder = parent};
    }

    bool note(lxw_error error)
    {
        if (error != LXW_NO_ERROR)
            noteProblem(QString::fromUtf8(lxw_strerror(error)));
        return error == LXW_NO_ERROR;
    }

    bool write(lxw_col_t column, const TableCell &cell);
    QString parent;
    QTemporaryDir folder;
    int errorOfFolder; // if there is none
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_row_t row = 0;
    QList<qsizetype> widths;
    ExportProblem problem;
};

bool XlsxFile::Book::write(lxw_col_t column, const TableCell &cell)
{
    if (cell.kind == TableCell::Kind::Empty || cell.text.isEmpty())
        return true;
    qsizetype &width = widths[column];
    width = std::max(width, std::min(cell.text.size(), widest));
    if (cell.kind == TableCell::Kind::Literal) {
        if (cell.text == u"true" || cell.text == u"false")
            return note(worksheet_write_boolean(sheet, row, column, cell.text == u"true", nullptr));
        bool isNumber = false;
        const double number = cell.text.toDouble(&isNumber);
        if (isNumber && std::isfinite(number) && isExact(cell.text))
            return note(worksheet_write_number(sheet, row, column, number, nullptr));
    }
    return note(
        worksheet_write_string(sheet, row, column, cellText(cell.text).constData(), nullptr));
}

bool XlsxFile::isAvailable()
{
    return true;
}

XlsxFile::XlsxFile(const QString &folder)
    : m_book(std::make_unique<Book>(folder))
{
}

XlsxFile::~XlsxFile() = default;

bool XlsxFile::begin(const QList<TableColumn> &columns)
{
    const NumbersWithPoint numbers;
    errno = m_book->errorOfFolder;
    if (!m_book->folder.isValid()) {
        m_book->noteProblem(m_book->folder.errorString());
        return false;
    }
    errno = 0;
    QByteArray folder = pathOf(m_book->folder.path());
    lxw_workbook_options options{};
    options.constant_memory = 1;
    options.tmpdir = folder.data();
    const QByteArray file = folder + '/' + packedName;
    m_book->workbook = workbook_new_opt(file.constData(), &options);
    if (m_book->workbook)
        m_book->sheet = workbook_add_worksheet(m_book->workbook, "trainings");
    if (!m_book->sheet) {
        m_book->noteProblem(qt_error_string(errno));
        return false;
    }
    lxw_format *bold = workbook_add_format(m_book->workbook);
    format_set_bold(bold);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QByteArray title = cellText(columns.at(i).title);
        if (!m_book->note(
                worksheet_write_string(m_book->sheet, 0, lxw_col_t(i), title.constData(), bold)))
            return false;
        // Bold, and with the button of the filter.
        m_book->widths.append(qBound(narrowest, columns.at(i).title.size() + 4, widest));
    }
    worksheet_freeze_panes(m_book->sheet, 1, 0);
    return true;
}

bool XlsxFile::addRow(const QList<TableCell> &cells)
{
    const NumbersWithPoint numbers;
    errno = 0;
    ++m_book->row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!m_book->write(lxw_col_t(i), cells.at(i)))
            return false;
    }
    // The row before has been written now.
    if (!std::ferror(m_book->sheet->optimize_tmpfile))
        return true;
    m_book->noteProblem(qt_error_string(errno));
    return false;
}

bool XlsxFile::pack()
{
    const NumbersWithPoint numbers;
    lxw_worksheet *sheet = m_book->sheet;
    const auto lastColumn = lxw_col_t(std::max<qsizetype>(0, m_book->widths.size() - 1));
    for (qsizetype i = 0; i < m_book->widths.size(); ++i)
        worksheet_set_column(
            sheet, lxw_col_t(i), lxw_col_t(i), double(m_book->widths.at(i)) + 1, nullptr);
    worksheet_autofilter(sheet, 0, 0, m_book->row, lastColumn);
    // Of its own files the library does not look whether they took what it wrote: "Ignore return
    // value. There is no easy way to raise error."
    // https://github.com/jmcnamara/libxlsxwriter/blob/main/src/worksheet.c
    errno = 0;
    lxw_worksheet_write_single_row(sheet); // the last one, which would wait until it is packed
    if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile)) {
        m_book->noteProblem(qt_error_string(errno));
        return false;
    }
    const qint64 size = sizeOf(sheet->optimize_tmpfile);
    if (m_isCancelled || !m_book->note(workbook_close(std::exchange(m_book->workbook, nullptr))))
        return false;
    if (isWholeXmlArchive(fileName(), {.element = "sheetData", .size = size}, m_isCancelled))
        return true;
    errno = ENOSPC; // what else would cut a file short?
    m_book->noteProblem(qt_error_string(errno));
    return false;
}

QString XlsxFile::fileName() const
{
    return m_book->folder.filePath(QLatin1StringView(packedName));
}

ExportProblem XlsxFile::problem() const
{
    return m_book->problem;
}
